"""What WhyRun is, which version, what it is made of, and where the journal lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from whyrun import __version__
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.enter import is_enter
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.field_frame import FieldFrame
from whyrun.gui.controls.words import Words, heading, second_line
from whyrun.parts import parts
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from whyrun.gui.look import Look
    from whyrun.parts import Part

_MARK = 64
_PART = Qt.ItemDataRole.UserRole


class AboutDialog(Errand):
    """Shows itself over ``parent``; ``folder_wanted`` asks to see the folder that the journal in ``data_dir`` is in."""

    folder_wanted = Signal()

    def __init__(self, look: Look, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.ask(self.tr("About WhyRun"))
        px = look.theme.px
        self.body.addWidget(_NameAndVersion(look))
        self.body.addWidget(Words(look, self.tr("Find why you run, and keep it in sight."), font=lambda t: t.serif(16)))
        self.body.addSpacing(px(4))
        self.body.addWidget(heading(look, self.tr("Where your journal lives")))
        self.body.addWidget(second_line(look, str(data_dir)))
        folder = Button(look, self.tr("Show the folder"), Kind.QUIET, icon="folder")
        self.body.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(px(4))
        self.body.addWidget(heading(look, self.tr("What WhyRun is made of")))
        self.body.addWidget(second_line(look, self.tr("Each part has its licence. Pick one to read it.")))
        self._list = PartList(look, parts())
        self.body.addWidget(self._list)
        read = Button(look, self.tr("Read the licence"))
        close = Button(look, self.tr("Close"), Kind.PRIMARY)
        self.add_way(read)
        self.add_way(close)
        folder.clicked.connect(self.folder_wanted)
        read.clicked.connect(lambda: self._read(self._list.current_part()))
        self._list.part_wanted.connect(self._read)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _read(self, part: Part) -> None:
        LicenceDialog(self.look, part, self).open()


class LicenceDialog(Errand):
    """The licence of one part, to the letter."""

    def __init__(self, look: Look, part: Part, parent: QWidget) -> None:
        super().__init__(look, parent, width=680)
        self.ask(told(part))
        without = self.tr("The text of this licence is not on your computer.")
        text = _LicenceText(look, part.text() or without)
        self.body.addWidget(text, 1)
        close = Button(look, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.add_way(close)
        text.setFocus()


class _LicenceText(QTextEdit):
    """Words to be read, in lines as long as licences have them."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self._look = look
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Licence"))
        self.setPlainText(words)
        FieldFrame(look, self)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFont(self._look.theme.sans(12))
        self.setMinimumHeight(self._look.theme.px(320))


class PartList(QListWidget):
    """The parts, one a row; ``part_wanted`` carries the Part whose row was double-clicked, or chosen by Enter."""

    part_wanted = Signal(object)
    focus_radius = 8

    def __init__(self, look: Look, listed: tuple[Part, ...]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("What WhyRun is made of"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        for part in listed:
            item = QListWidgetItem(told(part), self)
            item.setData(_PART, part)
            item.setToolTip(told(part))
        self.setCurrentRow(0)
        self.itemDoubleClicked.connect(lambda item: self.part_wanted.emit(item.data(_PART)))
        self._fit()
        look.changed.connect(self._fit)

    def current_part(self) -> Part:
        """The part whose row is current."""
        part: Part = self.currentItem().data(_PART)
        return part

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the licence; everything else moves in the list."""
        if is_enter(event):
            self.part_wanted.emit(self.current_part())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFont(self._look.theme.sans(13))
        self.setFixedHeight(self._look.theme.px(148))


class _NameAndVersion(QWidget):
    """The mark, and beside it the name and the version."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        px = look.theme.px
        version = self.tr("Version {version}").format(version=__version__)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Words(look, "WhyRun", font=lambda theme: theme.sans(15, bold=True)))
        words.addWidget(second_line(look, version))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(_Mark(look))
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)


class _Mark(QWidget):
    """The app's mark, 64 high."""

    spoken_role = QAccessible.Role.Graphic
    is_decoration = True

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture = QPixmap(str(resource_path("mark/whyrun-256.png")))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = self._look.theme.px(_MARK)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRectF(self.rect()), self._picture, QRectF(self._picture.rect()))


def told(part: Part) -> str:
    """Name, version and licence of ``part`` on one line, as far as they are known."""
    return " · ".join(filter(None, (f"{part.name} {part.version}".strip(), part.licence)))

"""Sharing the card: what is made is shown as it is made, and goes to a file, the clipboard or a printer."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from whyrun.gui.ask_for_file import ask_where_to
from whyrun.gui.card_picture import PHONE, TIMES, Picture, as_image, as_pdf, as_png, as_svg, print_on
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.errand import Errand
from whyrun.gui.controls.fields import LineField
from whyrun.gui.controls.segments import Segments
from whyrun.gui.controls.words import heading, second_line, small
from whyrun.gui.offered_place import offered_place
from whyrun.gui.style_chooser import StyleChooser
from whyrun.store.errors import ExportFailed

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage, QPaintEvent

    from whyrun.domain.card import Card
    from whyrun.domain.reflection import CardStyle
    from whyrun.gui.look import Look

_WIDTH, _PREVIEW = 640, QSize(272, 320)
_MAKERS = {".png": as_png, ".svg": as_svg, ".pdf": as_pdf}


class _Shape(Enum):
    """What the picture is for."""

    CARD = "card"
    PHONE = "phone"
    SCREEN = "screen"


class ShareDialog(Errand):
    """Preview left, choices right; what it makes is always the ``Picture`` that the preview shows."""

    def __init__(self, look: Look, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, width=_WIDTH)
        self._look = look
        self._card = card
        self._shape, self._times = _Shape.CARD, 2
        self.ask(self.tr("Share the card"))
        self._preview = _Preview(look)
        self._measures = small(look, "")
        self._for_what = Segments(
            look,
            {
                _Shape.CARD: self.tr("Card"),
                _Shape.PHONE: self.tr("Phone"),
                _Shape.SCREEN: self.tr("This screen"),
            },
        )
        self._for_what.setAccessibleName(self.tr("What for"))
        self._sizes = Segments(look, {times: f"{times}×" for times in TIMES})
        self._sizes.setAccessibleName(self.tr("Size"))
        self._style = StyleChooser(look)
        self._style.set_style(card.style)
        self._identity = CheckRow(look, self.tr("With the line below your why"))
        self._identity.setChecked(bool(card.identity.strip()))
        self._identity.setVisible(bool(card.identity.strip()))
        self._name = LineField(look)
        self._name.setPlaceholderText(self.tr("Mum"))
        self._name.setAccessibleName(self.tr("For someone else: what do they call you?"))
        self._told = second_line(look, "")
        self._copy = Button(look, self.tr("Copy"))
        self._print = Button(look, self.tr("Print"))
        self._save = Button(look, self.tr("Save picture"), Kind.PRIMARY)
        self._save.setDefault(True)
        self._close = Button(look, self.tr("Close"), Kind.PLAIN)
        self._assemble()
        self._connect()
        self._for_what.choose(self._shape)
        self._sizes.choose(self._times)
        self._show()

    @property
    def picture(self) -> Picture:
        """What would be made now."""
        name = self._name.text().strip()
        card = self._card.told_of(name) if name else self._card
        shown = self._identity.isChecked()
        if self._shape is _Shape.CARD:
            return Picture.of_card(card, self._times, show_identity=shown)
        return Picture.wallpaper(card, PHONE if self._shape is _Shape.PHONE else self._screen(), show_identity=shown)

    def save_to(self, path: Path) -> bool:
        """Make the picture as the end of ``path`` says; whether it is on the disk."""
        from whyrun.store.export import write_export

        make = _MAKERS.get(path.suffix.lower())
        if make is None:
            path, make = path.with_name(f"{path.name}.png"), as_png
        try:
            write_export(path, make(self.picture))
        except ExportFailed as error:
            from whyrun.gui.problem.message import tell

            tell(self._look, error, self)
            return False
        self._told.setText(self.tr("Saved as {name}.").format(name=path.name))
        return True

    def _assemble(self) -> None:
        px = self._look.theme.px
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(px(28))
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self._preview)
        left.addWidget(self._measures)
        left.addStretch(1)
        self._beside.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(px(8))
        for title, widget in ((self.tr("What for"), self._for_what), (self.tr("Size"), self._sizes)):
            right.addWidget(self._title(title, widget))
            right.addWidget(widget)
        right.addWidget(self._title(self.tr("Style"), self._style))
        right.addLayout(self._style.in_column())
        right.addSpacing(px(4))
        right.addWidget(self._identity)
        right.addWidget(self._title(self.tr("For someone else: what do they call you?"), self._name))
        right.addWidget(self._name)
        right.addStretch(1)
        self._beside.addLayout(right, 1)
        self.body.addSpacing(px(4))
        self.body.addLayout(self._beside)
        self.body.addStretch(1)
        self.add_way(self._close, aside=True)
        for button in (self._copy, self._print, self._save):
            self.add_way(button)
        self.tell_beside_ways(self._told)

    def arrange(self, *, is_narrow: bool) -> None:
        """The preview stands above the choices where there is no room beside them."""
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def _title(self, words: str, widget: QWidget) -> QLabel:
        title = heading(self._look, words)
        title.set_font(lambda theme: theme.sans(13, bold=True))
        title.setBuddy(widget)
        return title

    def _connect(self) -> None:
        self._for_what.chosen.connect(self._on_shape)
        self._sizes.chosen.connect(self._on_size)
        self._style.style_chosen.connect(self._on_style)
        self._identity.toggled.connect(self._show)
        self._name.textChanged.connect(self._show)
        self._copy.clicked.connect(self._on_copy)
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.reject)
        self._look.changed.connect(self._show)

    def _show(self) -> None:
        picture = self.picture
        self._sizes.setEnabled(self._shape is _Shape.CARD)
        self._preview.show_picture(as_image(picture), picture.card.spoken)
        self._measures.setText(self.tr("{width} × {height} pixels").format(width=picture.width, height=picture.height))
        self._told.setText("")

    def _screen(self) -> tuple[int, int]:
        """The size of the screen that the dialog is on, in its own pixels."""
        screen = self.screen()
        size = screen.size() * screen.devicePixelRatio()
        return size.width(), size.height()

    def _on_shape(self, shape: _Shape) -> None:
        self._shape = shape
        self._show()

    def _on_size(self, times: int) -> None:
        self._times = times
        self._show()

    def _on_style(self, style: CardStyle) -> None:
        self._card = replace(self._card, style=style)
        self._show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(as_image(self.picture))
        self._told.setText(self.tr("Copied."))

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        preview = QPrintPreviewDialog(self)  # with a printer of its own: one of ours would be gone before the dialog
        preview.setWindowTitle(self.tr("Print the card"))
        preview.paintRequested.connect(lambda paper: print_on(paper, self.picture))
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _on_save(self) -> None:
        kinds = [self.tr("Picture (*.png)")]
        if self._shape is _Shape.CARD:
            kinds += [self.tr("Drawing (*.svg)"), self.tr("Page (*.pdf)")]
        place = offered_place(QStandardPaths.StandardLocation.PicturesLocation, self.tr("my why.png"))
        path = ask_where_to(self._look, self, self.tr("Save picture"), place, kinds)
        if path is not None:
            self.save_to(path)


class _Preview(QWidget):
    """The picture as it is made, as large as fits."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        self.setFixedSize(look.theme.px(_PREVIEW.width()), look.theme.px(_PREVIEW.height()))

    def show_picture(self, image: QImage, spoken: str) -> None:
        """Show ``image``, whose words are ``spoken``."""
        self._image = image
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and, in its middle, the picture."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(12), theme.px(12))
        if self._image is None:
            return
        room = self.rect().adjusted(theme.px(12), theme.px(12), -theme.px(12), -theme.px(12))
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        shown = self._image.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(room).center())
        painter.drawImage(place, shown)

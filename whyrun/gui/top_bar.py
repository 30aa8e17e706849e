"""The bar on every main page: mark, name, where one is and can go, and today's date."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QRadioButton, QWidget

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.words import Words
from whyrun.gui.dates import weekday_and_day
from whyrun.gui.motion import ColourFade
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from whyrun.gui.look import Look

_HEIGHT = 56
_TAB_GAP = 24


class Page(Enum):
    """A main page, in the order of the tabs."""

    TODAY = auto()
    JOURNAL = auto()
    SETTINGS = auto()


class TopBar(QWidget):
    """56 high; the tab of the page that is open is underlined in accent. ``page_wanted`` carries the Page chosen.

    ``cover_wanted`` asks for the words to be covered, or uncovered.
    """

    spoken_role = QAccessible.Role.PageTabList
    page_wanted = Signal(Page)
    cover_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Pages"))
        self._mark: QPixmap | None = None
        self._name = Words(look, "WhyRun", font=lambda theme: theme.sans(15, bold=True), parent=self)
        words = {Page.TODAY: self.tr("Today"), Page.JOURNAL: self.tr("Journal"), Page.SETTINGS: self.tr("Settings")}
        self._tabs = {page: NavTab(look, words[page], page.value, self) for page in Page}
        self.show_page(Page.TODAY)
        for page, tab in self._tabs.items():
            tab.clicked.connect(partial(self.page_wanted.emit, page))
        self._cover = Button(look, "", Kind.PLAIN, icon="lock", parent=self)
        self._cover.clicked.connect(self.cover_wanted)
        self._date = Words(look, font=lambda theme: theme.sans(13), colour="soft", parent=self)
        self._date.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._has_words = True
        self.show_covered(False)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_page(self, page: Page) -> None:
        """Show which page is open."""
        self._tabs[page].setChecked(True)

    def offer_cover(self, *, has_words: bool) -> None:
        """Offer to cover the runner's words, as soon as there are any."""
        self._has_words = has_words
        self._cover.setVisible(has_words or self._is_covered)

    def show_covered(self, covered: bool) -> None:
        """Show whether the words are covered: there is then no page to go to."""
        self._is_covered = covered
        self._cover.setVisible(self._has_words or covered)
        self._cover.setText(self.tr("Uncover") if covered else self.tr("Cover"))
        self._cover.setAccessibleName(self.tr("Uncover the words") if covered else self.tr("Cover the words"))
        hides, shows = self.tr("Hides your words until you want them back (F9)"), self.tr("Shows your words again (F9)")
        self._cover.setToolTip(shows if covered else hides)
        for tab in self._tabs.values():
            tab.setEnabled(not covered)
        self._arrange()

    def name_of(self, page: Page) -> str:
        """What the tab of ``page`` says."""
        return self._tabs[page].text()

    def look_out(self) -> None:
        """From now on, load what a page needs while the runner comes near its tab."""
        from whyrun.gui.nearing import Errand, Nearing

        Nearing(self._tabs[Page.JOURNAL], Errand.JOURNAL)
        Nearing(self._tabs[Page.SETTINGS], Errand.SETTINGS)

    def show_date(self, today: date) -> None:
        """Show the runner's local date."""
        self._date.setText(weekday_and_day(today))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the date at the end."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, its line, and the mark."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        size = theme.px(28)
        x = self._mirror(theme.px(24), size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(x, (self.height() - size) // 2, self._mark_pixmap(size))

    def _mark_pixmap(self, size: int) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = round(size * ratio)
        if self._mark is None or self._mark.width() != wanted:
            drawn = QPixmap(str(resource_path("mark/whyrun-128.png")))
            self._mark = drawn.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
            self._mark.setDevicePixelRatio(ratio)
        return self._mark

    def _arrange(self) -> None:
        px = self._look.theme.px
        height = self.height() - 1
        x = px(62)
        narrow = self.width() < px(600)
        self._name.setVisible(not narrow)
        if not narrow:
            line = self._name.heightForWidth(px(88))
            self._name.setGeometry(self._mirror(x, px(88)), (height - line) // 2, px(88), line)
            x = px(152)
        widths = [tab.sizeHint().width() for tab in self._tabs.values()]
        cover = self._cover.sizeHint()
        gap = max(0, min(px(_TAB_GAP), (self.width() - x - sum(widths) - cover.width() - px(24)) // len(widths)))
        for tab, width in zip(self._tabs.values(), widths, strict=True):
            tab.setGeometry(self._mirror(x, width), 0, width, self.height())
            x += width + gap
        room = self.width() - x - px(32) - cover.width()
        wanted = self._date.sizeHint().width()
        with_date = room >= wanted + px(12) and self.width() >= px(760)
        self._date.setVisible(with_date)
        right = self.width() - px(24) - (wanted + px(20) if with_date else 0)
        top = (height - cover.height()) // 2
        self._cover.setGeometry(self._mirror(right - cover.width(), cover.width()), top, cover.width(), cover.height())
        line = self._date.heightForWidth(wanted)
        self._date.setGeometry(self._mirror(self.width() - px(32) - wanted, wanted), (height - line) // 2, wanted, line)

    def _mirror(self, x: int, width: int) -> int:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return self.width() - x - width
        return x

    def _on_look_changed(self) -> None:
        self._mark = None
        self.setFixedHeight(self._look.theme.px(_HEIGHT))
        self._arrange()
        self.update()


class NavTab(QRadioButton):
    r"""One page to go to: the ``number``\ th, by Ctrl and that digit."""

    spoken_role = QAccessible.Role.PageTab

    def __init__(self, look: Look, text: str, number: int, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key(Qt.Key.Key_0 + number)))
        self.setToolTip(self.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        self._look = look
        self.focus_gap = -2  # at the edge of the tab: there is no room between its words and that
        self._fade = ColourFade(look, self)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as the word, with 6 px on each side."""
        theme = self._look.theme
        width = QFontMetricsF(theme.sans(14, bold=True)).horizontalAdvance(self.text())
        return QSize(round(width) + theme.px(12), theme.px(_HEIGHT))

    def hitButton(self, at: QPoint) -> bool:
        """All of the tab can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word, and the line under the page that is open."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.isChecked()
        painter.setFont(theme.sans(14, bold=current))
        lit = "ink" if current or self.underMouse() else "soft"
        (words,) = self._fade.shown(theme.colour(lit if self.isEnabled() else "faint"))
        painter.setPen(words)
        painter.drawText(self.rect().adjusted(0, 0, 0, -1), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            line = theme.px(3)
            painter.drawRoundedRect(QRectF(0, self.height() - line, self.width(), 2 * line), 2, 2)

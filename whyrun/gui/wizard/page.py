"""What every page of the wizard shares: its name in accent, its headline, and a column that scrolls if it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import Words, question
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from whyrun.domain.reflection import Reflection, Stage
    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft

#: Text is never wider than this, however wide the window is (px at 100 %).
_WIDEST = 640
#: A headline of more letters, and any on a page lower than this, is set in this size, as the drawings say.
_LONG, _LOW, _SMALL = 90, 480, 24.0


class DescentPage(QWidget):
    """One page of the descent. Subclasses fill ``column``, and say what happens in ``enter`` and ``leave``.

    ``go_on`` asks for what the button that goes on does; ``next_words_changed`` says that it has other words now.
    ``stop_wanted`` asks the wizard to keep the draft and close, ``example_wanted`` for the example.
    """

    go_on = Signal()
    next_words_changed = Signal()
    stop_wanted = Signal()
    example_wanted = Signal()

    def __init__(self, look: Look, draft: Draft, stage: Stage, place: QWidget, *, headline_size: float) -> None:
        super().__init__(place)
        self.look = look
        self.draft = draft
        self.stage = stage
        self._headline_size = self._size = headline_size
        self.title_words = Words(look, font=lambda theme: theme.sans(13, bold=True), colour="accent")
        self.headline = question(look, "", headline_size)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self.column.setSpacing(0)
        self.column.addWidget(self.title_words)
        self.space(6)
        self.column.addWidget(self.headline)
        self._scroll = PageScroll(self._content)
        self._scroll.setWidgetResizable(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._set_margins()
        look.changed.connect(self._set_margins)
        look.changed.connect(self._fit_headline)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._set_margins)

    @property
    def reflection(self) -> Reflection:
        """The reflection under the runner's hands."""
        return self.draft.reflection

    def enter(self) -> None:
        """The page is on show: fill it from the draft."""

    def leave(self) -> bool:
        """The runner wants to go on: whether the page is done. What it says goes into the draft."""
        return True

    def take_back(self) -> bool:
        """Back was asked for: whether the page had a step of its own to take back, and stays."""
        return False

    @property
    def wants_pin(self) -> bool:
        """Whether the card is to be pinned when the reflection is saved from here."""
        return False

    def next_words(self) -> str:
        """What the button that goes on says; "" where there is none."""
        return self.tr("Next")

    def first_field(self) -> QWidget | None:
        """Where the keyboard starts."""
        return None

    def space(self, drawn: int) -> None:
        """Leave ``drawn`` px of air in the column."""
        self.column.addSpacing(self.look.theme.px(drawn))

    def show_title(self, title: str, headline: str) -> None:
        """Name the page and set its headline, and read both out."""
        self.title_words.setText(title)
        self.headline.setText(headline)
        self._fit_headline()
        self.setAccessibleName(title)
        announce(self, f"{title}. {headline}")

    def show_from_the_top(self, focused: QWidget) -> None:
        """Scroll to the question, as far as the first line of what has the keyboard stays in sight."""
        self.column.activate()
        top = focused.mapTo(self._content, QPoint(0, 0)).y() + self.look.theme.px(52)
        self._scroll.verticalScrollBar().setValue(max(0, top - self._scroll.viewport().height()))

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` can be seen, once the layout has made room for it."""

        def scroll() -> None:
            self._scroll.ensureWidgetVisible(widget, 0, self.look.theme.px(16))

        QTimer.singleShot(0, self, scroll)

    def overflow(self) -> int:
        """How many pixels more the page holds than it shows; below 0 where there is room left."""
        bar = self._scroll.verticalScrollBar()
        beside_bar = self.width() - (bar.sizeHint().width() if bar.maximum() else 0)
        return self.column.totalHeightForWidth(beside_bar) - self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text to a readable width, and the headline to what the page has room for."""
        super().resizeEvent(event)
        self._set_margins()
        self._fit_headline()

    def _fit_headline(self) -> None:
        """Set a long headline, and any on a low page, smaller."""
        theme = self.look.theme
        is_small = len(self.headline.text()) > _LONG or self.height() < theme.px(_LOW)
        size = min(_SMALL, self._headline_size) if is_small else self._headline_size
        if size != self._size:
            self._size = size
            self.headline.set_font(lambda theme: theme.serif(size))

    def _set_margins(self) -> None:
        px = self.look.theme.px
        side = px(40 if self.width() >= px(480) else 24)
        bar = self._scroll.verticalScrollBar()
        in_margin = bar.sizeHint().width() if bar.maximum() else 0  # so that the text keeps its width beside the bar
        right = max(0, max(side, self.width() - side - px(_WIDEST)) - in_margin)
        top = px(40 if self.height() >= px(480) else 24)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.column.setContentsMargins(right, top, side, px(16))
        else:
            self.column.setContentsMargins(side, top, right, px(16))


def with_gap_below(look: Look, widget: QWidget, drawn: int) -> QWidget:
    """``widget`` with ``drawn`` px of air under it, both shown and hidden together."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, look.theme.px(drawn))
    column.addWidget(widget)
    return both

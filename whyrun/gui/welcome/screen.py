"""The welcome page: one sentence, one button, and the landscape that the app is named after.

With an open draft and no card yet it says how deep the runner was, and offers to go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from whyrun.domain.reflection import CORE_LEVEL
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.notes import Icon
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import Words, question
from whyrun.gui.depth_words import levels_down
from whyrun.gui.welcome.landscape import WORDS_IN_SKY, Ground, paint_welcome

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent, QShowEvent

    from whyrun.domain.today import OpenDraft
    from whyrun.gui.look import Look
    from whyrun.gui.theme import Theme

#: Milliseconds for which the page is read before what follows it is loaded.
_GREETED = 500


class WelcomeScreen(PageScroll):
    """``begin_wanted``, ``resume_wanted`` and ``afresh_wanted`` say what the runner chose."""

    begin_wanted = Signal()
    resume_wanted = Signal()
    afresh_wanted = Signal()

    def __init__(self, look: Look) -> None:
        self._page = _WelcomePage(look)
        super().__init__(self._page)
        self.setWidgetResizable(True)
        self._page.begin_wanted.connect(self.begin_wanted)
        self._page.resume_wanted.connect(self.resume_wanted)
        self._page.afresh_wanted.connect(self.afresh_wanted)

    def show_draft(self, draft: OpenDraft | None) -> None:
        """Greet a new runner, or one whose ``draft`` is open."""
        self._page.show_draft(draft)

    def focus_first(self) -> None:
        """Put the keyboard on the button that goes on."""
        self._page.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Who is greeted for a while will begin: there is nothing else to do here."""
        super().showEvent(event)
        QTimer.singleShot(_GREETED, self, self._load_what_follows)

    def _load_what_follows(self) -> None:
        from whyrun.gui.nearing import Errand, load_in_turns

        load_in_turns(self, Errand.REFLECT)


class _WelcomePage(QWidget):
    """The landscape with the words on it, as high as the window, or as the words need."""

    begin_wanted = Signal()
    resume_wanted = Signal()
    afresh_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._draft: OpenDraft | None = None
        self._words_end = 0
        self._headline = Words(look, font=self._headline_font, colour="on_sky", line_height=52)
        self._open_question = question(look, "", 20, parent=self)
        self._open_question.set_colour("on_sky")
        self._headline.setParent(self)
        anew, on = Qt.Modifier.CTRL | Qt.Key.Key_N, Qt.Modifier.CTRL | Qt.Key.Key_G
        self._begin = Button(look, self.tr("Find my why"), Kind.PRIMARY, big=True, keys=anew, parent=self)
        self._resume = Button(look, self.tr("Go on where you were"), Kind.PRIMARY, big=True, keys=on, parent=self)
        self._afresh = Button(look, self.tr("Start afresh"), big=True, keys=anew, parent=self)
        self._aside = Words(look, font=lambda theme: theme.sans(13), colour="on_sky", line_height=18, parent=self)
        self._privacy = Words(
            look,
            self.tr("What you write stays on this computer."),
            font=lambda theme: theme.sans(13),
            colour="on_sky_second",
            line_height=18,
            parent=self,
        )
        self._lock = Icon(look, "lock", 16, "on_sky_second", self)
        self._begin.clicked.connect(self.begin_wanted)
        self._resume.clicked.connect(self.resume_wanted)
        self._afresh.clicked.connect(self.afresh_wanted)
        look.changed.connect(self._on_look_changed)
        self.show_draft(None)

    def show_draft(self, draft: OpenDraft | None) -> None:
        """Greet a new runner, or one whose ``draft`` is open."""
        self._draft = draft
        if draft is None:
            self._headline.setText(self.tr("There’s a reason you run.\nFive questions will find it."))
            self._aside.setText(self.tr("About ten minutes. Stop whenever you like."))
        else:
            self._headline.setText(levels_down(draft))
            self._open_question.setText(draft.question)
            self._aside.setText(self.tr("If you start afresh, this draft stays in the journal."))
        greeting: tuple[QWidget, ...] = (self._begin, self._privacy, self._lock)
        waiting: tuple[QWidget, ...] = (self._open_question, self._resume, self._afresh)
        for widget in greeting:
            widget.setVisible(draft is None)
        for widget in waiting:
            widget.setVisible(draft is not None)
        self.setAccessibleDescription(self._spoken_layers())
        self._arrange()
        self.update()

    def focus_first(self) -> None:
        """Put the keyboard on the button that goes on."""
        (self._begin if self._draft is None else self._resume).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the words anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the landscape, the words down its layers, and the bar beside the open question."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        ground = Ground(self.width(), self.height(), self._words_end)
        level = None if self._draft is None else min(self._draft.level or CORE_LEVEL, CORE_LEVEL)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.save()
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            paint_welcome(painter, ground, theme, level)
            painter.restore()
        else:
            paint_welcome(painter, ground, theme, level)
        if self.height() >= theme.px(504):
            self._paint_layer_words(painter, ground, level)
        if self._draft is not None:
            place = self._open_question.geometry()
            x = place.left() - theme.px(19)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = place.right() + theme.px(16)
            painter.fillRect(x, place.top(), theme.px(3), place.height(), theme.depth_line(3))

    def _paint_layer_words(self, painter: QPainter, ground: Ground, level: int | None) -> None:
        theme = self._look.theme
        words = self._layer_words()
        left = self._left()
        lines = ground.words_on_layers()
        room = self.width() * 0.5
        for number, word in enumerate(words, 1):
            if not word:
                continue
            last = number == CORE_LEVEL and level is None
            painter.setFont(theme.sans(13, bold=last))
            light = theme.is_dark or number > 2  # noqa: PLR2004  from level 3 on the layers are dark
            painter.setPen(theme.depth_text(CORE_LEVEL if light else 1))
            shown = QFontMetricsF(painter.font()).elidedText(word, Qt.TextElideMode.ElideRight, room)
            area = QRectF(left, lines[number - 1] - theme.px(12), self.width() - 2 * left, theme.px(24))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)

    def _layer_words(self) -> tuple[str, ...]:
        if self._draft is None:
            return (
                self.tr("the race"),
                self.tr("getting up early"),
                self.tr("the quiet hour"),
                self.tr("coming home kinder"),
                self.tr("why you run"),
            )
        said = [" ".join(reason[:200].split()) for reason in self._draft.reasons]
        if self._draft.level is not None and self._draft.level <= CORE_LEVEL:
            said = said[: self._draft.level - 1]
            said.append(self.tr("level {number}, still open").format(number=self._draft.level))
        return tuple(said)

    def _spoken_layers(self) -> str:
        """The words down the layers, which are painted, for who can't see them."""
        words = ", ".join(word for word in self._layer_words() if word)
        return self.tr("Down the layers: {words}").format(words=words)

    def _headline_font(self, theme: Theme) -> QFont:
        return theme.serif(28 if self._is_small() else 40)

    def _is_small(self) -> bool:
        px = self._look.theme.px
        return self.height() < px(504) or self.width() < px(640)

    def _left(self) -> int:
        px = self._look.theme.px
        return px(96 if self.width() >= px(900) else 48 if self.width() >= px(600) else 24)

    def _arrange(self) -> None:
        px = self._look.theme.px
        left = self._left()
        low = self.height() < px(504)
        width = min(self.width() - 2 * left, px(700))
        self._headline.set_font(self._headline_font, line_height=37 if self._is_small() else 52)
        y = self._put(self._headline, left, px(24 if low else 64), width)
        if self._draft is None:
            y = self._arrange_greeting(left, y + px(20 if low else 32), width, px(16 if low else 28))
        else:
            y = self._arrange_draft(left, y + px(12 if low else 20), width)
        at_night = self._look.theme.is_dark and self._look.theme.contrast is None
        self._words_end = round((y + px(20)) / (WORDS_IN_SKY if at_night else 1))
        self.setMinimumHeight(self._words_end + px(32))

    def _arrange_greeting(self, left: int, y: int, width: int, gap: int) -> int:
        """The button with what it takes beside it, and the promise below; the y below them."""
        px = self._look.theme.px
        button = self._begin.sizeHint()
        self._place(self._begin, left, y, button.width(), button.height())
        beside = left + button.width() + px(21)
        room = self.width() - beside - left
        if room >= px(150):
            aside = self._aside.heightForWidth(room)
            self._place(self._aside, beside, y + (button.height() - aside) // 2, room, aside)
            y += button.height() + gap
        else:
            y = self._put(self._aside, left, y + button.height() + px(12), width) + gap
        self._place(self._lock, left, y + px(1), px(16), px(16))
        return self._put(self._privacy, left + px(24), y, width - px(24))

    def _arrange_draft(self, left: int, y: int, width: int) -> int:
        """The open question, and the two ways on; the y below them."""
        px = self._look.theme.px
        y = self._put(self._open_question, left + px(19), y, width - px(19)) + px(28)
        go_on, afresh = self._resume.sizeHint(), self._afresh.sizeHint()
        self._place(self._resume, left, y, go_on.width(), go_on.height())
        if go_on.width() + px(12) + afresh.width() <= width:
            self._place(self._afresh, left + go_on.width() + px(12), y, afresh.width(), afresh.height())
        else:
            y += go_on.height() + px(12)
            self._place(self._afresh, left, y, afresh.width(), afresh.height())
        return self._put(self._aside, left, y + go_on.height() + px(16), width)

    def _put(self, words: Words, x: int, y: int, width: int) -> int:
        """Place words at full height; the y below them."""
        height = words.heightForWidth(width)
        self._place(words, x, y, width, height)
        return y + height

    def _place(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        widget.setGeometry(x, y, width, height)

    def _on_look_changed(self) -> None:
        self._arrange()
        self.update()

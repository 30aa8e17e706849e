"""A runner before the wizard: reads what is on show, and does everything with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget

from whyrun.gui.controls.chip import ReasonChip
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Level, Reflection, Stage
    from whyrun.gui.main_window import MainWindow
    from whyrun.gui.wizard.page import DescentPage
    from whyrun.gui.wizard.wizard import ReflectionWizard

Part = TypeVar("Part", bound=QWidget)


#: More turns than any draft takes to come, eight at a time.
_MOST_TURNS = 50


def settle() -> None:
    """Let what was posted happen: layouts, focus, what comes in later turns, and what is let go."""
    for _ in range(8):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wizard_of(window: MainWindow) -> ReflectionWizard:
    """The wizard over ``window``, once it is there: a draft comes in turns of the event loop."""
    for _ in range(_MOST_TURNS):
        if window.wizard is not None:
            return window.wizard
        settle()
    raise AssertionError("no wizard has come")


def visible(within: QWidget, kind: type[Part]) -> list[Part]:
    """Every widget of ``kind`` in ``within`` that can be seen."""
    return [part for part in within.findChildren(kind) if part.isVisibleTo(within)]


class Runner:
    """Keys go where the focus is, as they do from a keyboard."""

    def __init__(self, qtbot: QtBot, wizard: ReflectionWizard) -> None:
        self.wizard = wizard
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        settle()

    # What is on show

    @property
    def reflection(self) -> Reflection:
        """The draft as the wizard holds it."""
        return self.wizard._draft.reflection

    @property
    def stage(self) -> Stage:
        """The page on show."""
        return self.wizard.stage

    @property
    def page(self) -> DescentPage:
        """The page on show."""
        return self.wizard._page()

    @property
    def question(self) -> str:
        """The headline of the page."""
        return self.page.headline.text()

    @property
    def field(self) -> QTextEdit:
        """The field of several lines on this page."""
        return visible(self.page, QTextEdit)[0]

    @property
    def next_button(self) -> str:
        """What the button that goes on says now."""
        chrome = self.wizard._chrome
        return next(button.text() for button in (chrome.next, chrome.finish) if button.isVisible())

    def level(self, number: int) -> Level:
        """Level ``number`` of the draft."""
        level = self.reflection.level(number)
        assert level is not None
        return level

    def told(self) -> list[str]:
        """Every sentence on the page, from top to bottom."""
        return [words.text() for words in visible(self.page, Words)]

    def buttons(self) -> list[str]:
        """The words of every button, chip and row on the page."""
        return [button.text() for button in visible(self.page, QAbstractButton)]

    def chips(self) -> list[ReasonChip]:
        """The reasons to choose from."""
        return visible(self.page, ReasonChip)

    # What the runner does

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.wizard, key, modifier)
        settle()

    def write(self, words: str) -> None:
        """Type ``words`` where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), words)

    def go_on(self) -> None:
        """Ctrl+Enter, as in an answer."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def go_back(self) -> None:
        """Alt+Left, as in a browser."""
        self.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    def tab_to(self, words: str) -> None:
        """Tab to the control that says ``words``."""
        for _ in range(60):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.text() == words:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to “{words}”, only to {self.buttons()}")

    def choose(self, words: str) -> None:
        """Tab to the control that says ``words`` and press the space bar."""
        self.tab_to(words)
        self.press(Qt.Key.Key_Space)

    def answer(self, *answers: str) -> None:
        """Answer level after level, and go on; a nudge is passed with the same keys."""
        for words in answers:
            level = self.stage
            self.write(words)
            self.go_on()
            for _ in range(2):
                if self.stage is level:
                    self.press(Qt.Key.Key_Return) if self.chips() else self.go_on()
            assert self.stage is not level, f"level stays: {self.told()}"

    def begin(self) -> None:
        """Choose the first motivator and go on to level 1."""
        self.press(Qt.Key.Key_Space)
        self.tab_to("Next")
        self.press(Qt.Key.Key_Return)

    def write_all(self, words: str) -> None:
        """Write ``words`` in place of everything in the focused field."""
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(words)

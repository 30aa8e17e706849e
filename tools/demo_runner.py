"""A runner who exists for pictures: goes through the real windows page by page, and stops on each for one.

Rule: does what a runner can do (buttons, keys, words), on a real journal, and nothing behind the windows' back.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import translations
from whyrun import __version__, app
from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle, Stage
from whyrun.domain.rut_moment import TEN_MINUTES
from whyrun.gui.contrast import Contrast
from whyrun.gui.journal.search_field import SearchField
from whyrun.gui.language import speak
from whyrun.gui.look import Look
from whyrun.gui.main_window import MainWindow
from whyrun.gui.pinned_card.card_window import PinnedCard
from whyrun.gui.pinning import Pinning
from whyrun.gui.today.day_button import DayButton
from whyrun.store.card_state import Look as CardLook
from whyrun.store.journal import Journal
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMessageLogContext

    from whyrun.gui.wizard.wizard import ReflectionWizard


@dataclass(frozen=True)
class Variant:
    """One way to look at the screens: theme, text size, the sizes of the window and of the wizard, and the language.

    ``is_pseudo`` lets the windows speak the pseudo-translation, whose brackets show where words are cut.
    ``contrast`` is what a system that asks for high contrast would give; ``is_mirrored`` has pages read from the right.
    """

    name: str
    theme: str
    scale: float
    window: tuple[int, int]
    wizard: tuple[int, int]
    contrast: Contrast | None = None
    is_pseudo: bool = False
    is_mirrored: bool = False


#: A scheme as Windows has them: white on black, what is chosen in cyan.
_BLACK = Contrast(ground="#000000", text="#FFFFFF", accent="#1AEBFF", on_accent="#000000", off="#3FF23F")

VARIANTS = (
    *(
        Variant(f"{theme}-{name}", theme, scale, window, wizard)
        for theme in ("light", "dark")
        for name, scale, window, wizard in (
            ("100", 1.0, (1040, 720), (820, 640)),
            ("200", 2.0, (1040, 720), (1040, 720)),
            ("720x520", 1.0, (720, 520), (720, 520)),
        )
    ),
    Variant("mirrored-100", "light", 1.0, (1040, 720), (820, 640), is_mirrored=True),
    Variant("pseudo-100", "light", 1.0, (1040, 720), (820, 640), is_pseudo=True),
    Variant("pseudo-200", "dark", 2.0, (1040, 720), (1040, 720), is_pseudo=True),
    Variant("contrast-100", "dark", 1.0, (1040, 720), (820, 640), contrast=_BLACK),
)

#: What the demo runner answers, level by level.
ANSWERS = {
    1: "To have a reason to get up early again.",
    2: "That hour is quiet, it clears my head, and I come home kinder.",
    3: "because most evenings the kids get the tired version of me",
    4: "someone who still has something left to give them",
    5: "I want to be beside them, not watching from the bench.",
}
#: How the last days were, up to yesterday; None for days that nothing is said of.
WEEKS = (
    *("Ran", None, "Rested", "Ran", None, "Ran", "Ran"),
    *(None, "Ran", "Missed", None, "Rested", "Ran", None),
    *("Rested", "Ran", None, "Ran", "Rested", "Ran", None),
    *("Ran", None, "Rested"),
)
#: The level where the demo runner gives several reasons, and the one where they stop for now.
SEVERAL_REASONS, STOPS = 2, 3
NOW = datetime(2026, 3, 12, 6, 30, tzinfo=UTC)
#: How far the demo runner's ten minutes are in the drawing.
THREE_MINUTES = timedelta(minutes=3, seconds=18)
#: More steps than any page takes to be left (a nudge, a choice, the next page).
_MOST_STEPS = 5


def quiet_application() -> QApplication:
    """The application, with nothing in it that changes from picture to picture."""
    qInstallMessageHandler(_pass_on)
    application = QApplication([])
    application.setStyle("fusion")
    app.name_application(application)
    application.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return application


def take_pictures(application: QApplication, variant: Variant, folder: Path, data: Path) -> None:
    """Go through the journey as ``variant`` looks, with a journal in ``data``; the pictures go into ``folder``."""
    if variant.is_pseudo:
        speak(application, [translations.PSEUDO], translations.make_pseudo(data.parent).parent)
    reads_from = Qt.LayoutDirection.RightToLeft if variant.is_mirrored else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(reads_from)
    look = Look(
        application,
        wanted=variant.theme,
        scale=variant.scale,
        less_motion=True,
        contrast=lambda: variant.contrast,
    )
    journal = Journal.open(data, program_version=__version__, now=lambda: NOW)
    clock = DemoClock()
    window = MainWindow(look, Pinning(data), SettingsFile(data / "settings.json"), clock)
    window.resize(*variant.window)
    window.show_first_frame(None, is_new=True)
    window.use_journal(journal)
    window.show()
    try:
        DemoRunner(window, clock, folder, variant).go()
        _take_pinned_cards(look, folder)
    finally:
        window.close()
        journal.close()
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
            translator.setParent(None)


class DemoClock:
    """Tells the time of the pictures; the runner lives on UTC."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> tuple[datetime, date]:
        """Tell the time, and the day."""
        return self.now, self.now.date()


class DemoRunner:
    """One runner at one window."""

    def __init__(self, window: MainWindow, clock: DemoClock, folder: Path, variant: Variant) -> None:
        self._window = window
        self._clock = clock
        self._folder = folder
        self._variant = variant

    def go(self) -> None:
        """From the welcome page to Today, and through a day on which the runner does not feel like it."""
        self._take("01-welcome", self._window)
        self._open_wizard("Find my why")
        self._choose("See an example")
        self._take("02b-example")
        self._choose("Back")
        self._choose("A race")
        self._take("02-start")
        self._on()
        self._write("to finish under two hours")
        self._step()
        self._take("03b-nudge")
        for number in ANSWERS:
            self._descend(number)
        self._take("04b-bigger-than-you")
        self._choose("my kids")
        self._choose("who I’ll be in ten years")
        for name in ("05-who-you-are", "05b-finish-line"):
            self._on()
            self._take(name)
        self._choose("Not sure")
        self._on()
        self._take("05c-one-deeper")
        self._choose("Back")
        self._choose("Yes")
        self._on()
        self._take("06-your-why")
        self._choose("Pin it to my screen")  # not while pictures are taken
        self._choose("Save")
        self._take_dialog("10-plan", "Not now")
        self._fill_in_weeks()
        self._take("07-today", self._window)
        self._go_all_the_same()
        _click(self._window, "Ran")
        self._take("07c-today-after-a-run", self._window)
        _click(self._window, "Set an aim")
        self._take_dialog("10-weekly-intention", "Save")
        self._look_around()

    def _look_around(self) -> None:
        """Through everything else there is, to the end of the day."""
        _click(self._window, "Share")
        self._take_dialog("13b-share", "Close")
        _click(self._window, "Journal")
        (search,) = self._window.findChildren(SearchField)
        QTest.keyClicks(search, "kids")
        QTest.keyClick(search, Qt.Key.Key_Return)
        self._take("10-journal", self._window)
        _click(self._window, "Settings")
        self._take("11-settings", self._window)
        _click(self._window, "Cover")
        self._take("14-covered", self._window)
        _click(self._window, "Uncover")
        _click(self._window, "About WhyRun")
        self._take_dialog("11b-about", "Close")
        self._window.close()
        self._take_dialog("13c-way-back", "Close WhyRun")

    def _go_all_the_same(self) -> None:
        """Through the rut moment, as one who did not feel like it."""
        _click(self._window, "I don’t feel like it")
        self._take("09-rut-moment", self._window)
        _click(self._window, "What’s in the way?")
        self._take("09c-rut-in-the-way", self._window)
        _click(self._window, "Tired")
        self._take("09d-rut-tired", self._window)
        _click(self._window, "Start ten minutes")
        for name, passing in (("09b-rut-timer", THREE_MINUTES), ("09e-rut-sun-up", TEN_MINUTES)):
            self._clock.now = NOW + passing
            _click(self._window, "Hide, and keep the time")
            _settle()
            self._window.open_rut()
            self._take(name, self._window)
        _click(self._window, "That counts")
        self._take("09f-rut-after", self._window)
        _click(self._window, "Tired and glad")
        _click(self._window, "Done")

    def _fill_in_weeks(self) -> None:
        """Say how the days of the last weeks were, on the days' own marks."""
        for days_ago, words in enumerate(reversed(WEEKS), 1):
            if words is not None:
                day = NOW.date() - timedelta(days=days_ago)
                next(each for each in self._window.findChildren(DayButton) if each.day == day).click()
                _click(self._window, words)
        _click(self._window, "Back to today")

    def _take_dialog(self, name: str, way: str) -> None:
        """Save a picture of the dialog that lies over the window, and leave it by ``way``."""
        _settle()
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            raise RuntimeError(f"no dialog for {name}")
        self._take(name, dialog)
        _click(dialog, way)

    def _descend(self, number: int) -> None:
        self._write(ANSWERS[number])
        self._take(f"03-level-{number}")
        if number == SEVERAL_REASONS:
            self._step()
            self._take("04-reasons")
        if number == STOPS:
            self._wizard.close()
            self._take("01b-welcome-draft", self._window)
            self._open_wizard("Go on where you were")
        self._on()

    @property
    def _wizard(self) -> ReflectionWizard:
        wizard = self._window.wizard
        if wizard is None:
            raise RuntimeError("the wizard is not open")
        return wizard

    def _open_wizard(self, words: str) -> None:
        _click(self._window, words)
        while self._window.wizard is None:  # a draft comes in turns of the event loop
            _settle()
        self._wizard.resize(*self._variant.wizard)
        self._wizard.activateWindow()
        _settle()

    def _choose(self, words: str) -> None:
        _click(self._wizard, words)

    def _write(self, answer: str) -> None:
        _settle()
        field = self._wizard.focusWidget()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, answer)

    def _on(self) -> None:
        """Go on until the page is left, through nudges and choices."""
        stage = self._wizard.stage
        for _ in range(_MOST_STEPS):
            self._step()
            if self._wizard.stage is not stage:
                return
        raise RuntimeError(f"cannot leave {stage}")

    def _step(self) -> None:
        if self._wizard.stage is not Stage.YOUR_WHY:
            self._wizard.next()
        _settle()

    def _take(self, name: str, window: QWidget | None = None) -> None:
        """Save a picture of ``window`` (by default the wizard), once everything it waits for has been done."""
        _settle()
        (window or self._wizard).grab().save(str(self._folder / f"{name}.png"))


def _take_pinned_cards(look: Look, folder: Path) -> None:
    for style in CardStyle:
        card = Card("I run to be beside my kids, not on the bench.", "I’m a runner who shows up for my kids.", style)
        how = CardLook(style=style)
        pinned = PinnedCard(look.theme, how)
        pinned.show_card(card, how, less_motion=True)
        pinned.stand_at(None, None)
        pinned.show()
        _settle()
        pinned.grab().save(str(folder / f"12b-pinned-{style.value}.png"))
        pinned.close()
        pinned.deleteLater()


def _pass_on(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Let Qt speak, but for what its offscreen platform says each time it has no screen to do something on."""
    if not message.startswith("This plugin does not support") and kind is not QtMsgType.QtDebugMsg:
        print(message, file=sys.stderr)


def _click(window: QWidget, words: str) -> None:
    for widget in window.findChildren(QWidget):
        click = getattr(widget, "click", None)
        said = getattr(widget, "text", str)() if click is not None and widget.isVisible() else ""
        if click is not None and said in (words, translations.pseudo(words)):
            click()
            _settle()
            return
    raise LookupError(f"nothing on the screen says {words!r}")


def _settle() -> None:
    """Let everything happen that waits for the event loop."""
    for _ in range(4):
        QApplication.processEvents()

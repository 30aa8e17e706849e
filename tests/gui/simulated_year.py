"""A year of a runner's life before the real windows, on a real journal, day by day: what they get to read.

    python tests/gui/simulated_year.py FILE

writes every sentence that was shown into FILE, with the day it was first read and on how many days it was. The year
has a race and what comes after it, flu, a rut, holidays, a move to the other side of the date line, both changes of
the clock, and days on which nothing is said.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, votes
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import Level, Motivator, Reflection
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment, check_in_of, end
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.words import Words
from whyrun.gui.main_window import MainWindow
from whyrun.gui.pinning import Pinning
from whyrun.store.journal import Journal
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.gui.look import Look

BERLIN, HONOLULU, AUCKLAND = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Honolulu"), ZoneInfo("Pacific/Auckland")
BEGAN, RACE, LAST = date(2026, 1, 5), date(2026, 4, 26), date(2027, 1, 10)
ONE_DAY = timedelta(days=1)
WHY, IDENTITY = "I run to be beside my kids, not on the bench.", "I’m a runner who shows up for my kids."

#: What a usual week looks like, Monday first; weeks take turns. r ran, o rested, m missed, . nothing said.
WEEKS = ("r.r.or.", ".r.ro.r", "r..r.o.", ".rm.r..")
#: Stretches that were not usual: the first day, and its days.
STRETCHES = {
    date(2026, 2, 9): "....mm.o......",  # flu, and then a pause
    date(2026, 4, 27): "ooo.......",  # after the race
    date(2026, 5, 18): "m.m.m....m...m..",  # the rut: the reason is gone
    date(2026, 8, 3): "." * 21,  # holidays, WhyRun not opened
    date(2026, 11, 9): ".m.m.mr",
}
AFTER_WORDS = (
    "lighter than when I left",
    "rain, and glad of it",
    "the bridge was worth it",
    "nobody out but me",
    "tired, and home kinder",
)


class Clock:
    """The wall clock wherever the runner is."""

    def __init__(self) -> None:
        self.zone = BERLIN
        self.now = datetime.combine(BEGAN, time(19), BERLIN).astimezone(UTC)

    def __call__(self) -> tuple[datetime, date]:
        """Tell the time in UTC, and the local date."""
        return self.now, self.now.astimezone(self.zone).date()

    def go_to(self, day: date, at: time = time(19)) -> None:
        """Let time pass until it is ``at`` on ``day``, here."""
        self.now = datetime.combine(day, at, self.zone).astimezone(UTC)


@dataclass
class Seen:
    """Every sentence that was shown: when first, and on which days."""

    days: dict[str, list[date]] = field(default_factory=dict)

    def note(self, screen: QWidget, day: date) -> None:
        """Note what stands on ``screen``."""
        for text in _texts(screen):
            on = self.days.setdefault(text, [])
            if not on or on[-1] != day:
                on.append(day)


@dataclass(frozen=True)
class Year:
    """What came of it."""

    seen: Seen
    votes_each_day: list[int]
    run_days: set[date]
    check_ins: tuple[CheckIn, ...]


def live(look: Look, data: Path) -> Year:
    """Live through the year before a window on a journal in ``data``."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    clock = Clock()
    with Journal.open(data, program_version="1.0", now=lambda: clock.now) as journal:
        journal.save(_reflection(clock))
        settings = SettingsFile(data / "settings.json")
        settings.write(replace(settings.read(), way_back_told=True))  # else the window has something to say at the end
        window = MainWindow(look, Pinning(data), settings, clock)
        window.use_journal(journal)
        window.show()
        settle()
        year = _Life(window, journal, clock)
        for day in year.days():
            year.live(day)
        window.close()
        return year.told()


class _Life:
    def __init__(self, window: MainWindow, journal: Journal, clock: Clock) -> None:
        self._window = window
        self._journal = journal
        self._clock = clock
        self._seen = Seen()
        self._votes: list[int] = []
        self._run_days: set[date] = set()

    def told(self) -> Year:
        return Year(self._seen, self._votes, self._run_days, self._journal.entries(CheckIn))

    def days(self) -> Iterator[date]:
        """Every local date of the year as the runner meets it; one is never met, on the way over the date line."""
        day = BEGAN
        while day <= LAST:
            if day == date(2026, 9, 14):
                self._clock.zone = HONOLULU
            if day == date(2026, 10, 1):
                self._clock.zone = AUCKLAND
                day += ONE_DAY  # flown over
            if day == date(2026, 12, 1):
                self._clock.zone = BERLIN
            yield day
            day += ONE_DAY

    def live(self, day: date) -> None:
        """One day: WhyRun in the evening, unless it stays closed."""
        letter = _letter_of(day)
        if date(2026, 8, 3) <= day < date(2026, 8, 24):
            return
        self._clock.go_to(day)
        self._window._watch.look()
        settle()
        self._note()
        self._answer_what_is_asked(day)
        match letter:
            case "r":
                self._run(day)
            case "o":
                self._press("Rested")
            case "m":
                self._press("Missed")
        self._note()
        self._special(day)
        self._note()
        self._votes.append(votes(self._journal.entries(CheckIn)))

    def _run(self, day: date) -> None:
        self._press("Ran")
        self._run_days.add(day)
        if day.toordinal() % 3 == 0:
            self._press("Tired and glad")
            line = next(each for each in visible(self._page, QLineEdit) if "feel" in each.accessibleName())
            line.setText(AFTER_WORDS[day.toordinal() // 3 % len(AFTER_WORDS)])
            line.textEdited.emit(line.text())
            line.editingFinished.emit()
            settle()
        if day.toordinal() % 11 == 0:
            self._press("Ran")  # said again: changes nothing

    def _answer_what_is_asked(self, day: date) -> None:
        shown = [button.text() for button in visible(self._page, QAbstractButton)]
        if "Tell it" in shown:
            self._press("Tell it")
            for words, each in zip(("the couch", "a winter", "the mornings"), self._fields(AnswerField), strict=True):
                each.set_words(words)
                each.words_changed.emit()
            self._leave("Keep it")
        elif "Still true" in shown:
            self._press("Later" if day < date(2026, 6, 1) else "Still true")
        assert "Let’s take a realistic look" not in shown, "offered before anything was said"

    def _special(self, day: date) -> None:
        if day == BEGAN + ONE_DAY:
            self._press("Set an aim")
            self._leave("Save")
        if day == date(2026, 2, 14):
            self._press("Change")
            self._fields(DateField)[0]._on_chosen(date(2026, 2, 22))
            self._leave("Save")
        if day == date(2026, 3, 1):
            self._journal.save(Plan(uuid4(), day, Obstacle.TIRED, "", "it is dark", "walk to the bridge"))
            self._journal.save(Letter(uuid4(), day, "Dear me: you will be glad.", sealed=True))
        if day in {date(2026, 3, 10), date(2026, 6, 20)}:  # a rut moment, and ten minutes that counted
            now, today = self._clock()
            moment = RutMoment(uuid4(), today, now, Obstacle.TIRED, timer_started_at=now)
            went = check_in_of(end(moment, Ending.TEN_MINUTES), uuid4(), now + timedelta(minutes=10))
            assert went is not None
            self._journal.save(end(moment, Ending.TEN_MINUTES))
            self._journal.save(replace(went, after_words="glad I went"))
            self._run_days.add(today)
            settle()
        if day == date(2026, 3, 20):  # two days that were forgotten
            for back in (2, 4):
                other = day - back * ONE_DAY
                next(
                    each for each in visible(self._page, QAbstractButton) if getattr(each, "day", None) == other
                ).click()
                settle()
                self._press("Ran")
                self._run_days.add(other)
                self._note()
            self._press("Back to today")
        if "Let’s take a realistic look" in [button.text() for button in visible(self._page, QAbstractButton)]:
            self._press("Let’s take a realistic look")
            if day > date(2026, 11, 1):
                self._leave("Later")
            else:
                self._press_in(self._dialog, "Busy")
                self._leave("Do this")

    @property
    def _page(self) -> QWidget:
        return self._window._screens.currentWidget()

    @property
    def _dialog(self) -> QDialog:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        return dialog

    def _fields(self, kind: type[QWidget]) -> list[QWidget]:
        return visible(self._dialog, kind)

    def _leave(self, words: str) -> None:
        self._seen.note(self._dialog, self._clock()[1])
        self._press_in(self._dialog, words)

    def _press(self, words: str) -> None:
        self._press_in(self._page, words)

    def _press_in(self, where: QWidget, words: str) -> None:
        next(button for button in visible(where, QAbstractButton) if button.text() == words).click()
        settle()

    def _note(self) -> None:
        self._seen.note(self._page, self._clock()[1])


def _letter_of(day: date) -> str:
    for first, letters in STRETCHES.items():
        if first <= day < first + len(letters) * ONE_DAY:
            return letters[(day - first).days]
    if day == RACE:
        return "r"
    return WEEKS[day.toordinal() // 7 % len(WEEKS)][day.weekday()]


def _reflection(clock: Clock) -> Reflection:
    answers = (
        ("Why do you want to train for this race?", "To have a reason to get up early again."),
        ("Why do you want to have a reason to get up early again?", "I come home kinder."),
        ("Why does it matter to you to come home kinder?", "Most evenings the kids get the tired version of me."),
        ("What would you like them to get instead?", "Someone who still has something left to give them."),
        ("Why do you want to have something left to give them?", "I want to be beside them."),
    )
    now, today = clock()
    return Reflection(
        UUID(int=1),
        now,
        today,
        Motivator.RACE,
        answers[0][0],
        RACE,
        tuple(Level(number, *each, answered_question=each[0]) for number, each in enumerate(answers, 1)),
        beneficiaries=("my kids",),
        identity=IDENTITY,
        core_why=WHY,
        finished_at=now,
        finished_on=today,
    )


def _texts(screen: QWidget) -> Iterator[str]:
    for words in visible(screen, Words):
        if words.text().strip():
            yield words.text()
    for button in visible(screen, QAbstractButton):
        if button.text().strip():
            yield f"[{button.text()}]"


def report(year: Year) -> str:
    """Everything that was shown, in the order it was first read."""
    lines = [f"{on[0]}  {len(on):4} days  {text}" for text, on in year.seen.days.items()]
    return "\n".join(lines) + "\n"


def main(target: Path) -> None:
    """Live through the year, and write down what was shown."""
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from whyrun.gui.look import Look

    application = QApplication([])
    application.setStyle("fusion")
    with tempfile.TemporaryDirectory() as folder:
        year = live(Look(application, wanted="light", less_motion=True), Path(folder) / "WhyRun")
    target.write_text(report(year), encoding="utf-8")
    print(f"{len(year.seen.days)} sentences, {len(year.votes_each_day)} days, {year.votes_each_day[-1]} votes")  # noqa: T201


if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1]), str(Path(__file__).parent)]
    main(Path(sys.argv[1]))

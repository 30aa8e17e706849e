"""How an entry is said in the list: what it is, its day, and the line of it that was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.reflection import Reflection
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment
from whyrun.gui.dates import day_and_month, day_and_year

if TYPE_CHECKING:
    from datetime import date, datetime

    from whyrun.domain.search import Query


def title(entry: Any) -> str:  # noqa: ANN401 - of any kind that is listed
    """What the entry is: "Reflection", "Ran"."""
    match entry:
        case Reflection():
            return (
                QCoreApplication.translate("entry", "Reflection")
                if entry.is_finished
                else QCoreApplication.translate("entry", "Unfinished reflection")
            )
        case CheckIn():
            return {
                Outcome.RAN: QCoreApplication.translate("entry", "Ran"),
                Outcome.RESTED: QCoreApplication.translate("entry", "Rested"),
                Outcome.MISSED: QCoreApplication.translate("entry", "Missed"),
            }[entry.outcome]
        case RutMoment():
            return QCoreApplication.translate("entry", "Rut moment")
    return QCoreApplication.translate("entry", "After the race")


def day_of(entry: Any) -> date:  # noqa: ANN401 - of any kind that is listed
    """The day the entry is about."""
    if isinstance(entry, Reflection):
        return entry.finished_on or entry.started_on
    day: date = entry.day
    return day


def short_day(day: date, today: date) -> str:
    """The day without its year where that is this one."""
    return day_and_month(day) if day.year == today.year else day_and_year(day)


def moment_of(entry: Any) -> datetime | None:  # noqa: ANN401 - of any kind that is listed
    """When on its day the entry was made (UTC); None for what is of the whole day."""
    match entry:
        case Reflection():
            return entry.finished_at or entry.started_at
        case RutMoment():
            return entry.at
    return None


def line(entry: Any, query: Query) -> str:  # noqa: ANN401 - of any kind that is listed
    """The line to show of the entry: the first text that ``query`` is found in, or the one that says most."""
    told = [" ".join(text.split()) for text in texts(entry)]
    told = [text for text in told if text]
    return next((text for text in told if query.places(text)), told[0] if told else "")


def texts(entry: Any) -> tuple[str, ...]:  # noqa: ANN401 - of any kind that is listed
    """What the entry says, the most telling first."""
    match entry:
        case Reflection():
            answers = (level.answer for level in reversed(entry.levels))
            return (entry.core_why, entry.identity, *answers, *entry.beneficiaries, entry.opener)
        case CheckIn():
            feeling = feeling_words(entry.feeling) if entry.feeling else ""
            return (entry.words, entry.after_words, feeling)
        case RutMoment():
            return (_rut_line(entry),)
    return (entry.take_with, entry.got_through, entry.start)


def feeling_words(feeling: Feeling) -> str:
    """The answer to "How do you feel now?"."""
    return {
        Feeling.LIGHTER: QCoreApplication.translate("entry", "Lighter"),
        Feeling.CALMER: QCoreApplication.translate("entry", "Calmer"),
        Feeling.TIRED_AND_GLAD: QCoreApplication.translate("entry", "Tired and glad"),
        Feeling.SAME: QCoreApplication.translate("entry", "Same as before"),
    }[feeling]


def _rut_line(moment: RutMoment) -> str:
    begun = QCoreApplication.translate("entry", "Ten minutes, begun") if moment.timer_started_at else ""
    parts = [
        _ENDINGS[moment.ending]() if moment.ending else begun,
        _OBSTACLES[moment.obstacle]() if moment.obstacle else "",
    ]
    return " · ".join(filter(None, parts))


_ENDINGS = {
    Ending.RAN: lambda: QCoreApplication.translate("entry", "Went all the same"),
    Ending.TEN_MINUTES: lambda: QCoreApplication.translate("entry", "Ten minutes, and that counts"),
    Ending.RESTED: lambda: QCoreApplication.translate("entry", "Rested, on purpose"),
    Ending.NOT_NOW: lambda: QCoreApplication.translate("entry", "Not now"),
    Ending.REFLECTED: lambda: QCoreApplication.translate("entry", "Went to look for the why"),
}
_OBSTACLES = {
    Obstacle.TIRED: lambda: QCoreApplication.translate("entry", "Tired"),
    Obstacle.BUSY: lambda: QCoreApplication.translate("entry", "Busy"),
    Obstacle.HURT: lambda: QCoreApplication.translate("entry", "Hurt"),
    Obstacle.WEATHER: lambda: QCoreApplication.translate("entry", "Weather"),
    Obstacle.WHY_WENT_MISSING: lambda: QCoreApplication.translate("entry", "The why went missing"),
}

"""The export's format: every entry of a journal as plain values that JSON has, and back, checked to the last field.

Rule: what was exported comes back equal, and nothing else comes in. ``docs/export-format.md`` describes the format,
``resources/export-1.schema.json`` says it to machines, and the tests hold all three to each other. A change of any
field is a new ``VERSION``.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from whyrun.domain.check_in import CheckIn, Feeling, Outcome
from whyrun.domain.intention import FEWEST, MOST, Intention, Pause
from whyrun.domain.letter import Letter
from whyrun.domain.plan import Plan
from whyrun.domain.reflection import DEEPEST_LEVEL, CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.domain.rut_moment import Ending, Obstacle, RutMoment
from whyrun.domain.still_true import Answer, Asked, Question, RaceJourney
from whyrun.store.earlier_texts import EarlierText
from whyrun.store.fields import spell_moment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Read = Callable[[Any], Any]

#: What every export begins with.
FORMAT = "whyrun-export"
#: The version of the format that this program writes, and the newest that it reads.
VERSION = 1

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}\+00:00")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Misfit(Exception):  # noqa: N818 - says what was found
    """A value is not what the format has in its place. ``place`` leads to it; neither holds a word of the runner's."""

    def __init__(self, wanted: str, place: str = "") -> None:
        super().__init__(f"{place.lstrip('.') or 'the file'}: {wanted}")
        self.wanted = wanted
        self.place = place

    def within(self, outer: str) -> Misfit:
        """The same misfit, seen from one step further out."""
        return Misfit(self.wanted, outer + self.place)


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of an entry
    """Give ``value`` as JSON has it: an entry as an object of its fields."""
    match value:
        case StrEnum():
            return value.value
        case datetime():
            return spell_moment(value)
        case date() | UUID():
            return str(value)
        case tuple():
            return [plain(each) for each in value]
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return value


def read_entries(values: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Read the lists of an export, by their names in it. Raises Misfit."""
    return {name: _within(f".{name}", _many(read), values[name]) for name, read in LISTS.items()}


def _within(place: str, read: Read, value: object) -> Any:  # noqa: ANN401 - whatever is read
    try:
        return read(value)
    except Misfit as misfit:
        raise misfit.within(place) from None


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise Misfit("a text is wanted")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Misfit("true or false is wanted")
    return value


def _whole(value: object, *, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise Misfit(f"a whole number from {least} to {most} is wanted")
    return value


def _spelled(value: object, *, form: re.Pattern[str], read: Read, what: str) -> Any:  # noqa: ANN401 - what is read
    if not isinstance(value, str) or not form.fullmatch(value):
        raise Misfit(f"{what} is wanted")
    try:
        return read(value)
    except (ValueError, OverflowError):
        raise Misfit(f"{what} is wanted") from None


def _choice(value: object, *, among: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str) or value not in list(among):
        raise Misfit(f"one of {', '.join(among)} is wanted")
    return among(value)


def _or_none(read: Read) -> Read:
    return lambda value: None if value is None else read(value)


def _many(read: Read) -> Read:
    def read_many(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Misfit("a list is wanted")
        return tuple(_within(f"[{at}]", read, each) for at, each in enumerate(value))

    return read_many


def _made(kind: type[Any], **parts: Read) -> Read:
    def read_object(value: object) -> Any:  # noqa: ANN401 - of that kind
        if not isinstance(value, dict):
            raise Misfit("an object is wanted")
        require_names(value, parts)
        return kind(**{name: _within(f".{name}", read, value[name]) for name, read in parts.items()})

    return read_object


def require_names(value: Mapping[str, Any], names: Mapping[str, Any]) -> None:
    """See that an object has the fields that it should have and no others. Raises Misfit."""
    missing = [name for name in names if name not in value]
    if missing:
        raise Misfit(f"{missing[0]} is missing")
    if len(value) > len(names):
        raise Misfit("there is a field in it that the format does not have")


_day = partial(_spelled, form=_DAY, read=date.fromisoformat, what="a date such as 2026-03-12")
_moment = partial(
    _spelled,
    form=_MOMENT,
    read=lambda text: datetime.fromisoformat(text).astimezone(UTC),
    what="a moment such as 2026-03-12T18:30:00.000000+00:00",
)
_id = partial(_spelled, form=_ID, read=UUID, what="a UUID")


def _level(value: object) -> Level:
    level: Level = _any_level(value)
    if level.followed is not None and level.followed >= len(level.reasons):
        raise Misfit("it follows a reason that is not there", ".followed")
    return level


def _levels(value: object) -> tuple[Level, ...]:
    levels: tuple[Level, ...] = _many(_level)(value)
    numbers = [level.number for level in levels]
    if numbers != sorted(set(numbers)):
        raise Misfit("each level once, in order, is wanted")
    return levels


_any_level = _made(
    Level,
    number=partial(_whole, least=0, most=DEEPEST_LEVEL),
    question=_words,
    answer=_words,
    reasons=_many(_words),
    followed=_or_none(partial(_whole, least=0, most=10_000)),
    built_from=_words,
    answered_question=_words,
)

#: The lists of an export by their names in it, and how one entry of each is read.
LISTS: dict[str, Read] = {
    "reflections": _made(
        Reflection,
        id=_id,
        started_at=_moment,
        started_on=_day,
        motivator=_or_none(partial(_choice, among=Motivator)),
        opener=_words,
        goal_date=_or_none(_day),
        levels=_levels,
        depth=partial(_whole, least=1, most=DEEPEST_LEVEL),
        beneficiaries=_many(_words),
        identity=_words,
        finish_line=_or_none(partial(_choice, among=FinishLine)),
        core_why=_words,
        card_style=partial(_choice, among=CardStyle),
        stage=partial(_choice, among=Stage),
        set_aside=_flag,
        updated_at=_moment,
        finished_at=_or_none(_moment),
        finished_on=_or_none(_day),
    ),
    "check_ins": _made(
        CheckIn,
        id=_id,
        day=_day,
        at=_moment,
        outcome=partial(_choice, among=Outcome),
        words=_words,
        feeling=_or_none(partial(_choice, among=Feeling)),
        after_words=_words,
        began_as_rut=_flag,
        updated_at=_moment,
    ),
    "rut_moments": _made(
        RutMoment,
        id=_id,
        day=_day,
        at=_moment,
        obstacle=_or_none(partial(_choice, among=Obstacle)),
        ending=_or_none(partial(_choice, among=Ending)),
        timer_started_at=_or_none(_moment),
        updated_at=_moment,
    ),
    "plans": _made(
        Plan,
        id=_id,
        written_on=_day,
        obstacle=_or_none(partial(_choice, among=Obstacle)),
        own_obstacle=_words,
        if_happens=_words,
        then_do=_words,
        updated_at=_moment,
    ),
    "letters": _made(Letter, id=_id, written_on=_day, words=_words, sealed=_flag, updated_at=_moment),
    "intentions": _made(
        Intention,
        id=_id,
        since=_day,
        at_least=partial(_whole, least=FEWEST, most=MOST),
        at_most=partial(_whole, least=FEWEST, most=MOST),
        in_hand=_flag,
        until=_or_none(_day),
        updated_at=_moment,
    ),
    "pauses": _made(Pause, id=_id, since=_day, until=_day, updated_at=_moment),
    "race_journeys": _made(
        RaceJourney, id=_id, day=_day, about=_id, start=_words, got_through=_words, take_with=_words, updated_at=_moment
    ),
    "asked": _made(
        Asked,
        id=_id,
        day=_day,
        at=_moment,
        question=partial(_choice, among=Question),
        answer=partial(_choice, among=Answer),
        about=_or_none(_id),
        updated_at=_moment,
    ),
    "earlier_texts": _made(EarlierText, entry_id=_id, field=_words, text=_words, kept_at=_moment),
}

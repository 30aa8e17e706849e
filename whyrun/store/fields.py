"""How each kind of value lies in a table: words, ids, moments, days, choices and flags.

Rule: what is read back is what was written, to the letter and the microsecond; what no value of the kind can be raises
ValueError.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from peewee import Field

if TYPE_CHECKING:
    from enum import StrEnum


class WordsField(Field):
    """Text to the letter. What UTF-8 has no form for (half an emoji from a clipboard) is kept as bytes."""

    field_type = "TEXT"

    def db_value(self, value: str | None) -> str | bytes | None:
        """Give text as SQLite takes it."""
        if value is None or not _has_surrogate(value):
            return value
        return value.encode("utf-8", "surrogatepass")

    def python_value(self, value: str | bytes | None) -> str | None:
        """Give back the very text that was stored."""
        return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


class IdField(Field):
    """A UUID in its usual spelling, so that any SQLite tool shows it as it is elsewhere."""

    field_type = "TEXT"

    def db_value(self, value: UUID | None) -> str | None:
        """Spell the UUID out."""
        return None if value is None else str(value)

    def python_value(self, value: str | None) -> UUID | None:
        """Read the UUID."""
        return None if value is None else UUID(value)


class MomentField(Field):
    """A moment in UTC, to the microsecond, in a form that sorts as time does."""

    field_type = "TEXT"

    def db_value(self, value: datetime | None) -> str | None:
        """Write the moment in UTC. Raises ValueError where it has no zone."""
        return None if value is None else spell_moment(value)

    def python_value(self, value: str | None) -> datetime | None:
        """Read the moment."""
        return None if value is None else datetime.fromisoformat(value)


class DayField(Field):
    """A local date."""

    field_type = "TEXT"

    def db_value(self, value: date | None) -> str | None:
        """Write the date as year, month, day."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """Read the date."""
        return None if value is None else date.fromisoformat(value)


class ChoiceField(Field):
    """One of a fixed set of choices, stored as its value. Reading another raises ValueError."""

    field_type = "TEXT"

    def __init__(self, choices: type[StrEnum], **options: Any) -> None:  # noqa: ANN401 - peewee's own
        super().__init__(**options)
        self._choices = choices

    def db_value(self, value: StrEnum | None) -> str | None:
        """Give the choice's value."""
        return None if value is None else value.value

    def python_value(self, value: str | None) -> StrEnum | None:
        """Read the choice."""
        return None if value is None else self._choices(value)


class FlagField(Field):
    """Yes or no, as 1 or 0."""

    field_type = "INTEGER"

    def db_value(self, value: bool | None) -> int | None:
        """Write yes as 1."""
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        """Read anything but 0 as yes."""
        return None if value is None else bool(value)


def spell_moment(moment: datetime) -> str:
    """Spell a moment in UTC with all its digits. Raises ValueError where it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone can't be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _has_surrogate(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False

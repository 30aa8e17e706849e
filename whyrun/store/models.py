"""The tables as peewee sees them, and how each value lies in them.

Rule: no model is bound to a database: every query names the one it runs on, so two journals can be open at once.
The tables are made by ``migrations`` alone; a test compares the two.
"""

# ruff: noqa: D106 - ``Meta`` is where peewee looks for the table's name

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from peewee import AutoField, CompositeKey, Field, IntegerField, Model


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


class MetaRow(Model):
    """One fact about the journal itself."""

    name = WordsField(primary_key=True)
    value = WordsField()

    class Meta:
        table_name = "meta"


class ReflectionRow(Model):
    """One reflection; ``checksum`` covers the row and its children."""

    id = IdField(primary_key=True)
    started_at = MomentField()
    started_on = DayField()
    motivator = WordsField(null=True)
    opener = WordsField()
    goal_date = DayField(null=True)
    depth = IntegerField()
    identity = WordsField()
    finish_line = WordsField(null=True)
    core_why = WordsField()
    card_style = WordsField()
    stage = WordsField()
    set_aside = IntegerField()
    updated_at = MomentField()
    finished_at = MomentField(null=True)
    finished_on = DayField(null=True)
    checksum = WordsField()

    class Meta:
        table_name = "reflections"


class LevelRow(Model):
    """One level of a reflection."""

    reflection_id = IdField()
    number = IntegerField()
    question = WordsField()
    answer = WordsField()
    followed = IntegerField(null=True)
    built_from = WordsField()
    answered_question = WordsField()

    class Meta:
        table_name = "levels"
        primary_key = CompositeKey("reflection_id", "number")


class ReasonRow(Model):
    """One reason that the answer of a level holds."""

    reflection_id = IdField()
    level_number = IntegerField()
    position = IntegerField()
    text = WordsField()

    class Meta:
        table_name = "reasons"
        primary_key = CompositeKey("reflection_id", "level_number", "position")


class BeneficiaryRow(Model):
    """One beneficiary of a reflection."""

    reflection_id = IdField()
    position = IntegerField()
    text = WordsField()

    class Meta:
        table_name = "beneficiaries"
        primary_key = CompositeKey("reflection_id", "position")


class EarlierTextRow(Model):
    """A text that a field held before."""

    id = AutoField()
    reflection_id = IdField()
    field = WordsField()
    text = WordsField()
    kept_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "earlier_texts"


#: Every table, parents before children.
ROWS: tuple[Any, ...] = (MetaRow, ReflectionRow, LevelRow, ReasonRow, BeneficiaryRow, EarlierTextRow)


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

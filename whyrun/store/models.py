"""The tables as peewee sees them.

Rule: no model is bound to a database: every query names the one it runs on, so two journals can be open at once.
The tables are made by ``migrations`` alone; a test compares the two.
"""

# ruff: noqa: D106 - ``Meta`` is where peewee looks for the table's name

from __future__ import annotations

from typing import Any

from peewee import AutoField, CompositeKey, IntegerField, Model

from whyrun.domain.check_in import Feeling, Outcome
from whyrun.domain.rut_moment import Ending, Obstacle
from whyrun.domain.still_true import Answer, Question
from whyrun.store.fields import ChoiceField, DayField, FlagField, IdField, MomentField, WordsField


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


class CheckInRow(Model):
    """One check-in."""

    id = IdField(primary_key=True)
    day = DayField()
    at = MomentField()
    outcome = ChoiceField(Outcome)
    words = WordsField()
    feeling = ChoiceField(Feeling, null=True)
    after_words = WordsField()
    began_as_rut = FlagField()
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "check_ins"


class RutMomentRow(Model):
    """One rut moment."""

    id = IdField(primary_key=True)
    day = DayField()
    at = MomentField()
    obstacle = ChoiceField(Obstacle, null=True)
    ending = ChoiceField(Ending, null=True)
    timer_started_at = MomentField(null=True)
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "rut_moments"


class PlanRow(Model):
    """One plan for the bad day."""

    id = IdField(primary_key=True)
    written_on = DayField()
    obstacle = ChoiceField(Obstacle, null=True)
    own_obstacle = WordsField()
    if_happens = WordsField()
    then_do = WordsField()
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "plans"


class LetterRow(Model):
    """One letter for the bad day."""

    id = IdField(primary_key=True)
    written_on = DayField()
    words = WordsField()
    sealed = FlagField()
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "letters"


class IntentionRow(Model):
    """One weekly intention."""

    id = IdField(primary_key=True)
    since = DayField()
    at_least = IntegerField()
    at_most = IntegerField()
    in_hand = FlagField()
    until = DayField(null=True)
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "intentions"


class PauseRow(Model):
    """One pause."""

    id = IdField(primary_key=True)
    since = DayField()
    until = DayField()
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "pauses"


class RaceJourneyRow(Model):
    """One journey to a race."""

    id = IdField(primary_key=True)
    day = DayField()
    about = IdField()
    start = WordsField()
    got_through = WordsField()
    take_with = WordsField()
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "race_journeys"


class AskedRow(Model):
    """One question that was answered or put off."""

    id = IdField(primary_key=True)
    day = DayField()
    at = MomentField()
    question = ChoiceField(Question)
    answer = ChoiceField(Answer)
    about = IdField(null=True)
    updated_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "asked"


class EarlierTextRow(Model):
    """A text that a field of an entry held before."""

    id = AutoField()
    entry_id = IdField()
    field = WordsField()
    text = WordsField()
    kept_at = MomentField()
    checksum = WordsField()

    class Meta:
        table_name = "earlier_texts"


#: Every table, parents before children.
ROWS: tuple[Any, ...] = (
    MetaRow,
    ReflectionRow,
    LevelRow,
    ReasonRow,
    BeneficiaryRow,
    CheckInRow,
    RutMomentRow,
    PlanRow,
    LetterRow,
    IntentionRow,
    PauseRow,
    RaceJourneyRow,
    AskedRow,
    EarlierTextRow,
)

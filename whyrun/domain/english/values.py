"""What goes in and out of the engine: reasons, readings, follow-ups and suggestions.

Rule: values only, fixed once made (named tuples: the quickest to make), and no knowledge of how they are made.
"""

from __future__ import annotations

from whyrun.domain.lean_classes import NamedTuple, StrEnum


class Shape(StrEnum):
    """How a reason is built, as far as the next question cares."""

    NOTHING = "nothing"
    UNSURE = "unsure"
    RETORT = "retort"
    FOREIGN = "foreign"
    JOY = "joy"
    WANT = "want"
    WANTED_THING = "wanted_thing"
    NEGATIVE = "negative"
    ABILITY = "ability"
    DUTY = "duty"
    TOLD = "told"
    EFFECT = "effect"
    GIFT = "gift"
    DESCRIPTION = "description"
    FEELING = "feeling"
    LIKING = "liking"
    DISLIKING = "disliking"
    STATE = "state"
    HABIT = "habit"
    DOING = "doing"
    PERSON = "person"
    NOUN = "noun"
    EVENT = "event"
    CLAUSE = "clause"
    UNCLEAR = "unclear"


class Ending(StrEnum):
    """Something that ends, and takes a reason that names nothing else with it."""

    RACE = "race"
    WEIGHT = "weight"
    DATE = "date"


class Reason(NamedTuple):
    """One reason out of an answer: ``text`` is a trimmed piece of the runner's own words, first person kept."""

    text: str
    shape: Shape


class Reading(NamedTuple):
    """An answer, read: at least one reason; ``followed`` is the index of the one that reaches deepest.

    ``care`` is set where the answer speaks of self-harm: reach out first, and build nothing on that thread.
    """

    reasons: tuple[Reason, ...]
    followed: int
    care: bool


class FollowUp(NamedTuple):
    """The next question, and at least three other ways to ask it.

    ``quoted`` says that the runner's words could not be turned and stand in quotation marks; ``care`` that the
    words are a plain sentence to reach out to somebody, in place of a question about the reason.
    """

    question: str
    alternatives: tuple[str, ...]
    quoted: bool
    care: bool


class Suggestion(NamedTuple):
    """A statement in the first person, and the level of the answer that it was made from (0: from none).

    ``for_others`` says that it was made from whom the running serves.
    """

    text: str
    level: int
    for_others: bool = False

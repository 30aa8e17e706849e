"""What the first answer would have to wait for: the engine's modules are loaded, and its patterns made.

Rule: done once in this order, in pieces of less than 20 ms each; what they come to is thrown away. Nothing depends on
it: an answer that comes earlier waits for what it needs.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from whyrun.domain import english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ANSWER = "so that I have more patience with my kids"
#: Says so little that hardly a cue begins in it: only the index of the moves is made for it.
_ONE_WORD = "sun"
#: Is said back in the question after it.
_SAID_BACK = "because on most evenings they get the tired version of me"
#: Speaks of nothing that needs care, in words for which that is looked at closely.
_LOOKED_AT = "at the end of the day"
#: Has the words of a cry for help, and is none.
_NO_CRY = "I would rather die than give up"
#: What is loaded one after the other: each brings some modules that the next need, and the last what uses them all.
_FOR_READING = (
    "normal",
    "grammar",
    "nouns",
    "wants",
    "caution",
    "slots",
    "clauses",
    "replies",
    "shapes",
    "care",
    "depth",
    "reasons",
)
_FOR_ASKING = ("toned", "pools", "concerns", "sorting", "questions", "standing", "mirrors", "echoes", "retold")
_FOR_STATEMENTS = ("mending", "things", "grounds", "heard", "traits_of_running", "reminders", "selves", "statements")
#: In how many pieces the moves are met.
_PARTS = 5
#: In how many pieces their modules are loaded.
_LOADS = 3


def reading() -> tuple[Callable[[], object], ...]:
    """Before an answer is read, and the next question asked: 150 ms."""
    return (
        *(partial(_load, name) for name in _FOR_READING),
        *(partial(_load, name) for name in _FOR_ASKING),
        lambda: english.read(_ANSWER),
        lambda: english.read(_LOOKED_AT),
        lambda: english.read(_NO_CRY),
        *(partial(_load_moves, part) for part in range(_LOADS)),
        *(partial(_meet_moves, part) for part in range(_PARTS)),
        _meet_hurts,
        lambda: english.follow_up(_ONE_WORD, 2),
        lambda: english.follow_up(_ANSWER, 2),
        lambda: english.follow_up(_SAID_BACK, 3),
        lambda: english.echo(_ANSWER, [_ANSWER]),
    )


def statements() -> tuple[Callable[[], object], ...]:
    """Before statements are made from the answers: 60 ms."""
    return (
        *(partial(_load, name) for name in _FOR_STATEMENTS),
        _meet_traits,
        _meet_themes,
        _meet_themes_of_others,
        _meet_themes_of_days,
        _index_themes,
        lambda: english.identities([_ANSWER], ()),
        lambda: english.core_whys([_ANSWER], ()),
    )


def _load(name: str) -> None:
    """Load one module of the engine, and those of what it needs that are not there yet."""
    import_module(f"{english.__name__}.{name}")


def _load_moves(part: int) -> None:
    """Load one ``part`` of the modules of moves; their cues are met below."""
    from whyrun.domain.english.moves import MODULES

    for module in MODULES[part::_LOADS]:
        import_module(module)


def _meet_moves(part: int) -> None:
    """Find out how the cues of one ``part`` of the moves begin: the first question looks for all of them."""
    from whyrun.domain.english.moves import MOVES

    _meet(move.cue for move in MOVES[part::_PARTS])


def _meet_hurts() -> None:
    """The same for what hurts, for which each question looks."""
    from whyrun.domain.english.care import gentleness

    gentleness(_ONE_WORD)


def _meet_traits() -> None:
    """The same for the traits, for which the first statement looks."""
    from whyrun.domain.english.traits import IN_LIFE
    from whyrun.domain.english.traits_of_running import ON_A_RUN

    _meet(trait.cue for trait in (*IN_LIFE, *ON_A_RUN))


def _meet_themes() -> None:
    """The same for the themes, in three pieces."""
    from whyrun.domain.english.themes import OF_LIFE
    from whyrun.domain.english.themes_of_running import OF_A_RACE, OF_RUNNING

    _meet(theme.cue for theme in (*OF_A_RACE, *OF_LIFE, *OF_RUNNING))


def _meet_themes_of_others() -> None:
    from whyrun.domain.english.themes_of_people import OF_PEOPLE

    _meet(theme.cue for theme in OF_PEOPLE)


def _meet_themes_of_days() -> None:
    from whyrun.domain.english.themes_of_days import OF_DAYS
    from whyrun.domain.english.themes_of_the_body import OF_THE_BODY

    _meet(theme.cue for theme in (*OF_DAYS, *OF_THE_BODY))


def _index_themes() -> None:
    import whyrun.domain.english.kindred  # noqa: F401  -- what goes with them
    from whyrun.domain.english.reminders import reminded_of

    reminded_of()


def _meet(expressions: Iterable[str]) -> None:
    from whyrun.domain.english import cues

    for cue in expressions:
        cues.search(cue, "", frozenset())

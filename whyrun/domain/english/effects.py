"""Recognisers for what running does for the runner: "it helps me sleep", "it's the only time I'm alone".

Rule: see ``shapes``. A verb with an effect on "me" is turned into what the runner wants from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES, VERB_LOOKALIKES
from whyrun.domain.english.grammar import ADVERBS, DETERMINERS, FIRST_PERSON, POSSESSIVES, PREPOSITIONS, skip_adverbs
from whyrun.domain.english.inflect import base_of_third, is_gerund
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, MODALS, PLAIN

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

_SUBJECTS: tuple[tuple[str, ...], ...] = (
    ("it",),
    ("running",),
    ("this",),
    ("that",),
    ("exercise",),
    ("training",),
    ("jogging",),
    ("a", "run"),
    ("the", "run"),
    ("a", "good", "run"),
    ("my", "run"),
    ("my", "runs"),
    ("the", "running"),
    ("going", "running"),
    ("going", "for", "a", "run"),
    ("being", "outside"),
    ("running", "outside"),
    ("a", "morning", "run"),
    ("running", "alone"),
)
#: What "it … me" comes to, said of the runner.
_ON_ME = {
    "calms": "calm",
    "relaxes": "relax",
    "wakes": "wake",
    "cheers": "cheer",
    "chills": "chill",
    "picks": "",
    "destresses": "destress",
}
#: What it makes somebody do, where any other word says what they become.
_MADE_TO_DO = listed(
    """
    want need think forget realise realize smile laugh cry sweat believe look feel sleep appreciate go get do sing work
    wonder eat slow leave stop come listen
    """
)
_STAY = listed("keeps kept keeping keep")
_LET = listed(
    """
    lets let allows allow enables enable helps help helped forces force teaches teach motivates motivate pushes
    push
    """
)


def effect(unread: Parsed) -> Parsed | None:
    """Recognise "it helps me sleep", "running makes me feel strong", "it gives me an hour that's mine"."""
    low = unread.low
    start = _after_subject(low)
    if not start or start >= len(low):
        return None
    place = skip_adverbs(list(low), start)
    if place < len(low) and (low[place] in MODALS or low[place] in {"does", "also"}):
        place = skip_adverbs(list(low), place + 1)
    if place >= len(low) or low[place] in {"is", "was", "has", "isn't", "doesn't", "don't", "had"}:
        return None
    verb, rest = low[place], list(unread.words[place + 1 :])
    if base_of_third(verb) is None and verb not in {
        "made",
        "gave",
        "helped",
        "kept",
        "let",
        "got",
        "make",
        "give",
        "help",
        "keep",
    }:
        return None
    return _read_effect(unread, verb, rest) or unread.as_(Shape.EFFECT, clause=True)


def _after_subject(low: tuple[str, ...]) -> int:
    if low[0] in {"it'll", "it'd"}:
        return 1
    return next(
        (len(subject) for subject in sorted(_SUBJECTS, key=len, reverse=True) if low[: len(subject)] == subject), 0
    )


def _read_effect(unread: Parsed, verb: str, rest: list[str]) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    low = [word.lower() for word in rest]
    if not low:
        return None
    if low[0] == "me" and len(low) > 1:
        return _on_me(unread, verb, rest[1:])
    if verb in {"helps", "help"} and low[0] == "to" and len(low) > 1:
        return unread.as_(Shape.EFFECT, want=tuple(rest[1:]), clause=True)
    base = base_of_third(verb)
    if verb == "feels" and low[0] == "like" and low[1:2] and low[1] in FIRST_PERSON:
        return unread.as_(Shape.EFFECT, want=("feel", *rest), clause=True)
    if verb in {"helps", "help"} and (low[0] in PLAIN and low[0] not in VERB_LOOKALIKES):
        return unread.as_(Shape.EFFECT, want=tuple(rest), clause=True)
    if base and low[0] == "my" and base not in {"help", "make", "let", "keep", "give", "get"}:
        return unread.as_(Shape.EFFECT, want=(base, *rest), clause=True)
    if verb in {"keeps", "keep"} and low[0] == "my":
        return unread.as_(Shape.EFFECT, want=("keep", *rest), clause=True)
    return None


def _on_me(unread: Parsed, verb: str, rest: list[str]) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    low = [word.lower() for word in rest]
    first = low[0]
    if verb in {"gives", "gave", "give", "brings", "offers"}:
        return unread.as_(Shape.GIFT, thing=tuple(rest), clause=True) if first not in {"to", "back"} else None
    if verb in {"makes", "made", "make"}:
        return _made(unread, rest, low)
    if verb in _LET:
        to = first == "to"
        act = low[1] if to and len(low) > 1 else first
        if (to and act) or act in PLAIN or act in ALSO_NOUNS:
            return unread.as_(Shape.EFFECT, want=tuple(rest[to:]), clause=True)
        return None
    if verb in _STAY:
        if is_gerund(first) or first in {"from", "up", "on", "in"}:
            return unread.as_(Shape.EFFECT, verb="keep", thing=tuple(rest), clause=True)
        return unread.as_(Shape.EFFECT, want=("stay", *rest), verb="keep", thing=tuple(rest), clause=True)
    if verb in {"gets", "got", "get"}:
        return unread.as_(Shape.EFFECT, want=("get", *rest), clause=True) if first not in DETERMINERS else None
    if _ON_ME.get(verb):
        return unread.as_(Shape.EFFECT, want=(_ON_ME[verb], *rest), clause=True)
    return None


def _made(unread: Parsed, rest: list[str], low: list[str]) -> Parsed | None:
    place = skip_adverbs(low, 0)
    first = low[place] if place < len(low) else ""
    if first in _MADE_TO_DO:
        return unread.as_(Shape.EFFECT, want=tuple(rest), clause=True)
    if (
        first in ADJECTIVES
        or first in {"a", "more", "less", "so", "very"}
        or low[0] in ADVERBS
        or first.endswith(("er", "ier"))
    ):
        return unread.as_(Shape.EFFECT, want=("be", *rest), clause=True)
    if first in POSSESSIVES or first in PREPOSITIONS or first in MARKS:
        return None
    return unread.as_(Shape.EFFECT, want=("be", *rest), clause=True)


def description(unread: Parsed) -> Parsed | None:
    """Recognise "it's tough", "it's the only half hour my head goes quiet"."""
    low = unread.low
    if low[0] in {"it's", "that's"}:
        start = 1
    elif low[:2] in (
        ("it", "is"),
        ("it", "was"),
        ("running", "is"),
        ("this", "is"),
        ("that", "is"),
        ("running", "has"),
        ("it", "has"),
    ):
        start = 2
    else:
        return None
    past = low[1:2] == ("was",)
    place = skip_adverbs(list(low), start)
    if place >= len(low):
        return None
    first = low[place]
    if first in {"been", "not", "because"} or low[1:2] == ("has",) or past:
        return unread.as_(Shape.DESCRIPTION, clause=True, past=past)
    if first in DETERMINERS or first in POSSESSIVES or first == "part":
        return unread.as_(Shape.DESCRIPTION, thing=unread.words[place:], clause=True)
    return unread.as_(Shape.DESCRIPTION, clause=True)

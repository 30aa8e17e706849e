"""Tells what can be said by itself: a whole sentence, a fragment that names something, a clause of a longer answer.

Rule: in doubt it can't. What comes in and goes out are the runner's words, in the first person.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution
from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import (
    ADVERBS,
    CONNECTIVES,
    DETERMINERS,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    may_end_with,
)
from whyrun.domain.english.inflect import base_of_third, is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.parsed import Parsed
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: So many words at the most stand by themselves; of several fragments each has no more than this.
LONGEST, LONGEST_OF_SEVERAL = 11, 4
#: A sentence of fewer words says too little to be told again; one about "it" or "they" needs more.
SHORTEST, _SHORTEST_OF_IT = 3, 4
#: What may stand in front of a sentence without being a part of it.
IN_FRONT = listed("now then sometimes once today still yet here somehow maybe")
STOPS = frozenset(".;:!-")
_ENDS = STOPS | {","}
_JOINTS = listed("and but because so then")
#: After a comma these go on with a sentence that may stop before them.
_GOES_ON = PREPOSITIONS | listed("not no even especially when just bless")
_POINTING = listed("it it's it'll it'd they they're he he's she she's this that that's these those")
_CALLS_FOR_MORE = listed("like want think thought say said know knew wish hope guess wonder believe reckon mean")
_NO_OPENERS = listed("than that which who whom whose and or but to too very as why what how when where whether if")
#: Who is called at an end, and what is only supposed there.
_CALLED = listed(
    "man mate dude bro babe hun honey darlin darling spose suppose guess reckon x xx innit though tho question"
)
_THIRD = listed("he she it he'd she'd")
#: What may stand between a joint and the subject: "and once last spring I …".
_TIMES = listed(
    """
    once last one every this that each day week month year spring summer autumn winter night morning time monday tuesday
    wednesday thursday friday saturday sunday christmas
    """
)
_ADJECTIVE_ENDINGS = ("ful", "less", "ous", "ive", "ish", "able", "ible", "ic", "ier", "iest", "ed", "ly")
_ADJECTIVES = ADJECTIVES | listed(
    "weird odd funny silly wild rough grim dull fine awful terrible lame daft tricky dark"
)
_OBJECTS, _BEFORE_OBJECTS = (
    listed("me us him them it you"),
    PREPOSITIONS | MARKS | listed("and or but not just all than"),
)
_VAGUE = listed("today tomorrow tonight seconds loads lots stuff things nowt owt summat")
#: Letters that no English word has in such a row.
_UNSAYABLE = r"[bcdfghjklmnpqrstvwxz]{5}|^[^aeiouy]+$"
#: A fragment of so many words without one of the small words of English may be no English at all.
_NEEDS_A_SMALL_WORD = 5
_SMALL_WORDS = DETERMINERS | POSSESSIVES | PREPOSITIONS | CONNECTIVES
_EVERYBODY = listed("everybody everyone nobody somebody someone anybody anyone")
_NAMES_BY_ITSELF = listed("nothing something one someone somebody everything")
_NOT_ALONE = (
    ADVERBS
    | PREPOSITIONS
    | CONNECTIVES
    | AUXILIARIES
    | SUBJECTS
    | listed("yes no okay fine same others more less most it this that these those them anything done")
)


def length_of(words: Sequence[str]) -> int:
    """How many words there are in ``words``, marks aside."""
    return sum(word not in MARKS for word in words)


def is_sentence(words: Sequence[str]) -> bool:  # noqa: PLR0911 -- one return a case
    """Whether ``words`` are a whole sentence, with a subject and a verb of its own and nothing missing at its end."""
    low = [word.lower() for word in words]
    if low and low[0] in IN_FRONT:
        words, low = words[1:], low[1:]
    if length_of(low) < SHORTEST or (low[0] in _POINTING and length_of(low) < _SHORTEST_OF_IT):
        return False
    if low[-1] in _CALLS_FOR_MORE or not _may_end_with(low[-1]) or low[-1].endswith("n't"):
        return False
    if low[0] in FRONTED:
        return _is_fronted(words, low)
    if low[0] in _EVERYBODY and (low[1] in PLAIN and not is_past(low[1])):  # "everybody know my name"
        return False
    if low[0] in _THIRD and "don't" in low[1:3]:
        return False
    if is_only_somebody(list(words)):
        return False
    return caution.stands_alone(Parsed.of(Shape.UNCLEAR, "", words)) and _is_of_one(low)


def _is_of_one(low: Sequence[str]) -> bool:
    """Whether ``low`` is one sentence, not two, nor one in which the runner is both who does it and to whom."""
    if any(one in MARKS and two in SUBJECTS for one, two in pairwise(low)):
        return False
    if any(one == "than" and two in {"me", "us"} for one, two in pairwise(low)):
        return False
    own = low[0] in {"i", "i'm", "i've", "i'd"}
    return not (own and "me" in low and SUBJECTS.isdisjoint(low[1 : low.index("me")]))


def _is_fronted(words: Sequence[str], low: list[str]) -> bool:
    """``if we don't, it never happened``: a sentence on either side of its comma."""
    at = low.index(",") if "," in low else 0
    return at > 2 and is_sentence(words[at + 1 :]) and finite_place(list(words[1:at])) is not None  # noqa: PLR2004


def is_fragment(words: Sequence[str]) -> bool:
    """Whether ``words`` name something, and hold no sentence nor half of one."""
    low = [word.lower() for word in words]
    first = low[0]
    if first in _NO_OPENERS or not _may_end_with(low[-1]) or first in AUXILIARIES | CONNECTIVES:
        return False
    if is_only_somebody(list(words)):
        return True
    if finite_place(list(words)) is not None or (first in SUBJECTS and first not in _NAMES_BY_ITSELF):
        return False
    if _is_only_a_verb(first) or low[-1].endswith("'s") or (len(low) > 1 and _is_half(low)):
        return False
    return (
        _names_by_itself(first)
        if len(low) == 1
        else not any(one in MARKS and two in _JOINTS for one, two in pairwise(low))
    )


def _is_half(low: Sequence[str]) -> bool:
    """Whether ``low`` is half a sentence after all, calls somebody at its end, or may be no English."""
    if low[0] in _NAMES_BY_ITSELF and (low[1] in SUBJECTS or is_gerund(low[1])):  # "nothing I …", "someone going"
        return True
    end = next((at for at, word in enumerate(low) if word in RELATIVES), len(low))
    if any(two in _OBJECTS and one not in _BEFORE_OBJECTS and not is_gerund(one) for one, two in pairwise(low[:end])):
        return True  # "the lads rip me to bits"
    calls = low[-2] == "," and (low[-1] in PEOPLE or low[-1] in _CALLED)
    foreign = length_of(low) >= _NEEDS_A_SMALL_WORD and _SMALL_WORDS.isdisjoint(low) and "," not in low
    return calls or foreign or low[0] in {"otherwise", "quite"}


def _names_by_itself(word: str) -> bool:
    """Whether ``word`` names something where it stands alone, and may not be heard as a remark ("weird")."""
    if word in _NOT_ALONE | _ADJECTIVES | _VAGUE or not word.isalpha() or compiled(_UNSAYABLE).search(word):
        return False
    return not word.endswith(_ADJECTIVE_ENDINGS)


def _is_only_a_verb(first: str) -> bool:
    """Whether ``first`` is a verb and no noun: what follows it is half a sentence, or told to somebody to do."""
    if first in ALSO_NOUNS or is_gerund(first):
        return False
    return first in PLAIN or is_past(first) or base_of_third(first) is not None


def are_fragments(words: Sequence[str]) -> bool:
    """Whether ``words`` are several short fragments, with a stop between them: "three miles. tea. her"."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in STOPS:
            parts.append([])
        else:
            parts[-1].append(word)
    parts = [part for part in parts if part]
    bare = sum(part[0].lower() in PLAIN - ALSO_NOUNS for part in parts)
    return len(parts) > 1 and bare in {0, len(parts)} and all(map(_is_short_fragment, parts))


def _is_short_fragment(part: Sequence[str]) -> bool:
    first, last = part[0].lower(), part[-1].lower()
    if len(part) > LONGEST_OF_SEVERAL or finite_place(list(part)) is not None or first in _NO_OPENERS:
        return False
    return _may_end_with(last) and not compiled(_UNSAYABLE).search(first)


def _may_end_with(last: str) -> bool:
    return may_end_with(last) and last not in _CALLED


def clauses_of(words: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences inside of ``words``, in order, each with the word or mark that joins it on.

    What is said only to say "but" to it is left out.
    """
    low = [word.lower() for word in words]
    places = [at for at in range(len(low)) if low[at] in SUBJECTS | POSSESSIVES | IN_FRONT]
    starts = [(joint, at) for at in places if (joint := _joint_of(low, at)) is not None]
    for (joint, start), (end, _) in pairwise([*starts, (len(words), len(words))]):
        clause = _first_of(words[start:end])
        conceded = "but" in low[start + len(clause) : end + 1]
        if not conceded and SHORTEST < length_of(clause) <= LONGEST and is_sentence(clause):
            yield (low[joint] if start else ""), clause


def _joint_of(low: Sequence[str], at: int) -> int | None:
    """Where that stands which joins on a sentence that starts at ``at``: "and" in "and once last spring I …"."""
    before = at - 1
    while before > 0 and low[before] in _TIMES:
        before -= 1
    return before if before < 0 or low[before] in _JOINTS | _ENDS else None


def _first_of(words: Sequence[str]) -> tuple[str, ...]:
    """``words`` up to a mark after which they go on with something else; none where they are a list."""
    low = [word.lower() for word in words]
    stop = next((at for at, word in enumerate(low) if word in _ENDS), len(low))
    if low[stop : stop + 1] == [","] and low[stop + 1 : stop + 2] and low[stop + 1] not in _GOES_ON | _JOINTS | FRONTED:
        return ()
    while stop and low[stop - 1] in _JOINTS | MARKS:
        stop -= 1
    return tuple(words[:stop])

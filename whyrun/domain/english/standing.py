"""Tells which sentences can be said by themselves, and finds them inside of a longer answer.

Rule: in doubt one can't. What comes in and goes out are the runner's words, in the first person.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution
from whyrun.domain.english.fragments import CALLED, STOPS
from whyrun.domain.english.grammar import (
    ADVERBS,
    CONNECTIVES,
    DETERMINERS,
    FRONTED,
    PLURALS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    is_finite,
    may_end_with,
)
from whyrun.domain.english.inflect import is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.parsed import Parsed
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import AUXILIARIES, PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: So many words at the most stand by themselves.
LONGEST = 12
#: A sentence of fewer words says too little to be told again.
SHORTEST = 3
#: What may stand in front of a sentence without being a part of it.
IN_FRONT = listed("now then sometimes once today still yet here somehow maybe")
_ENDS = STOPS | {","}
_JOINTS = listed("and but because so then")
#: After a comma these go on with a sentence that may stop before them.
_GOES_ON = PREPOSITIONS | listed("not no even especially when just bless")
_POINTING = listed("it it's it'll it'd they they're he he's she she's this that that's these those")
_CALLS_FOR_MORE = listed("like want think thought say said know knew wish hope guess wonder believe reckon mean")
_THIRD = listed("he she it he'd she'd")
_EVERYBODY = listed("everybody everyone nobody somebody someone anybody anyone")
#: What may stand between a joint and the subject: "and once last spring I …".
_TIMES = listed(
    """
    once last one every this that each the for in at on some most day days week weeks month months year years spring
    summer autumn winter night nights morning mornings time times monday tuesday wednesday thursday friday saturday
    sunday christmas
    """
)
#: Who does something to themselves says "myself"; after these "me" is only where something is.
_BESIDE_ME = listed("with behind beside around past near off on before")
#: What points to something that was not said, or asks back.
_POINTS = frozenset({("be", "that"), ("that", "one"), ("this", "one"), ("do", "you")})
_BEFORE_I = RELATIVES | CONNECTIVES | _CALLS_FOR_MORE | FRONTED
#: These stand in front of a phrase as well as of a sentence.
_TIME_OR_PLACE = listed("after before since")
_LINKS, _NOMINATIVE = listed("and but or so , ;"), listed("i i'm i'd i've he he's she she's we we're they they're")
_IS = listed("is are was were am isn't aren't wasn't weren't has")
_SOMEBODY = listed("i he she we they to")
_NEVER_TWICE = listed("nobody nothing never none nowhere")


def length_of(words: Sequence[str]) -> int:
    """How many words there are in ``words``, marks aside."""
    return sum(word not in MARKS for word in words)


def without_that(words: Sequence[str]) -> Sequence[str]:
    """``words`` without the "that" which only leads up to a sentence: "that this is my home"."""
    return words[1:] if len(words) > SHORTEST and words[0].lower() == "that" and is_sentence(words[1:]) else words


def is_sentence(words: Sequence[str], shortest: int = SHORTEST) -> bool:
    """Whether ``words`` are a whole sentence, with a subject and a verb of its own and nothing missing at its end."""
    length = length_of(words)
    words = _in_plain_order(words)
    low = [word.lower() for word in words]
    if length < shortest or len(low) < shortest - 1 or (low[0] in _POINTING and length <= shortest):
        return False
    calls = low[-2] == "," and (low[-1] in CALLED or low[-1] in PEOPLE)
    asks = low[-2].endswith("n't") and low[-1] in SUBJECTS  # "mustn't it"
    if calls or asks or low[-1] in _CALLS_FOR_MORE or low[-1] in CALLED or not _has_an_end(low):
        return False
    if low[0] in FRONTED or low[0] in PREPOSITIONS:
        return _is_fronted(words, low)
    if is_only_somebody(list(words)) or _is_slip(low) or _is_a_thing(words) or not _POINTS.isdisjoint(pairwise(low)):
        return False
    return _is_of_one(low) and (
        caution.stands_alone(Parsed.of(Shape.UNCLEAR, "", words), shortest - 1)
        or (low[0].endswith("s") and low[1] in AUXILIARIES)
    )


def _in_plain_order(words: Sequence[str]) -> Sequence[str]:
    """``words`` as the rules know them: no "now" in front, "nobody" for "no one", "it's" for "that's"."""
    low = [word.lower() for word in words[:3]]
    if low and low[0] in IN_FRONT:
        return _in_plain_order(words[1:])
    if low[:2] == ["no", "one"]:
        return ("nobody", *words[2:])
    if low[:1] == ["that's"]:
        return ("it's", *words[1:])
    if low[1:2] == ["all"] and low[0] in {"we", "they"}:
        return (words[0], *words[2:])
    return words


def _has_an_end(low: Sequence[str]) -> bool:
    """Whether ``low`` may end where it does; with "they didn't" only after what others did."""
    if low[-1].endswith("n't"):
        return "and" in low and low[-2] in SUBJECTS
    inside = (
        low[-1] in PREPOSITIONS
        and low[-1] not in {"of", "to", "like", "as", "than"}
        and not _SOMEBODY.isdisjoint(low[2:-2])
    )
    return may_end_with(low[-1]) or inside


def _is_slip(low: Sequence[str]) -> bool:
    """Whether ``low`` has a verb that does not agree ("she don't"), denies twice, or runs on ("I don't … I do")."""
    everybody = low[0] in _EVERYBODY and low[1] in PLAIN and not is_past(low[1])
    twice = any(word.endswith("n't") for word in low) and not _NEVER_TWICE.isdisjoint(low)
    disagrees = any(one in _THIRD and two == "don't" for one, two in pairwise(low))
    runs_on = (
        low[0] == "i"
        and low[1].endswith("n't")
        and any(two == "i" and one not in _BEFORE_I for one, two in pairwise(low[2:]))
    )
    return everybody or twice or disagrees or runs_on


def _is_of_one(low: Sequence[str]) -> bool:
    """Whether ``low`` is one sentence, not two, nor one in which the runner is both who does it and to whom."""
    if any((one in MARKS and two in SUBJECTS) or (one == "than" and two in {"me", "us"}) for one, two in pairwise(low)):
        return False
    if any(one == "," and two in {"had", "was", "were", "did"} for one, two in pairwise(low)):
        return False  # "I was 19, had to be the grown up"
    own = low[0] in {"i", "i'm", "i've", "i'd"}
    at = low.index("me") if own and "me" in low else 0
    return not at or low[at - 1] in _BESIDE_ME or not SUBJECTS.isdisjoint(low[1:at])


def _is_a_thing(words: Sequence[str]) -> bool:
    """Whether ``words``, which begin with a name for something, have no verb that surely belongs to that name.

    ``my cousin's summer fete in May`` ("summer" is no verb there), ``folk to talk to, and you forget the time``.
    """
    low = [word.lower() for word in words]
    place = finite_place(list(words))
    if place is None or low[0] in SUBJECTS or low[0] in FRONTED:
        return False
    if "," in low[:place] or low[1:2] == ["to"]:
        return True
    verb, before = low[place], low[place - 1]
    agrees = is_finite(verb) or before in PLURALS or before.endswith("s") or before in ADVERBS or "and" in low[:place]
    return (low[0] in POSSESSIVES or low[0] in DETERMINERS) and not agrees


def goes_on(words: Sequence[str]) -> bool:
    """Whether ``words`` go on with a sentence of somebody else's, joined on or not, or with what may be one.

    ``I could do it blind and some days I do``, ``I'm on it all day my bill is a joke``; not ``he's six and he's mine``.
    """
    low = [word.lower() for word in words]
    for at, word in enumerate(low):
        rest = low[at + 1 :]
        goes_on_being = rest[:1] == low[:1] and "'" in low[0]  # "he's six and he's mine"
        if word in _LINKS and rest and not goes_on_being and _has_its_own_subject(rest):
            return True
        if word in POSSESSIVES and at >= SHORTEST and _begins_a_sentence(low[at - 1], rest):
            return True
    return False


def _has_its_own_subject(rest: Sequence[str]) -> bool:
    if rest[0] in SUBJECTS:
        return True
    end = next((at for at, word in enumerate(rest) if word in _BEFORE_I), len(rest))
    if rest[0] in PLAIN or is_finite(rest[0]):
        return False
    told = rest[:end]
    return not _NOMINATIVE.isdisjoint(told[1:]) or any(word in _IS for word in told[1:])


def _begins_a_sentence(before: str, rest: Sequence[str]) -> bool:
    """Whether a possessive after ``before`` is the head of a sentence that was run on."""
    if before in PREPOSITIONS or before in _BEFORE_I or before in _LINKS or is_finite(before):
        return False
    end = next((at for at, word in enumerate(rest) if word in _BEFORE_I or word in SUBJECTS), len(rest))
    return any(word in _IS for word in rest[1:end])


def _is_fronted(words: Sequence[str], low: list[str]) -> bool:
    """``if we don't, it never happened``, ``after mile 60 I'm not polite``: a sentence, and what says when or if."""
    comma = low.index(",") if "," in low else 0
    for at in [comma] if comma else [at for at in range(2, len(low) - 1) if low[at] in SUBJECTS]:
        told = finite_place(list(words[1:at])) is not None
        may_lead = low[0] in _TIME_OR_PLACE or told == (low[0] in FRONTED)
        if may_lead and is_sentence(words[at + bool(comma) :], SHORTEST - 1):
            return True
    return False


def clauses_of(words: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences inside of ``words``, in order, each with the word or mark that joins it on.

    What is said only to say "but" to it is left out.
    """
    low = [word.lower() for word in words]
    places = [
        at
        for at in range(len(low))
        if not at or low[at] in SUBJECTS or low[at] in POSSESSIVES or low[at] in IN_FRONT or low[at] == "the"
    ]
    starts = [(joint, at) for at in places if (joint := _joint_of(low, at)) is not None]
    for (joint, start), (end, _) in pairwise([*starts, (len(words), len(words))]):
        clause = _first_of(words[start:end])
        conceded = "but" in low[start + len(clause) : end + 1]
        if not conceded and SHORTEST < length_of(clause) <= LONGEST and is_sentence(clause):
            yield (low[joint] if start else ""), clause


def _joint_of(low: Sequence[str], at: int) -> int | None:
    """Where that stands which joins on a sentence that starts at ``at``: "and" in "and once last spring I …"."""
    before = at - 1
    if before >= 0 and low[at] == "one" and low[before] in DETERMINERS:
        return None  # "the one in town"
    while before > 0 and (low[before] in _TIMES or low[before].isdigit()):
        before -= 1
    return before if before < 0 or low[before] in _JOINTS or low[before] in _ENDS else None


def _first_of(words: Sequence[str]) -> tuple[str, ...]:
    """``words`` up to a mark after which they go on with something else; none where they are a list."""
    low = [word.lower() for word in words]
    stop = next((at for at, word in enumerate(low) if word in _ENDS), len(low))
    if (
        low[stop : stop + 1] == [","]
        and low[stop + 1 : stop + 2]
        and low[stop + 1] not in _GOES_ON
        and low[stop + 1] not in _JOINTS
        and low[stop + 1] not in FRONTED
    ):
        return ()
    while stop and (low[stop - 1] in _JOINTS or low[stop - 1] in MARKS):
        stop -= 1
    return tuple(words[:stop])

"""Hears what in the answers of a reflection statements may be made from.

Rule: nothing from an answer that speaks of self-harm, or would praise a punishment; what is told at length is heard
for its point alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.caution import is_sore
from whyrun.domain.english.echoes import ending_of
from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import compiled
from whyrun.domain.english.mending import mended
from whyrun.domain.english.parsed import Parsed
from whyrun.domain.english.people import find_people
from whyrun.domain.english.reasons import read
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.values import Shape
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


#: How far what only ends is set back, and how many reasons are heard that were not followed.
ENDING, MOST_BESIDE = 2.8, 3
#: So many sentences of an answer are looked at for what each says by itself.
MOST_TOLD = 8
#: An answer of more words is a story, in which much is said in passing.
LONGEST_HEARD_WHOLE = 20
_PUNISHING = frozenset({"food", "skin", "worth", "abuse"})
#: Shapes that say what somebody is after, whichever reason is followed; a thing named only where it comes first.
_AIMS = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.ABILITY, Shape.FEELING, Shape.DOING, Shape.NEGATIVE})
_FEW = 3
#: An answer is listened to for a death as far as this many characters.
_HEARD = 600
_SILENT = frozenset({Shape.NOTHING, Shape.UNSURE, Shape.RETORT, Shape.FOREIGN})


class Told(NamedTuple):
    """An answer that statements may be made from, taken apart, and its level."""

    level: int
    parsed: Parsed
    #: How far it is set back where it names only what ends.
    ends: float


def usable(answers: Sequence[str]) -> Iterator[Told]:
    """The answers that may feed a statement, taken apart."""
    if is_foreign(answers):  # the rest is in the same language, though it may look like English
        return
    for level, parsed in enumerate(map(_taken_apart, answers), 1):
        if parsed is not None and parsed.shape not in _SILENT:
            yield Told(level, parsed, 0.0 if ending_of(parsed.words) is None else ENDING)


def is_foreign(answers: Sequence[str]) -> bool:
    """Whether most of ``answers`` are in another language."""
    told = [_taken_apart(answer) for answer in answers]
    return sum(parsed is not None and parsed.shape is Shape.FOREIGN for parsed in told) * 2 > len(told)


@lru_cache(maxsize=64)
def _parsed(reason: str, answer: str) -> Parsed:
    """``reason`` out of ``answer`` taken apart, as it would stand on the card."""
    return parse(mended(reason, opens=answer.startswith(reason)))


def is_withheld(answer: str) -> bool:
    """Whether no statement may be made from ``answer``."""
    return _taken_apart(answer) is None


@lru_cache(maxsize=32)
def _taken_apart(answer: str) -> Parsed | None:
    """The reason followed in ``answer``; None where no statement may be made from it."""
    if care.speaks_of_self_harm(answer):
        return None
    reading = read(answer)
    if reading.care:
        return None
    parsed = _parsed(reading.reasons[reading.followed].text, answer)
    if any(reason.shape is Shape.FOREIGN for reason in reading.reasons):  # and so is the rest, English as it may look
        return Parsed.of(Shape.FOREIGN, answer, parsed.words)
    if _may_not_be_used(parsed):
        return None
    if parsed.shape is Shape.DOING and compiled(_HOW_IT_WAS).search(answer.lower().partition(parsed.raw.lower())[0]):
        return parsed.as_(Shape.CLAUSE, want=(), thing=())  # "I was going strange in the house. Talking to the telly"
    is_only_told_of = parsed.shape is Shape.PERSON and _are_only_told_of(parsed, answer)
    return parsed.as_(Shape.CLAUSE, want=()) if is_only_told_of or _only_goes_on(parsed, answer) else parsed


def _are_only_told_of(parsed: Parsed, answer: str) -> bool:
    """Whether somebody is named first to be told of: "my uncle. He was hard to please", "my neighbour. Bad hip."."""
    after = answer[answer.find(parsed.raw) + len(parsed.raw) :].lower().replace("’", "'")
    if compiled(_TOLD_OF).search(after):
        return True
    is_near = all(bond not in _NOT_NEAR for bond in (each.bond for each in find_people(parsed.words)))
    return not is_near and after.strip(" .!?") != "" and not compiled(_WANTED_OF).search(after)


#: How it goes on of somebody who is only told of; and what is said of those who are run for.
_TOLD_OF = (
    r"\b(?:he|she|they)(?: (?:was (?:hard|never|always|a\b|in\b|not)|never|drank|left|hit|used to|only ever|didn't|"
    r"wouldn't|won't speak)|'d (?:never|say|tell|notice|laugh|kill)|'s never)\b"
)
_WANTED_OF = r"\b(?:needs?|loves?|wants?|deserves?|waits?|cheers?|asks?|with|for|proud|helps?|believes?)\b"
_NOT_NEAR = frozenset({Bond.OTHER, Bond.FRIEND})


def _only_goes_on(parsed: Parsed, answer: str) -> bool:
    """Whether a want in mid-answer only goes on with a story: "I used to manage people and | argue with ministers"."""
    before = answer[: max(0, answer.find(parsed.raw))].rstrip(" ,-\n")
    if before and parsed.lead == "so" and parsed.low[0] in {"i'll", "i'd"}:  # "they start school, so I'll have an hour"
        return compiled(_OF_RUNNING_OR_ME).match(compiled(r"[.!?]\s+").split(before)[-1].lower()) is None
    if parsed.shape is not Shape.WANT or not before or parsed.low[0] in {"to", "keep", "stay", "be"}:
        return False
    if parsed.low[0] == "i":  # ". So I get my checkups"
        return parsed.lead == "so" and before.endswith((".", "!", "?")) and parsed.low[1] in _GOING_ON
    is_bare = parsed.low[: len(parsed.want)] == tuple(map(str.lower, parsed.want))
    sentence = compiled(r"[.!?]\s+").split(before)[-1].lower().split()
    return is_bare and not parsed.lead and not _TELLERS.isdisjoint((*before.lower().split()[:1], *sentence[:1]))


#: What a sentence is about that says what running is for.
_OF_RUNNING_OR_ME = r"(?:because |and )?(?:i|i'm|i've|i'd|it|it's|that|this|to|run|running|just|a)\b"
#: A sentence about how somebody was: what is done in the next goes on with it.
_HOW_IT_WAS = r"(?:^|[.!?] )(?:and |but )?(?:i was|we were|i'd been|i got|he was|she was|they were)\b[^.!?]*[.!?]\s*$"
#: How a story opens.
_TELLERS = frozenset({"i", "i'm", "i've", "we", "he", "she", "they", "my", "nobody", "everyone", "when"})
#: What is told of what one does: "so I get my checkups".
_GOING_ON = frozenset({"get", "take", "make", "keep", "have", "try"})


@lru_cache(maxsize=32)
def beside(answer: str) -> tuple[Parsed, ...]:
    """The other reasons in a harmless ``answer``, the last first: what comes late matters more."""
    reading = read(answer)
    others = [each.text for place, each in enumerate(reading.reasons) if place != reading.followed]
    first = [_parsed(text, answer) for text in others[:1]]
    named = [each for each in first if reading.followed and (_is_a_short_noun(each) or _answers_with_to(each))]
    parsed = (_parsed(text, answer) for text in reversed(others[-MOST_BESIDE:]))
    heard = (each for each in (*named, *parsed) if each in named or each.shape in _AIMS or _says_what_for(each))
    return tuple(each for each in heard if not (_may_not_be_used(each) or _only_goes_on(each, answer)))


def told_so(answer: str, may_be: Callable[[str], bool]) -> Iterator[Parsed]:
    """The reasons in a harmless ``answer`` that pass ``may_be``, from the last, as far as ``MOST_TOLD`` of them."""
    for each in reversed(read(answer).reasons[-MOST_TOLD:]):
        if may_be(each.text) and not _may_not_be_used(parsed := _parsed(each.text, answer)):
            yield parsed


@lru_cache(maxsize=32)
def said_besides(answer: str) -> tuple[Parsed, ...]:
    """All other reasons in a harmless ``answer`` that is short; none where much may be said in passing."""
    reading = read(answer)
    if len(reading.reasons) < 2 or answer.count(" ") > LONGEST_HEARD_WHOLE:  # noqa: PLR2004
        return ()
    others = [each.text for place, each in enumerate(reading.reasons) if place != reading.followed]
    return tuple(each for text in others if not _may_not_be_used(each := _parsed(text, answer)))


def hurt_in(answers: Sequence[str]) -> bool:
    """Whether an answer speaks of a hurt, or nothing may be made from it."""
    told = [_taken_apart(answer) for answer in answers]
    return any(parsed is None or _hurts(parsed) for parsed in told)


def _hurts(parsed: Parsed) -> bool:
    if "bet" in parsed.low and "lost" in parsed.low:
        return False
    return is_sore(parsed) or care.gentleness(" ".join(parsed.low)) is not None


def _says_what_for(parsed: Parsed) -> bool:
    """Whether it says in so many words what it is for: "I run so my insulin does less work"."""
    return parsed.lead == "so" and parsed.raw.lower().startswith(("i run so", "i run to", "so that "))


def _answers_with_to(parsed: Parsed) -> bool:
    """Whether it is what the question asked for: "to raise money", before the story of it."""
    return parsed.shape is Shape.WANT and parsed.raw.lower().startswith("to ")


def _is_a_short_noun(parsed: Parsed) -> bool:
    return parsed.shape is Shape.NOUN and len(parsed.words) <= _FEW


def _may_not_be_used(parsed: Parsed) -> bool:
    low = " ".join(parsed.low)
    kind = care.gentleness(low)
    if kind is not None and kind.name in _PUNISHING:
        return True
    return cues.search(stances.PUNISHING, low, cues.starts_of(low)) is not None


def speak_of_a_death(answers: Sequence[str]) -> bool:
    """Whether somebody who is named may be the one who died."""
    return any(care.tells_of_a_death(answer[:_HEARD].lower()) for answer in answers)

"""Asks with the runner's telling words: a whole sentence inside the question, or a few words said back before it.

Rule: what is said stands by itself (``standing``), is short, and hurts nobody; in doubt nothing is said. A sentence
goes inside the question ("What does it mean to you that they wait for you?"); only a list or a number stands before it.

To teach it another sort of thing that is said: a ``Kind`` and its ``Pool`` in ``tails``, and a line in ``kinds``.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import care, caution, toned, wants
from whyrun.domain.english.adjectives import HARD
from whyrun.domain.english.depth import is_remark
from whyrun.domain.english.fitness import key
from whyrun.domain.english.grammar import DETERMINERS, POSSESSIVES, SUBJECTS, skip_adverbs
from whyrun.domain.english.kinds import SAYING, kind_of
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.mending import mended_words
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.replies import without_retort
from whyrun.domain.english.slots import is_plural, turned
from whyrun.domain.english.standing import LONGEST, clauses_of, goes_on, length_of, without_that
from whyrun.domain.english.suited import tells_of_somebody
from whyrun.domain.english.tails import NEVER_SAID_BACK, POOLS, SAID_BACK, Kind
from whyrun.domain.english.values import Shape
from whyrun.domain.english.woven import slots_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

#: At the first level a thing that is named is a reason for running; from the other on a question goes deep.
_FIRST_LEVEL = 2
_DEEP_LEVEL = 4
#: What has questions of its own.
_NOT_SAID_BACK = frozenset(
    {Shape.JOY, Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.PERSON, Shape.TOLD, Shape.DISLIKING}
)
#: "I thought right, that's me": what one told oneself is a quotation.
_TO_ONESELF = (
    r"\bi (?:just )?(?:thought|said|went|was like),? (?:right|ok|okay|oh|well|yes|yeah|no|nah|sod|enough|fine|hang)\b"
)
_NEVER = (NEVER_SAID_BACK | caution.SORE | caution.NOT_SAID_BACK) - listed("small")  # "my kids are still small"
_SYMBOLS = frozenset("=#@()")
_HALVES, _SHOUTED = listed("since until till as when while"), r"([A-Za-z])\1{3}"
_QUOTES = frozenset("\"“”'‘’")
_QUOTATION = r"\"[^\"]*\"?|“[^”]*”?|(?<!\w)['‘](?=\w)[^'‘’]*(?:['’]\w[^'‘’]*)*['’](?!\w)"
_BEING = listed("i'm am was were be been being feel felt we're")
#: What the body does, or would. With "when I'm running" it is no loss: "I can't check my phone when I'm out".
_POWERS = listed(
    """
    run walk climb get fit sleep breathe lift carry reach bend tie kneel squat swim dance jump cycle pick play chase
    keep stand sit
    """
)
#: Who is meant with these is everybody, or who asks.
_ANYBODY = listed("you you'd you're you've you'll your")
_THERE_BY_NOW = listed("when while if just until till unless because")
_NAMING = DETERMINERS | POSSESSIVES | listed("more less fewer enough better")
#: What may be taken for a name only where it is as short as one.
_LONGEST_NAMED = 4
_GOES_ON = SUBJECTS | {"then"}
#: All of an answer may be as long as this, where it is one sentence.
_LONGEST_WHOLE = 15
#: What points to something that stands before it in the answer.
_POINTS_BACK = listed("it it's this that that's he he's she she's they they're him them so anyway too there one")


def mirrored(read: Parsed, point: Parsed, level: int, before: Collection[str]) -> str:
    """The question that is asked with what tells most in ``read``, which was cut to ``point``; "" in doubt.

    ``before`` are the keys of the questions asked so far.
    """
    for words, found in (*_wanting(point), *_sayable(read, point)):
        reason = found is Kind.THING and level == _FIRST_LEVEL and length_of(words) <= _LONGEST_NAMED
        kind = Kind.REASON if reason else found
        if (kind is Kind.THING and not _is_named(words)) or (kind is Kind.REASON and words[0].lower() not in _NAMING):
            continue
        if found is Kind.THING and (tells_of_somebody(words) or words[-1].lower() in {"it", "them"}):
            continue
        slots = slots_of(words, kind)
        lead = f"{_as_sentence(words)} " if kind in SAID_BACK else ""
        for text in POOLS[kind].deep if level >= _DEEP_LEVEL else POOLS[kind].early:
            opening = key(text.partition("{")[0])
            if any(opening in name for name in before):
                continue
            with suppress(KeyError):
                return lead + text.format_map(slots)
    return ""


def _sayable(read: Parsed, point: Parsed) -> Iterator[tuple[Sequence[str], Kind]]:
    """The parts of ``read`` that may stand in a question, best first; none where none surely stands by itself."""
    if read.shape in _NOT_SAID_BACK or _is_half(read) or _is_quoted(read) or read.raw.rstrip(" )").endswith("?"):
        return
    if (
        is_remark(read.low)
        or _says_who_is_not_named(read)
        or wants.names_nothing(read.want)
        or care.gentleness(" ".join(read.low)) is not None
        or toned.is_not_said_back(read)
        or toned.is_not_said_back(point)
    ):
        return
    for words in _candidates(read, point):
        kind = kind_of(words, read)
        inside = kind is not None and kind not in SAID_BACK
        if kind is not None and _may_be_said(words) and not (inside and goes_on(words)):
            yield words, kind


def _wanting(point: Parsed) -> Iterator[tuple[Sequence[str], Kind]]:
    """What one can't do, which is asked about as what it would be like: that is never told them again."""
    low = point.low
    at = skip_adverbs(list(low), 1)
    if low[:1] in (("i",), ("we",)) and low[at : at + 1] in (("can't",), ("cannot",)) and _THERE_BY_NOW.isdisjoint(low):
        deed = low[skip_adverbs(list(low), at + 1) :]
        if len(deed) > 1 and deed[0] in _POWERS and length_of(deed) <= LONGEST:
            yield point.words, Kind.CANNOT


def _is_one_sentence(read: Parsed) -> bool:
    return "so" not in read.low and len(list(clauses_of(read.words))) <= 1


def _is_named(words: Sequence[str]) -> bool:
    """Whether ``words`` name a thing as a sentence does, with "the" or "my", or as several."""
    low = [word.lower() for word in words]
    return "than" not in low and (low[0] in _NAMING or is_plural(" ".join(words)))


def _says_who_is_not_named(read: Parsed) -> bool:
    """Whether ``read`` tells what somebody said, who was named before it: "told me to sit down"."""
    first = read.raw.lower().split(maxsplit=1)[:1]
    return not SAYING.isdisjoint(first) or compiled(_TO_ONESELF).search(" ".join(read.low)) is not None


def _is_half(read: Parsed) -> bool:
    """Whether ``read`` only says since or until when something else is so, or shouts ("neeeeow")."""
    first = read.raw.lower().split(maxsplit=1)[:1]
    half = first != [read.low[0]] and not _HALVES.isdisjoint(first)
    return half or compiled(_SHOUTED).search(read.raw) is not None


def _is_quoted(read: Parsed) -> bool:
    """Whether somebody's words stand in ``read``, whose marks are lost; one or two words may go without."""
    if _QUOTES.isdisjoint(read.raw):
        return False
    quoted = compiled(_QUOTATION).search(read.raw)
    if quoted is None:
        return caution.opens_a_quotation(read.raw)
    said_by = read.raw[: quoted.start()].lower().split()[-1:]
    return quoted.group().count(" ") > 1 or not SAYING.isdisjoint(said_by)


def _as_sentence(words: Sequence[str]) -> str:
    text = turned(mended_words(in_sentence(list(words))))
    return ". ".join(part[:1].upper() + part[1:] for part in text.split(". ")) + "."


def _candidates(read: Parsed, point: Parsed) -> Iterator[Sequence[str]]:
    """What may be said, best first: all of it, its point, and the last clause of it, where that needs nothing else."""
    whole = without_that(without_retort(read.words))
    length = length_of(whole)
    if length <= LONGEST or (length <= _LONGEST_WHOLE and _is_one_sentence(read)):
        yield whole
    rest = read.low[len(point.words) :] if read.words[: len(point.words)] == point.words else ()
    goes_on = rest.count(",") > 1 or (rest[:1] == (",",) and not _GOES_ON.isdisjoint(rest[1:2]))
    if not goes_on and length_of(point.words) <= LONGEST:
        yield point.words
    if read.lead == "so" or not (told := list(clauses_of(read.words))):
        return
    lead, last = told[-1]
    ends = read.words[len(read.words) - len(last) :] == last
    if lead in {"and", "but"} and ends and _POINTS_BACK.isdisjoint(map(str.lower, last)):
        yield last  # people come to the point at the end
    first = told[0][1]
    if (
        ends
        and len(told) > 1
        and read.words[: len(first)] == first
        and read.low[len(first) : len(first) + 1] == ("and",)
    ):
        yield first


def _may_be_said(words: Sequence[str]) -> bool:
    """Whether ``words`` said back hurt nobody, and make fun of nobody."""
    low = [word.lower() for word in words]
    if not _NEVER.isdisjoint(low) or not _SYMBOLS.isdisjoint(" ".join(low)):
        return False
    if caution.is_no_telling(low):
        return False
    if low[0] in _ANYBODY:
        return False  # "you'd need it too"
    blames = low[0] == "i" and ("quit" in low or ("any", "good") in pairwise(low))
    return not blames and (HARD.isdisjoint(low) or _BEING.isdisjoint(low))

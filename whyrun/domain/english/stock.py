"""The statements that are true of every runner, for a reflection that gives too few of its own.

Rule: nothing is claimed that the answers leave open, and the tone is theirs: no cheer beside a hurt, no "comes back"
to somebody who says that they don't. Which of them are offered depends on the answers alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from whyrun.domain.english.listing import compiled, pattern

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Stock(NamedTuple):
    """What may follow "I run", and "I’m a runner who", in one tone."""

    whys: tuple[str, ...]
    traits: tuple[str, ...]


#: An answer is listened to as far as this many characters.
_HEARD = 600
#: Beside a hurt: small, slow, and without a promise.
_GENTLE = _Stock(
    (
        "one step at a time",
        "for a little air and a little room",
        "because a little is better than nothing",
        "to be good to myself for a while",
        "in my own time, in my own way",
    ),
    (
        "goes gently when that’s what it takes",
        "takes it one step at a time",
        "is allowed a slow day",
        "sets out in my own time",
        "carries on, and rests when I need to",
    ),
)
#: Where they waver, or have stopped.
_WAVERING = _Stock(
    (
        "for the part of me that still wants to",
        "to see what it can be for me",
        "to see what happens if I go",
        "for reasons I’m still finding out",
    ),
    (
        "doesn’t have to have it all worked out",
        "still asks why, and means it",
        "can start again on any day",
        "is allowed to wonder",
    ),
)
#: Where they joke.
_PLAYFUL = _Stock(
    (
        "because life is better with a run in it",
        "with a sense of humour, whatever the pace",
        "because it beats standing still",
        "for the story afterwards",
    ),
    (
        "brings a sense of humour along",
        "doesn’t take it all too seriously",
        "can laugh on the way up a hill",
        "has a story to tell afterwards",
    ),
)
#: Where they write in another language: plain words, and nothing half understood.
_NEUTRAL = _Stock(
    ("a little at a time", "because it matters to me", "to keep moving"),
    ("takes it a little at a time", "keeps moving", "knows why it matters"),
)
#: Said of no weather, road or leg: there are treadmills and wheelchairs, too.
_PLAIN = _Stock(
    (
        "because I’m glad of it afterwards",
        "to give myself a little time",
        "because small steps add up",
        "to find out how far I’ll go",
        "because every run is a fresh start",
        "for the days when it comes easily",
    ),
    (
        "counts every run, short ones included",
        "begins again whenever I need to",
        "keeps a little time for a run",
        "takes the easy days with the hard ones",
        "is still finding out what I can do",
        "learns a little from every run",
        "goes at a pace of my own",
    ),
)
_HURTING = pattern(
    r"""
    died|dying|death|funeral|hospice|hospital|chemo|cancer|stroke\b|dementia|parkinson|miscarr|grief|griev|cry\b|
    cried|crying|tears|asham|shame|guilt|lonely|all alone|so alone|scared|afraid|hate (?:my|me|how)|injur|achilles|
    surgery|refuge|attack|ptsd|ward\b|icu\b|widow|divorc|depress|anxi|panic|broken|embarras|pinch|hypocrit|
    miss (?:him|her|them|my)|lost (?:my|a|the|our|him|her)|blood pressure|diabet
    """
)
_UNSURE = pattern(
    r"""
    (?:not sure|no idea|don't know|dont know|dunno|idk)\b|(?:take|took) (?:them|my shoes) off|(?:don't|dont) (?:even|
    really) (?:run|like|want)|haven't (?:run|been)|havent (?:run|been)|(?:quit|gave up|stopped|used to) (?:run|it)\w*|
    never ran again|easier not to|(?:can't|cant) (?:be bothered|face|get out)|closing the laptop|what's the point|
    whats the point|shoes on and|week (?:one|five)|dropped out|if i'm going back|why not\b|i (?:don't|dont) run\b|
    hate (?:running|it)\b|leave me alone|nothing!|keep asking|do i have to
    """
)
_JOKES = r"lol|haha\w*|lmao|hehe|beers?\b|pizza|cake|chips\b|crisps|zombies?|smug|wine\b|insufferable|biscuits"
_JOKING = ("😂", "🤣", "😅", "🍺", "🍕", "😜", "😆")


def stock_whys(answers: Sequence[str], *, hurts: bool, foreign: bool = False) -> tuple[str, ...]:
    """What may follow "I run" in a reflection of ``answers``, best first; ``hurts``: a hurt has been heard in them.

    ``foreign``: most of them are in another language than English.
    """
    return _turned(_suiting(answers, hurts=hurts, foreign=foreign).whys, answers)


def stock_traits(answers: Sequence[str], *, hurts: bool, foreign: bool = False) -> tuple[str, ...]:
    """What may follow "I’m a runner who" in a reflection of ``answers``, best first."""
    return _turned(_suiting(answers, hurts=hurts, foreign=foreign).traits, answers)


def _suiting(answers: Sequence[str], *, hurts: bool, foreign: bool) -> _Stock:
    if foreign:
        return _NEUTRAL
    text = " ".join(answer[:_HEARD] for answer in answers).lower().replace("’", "'")
    if hurts or compiled(rf"\b(?:{_HURTING})").search(text):
        return _GENTLE
    if compiled(rf"\b(?:{_UNSURE})").search(text):
        return _WAVERING
    if any(sign in text for sign in _JOKING) or compiled(rf"\b(?:{_JOKES})").search(text):
        return _PLAYFUL
    return _PLAIN


def _turned(lines: tuple[str, ...], answers: Sequence[str]) -> tuple[str, ...]:
    """``lines`` from a place that the answers decide, so that not every card begins alike."""
    place = crc32("\n".join(answers).encode("utf-8", "replace")) % len(lines)
    return lines[place:] + lines[:place]

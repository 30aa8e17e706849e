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
        "at my own pace, for my own reasons",
        "to be good to myself for a while",
    ),
    (
        "goes gently when that’s what it takes",
        "takes it one step at a time",
        "doesn’t have to be fast",
        "sets out at my own pace",
    ),
)
#: Where they waver, or have stopped.
_WAVERING = _Stock(
    (
        "for the part of me that still wants to",
        "to find out what’s still in it for me",
        "one small step at a time",
        "for my own reasons, whatever they turn out to be",
    ),
    (
        "doesn’t have to have it all worked out",
        "still asks why, and means it",
        "can start small",
        "takes it one step at a time",
    ),
)
#: Where they joke.
_PLAYFUL = _Stock(
    (
        "because life is better with a run in it",
        "with a sense of humour, whatever the pace",
        "for the times I’m glad I went",
        "because it’s mine",
    ),
    (
        "brings a sense of humour along",
        "doesn’t take it all too seriously",
        "shows up, slow days included",
        "goes out anyway",
    ),
)
_PLAIN = _Stock(
    (
        "for the times I’m glad I went",
        "because it’s mine",
        "for how life feels with a run in it",
        "because something in me wants to",
        "at my own pace, for my own reasons",
        "to give myself one good hour",
    ),
    (
        "keeps a little time for the road",
        "begins again, as often as it takes",
        "shows up, slow days included",
        "goes at my own pace",
        "counts every run, short ones included",
        "knows that the first step is the hardest",
    ),
)
_HURTING = pattern(
    r"""
    died|dying|death|funeral|hospice|hospital|chemo|cancer|stroke\b|dementia|parkinson|miscarr|grief|griev|cry\b|cried|
    crying|tears|asham|shame|guilt|lonely|alone\b|scared|afraid|hate (?:my|me|how)|injur|achilles|surgery|refuge|attack|
    ptsd|ward\b|icu\b|widow|divorc|depress|anxi|panic|broken|embarras|pinch|hypocrit|sorry|gone\b|miss (?:him|her|them|
    my)|nobody|lost (?:my|a|the|our|him|her)|blood pressure|diabet
    """
)
_UNSURE = pattern(
    r"""
    (?:not sure|no idea|don't know|dont know|dunno|idk)\b|(?:take|took) (?:them|my shoes) off|(?:don't|dont) (?:even|
    really) (?:run|like|want)|haven't (?:run|been)|havent (?:run|been)|quit|gave up|stopped running|used to run|
    easier not to|(?:can't|cant) (?:be bothered|face|get out)|closing the laptop|what's the point|whats the point|
    shoes on and|week (?:one|five)|dropped out|if i'm going back
    """
)
_JOKING = ("lol", "haha", "lmao", "😂", "🤣", "😅", "🍺", "🍕", "😜", "😆")


def stock_whys(answers: Sequence[str], *, hurts: bool) -> tuple[str, ...]:
    """What may follow "I run" in a reflection of ``answers``, best first; ``hurts``: a hurt has been heard in them."""
    return _turned(_suiting(answers, hurts=hurts).whys, answers)


def stock_traits(answers: Sequence[str], *, hurts: bool) -> tuple[str, ...]:
    """What may follow "I’m a runner who" in a reflection of ``answers``, best first."""
    return _turned(_suiting(answers, hurts=hurts).traits, answers)


def _suiting(answers: Sequence[str], *, hurts: bool) -> _Stock:
    text = " ".join(answer[:_HEARD] for answer in answers).lower().replace("’", "'")
    if hurts or compiled(rf"\b(?:{_HURTING})").search(text):
        return _GENTLE
    if compiled(rf"\b(?:{_UNSURE})").search(text):
        return _WAVERING
    return _PLAYFUL if any(sign in text for sign in _JOKING) else _PLAIN


def _turned(lines: tuple[str, ...], answers: Sequence[str]) -> tuple[str, ...]:
    """``lines`` from a place that the answers decide, so that not every card begins alike."""
    place = crc32("\n".join(answers).encode("utf-8", "replace")) % len(lines)
    return lines[place:] + lines[:place]

"""Hears what must not be dug into: words of self-harm first, then grief, illness, shame and their like.

Rule: self-harm is answered with care and nothing else, and when in doubt it is heard. A joke is no cry for help
("this run will kill me"), and neither is somebody else's death: ``no_cries`` tells them apart by the words beside.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import cries_elsewhere, cues
from whyrun.domain.english.carewords import DEATHS, GENTLE
from whyrun.domain.english.cries import CRIES, TRIGGER_PAIRS, TRIGGER_STEMS, TRIGGERS
from whyrun.domain.english.listing import compiled
from whyrun.domain.english.spellings import EXPANSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whyrun.domain.english.carewords import Gentleness

#: How many words before and after a trigger are looked at, and how many different stretches at the most.
BEFORE, AFTER, MOST_STRETCHES = 11, 12, 400
_WORD = r"[a-z0-9']+"
#: What is put in without a meaning of its own: "I don't want to be alive if I'm honest".
_ASIDES = r"\b(?:if i'?m (?:being )?(?:\w+ )?honest|to be (?:\w+ )?honest|(?:in all |quite )?honest(?:y|ly)|tbh)\b"
_DISGUISES = str.maketrans({"’": "'", "‘": "'", "0": "o", "1": "i", "3": "e", "@": "a", "$": "s", "!": "i", "*": "i"})


@lru_cache(maxsize=16)
def speaks_of_self_harm(text: str) -> bool:
    """Whether the writer speaks of harming or ending themselves. Looks at the whole of ``text``, however long."""
    low = text.lower()
    typed = low.replace("’", "'").replace("‘", "'")
    readings = {typed, low.translate(_DISGUISES)} if any(mark in low for mark in "013@$!*") else {typed}
    return any(_is_cry(stretch) for reading in readings for stretch in _stretches(_words(reading))) or _is_foreign_cry(
        typed
    )


def _words(text: str) -> list[str]:
    typed: list[str] = compiled(_WORD).findall(
        compiled(_ASIDES).sub(" ", text) if "hones" in text or "tbh" in text else text
    )
    if "self" in text:
        typed = " ".join(typed).replace("my self", "myself").split()
    if _SPELLED.keys().isdisjoint(typed):  # a long answer has few of them
        return typed
    return " ".join(map(_SPELLED.get, typed, typed)).split()


_SPELLED = {word: meaning.lower() for word, meaning in EXPANSIONS.items()}


_ENDS_OF_PAIRS = frozenset(second for _, second in TRIGGER_PAIRS)


def _stretches(words: list[str]) -> Iterator[str]:
    """The different stretches of ``words`` around those that a cry for help could hold."""
    seen: set[str] = set()
    different = set(words)
    alone = {word for word in different if word in TRIGGERS or word.startswith(TRIGGER_STEMS)}
    told = alone | (_ENDS_OF_PAIRS & different)
    for place in [place for place, word in enumerate(words) if word in told] if told else ():
        if words[place] in alone or (words[place - 1], words[place]) in TRIGGER_PAIRS:
            stretch = " ".join(words[max(0, place - BEFORE) : place + AFTER])
            if stretch not in seen:
                seen.add(stretch)
                yield stretch
            if len(seen) >= MOST_STRETCHES:
                return


def _is_cry(stretch: str) -> bool:
    return _holds_a_cry(stretch) and _holds_a_cry(_without_no_cries(stretch))


def _holds_a_cry(stretch: str) -> bool:
    return any(cues.is_in(stretch, cry) for cry in CRIES)


def _without_no_cries(stretch: str) -> str:
    """``stretch`` with a mark for all in it that is no cry: of several, what begins first, or is of the first sort."""
    from whyrun.domain.english.no_cries import NO_CRIES  # needed where something was heard that may be a cry

    left, at = "", 0
    while heard := [found for no_cry in NO_CRIES if (found := cues.first(no_cry, stretch, at))]:
        found = min(heard, key=lambda each: each.start())
        left += f"{stretch[at : found.start()]} ~ "
        at = found.end()
    return left + stretch[at:]


def _is_foreign_cry(low: str) -> bool:
    """Whether ``low`` holds words of self-harm in another language, not denied right before them."""
    if not low.isascii() and any(phrase in low for phrase in cries_elsewhere.WRITTEN_OTHERWISE):
        return True
    words = compiled(_WORD).findall(cries_elsewhere.plain(low))
    if cries_elsewhere.TRIGGERS.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(
        f" {phrase} " in text and text.partition(f" {phrase} ")[0].rpartition(" ")[2] not in cries_elsewhere.DENIALS
        for phrase in cries_elsewhere.PHRASES
    )


@lru_cache(maxsize=64)
def tells_of_a_death(text: str) -> bool:
    """Whether ``text`` (lower case, first person) says that somebody has died."""
    return cues.search(DEATHS, text, cues.starts_of(text)) is not None


@lru_cache(maxsize=64)
def gentleness(text: str) -> Gentleness | None:
    """The kind of hurt that ``text`` (lower case, first person) speaks of; None where there is none."""
    starts = cues.starts_of(text)
    for place, _ in _hurts().found(text, starts):
        kind = GENTLE[place]
        if not (kind.unless and cues.search(kind.unless, text, starts)):
            return kind
    return None


@cache
def _hurts() -> cues.Index:
    return cues.Index(kind.cue for kind in GENTLE)

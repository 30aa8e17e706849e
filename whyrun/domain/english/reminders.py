"""What an answer brings to mind beyond its own words: traits, and the whys that go with them.

Rule: what somebody else did or said is no trait of the runner's; beside a hurt stands only what is said gently. The
reason followed is listened to closely (``traits``); all of an answer only for what is sure (``themes``).
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from whyrun.domain.english import care, cues
from whyrun.domain.english.grammar import POSSESSIVES
from whyrun.domain.english.kin import BESIDES, PEOPLE
from whyrun.domain.english.spared import BELIED, GENTLE_TRAITS, LOVED, NEEDED, OF_OTHERS, SPARED
from whyrun.domain.english.traits import IN_LIFE
from whyrun.domain.english.traits_of_running import ON_A_RUN
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from whyrun.domain.english.parsed import Parsed
    from whyrun.domain.english.themes import Theme
    from whyrun.domain.english.traits import Trait

#: An answer is looked through for cues as far as this many words.
LOOKED_THROUGH = 80
#: And for its themes as far as this many characters.
_HEARD_WHOLE = 1200
_TRAITS = (*IN_LIFE, *ON_A_RUN)
_TELLING = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DESCRIPTION})


def reminders(parsed: Parsed, *, serves: bool) -> tuple[tuple[str, str], ...]:
    """What may follow "I'm a runner who", and "I run"; ``serves``: whom it serves is named already."""
    brought_to_mind = _brought_to_mind(parsed)
    return tuple(each for each in brought_to_mind if each[0] != LOVED) if serves else brought_to_mind


@lru_cache(maxsize=32)
def _brought_to_mind(parsed: Parsed) -> tuple[tuple[str, str], ...]:
    return tuple(_heard_in(parsed))


def _heard_in(parsed: Parsed) -> Iterator[tuple[str, str]]:
    if parsed.shape is Shape.TOLD:  # somebody else's words
        return
    text = " ".join(parsed.low[:LOOKED_THROUGH])
    starts = cues.starts_of(text)
    kind = care.gentleness(text)
    if kind is not None and kind.name in GENTLE_TRAITS:
        spared = cues.search(SPARED, text, starts) or (kind.name in _AILING and _is_of_others(parsed))
        yield from () if spared else (GENTLE_TRAITS[kind.name],)
    is_told = parsed.shape in _TELLING and not cues.search(NEEDED, text, starts)
    of_others = is_told and _is_about_others(parsed)
    for place, found in _index().found(text, starts):
        each = _TRAITS[place]
        if of_others and each.who not in OF_OTHERS:
            continue
        if each.who == LOVED and is_told:
            continue
        if each.unless and cues.search(each.unless, text, starts):
            continue
        if not (each.who in BELIED and _is_denied(text[: found.start()])):
            yield each.who, each.why


@lru_cache(maxsize=32)
def themes_in(answer: str) -> tuple[tuple[str, str], ...]:
    """What may follow "I’m a runner who", and "I run", from what all of ``answer`` is about."""
    text = _as_heard(answer)
    starts = cues.starts_of(text)
    return tuple(
        (each.who.format(**found.groupdict()), each.why.format(**found.groupdict()))
        for each, found in _themes_heard(text)
        if not (each.unless and cues.search(each.unless, text, starts))
    )


def _as_heard(answer: str) -> str:
    return " ".join(answer[:_HEARD_WHOLE].lower().replace("’", "'").split())


@lru_cache(maxsize=32)
def _themes_heard(text: str) -> tuple[tuple[Theme, re.Match[str]], ...]:
    themes, index = _themes()
    return tuple((themes[place], found) for place, found in index.found(text, cues.starts_of(text)))


@lru_cache(maxsize=32)
def surely_about(answer: str) -> tuple[str, ...]:
    """What may follow "I run" where ``answer`` speaks of it twice, or of little else: a word may be said of much."""
    text = _as_heard(answer)
    traits = ((_TRAITS[place], found) for place, found in _index().found(text, cues.starts_of(text)))
    heard: Iterator[tuple[Trait | Theme, re.Match[str]]] = chain(traits, _themes_heard(text))
    places: dict[str, set[tuple[int, int]]] = {}
    for said, found in heard:
        why = said.why.format(**found.groupdict())
        places.setdefault(why, set()).update(each.span() for each in cues.every(said.cue, text))
    return tuple(why for why, spans in places.items() if _is_sure(spans, len(text)))


def _is_sure(spans: set[tuple[int, int]], length: int) -> bool:
    """Whether two of ``spans`` are beside each other, or one takes up much of an answer of that ``length``."""
    return max(spans)[0] >= min(end for _, end in spans) or any((end - begin) * 5 >= length * 2 for begin, end in spans)


def _is_denied(before: str) -> bool:
    """Whether ``before`` ends in words that take back what follows: "never enjoyed it", "not for my mum"."""
    last = before.split()[-3:]
    return not _DENYING.isdisjoint(last[-2:]) or last[:1] == ["wouldn't"]


_DENYING = frozenset(
    {"not", "never", "no", "don't", "didn't", "isn't", "wasn't", "without", "nobody", "doesn't", "aren't"}
)


def reminded_of() -> tuple[tuple[str, str], ...]:
    """All that anything may bring to mind: what may follow "I’m a runner who", and "I run"."""
    traits = [(each.who, each.why) for each in _TRAITS]
    return (*traits, *((each.who, each.why) for each in _themes()[0]))


@cache
def _index() -> cues.Index:
    return cues.Index(each.cue for each in _TRAITS)


@cache
def _themes() -> tuple[tuple[Theme, ...], cues.Index]:
    """The themes, and what finds them by their cues. They are loaded when a reason brings too little to mind."""
    from whyrun.domain.english.themes import OF_LIFE
    from whyrun.domain.english.themes_of_days import OF_DAYS
    from whyrun.domain.english.themes_of_people import OF_PEOPLE
    from whyrun.domain.english.themes_of_running import OF_A_RACE, OF_RUNNING
    from whyrun.domain.english.themes_of_the_body import OF_THE_BODY

    themes = (*OF_A_RACE, *OF_LIFE, *OF_PEOPLE, *OF_DAYS, *OF_THE_BODY, *OF_RUNNING)
    return themes, cues.Index(each.cue for each in themes)


def _is_of_others(parsed: Parsed) -> bool:
    """Whether what ails somebody ails another than the runner: "no idea his heart was bad"."""
    return _is_about_others(parsed) or not _OTHERS.isdisjoint(parsed.low)


#: Hurts that another may have, too: "he was scared of everything".
_AILING = frozenset({"illness", "fear", "low"})
_OTHERS = frozenset({"he", "she", "they", "his", "her", "their", "him", "them"})


def _is_about_others(parsed: Parsed) -> bool:
    """Whether the one whom ``parsed`` tells of is not the runner: "my dad goes quiet"."""
    low = parsed.low[1:] if parsed.low[0] in {"if", "when", "because"} else parsed.low
    if low[:1] and low[0] in {"he", "she", "they", "he's", "she's", "they're"}:
        return True
    named = next((word for word in low[1:4] if word not in BESIDES), "")
    return low[:1] != () and low[0] in POSSESSIVES and named in PEOPLE

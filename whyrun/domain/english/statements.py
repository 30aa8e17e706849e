"""Writes statements from the answers of a reflection: why this runner runs, and who that makes them.

Rule: first person, grammatical, short enough for the card, deepest first, and at least three that are really
different. Nothing is made from an answer that speaks of self-harm, or that would praise a punishment.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import care, cues, stances
from whyrun.domain.english.echoes import ending_of, says_the_same
from whyrun.domain.english.grammar import POSSESSIVES
from whyrun.domain.english.grounds import OUTWARD, whys_of
from whyrun.domain.english.kin import BESIDES, PEOPLE
from whyrun.domain.english.mending import mended
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import joined, typographic, words_of
from whyrun.domain.english.people import find_people
from whyrun.domain.english.reasons import read
from whyrun.domain.english.selves import selves_of
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.soundness import is_sound
from whyrun.domain.english.traits import ANY_CORE_WHY, ANY_TRAIT, GENTLE_TRAITS, OF_OTHERS, TRAITS
from whyrun.domain.english.values import Shape, Suggestion
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN
from whyrun.domain.english.voice import with_owned_kin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

FEWEST = 3
MOST = 6
_LONGEST_CHIP = 8
#: How far what only ends is set back, what a cue brings to mind behind the runner's own words, and who it serves.
ENDING, CUED, SERVING = 2.8, 1.6, 1.1
#: An own trait comes before the people it serves, where it is from the deepest answer.
OWN_TRAIT = 0.8
_PUNISHING = frozenset({"food", "worth", "abuse"})
_SILENT = frozenset({Shape.NOTHING, Shape.UNSURE, Shape.RETORT, Shape.FOREIGN})
_NOBODY = frozenset({"nobody", "none", "nothing", "no", "n/a", "nope", "idk"})
_TELLING = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.DESCRIPTION})
_NEEDED = re.compile(r"\b(?:needs?|deserves?|relies|rely|depends?|counts?|small for long|leftovers)\b")
#: Loss that did not come.
_SPARED = re.compile(r"\b(?:nearly|almost|have|'d have|saved)\b.*\b(?:lost|lose|my|died)\b")
_THEM = re.compile(
    r"\b(?:beside|with|for|to|teach(?:es)?|shows?|tells?|gives?|lets?|helps?|watch(?:es)?|around|against|hugs?|resents?"
    r"|wants?|beats?|than|sees?) them\b"
)


class _Ranked(NamedTuple):
    """A suggestion with its rank: the higher, the earlier."""

    rank: float
    suggestion: Suggestion


class _Told(NamedTuple):
    """An answer that statements may be made from, taken apart, and its level."""

    level: int
    parsed: Parsed

    @property
    def lasts(self) -> float:
        """How far it is set back where it names only what ends."""
        return 0.0 if ending_of(self.parsed.words) is None else ENDING


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I run …" from ``answers``, surface to core (the first is level 1), and whom it serves; best first."""
    ranked: list[_Ranked] = []
    chips = _people_chips(beneficiaries)
    withheld = any(_taken_apart(answer) is None for answer in answers)
    for told in _usable(answers):
        for text, back in whys_of(told.parsed):
            if withheld and back >= OUTWARD:  # no looks beside an answer that nothing may be made from
                continue
            own = _resolved(_with_whom(text, chips), answers[: told.level - 1], beneficiaries)
            rank = told.level - back - told.lasts
            ranked.append(_Ranked(rank, Suggestion(f"I run {own}.", told.level)))
        for place, (_, why) in enumerate(_cued(told.parsed, chips)):
            ranked.append(_Ranked(told.level - CUED - 0.4 * place, Suggestion(f"I run {why}.", told.level)))
    if chips:
        ranked.append(_Ranked(len(answers) - SERVING, Suggestion(f"I run for {_listed(chips)}.", 0, for_others=True)))
    return _best(ranked, tuple(f"I run {why}." for why in ANY_CORE_WHY))


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I’m a runner who …" from ``answers`` (surface to core) and whom it serves; best first."""
    ranked: list[_Ranked] = []
    chips = _people_chips(beneficiaries)
    for place, serving in enumerate(_servings(chips)):
        ranked.append(_Ranked(len(answers) + 0.5 - 1.5 * place, Suggestion(_who(serving), 0, for_others=True)))
    for told in _usable(answers):
        for text in selves_of(told.parsed):
            statement = _resolved(_who(text), answers[: told.level - 1], beneficiaries)
            ranked.append(_Ranked(told.level + OWN_TRAIT - told.lasts, Suggestion(statement, told.level)))
        for place, (trait, _) in enumerate(_cued(told.parsed, chips)):
            ranked.append(_Ranked(told.level - 0.5 * place, Suggestion(_who(trait), told.level)))
    return _best(ranked, tuple(_who(trait) for trait in ANY_TRAIT))


def _who(trait: str) -> str:
    return f"I’m a runner who {trait}."


def _best(ranked: list[_Ranked], fillers: tuple[str, ...]) -> tuple[Suggestion, ...]:
    """The best of ``ranked`` that are sound and really different, filled up to the fewest."""
    chosen: list[Suggestion] = []
    for one in sorted(ranked, key=lambda each: -each.rank):
        if len(chosen) < MOST and is_sound(one.suggestion.text) and _is_new(one.suggestion.text, chosen):
            chosen.append(one.suggestion)
    for text in fillers:
        if len(chosen) < FEWEST and _is_new(text, chosen):
            chosen.append(Suggestion(text, 0))
    return tuple(chosen)


def _is_new(text: str, chosen: list[Suggestion]) -> bool:
    return not any(says_the_same(text, other.text) for other in chosen)


def _usable(answers: Sequence[str]) -> Iterator[_Told]:
    """The answers that may feed a statement, taken apart."""
    told = [_taken_apart(answer) for answer in answers]
    foreign = sum(parsed is not None and parsed.shape is Shape.FOREIGN for parsed in told)
    if foreign * 2 > len(told):  # the rest is in the same language, though it may look like English
        return
    for level, parsed in enumerate(told, 1):
        if parsed is not None and parsed.shape not in _SILENT:
            yield _Told(level, parsed)


@lru_cache(maxsize=32)
def _taken_apart(answer: str) -> Parsed | None:
    """The reason followed in ``answer``; None where no statement may be made from it."""
    if care.speaks_of_self_harm(answer):
        return None
    reading = read(mended(answer))
    if reading.care:
        return None
    parsed = parse(reading.reasons[reading.followed].text)
    low = " ".join(parsed.low)
    kind = care.gentleness(low)
    if (kind is not None and kind.name in _PUNISHING) or cues.search(stances.PUNISHING, low, cues.starts_of(low)):
        return None
    return parsed


def _cued(parsed: Parsed, chips: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What the words of ``parsed`` bring to mind: a trait, and a why; ``chips`` name whom it serves already."""
    if parsed.shape is Shape.TOLD:  # somebody else's words
        return
    text = " ".join(parsed.low)
    kind = care.gentleness(text)
    spared = kind is not None and (_SPARED.search(text) or (kind.name == "illness" and _is_about_others(parsed)))
    if kind is not None and kind.name in GENTLE_TRAITS and not spared:
        yield GENTLE_TRAITS[kind.name]
    starts = cues.starts_of(text)
    found = ((each.who, each.why) for each in TRAITS if cues.search(each.cue, text, starts))
    is_told = parsed.shape in _TELLING and not _NEEDED.search(text)
    if is_told and _is_about_others(parsed):
        found = (each for each in found if each[0] in OF_OTHERS)
    yield from (each for each in found if not (chips or is_told) or "the people I love" not in each[0])


def _is_about_others(parsed: Parsed) -> bool:
    """Whether the one whom ``parsed`` tells of is not the runner: "my dad goes quiet"."""
    low = parsed.low[1:] if parsed.low[0] in {"if", "when", "because"} else parsed.low
    if low[:1] and low[0] in {"he", "she", "they", "he's", "she's", "they're"}:
        return True
    named = next((word for word in low[1:4] if word not in BESIDES), "")
    return low[:1] != () and low[0] in POSSESSIVES and named in PEOPLE


def _people_chips(beneficiaries: Sequence[str]) -> list[str]:
    """Whom it serves, as running text in the first person."""
    chips = []
    for chip in beneficiaries:
        words = words_of(chip)
        words = words[1:] if len(words) > 1 and words[0].lower() == "for" else words
        if not words or len(words) > _LONGEST_CHIP or care.speaks_of_self_harm(chip):
            continue
        low = [word.lower() for word in words]
        if low[0] in _NOBODY or low[:2] == ["no", "one"] or low[0] in PLAIN - ALSO_NOUNS:
            continue
        if len(words) == 1 and low[0] in stances.MINE_WITHOUT_SAYING:
            words = ["my", low[0]]
        chips.append(typographic(joined(with_owned_kin(in_sentence(words), "my"))))
    return list(dict.fromkeys(chips))


def _listed(chips: list[str]) -> str:
    """``my kids and my partner``: as many as the card has room for."""
    first, second = chips[0], chips[1] if len(chips) > 1 else ""
    return f"{first} and {second}" if second and len(first + second) <= 40 else first  # noqa: PLR2004


def _servings(chips: list[str]) -> Iterator[str]:
    present = [
        chip for chip in chips if not chip.startswith(("who ", "someone I miss", "somebody I miss", "me", "myself"))
    ]
    if present:
        yield f"shows up for {_listed(present)}"
    if any(chip.startswith(("someone I miss", "somebody I miss")) for chip in chips):
        yield "takes someone I miss along"
    yield from (f"looks after {chip}" for chip in chips if chip.startswith("who "))


def _with_whom(text: str, chips: list[str]) -> str:
    """A bare "to be there" with the people to be there for."""
    if text in {"to be there", "to be around", "to be present", "to show up", "to be there, properly there"} and chips:
        return f"{text.partition(',')[0]} for {chips[0]}"
    return text


def _resolved(text: str, above: Sequence[str], beneficiaries: Sequence[str]) -> str:
    """``text`` with a "them" that nobody in it explains put into words."""
    found = _THEM.search(text)
    before = set(text.lower()[: found.start()].replace("’", "'").split()) if found else set()
    if not found or any(noun in PEOPLE and noun.endswith(("s", "en")) for noun in before):
        return text
    people = [person for answer in beneficiaries for person in find_people(words_of(answer)) if person.is_plural]
    people += [person for answer in above for person in find_people(words_of(answer)) if person.is_plural]
    return text[: found.end() - 4] + people[-1].mine + text[found.end() :] if people else text

"""Writes statements from the answers of a reflection: why this runner runs, and who that makes them.

Rule: first person, grammatical, short enough for the card, deepest first, always at least three. Nothing is made from
an answer that speaks of self-harm, or that would praise a punishment.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from whyrun.domain.english import care, cues
from whyrun.domain.english.grammar import FRONTED, shortened, skip_adverbs
from whyrun.domain.english.inflect import base_of_gerund, is_gerund, third_person
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import joined, strip_marks, typographic, words_of
from whyrun.domain.english.people import find_people
from whyrun.domain.english.reasons import read
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.traits import ANY_CORE_WHY, ANY_TRAIT, HARD_NOUNS, NO_TRAITS, TRAITS
from whyrun.domain.english.values import Shape, Suggestion
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN
from whyrun.domain.english.voice import with_owned_kin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from whyrun.domain.english.parsed import Parsed

FEWEST = 3
MOST = 6
#: The most words of a statement, and the most characters that the card sets well.
WORD_LIMIT = 14
CHARACTER_LIMIT = 96
_PUNISHING = frozenset({"food", "worth", "abuse"})
_WANT_SHAPES = frozenset({Shape.WANT, Shape.ABILITY, Shape.FEELING, Shape.EFFECT, Shape.DUTY})
_CLAUSE_SHAPES = frozenset(
    {
        Shape.LIKING,
        Shape.STATE,
        Shape.EVENT,
        Shape.CLAUSE,
        Shape.DESCRIPTION,
        Shape.EFFECT,
        Shape.HABIT,
        Shape.JOY,
        Shape.GIFT,
        Shape.NEGATIVE,
        Shape.WANTED_THING,
        Shape.FEELING,
        Shape.TOLD,
    }
)
_SHALLOW_SHAPES = frozenset({Shape.TOLD, Shape.EVENT, Shape.STATE, Shape.NOUN, Shape.CLAUSE, Shape.DESCRIPTION})


def core_whys(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I run …" from ``answers``, surface to core (the first is level 1), and whom it serves; best first."""
    ranked: list[tuple[float, Suggestion]] = []
    for level, parsed in _usable(answers):
        for place, text in enumerate(_core_texts(parsed)):
            weight = level - 1.5 * place - (1.2 if parsed.shape in _SHALLOW_SHAPES else 0.0)
            ranked.append((weight, Suggestion(_resolved(text, answers[: level - 1], beneficiaries), level)))
    deepest = max(len(answers), 1)
    for place, chip in enumerate(_people_chips(beneficiaries)):
        ranked.append((deepest - 0.6 - place, Suggestion(f"I run for {chip}.", deepest)))
    return _best(ranked, ANY_CORE_WHY, deepest)


def identities(answers: Sequence[str], beneficiaries: Sequence[str] = ()) -> tuple[Suggestion, ...]:
    """Write "I’m a runner who …" from ``answers`` (surface to core) and whom it serves; best first."""
    ranked: list[tuple[float, Suggestion]] = []
    deepest = max(len(answers), 1)
    for place, chip in enumerate(_people_chips(beneficiaries)):
        ranked.append((deepest + 0.5 - 1.5 * place, Suggestion(f"I’m a runner who {_serving(chip)}.", deepest)))
    for level, parsed in _usable(answers):
        for place, text in enumerate(_traits_of(parsed)):
            statement = _resolved(f"I’m a runner who {typographic(text)}.", answers[: level - 1], beneficiaries)
            ranked.append((level - 0.7 * place, Suggestion(statement, level)))
    return _best(ranked, tuple(f"I’m a runner who {trait}." for trait in ANY_TRAIT), deepest)


def _best(ranked: list[tuple[float, Suggestion]], fillers: tuple[str, ...], level: int) -> tuple[Suggestion, ...]:
    ordered = [one for _, one in sorted(ranked, key=lambda pair: -pair[0])] + [
        Suggestion(text, level) for text in fillers
    ]
    chosen: dict[str, Suggestion] = {}
    for place, suggestion in enumerate(ordered):
        if place >= len(ranked) and len(chosen) >= FEWEST:
            break
        if len(suggestion.text) <= CHARACTER_LIMIT and len(chosen) < MOST:
            chosen.setdefault(suggestion.text.lower(), suggestion)
    return tuple(chosen.values())


def _usable(answers: Sequence[str]) -> Iterator[tuple[int, Parsed]]:
    for level, answer in enumerate(answers, 1):
        if care.speaks_of_self_harm(answer):
            continue
        reading = read(answer)
        parsed = parse(reading.reasons[reading.followed].text)
        kind = care.gentleness(" ".join(parsed.low))
        if kind is None or kind.name not in _PUNISHING:
            yield level, parsed


def _people_chips(beneficiaries: Sequence[str]) -> list[str]:
    return [
        typographic(joined(in_sentence(words)))
        for chip in beneficiaries
        if (words := words_of(chip)) and len(words) < WORD_LIMIT
    ]


def _serving(chip: str) -> str:
    if chip.startswith("who "):
        return f"looks after {chip}"
    if chip.startswith(("someone I miss", "somebody I miss")):
        return f"takes {chip} along"
    return f"shows up for {chip}"


def _mine(words: Sequence[str], limit: int = WORD_LIMIT - 2) -> str:
    """``words`` in the first person, as running text, cut to length; nothing where they can't be cut."""
    cut = shortened(in_sentence(_first_sentence(list(words))), limit)
    return typographic(joined(strip_marks(with_owned_kin(cut, "my")))) if cut else ""


def _until_a_comma(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[: words.index(",")] if "," in words else words


def _first_sentence(words: list[str]) -> list[str]:
    return words[
        : next((place for place, word in enumerate(words) if word in {".", ";", "!", "?", ":"} and place), len(words))
    ]


def _core_texts(parsed: Parsed) -> Iterator[str]:  # noqa: C901 -- one branch a shape
    want = _mine(parsed.want)
    clause = "" if parsed.words and parsed.words[0].lower() in FRONTED else _mine(parsed.words)
    thing = _mine(_until_a_comma(parsed.thing) if parsed.shape is Shape.DOING else parsed.thing)
    if parsed.shape is Shape.NEGATIVE and want:
        yield f"I run so I’m not {want[3:]}." if want.startswith("be ") else f"I run so I don’t {want}."
    elif parsed.whom and want:
        yield f"I run because I {parsed.wish} {_mine(parsed.whom)} to {want}."
    elif parsed.shape is Shape.WANT and parsed.lead == "so" and clause:
        yield f"I run so {clause}."
    elif parsed.shape in _WANT_SHAPES and want:
        yield f"I run so that I can {want}." if want.startswith("run ") else f"I run to {want}."
    elif parsed.shape is Shape.HABIT and clause:
        yield f"I run so {clause}."
    elif parsed.shape is Shape.DOING and thing:
        base = base_of_gerund(parsed.thing[0].lower())
        yield f"I run to {_mine((base, *_until_a_comma(parsed.thing)[1:]))}." if base else f"I run for {thing}."
    elif parsed.shape in {Shape.PERSON, Shape.GIFT} and thing:
        yield f"I run for {thing}."
    elif parsed.shape is Shape.NOUN and thing:
        yield f"I run {_noun_link(parsed)} {thing}."
    if parsed.clause and parsed.shape in _CLAUSE_SHAPES and clause:
        yield f"I run {'so' if parsed.lead == 'so' else 'because'} {clause}."
    if parsed.shape is Shape.JOY and not parsed.clause:
        yield "I run because I love it."


def _noun_link(parsed: Parsed) -> str:
    low = parsed.low
    if low[:1] in (("someone",), ("somebody",)) or low[:2] in (
        ("a", "dad"),
        ("a", "mum"),
        ("a", "person"),
        ("a", "better"),
    ):
        return "to be"
    return "because of" if any(word in HARD_NOUNS for word in low) else "for"


def _traits_of(parsed: Parsed) -> Iterator[str]:
    low = parsed.low
    if low[:2] in (("someone", "who"), ("somebody", "who"), ("a", "person"), ("the", "person")) and "who" in low[:3]:
        yield _mine(parsed.words[low.index("who") + 1 :])
    elif parsed.shape is Shape.NEGATIVE and parsed.want and (want := _mine(parsed.want)):
        yield f"won’t {want}"
    elif not parsed.whom and parsed.shape in _WANT_SHAPES | {Shape.HABIT}:
        yield from _inflected(parsed.want)
    elif parsed.shape is Shape.LIKING and parsed.thing and (thing := _mine(parsed.thing)):
        yield f"{third_person(parsed.verb)} {thing}"
    elif parsed.shape is Shape.DOING and is_gerund(parsed.thing[0].lower()):
        base = base_of_gerund(parsed.thing[0].lower())
        yield from _inflected((base, *_until_a_comma(parsed.thing)[1:])) if base else ()
    text = " ".join(low)
    starts = cues.starts_of(text)
    yield from (trait for cue, trait in TRAITS if cues.search(cue, text, starts))


def _inflected(want: tuple[str, ...]) -> Iterator[str]:
    """``keep up with my kids`` → ``keeps up with my kids``."""
    words = _one_verb(in_sentence(list(want)))
    place = skip_adverbs(words, 0)
    if place >= len(words) or place > 1:
        return
    verb = words[place].lower()
    if verb in NO_TRAITS or verb not in PLAIN | ALSO_NOUNS | {"be", "have", "do", "go"} or len(words) == place + 1:
        return
    mine = _mine([*words[:place], third_person(verb), *words[place + 1 :]])
    if mine:
        yield mine


def _one_verb(words: list[str]) -> list[str]:
    """``words`` up to a second verb that would need its own ending."""
    for place in range(1, len(words) - 1):
        follows = words[place + 1].lower()
        if words[place] in {"and", ",", "or"} and (
            follows in PLAIN or follows in ALSO_NOUNS or follows in {"and", "then"}
        ):
            return words[:place]
    return words


def _resolved(text: str, above: Sequence[str], beneficiaries: Sequence[str]) -> str:
    """``text`` with a "them" that nobody in it explains put into words."""
    found = re.search(r"\bthem\b", text)
    if not found or any(
        re.search(rf"\b{noun}\b", text.lower()[: found.start()]) for noun in PEOPLE if noun.endswith(("s", "en"))
    ):
        return text
    people = [
        person for answer in (*above, *beneficiaries) for person in find_people(words_of(answer)) if person.is_plural
    ]
    return text[: found.start()] + people[-1].mine + text[found.end() :] if people else text

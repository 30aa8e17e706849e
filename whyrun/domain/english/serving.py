"""Whom the running serves, as the runner chose or wrote them, and as statements name them.

Rule: first person; who is nobody, and what names no one, serves no statement.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english import care
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.normal import joined, typographic, words_of
from whyrun.domain.english.people import find_people
from whyrun.domain.english.stances import MINE_WITHOUT_SAYING
from whyrun.domain.english.verbs import ALSO_NOUNS, PLAIN
from whyrun.domain.english.voice import with_owned_kin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST_CHIP = 8
#: An answer is looked through for people as far as this many characters.
_HEARD = 400
_NOBODY = frozenset({"nobody", "none", "nothing", "no", "n/a", "nope", "idk"})
_MISSED = ("someone I miss", "somebody I miss")
_BARE = frozenset({"to be there", "to be around", "to be present", "to show up", "to be there, properly there"})


@lru_cache(maxsize=16)
def people_served(beneficiaries: tuple[str, ...]) -> tuple[str, ...]:
    """Whom it serves, as running text in the first person."""
    chips = []
    for chip in beneficiaries:
        words = words_of(chip)
        words = words[1:] if len(words) > 1 and words[0].lower() == "for" else words
        if not words or len(words) > _LONGEST_CHIP or care.speaks_of_self_harm(chip):
            continue
        low = [word.lower() for word in words]
        if low[0] in _NOBODY or low[:2] == ["no", "one"] or (low[0] in PLAIN and low[0] not in ALSO_NOUNS):
            continue
        if len(words) == 1 and low[0] in MINE_WITHOUT_SAYING:
            words = ["my", low[0]]
        chips.append(typographic(joined(with_owned_kin(in_sentence(words), "my"))))
    return tuple(dict.fromkeys(chips))


def named_together(chips: Sequence[str]) -> str:
    """``my kids and my partner``: as many as the card has room for."""
    first, second = chips[0], chips[1] if len(chips) > 1 else ""
    return f"{first} and {second}" if second and len(first + second) <= 40 else first  # noqa: PLR2004


def servings(chips: Sequence[str]) -> Iterator[str]:
    """What may follow "I'm a runner who" from whom it serves."""
    present = [chip for chip in chips if not chip.startswith(("who ", *_MISSED, "me", "myself"))]
    if present:
        yield f"shows up for {named_together(present)}"
    if any(chip.startswith(_MISSED) for chip in chips):
        yield "takes someone I miss along"
    yield from (f"looks after {chip}" for chip in chips if chip.startswith("who "))


def with_whom(text: str, chips: Sequence[str]) -> str:
    """A bare "to be there" with the people to be there for."""
    if text in _BARE and chips:
        return f"{text.partition(',')[0]} for {chips[0]}"
    return text


def with_them_named(text: str, above: Sequence[str], beneficiaries: Sequence[str]) -> str:
    """``text`` with a "them" that nobody in it explains put into words."""
    found = _them().search(text)
    before = set(text.lower()[: found.start()].replace("’", "'").split()) if found else set()
    if not found or any(noun in PEOPLE and noun.endswith(("s", "en")) for noun in before):
        return text
    people = [person for answer in beneficiaries for person in find_people(tuple(words_of(answer))) if person.is_plural]
    people += [person for answer in above for person in find_people(tuple(words_of(answer))) if person.is_plural]
    return text[: found.end() - 4] + people[-1].mine + text[found.end() :] if people else text


def names_nobody(text: str, told: Sequence[str]) -> bool:
    """Whether ``text`` is of somebody whom nothing ``told`` names: "because they wait for me", "to get him a medal"."""
    found = _somebody().search(text)
    if found is None or any(word in PEOPLE or word in _ANYBODY for word in text[: found.start()].lower().split()):
        return False
    return not names_somebody(told)


#: Nobody in particular: "a man should keep his word".
_ANYBODY = frozenset({"man", "woman", "person", "parent", "someone", "somebody", "everyone", "everybody", "one"})


def names_somebody(told: Sequence[str]) -> bool:
    """Whether anything ``told`` says of whom it is."""
    return any(find_people(tuple(words_of(answer[:_HEARD]))) for answer in told)


@cache
def _somebody() -> re.Pattern[str]:
    return re.compile(r"^because they\b|\b(?:he|him|his|she|her)\b")


@cache
def _them() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:beside|with|for|to|teach(?:es)?|shows?|tells?|gives?|lets?|helps?|watch(?:es)?|around|against|hugs?|"
        r"resents?|wants?|beats?|than|sees?) them\b"
    )

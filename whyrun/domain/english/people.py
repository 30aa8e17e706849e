"""Finds the person a reason speaks of, with the words to speak of them to the runner.

Rule: only people that the runner claims ("my son", "Dad", "the kids") count; strangers do not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from whyrun.domain.english.kin import BESIDES, PEOPLE, Bond
from whyrun.domain.english.listing import listed
from whyrun.domain.english.names import PROPER
from whyrun.domain.english.voice import is_bare_kin
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_OBJECT = {"he": "him", "she": "her", "it": "it", "they": "them"}
_OWNERS = listed("my our the me her his") - {"her", "his", "me"}
_CLAIMED_BY_THE = frozenset({Bond.CHILD, Bond.FAMILY, Bond.PET})


class Person(NamedTuple):
    """Somebody in the runner's life: ``mine`` as the runner says it, ``yours`` as it is said to them."""

    bond: Bond
    mine: str
    yours: str
    they: str

    @property
    def them(self) -> str:
        """The pronoun as an object."""
        return _OBJECT[self.they]

    @property
    def is_plural(self) -> bool:
        """Whether it is several people, by the noun."""
        return self.they == "they" and self.yours.endswith(("s", "children", "family", "team", "club"))


@lru_cache(maxsize=64)
def find_people(words: tuple[str, ...]) -> tuple[Person, ...]:
    """Everybody whom ``words`` (first person) claim, in order."""
    return tuple(person for place in range(len(words)) if (person := _person_at(words, place)))


def _person_at(words: Sequence[str], place: int) -> Person | None:
    noun = words[place].lower()
    noun, owns = (noun[:-2], True) if noun.endswith("'s") else (noun, False)
    if noun.endswith("'"):
        noun, owns = noun[:-1], True
    known = PEOPLE.get(noun)
    if known is None:
        return None
    bond, they = known
    previous = words[place - 1].lower() if place else ""
    following = words[place + 1].lower() if place + 1 < len(words) else ""
    if following in {"weight", "fat", "bump"}:
        return None
    if following in PEOPLE and not owns:  # "kids club": the second noun is the one that counts
        return None
    if is_bare_kin(noun, previous, following):
        return Person(bond, f"my {noun}", f"your {noun}", they)
    start = place
    while start and words[start - 1].lower() in BESIDES:
        start -= 1
    owner = words[start - 1].lower() if start else ""
    if owner not in _OWNERS or (owner == "the" and bond not in _CLAIMED_BY_THE):
        return None
    described = " ".join([*(word for word in words[start:place]), noun])
    name = name_at(words, place + 1)
    return Person(bond, f"my {described}", name or f"your {described}", they)


def name_at(words: Sequence[str], place: int) -> str:
    """The name at ``place``, after what somebody is to the runner ("my wife Sue"); "" where there is none."""
    name = words[place] if place < len(words) else ""
    if not name.isalpha() or not name.istitle() or not _is_name(name):
        return ""
    return "" if any(map(_is_name, words[1:place])) else name  # where every word has a capital, none is a name


def _is_name(word: str) -> bool:
    return word[:1].isupper() and not word.startswith("I") and word.lower() not in PROPER

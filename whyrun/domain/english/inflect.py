"""The forms of a verb, from its base and back.

Rule: an unknown verb is inflected by the regular rules; it is never refused.
"""

from __future__ import annotations

from functools import cache

from whyrun.domain.english.listing import listed
from whyrun.domain.english.verbs import ALSO_NOUNS, IRREGULAR, MORE_PASTS, PLAIN

VOWELS = "aeiou"
BASES = PLAIN | ALSO_NOUNS | IRREGULAR.keys()
NOT_ING_FORMS = listed("""
    nothing something anything everything thing things morning evening king ring spring string wedding sibling
    ceiling bragging networking during bring sing swing sting cling fling wing lightning pudding clothing darling
    """)


def third_person(base: str) -> str:
    """``come`` → ``comes``."""
    if base in IRREGULAR and IRREGULAR[base][0]:
        return IRREGULAR[base][0]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def gerund(base: str) -> str:
    """``come`` → ``coming``."""
    if base in IRREGULAR and IRREGULAR[base][3]:
        return IRREGULAR[base][3]
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    return base + "ing"


def past(base: str) -> str:
    """``come`` → ``came``; of ``be``, ``was``."""
    if base in IRREGULAR and IRREGULAR[base][1]:
        return IRREGULAR[base][1]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


@cache
def _from_third() -> dict[str, str]:
    return {third_person(base): base for base in BASES}


@cache
def _from_gerund() -> dict[str, str]:
    return {gerund(base): base for base in BASES}


@cache
def _pasts() -> frozenset[str]:
    return frozenset(past(base) for base in BASES) | MORE_PASTS


@cache
def _participles() -> frozenset[str]:
    return frozenset(forms[2] for forms in IRREGULAR.values())


def base_of_third(word: str) -> str | None:
    """``comes`` → ``come``; None where ``word`` is no third person of a known verb."""
    return _from_third().get(word)


def base_of_gerund(word: str) -> str | None:
    """``coming`` → ``come``; None where no known verb has this -ing form."""
    return _from_gerund().get(word)


def is_gerund(word: str) -> bool:
    """Whether ``word`` reads as the -ing form of some verb, known or not."""
    return word in _from_gerund() or (
        len(word) > 5 and word.endswith("ing") and word.isalpha() and word not in NOT_ING_FORMS  # noqa: PLR2004
    )


def is_past(word: str) -> bool:
    """Whether ``word`` can be a past tense (``read``, ``put`` and the like count as well)."""
    return word in _pasts()


def is_participle(word: str) -> bool:
    """Whether ``word`` can be a past participle."""
    return word in _participles() or word.endswith("ed")

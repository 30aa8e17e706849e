"""Turns the runner's words around: from the first person to the second, and from a bare "Mum" to "your mum".

Rule: only pronouns and the verbs that agree with them change; the words and their order stay the runner's.
"""

from __future__ import annotations

from whyrun.domain.english.adjectives import GOOD
from whyrun.domain.english.grammar import can_follow_a_noun
from whyrun.domain.english.kin import BESIDES, KIN_NAMES, PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS

SECOND: dict[str, str] = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "i'm": "you're",
    "i've": "you've",
    "i'd": "you'd",
    "i'll": "you'll",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "am": "are",
    "ourselves": "yourselves",
    "we're": "you're",
    "we've": "you've",
    "we'd": "you'd",
    "we'll": "you'll",
    "ain't": "aren't",
    "mines": "yours",
    "meself": "yourself",
}

#: What changes, or not, by what stands before it.
_TURNED_BESIDE_YOU = frozenset({"was", "wasn't", "yourself"})
#: Words that may stand between "I" and its verb.
_BETWEEN = listed(
    """
    just never always also really only still once already actually then honestly truly ever often so
    """
)
_OTHER_SUBJECTS = listed("he she it they that this there which what who whom these those he's she's it's")
#: "We" of all people, which leaves the runner's "we" alone.
_GENERIC_AFTER_WE = listed("all only humans")
_KINDS = listed("sort kind type")
_OWNERS = listed("my our")
#: How many words may stand before "and I".
_LONGEST_COUPLE = 4
_BEFORE_A_CALL = listed(
    "you me him her say says saying said shout shouts shouting scream screams screaming yell yelling"
)
_BEFORE_A_NAME_AS_A_NOUN = listed(
    "a an the my our your his her their this that no any be being as every other single new"
)


def to_second_person(words: list[str]) -> list[str]:
    """``words`` as said to the one who said them."""
    turned: list[str] = []
    speaks_of_self = False
    words = _self_first(words)
    for place, word in enumerate(words):
        low = word.lower()
        if low in {"i", "we"}:
            speaks_of_self = True
        elif low in _OTHER_SUBJECTS:
            speaks_of_self = False
        if low not in SECOND and low not in _TURNED_BESIDE_YOU:
            turned.append(word)
            continue
        following = words[place + 1].lower() if place + 1 < len(words) else ""
        turned.append(_turn(word, low, following, turned, speaks_of_self=speaks_of_self))
    return with_owned_kin([word for word in turned if word], "your")


def _self_first(words: list[str]) -> list[str]:
    """``my wife and I`` → ``I and my wife``: "you" comes first."""
    low = [word.lower() for word in words[: _LONGEST_COUPLE + 2]]
    for place in range(1, len(low) - 1):
        if low[place : place + 2] == ["and", "i"] and low[0] in _OWNERS and (place == 2 or low[place - 1] in PEOPLE):  # noqa: PLR2004
            return ["I", "and", *words[:place], *words[place + 2 :]]
        if low[place] in MARKS:
            break
    return words


def _turn(word: str, low: str, following: str, before: list[str], *, speaks_of_self: bool) -> str:
    previous = before[-1].lower() if before else ""
    if low == "was" and speaks_of_self and _follows_you(before):
        return "were"
    if low == "wasn't" and speaks_of_self and _follows_you(before):
        return "weren't"
    if low == "us" and previous in {"the", "in"} and word == "US":
        return word
    if low == "mine" and previous in {"a", "the", "coal", "gold"}:
        return word
    if low in {"we", "we're"} and following in _GENERIC_AFTER_WE:
        return "you" if low == "we" else "you're"
    turned = SECOND.get(low, word)
    return "you" if turned == "yourself" and previous == "just" else turned


def _follows_you(before: list[str]) -> bool:
    for word in reversed(before):
        low = word.lower()
        if low == "you" or low in {"and", "but", "then"}:  # "I saw it and was shocked"
            return True
        if low not in _BETWEEN and low != ",":
            return False
    return False


def with_owned_kin(words: list[str], owner: str) -> list[str]:
    """``Mum died`` → ``your mum died``: a bare name for a relative is the runner's own."""
    owned: list[str] = []
    for place, word in enumerate(words):
        if word.lower().removesuffix("'s") not in KIN_NAMES:
            owned.append(word)
            continue
        previous = words[place - 1].lower() if place else ""
        following = words[place + 1].lower() if place + 1 < len(words) else ""
        of_a_kind = previous == "of" and place > 1 and words[place - 2].lower() in _KINDS  # "the sort of dad"
        if not of_a_kind and is_bare_kin(word, previous, following) and not _is_described(words[:place]):
            owned += [owner, word.lower()]
        else:
            owned.append(word)
    return owned


def _is_described(before: list[str]) -> bool:
    """Whether what stands ``before`` a relative makes them one of a kind: "a decent | dad"."""
    return not {"a", "an"}.isdisjoint(word.lower() for word in before[-3:])


def is_bare_kin(word: str, previous: str, following: str) -> bool:
    """Whether ``word`` names a relative without saying whose: "Mum", "Dad's"."""
    low = word.lower()
    if low.removesuffix("'s") not in KIN_NAMES or following == "of":
        return False
    if low in KIN_NAMES and not can_follow_a_noun(following):  # "mum guilt"
        return False
    if previous in BESIDES or previous in {"just", "only"}:  # "my late dad", "not just mum"
        return False
    if previous in _BEFORE_A_NAME_AS_A_NOUN or previous.endswith("'s"):
        return False
    if previous in _BEFORE_A_CALL:  # "calls me Mum", "nobody shouting Mum"
        return False
    return previous not in GOOD and (  # "a fit dad"
        not previous
        or previous in MARKS
        or not previous.endswith(("er", "est", "ly", "good", "dad", "mum", "mom", "step", "grand"))
    )

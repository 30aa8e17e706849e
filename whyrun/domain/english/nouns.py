"""Tells whether words can stand where a noun does, and hold together where they stand.

Rule: only what surely is one is: an unknown word with nothing before it may be anything.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import (
    ADVERBS,
    FIRST_PERSON,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    finite_place,
)
from whyrun.domain.english.inflect import is_gerund, is_past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.verbs import MODALS

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A noun phrase of more words is seldom one; what is done may be said at more length.
LONGEST_NOUN, LONGEST_DOING, LONGEST_NAMED = 7, 10, 5
#: A list of things goes on no longer than this.
LONGEST_LIST = 40
#: "bed" and "wicked" are no pasts.
_SHORT_WORD = 6
_NUMBERS = listed("two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety")
_NOT_IN_A_NOUN = MODALS | FIRST_PERSON
_BEFORE_A_NOUN = PREPOSITIONS | MARKS | {"and", "or", "all", "both", "than", "like", "that"}
_NOT_LAST = ADVERBS | listed("back again instead maybe too either away off though tho about up down out")
_MASS = listed(
    """
    peace quiet freedom control pride joy calm health strength energy discipline structure solitude silence
    space balance courage company fun love hope routine habit work stress boredom guilt anger rage spite vanity
    curiosity music nature beer wine food cake pizza coffee chocolate money sleep sunshine air rain weather time
    life death fear grief progress success adventure revenge respect trust faith rhythm speed pain fame glory
    science tradition history therapy
    """
)
_ARTICLES = listed("a an the this that these those")
#: What stands at the front of something else than a noun without an article.
_NO_ARTICLES = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth done half all both each every no"
)
_MASS_ENDINGS = ("ness", "ity", "tion", "sion", "ment", "ship", "hood", "ism", "dom", "ance", "ence")
#: Who one can be, and what goes on to tell who.
_ROLES = listed(
    """
    being person runner athlete dad mum mom father mother parent gran granny grandma grandpa grandad husband wife man
    woman winner leader model adult human hero grown-up daughter son
    """
)
_TELLS_WHO = listed("who that with of they he she we i you everyone people my to in for")
_HARDLY = listed("old dead late new bad fat lazy first")
_CONTRACTED = ("'ve", "'d", "'ll", "'re", "'m")
_TOLD_OF = listed("person one man woman dad mum mom mother father friend runner guy kid")
_WHO = POSSESSIVES | listed("i he she they we who everyone people")
_OBJECTS = listed("them him her it me us you")


#: With one of these behind it, what one does begins a sentence.
_SAYS_WHAT_IT_IS = listed("is isn't was wasn't were got gets became felt feels")


def says_what_doing_is(low: Sequence[str]) -> bool:
    """Whether ``low`` is a sentence on what one does: "walking got boring"."""
    return bool(low) and is_gerund(low[0]) and not _SAYS_WHAT_IT_IS.isdisjoint(low[1:2])


def may_be_a_noun(thing: Sequence[str]) -> bool:
    """Whether ``thing`` can stand where a noun does."""
    low = [word.lower() for word in thing]
    doing = low[0] if low and is_gerund(low[0]) else ""
    longest = LONGEST_DOING if doing else LONGEST_NOUN
    if not low or len(low) > longest or not is_phrase(thing) or low[-1] in _NUMBERS or _is_of_two(low):
        return False
    if says_what_doing_is(low):
        return False
    if (len(low) == 1 or "," in low) if doing else low[-1] == "one" or ("," in low and "and" not in low):
        return False  # but "being the fun one"
    if any((word in MARKS and word != ",") or _is_a_figure(word) for word in low):
        return False
    return is_being_somebody(low) or (_holds_no_sentence(thing, low) and _owns_nothing_inside(low, doing))


def _is_a_figure(word: str) -> bool:
    """Whether ``word`` is a number or holds one ("5k"), and does not only say the how-manieth ("50th")."""
    return any(char.isdigit() or char in "=#" for char in word) and not word.endswith(("th", "st", "nd", "rd"))


def _holds_no_sentence(thing: Sequence[str], low: list[str]) -> bool:
    if (
        any(word.endswith(_CONTRACTED) for word in low)
        or low[1:3] == ["not", "to"]
        or low[0] in ADVERBS
        or low[0] in PREPOSITIONS
        or _may_be_past(low[-1])
        or not _NOT_IN_A_NOUN.isdisjoint(low)
    ):
        return False
    return "and" not in low or finite_place(list(thing)[low.index("and") + 1 :]) is None


def _owns_nothing_inside(low: list[str], doing: str) -> bool:
    return all(before in _BEFORE_A_NOUN or before == doing for before, word in pairwise(low) if word in POSSESSIVES)


def is_being_somebody(low: Sequence[str]) -> bool:
    """Whether ``low`` is of being somebody whom a clause tells: "being the person my brother thinks I am"."""
    being, article, somebody, who, *_ = (*low, "", "", "", "")
    return being == "being" and article in {"a", "the"} and somebody in _TOLD_OF and who in _WHO


def is_a_role(thing: Sequence[str]) -> bool:
    """Whether ``thing`` says who somebody is or would be: "a human being", "the one they come to", "a good dad"."""
    low = [word.lower() for word in thing]
    if len(low) < 2 or low[0] not in {"a", "an", "the"}:  # noqa: PLR2004
        return False
    if low[0] == "the":
        return low[1] == "one" and len(low) > 2 and low[2] in _TELLS_WHO  # noqa: PLR2004
    head = next((at for at, word in enumerate(low) if at and word in _TELLS_WHO), len(low)) - 1
    return low[head] in _ROLES and _HARDLY.isdisjoint(low)


def _is_of_two(low: Sequence[str]) -> bool:
    """Whether ``low`` goes from what is mine to me, as only a sentence does: "my neighbour waves at me"."""
    return low[0] in POSSESSIVES and low[-1] in {"me", "us"}


def _may_be_past(word: str) -> bool:
    return is_past(word) or (word.endswith("ed") and not word.endswith("eed") and len(word) > _SHORT_WORD)


def is_named(thing: Sequence[str]) -> bool:
    """Whether ``thing`` is surely a noun phrase: with an article or an owner, in the plural, or of the kind without."""
    low = [word.lower() for word in thing]
    if len(low) > (LONGEST_LIST if "," in low else LONGEST_NAMED):
        return False
    if not low or low[-1] in _NOT_LAST or low[-1].endswith(("'s", "ly")) or (len(low) == 1 and low[0] in PRONOUNS):
        return False
    if (low[0] in _ARTICLES or low[0] in POSSESSIVES) and len(low) > 1:
        return low[-1] not in ADJECTIVES or low[-2] not in PEOPLE  # "my kids happy"
    if "," in low:
        at = low.index(",")
        return is_named(low[:at]) and is_named(low[at + 1 :])
    head = low[next((at for at, word in enumerate(low) if at and word in {"of", "with", "in"}), len(low)) - 1]
    if (
        (len(low) == 1 and head.endswith("s") and head not in _MASS)
        or low[0] in _NO_ARTICLES
        or head in ADJECTIVES
        or head in PRONOUNS
        or is_past(head)
        or head.endswith("ed")
    ):
        return False
    return (
        head in _MASS or head.endswith(_MASS_ENDINGS) or (head.endswith("s") and not head.endswith(("ss", "us", "is")))
    )


def is_phrase(words: Sequence[str]) -> bool:
    """Whether ``words`` hold together: no object with a rest after it, no figure alone, no doing under way."""
    low = [word.lower() for word in words]
    if not low:
        return True
    if low[0] == "there" or (low[0] == "it" and "to" in low):
        return False
    if low[0] in _OBJECTS and len(low) > 1 and low[1] not in MARKS and low[1] != "and":
        return False
    if any(word.endswith("n't") and before in {"and", "but", ","} for before, word in pairwise(low)):
        return False
    if low[0][:1].isdigit() or (low[0] in {"be", "feel"} and len(low) > 1 and low[1] in {"trying", "it"}):
        return False
    return not any(word in {"=", "#"} for word in low)

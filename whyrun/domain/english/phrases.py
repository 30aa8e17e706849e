"""Recognisers for answers that are no whole sentence: an infinitive, a noun, a person, what is done.

Rule: see ``shapes``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.adjectives import ADJECTIVES, GOOD, VERB_LOOKALIKES
from whyrun.domain.english.grammar import (
    ADVERBS,
    CONNECTIVES,
    DETERMINERS,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    is_finite,
    skip_adverbs,
)
from whyrun.domain.english.inflect import base_of_gerund, base_of_third, is_gerund, is_past
from whyrun.domain.english.kin import BESIDES, KIN_NAMES, PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.nouns import is_being_somebody
from whyrun.domain.english.people import name_at
from whyrun.domain.english.values import Shape
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, PLAIN, STATIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

_OBJECTS = listed("me him them us")
_BEFORE_AN_OBJECT = PREPOSITIONS | MARKS | {"and", "or", "than", "but", "just", "only", "not", "all", "both", "to"}
_PLACED_AFTER_A_VERB = listed(
    "better more less well out off up away down back on through over in along properly longer"
)
_LEFT_OUT_IT = listed(
    """
    makes helps gives keeps clears lets allows gets takes stops feels calms relaxes sorts brings puts sets means
    reminds saves beats reduces relieves improves boosts builds teaches connects pushes challenges energises
    energizes empties forces
    """
)
_AIMING = listed("trying hoping wanting looking aiming planning")
_AFTER_A_FEELING = listed("of that about to by with from")
_AUXILIARIES_OF_I = listed("can can't could don't didn't won't couldn't wouldn't never")
_LIKING = listed("want need love like enjoy hate miss wish hope loved liked")
#: What is said of an event, never of whom it comes to.
_BEFALLS = listed("happened happens occurred")
_IS = listed("is isn't are aren't was were")
_BEFORE_IS = SUBJECTS | RELATIVES | CONNECTIVES | POSSESSIVES | DETERMINERS
_LIKED = listed("to being running going getting")
#: After "feel like" these tell how it is: "feel like I've disappeared", but "feel like I can breathe".
_FELT_NOW = listed("i've i'm nobody everyone everybody no it's they")
_OTHERS = listed("his her their")
_SOMEBODY = listed(
    "kid child person human king queen runner athlete hero superhero champion winner adult man woman one"
)
_ME = listed("me my mine myself us our")
_TOLD = listed("was were had hadn't wasn't weren't did didn't")
_CONTRASTING = listed("instead rather until because unless while whereas")
_BEING_SOMETHING = listed("being having getting feeling knowing")
#: What is called out to somebody, and wished for by nobody.
_SAYINGS = {
    *((verb, "in") for verb in ("get", "come", "dig", "hang")),
    *((verb, "on") for verb in ("come", "go", "crack", "bring", "carry", "hold")),
    *(("say", rest) for rest in ("no", "nothing", "what", "cheese", "when")),
    ("never", "mind"),
    ("fancy", "that"),
    ("make", "that"),
    ("take", "that"),
    ("shut", "up"),
}
_RANKS = listed("first last next")  # "first time in a while"


def infinitive(unread: Parsed) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    """Recognise "to clear my head"."""
    if unread.low[0] != "to" or len(unread.words) < 2:  # noqa: PLR2004
        return None
    place = skip_adverbs(list(unread.words), 1)
    if place >= len(unread.words):
        return None
    low = unread.low[place]
    if low == "not":
        return unread.as_(Shape.NEGATIVE, want=unread.words[place + 1 :]) if place + 1 < len(unread.words) else None
    if low in DETERMINERS or low in POSSESSIVES or low in PRONOUNS or low in SUBJECTS or low in MARKS:
        return None  # "to basically everyone"
    is_at = next((at for at, word in enumerate(unread.low) if word in _IS), 0)
    if is_at and _BEFORE_IS.isdisjoint(unread.low[:is_at]):
        return unread.as_(Shape.CLAUSE, clause=True)  # "to go back is not possible for me"
    if is_gerund(low) and low not in PLAIN:
        return unread.again(unread.words[place:])
    return unread.as_(Shape.WANT, want=unread.words[1:])


#: What stands around people who are only named.
_AROUND_PEOPLE = BESIDES | {"my", "our", "the", "and", ",", "all", "of", "both"}


def person(unread: Parsed) -> Parsed | None:
    """Recognise "my daughter", "my wife and kids", "Mum"."""
    low = unread.low
    if len(low) > 8 or not any(word.removesuffix("'s") in PEOPLE for word in low):  # noqa: PLR2004
        return None
    if not all(
        word in _AROUND_PEOPLE
        or word in PEOPLE
        or (place and low[place - 1] in PEOPLE and name_at(unread.words, place))
        for place, word in enumerate(low)
    ):
        return None
    if (
        low[0] not in POSSESSIVES
        and low[0] not in KIN_NAMES
        and low[0] not in {"the", "both", "all"}
        and unread.lead != "for"
    ):
        return None
    return unread.as_(Shape.PERSON, thing=unread.words)


def likened(unread: Parsed) -> Parsed | None:
    """Recognise "like I can breathe": a feeling; one that tells of the past is not said back."""
    low = unread.low
    if low[0] != "like" or len(low) < 2:  # noqa: PLR2004
        return None
    somebody = low[1] in {"a", "an", "the"} and not _SOMEBODY.isdisjoint(low[2:4])
    sentence = (low[1] in POSSESSIVES or low[1] == "the") and finite_place(list(unread.words[1:])) is not None
    if (low[1] not in SUBJECTS or low[1] in {"there's", "there"}) and not somebody and not sentence:
        return None
    told = any(word in _TOLD or word.endswith("'d") for word in low)
    return unread.as_(Shape.FEELING, want=() if told else ("feel", *unread.words), clause=True)


def left_out_subject(unread: Parsed) -> Parsed | None:
    """Recognise "Makes me happy", "lost my dad", "love being outside": puts the missing "it" or "I" back in."""
    low = unread.low
    place = skip_adverbs(list(low), 0)
    if place >= len(low):
        return None
    if low[place] in _AIMING and low[place + 1 : place + 2] == ("to",):
        return unread.as_(Shape.WANT, want=unread.words[place + 2 :]) if len(low) > place + 2 else None
    subject = _subject_left_out(low, place)
    return unread.again((*subject, *unread.words)) if subject else None


def _subject_left_out(low: Sequence[str], place: int) -> tuple[str, ...]:
    """The words that are missing before ``place``, where a verb or an adjective stands; none where none are."""
    first, following = low[place], low[place + 1] if place + 1 < len(low) else ""
    if first in _LEFT_OUT_IT and following:
        of_somebody = not _OTHERS.isdisjoint(low) and _ME.isdisjoint(low)  # "keeps his word"
        return ("someone", "who") if of_somebody else ("it",)
    if first in _BEFALLS:
        return ("it",)
    if first in {"been", "gone"}:
        return ("I've",)
    if first in ADJECTIVES and following in _AFTER_A_FEELING and place == 0:
        honest = not _IS.isdisjoint(low)  # "sore from digging is honest"
        return () if honest or first in GOOD else ("I'm",)
    return ("I",) if _is_said_of_oneself(low, place, first, following) else ()


def _is_said_of_oneself(low: Sequence[str], place: int, first: str, following: str) -> bool:
    """Whether "I" is missing before ``first``: "haven't run", "can't sleep", "love being outside", "lost my dad"."""
    feels = low[place : place + 2] == ("feel", "like") and not _FELT_NOW.isdisjoint(low[place + 2 : place + 3])
    if feels or (first in {"haven't", "hadn't"} and following not in SUBJECTS):
        return True
    if not following:
        return False
    if first in _AUXILIARIES_OF_I and following not in SUBJECTS:
        return place == 0
    if first in _LIKING and following not in MARKS:
        likens = first == "like" and following not in _LIKED  # "like wearing somebody else's coat"
        to_nobody = (
            (following in PREPOSITIONS and following not in {"to", "out", "off"})
            or following in AUXILIARIES
            or following == "not"
        )
        return not likens and not to_nobody
    known = first in ADJECTIVES or first in PLAIN or first in ALSO_NOUNS
    return is_past(first) and not known and _starts_an_object(following)


def _starts_an_object(low: str) -> bool:
    return (
        low in DETERMINERS
        or low in POSSESSIVES
        or low in PRONOUNS
        or low in PREPOSITIONS
        or low in ADVERBS
        or low in CONNECTIVES
        or low in ADJECTIVES
        or is_past(low)
        or low[:1].isdigit()
        or low in {"running", "last", "track", "cross", "years", "weight", "when", "diagnosed", "dumped", "told"}
    )


def doing(unread: Parsed) -> Parsed | None:
    """Recognise "being part of a team"."""
    low = unread.low
    place = skip_adverbs(list(low), 0)
    if place < len(low) and low[place] == "not":
        place += 1
    if place >= len(low) or not is_gerund(low[place]):
        return None
    if low[place : place + 2] == ("dying", "to") and len(low) > place + 2:
        return unread.as_(Shape.WANT, want=unread.words[place + 2 :])
    base = base_of_gerund(low[place])
    if place and low[place - 1] == "not" and base and len(low) > place + 1:
        return unread.as_(Shape.NEGATIVE, want=(base, *unread.words[place + 1 :]))
    named = _before_a_contrast(unread.words, place)
    sure = low[place : place + 3] == ("being", "able", "to") or is_being_somebody(low[place:])
    verb = None if sure else finite_place(list(named))
    if verb is not None and (
        verb > place + 1 or low[0] == "running" or base_of_third(low[verb])
    ):  # "sitting still makes me sad", but "getting picked first"
        return None
    return unread.as_(Shape.DOING, thing=named)


def _before_a_contrast(words: tuple[str, ...], gerund: int) -> tuple[str, ...]:
    """``words`` as far as they name what is done: "being in the race | rather than behind it"."""
    ends = _CONTRASTING | {","} if words[gerund].lower() in _BEING_SOMETHING else _CONTRASTING
    end = next((place for place in range(gerund + 2, len(words)) if words[place].lower() in ends), len(words))
    return words[: end - 1] if words[end - 1] in MARKS else words[:end]


def adjective(unread: Parsed) -> Parsed | None:
    """Recognise "fitter", "happy and strong", "stressed": a state with nobody in it."""
    low = unread.low
    meant = [
        word
        for word in low
        if word not in MARKS
        and word not in ADVERBS
        and word not in {"and", "or", "more", "less", "very", "a", "bit", "feeling"}
    ]
    if not meant or not all(word in ADJECTIVES for word in meant):
        return None
    if all(word in GOOD for word in meant):
        return unread.as_(Shape.WANT, want=("feel" if low == ("alive",) else "be", *unread.words))
    return unread.again(("I'm", *unread.words))


def bare_verb(unread: Parsed) -> Parsed | None:  # noqa: PLR0911 -- one return a case
    """Recognise "save money", "be around for my husband"."""
    low = unread.low
    place = skip_adverbs(list(low), 0)
    if place >= len(low) or low[0] in _RANKS:
        return None
    first, following = low[place], low[place + 1] if place + 1 < len(low) else ""
    if first in STATIVE and first not in {"be", "have", "know", "feel", "own"}:
        return None
    if (first, following) in _SAYINGS or (first == "back" and following in PREPOSITIONS):
        return None
    objects = following in DETERMINERS or following in POSSESSIVES or following in PRONOUNS
    if first in PLAIN and first not in VERB_LOOKALIKES and first not in ALSO_NOUNS:
        if following in AUXILIARIES:
            return None
        return unread.as_(Shape.WANT, want=unread.words)
    placed = following in _PLACED_AFTER_A_VERB and not (first in VERB_LOOKALIKES and following in {"in", "on", "back"})
    if (first in ALSO_NOUNS or first in VERB_LOOKALIKES) and (objects or placed):
        return unread.as_(Shape.WANT, want=unread.words)
    return None


def _has_an_object(low: tuple[str, ...]) -> bool:
    """Whether a "me" or "him" stands where only a verb, known or not, can have put it ("Graham overtook me once")."""
    return any(word in _OBJECTS and before not in _BEFORE_AN_OBJECT for before, word in pairwise(low[1:]))


def noun(unread: Parsed) -> Parsed | None:
    """Recognise "the peace I get out on the lanes", "stress"."""
    words = list(unread.words)
    low = unread.low
    if (
        low[0] in FRONTED
        or low[0] in {"no", "not", "if", "and", "or"}
        or low[0] in PREPOSITIONS
        or finite_place(words) is not None
        or (low[1:2] == ("else",) and any(map(is_finite, low[2:3])))  # "nothing else works"
    ):
        return None
    if low[0] in SUBJECTS and low[0] not in {
        "nothing",
        "something",
        "everything",
        "someone",
        "one",
        "you",
        "life",
        "that's",
        "anything",
    }:
        return None
    if low[0] in {"how", "what", "who", "where", "that", "which", "whatever"} or low[-1] in AUXILIARIES:
        return None
    if len(words) == 1 and (len(low[0]) > 22 or not any(char in "aeiouy" for char in low[0])):  # noqa: PLR2004
        return None if low[0] not in {"pbs", "prs", "pb", "pr"} else unread.as_(Shape.NOUN, thing=unread.words)
    if any(mark in low for mark in (".", "!", "?", ";", ":")) or _has_an_object(low):
        return None
    return unread.as_(Shape.NOUN, thing=unread.words)

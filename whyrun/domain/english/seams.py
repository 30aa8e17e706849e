"""Finds where, inside one sentence, another reason starts.

Rule: both sides of a seam must stand on their own; in doubt there is none.
"""

from __future__ import annotations

from whyrun.domain.english.adjectives import ADJECTIVES
from whyrun.domain.english.grammar import (
    ADVERBS,
    DETERMINERS,
    FRONTED,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    finite_place,
    is_finite,
)
from whyrun.domain.english.inflect import base_of_third, is_gerund
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.normal import MARKS
from whyrun.domain.english.spellings import OPENERS, RUN_HEADS
from whyrun.domain.english.verbs import ALSO_NOUNS, AUXILIARIES, MODALS, PLAIN

_JOINTS = listed(
    """
    , and but plus also because so or - then &
    """
)
_BEFORE_A_START = listed(
    """
    , and but plus also because or - then & just mostly mainly really maybe now honestly actually truthfully basically
    obviously
    """
)
_STARTERS = SUBJECTS - listed(
    """
    he she they you he's she's they're that's who's you're he'd she'd they'd they've they'll you've you'll you'd
    he'll she'll everything one life something nothing what's here's someone somebody anyone anybody everyone
    everybody
    """
)
#: What says with whom or where, and is no reason without what comes after it ("with my sister, because …").
_COMPANY = listed("with at in on by near around beside")
_PURPOSE_VERBS = listed("can could don't never won't will feel have am get be")
_GOING, _WHERE = listed("go come get stand sit try turn wake"), listed("back up out down in over on home round")
_SHORTEST_PHRASE = 2
_DOES = listed("did do made done")
_LONGEST_NAME = 3
#: By this place "my …" has its verb, or is no sentence.
_SOON = 4
#: How many words tell what a further part of a sentence is.
LOOK_AHEAD = 20


def seams(low: list[str]) -> list[int]:
    """The places in ``low`` (a sentence, lower case) at which a further reason starts."""
    found: list[int] = []
    start = 0
    for place in range(1, len(low)):
        if low[place] not in _JOINTS or (
            low[place - 1] in _JOINTS and low[place - 1] != "," and place - 1 > start and low[place] != "so"
        ):
            continue
        if _is_seam(low[start:place], low[place : place + LOOK_AHEAD]):
            found.append(place)
            start = place
    return found


def _is_seam(left: list[str], right: list[str]) -> bool:
    left = _own(left)
    joint, after = right[0], _own(right)
    if not left or len(after) < _SHORTEST_PHRASE or _leans_on_what_follows(left, right):
        return False
    if joint == "or" or after[0] == "or" or right[1:2] == ["or"]:
        return _continues(left, after, joint)
    if joint == "because":
        return len(left) > 1 and right[1:2] != ["of"]
    if "so" in {joint, after[0]}:
        return _is_purpose(right[1:] if joint == "so" else after[1:])
    return _starts_clause(left, after, joint) or _continues(left, after, joint)


def _leans_on_what_follows(left: list[str], right: list[str]) -> bool:
    """Whether ``left`` is no reason without ``right``: "I run", "when I'm sad", "with my sister, because …"."""
    if _is_run_head(left) or _is_fronted(left):
        return True
    return left[-1] in {"between", "both", "and", "or", "of", "that"} or (
        "because" in right[:2] and left[0] in _COMPANY
    )


def _own(words: list[str]) -> list[str]:
    start = 0
    while start < len(words) and words[start] in _BEFORE_A_START:
        start += 1
    return words[start:]


def _is_run_head(left: list[str]) -> bool:
    words = list(left)
    while words and (words[0] in OPENERS or words[0] == ","):
        words = words[1:]
    while words and words[-1] in {",", "just", "only", "mostly", "mainly", "partly", "simply", "probably", "is"}:
        words = words[:-1]
    return not words or " ".join(words) in RUN_HEADS


def _is_fronted(left: list[str]) -> bool:
    return (
        left[0] in FRONTED
        and left[0] != "because"
        and "," not in left
        and not (left[0] == "as" and len(left) > 1 and left[1] in {"a", "an", "my"})
    )


def _is_purpose(after: list[str]) -> bool:
    if not after:
        return False
    if after[0] == "that":
        return True
    if after[0] in {"i'm", "i'll", "i'd"}:
        return True
    if after[0] in {"i", "we"}:
        verb = next((word for word in after[1:4] if word not in {"just", "really", "also"}), "")
        return verb in _PURPOSE_VERBS and not (verb == "have" and "to" in after[2:4])
    return after[0] in POSSESSIVES and any(word in MODALS for word in after[1:4])


def _starts_clause(left: list[str], after: list[str], joint: str) -> bool:  # noqa: PLR0911 -- one return a case
    if left[0] in POSSESSIVES and joint == "and" and after[0] in {"i", "we"} and len(left) <= _LONGEST_NAME:
        return False  # "my partner and I run …"
    if joint == "and" and after[0] in {"i", "we"} and left[-1] in PEOPLE:
        opens = next((word for word in reversed(left[:-1]) if word not in POSSESSIVES), "")
        if opens in FRONTED or opens in RELATIVES or finite_place(left) is None:
            return False  # "the last thing my wife and I do", "runs are when my husband and I talk"
    if after[0] in POSSESSIVES and after[2:4] in (["and", "i"], ["and", "we"]) and after[1] not in PEOPLE:
        return False  # "my truck is my kitchen and my bed and I need …"
    if after[0] in _STARTERS:
        leans = (len(after) == _SHORTEST_PHRASE and after[1] in AUXILIARIES) or (  # "… and it did"
            len(after) == _SHORTEST_PHRASE + 1 and after[2] in {"it", "that", "this"} and after[1] in _DOES
        )  # "… but I did it"
        return not leans and finite_place(after) is not None
    if after[0] in {"running", "exercise"}:
        return base_of_third(after[1]) is not None
    if after[0] in {"my", "our", "there"}:
        place = finite_place(after[: _SOON + 2])
        return place is not None and place <= _SOON and "," not in after[:place]
    if after[0] in {"makes", "helps", "gives", "keeps", "clears", "lets", "gets"}:
        return len(after) > 2 or after[1] != "sense"  # noqa: PLR2004
    return False


def _continues(left: list[str], after: list[str], joint: str) -> bool:
    """Whether ``after`` is one more phrase of the kind that ``left`` is: "to …, to …", "being …, getting …"."""
    if after[0] == left[0] and after[0] in {"to", "for", "not"}:
        return len(after) > _SHORTEST_PHRASE or after[0] == "for"
    if after[0] == "to" and (left[0] == "for" or any(word == "to" for word in left[:5])):
        return len(after) > _SHORTEST_PHRASE
    if joint == "and" and _only_goes(left):
        return False  # "I want to go back and get him"
    if is_gerund(left[0]) and is_gerund(after[0]):
        return len(left) > 1 and len(after) > 1
    if joint in {",", "and"} and _holds_a_verb_phrase(left) and _is_verb_phrase(after):
        return _length(left) > _SHORTEST_PHRASE and (_length(after) > _SHORTEST_PHRASE or _is_done_to(left, after))
    return False


def _only_goes(left: list[str]) -> bool:
    """Whether ``left`` ends in a verb that says no more than that one goes to do what follows."""
    at = left.index("to") + 1 if "to" in left[:5] else 0
    return left[at : at + 1] != [] and left[at] in _GOING and _WHERE.issuperset(left[at + 1 :])


def _is_done_to(left: list[str], after: list[str]) -> bool:
    """Whether both sides are a verb and what it is done to: "finish a 10k and lose weight"."""
    start = left.index("to") + 1 if "to" in left[:5] else 0
    both = left[start : start + 2], after[:2]
    return all(len(words) == len(set(words)) == _SHORTEST_PHRASE and _takes_an_object(words) for words in both)


def _takes_an_object(words: list[str]) -> bool:
    verb, following = words
    return verb in PLAIN and not (
        following in PREPOSITIONS or following in ADVERBS or following in ADJECTIVES or following in MARKS
    )


def _length(words: list[str]) -> int:
    return next((place for place, word in enumerate(words) if word == "," and place), len(words))


def _holds_a_verb_phrase(left: list[str]) -> bool:
    """Whether ``left`` is an infinitive, a wish or an ability, which a bare verb can go on."""
    if left[0] == "to" or left[0] in PLAIN:
        return True
    at = next((at for at, word in enumerate(left[:5]) if at and word in {"to", "can", "could"}), 0)
    names = not DETERMINERS.isdisjoint(left[1:at])  # "I needed a reason to get up and put my kit on"
    return left[0] in {"i", "so", "i'd", "i'm"} and at > 0 and not names


def _is_verb_phrase(after: list[str]) -> bool:
    first, second = after[0], after[1]
    if first in PLAIN and first not in ALSO_NOUNS:
        return second not in {"and", ",", "or", "of", "is", "it", "them"}
    return (
        first in ALSO_NOUNS
        and (second in POSSESSIVES or second in {"a", "the", "more", "better", "up", "off"})
        and not is_finite(second)
    )

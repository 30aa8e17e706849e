"""Weaves the words of a sentence into a question: "I make the salads", what it is like to "make the salads".

Rule: in doubt nothing. The words come in the first person and go out in the second, as a question takes them up.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import (
    DETERMINERS,
    FIRST_PERSON,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    finite_place,
    is_finite,
    skip_adverbs,
)
from whyrun.domain.english.inflect import BASES, base_of_third, is_gerund, is_participle, past
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import listed
from whyrun.domain.english.mending import mended_words
from whyrun.domain.english.names import in_sentence
from whyrun.domain.english.slots import is_plural, turned
from whyrun.domain.english.standing import IN_FRONT, goes_on
from whyrun.domain.english.tails import Kind
from whyrun.domain.english.verbs import AUXILIARIES, IRREGULAR

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What one thinks, wishes or says is nothing that one does.
_THOUGHT = listed(
    """
    think fancy guess suppose reckon know believe mean hope wish need want like love hate say doubt care figure
    swear bet agree understand see wonder prefer miss been tell told hear remember stop hide quit lose fail forget
    regret cry read put cut hit set let shut cost beat hurt
    """
)
_NO_DEED, _NO_DEED_THEN = _THOUGHT | (AUXILIARIES - {"have"}), _THOUGHT | (AUXILIARIES - {"do"})
_JOINTS = listed("and but so or because , ;")
#: What is done all one's life.
_LASTING = listed("lived worked been done run known loved")
_BEEN = listed("was were")
#: What points to something that the question would not name.
_HANGING = listed("it mine meself even")
#: Verbs as they stand for what is only supposed.
_SUPPOSED = {
    "is": "was",
    "are": "were",
    "am": "were",
    "isn't": "wasn't",
    "aren't": "weren't",
    "do": "did",
    "does": "did",
    "don't": "didn't",
    "doesn't": "didn't",
    "can": "could",
    "can't": "couldn't",
    "won't": "wouldn't",
    "has": "had",
    "have": "had",
    "hasn't": "hadn't",
    "haven't": "hadn't",
}
_ENDINGS = {"'s": "was", "'re": "were", "'m": "were", "'ve": "had"}
#: What is had surely is named with one of these, or as several; "I have fitness test" is no English.
_HAD = DETERMINERS | SUBJECTS | listed("more less enough fewer plenty lots nobody nothing good him her them us")
_ANY_MORE = listed("anymore properly now yet though")
#: The last letter of such a verb is doubled by no rule that ``inflect`` knows.
_DOUBLED = tuple(vowel + end for vowel in "aeiou" for end in "bdgmnprt")


def slots_of(words: Sequence[str], kind: Kind) -> dict[str, str]:
    """The slots that the questions of ``kind`` take, filled from ``words``; those that can't be are left out."""
    words = list(words)
    if words[0].lower() in IN_FRONT:
        words = words[1:]
    said = _said(words)
    slots = {"clause": said.replace("that’s", "it’s", 1), "thing": said, "does": "do" if is_plural(said) else "does"}
    made = {Kind.OWN: _deed, Kind.SUPPOSED: _supposed_deed, Kind.CANNOT: _denied_deed}.get(kind)
    if made is not None and (do := made(words)):
        slots["do"] = turned(do)
    if kind is Kind.HOPED and (then := _then(words)):
        slots["then"] = _said(then)
    if kind is Kind.NEVER and (who := _who_never(words)):
        slots["who"] = who
    return slots


def _said(words: Sequence[str]) -> str:
    return turned(mended_words(in_sentence(list(words))))


def _deed(words: list[str]) -> list[str]:
    """What one does or is, from its base form: "I'm just there" → "just be there", "I don't sing" → "not sing"."""
    first = words[0].lower()
    if first not in FIRST_PERSON or goes_on(words):
        return []
    at = skip_adverbs(words, 1)
    adverbs, following = words[1:at], words[at:]
    if not following or not {"all", "both"}.isdisjoint((*adverbs, following[0])):
        return []
    low = following[0].lower()
    if not _HANGING.isdisjoint(map(str.lower, words)) or words[-1].lower() in {"them", "that"}:
        made = []
    elif first in {"i'm", "we're"}:
        made = ["be", *following] if _is_a_state(low) else []
    elif first in {"i've", "we've"}:
        made = _had(following)
    elif first not in {"i", "we"}:
        made = []
    elif low in {"am", "are"}:
        place = skip_adverbs(following, 1)  # "I am still him" → "still be him"
        state = following[place:]
        made = [*following[1:place], "be", *state] if state and _is_a_state(state[0].lower()) else []
    elif low == "don't":
        made = ["not", *following[1:]] if _is_a_deed(following[1:]) else []
    else:
        made = following if _is_a_deed(following) else []
    if not made or (made[0] in {"be", "have"} and _does_more(made)):
        return []
    return [*adverbs, *made]


def _does_more(made: list[str]) -> bool:
    """Whether what one is or has goes on with what one does: "be fifty and have a knee", "have been to it and left"."""
    return any(
        one.lower() in _JOINTS and (is_finite(two) or two.lower() in BASES or two.lower() == "never")
        for one, two in pairwise(made)
    )


def _had(following: list[str]) -> list[str]:
    """What one has, or has done all one's life, by what comes after "I've": "got as far as the gate" is no having."""
    low = [word.lower() for word in following]
    if low[0] == "got" and len(low) > 1:
        named = low[1] in DETERMINERS or low[1] in POSSESSIVES or low[1].isdigit()
        return ["have", *following[1:]] if named and not any(word in PEOPLE for word in low) else []
    return ["have", *following] if _lasts(low) else []


def _lasts(low: list[str]) -> bool:
    """Whether ``low`` says what one has done all one's life: what one has done once is over."""
    return low[-3:] == ["all", "my", "life"] and low[0] in _LASTING


def _is_a_state(word: str) -> bool:
    """Whether one may be asked what it is like to be what begins with ``word``, and is not only at it or at a place."""
    return not (word in PREPOSITIONS or is_gerund(word) or word in {"not", "gonna"})


def _is_a_deed(words: list[str]) -> bool:
    """Whether ``words`` begin with the base form of a verb for something one does or has."""
    if not words:
        return False
    low, following = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if low == "do":
        return following in DETERMINERS or following in POSSESSIVES
    if low in _NO_DEED or low == "be" or following == "not":
        return False
    if low == "have":
        done = words[skip_adverbs(words, 1) :][:1]  # "I have never asked"
        if any(is_participle(word.lower()) for word in done):
            return _lasts([word.lower() for word in words[1:]])
        return following in _HAD or following in POSSESSIVES or following[:1].isdigit() or is_plural(following)
    return following != "to" or low == "get"


def _who_never(words: list[str]) -> str:
    """Who it is that never did: "nobody showed me" → "somebody had", "my uncle never came" → "your uncle had"."""
    low = [word.lower() for word in words]
    if low[0] in {"nobody", "no"}:
        been = next((word for word in low[1:] if is_finite(word)), "") in _BEEN
        return "somebody had been" if been else "somebody had"
    subject = words[: low.index("never")] if "never" in low else []
    return f"{turned(subject)} had" if subject and subject[-1].lower() not in AUXILIARIES else ""


def _supposed_deed(words: list[str]) -> list[str]:
    """What one would or could do: "I'd just run past" → "just run past", "I could stop" → "be able to stop"."""
    first = words[0].lower()
    if goes_on(words):
        return []
    at = 1 if first.endswith("'d") else 2
    able = ["be", "able", "to"] if words[1].lower() == "could" else []
    place = skip_adverbs(words, at)
    deed = words[place:]
    passive = deed[:1] == ["be"] and any(map(is_participle, deed[1:2]))
    had = first.endswith("'d") and deed != [] and is_participle(deed[0]) and deed[0].lower() not in BASES
    if not deed or passive or had or words[at].lower() == "not" or deed[0].lower() in _NO_DEED_THEN:
        return []
    return [*words[at:place], *able, *deed]


def _denied_deed(words: list[str]) -> list[str]:
    """What one can't do: "I can't even get off the floor any more" → "get off the floor"."""
    low = [word.lower() for word in words]
    at = skip_adverbs(words, next(place for place, word in enumerate(low) if word in {"can't", "cannot"}) + 1)
    end = len(words) - 2 if low[-2:] == ["any", "more"] else len(words)
    while low[end - 1] in _ANY_MORE:
        end -= 1
    return [] if goes_on(words) else words[at:end]


def _then(words: list[str]) -> list[str]:
    """``words`` as only supposed: "she knows" → "she knew"; nothing where a form is not known for sure."""
    place = finite_place(words)
    if place is None or goes_on(words):
        return []
    verb = words[place].lower()
    if verb == "will" or verb.endswith("'ll"):
        return _then([words[0].removesuffix("'ll"), *words[place + 1 :]]) if place <= 1 else []
    ending = next((end for end in _ENDINGS if verb.endswith(end)), "")
    if ending:
        return [*words[:place], words[place].removesuffix(ending), _ENDINGS[ending], *words[place + 1 :]]
    if verb in _SUPPOSED:
        return [*words[:place], _SUPPOSED[verb], *words[place + 1 :]]
    base = base_of_third(verb) or (verb if verb in BASES else "")
    if not base or (base not in IRREGULAR and len(base) < len("remem") and base.endswith(_DOUBLED)):
        return []
    return [*words[:place], past(base), *words[place + 1 :]]

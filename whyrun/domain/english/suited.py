"""Tells which plain phrasings suit a reason: those of its shape, or of something narrower that it is.

Rule: the first line of ``_NARROWER`` that fits counts; a reason that none fits is asked about by its shape.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, nouns, phrasings, talk, wants
from whyrun.domain.english.adjectives import HARD, UNEASY
from whyrun.domain.english.grammar import DETERMINERS, POSSESSIVES, PREPOSITIONS, skip_adverbs
from whyrun.domain.english.inflect import is_gerund
from whyrun.domain.english.kin import PEOPLE, Bond
from whyrun.domain.english.people import find_people
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.spared import HARD_NOUNS
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.english.parsed import Parsed
    from whyrun.domain.english.phrasings import Phrasing

_BECOMING = frozenset({"become", "end", "turn"})
_ANY_GOOD = frozenset(
    {"good", "better", "well", "great", "happy", "happier", "nice", "fine", "ok", "okay", "more"}
) | frozenset(
    {"healthy", "healthier", "health", "longer", "energy", "time", "alive", "friends", "people", "shape", "it", "that"}
)
_SOMEBODY = frozenset({"a", "an", "the", "like", "that", "one", "somebody", "someone", "just"})
_EASED = frozenset({"relief", "release", "reliever", "free", "management", "control"})
_WITHOUT = frozenset({"less", "fewer", "no", "without", "zero"})
DREADED = frozenset({"ending", "leaving", "losing", "failing", "dying", "wasting", "disappearing", "quitting"})
#: "My three girls" is the longest name of somebody loved.
_LONGEST_NAME = 3
_THEM = frozenset({"him", "her", "them"})
_THERE = frozenset({"there", "here"})
#: Not to do these makes room for nothing.
_NO_RELIEF = DREADED | frozenset({"being", "wasting", "missing", "getting", "letting", "knowing", "giving", "stopping"})
_OTHERS = frozenset({"boss", "manager", "coach", "doctor", "landlord", "teacher", "ex", "physio", "flatmate"})
_LINKS = frozenset({"a", "an", "the", "and", "or", ",", "of", "my", "to", "in", "on", "for", "with", "at"})
PARTS = frozenset({"heart", "back", "knee", "knees", "hip", "hips", "lungs", "joints", "bones", "ankle", "ankles"})
_BAD = frozenset({"bad", "worse", "rubbish", "crap", "terrible", "awful", "ill", "sick", "horrible"})
_WISHED = frozenset({"to", "be", "just", "being", "trying", "hoping", "wanting"})


def phrasings_for(parsed: Parsed) -> tuple[Phrasing, ...]:
    """The plain phrasings that suit ``parsed``."""
    for fits, narrower in _NARROWER:
        if fits(parsed):
            return narrower
    if parsed.whom:
        return phrasings.PLAIN_OF_OTHERS
    of_its_kind = wants.phrasings_of(parsed.want) if parsed.shape is Shape.WANT else ()
    return of_its_kind or phrasings.PLAIN[parsed.shape]


def _is_only_somebody(parsed: Parsed) -> bool:
    """Whether ``parsed``, which has a verb, tells of no event: "the guy who had nothing left to prove"."""
    return parsed.shape in {Shape.EVENT, Shape.CLAUSE} and is_only_somebody(list(parsed.words))


def _names_a_hardship(parsed: Parsed) -> bool:
    if parsed.shape is not Shape.NOUN or parsed.low[0] in _WITHOUT or not _EASED.isdisjoint(parsed.low):
        return False
    end = next((at for at, word in enumerate(parsed.low) if at and word in PREPOSITIONS), len(parsed.low))
    return not HARD_NOUNS.isdisjoint(parsed.low[:end])


def is_a_pet(parsed: Parsed) -> bool:
    """Whether ``parsed`` names nobody but an animal: "my dog"."""
    people = find_people(parsed.words) if parsed.shape is Shape.PERSON else ()
    return bool(people) and all(person.bond is Bond.PET for person in people)


def _is_a_role(parsed: Parsed) -> bool:
    return parsed.shape is Shape.NOUN and nouns.is_a_role(parsed.thing)


def _dislikes_something_else(parsed: Parsed) -> bool:
    return parsed.shape is Shape.DISLIKING and not caution.is_about_running(parsed)


def _misses(parsed: Parsed) -> bool:
    return parsed.verb == "miss"


def _is_not_to(parsed: Parsed, verbs: frozenset[str]) -> bool:
    return parsed.shape is Shape.NEGATIVE and bool(parsed.want) and parsed.want[0].lower() in verbs


def _is_not_to_feel(parsed: Parsed) -> bool:
    """Whether ``parsed`` says how one does not want to feel, or to be ("so tired")."""
    return _is_not_to(parsed, frozenset({"feel"})) or (
        _is_not_to(parsed, frozenset({"be"})) and _is_state(parsed, HARD)
    )


def _is_not_to_become(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what one does not want to come to: "end up like my dad"."""
    return _is_not_to(parsed, _BECOMING)


def _is_not_to_be(parsed: Parsed) -> bool:
    """Whether ``parsed`` says who one does not want to be ("a watcher", "the one in goal"), and not only how."""
    return _is_not_to(parsed, frozenset({"be"})) and _is_state(parsed, _SOMEBODY)


def _is_state(parsed: Parsed, states: frozenset[str]) -> bool:
    """Whether "be", with which what ``parsed`` wants begins, goes on with one of ``states``."""
    place = skip_adverbs(list(parsed.want), 1)
    return place < len(parsed.want) and parsed.want[place].lower() in states


def is_wanted_by_all(want: Sequence[str]) -> bool:
    """Whether nobody need be asked why they ``want`` that: "feel better", "have more energy"."""
    return not _ANY_GOOD.isdisjoint(map(str.lower, want))


def is_no_wish(parsed: Parsed) -> bool:
    """Whether what looks like a wish of ``parsed`` is none: "I can that day", "ask me again"."""
    want = [word.lower() for word in parsed.want[:2]]
    return want[:1] != [] and (want[0] in DETERMINERS or want == ["ask", "me"])


def is_no_name(parsed: Parsed) -> bool:
    """Whether what looks like a name in ``parsed`` is said in halves, or breaks off: "same genes same pies"."""
    low = [word.lower() for word in parsed.thing]
    halves = len(set(low) - _LINKS) < len([word for word in low if word not in _LINKS])
    return low != [] and (halves or low[-1] == "to" or tells_of_somebody(low))


def tells_of_somebody(words: Sequence[str]) -> bool:
    """Whether ``words`` may be a sentence about somebody: "my sister waits at the gate", "my boss runs"."""
    low = [word.lower() for word in words[:3]]
    somebody = low[:1] != [] and low[0] in POSSESSIVES and (low[1:2] != [] and (low[1] in PEOPLE or low[1] in _OTHERS))
    return somebody and low[2:] != [] and low[2].endswith("s") and "'" not in low[2]


def _feels_bad(parsed: Parsed) -> bool:
    """Whether one feels what nobody would: "bad about myself", "my back going"."""
    want = [word.lower() for word in parsed.want]
    if want[:1] != ["feel"] or parsed.shape not in {Shape.FEELING, Shape.EFFECT}:
        return False
    fails = any(one in PARTS and is_gerund(two) for one, two in pairwise(want))
    return fails or not _BAD.isdisjoint(want[1:3])


def _is_of_the_body(parsed: Parsed) -> bool:
    """Whether ``parsed`` names a part of the body, to be kept well: "my heart", "for my knees"."""
    low = [word.lower() for word in parsed.thing]
    return parsed.shape is Shape.NOUN and len(low) <= _LONGEST_NAME and low[-1:] != [] and low[-1] in PARTS


def _feels(parsed: Parsed) -> bool:
    """Whether running makes them feel something that not everybody wants in so many words ("strong", not "good")."""
    return parsed.shape is Shape.EFFECT and parsed.want[:1] == ("feel",) and not is_wanted_by_all(parsed.want)


def _is_dreaded(parsed: Parsed) -> bool:
    """Whether ``parsed`` names what one would rather not come to, or turns one's back on: "ending up like him"."""
    return parsed.shape is Shape.DOING and parsed.low[0] in DREADED


def _is_not_to_go_back(parsed: Parsed) -> bool:
    """Whether ``parsed`` says where one does not want to end up again: "back there"."""
    return _is_not_to_become(parsed) and not _THERE.isdisjoint(parsed.low[-1:])


def _is_not_to_return(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what one has behind one, and does not want again: "go back to the bottle"."""
    want = [word.lower() for word in parsed.want[:3]]
    return parsed.shape is Shape.NEGATIVE and want[:2] == ["go", "back"] and want[2:] == ["to"]


def _would_be_rid(parsed: Parsed) -> bool:
    """Whether ``parsed`` names what one would be rid of: "not having to pretend", "not thinking about my thighs"."""
    doing = parsed.low[1:2] if parsed.shape is Shape.NEGATIVE and parsed.low[:1] == ("not",) else ()
    return any(is_gerund(word) and word not in _NO_RELIEF for word in doing)


def _loves_somebody(parsed: Parsed) -> bool:
    """Whether somebody is loved, and not something: "I love her"."""
    if parsed.shape is not Shape.LIKING or parsed.verb != "love":
        return False
    low = [word.lower() for word in parsed.thing]
    called = bool(low) and low[0] in _THEM and not "".join(low[1:2]).isalpha()  # "her", or "her, she's a star"
    return called or (len(low) <= _LONGEST_NAME and low[-1:] != [] and low[-1] in PEOPLE)


def _is_of_us(parsed: Parsed) -> bool:
    return parsed.shape is Shape.WANT and ("us", "to") in pairwise(parsed.low)


def _is_able_then(parsed: Parsed) -> bool:
    return parsed.shape is Shape.ABILITY and parsed.lead == "so"


def _says_what_running_says(parsed: Parsed) -> bool:
    return parsed.shape is Shape.EVENT and parsed.raw.lower().startswith("that ")


def _is_told_to(parsed: Parsed) -> bool:
    return parsed.shape is Shape.TOLD and ("me", "to") in pairwise(parsed.low)


def _is_hoped_for(parsed: Parsed) -> bool:
    return parsed.lead == "so" and parsed.shape is Shape.CLAUSE


def _is_felt(parsed: Parsed) -> bool:
    """Whether ``parsed`` only says how it is ("light", "normal"): felt already, not wished for as "fitter" is."""
    if parsed.shape is not Shape.WANT or parsed.want[:1] != ("be",) or parsed.clause:
        return False
    first = parsed.low[0]
    return first not in _WISHED and not first.endswith("er")


def is_uneasy(parsed: Parsed) -> bool:
    """Whether ``parsed`` says how one feels, and would rather not."""
    return parsed.shape is Shape.STATE and "not" not in parsed.low and not UNEASY.isdisjoint(parsed.low)


def _is_at_ease(parsed: Parsed) -> bool:
    return parsed.shape is Shape.STATE and HARD.isdisjoint(parsed.low)


def _is_about_the_app(parsed: Parsed) -> bool:
    return parsed.shape is Shape.RETORT and talk.is_about_the_app(parsed.raw)


def _is_love(parsed: Parsed) -> bool:
    return parsed.low == ("love",)


def _is_leaving(parsed: Parsed) -> bool:
    return parsed.shape is Shape.RETORT and talk.is_leaving(parsed.raw)


def _is_closing(parsed: Parsed) -> bool:
    return parsed.shape is Shape.RETORT and talk.is_closing(parsed.raw)


_NARROWER: tuple[tuple[Callable[[Parsed], bool], tuple[Phrasing, ...]], ...] = (
    (_is_about_the_app, phrasings.ABOUT_THE_APP),
    (_is_leaving, phrasings.LEAVING),
    (_is_closing, phrasings.CLOSING),
    (_is_love, phrasings.LOVE),
    (_is_only_somebody, ()),
    (_names_a_hardship, phrasings.HARDSHIP),
    (is_a_pet, phrasings.PET),
    (_is_a_role, phrasings.ROLE),
    (_dislikes_something_else, ()),
    (_is_dreaded, phrasings.DREADED),
    (_misses, phrasings.MISSING),
    (_loves_somebody, phrasings.LOVED_ONE),
    (_is_of_us, phrasings.OF_US),
    (_is_able_then, phrasings.ABLE_THEN),
    (_would_be_rid, phrasings.RID_OF),
    (_is_not_to_return, phrasings.NOT_TO_RETURN),
    (_is_not_to_feel, phrasings.NOT_TO_FEEL),
    (_is_not_to_go_back, phrasings.NOT_TO_GO_BACK),
    (_is_not_to_become, phrasings.NOT_TO_BECOME),
    (_is_not_to_be, phrasings.NOT_TO_BE),
    (_feels_bad, phrasings.UNEASY),
    (_is_of_the_body, phrasings.OF_THE_BODY),
    (_feels, phrasings.FEELS),
    (_says_what_running_says, phrasings.PLAIN[Shape.CLAUSE]),
    (_is_told_to, phrasings.TOLD_TO),
    (_is_hoped_for, phrasings.HOPED_FOR),
    (_is_felt, phrasings.PLAIN[Shape.FEELING]),
    (is_uneasy, phrasings.UNEASY),
    (_is_at_ease, phrasings.PLAIN[Shape.CLAUSE]),
)

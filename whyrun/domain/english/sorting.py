"""Tells what sort of thing a reason says (a hope, a hardship, a name), for the other ways to ask.

Rule: the tone in which it is told goes first (``toned``), then shape, time and subject. What the sorts are asked is
data, in ``sorts``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, cues, wants
from whyrun.domain.english.grammar import FIRST_PERSON, POSSESSIVES, PREPOSITIONS, finite_place, skip_adverbs
from whyrun.domain.english.inflect import is_participle
from whyrun.domain.english.kin import PEOPLE, Bond
from whyrun.domain.english.listing import compiled, listed, pattern
from whyrun.domain.english.people import find_people
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.sorts import Sort
from whyrun.domain.english.spared import HARD_NOUNS
from whyrun.domain.english.toned import tone_of, weighs
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from whyrun.domain.english.parsed import Parsed

#: The tones that say all that there is to know.
_BY_TONE = {
    Tone.SORE: Sort.HARD,
    Tone.SORE_PAST: Sort.HURT,
    Tone.FAILED: Sort.BLAMED,
    Tone.FAILED_THEN: Sort.FAILED,
    Tone.JOKED: Sort.LIGHT,
    Tone.TEASED: Sort.LIGHT,
    Tone.UNWANTED: Sort.AVOIDED,
    Tone.THREATENED: Sort.AVOIDED,
    Tone.TOLD: Sort.TOLD,
    Tone.LISTED: Sort.SEVERAL,
}
_NOT_WHERE_IT_WEIGHS = frozenset({Tone.LISTED, Tone.JOKED})
_WISHES = frozenset({Shape.WANT, Shape.WANTED_THING, Shape.ABILITY})
_EFFECTS = frozenset({Shape.EFFECT, Shape.GIFT, Shape.FEELING})
_NAMING = frozenset({Shape.PERSON, Shape.NOUN, Shape.LIKING, Shape.DOING})
_WANTED_THEN = listed("wanted needed hoped had")
_AFTER_KEEP = listed("up from out off away with on")
_DEFINITE = listed("the that those this these her his their even just only")
_KEEPING = listed("stay keep remain continue hold maintain preserve protect still")
_MORE = listed("more better less fewer lower")
#: What is told with a smile, or a shrug of the shoulders.
_LIGHT = pattern(
    r"""
    (?:a|the|that|my) bet\b|prosecco|pints?\b|beers?\b|pizzas?|doughnuts?|donuts?|garmin|strava|zombies?|
    hangovers?|hungover|bribe[ds]?|t-?shirts?\b|costs? (?:nowt|nothing)|bless (?:him|her|them)\b|
    eat(?:s|ing)? the (?:couch|sofa|skirting|furniture|carpet)
    """
)
#: What may come, and should not.
_THREAT = pattern(
    r"""
    (?:that )?(?:i'd|id|i'll|i will|i might|i could|i'm going to|we'd|we'll) (?:just |only )?(?:end up|turn (?:out|
    into)|become|be (?:left|stuck|forgotten|alone|nobody|nothing|out|the one)|lose|waste|die|go the same)\b|
    (?:if|when) i (?:fail|lose|quit|give up|drop out|can't|don't)\b.*\bi(?:'m| lose|'ll| will)\b
    """
)
_AGAINST_A_LOSS = pattern(
    r"""
    (?:if|when|unless) i (?:don't|didn't|haven't|hadn't|miss|skip|stop)\b|without (?:it|that|a|an|the|this|them)\b|
    otherwise\b|or else\b
    """
)
_ANYBODY = listed("everyone everybody children kids life")
_NOBODY = listed("it it's it'll that that's this there there's half")
_WAS = listed("was were wasn't weren't had did didn't")
_HAVE = listed("have has i've we've he's she's they've you've")
_LIKENED = frozenset({(verb, "like") for verb in ("is", "was", "it's", "feels", "felt", "been", "feel")})
_AFTER_A_VERB = PREPOSITIONS | listed("me us it him them the my this that")
_OWN = FIRST_PERSON | listed("me my mine myself us our")
_ANOTHER = listed("he she they")
_SOMEBODY = (("him",), ("her",), ("them",))
_RUNNING = listed("run running jog jogging")
_LACKING, _NEAR = listed("no not nothing nobody never"), 5
#: What running does for somebody who does not say for whom: "helps with the stress".
_DOES_GOOD = listed(
    "helps help keeps gives clears calms lets relaxes lifts settles stops relieves boosts improves eases"
)
_A_WASTE = listed("wasting waste wasted rubbish crap off left behind old havent dont cant didnt isnt")
#: What is no good that it does: "it still annoys me", "it goes past my house".
_ILL = listed("annoys bugs bothers hurts bores bad rotten guilty worse sad stupid awful going goes scares kills")
_GOES_ON = listed("even when than otherwise though although")
#: What has a hardship ease, or is named for doing so: "stress relief", "less pain".
_EASES = listed("relief release reliever management control free less fewer no without killer busting off")
_SHORTEST_PAST, _MOST_OF_A_NAME, _MOST_OF_A_VALUE, _MOST_OF_A_HARDSHIP = 5, 8, 5, 3
#: Without one of these nobody runs themselves down.
_BLAMES = listed("never always give quit enough anything confidence stop fail forget")
#: What people live by, day by day.
VALUES = listed(
    """
    health fitness habit habits confidence peace calm routine sanity happiness energy balance freedom discipline
    wellbeing well-being longevity mind strength focus joy fun time space quiet headspace consistency structure
    independence self-respect respect self-esteem pride control order community company friendship honesty patience
    sleep
    """
)


def sort_of(parsed: Parsed, text: str, *, sore: bool, served: bool) -> Sort:  # noqa: C901, PLR0911 -- one return a sort
    """The sort of ``parsed``, which reads as ``text`` (lower case, first person).

    ``sore``: it hurts; ``served``: they were asked why they run, so that what they want is had by running already.
    """
    if not parsed.low or parsed.shape is Shape.FOREIGN:
        return Sort.FACT
    if cues.search(_LIGHT, text, cues.starts_of(text)):
        return Sort.LIGHT
    pet = parsed.shape is Shape.PERSON and all(person.bond is Bond.PET for person in find_people(parsed.words))
    if pet or parsed.shape is Shape.JOY:
        return Sort.OF_OTHERS if pet else Sort.LOVED
    tone = tone_of(parsed)
    if tone in _BY_TONE:
        return _sort_of_a_tone(parsed, tone, text)
    if tone is Tone.BELIEVED:
        return Sort.TRUE if parsed.low[0] in _ANYBODY and "else" not in parsed.low else Sort.OF_OTHERS
    if sore:
        return Sort.HURT if tone is Tone.PAST else Sort.HARD
    if parsed.shape in _WISHES:
        return _sort_of_a_wish(parsed, served=served)
    if parsed.shape is Shape.PERSON or is_only_somebody(list(parsed.words)):
        if parsed.low[0] in _ANYBODY:
            return Sort.TRUE
        return Sort.ROLE if _OWN.isdisjoint(parsed.low) and parsed.shape is not Shape.PERSON else Sort.SOMEBODY
    if compiled(_AGAINST_A_LOSS).match(text) or _is_said_of_a_lack(parsed):
        return Sort.AVOIDED
    supposed = caution.supposes(parsed) and not caution.threatens(parsed)
    if supposed or tone is Tone.WISHED:
        return Sort.OVER if caution.is_over(parsed.low) else Sort.SUPPOSED if supposed else Sort.HOPED
    if parsed.shape in _EFFECTS:
        return _sort_of_an_effect(parsed)
    return (_sort_of_a_name if parsed.shape in _NAMING else _sort_of_a_sentence)(parsed, tone)


def _sort_of_a_tone(parsed: Parsed, tone: Tone, text: str) -> Sort:
    if tone in _NOT_WHERE_IT_WEIGHS and weighs(parsed.low, len(parsed.low)):
        return Sort.HARD  # "fights, slammed doors, nobody talking": nobody is asked which of those comes first
    if tone is Tone.SORE:
        if compiled(_THREAT).match(text):
            return Sort.THREATENED
        if _is_anothers(parsed):
            return Sort.OF_OTHERS
        if parsed.shape in _EFFECTS and not _DOES_GOOD.isdisjoint(parsed.low[:3]):
            return _sort_of_an_effect(parsed)  # "it calms me down"
    if tone is Tone.FAILED and _BLAMES.isdisjoint(parsed.low):
        return Sort.OWN  # "I can't check my mail out there"
    return Sort.HARD if tone is Tone.SORE_PAST and parsed.shape is Shape.TOLD else _BY_TONE[tone]


def is_valued(parsed: Parsed) -> bool:
    """Whether ``parsed`` names in a few words what one lives by, does, or runs from."""
    low = parsed.low
    of_account = parsed.shape is not Shape.NOUN or not (VALUES.isdisjoint(low) and HARD_NOUNS.isdisjoint(low))
    return of_account and len(low) <= _MOST_OF_A_VALUE


def _is_anothers(parsed: Parsed) -> bool:
    """Whether ``parsed`` tells of somebody else's trouble, with nothing in it of who speaks."""
    low = parsed.low
    kin = low[0] in POSSESSIVES and low[1:2] and low[1].removesuffix("'s") in PEOPLE
    return (kin or low[0].partition("'")[0] in _ANOTHER) and _OWN.isdisjoint(low[1:])


def _is_said_of_a_lack(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what comes of it if something is not ("if there's nothing on I go flat")."""
    low = parsed.low
    lacks = any(word in _LACKING or word.endswith("n't") for word in low[1:_NEAR])
    out_there = low[0] == "when" and not _RUNNING.isdisjoint(low[1:_NEAR])  # "when I run I can't think of work"
    return lacks and not out_there and (low[0] in {"if", "when"} or parsed.lead == "so")


def presumes_running(asked: Collection[str]) -> bool:
    """Whether one of the questions in ``asked`` (as ``fitness.key`` has them) took it for granted that they run."""
    return any(question.startswith(("why do you run", "what does running")) for question in asked)


def may_not_run_yet(asked: Collection[str]) -> bool:
    """Whether one of the questions in ``asked`` was put to somebody who wants to run, and may not yet."""
    return any(question.startswith("why do you want to") for question in asked)


def _sort_of_a_wish(parsed: Parsed, *, served: bool) -> Sort:
    low = [word.lower() for word in parsed.want]
    if not _WANTED_THEN.isdisjoint(parsed.low[:3]):
        return Sort.HAPPENED
    if caution.is_bare(parsed) or caution.is_hoped(parsed):
        return Sort.SUPPOSED
    if parsed.shape is Shape.ABILITY and parsed.lead != "so" and parsed.low[0] in FIRST_PERSON:
        return Sort.DONE  # "I can jog to the next lamp post": so it is
    if low[:1] and low[0] in _KEEPING and _AFTER_KEEP.isdisjoint(low[1:2]):
        return Sort.KEPT
    if low[:1] and wants.is_a_feat(parsed.want):
        return Sort.FEAT
    plainly = parsed.shape is Shape.WANT and not parsed.whom and parsed.low[0] in {"to", *low[:1]}
    return Sort.SERVED if served and plainly else Sort.HOPED


def _sort_of_an_effect(parsed: Parsed) -> Sort:
    """What running does for them; what it only is, or what somebody else does, is no gift of its own."""
    low = parsed.low
    goes_on = next((at for at, word in enumerate(low) if at and word in _GOES_ON), len(low))
    low = low[:goes_on]  # "I feel better, even when I didn't want to go"
    if not _ILL.isdisjoint(low):
        return Sort.FACT
    if not _LACKING.isdisjoint(low) or any(word.endswith("n't") for word in low) or not _A_WASTE.isdisjoint(low):
        return Sort.HARD
    done_to_them = not _OWN.isdisjoint(low) or not _DOES_GOOD.isdisjoint(low[:3])
    return Sort.GIVEN if done_to_them and low[0] not in _ANOTHER else Sort.FACT


def _sort_of_a_name(parsed: Parsed, tone: Tone) -> Sort:  # noqa: PLR0911 -- one return a sort
    low = parsed.low
    if parsed.shape is Shape.LIKING:
        if parsed.thing[:1] in _SOMEBODY:
            return Sort.SOMEBODY
        return Sort.MISSED if parsed.verb == "miss" else Sort.LOVED
    if parsed.shape is not Shape.DOING and caution.names_somebody(parsed):
        return Sort.SOMEBODY
    if not HARD_NOUNS.isdisjoint(low) and (len(low) <= _MOST_OF_A_HARDSHIP or low[0] in HARD_NOUNS):
        return Sort.HARD if _EASES.isdisjoint(low) else Sort.VALUED
    if parsed.shape is Shape.DOING:
        return Sort.DONE if _WAS.isdisjoint(low) else Sort.HAPPENED
    if "," in low and "and" in low:
        return Sort.SEVERAL
    if low[0] in _MORE:
        return Sort.HOPED
    if len(low) > _MOST_OF_A_NAME or finite_place(list(parsed.words)) is not None or _holds_a_past(low):
        return _sort_of_a_sentence(parsed, tone)
    if low[0] in _DEFINITE:
        return Sort.THING
    return Sort.VALUED if len(low) <= _MOST_OF_A_VALUE and not VALUES.isdisjoint(low) else Sort.NAMED


def _sort_of_a_sentence(parsed: Parsed, tone: Tone) -> Sort:
    low = parsed.low
    if low[0] in _NOBODY and not _LIKENED.isdisjoint(pairwise(low)):
        return Sort.LIKENED
    if "such" in low:
        return Sort.FACT  # meant as it is said, or not
    if _is_perfect(low):
        return Sort.OWN if "never" in low[:4] else Sort.LASTING
    if (tone is Tone.PAST and "wouldn't" not in low) or (parsed.shape is Shape.NOUN and _holds_a_past(low)):
        return Sort.HAPPENED
    if low[0] in FIRST_PERSON:
        return Sort.OWN
    return Sort.FACT if low[0] in _NOBODY else Sort.OF_OTHERS


def _is_perfect(low: Sequence[str]) -> bool:
    """Whether ``low`` tells of something that began in the past and lasts: "I've run since I was 14"."""
    at = next((place for place, word in enumerate(low[:4]) if word in _HAVE), None)
    if at is None:
        return False
    place = skip_adverbs(list(low), at + 1)
    return place < len(low) and low[place] != "got" and is_participle(low[place])


def _holds_a_past(low: Sequence[str]) -> bool:
    """Whether a verb that nobody knows stands in what looks like a name: "my aunt waved at me"."""
    return any(_is_ed(one) and two in _AFTER_A_VERB for one, two in pairwise(low))


def _is_ed(word: str) -> bool:
    return len(word) >= _SHORTEST_PAST and word.endswith("ed")

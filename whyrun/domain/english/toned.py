"""Tells in what tone a thing is told: sore, hoped for, long past, with a laugh.

Rule: the only question here is how it is told; what is told is ``sorting``'s, and what a tone is asked ``tones``'s.
What weighs on who tells it, or runs them down, is never said back; in doubt it weighs. Word by word, with what is taken
back at once ("not lonely any more") left out.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import caution, facts
from whyrun.domain.english.adjectives import ADJECTIVES, UNEASY
from whyrun.domain.english.fragments import ORDERS
from whyrun.domain.english.grammar import FIRST_PERSON, FRONTED, POSSESSIVES, finite_place, is_past_clause, skip_adverbs
from whyrun.domain.english.listing import compiled, listed
from whyrun.domain.english.meant import is_meant_otherwise
from whyrun.domain.english.replies import worries
from whyrun.domain.english.slots import is_only_somebody
from whyrun.domain.english.tones import GLAD, QUESTIONS, Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.domain.english.parsed import Parsed

_LAUGHS = r"\b(?:lol|lmao|rofl|haha\w*|hehe\w*|jk|duh)\b|[\U0001F602\U0001F923\U0001F605\U0001F643\U0001F61C\U0001F606]"
#: What there was, and hardly is any more: "I haven't been in ages".
_LAPSED = (
    r"i (?:haven't|have not) (?:been|felt|had|done|seen|laughed)(?: it| that| like that| so)? (?:in|for) "
    r"(?:ages|years|months|weeks|a long time|so long|a while|forever)$"
    r"|i don't (?:get|have|feel|do|see) (?:it|that|them|him|her)(?: very| that)? (?:often|much|enough)$"
)
#: What one would only have to do with a friend or a rival: a bet, a score to settle.
_TEASING = listed("bragging drop hear end shut shutting mick mickey piss slagging gloat smug bet rights beating beat")
_TEASES = (
    r"\b(?:bragging rights|let (?:it|me) (?:drop|forget)|hear the end of|shut(?:ting)? \w+ up|slagging me|gloat"
    r"|tak(?:e|es|ing) the (?:mick|mickey|piss)|(?:lost|won|for|it was|had) (?:a|the) bet"
    r"|beat(?:ing)? (?:my|our|the) (?:brother|sister|boss|mates?|husband|wife|cousin|lads|neighbou?r|flatmate|ex)\b)"
)
_SORE = (
    caution.SORE
    | caution.NOT_SAID_BACK
    | UNEASY
    | listed(
        """
        sick hide hides hiding hid avoid avoids avoided avoiding duck ducked flinch shouts shouting scream screams
        screamed screamer shouter yell yelled yelling snap snapped snappy row rows argue arguing argued lazy terrible
        guilty awful horrible horrid grim shocking disaster mess embarrassing embarassing embarrassment humiliating
        humiliated mocked teased stared stares ignored overlooked excluded skint poor debt debts struggle
        struggling struggled worse worst wrong badly mistake mistakes blame blamed pain painful pains paining ache aches
        aching sore injured injury empty flat drowning pointless breathless puffing worry worries panic panicked
        nightmare nightmares lose loses losing loss grumpy anger temper fails failing dread dreading dreaded cruel
        unkind harsh flatmates strangers missed missing shattered waste wasted wasting stutter stuttered lied lie
        jealous resent resented hated hospital illness diabetes diabetic stroke leaving quit quits quitter
        narky narkier irritable snappy snappier grouchy cranky moody ratty short-tempered useless knackered
        fat obese overweight dropped disappeared invisible unsafe burden
        """
    )
) - listed("small alone joke")  # in passing: "a small group", "time alone"
_SORE_PAIRS = frozenset(
    {
        *((one, "of") for one in ("sick", "tired")),
        *((gave, "up") for gave in ("give", "gives", "gave", "given", "giving", "fed")),
        ("of", "breath"),
        ("bit", "off"),
        ("feel", "off"),
        ("moved", "on"),
        ("putting", "myself"),
        ("no", "money"),
        ("no", "job"),
        ("not", "good"),
        ("no", "good"),
        *((laugh, "at") for laugh in ("laugh", "laughs", "laughed", "laughing")),
        ("people", "laugh"),
        *((laughs, "whenever") for laughs in ("laughs", "laugh")),
        ("don't", "like"),
        ("let", "down"),
        ("a", "joke"),
        *(("all", who) for who in ("i", "i've")),
        ("not", "possible"),
        ("run", "out"),
        ("dropped", "out"),
    }
)
#: After one of these what was sore is so no longer.
_EASED = listed(
    """
    less no not never isn't wasn't weren't don't doesn't didn't without instead stop stops stopped helps help keeps
    fewer anymore isnt dont rather than won't nobody finally ok okay fine allowed done forget
    """
)
#: It is eased within so many words, or where running then "gives" or "helps".
_HEAD, _NEAR, _TURNED = 3, 5, listed("gives helps lets good")
#: "Like I haven't got a name".
_FEELS_A_LACK = frozenset(
    {("i", "haven't"), ("i", "can't"), ("don't", "matter"), ("don't", "belong"), ("don't", "exist")}
)
#: With these somebody says of themselves what they do not manage, have not done, or always do.
_FAILS = listed("can't cannot couldn't never haven't didn't don't always")
_NOT_TOO = frozenset({".", "far", "good", "nice"})  # "I've come too far to stop"
_EVERYWHERE, _FINE = listed("you there"), listed("nice good great lovely fun amazing")
_UNABLE = listed("can't cannot couldn't")
#: Who can't do one of these fails at it; nobody needs to "check" anything.
_MANAGED = listed(
    """
    even ever seem really finish stick keep stop get cope manage do run walk climb lift carry sleep breathe switch
    concentrate focus rest sit stand bend reach fit kneel swim play chase pick control hold be make
    """
)
_STOPS = listed("stop stops stopped quit quits lose forget fail drop hide run avoid apologise apologize end put start")
_THOUGHT = listed(
    """
    know knew think thought believe believed recognise recognised recognize recognized expect expected notice noticed
    feel felt tell told have need mind realise realised realize realized miss missed want wanted forget stop stopped
    regret
    """
)
_WENT_WRONG = listed("blamed dropped quit failed stopped forgot lied ruined wasted bottled bailed dnf'd")
#: What others do that has somebody run, and to what or whom.
_PUTS_UP_TO, _THIS = listed("downloaded installed bought entered signed got gave set made"), listed("this me us")
_NEVER_MEANT = listed(
    "tire get skip doubt regret could had got knew was were really gave give quit miss missed stop stopped lost heard"
)
_NOT_PAST = listed("need feed bleed speed heed breed shed wed exceed succeed proceed")
_LOSES = listed("lose loses lost sacked fired evicted dropped")
_WOULD_SAY = listed("i'd i'll id that i we'd")
_COMES_TO = frozenset({("end", "up"), ("turn", "into"), ("turn", "out"), ("become", "my"), ("become", "him")})
_IF = listed("if unless or otherwise")
_EVERYBODY = listed("people everyone everybody nobody children kids men women you life folk folks others")
#: As few words say nothing that holds for everybody.
_SHORT = 2
_OF_ME = listed("i i'm i've i'd i'll me my mine myself we we're we've us our")
_BY_SHAPE = {Shape.TOLD: Tone.TOLD, Shape.FEELING: Tone.FELT}
_WISHES = frozenset({Shape.WANT, Shape.WANTED_THING})
_NAMES = frozenset({Shape.NOUN, Shape.PERSON, Shape.DOING, Shape.LIKING, Shape.UNCLEAR})
_HOPES = (("i'd", "rather"), ("i", "would"), ("it'd", "be"), ("it", "would"))
#: "I thought running might give me one": hoped for today.
_HOPED_THEN, _MIGHT = (("thought",), ("hoped",), ("figured",), ("reckoned",)), listed("might could would may maybe")
#: What is told gladly, where nothing in it is dark.
_GLAD = listed(
    """
    proud prouder huge amazing brilliant wonderful fantastic incredible lovely beautiful happy happier glad delighted
    chuffed excited exciting alive free freer lighter strong stronger brave braver calm calmer best love loved loving
    enjoy enjoyed smile smiling smiled laugh laughed laughing grin grinning sing singing dance dancing dances
    marathoner runner finisher champion medal finally managed lets legend hero magic buzz buzzing cheer cheered cheering
    """
)
_DARK = listed(
    """
    not no never nobody nothing none without only just too hardly barely miss missed missing scared afraid fear lonely
    alone tired stuck guilty ashamed shame hurt hurts pain bad worse worst sad angry stress stressed lost lose fail
    failed hate hated cry cried dark empty used stopped end last dead died gone left struggle sick ill weak wish if
    supposed pretend pretending fake lie lied but would should could might
    """
)
_SHOULD = listed("should deserve deserves")
_TODAY = frozenset({Tone.OWN, Tone.SO})
_PLAIN = _TODAY | {Tone.PAST, Tone.NAMED}


def questions_of(parsed: Parsed, *, deep: bool, plainly: Sequence[str] = ()) -> list[str]:
    """What may be asked of ``parsed`` with none of its words, best first; ``plainly`` of what is told in no tone."""
    tone = tone_of(parsed)
    otherwise = plainly if tone in _PLAIN else ()
    questions = GLAD if tone in _TODAY and _is_glad(parsed.low) else QUESTIONS[tone]
    return [*facts.questions_of(parsed, tone), *otherwise, *questions[deep]]


def _is_glad(low: Sequence[str]) -> bool:
    """Whether ``low`` is told gladly: "I feel like I've pulled off something huge"."""
    return not _GLAD.isdisjoint(low) and _DARK.isdisjoint(low) and not any(word.endswith("n't") for word in low)


@lru_cache(maxsize=16)
def tone_of(parsed: Parsed) -> Tone:  # noqa: PLR0911 -- one return a tone
    """In what tone ``parsed`` is told."""
    low = parsed.low
    if not low or is_only_somebody(list(parsed.words)):
        return Tone.NAMED
    if worries(low):
        return Tone.WORRIED
    if low[0] == "i" and compiled(_LAPSED).match(" ".join(low)):
        return Tone.LAPSED
    if would_lose(low):
        return Tone.THREATENED
    if not _TEASING.isdisjoint(low) and compiled(_TEASES).search(parsed.raw.lower()):
        return Tone.TEASED
    if compiled(_LAUGHS).search(parsed.raw) or low[0] == "ask":
        return Tone.JOKED
    if parsed.shape is Shape.NEGATIVE:
        return Tone.UNWANTED
    if parsed.shape in _WISHES or (parsed.lead == "so" and parsed.shape in {Shape.CLAUSE, Shape.ABILITY}):
        return Tone.NAMED if caution.is_bare(parsed) and low[0] in ORDERS else Tone.WISHED
    return _tone_of_what_is_so(parsed, past=_is_past(parsed))


def _tone_of_what_is_so(parsed: Parsed, *, past: bool) -> Tone:  # noqa: PLR0911 -- one return a tone
    low = parsed.low
    if low[0] in FIRST_PERSON and _fails(low, past=past):
        return Tone.FAILED_THEN if past else Tone.FAILED
    named = parsed.shape is Shape.NOUN  # of what is named its head counts: not "my kids with a sign that is wrong"
    if named and low.count(",") > 1:
        return Tone.SORE if low.count("gone") > 1 else Tone.NAMED if "not" in low else Tone.LISTED
    feels_a_lack = parsed.shape is Shape.FEELING and not _FEELS_A_LACK.isdisjoint(pairwise(low))
    if feels_a_lack or (not (named and caution.names_somebody(parsed)) and weighs(low, _HEAD if named else len(low))):
        return Tone.SORE_PAST if past and not feels_a_lack else Tone.SORE
    if "otherwise" in low or low[0] == "without":
        everybodys = low[0] == "without" and not _EVERYWHERE.isdisjoint(low)  # "without health you have nothing"
        return Tone.BELIEVED if everybodys else Tone.OTHERWISE
    if parsed.shape in _BY_SHAPE or _puts_up_to(low):
        return _BY_SHAPE.get(parsed.shape, Tone.TOLD)
    thinking = skip_adverbs(list(low), 1)
    hoped_then = low[thinking : thinking + 1] in _HOPED_THEN and not _MIGHT.isdisjoint(low)
    if (
        hoped_then
        or low[:2] in _HOPES
        or (low[:2] == ("would", "be") and not _FINE.isdisjoint(low[2:3]))
        or not _SHOULD.isdisjoint(low[1:3])
    ):
        return Tone.WISHED
    if past:
        return Tone.PAST
    everybody = low[0].removesuffix("'s") in _EVERYBODY and len(low) > _SHORT and _OF_ME.isdisjoint(low)
    if everybody and not caution.is_no_telling(low):
        return Tone.BELIEVED
    if named or parsed.shape in _NAMES or not parsed.clause:
        return Tone.NAMED
    return Tone.SO if _OF_ME.isdisjoint(low) else Tone.OWN


def _puts_up_to(low: Sequence[str]) -> bool:
    """Whether somebody else had the runner begin: "my wife downloaded this"."""
    return low[0] in POSSESSIVES and not _PUTS_UP_TO.isdisjoint(low[1:4]) and not _THIS.isdisjoint(low[2:])


def would_lose(low: Sequence[str]) -> bool:
    """Whether ``low`` says what would be lost, or what one would come to: "if I fail I lose my place"."""
    if not low:
        return False
    comes_to = low[0] in _WOULD_SAY and not _COMES_TO.isdisjoint(pairwise(low[:5]))
    return comes_to or (low[0] in _IF and not _LOSES.isdisjoint(low))


def is_not_said_back(parsed: Parsed) -> bool:
    """Whether ``parsed`` is told in a tone in which nothing is said back (``caution.is_sore``: nobody is pressed)."""
    return tone_of(parsed) in {
        Tone.TOLD,
        Tone.SORE,
        Tone.SORE_PAST,
        Tone.FAILED,
        Tone.FAILED_THEN,
        Tone.JOKED,
        Tone.THREATENED,
    }


def weighs(low: Sequence[str], within: int) -> bool:
    """Whether something in the first ``within`` of ``low`` weighs on who tells it, and nothing takes that back."""
    too = any(
        one == "too" and two not in _NOT_TOO and zero != "not"
        for zero, one, two in zip(("", *low), low, low[1:], strict=False)
    )
    if too:
        return True
    both = enumerate(zip(low, (*low[1:], ""), strict=True))
    at = next(
        (
            place
            for place, (one, two) in both
            if (one in _SORE and not is_meant_otherwise(low, place)) or (one, two) in _SORE_PAIRS
        ),
        None,
    )
    if at is None or at >= within or not _TURNED.isdisjoint(low[at + 2 :]):
        return False
    return _EASED.isdisjoint(low[max(0, at - _NEAR) : at])


def _is_past(parsed: Parsed) -> bool:
    words = list(parsed.words)
    if not words or parsed.low[0] in ADJECTIVES or parsed.low[0] in UNEASY:
        return False  # "guilty, annoyed with everyone"
    if any(word.endswith("'ve") for word in parsed.low[:5]) or parsed.low[1:2] in (("have",), ("has",)):
        return False  # what has become so is so today
    if parsed.past:
        return True
    start = 1 if words and words[0].lower() in FRONTED else 0
    place = finite_place(words[start:])
    return place is not None and is_told_as_past(words[start:], place)


def is_told_as_past(words: list[str], place: int) -> bool:
    """Whether the verb at ``place`` of a sentence is a past one, of a verb that is known or not."""
    low = words[place].lower()
    return is_past_clause(words, place) or (low.endswith("ed") and low not in _NOT_PAST)


def _fails(low: Sequence[str], *, past: bool) -> bool:  # noqa: PLR0911 -- one return a case
    """Whether who speaks says what they fail at: "I never finish things", "I dropped out", "I can't get up"."""
    at = next((place for place, word in enumerate(low[:5]) if word in _FAILS), None)
    if low[1:2] == ("quit",) or ("give", "up") in pairwise(low[1:5]):
        return True
    if past and not _WENT_WRONG.isdisjoint(low[1:4]):
        return True
    if at is None or at + 1 >= len(low) or "otherwise" in low:
        return False
    following = low[at + 1]
    if low[at] == "never" and following in _NEVER_MEANT:
        return False  # "I never get tired of it"
    if low[at] == "never" and (low[at - 1].endswith("'ve") or low[at - 1] == "have"):
        return False  # "I've never run a step in my life" is only new to it
    if low[at] == "always":
        return following in _STOPS
    if low[at] in {"don't", "haven't"}:
        return not {"enough", "anything", "confidence"}.isdisjoint(low[at:])
    if low[at] in _UNABLE and following not in _MANAGED:
        return False  # "I can't say no to that face"
    return following not in _THOUGHT and _SORE.isdisjoint(low[at + 1 :])

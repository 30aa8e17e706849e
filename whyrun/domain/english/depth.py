"""How deep a reason reaches: a feeling, a person or a value lies under a fact, a tool or an event.

Rule: the scores only order the reasons of one answer; they mean nothing across answers.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from whyrun.domain.english import care
from whyrun.domain.english.grammar import FIRST_PERSON, PRONOUNS
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern
from whyrun.domain.english.people import find_people
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

_BY_SHAPE: dict[Shape, float] = {
    Shape.NEGATIVE: 2.6,
    Shape.PERSON: 2.6,
    Shape.FEELING: 2.6,
    Shape.JOY: 2.4,
    Shape.ABILITY: 2.2,
    Shape.WANT: 2.1,
    Shape.EFFECT: 2.0,
    Shape.GIFT: 2.0,
    Shape.HABIT: 1.4,
    Shape.LIKING: 1.8,
    Shape.DOING: 2.6,
    Shape.WANTED_THING: 2.2,
    Shape.STATE: 1.5,
    Shape.EVENT: 1.4,
    Shape.CLAUSE: 1.4,
    Shape.DESCRIPTION: 1.3,
    Shape.DUTY: 1.0,
    Shape.NOUN: 1.0,
    Shape.DISLIKING: 0.7,
    Shape.TOLD: 0.6,
}
_DEEP = listed(
    """
    feel feeling feels felt love happy happier happiness joy proud pride alive fomo freedom calm peace scared
    afraid lonely alone myself kinder nicer patient promise promised example honest purpose meaning god worth
    trust believe prove strong stronger brave hope dream sane cry cried tears frightened terrified heart soul
    belong confidence confident identity live life longer swore miss grow deserve head mind mad angry hurts
    name ready quiet ashamed empty friends laughs
    """
)
_SHALLOW = listed(
    """
    cheap easy bus commute gym weather medal pb strava weight kilos pounds stone beer cake pizza biscuits eat
    steps shirt treadmill app watch shoes trainers doctor signed diary schedule convenient weekend belly clothes
    extreme laugh idiot mad stupid crazy nuts masochist
    """
)
#: Shapes that tell of somebody without saying what the runner wants.
_TELLING = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.TOLD})
#: As a few words in such a shape say little.
_SCRAPS = _TELLING | {Shape.HABIT, Shape.DISLIKING}
_FACTS = frozenset({Shape.CLAUSE, Shape.EVENT, Shape.STATE, Shape.HABIT, Shape.DESCRIPTION, Shape.TOLD})
_POINTED = listed(
    """
    never only nobody everybody always together first enough me myself otherwise now still keep bloody liked loved
    enjoyed
    """
)
#: What is wished for in so many words ("I just want to …") is the point of an answer; so is what hurts.
_WISHES = frozenset({Shape.WANT, Shape.NEGATIVE, Shape.ABILITY})
_OWN_WISH, _HURT, _DEATH, _SAYS_LITTLE = 0.8, 0.9, 2.2, 0.7
_FLAT, _COMMENT = 2.2, 2.0
#: "I'd be one of them", "I still go": what might be, and what is said with weight.
_MIGHT_BE, _WITH_WEIGHT = 0.9, 0.6
_WOULD = listed("would could might will i'd i'll")
#: Nobody raises money for nothing.
_FOR_A_CAUSE = {("raise", "money"), ("raising", "money"), ("raise", "funds"), ("raising", "funds")}
#: What is no reason but said to who asks: "so ask me again", "there, happy now".
_TO_THE_ASKER = 4.5
#: What is said of oneself, or in reply: "I felt like me", "that I can finish something".
_SAID, _OWN_SELF, _LIKE_ONESELF = 1.6, 1.5, (("like", "me"), ("like", "myself"))
#: As many words are seldom the point where there is more: "I just go", "I hated that", "sitting".
_SHORT = 3
#: What running itself is like answers in so many words: "I pray better when I'm moving", "on a run I've got a name".
#: "The physio said I'm done", "my niece asked me to".
_TOLD_OF_ME, _ASKED = 0.8, 1.2
#: What comes if they don't is what keeps them going.
_AT_STAKE = r"(?:when|if|unless|once) i (?:stop|quit|don't|didn't|can't|miss)\b|otherwise\b|without (?:it|running)\b"
_RUNNING = listed("run runs running moving move out outside go jog jogging trainers")
_ON_A_RUN, _ANSWERS = {("on", "a", "run"), ("on", "my", "runs")}, 1.0
_WANTS_INSIDE = 0.8
#: What is said to who reads it, and not of running: "I know how that sounds", "thanks, Sue".
_REMARK = pattern(
    r"""
    i know (?:how|what) (?:that|this|it|i) (?:must )?(?:sounds?|looks?|seems?|am like)|i know (?:that|it|this) sounds|
    (?:\w+ ){0,6}(?:know|knows|get|gets|understand|understands|see|sees) (?:exactly )?what (?:i mean|that's like)$|
    you know (?:how it is|the (?:type|sort|kind|rest|one))|you get used to it$|(?:thanks|cheers|thank you),? \w+$|
    (?:it's a )?long story|don't (?:judge|laugh|ask)\b|make of that what|take that as|
    ask (?:the|my|our|any|anyone|anybody|everyone|around|him|her|them)\b|
    you'd (?:have|think|understand|get it)|you'll (?:laugh|think)|does that make sense|if that makes sense
    """
)
#: One of these alone, after something else, only has the last word: "you never stick at anything. Well."
_LAST_WORDS = listed(
    "well fast anyway still yes yeah no so there exactly right true wow ha haha lol sorry whatever meh"
)
_LONGEST_REMARK, _BEING = 12, listed("was am i'm been weighed")
_THERE = listed("there there's there're")
COUNTS = listed(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty hundred
    """
)
_OF_A_COUNT = listed("at in on by last before after when kg kilos stone lbs pounds")
#: "my parents are bakers", "my aunt did nine": of others, and the runner is in it only as whose they are.
_WHOSE, FOLK = listed("my our"), PEOPLE.keys() | listed("family parents folks people lot ancestors")
#: As one is underneath: "tougher than I look", "softer than they think".
_UNDERNEATH = r"\b\w+er than (?:i|people|they|you|it) (?:looks?|thinks?|thought|seems?|sounds?|lets? on|shows?)\b"
_MOVED = frozenset({("cry", "at"), ("cries", "at"), ("cried", "at")})
_OF_WHAT_WAS_NAMED = {("kind",), ("sort",), ("ones",)}
_ABOUT_WHAT_WAS_SAID = {("this", "is"), ("that", "is"), ("that's", "it"), ("that's", "the")}
_THE_ONLY = {("the", "one"), ("the", "only")}
_I_THINK = {("i", "think"), ("i", "guess"), ("i", "suppose"), ("i", "know"), ("no", "one")}
_ALONE = PRONOUNS | listed("every other")
_OF_THE_RUNNER = listed("my me mine myself our us") | FIRST_PERSON
#: What is felt or meant, and that or the runner.
_MEANT = _DEEP | _POINTED
_MEANT_OR_OWN = _MEANT | _OF_THE_RUNNER
_STRESSED = listed("most above really honestly truth mainly main actually deep mostly ultimately biggest")


def says_little(parsed: Parsed) -> bool:
    """Whether ``parsed`` is a scrap of a sentence, or a sentence about others in which the runner is not."""
    low = parsed.low
    if care.tells_of_a_death(" ".join(low)) or _only_comments(low) or tells_of_others(parsed):
        return _only_comments(low) or tells_of_others(parsed)
    if parsed.shape in _SCRAPS and not parsed.lead:
        short = len(low) <= _SHORT and _DEEP.isdisjoint(low) and parsed.raw[:5].lower() != "that "
        return short or _OF_THE_RUNNER.isdisjoint(low)
    if parsed.shape is Shape.STATE:
        return low[1:] in {("there",), ("here",)}
    if parsed.shape is Shape.JOY:
        return low in {("i", "like", "it"), ("i", "love", "it"), ("i", "enjoy", "it")}
    if parsed.shape is Shape.LIKING:
        return bool(parsed.thing) and parsed.thing[0].lower() in PRONOUNS
    return low[-1:] in _OF_WHAT_WAS_NAMED or (len(low) == 1 and (parsed.shape is Shape.DOING or low[0] in _ALONE))


def tells_of_others(parsed: Parsed) -> bool:
    """Whether ``parsed`` says what somebody of the runner's is or did, with nothing of the runner in it."""
    low = parsed.low
    low = low[: low.index(",")] if "," in low else low
    of_theirs = parsed.shape in _FACTS and low[:1] != () and low[0] in _WHOSE and not FOLK.isdisjoint(low[1:3])
    return of_theirs and _MEANT_OR_OWN.isdisjoint(low[1:])


def is_remark(low: tuple[str, ...]) -> bool:
    """Whether ``low`` is said to who reads it: "I know how that sounds", "you know what I mean"."""
    return len(low) <= _LONGEST_REMARK and compiled(_REMARK).match(" ".join(low)) is not None


def _only_comments(low: tuple[str, ...]) -> bool:
    """Whether ``low`` says no more than "this is big for me", "I think" or "seriously"."""
    if low[:2] in _ABOUT_WHAT_WAS_SAID:
        return low[2:4] not in _THE_ONLY  # "this is the one thing I decide"
    return low in _I_THINK or (len(low) == 1 and (low[0].endswith("ly") or low[0] in _LAST_WORDS))


def _tells_of_running(low: tuple[str, ...]) -> bool:
    """Whether ``low`` says how something is while they run."""
    if low[:3] in _ON_A_RUN:
        return True
    at = low.index("when") if "when" in low[2:] else len(low)
    return (
        low[at + 1 : at + 2] in (("i'm",), ("i",), ("we",), ("we're",))
        and low[at + 2 : at + 3] != ()
        and (low[at + 2] in _RUNNING)
    )


def is_background(parsed: Parsed) -> bool:
    """Whether ``parsed`` only tells how things are or were, with nothing felt or wished in it."""
    if parsed.low[2:4] in _THE_ONLY:
        return False
    return parsed.shape in _FACTS and parsed.lead != "so" and _MEANT.isdisjoint(parsed.low)


def _is_a_count(low: tuple[str, ...]) -> bool:
    """Whether ``low`` only says a number: what the runner came to ("I was 88 in May"), or how many there are."""
    if low[:1] and low[0] in _THERE and not COUNTS.isdisjoint(low[1:3]):
        return True
    at = next((at for at, word in enumerate(low[1:4], 1) if word[0].isdigit() and low[at - 1] in _BEING), 0)
    return at > 0 and (len(low) == at + 1 or low[at + 1] in _OF_A_COUNT)


def depth_of(parsed: Parsed, lead: str) -> float:
    """How deep ``parsed`` reaches; ``lead`` is what was said before it."""
    depth = _BY_SHAPE.get(parsed.shape, 0.3)
    deep = _DEEP - {"heart"} if "rate" in parsed.low else _DEEP
    deep = deep if "used" in parsed.low or _MOVED.isdisjoint(pairwise(parsed.low)) else deep - {"cry", "cried"}
    depth += min(2.0, 1.0 * len(deep.intersection(parsed.low)))
    if parsed.shape not in _TELLING and find_people(parsed.words):
        depth += 1.2
    depth -= 0.0 if _SHALLOW.isdisjoint(parsed.low) else _FLAT
    text = " ".join(parsed.low)
    hurts = care.gentleness(text) is not None or not _FOR_A_CAUSE.isdisjoint(pairwise(parsed.low))
    depth += _DEATH if care.tells_of_a_death(text) else _HURT if hurts else 0.0
    wished = parsed.shape in _WISHES or parsed.verb == "miss"
    depth += _OWN_WISH if parsed.clause and wished else 0.0
    depth += _SAID if parsed.raw[:5].lower() == "that " and "if" not in parsed.low[:2] else 0.0
    depth += _OWN_SELF if parsed.low[-2:] in _LIKE_ONESELF else 0.0
    if any(word[0].isdigit() or word[0] in "£$€" for word in parsed.low):
        depth -= 1.2 if parsed.shape is Shape.STATE else 0.6
    depth -= _SAYS_LITTLE if _is_a_count(parsed.low) else 0.0
    depth -= 0.0 if not says_little(parsed) else _COMMENT if _only_comments(parsed.low) else _SAYS_LITTLE
    to_the_asker = parsed.low[:2] == ("ask", "me") or parsed.low == ("happy", "now") or is_remark(parsed.low)
    depth -= _TO_THE_ASKER if to_the_asker else 0.0
    depth += _OWN_SELF if compiled(_UNDERNEATH).search(text) else 0.0
    of_me = parsed.shape is Shape.TOLD and not FIRST_PERSON.isdisjoint(parsed.low[2:])
    depth += _ANSWERS if compiled(_AT_STAKE).match(text) else 0.0
    asked = ("asked", "me") in pairwise(parsed.low[:6]) and bool(find_people(parsed.words[:4]))
    depth += _ASKED if asked else 0.0
    depth += _TOLD_OF_ME if of_me else 0.0
    depth += _ANSWERS if parsed.shape in _FACTS and _tells_of_running(parsed.low) else 0.0
    depth += _WANTS_INSIDE if parsed.shape is Shape.CLAUSE and ("i", "want") in pairwise(parsed.low) else 0.0
    depth -= _SAYS_LITTLE if ("of", "them") in pairwise(parsed.low) and parsed.shape is Shape.NOUN else 0.0
    depth += 0.0 if _STRESSED.isdisjoint(lead.split()) else 1.5
    depth -= _SAYS_LITTLE if lead.endswith("or") else 0.0
    depth += 0.6 if lead.startswith(("but", "because")) else 0.0
    depth += 0.0 if _WOULD.isdisjoint(parsed.low) else _MIGHT_BE
    depth += 0.0 if _POINTED.isdisjoint(parsed.low) else _WITH_WEIGHT
    depth -= _SAYS_LITTLE if len(parsed.low) < _SHORT else 0.0
    depth -= _SAYS_LITTLE if "then" in lead else 0.0
    return depth

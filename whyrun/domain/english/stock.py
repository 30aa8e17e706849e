"""The statements for a reflection that gives too few of its own: by what it speaks of, or true of nearly any runner.

Rule: nothing is claimed that the answers leave open: no run that was run, no ease, no pace, no love of it. The tone
is theirs: no cheer beside a hurt, no "matters to me" to somebody who wavers. Which of them are offered depends on the
answers alone.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING
from zlib import crc32

from whyrun.domain.english import cues
from whyrun.domain.english.heard import LONGEST_HEARD_WHOLE
from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.normal import words_of
from whyrun.domain.english.people import find_people
from whyrun.domain.english.reasons import read
from whyrun.domain.english.topics import OF_PEOPLE
from whyrun.domain.english.topics_of_days import OF_DAYS
from whyrun.domain.english.topics_of_oneself import OF_ONESELF
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.english.people import Person
    from whyrun.domain.english.topics import Topic


class _Line(NamedTuple):
    """What may follow "I run" or "I’m a runner who", and the words beside which it would be wrong."""

    text: str
    unless: str = ""


class _Stock(NamedTuple):
    """What may follow "I run", and "I’m a runner who", in one tone."""

    whys: tuple[_Line, ...]
    traits: tuple[_Line, ...]


#: What is spoken of, in the order in which it is heard.
TOPICS = (*OF_PEOPLE, *OF_DAYS, *OF_ONESELF)
#: In how many of the answers a tone has to be heard to be that of all.
_A_THIRD, _HALF = 1 / 3, 1 / 2
#: Sums that differ by little are far apart when they have been multiplied by it.
_SPREADING = 2654435761
#: An answer is listened to as far as this many characters; a joke is told in no more words than this.
_HEARD, _LONGEST_JOKE, _SHORT = 600, 40, 8
#: Who runs for others does not run for themselves alone.
_FOR_OTHERS = pattern(
    r"""
    (?:my|our|the|his|her|their) (?:\w+ )?(?:kids|children|girls|boys|sons?|daughters?|twins|grand\w+|mum|mom|mother|
    dad|father|wife|husband|partner|brother|sister|family|team|lads|patients|pupils|hospice)|charity|
    for (?:him|her|them)\b|let (?:them|him|her) down|want(?:s|ed)? (?:him|her|them) to
    """
)
#: Who chases a time, or has one to meet, does not go at a pace of their own.
_BY_THE_CLOCK = pattern(
    r"""
    sub[- ]?\d|\d:\d|stuck (?:on|at)|guide\b|
    seconds?\b|p[br]s?\b|bq\b|fast(?:er|est)?\b|slow(?:er)?\b|quicker|win(?:ning)?\b|won\b|beat\b|
    under \d+|test\b|academy|picked|firsts\b|last\b|champs|podium|race\b
    """
)
#: Who has not begun, or has stopped, has no runs to count or to learn from.
_NOT_RUNNING = (
    r"(?:don't|dont|do not) (?:even |really )?run|any ?more\b|under the (?:stairs|bed)|never run\b|gave (?:it )?up|"
    r"i (?:dont|don't)(?=\.|$)|i walk\b"
)
#: Who has no time to lose goes at no pace of their own.
_IN_HASTE = r"years to|time flies|too late|not (?:got )?long|deadline|bragging|money\b|by (?:june|july|august)"
#: Who says what for has found it out; and who has always run begins nothing again.
_KNOWN = r"because|cos\b|prove|i like|i love|so (?:i|that)\b|always have\b|never stopped"

#: Beside a hurt: small, slow, and without a promise.
_GENTLE = _Stock(
    (
        _Line("one step at a time"),
        _Line(
            "in my own time, in my own way",
            r"isn't (?:that )?much time|better get a shift on|after dark|the team\b|we\b",
        ),
        _Line("to keep going", r"not sure i want|(?:month|year|time) off|want to stop"),
        _Line("because a small step is still a step"),
        _Line("for a better day", r"(?:big|quick)\b"),
        _Line("to look after myself a little", _FOR_OTHERS),
    ),
    (
        _Line("goes gently when that’s what it takes", r"not gentle|so gentle"),
        _Line("takes it one step at a time"),
        _Line("does what I can with the day I’ve got"),
        _Line("sets out in my own time", r"after dark|too dark"),
        _Line("carries on, and rests when I need to"),
    ),
)
#: Where they waver, ask back, or can't say.
_WAVERING = _Stock(
    (
        _Line("to see where it takes me"),
        _Line("to see what happens if I go"),
        _Line("because I’d like to find out"),
        _Line("for reasons I’m still finding out", _KNOWN),
        _Line("without having to know why yet", _KNOWN),
    ),
    (
        _Line("doesn’t have to have it all worked out"),
        _Line("is open to finding out"),
        _Line("lets the reasons come in their own time", _KNOWN),
        _Line("needs no big reason to begin"),
    ),
)
#: Where they have had enough of being asked.
_IMPATIENT = _Stock(
    (
        _Line("to get on with it"),
        _Line("because doing beats talking"),
        _Line("because I’d rather be doing it than explaining it"),
    ),
    (
        _Line("likes to get on with it"),
        _Line("likes doing better than explaining"),
        _Line("keeps the talking short"),
    ),
)
#: Where they have stopped, and may want it back.
_STOPPED = _Stock(
    (
        _Line("to start again from where I am"),
        _Line("to see where it takes me this time"),
        _Line("because it isn’t too late to come back"),
    ),
    (
        _Line("starts again from where I am"),
        _Line("is allowed to have been away"),
        _Line("comes back in my own time"),
    ),
)
#: Where they joke.
_PLAYFUL = _Stock(
    (
        _Line("because life is better with a run in it"),
        _Line("with a sense of humour, whatever the pace", r"race\b|sub \d"),
        _Line("because it needn’t always be serious"),
        _Line("for the story it’ll make"),
        _Line("with a smile wherever I can"),
    ),
    (
        _Line("brings a sense of humour along"),
        _Line("doesn’t take it all too seriously"),
        _Line("sees the funny side of it"),
        _Line("likes to keep it light"),
        _Line("doesn’t need a serious reason"),
    ),
)
#: Where they write in another language: plain words, and nothing half understood.
_NEUTRAL = _Stock(
    (_Line("a little at a time"), _Line("because it matters to me"), _Line("to keep moving")),
    (_Line("takes it a little at a time"), _Line("keeps moving"), _Line("has reasons of my own")),
)
#: Said of no weather, road or leg: there are treadmills and wheelchairs, too.
_PLAIN = _Stock(
    (
        _Line("because it matters to me", r"(?:doesn't|dont|don't|not) (?:really )?(?:matter|mind|care)|it isn't|free"),
        _Line("because it’s worth the effort", r"effort|lazy|easy\b"),
        _Line("because it’s time well spent", _NOT_RUNNING),
        _Line("to give it an honest try"),
        _Line("to make today count", r"(?:years?|months?) (?:off|away)"),
        _Line("to keep moving", _NOT_RUNNING),
        _Line("to do something that counts"),
        _Line("to do something for myself", _FOR_OTHERS),
        _Line("because nobody else can do it for me", _FOR_OTHERS),
        _Line("because good things take a little doing"),
    ),
    (
        _Line("counts every run, short ones included", _NOT_RUNNING),
        _Line("finds room for a run", _NOT_RUNNING),
        _Line("takes the easy days with the hard ones"),
        _Line("is still finding out what I can do"),
        _Line("gives it an honest try"),
        _Line("doesn’t need it to be perfect", rf"{_BY_THE_CLOCK}|do it (?:right|properly)"),
        _Line("has reasons of my own", _FOR_OTHERS),
        _Line("goes at a pace of my own", rf"{_BY_THE_CLOCK}|{_IN_HASTE}"),
    ),
)
_HURTING = pattern(
    r"""
    died|dying|death|funeral|hospice|hospital|chemo|cancer|stroke\b|dementia|parkinson|miscarr|grief|griev|cry\b|
    cried|crying|tears|asham|shame|guilt|lonely|all alone|so alone|
    (?<!not )(?<!n't )(?<!isnt )(?<!wasnt )(?:scared|afraid)|
    hate (?:my (?!job|boss|work|commute|desk)|me|how)|injur|achilles|
    surgery|refuge|attack|ptsd|ward\b|icu\b|widow|divorc|depress|anxi|panic|broken|embarras|pinch|hypocrit|
    miss (?:him|her|them|my)|lost (?:my (?!job|keys|way|mojo|nerve|phone)|our|him|her)|blood pressure|diabet|
    what'?s the point|bother being|passed (?:away|on\b|last|two|three|in)|breakdown|drunkard|frighten|terrif|
    flinch|shot at|goodbye|ambulance|(?:he|she|dad|mum|mom) (?:drank|left|shouted|hit|beat)\b|prison|counsell?or
    """
)
_UNSURE = pattern(
    r"""
    not sure|no idea\b(?! (?:who|how|what))|
    (?:don't|dont|do not) (?:even |really )?know(?=\W*(?:$|[.,!?]|why|really|tbh|any ?more|it just|i just|
    honestly|what i want))|(?:dunno|idk)\b|(?:don't|dont) (?:even |really )(?:like|want)|easier not to|
    (?:can't|cant) (?:be bothered|face)|if i'm going back|why not\b|ask me (?:after|later)|why does anybody|saw the ad|
    downloaded this|made me download|test test|testing testing|asdf\w*|^pass\W*$
    """
)
#: What somebody goes on to who has said that they don't know: "dunno, it's just nice to be good at something".
_AFTER_ALL = pattern(
    r"""
    i (?:think|suppose|spose|guess|reckon),? (?:it|its|it's|that|i)\b|it'?s just (?:nice|good|fun|that|the)|
    it just (?:makes|feels|helps|keeps|gives)|(?:maybe|probably|just) [a-z']+ [a-z']+ [a-z']+
    """
)
_ENOUGH_ASKED = pattern(
    r"""
    leave me alone|nothing!|keeps? asking|asking me|do i have to|do (?:this|it) later|not now\b|^who said|are we done|
    ask me again|(?:next|last) question|\d whys|can i have my plan|(?:ok|okay|skip|,) next\b|
    how many (?:more )?questions|change the (?:voice|volume)|why do you (?:ask|want to know|care)|
    (?:is|does|can|will) (?:this|the|your|you) (?:the |a )?(?:ai|app|running app|voice)
    """
)
_STOPPING = pattern(
    r"""
    (?:quit|gave up|stopped) running|used to (?:run\b|love (?:it|running)|do \d)|never ran again|
    haven'?t (?:run|been out|been in ages|been for)|
    i (?:don't|dont) (?:run\b|any ?more)|hate running\b(?!.*\blove)|closing the laptop|
    take (?:them|my shoes) off|shoes (?:live|on and)
    """
)
_JOKES = r"lol\b|haha\w*|lmao|hehe|smug\w*|zombies?|insufferable|in that order"
#: Food and drink are a joke only where hardly anything else is said, and nothing is given up or missed.
_TREATS = r"beers?\b|pizza|cake|chips\b|crisps|wine\b|biscuits|prosecco|bacon|pints?\b"
_MEANT = r"less|no more|off (?:the|it)|without|same with|miss\w*|instead|rota|quit\w*|stop\w*|seriously|no\. "
#: All that tells the tone of the answers.
TELLING_THE_TONE = (_HURTING, _STOPPING, _ENOUGH_ASKED, _UNSURE, _AFTER_ALL, _JOKES, _TREATS, _MEANT)
_JOKING = ("😂", "🤣", "😅", "🍺", "🍕", "😜", "😆", "🙃")


def stock_whys(answers: Sequence[str], *, hurts: bool, foreign: bool = False, grave: bool = False) -> tuple[str, ...]:
    """What may follow "I run" in a reflection of ``answers``, best first; ``hurts``: a hurt has been heard in them.

    ``foreign``: most of them are in another language than English; ``grave``: nothing may be made from one of them.
    There are always three.
    """
    stock, topics = _suiting(tuple(answers), hurts=hurts, foreign=foreign, grave=grave)
    return _offered([topic.whys for topic in topics], stock.whys, answers)


def stock_traits(answers: Sequence[str], *, hurts: bool, foreign: bool = False, grave: bool = False) -> tuple[str, ...]:
    """What may follow "I’m a runner who" in a reflection of ``answers``, best first."""
    stock, topics = _suiting(tuple(answers), hurts=hurts, foreign=foreign, grave=grave)
    return _offered([topic.traits for topic in topics], stock.traits, answers)


@lru_cache(maxsize=8)
def _suiting(answers: tuple[str, ...], *, hurts: bool, foreign: bool, grave: bool) -> tuple[_Stock, list[Topic]]:
    """The lines in the tone of ``answers``, and what they speak of that suits it."""
    if foreign:
        return _NEUTRAL, []
    if hurts or _told_in(answers, _A_THIRD, lambda told: _says(_HURTING, told)):
        return _GENTLE, [] if grave else [topic for topic in _topics_of(answers) if topic.gentle]
    if _told_in(answers, _HALF, lambda told: _says(_STOPPING, told)):
        return _STOPPED, []
    if _told_in(answers, _HALF, lambda told: _says(_ENOUGH_ASKED, told)):
        return _IMPATIENT, []
    if _told_in(answers, _HALF, lambda told: _says(_UNSURE, told) and not _says(_AFTER_ALL, told)):
        return _WAVERING, []
    return _PLAYFUL if _told_in(answers, _HALF, _is_a_joke) else _PLAIN, _topics_of(answers)


def _told_in(answers: Sequence[str], share: float, is_so: Callable[[str], bool]) -> bool:
    """Whether ``share`` of ``answers`` or more are told so: of five, one that wavers says nothing of the others."""
    return sum(is_so(_heard([answer])) for answer in answers) >= max(1, share * len(answers))


def _topics_of(answers: Sequence[str]) -> list[Topic]:
    """What ``answers`` speak of, from the deepest up."""
    found: dict[Topic, None] = {}
    for answer in reversed(answers):
        text = _heard([_gist(answer)])
        starts = cues.starts_of(text)
        heard = (TOPICS[place] for place, _ in _index().found(text, starts))
        found |= dict.fromkeys(each for each in heard if not (each.unless and cues.search(each.unless, text, starts)))
    return list(found)


def _gist(answer: str) -> str:
    """``answer``; of a long one how it opens and the reason followed: much else is said in passing."""
    if answer.count(" ") < LONGEST_HEARD_WHOLE:
        return answer
    reading = read(answer)
    first, followed = reading.reasons[0].text, reading.reasons[reading.followed].text
    return first if first == followed else f"{first}. {followed}"


def _says(cue: str, text: str) -> bool:
    return cues.search(cue, text, cues.starts_of(text)) is not None


def _heard(answers: Sequence[str]) -> str:
    return " ".join(" ".join(answer[:_HEARD].split()) for answer in answers).lower().replace("’", "'")


def _is_a_joke(answer: str) -> bool:
    words = answer[:_HEARD].split()
    text = " ".join(words).lower()
    if len(words) > _LONGEST_JOKE or _says(_MEANT, text):
        return False
    if any(sign in text for sign in _JOKING) or _says(_JOKES, text):
        return True
    return len(words) <= _SHORT and _says(_TREATS, text)


def _offered(of_topics: Sequence[Sequence[str]], of_tone: Sequence[_Line], answers: Sequence[str]) -> tuple[str, ...]:
    """A line of each topic, the further ones of each, and those of the tone, the unsuitable last.

    The answers decide which of several comes first, so that no two cards are filled alike.
    """
    text = _heard(answers)

    drawn_by = crc32(text.encode("utf-8", "replace"))

    def drawn(line: str) -> int:
        return crc32(line.encode(), drawn_by) * _SPREADING % 2**32

    turned = [[_naming(line, answers) for line in sorted(lines, key=drawn)] for lines in of_topics]
    told = [line for lines in zip_longest(*turned) for line in lines if line]
    said = {unless for unless in {line.unless for line in of_tone} if unless and _says(unless, text)}
    besides = sorted(of_tone, key=lambda line: (line.unless in said, drawn(line.text)))
    return (*told, *(line.text for line in besides))


def _naming(line: str, answers: Sequence[str]) -> str:
    """``line`` with whoever is named in place of the family, or the other half: "because my son is worth it"."""
    found = next((words for words in _STANDING_FOR if words in line), "")
    named = _named(tuple(answers), found) if found else None
    if named is None:
        return line
    return line.replace(f"{found} is", f"{named.mine} are" if named.is_plural else f"{named.mine} is").replace(
        found, named.mine
    )


@lru_cache(maxsize=8)
def _named(answers: tuple[str, ...], standing: str) -> Person | None:
    """Who is named in ``answers`` of those for whom ``standing`` stands, in the deepest that names any."""
    heard = (find_people(tuple(words_of(answer[:_HEARD]))) for answer in reversed(answers))
    return next((each for people in heard for each in people if each.bond in _STANDING_FOR[standing]), None)


#: Words in a line that give way to whoever is named.
_STANDING_FOR = {"my family": frozenset({Bond.CHILD, Bond.FAMILY}), "my other half": frozenset({Bond.PARTNER})}


@cache
def _index() -> cues.Index:
    return cues.Index(each.cue for each in TOPICS)

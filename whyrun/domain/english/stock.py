"""The statements that are true of nearly any runner, for a reflection that gives too few of its own.

Rule: nothing is claimed that the answers leave open: no run that was run, no ease, no pace, no love of it. The tone
is theirs: no cheer beside a hurt, no "matters to me" to somebody who wavers. Which of them are offered depends on the
answers alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from whyrun.domain.english.listing import compiled, pattern
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class _Line(NamedTuple):
    """What may follow "I run" or "I’m a runner who", and the words beside which it would be wrong."""

    text: str
    unless: str = ""


class _Stock(NamedTuple):
    """What may follow "I run", and "I’m a runner who", in one tone."""

    whys: tuple[_Line, ...]
    traits: tuple[_Line, ...]


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
    sub[- ]?\d|\d:\d\d|seconds?\b|p[br]s?\b|bq\b|fast(?:er|est)?\b|slow(?:er)?\b|quicker|win(?:ning)?\b|won\b|beat\b|
    under \d+|test\b|academy|picked|firsts\b|last\b|champs|podium|race\b
    """
)
#: Who has never stopped starts nothing.
_LASTING = r"streak|habit|every (?:single )?day|\d\d years|since i was|day \d"
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
        _Line("to have something to hold on to"),
        _Line("in my own time, in my own way", r"isn't (?:that )?much time|better get a shift on|the team\b|we\b"),
        _Line("to keep going", r"not sure i want|(?:month|year|time) off|want to stop"),
        _Line("because a small step is still a step"),
        _Line("gently, and in no hurry", r"not gentle|so gentle|test\b"),
        _Line("to look after myself a little", _FOR_OTHERS),
    ),
    (
        _Line("goes gently when that’s what it takes", r"not gentle|so gentle"),
        _Line("takes it one step at a time"),
        _Line("does what I can with the day I’ve got"),
        _Line("sets out in my own time"),
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
        _Line("can start again on any day", _KNOWN),
        _Line("is open to finding out"),
        _Line("lets the reasons come in their own time", _KNOWN),
        _Line("asks what else there might be"),
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
        _Line("because somebody’s got to do it"),
        _Line("for the story it’ll make"),
        _Line("mostly with a straight face"),
    ),
    (
        _Line("brings a sense of humour along"),
        _Line("doesn’t take it all too seriously"),
        _Line("sees the funny side of it"),
        _Line("keeps a straight face most of the way"),
        _Line("can laugh and breathe at the same time", r"breath|puff|asthma"),
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
        _Line("for reasons of my own", _FOR_OTHERS),
        _Line("because it matters to me", r"(?:doesn't|dont|don't|not) (?:really )?(?:matter|mind|care)|it isn't|free"),
        _Line("because small steps add up", r"gone\b|(?:big|quick)\b"),
        _Line("because I’d rather try than wonder"),
        _Line("because it’s worth the effort", r"effort|lazy|easy\b"),
        _Line("one run at a time", _NOT_RUNNING),
        _Line("to do something for myself", _FOR_OTHERS),
        _Line("because nobody else can do it for me", _FOR_OTHERS),
        _Line("to see what I can do"),
        _Line("to give it an honest try"),
        _Line("to make today count", r"(?:years?|months?) (?:off|away)"),
        _Line("because every start counts", _LASTING),
        _Line("to keep moving", _NOT_RUNNING),
    ),
    (
        _Line("counts every run, short ones included", _NOT_RUNNING),
        _Line("chooses trying over wondering"),
        _Line("finds room for a run", _NOT_RUNNING),
        _Line("takes the easy days with the hard ones"),
        _Line("is still finding out what I can do"),
        _Line("learns a little from every run", _NOT_RUNNING),
        _Line("goes at a pace of my own", rf"{_BY_THE_CLOCK}|{_IN_HASTE}"),
        _Line("gives it an honest try"),
        _Line("is on my way"),
        _Line("doesn’t need it to be perfect", rf"{_BY_THE_CLOCK}|do it (?:right|properly)"),
        _Line("takes it one run at a time", _NOT_RUNNING),
        _Line("has reasons of my own", _FOR_OTHERS),
        _Line("knows that a little is not nothing", _BY_THE_CLOCK),
    ),
)
_HURTING = pattern(
    r"""
    died|dying|death|funeral|hospice|hospital|chemo|cancer|stroke\b|dementia|parkinson|miscarr|grief|griev|cry\b|
    cried|crying|tears|asham|shame|guilt|lonely|all alone|so alone|scared|afraid|hate (?:my|me|how)|injur|achilles|
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
    (?:can't|cant) (?:be bothered|face)|if i'm going back|why not\b|leave me alone|nothing!|keeps? asking|
    do i have to|do (?:this|it) later|not now\b|
    ^who said|are we done|ask me (?:after|later|again)|next question|why does anybody|saw the ad|
    downloaded this|test test|asdf\w*|change the (?:voice|volume)|
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
_JOKING = ("😂", "🤣", "😅", "🍺", "🍕", "😜", "😆", "🙃")


def stock_whys(answers: Sequence[str], *, hurts: bool, foreign: bool = False) -> tuple[str, ...]:
    """What may follow "I run" in a reflection of ``answers``, best first; ``hurts``: a hurt has been heard in them.

    ``foreign``: most of them are in another language than English. There are always three.
    """
    return _offered(_suiting(answers, hurts=hurts, foreign=foreign).whys, answers)


def stock_traits(answers: Sequence[str], *, hurts: bool, foreign: bool = False) -> tuple[str, ...]:
    """What may follow "I’m a runner who" in a reflection of ``answers``, best first."""
    return _offered(_suiting(answers, hurts=hurts, foreign=foreign).traits, answers)


def _suiting(answers: Sequence[str], *, hurts: bool, foreign: bool) -> _Stock:
    if foreign:
        return _NEUTRAL
    text = _heard(answers)
    for cue, stock in ((_HURTING, _GENTLE), (_STOPPING, _STOPPED), (_UNSURE, _WAVERING)):
        if (hurts and stock is _GENTLE) or compiled(rf"\b(?:{cue})").search(text):
            return stock
    return _PLAYFUL if any(_is_a_joke(answer) for answer in answers) else _PLAIN


def _heard(answers: Sequence[str]) -> str:
    return " ".join(answer[:_HEARD] for answer in answers).lower().replace("’", "'")


def _is_a_joke(answer: str) -> bool:
    words = answer[:_HEARD].split()
    text = " ".join(words).lower()
    if len(words) > _LONGEST_JOKE or compiled(rf"\b(?:{_MEANT})").search(text):
        return False
    if any(sign in text for sign in _JOKING) or compiled(rf"\b(?:{_JOKES})").search(text):
        return True
    return len(words) <= _SHORT and compiled(rf"\b(?:{_TREATS})").search(text) is not None


def _offered(lines: tuple[_Line, ...], answers: Sequence[str]) -> tuple[str, ...]:
    """``lines`` in an order that the answers decide, so that no two cards are filled alike; the unsuitable last.

    There is a prime number of lines in every tone, so that any stride goes through all of them.
    """
    text = _heard(answers)
    drawn = crc32("\n".join(answers).encode("utf-8", "replace"))
    stride, first = drawn % (len(lines) - 1) + 1, drawn // len(lines)
    turned = [lines[(first + stride * place) % len(lines)] for place in range(len(lines))]
    unsuitable = {line for line in turned if line.unless and compiled(rf"\b(?:{line.unless})").search(text)}
    return tuple(line.text for line in sorted(turned, key=unsuitable.__contains__))

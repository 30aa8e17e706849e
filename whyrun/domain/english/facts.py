"""What may be asked of a plain fact by what it is about, where none of its words may be said: years, a child, a remedy.

Rule: a line names the thing itself, and what it asks is right of everything that its cue can be in; the first line that
fits counts. A fact that none of them knows is asked about by its tone (``tones``).

To teach it another sort of fact: a line in ``_FACTS``, before any more general one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.english.grammar import FIRST_PERSON
from whyrun.domain.english.kin import Bond
from whyrun.domain.english.listing import compiled, listed, pattern, phrased
from whyrun.domain.english.people import find_people
from whyrun.domain.english.tones import Tone
from whyrun.domain.lean_classes import NamedTuple

if TYPE_CHECKING:
    from whyrun.domain.english.parsed import Parsed

#: As far into a reason a cue is looked for.
_LOOKED_AT = 200
_TODAY = frozenset({Tone.OWN, Tone.SO})
_EVER = _TODAY | {Tone.PAST}
_ANY = _EVER | {Tone.NAMED, Tone.BELIEVED}


class Fact(NamedTuple):
    """What is heard of a fact by its ``cue``, told in one of ``tones``, and what it may be asked."""

    cue: str
    tones: frozenset[Tone]
    questions: tuple[str, ...]


_FACTS: tuple[Fact, ...] = (
    Fact(
        pattern(
            r"""
            \b(?:(?:they|it|she|he|this|that|i|we)(?: won't| will not|'ll not) (?:be|last|get|have|want|wait|stay)\b
            .*\b(?:long|forever|second|again|few|always|much)|only (?:\w+ )?(?:little|young|small|here|live) once|
            for (?:very |so |that )?(?:much )?long(?:er)?$|(?:isn't|not|never) (?:that |too |so |very )?much time|
            (?:second|another) (?:go|chance)\b|(?:goes|off) to (?:uni|university|college)\b|grow(?:ing)? up and leave|
            not getting any younger|last chance|before it's too late|time is running)
            """
        ),
        _ANY,
        phrased("What would you most like to make of that time? / What do you want to have had of it one day?"),
    ),
    Fact(
        r"\b(?:was|were|been|got) (?:raised|brought up)\b"
        r"|^(?:where i come from|growing up|in (?:my|our) (?:family|house))\b",
        _ANY,
        phrased(
            "What of that would you like to keep, and what not? / What did you learn there that is still with you?"
        ),
    ),
    Fact(
        r"^i grew up\b",
        frozenset({Tone.PAST}),
        phrased(
            "What did you learn there that is still with you? / What of that would you like to keep, and what not?"
        ),
    ),
    Fact(
        r"^i (?:just |finally )?(?:stopped|quit|gave up) (?:waiting|hiding|apologi[sz]ing|pretending|worrying|drinking|"
        r"smoking|hating|shouting|lying)\b",
        frozenset({Tone.PAST, Tone.FAILED_THEN, Tone.SORE_PAST}),
        phrased("What has that made room for? / Who are you without it?"),
    ),
    Fact(
        r"^(?:my (?:\w+ )?(?:dad|father|mum|mom|mam|mother)|mine|mum|mom|dad)"
        r" (?:wasn't|weren't|didn't|couldn't|never|(?:was|were) (?:never|not))\b",
        frozenset({Tone.PAST}),
        phrased("What would you like to do differently? / What would have helped you then?"),
    ),
    Fact(
        pattern(
            r"""
            \b(?:i was|i used to be) (?:a |really |so |pretty |quite )*(?:good|fast|quick|fit|strong|happy|happier|
            fitter|faster|quicker|slim|slimmer|confident|somebody|someone)
            (?: (?:at it|person|then|back then|when i did))*$|\b(?:was|made me) who i was$
            """
        ),
        frozenset({Tone.PAST}),
        phrased("What of that would you most like to have back? / Who were you then?"),
    ),
    Fact(
        r"\b(?:prosthe\w+|stents?|pacemaker|bypass|transplant|dialysis|insulin|statins?|inhaler|metformin|wheelchair)\b"
        r"|\bon (?:\w+ )?(?:tablets|pills)\b"
        r"|^i(?:'m| am)? (?:\w+ )?on (?:\w+|\d+) a day\b|\btake (?:\w+ )?(?:\w+ )?(?:tablets|pills)\b",
        _EVER,
        phrased("What do you most want to be able to do? / What would you like your body to let you do?"),
    ),
    Fact(
        r"\b(?:i've got|i have|have|i got) (?:\w+ )?(?:\w+ )?(?:boys|girls|kids|children|sons|daughters|lads|grandkids|"
        r"grandchildren)(?: now| at home| in school| at school|$)",
        _TODAY,
        phrased("What would you most like to be for them? / What do you wish for them?"),
    ),
    Fact(
        r"^(?:somebody|someone|one of us)(?: has|'s got| got|'s gotta|'s)?(?: to)?(?: be| do it)?$",
        _TODAY,
        phrased("And what makes it you? / Who does that for you?"),
    ),
    Fact(
        r"^(?:it|that|they|running) (?:just|really|simply) (?:does|do|is|are|works|helps)$",
        _TODAY,
        phrased("When do you notice it most? / How can you tell?"),
    ),
    Fact(
        r"^i(?:'ve| have|'d)? (?:not |never )?(?:really |quite |ever )?(?:never|not|don't|can't)? ?(?:really |quite )?"
        r"(?:believed?|trust|trusted|felt|feel) (?:in |like )?(?:myself|proud|good|at home|enough|safe|free)\b",
        frozenset({Tone.OWN, Tone.SO, Tone.FAILED, Tone.SORE}),
        phrased("What would change for you if you did? / What would you try if you did?"),
    ),
    Fact(
        r"\bi (?:always |just |sort of |still |usually )*(?:duck|hide|pretend|make excuses|look away|avoid|dodge"
        r"|say (?:i've|i'm|i have) (?:got )?(?!to\b)\w+$|(?:just )?say that before)",
        _TODAY | {Tone.SORE},
        phrased("What would it be like not to have to? / What would you do if you didn't have to?"),
    ),
    Fact(
        r"\b(?:not|isn't|wasn't) (?:me|him|her|that (?:person|man|woman|girl|kid|lad|one)) (?:any ?more|now)$",
        _TODAY,
        phrased("Who would you say you are today? / What has changed in you?"),
    ),
    Fact(
        r"^i(?:'d| would) miss (?:it|that|them|him|her)\b",
        _EVER | {Tone.WISHED},
        phrased("What would you miss most? / What would take its place?"),
    ),
    Fact(
        r"\b(?:never|nobody|no one) (?:\w+ )?(?:ever )?"
        r"(?:heard (?:it|that|them|him|her)"
        r"|said (?:it|so|that|as much|sorry|thank you|well done)|told me)\b(?!.*\b(?:so|like|before)\b)",
        _EVER | {Tone.FAILED, Tone.FAILED_THEN, Tone.TOLD},
        phrased("What would you have liked to hear? / Who would you have liked to hear it from?"),
    ),
    Fact(
        r"\b(?:people|everyone|everybody|they|somebody|someone) (?:all |always |just |only )*"
        r"(?:want|need|expect|ask)s? (?:\w+ ){0,2}(?:from|of) me\b",
        _ANY,
        phrased("What do you need most on a day like that? / What would you do with a day that asked nothing of you?"),
    ),
    Fact(
        r"\bdid nothing\b|^i (?:just )?(?:sat|lay|stood) (?:about|around|there)\b",
        _EVER,
        phrased("What would you like to be different from now on? / What would have helped you then?"),
    ),
    Fact(
        r"^you(?:'d| would) (?!never|not)|\bwouldn't you$|^you (?:sound|try|should)\b",
        _ANY,
        phrased("What do you need most on a day like that? / What helps you through it?"),
    ),
    Fact(
        r"\bworth (?:more than|everything|the world|so much)\b|\b(?:means|is) (?:everything|the world|so much) to me$",
        _ANY,
        phrased("What has taught you that? / How would you like to live by that?"),
    ),
    Fact(
        r"^there(?:'s| is| are|'re) (?:hardly|barely|not|no|nobody|nothing)\b(?! way| point)"
        r".*\b(?:of me|of us|to \w+)\b",
        _TODAY,
        phrased("What would you like there to be instead? / What would that make possible?"),
    ),
    Fact(
        r"^(?:when|once) (?:i'm |i )(?:run|running|jog|jogging|out there|out running|on a run|moving)\b",
        _TODAY,
        phrased("What is different in you then? / Who are you in those moments?"),
    ),
    Fact(
        r"^i(?:'ve| have)? never (?:really |even |once )*(?:run|ran|jogged|been a runner|been sporty)\b",
        _EVER | {Tone.FAILED, Tone.FAILED_THEN},
        phrased("What makes this the time to begin? / What would it be like to be somebody who runs?"),
    ),
    Fact(
        r"^i(?:'ve| have)? (?:have )?(?:not|never) (?:stopped|looked back)\b|^i haven't (?:stopped|looked back)\b"
        r"|\bcome too far\b",
        _EVER,
        phrased("What has kept you going? / What have you found in it since?"),
    ),
    Fact(
        pattern(
            r"""
            ^(?:i've|i have|i) (?:\w+ )?(?:been|had|worn|lived|worked|waited|carried|done)\b.*\b(?:since (?:i|we|my|the|
            i'm|uni|school|about|around|\d+)\b|all my life|my whole life|years$)
            """
        ),
        _TODAY,
        phrased("How would you like it to be from here on? / What would you like to be different from now on?"),
    ),
    Fact(
        r"^i(?:'m| am) not (?:going to|gonna|ready to|ready for|letting|missing|giving|having|done)\b",
        _TODAY,
        phrased("What do you want to hold on to there? / What makes that worth so much to you?"),
    ),
    Fact(
        r"^i (?:refuse to|won't|will not) (?!\w+ (?:it|that)$)",
        _TODAY,
        phrased("What would you like instead? / What makes you so sure of that?"),
    ),
    Fact(
        r"^(?:at|in the|in|to) [\w' ]{2,20}? (?:i'm|i am) (?:(?:the|a|an|just|only|') ?[\w' ]+|(?!\w+ing)\w+)$",
        _TODAY,
        phrased("And who are you besides that? / What would you like to be there?"),
    ),
    Fact(
        pattern(
            r"""
            \b(?:all (?:of )?my (?:friends|mates)|we all|each other|my friends (?:are|all|from)|
            (?:friends|mates|people) i've made|(?:thirty|forty|fifty) people|the whole (?:club|team|street|village))\b
            """
        ),
        _EVER,
        phrased("What is it like to be part of that? / What do you have there that you don't have elsewhere?"),
    ),
)
#: With one of these it is about somebody's time, or the runner only speaks of them by the way.
_BY_THE_WAY = listed("law ex since when if because thinks says said asked told laughs knows like")
_DEAR = frozenset({Bond.CHILD, Bond.PARENT, Bond.SIBLING, Bond.PARTNER})
_OF_SOMEBODY = phrased("What would you most like to be for {them}? / What do you wish for {them}?")
_OWNERS, _THEM = listed("my our"), {"he's": "him", "she's": "her", "they're": "them"}


def questions_of(parsed: Parsed, tone: Tone) -> list[str]:
    """What may be asked of ``parsed``, told in ``tone``, by what it is about; none where that is not known."""
    text = " ".join(parsed.low)[:_LOOKED_AT]
    for fact in _FACTS:
        if tone in fact.tones and compiled(fact.cue).search(text):
            return list(fact.questions)
    return _about_somebody(parsed) if tone is Tone.OWN or tone is Tone.SO else []


def _about_somebody(parsed: Parsed) -> list[str]:
    """What is asked of a fact about somebody dear, who is what it is about: "my boys are 11 and 13"."""
    low = parsed.low
    if not (_BY_THE_WAY | FIRST_PERSON).isdisjoint(low) or any(word.endswith("n't") or word == "not" for word in low):
        return []
    if low[0] in _THEM and low[1:2] == ("my",):  # "she's my mum"
        return [text.format(them=_THEM[low[0]]) for text in _OF_SOMEBODY]
    people = find_people(tuple(parsed.words))
    if len(people) == 1 and people[0].bond in _DEAR and low[0] in _OWNERS:
        return [text.format(them=people[0].them) for text in _OF_SOMEBODY]
    return []

"""What may be asked of an answer because of the question that it answers ("What would your sister say?").

Rule: a line fits whatever can be answered to its questions; the first line that fits counts. A question that only asks
why invites nothing, nor does one about what hurts; and an answer of another kind than was asked for is left alone.

To teach it another kind of question: a line in ``_INVITED``, before any more general one.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from whyrun.domain.english import toned
from whyrun.domain.english.adjectives import UNEASY
from whyrun.domain.english.grammar import FIRST_PERSON
from whyrun.domain.english.kin import PEOPLE
from whyrun.domain.english.listing import compiled, listed, pattern, phrased
from whyrun.domain.english.tones import Tone
from whyrun.domain.english.values import Shape

if TYPE_CHECKING:
    import re

    from whyrun.domain.english.parsed import Parsed

_SOMEBODY = r"them|him|her|they|he|she|people|somebody|someone|others|(?:your|those|these) \w+(?: and \w+)?"
_PRONOUNS = {"him": "he", "he": "he", "her": "she", "she": "she"} | dict.fromkeys(
    ("them", "they", "people", "somebody", "someone", "others"), "they"
)
_WISHED = r"(?:most )?(?:want|wish|like|hope|love|need)"


class Answer(Enum):
    """What an answer must be like to fit the question."""

    #: Words that somebody would say, or something somebody would know: no sentence of the runner's own.
    SAID = auto()
    #: Something that is named, or felt.
    NAMED = auto()
    #: What it is likened to.
    LIKENED = auto()
    #: What is done for the runner, or named.
    GIVEN = auto()
    #: What would be.
    HOPED = auto()
    #: What running does.
    DONE = auto()
    #: What weighs, told of something that does one good.
    SORE = auto()
    #: What should not come.
    FEARED = auto()
    #: Anything at all, even what hurts.
    ANY = auto()


class Invited(NamedTuple):
    """What a question like ``asked`` invites, for the first levels and from where it goes deep.

    ``first``: before whatever the words of the answer would invite. ``{they}`` is whom the question names.
    """

    asked: str
    answer: Answer
    early: tuple[str, ...]
    deep: tuple[str, ...]
    first: bool = False


_INVITED: tuple[Invited, ...] = (
    Invited(
        r"what would you (?:like to |want to )?(?:say (?:today )?to (?!who you)|tell )",
        Answer.SAID,
        phrased("When do you need to hear that yourself? / What would it be like to hear that yourself?"),
        phrased("When do you need to hear that yourself? / Who in your life says that to you?"),
        first=True,
    ),
    Invited(
        rf"what (?:do|would|did) you {_WISHED} (?:for )?(?P<who>{_SOMEBODY}) (?:to |could |would )?(?:say|tell)\b"
        rf"|what (?:would|might) (?P<whoever>{_SOMEBODY}) (?:have |like to )?(?:say|said|tell)\b(?! it| has| is)"
        r"|what do you need to hear|what would you like to be able to say to yourself",
        Answer.SAID,
        phrased("What would it mean to you to hear that? / What would hearing that change for you?"),
        phrased("What would it mean to you to hear that? / What would hearing that settle for you?"),
        first=True,
    ),
    Invited(
        rf"what (?:do|would) you {_WISHED} (?:for )?(?P<who>{_SOMEBODY}) (?:to )?(?:always )?(?:remember|know|see|learn"
        r"|notice|think|understand|take with|take from)\b",
        Answer.SAID,
        phrased("What would it mean to you if {they} did? / What would that change between you?"),
        phrased("What would it mean to you if {they} did? / What would that change between you?"),
        first=True,
    ),
    Invited(
        r"who (?:would|will) you be without",
        Answer.ANY,
        phrased("And who are you with it? / What does having it make of you?"),
        phrased("And who are you with it? / What does having it make of you?"),
        first=True,
    ),
    Invited(
        r"think of yourself if you (?:gave up|stopped|quit|failed)",
        Answer.ANY,
        phrased("And what would you think of yourself if you kept going?"),
        phrased("And what would you think of yourself if you kept going?"),
        first=True,
    ),
    Invited(
        r"^(?!why).*\b(?:afraid|worried|fear)\b.*\b(?:of|happen|if|lose|losing)\b"
        r"|what would happen if you (?:stop|stopped|fail|failed|gave up|quit)\b",
        Answer.FEARED,
        phrased("What would you want to hold on to? / What is at stake for you in that?"),
        phrased("What would you want to hold on to? / Who would you like to be instead?"),
        first=True,
    ),
    Invited(
        r"what does (?:running|a run|being out there|being out|going out) [\w' ]*(?:do for|give|do to) you\b",
        Answer.SORE,
        phrased("What is different in you afterwards? / What does that make possible for you?"),
        phrased("What is different in you afterwards? / Who are you afterwards?"),
    ),
    Invited(
        r"\bwho (?:are you (?!\w+ing\b)|is (?:the|that) \w+ you|do you get to be|have you been|are you becoming)\b"
        r"|(?:part|side|version) of you\b",
        Answer.NAMED,
        phrased("When are you most like that? / Who gets to see you like that?"),
        phrased("When are you most like that? / Who gets to see you like that?"),
    ),
    Invited(
        r"what would it be like",
        Answer.LIKENED,
        phrased("What do you see when you picture that? / What would that give you?"),
        phrased("What do you see when you picture that? / What would that change in you?"),
        first=True,
    ),
    Invited(
        r"days (?:when |that )?you (?:don't|can't|miss|skip)|when you (?:don't|can't) (?:run|go|get out)"
        r"|when you miss a run",
        Answer.ANY,
        phrased("And what is different on the days you do? / What does a run change in that?"),
        phrased("And who are you on the days you do? / What does a run change in that?"),
        first=True,
    ),
    Invited(
        r"what does (?:being|feeling) [\w' ]+ mean (?:for|to) you|what does [\w' ]+ look like(?: to you| for you)?$",
        Answer.NAMED,
        phrased("When are you closest to that? / What would bring you a little closer to that?"),
        phrased("When are you closest to that? / Who are you when you are closest to that?"),
    ),
    Invited(
        r"what does [\w' ]+ feel like|how do you feel (?!about)|what(?: is|'s) (?:the|that) feeling"
        r"|what do you (?:want to )?feel\b",
        Answer.NAMED,
        phrased("When did you last feel like that? / What brings that on?"),
        phrased("When did you last feel like that? / Who gets to see you like that?"),
    ),
    Invited(
        r"^why do you (?:want to )?run$",
        Answer.DONE,
        phrased("What does that make possible for you? / What would a week without that be like?"),
        phrased("What does that make possible for you? / Who are you when you have that?"),
    ),
    Invited(
        r"what would you miss",
        Answer.NAMED,
        phrased("What does that give you that nothing else does? / What would take its place?"),
        phrased("What does that give you that nothing else does? / What would take its place?"),
    ),
    Invited(
        r"what (?:does|do) (?!you\b)[\w' ]+ (?:give|do for|bring|open up)\b|what do you (?:get|find)\b(?! yourself)"
        r"|what opens up",
        Answer.GIVEN,
        phrased("What does that make possible for you? / What would a week without that be like?"),
        phrased("What does that make possible for you? / Who are you when you have that?"),
    ),
    Invited(
        r"what would you (?:do|be doing|love|like|most)|what would [\w' ]+ (?:let|change|give|mean|be like)"
        rf"|what (?:do|would) you (?:really )?{_WISHED} (?:to|for|from|your|that|it)\b|what do you hope"
        r"|what are you hoping|what would be different",
        Answer.HOPED,
        phrased("What do you see when you picture that? / What would that give you?"),
        phrased("What do you see when you picture that? / What would that change in you?"),
    ),
)
#: The first questions of a reflection, and what may be asked of any fact that is told to them.
_OPENERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"why do you want to lose (?:the |some )?weight$", phrased("What would be different for you then?")),
    (r"why do you want to get fit$", phrased("What would being fit let you do?")),
    (r"why does your health matter(?: to you)?$", phrased("What do you most want to be well for?")),
    (
        r"why do you want to train for this race$",
        phrased("What would you like that day to be like? / What would you like to take home from it?"),
    ),
    (r"why do you want to run(?: again)?$", phrased("What would you like running to do for you?")),
    (r"why do you run$", phrased("And what does running do for you?")),
    (r"(?:why did you|what made you) start running\b", phrased("What did running give you then?")),
)
#: What something means was asked already.
_MEANS, _MEANT = " mean to you", phrased("What makes that so important to you?")
#: With one of these it was told already what running is or does.
_TOLD_ALREADY = listed(
    """
    it it's that that's running ran run runs feel feels felt laughed quiet liked like love loved home after don't
    """
)
_DOES_GOOD = listed(
    "helps keeps gives clears calms lets relaxes lifts settles stops relieves gets fills takes makes lasts quiets"
)
#: With one of these the question is about what hurts, or what should not come.
_OF_WHAT_HURTS = pattern(
    r"""
    \b(?:los(?:e|ing|t)|afraid|scared|fear|worr\w+|fail\w*|g[ai]ve up|giving up|stopped|stop carrying|leave behind|
    put down|forgive|happen if|got worse|hurt\w*|hard|tired|angry|anger|sad|alone|lonely|guilty|ashamed|died|gone|ill|
    pain|hate|against|weren't|wasn't|hadn't|mirror)\b
    """
)
#: What is said to mean nothing, or not to be there at all.
_SHRUGGED, _NOTHING = 2, listed("nothing none nope idk dunno same everything anything lots loads on quite more")
_WOULD = listed("would could i'd they'd he'd she'd we'd people'd it'd id")
_UNANSWERED = frozenset({Shape.UNSURE, Shape.RETORT, Shape.NOTHING, Shape.FOREIGN, Shape.JOY, Shape.PERSON})
_NAMING = frozenset({Tone.NAMED, Tone.LISTED, Tone.WISHED, Tone.UNWANTED})
_GIVING = _NAMING | {Tone.SO, Tone.OWN, Tone.FELT, Tone.BELIEVED}
_WEIGHING = frozenset(
    {Tone.SORE, Tone.SORE_PAST, Tone.FAILED, Tone.FAILED_THEN, Tone.THREATENED, Tone.WORRIED, Tone.JOKED, Tone.TOLD}
)

#: The answers that weigh, and the tones that they are told in.
_OF_WEIGHT = {
    Answer.FEARED: frozenset({Tone.NAMED, Tone.WISHED, Tone.LISTED, Tone.THREATENED}),
    Answer.SORE: frozenset({Tone.SORE, Tone.SORE_PAST}),
}


class Heard(NamedTuple):
    """What the question invites that was answered: ``questions``, and whether they go ``first``, before any other.

    ``plainly`` is what may be asked where the answer says nothing that is known; none of the runner's words is needed.
    """

    questions: list[str]
    first: bool
    plainly: tuple[str, ...]


def heard(question: str, parsed: Parsed, *, deep: bool) -> Heard:
    """What may be asked of ``parsed``, which answers ``question``.

    ``question`` reads as ``fitness.key`` has it; "" where nobody knows which was answered.
    """
    plainly = _plainly(question, parsed)
    if not question or parsed.shape in _UNANSWERED or not parsed.low:
        return Heard([], False, plainly)
    for line in _INVITED:
        found = compiled(line.asked).search(question)
        they = _named_in(found) if found else ""
        if they and _fits(line.answer, parsed, question):
            asked = line.deep if deep else line.early
            return Heard([text.replace("{they}", they) for text in asked], line.first, plainly)
        if they and line.answer not in _OF_WEIGHT and line.answer is not Answer.LIKENED:
            break
    return Heard([], False, plainly)


def _plainly(question: str, parsed: Parsed) -> tuple[str, ...]:
    plainly = next((questions for asked, questions in _OPENERS if compiled(asked).match(question)), ())
    if _MEANS in question and toned.tone_of(parsed) is Tone.NAMED:
        return _MEANT
    of_running = question.endswith(("run", "run again", "running"))
    return () if of_running and not _TOLD_ALREADY.isdisjoint(parsed.low) else plainly


def _named_in(found: re.Match[str]) -> str:
    """How whom a question names in ``found`` is spoken of; "they" where it names nobody, "" where it is a thing."""
    who = next((said for said in found.groupdict().values() if said), "they")
    known = [PEOPLE[word][1] for word in who.split() if word in PEOPLE]
    return _PRONOUNS.get(who, known[0] if len(known) == 1 else "they" if known else "")


def _fits(answer: Answer, parsed: Parsed, question: str) -> bool:
    """Whether ``parsed`` is such an ``answer`` as ``question`` asks for, and neither of them weighs."""
    if answer is Answer.ANY:
        return True
    low, tone = parsed.low, toned.tone_of(parsed)
    if answer in _OF_WEIGHT:
        return low[0] not in _NOTHING and (tone in _OF_WEIGHT[answer] or not _WOULD.isdisjoint(low))
    if compiled(_OF_WHAT_HURTS).search(question) or tone in _WEIGHING:
        return False
    thought = parsed.raw[:5].lower() == "that " and low[0] != "that"
    if answer is Answer.SAID:
        return thought or low[0] not in FIRST_PERSON
    nothing = low[0] in _NOTHING or (low[0] in {"no", "nobody"} and len(low) <= _SHRUGGED)
    if answer is Answer.LIKENED:
        return parsed.shape is Shape.LIKING and parsed.raw[:5].lower() == "like "
    return not thought and not nothing and _is_such(answer, parsed, tone)


def _is_such(answer: Answer, parsed: Parsed, tone: Tone) -> bool:
    low = parsed.low
    if answer is Answer.GIVEN:
        return tone in _GIVING and low[0] not in FIRST_PERSON
    if answer is Answer.DONE:
        return tone in _GIVING and parsed.shape is Shape.EFFECT and not _DOES_GOOD.isdisjoint(low[:3])
    if answer is Answer.HOPED:
        single = len(low) == 1 and parsed.shape is not Shape.WANT  # "scary"
        return not single and ((tone in _NAMING and parsed.lead != "so") or not _WOULD.isdisjoint(low))
    return tone in _NAMING and UNEASY.isdisjoint(low)

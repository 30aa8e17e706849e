"""What a question invites that may be asked of its answer, whatever that is ("What would your sister say?").

Rule: data only; a line fits whatever can be answered to its questions, if it is such an ``Answer``, and the first that
fits counts. A question that only asks why invites nothing, nor does one about what hurts. What hears it is
``answered``.

To teach it another kind of question: a line in ``INVITED``, before any more general one.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from whyrun.domain.english.listing import phrased

_SOMEBODY = (
    r"them|him|her|they|he|she|people|somebody|someone|others"
    r"|(?:your|the) (?:younger|older|future) (?:self|you)|(?:your|those|these) \w+(?: and \w+)?"
)
_WISHED = r"(?:most )?(?:want|wish|like|hope|love|need)"


class Answer(Enum):
    """What an answer must be like to fit the question."""

    #: Words that somebody would say, or something somebody would know: no sentence of the runner's own.
    SAID = auto()
    #: Something that is named, or felt.
    NAMED = auto()
    #: Who it is.
    WHO = auto()
    #: What was, or is so, and is no weight.
    TOLD = auto()
    #: Everything.
    ALL = auto()
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


INVITED: tuple[Invited, ...] = (
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
        r"|notice|think|understand|take with|take from)s?\b",
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
        r"who (?:would|will|might) (?:be the first to )?(?:notice|see|tell)\b(?! if you (?:st|qu|ga))",
        Answer.WHO,
        phrased("What would give it away? / What would you like them to notice?"),
        phrased("What would give it away? / What would you like them to notice?"),
        first=True,
    ),
    Invited(
        r"what are you (?:most |really |quietly )?proud of",
        Answer.TOLD,
        phrased("What does that say about you? / What did it take?"),
        phrased("What does that say about you? / What did it take?"),
    ),
    Invited(
        r"what (?:has |have )?stay(?:ed|s) with you|what do you carry",
        Answer.TOLD,
        phrased("Where in your life does that show today? / What would you like to do with it?"),
        phrased("Where in your life does that show today? / What would you like to do with it?"),
    ),
    Invited(
        r"what is at stake|what would you want to hold on to|what do you want to hold on to",
        Answer.NAMED,
        phrased("What makes that worth so much to you? / What would you do to keep it?"),
        phrased("What makes that worth so much to you? / What would you do to keep it?"),
    ),
    Invited(
        r"^when (?:do|are) you\b",
        Answer.NAMED,
        phrased("What is different in you then? / What brings that on?"),
        phrased("Who are you in those moments? / What is different in you then?"),
    ),
    Invited(
        r"^when did you last\b",
        Answer.NAMED,
        phrased("What made it so? / What would bring that back?"),
        phrased("What made it so? / What would bring that back?"),
    ),
    Invited(
        r"what would ",
        Answer.ALL,
        phrased("What would be the first thing? / What would matter most in that?"),
        phrased("What would be the first thing? / What would matter most in that?"),
        first=True,
    ),
    Invited(
        r"what was (?:that|it) like|how was that",
        Answer.LIKENED,
        phrased("What has stayed with you from that? / What would have helped you then?"),
        phrased("What has stayed with you from that? / What would you say today to who you were then?"),
        first=True,
    ),
    Invited(
        r"what is (?:that|it) like|feel like\b|how does that feel|how is that",
        Answer.LIKENED,
        phrased("When do you feel that most? / What brings that on?"),
        phrased("When do you feel that most? / What brings that on?"),
        first=True,
    ),
    Invited(
        r"^where (?:would|in [\w ]+ would)\b",
        Answer.NAMED,
        phrased("What would be different there? / What do you see when you picture that?"),
        phrased("What would be different there? / What do you see when you picture that?"),
    ),
    Invited(
        r"^where\b",
        Answer.NAMED,
        phrased("What is different there? / What is it like there?"),
        phrased("What is different there? / Who are you there?"),
    ),
    Invited(
        r"what would (?:it|that) be like",
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
OPENERS: tuple[tuple[str, tuple[str, ...]], ...] = (
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

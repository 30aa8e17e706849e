"""What may be asked of an answer because its question asked for words, for a self, for somebody or for what is dear.

Rule: data only; of an ``AskedFor`` the first line whose ``Answer`` it is counts, and its questions go best first. They
are right for any such answer and take nothing for granted but what the question before did: of a wish never what has
stayed of it, of a dread never what it would be like. Times, places, feelings and wishes are in ``invitations_of_days``;
what hears it all is ``answered``.

To teach it another kind of answer: a line, before any more general one.
"""

from __future__ import annotations

from whyrun.domain.english.answers import Answer, Invited, first, then
from whyrun.domain.english.asked_for import AskedFor
from whyrun.domain.english.listing import phrased

_NOBODY = first(
    Answer.NOBODY,
    """
    Who would you like it to be? / And you yourself: what do you notice? / What would you like somebody to know about
    it? / What is it like to keep that to yourself? / Who might be glad to be asked?
    """,
)
_LIKE_THAT = (
    """
    When are you most like that? / Who gets to see you like that? / Where else would you like to be like that? / What
    brings that side out in you?
    """,
    "Who gets to see you like that? / Where else would you like to be like that?",
)
_WHO_TO_BE = (
    """
    When are you like that already? / What would that person do first? / Who do you think of when you say that? / Who
    would be the first to meet that person?
    """,
    "When are you like that already? / What would that person do on a hard day?",
)
_DEAR = (
    """
    When are you most glad of that? / What does that give you that nothing else does? / What do you do to look after it?
    / Where in an ordinary week do you notice it most?
    """,
    "Who do you get to be with it? / When are you most glad of that?",
)

OF_PEOPLE: dict[AskedFor, tuple[Invited, ...]] = {
    AskedFor.ANSWER_THEN: (
        first(
            Answer.ANY,
            """
            What has changed since then? / What do you know now that you didn’t know then? / What of that is still true?
            / What made you see it differently?
            """,
            "What do you know now that you didn’t know then? / What has changed in you since then?",
        ),
    ),
    AskedFor.ADVICE: (
        first(
            Answer.SAID,
            """
            When do you need to hear that yourself? / What would it be like to hear that yourself? / Who has said
            something like that to you? / Where could you follow that yourself this week?
            """,
            "When do you need to hear that yourself? / Who in your life says that to you?",
        ),
    ),
    AskedFor.SAYING: (
        first(
            Answer.SAID,
            """
            What would it mean to you to hear that? / What would hearing that change for you? / Who would you most like
            to hear it from? / When is that true of you already?
            """,
            "What would it mean to you to hear that? / What would hearing that settle for you?",
        ),
    ),
    AskedFor.SEEN: (
        first(
            Answer.SAID,
            """
            What would it mean to you if {they} did? / What would that change between you? / When could {they} see a
            little of that already? / Who showed you that, when you were small?
            """,
            "What would it mean to you if {they} did? / What do you hope {they} would do with that one day?",
        ),
    ),
    AskedFor.SIGN: (
        first(
            Answer.SAID,
            """
            What would it mean to you to have that noticed? / What is different in you then? / When does that show
            already? / What would that change between you?
            """,
            "Who are you when that shows? / What would it mean to you to have that noticed?",
        ),
    ),
    AskedFor.SELF_WISHED: (first(Answer.LIKENED, *_WHO_TO_BE), first(Answer.SAID, *_WHO_TO_BE)),
    AskedFor.SELF: (
        first(Answer.GOOD, "When is it most like that? / What makes it so good? / Who gets to see you like that?"),
        first(Answer.SOMEBODY, *_LIKE_THAT),
        then(Answer.FELT, *_LIKE_THAT),
        then(Answer.NAMED, *_LIKE_THAT),
    ),
    AskedFor.SELF_THEN: (
        first(
            Answer.NAMED,
            """
            What of that is still in you? / What brought that out in you then? / How could a little of that come back? /
            Who saw it in you?
            """,
            "What of that is still in you? / What would that person say to you today?",
        ),
    ),
    AskedFor.PROOF: (
        then(
            Answer.SAID,
            """
            When have you known it already, if only for a moment? / What would you take on next, once you knew that? /
            What would be settled for you then? / Who else would you like to know it?
            """,
            "Who would you be, once you knew that? / What could you stop doing, once you were sure of that?",
        ),
    ),
    AskedFor.SHOWN: (
        first(
            Answer.SAID,
            """
            Where else does that show in your life? / When did you first know that about yourself? / Who sees that in
            you? / Where would you like to trust that more?
            """,
            "Where would you like to trust that more? / Who sees that in you?",
        ),
    ),
    AskedFor.VALUE: (
        first(
            Answer.SAID,
            """
            Where in an ordinary week does that show? / Who did you learn that from? / What would you do more of, if you
            went by that? / What would you like to pass on of it?
            """,
            "What would you do more of, if you went by that? / Who do you want to be in that?",
        ),
    ),
    AskedFor.PRIDE: (
        then(Answer.TOLD, "What does that say about you? / What did it take? / Who would you like to know that?"),
    ),
    AskedFor.WITHOUT_IT: (
        first(Answer.ANY, "And who are you with it? / What does having it make of you? / Who gets to see that?"),
    ),
    AskedFor.JUDGEMENT: (
        first(
            Answer.ANY,
            """
            And what would you think of yourself if you kept going? / How would you like to see yourself instead? / What
            would a friend think of you? / How would you speak to a friend who thought that way?
            """,
        ),
    ),
    AskedFor.LOSS: (
        first(Answer.ALL, "What comes to mind first? / Which part of it matters most to you? / What would go first?"),
        first(
            Answer.FEARED,
            """
            What would you want to hold on to? / What is at stake for you in that? / When do you feel furthest from
            that? / What would you like there to be in its place?
            """,
            "What would you want to hold on to? / Who would you like to be instead?",
        ),
        then(Answer.NAMED, *_DEAR),
    ),
    AskedFor.DEAR: (then(Answer.NAMED, *_DEAR),),
    AskedFor.MISSED: (
        then(
            Answer.NAMED,
            """
            What would bring a little of that back? / What did that give you? / When did you last have it? / Where do
            you find a little of it today?
            """,
            "Who were you when you had that? / What would bring a little of that back?",
        ),
    ),
    AskedFor.DAYS_WITHOUT: (
        first(
            Answer.ANY,
            """
            And what is different on the days you do? / What does a run change in that? / What do you need most on a day
            like that? / Who is the first to see the difference?
            """,
            "And who are you on the days you do? / What does a run change in that?",
        ),
    ),
    AskedFor.NOTICING: (
        _NOBODY,
        first(
            Answer.SOMEBODY,
            """
            What would give it away? / What would you like {them} to notice? / What would you like {them} to get from
            you? / What would it mean to you if {they} told you?
            """,
            "Who do you want to be for {them}? / What would {they} say has changed?",
        ),
    ),
    AskedFor.RECEIVING: (
        _NOBODY,
        first(
            Answer.SOMEBODY,
            """
            What do you want {them} to have of you? / What would {they} say has changed? / What would you like {them} to
            see in you? / What do the good days look like between you?
            """,
            "Who do you want to be for {them}? / What do you want {them} to have of you?",
        ),
    ),
    AskedFor.SERVED: (
        _NOBODY,
        first(
            Answer.SOMEBODY,
            """
            What would you most like to give {them}? / What do you see when you think of {them}? / What would you like
            {them} to know? / What would {they} say, seeing you out there?
            """,
            "Who do you want to be for {them}? / What would you most like to give {them}?",
        ),
    ),
    AskedFor.BESIDE: (
        _NOBODY,
        first(
            Answer.SOMEBODY,
            """
            What would you most like to hear {them} say? / What makes it {who}, of all people? / What would you like
            {them} to understand about it? / What do you see when you think of {them}?
            """,
            "What makes it {who}, of all people? / Who do you want to be for {them}?",
        ),
    ),
    AskedFor.HELPER: (
        _NOBODY,
        first(
            Answer.SOMEBODY,
            """
            What do you get from {them}? / What would you like to give back to {them}? / What would you like {them} to
            know? / What do you see when you think of {them}?
            """,
            "Who do you want to be for {them}? / What do you get from {them}?",
        ),
    ),
    AskedFor.TEACHER: (
        first(
            Answer.NOBODY,
            """
            What was it like to find it by yourself? / What kept you at it, all by yourself? / Who would you like to
            pass it on to? / What did you find out about yourself on the way?
            """,
        ),
        first(
            Answer.SOMEBODY,
            """
            What did you see in {them}? / What would {they} say, seeing you today? / What would you like to pass on of
            that? / Where do you notice that in yourself?
            """,
            "What of {them} do you find in yourself today? / Who would you like to pass it on to?",
        ),
    ),
}

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

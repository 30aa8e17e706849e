"""What may be asked of an answer because its question asked for a time, a place, a feeling, a gift or a wish.

Rule: as in ``invitations``, whose other half this is.
"""

from __future__ import annotations

from whyrun.domain.english.answers import Answer, Invited, first, then
from whyrun.domain.english.asked_for import AskedFor

_HARD = (
    """
    What do you need most then? / What would make it a little easier? / Who could you tell? / What has helped already,
    even a little?
    """,
    "What do you need most then? / What would be a kindness to yourself then?",
)
_ALL = first(Answer.ALL, "What comes to mind first? / Which part of it matters most to you?")
_ALL_THERE_WOULD_BE = first(Answer.ALL, "What would be the first thing? / What would matter most in that?")
_GOOD = first(Answer.GOOD, "What is the best of it? / What makes it so good? / When is it most like that?")
_SEVERAL = first(
    Answer.LISTED, "Which of those do you like best? / Which of those would you miss first? / What ties those together?"
)
_SEVERAL_WISHES = first(
    Answer.LISTED,
    "Which of those would you want first? / What do you see when you picture that? / What ties those together?",
)
_WISH = (
    """
    What do you see when you picture that? / What would that give you? / What would bring it a little closer? / How long
    have you wanted that? / Who would be glad with you?
    """,
    "What do you see when you picture that? / What would that change in you? / Who else would it be good for?",
)
_FEELING = (
    """
    When do you feel that most? / What does that feeling make possible for you? / Who gets to see you like that? / Where
    else would you like to feel that?
    """,
    "Where else in your life would you like to feel that? / Who gets to see you like that?",
)
_FELT = then(
    Answer.FELT,
    """
    What does that make possible for you? / Who gets to see you like that? / Where else would you like to feel that? /
    What would a week without that be like?
    """,
    "Where else in your life would you like to feel that? / Who gets to see you like that?",
)
_FEELING_WISHED = (
    """
    When did you last feel like that? / What would help you to feel like that? / What would you do first, feeling like
    that? / Who would be the first to see it?
    """,
    "Who would you be, feeling like that? / When did you last feel like that?",
)
_GIFT = (
    """
    What does that make possible for you? / Who else gains by it? / What would a week without that be like? / Where else
    would you like more of that?
    """,
    "Who are you when you have that? / Who else gains by it?",
)
_THEN = (
    """
    What do you remember best of it? / What would bring that back? / What was different then? / Who was with you?
    """,
    "What was different in you then? / What would bring that back?",
)
_AT_THAT_TIME = (
    """
    What is different in you then? / What is it about that time? / What would you like to take from it into the rest of
    your days? / Who sees you then?
    """,
    "Who are you in those moments? / What is it about that time?",
)
_LIKENED = first(
    Answer.LIKENED, "When did you last feel like that? / What brings that on? / Where else would you like to feel that?"
)
_THOUGHT = first(
    Answer.THOUGHT,
    """
    When do you notice that most? / What does that say about what matters to you? / Who else knows that? / What
    would you like to do with it?
    """,
    "What does that say about what matters to you? / Where in your life does that show today?",
)
_CLOSEST = (
    """
    When are you closest to that? / What would bring you a little closer to that? / Who is there with you? / What would
    bring a little more of it into your week?
    """,
    "When are you closest to that? / Who are you when you are closest to that?",
)

OF_DAYS: dict[AskedFor, tuple[Invited, ...]] = {
    AskedFor.MEMORY: (
        first(
            Answer.LONG_AGO,
            """
            What would bring a little of that back? / What would be different with a little of it in your week? / What
            would it be like to have that again?
            """,
        ),
        first(Answer.TIME, *_THEN),
        then(Answer.NAMED, *_THEN),
    ),
    AskedFor.BEGINNING: (
        first(
            Answer.TIME,
            """
            What was going on for you at the time? / What were you hoping for? / What has kept it going since? / What is
            different about it today?
            """,
            "Who were you at the time? / What were you hoping for?",
        ),
    ),
    AskedFor.TIME: (
        first(
            Answer.LONG_AGO,
            """
            What would bring you a little closer to that? / What would be different with a little of it in your week? /
            Who would be glad to see it?
            """,
        ),
        first(Answer.SORE, *_HARD),
        then(Answer.TIME, *_AT_THAT_TIME),
        then(Answer.NAMED, *_AT_THAT_TIME),
    ),
    AskedFor.HARD_TIME: (first(Answer.SORE, *_HARD), first(Answer.TIME, *_HARD)),
    AskedFor.SPAN: (
        first(
            Answer.TIME,
            """
            What has kept it alive in you? / What brought it up, back then? / What is different about it today? / What
            would you like to do about it now?
            """,
            "What has kept it alive in you? / Who were you when it came up?",
        ),
    ),
    AskedFor.PLACE_WISHED: (
        first(Answer.ALL, "Where would you begin? / What would be different there?"),
        then(
            Answer.NAMED,
            """
            What would be different there? / What do you see when you picture that? / Who else would gain by it? / What
            would bring a little of it there?
            """,
        ),
    ),
    AskedFor.PLACE: (
        then(
            Answer.NAMED,
            "What is different there? / What is it like there? / Who sees you there? / What would be missing there?",
            "Who are you there? / What is different there?",
        ),
    ),
    AskedFor.FEELING_WISHED: (
        first(Answer.LISTED, "Which of those would you want most? / What would help you to feel like that?"),
        first(Answer.FELT, *_FEELING_WISHED),
        first(Answer.NAMED, *_FEELING_WISHED),
    ),
    AskedFor.FEELING: (
        _ALL,
        _GOOD,
        _FELT,
        _SEVERAL,
        _LIKENED,
        then(Answer.NAMED, *_FEELING),
        then(Answer.OWN, *_GIFT),
    ),
    AskedFor.LIKENESS: (
        _GOOD,
        _FELT,
        _SEVERAL,
        _LIKENED,
        then(Answer.NAMED, *_FEELING),
    ),
    AskedFor.LIKENESS_THEN: (
        first(
            Answer.LIKENED,
            "What has stayed with you from that? / What would have helped you then? / What do you carry from it today?",
        ),
        first(
            Answer.GOOD,
            "What do you remember best of it? / What has stayed with you from that? / What would bring that back?",
        ),
    ),
    AskedFor.LOOKS: (
        _ALL,
        first(Answer.LISTED, "Which of those matters most to you? / Which of those would you miss first?"),
        then(Answer.NAMED, *_CLOSEST),
    ),
    AskedFor.PICTURE: (
        first(
            Answer.TOLD,
            """
            What in that matters most to you? / What do you feel when you see that? / Who is there with you? / What
            would bring a little of that into this week?
            """,
            "What do you feel when you see that? / Who are you in that picture?",
        ),
    ),
    AskedFor.MEANING: (
        first(Answer.ALL, "What makes that so important to you? / What would be missing without it?"),
        _THOUGHT,
        then(
            Answer.NAMED,
            """
            What would be missing without that? / When are you closest to that? / Who is there with you? / What would
            bring a little more of it into your week?
            """,
            "Who are you when you have that? / When are you closest to that?",
        ),
    ),
    AskedFor.CHOICE: (
        _THOUGHT,
        then(
            Answer.NAMED,
            """
            What makes it that one? / What would your days be like with more of it? / When do you notice that most? /
            What would be missing without it?
            """,
            "What makes it that one? / Who do you get to be with it?",
        ),
    ),
    AskedFor.STAYING: (
        _ALL,
        first(
            Answer.SORE,
            """
            What would you want somebody close to you to understand about that? / What would make it a little lighter? /
            What would you say today to who you were then?
            """,
        ),
        then(
            Answer.TOLD,
            """
            Where in your life does that show today? / What would you like to do with it? / Who would you like to pass
            it on to? / When do you notice it most?
            """,
        ),
    ),
    AskedFor.GIFT_THEN: (
        _ALL,
        then(
            Answer.NAMED,
            """
            Where do you find that today? / How could some of that come back? / What of that is still with you? / What
            would you like to pass on of it?
            """,
            "What of that is still with you? / Who were you when you had that?",
        ),
    ),
    AskedFor.LOVED: (
        _ALL,
        _SEVERAL,
        then(
            Answer.NAMED,
            """
            What does that give you? / What is different in you then? / Where else would you like more of that? / What
            would a week without that be like?
            """,
            "Who are you in the middle of that? / What does that give you?",
        ),
    ),
    AskedFor.STRENGTH: (
        _ALL,
        then(
            Answer.NAMED,
            """
            Where else in your life do you lean on that? / When did you last notice it? / Where does it come from in
            you? / What would be missing without it?
            """,
            "What does that say about you? / Where else in your life do you lean on that?",
        ),
    ),
    AskedFor.STEP: (
        first(
            Answer.NAMED,
            """
            What would be different for you then? / What would make that a little easier? / Who could help you with
            that? / What makes it worth that to you?
            """,
            "Who would you be then? / What would be different for you then?",
        ),
    ),
    AskedFor.CHANGE: (_ALL, _GOOD, _FELT, _SEVERAL, then(Answer.NAMED, *_GIFT), then(Answer.OWN, *_GIFT)),
    AskedFor.EFFECT: (
        _ALL,
        _GOOD,
        _FELT,
        _SEVERAL,
        then(Answer.NAMED, *_GIFT),
        then(Answer.DONE, *_GIFT),
        then(
            Answer.SORE,
            "What is different in you afterwards? / What does that make possible for you?",
            "What is different in you afterwards? / Who are you afterwards?",
        ),
    ),
    AskedFor.GIFT: (_ALL, _GOOD, _SEVERAL, then(Answer.NAMED, *_GIFT), then(Answer.OWN, *_GIFT)),
    AskedFor.NEED_THEN: (
        then(
            Answer.NAMED,
            """
            Where could you find a little of it today? / Who would you have liked it from? / Who would you like to give
            that to? / What would it have changed for you?
            """,
            "Who would you like to give that to? / Where could you find a little of it today?",
        ),
    ),
    AskedFor.BURDEN: (
        first(
            Answer.ANY,
            """
            What is there room for then? / What are you like then? / Where else would you like to put it down? /
            What would it be like to be without it a little longer?
            """,
            "Who are you without it? / What is there room for then?",
        ),
    ),
    AskedFor.WHY_RUN: (then(Answer.DONE, *_GIFT),),
    AskedFor.WISH: (
        _ALL_THERE_WOULD_BE,
        first(
            Answer.GOOD, "What would be the best of it? / What do you see when you picture that? / How would you know?"
        ),
        first(Answer.LIKENED, *_WISH),
        _SEVERAL_WISHES,
        then(Answer.HOPED, *_WISH),
        then(Answer.NAMED, *_WISH),
    ),
}

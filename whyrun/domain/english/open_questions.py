"""Questions that need none of a reason's words, each in several wordings, by what they are after.

Rule: data only. What stands under one name asks after the same, so one of it is asked at a time (``pools`` says which
sort of reason takes which). Nothing is taken for granted that was not said: no hurt, no joy, no gift, no family, no
run; the first few are right under anything at all.
"""

from __future__ import annotations

from whyrun.domain.english.listing import phrased
from whyrun.domain.lean_classes import NamedTuple


class Way(NamedTuple):
    """Wordings of what is ``after`` the same, as ``ways`` names it."""

    after: str
    questions: tuple[str, ...]


def after(name: str, questions: str) -> Way:
    """The wordings in ``questions``, which slashes separate, of what is after ``name``."""
    return Way(name, phrased(questions))


# Right under anything.
FEELING = after(
    "feeling",
    """
    How do you feel about that? / What feeling goes with that? / What do you feel when you think of that? / How does
    that sit with you? / How does it feel to put that into words? / What do you feel as you read that back?
    """,
)
FRIEND = after(
    "friend",
    """
    If a friend told you that, what would you ask them next? / What would a good friend say to that? / What would
    somebody who knows you well add to that? / If a friend gave you that answer, what would you want to know? / What
    would your closest friend say to that? / If a friend said that, what would you make of it?
    """,
)
BEFORE = after(
    "before",
    """
    What would you have answered a year ago? / How would you have answered that when you were younger? / Would you
    have said the same a year ago? / What might you have said a few years ago? / When did you first see it that way?
    / How might you answer it a year from now?
    """,
)
ADDED = after(
    "more",
    """
    What would you add to that? / What haven’t you said about it yet? / What else comes to mind with that? / What
    else would you say about it? / Where does that thought lead you? / What would you say next?
    """,
)
UNDERSTOOD = after(
    "others",
    """
    Who in your life would understand that best? / Who would understand that at once? / Who knows how you feel about
    that? / Who would you like to tell about that? / Who sees that the way you do?
    """,
)
RUNNING = after(
    "running",
    """
    With that in mind, what would you like from running? / Knowing that, what would you like from running? / With
    that in mind, what would you like running to bring you? / With that in mind, where would you like running to
    take you? / What would you like running to be for you, with that in mind? / With that in mind, how would you
    like your runs to be?
    """,
)
WEEK = after(
    "week",
    """
    With that in mind, what would a good week look like? / What would you like more of in your days? / With that in
    mind, what would you like this week to hold? / What would a really good day look like, with that in mind?
    """,
)
WHEN = after(
    "when",
    """
    When did you last think of that? / When are you most aware of that? / What reminds you of that in an ordinary week?
    / When was that last on your mind? / When does that come back to you?
    """,
)
#: Right under anything but what is plain to everybody ("it's free").
KNOWN = after(
    "others",
    """
    What would you like somebody to know about that? / What do other people not see about that? / What would you
    like somebody close to you to understand about that? / What would you like others to understand about that? /
    Who in your life would understand that best? / Who knows how you feel about that?
    """,
)
#: Right under anything that goes on.
AHEAD = after(
    "ahead",
    """
    How would you like to look back on that one day? / A year from now, how would you like it to have gone? / How would
    you like it to go on from here? / How would you like to feel about it in a year?
    """,
)
IS_LIKE = after(
    "moment",
    """
    What is that like for you? / What is that like, day to day? / How is that for you? / What is that like at the
    moment?
    """,
)
EXPLAINED = after(
    "explained",
    """
    How would you explain that to somebody who has never run? / How would you put that to somebody who doesn’t run?
    / How would you explain that to a child? / What would you say to somebody who can’t imagine that? / How would
    you tell a new runner about that? / How would you describe that to a friend?
    """,
)
PICTURED = after(
    "moment",
    """
    What do you picture when you say that? / What do you see in front of you when you say that? / What comes to mind
    first when you think of that? / What do you see when you think of that? / What picture comes with that? / What
    scene comes to mind?
    """,
)
ON_THEIR_MIND = after(
    "begin",
    """
    How long has that been on your mind? / When did you first think that? / What first made you think of it? / When did
    that first come up? / When is that on your mind most?
    """,
)
#: What weighs on somebody, or may.
WHAT_A_RUN_CAN_DO = after(
    "running",
    """
    With that in mind, what would you like from running? / Where does running come into that? / What would you like
    running to do for you in that? / What could a run change about that? / What part would you like running to play
    in that? / How could running help with that?
    """,
)
NEEDED = after(
    "need",
    """
    What do you need most at the moment? / What would do you good just now? / What does you good these days? / What
    would be a kindness to yourself today? / What would make today a little easier? / What could lighten the day a
    little?
    """,
)
KINDNESS = after(
    "friend",
    """
    What would you say to a friend who told you that? / What would a kind friend say to you about that? / How would
    you speak to a friend who felt that way? / What would you want a friend in your place to know?
    """,
)
HELD_ON_TO = after(
    "keep",
    """
    What do you want to hold on to? / What would you like to keep, whatever comes? / What is worth looking after in
    all of that?
    """,
)
# What is hoped for.
WOULD_BE = after(
    "moment",
    """
    What would that be like for you? / What would be the best of it? / How would that feel? / What do you picture
    when you think of that? / What would you enjoy most about it? / What would you notice first?
    """,
)
WOULD_CHANGE = after(
    "gift",
    """
    What would that change for you? / What would that make possible? / What would that bring you? / What would be
    different in your days? / What would it open up for you? / What would there be more of in your days?
    """,
)
STEP = after(
    "step",
    """
    What would bring you a little closer to that? / What would be a first small step towards that? / What is one
    thing you could do for that this week? / What have you done towards that already? / What would make that a
    little easier? / What would help you most on the way there?
    """,
)
FIRST_WANTED = after(
    "begin",
    """
    When did you first want that? / How long have you wanted that? / How long has that been a wish of yours? / When
    did that wish come up? / What first put that into your head? / When do you want that most?
    """,
)
GLAD = after(
    "others",
    """
    Who would be glad for you? / Who knows that you’d like that? / Who would be happy to see that? / Who would be
    the first to see it? / Who would you tell about it? / Who else would like that for you?
    """,
)
MATTERS = after(
    "value",
    """
    What does that say about what matters most to you? / What does that tell you about what you care for? / What in
    that do you care about most?
    """,
)
# What is had, or done, and good.
BEST = after(
    "moment",
    """
    What is the best part of that? / What do you like most about that? / What is that like for you? / What is it
    like at its best?
    """,
)
WITHOUT = after(
    "loss",
    """
    What would you miss most without it? / What would a month without it be like? / What would you miss first, if it
    were gone? / What would go missing without it? / What would your week be like without it? / What would be
    hardest about going without it?
    """,
)
OPENS_UP = after(
    "gift",
    """
    What does that make possible for you? / What does it make room for? / What comes more easily because of it? /
    What do you get to do because of it? / What does that let you do? / What can you do because of it?
    """,
)
OTHERS_FEEL = after(
    "others",
    """
    Who else feels the difference? / Who else gains by it? / Who else is glad of it? / Who would notice if you
    stopped? / Who is better off for it? / Who would see the difference first?
    """,
)
FOUND_OUT = after(
    "begin",
    """
    How did you find that out? / When did you first notice that? / When did that begin? / How did that start? / What
    first showed you that? / When did you first feel that?
    """,
)
MOST = after(
    "when",
    """
    When do you notice that most? / When do you need it most? / When did you last notice that? / When does it show
    most? / When did it last do that? / When do you feel it most?
    """,
)
EVERYDAY = after(
    "when",
    """
    What does that look like on an ordinary day? / Where does that show in an ordinary week? / What does that look
    like in a good week?
    """,
)
ELSEWHERE = after(
    "elsewhere",
    """
    Where else in your life do you find that? / Where else would you like more of that? / What else in your life
    comes close to that?
    """,
)
ABOUT_YOU = after(
    "self",
    """
    What does that tell you about yourself? / What does that say about who you are? / What does that bring out in
    you?
    """,
)
# What is past.
WOULD_HAVE_BEEN = after(
    "moment",
    """
    What would that have meant to you? / What would that have been like for you? / How would that have felt?
    """,
)
TODAY = after(
    "feeling",
    """
    What do you make of that today? / How do you look back on that now? / How do you see that today? / How does that
    sit with you now? / What do you think of that today? / How does that look to you now?
    """,
)
STAYED = after(
    "carry",
    """
    What has stayed with you from that? / What do you still carry from that? / What did you take away from that?
    """,
)
INSTEAD = after(
    "instead",
    "What would you be doing instead? / Where would you be instead? / What would you rather be doing?",
)

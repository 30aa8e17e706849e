"""Questions that need none of a reason's words, each in several wordings, by what they are after.

Rule: data only. What stands under one name asks after the same, so one of it is asked at a time (``pools`` says which
sort of reason takes which). Nothing is taken for granted that was not said: no hurt, no joy, no gift, no family, no
run; the first few are right under anything at all.
"""

from __future__ import annotations

from typing import NamedTuple

from whyrun.domain.english.listing import phrased


class Way(NamedTuple):
    """Wordings of what is ``after`` the same, as ``ways`` names it."""

    after: str
    questions: tuple[str, ...]


def after(name: str, questions: str) -> Way:
    """The wordings in ``questions``, which slashes separate, of what is after ``name``."""
    return Way(name, phrased(questions))


# Right under anything.
FRIEND = after(
    "friend",
    """
    If a friend told you that, what would you ask them next? / What would a good friend say to that? / What would
    somebody who knows you well add to that? / If a friend gave you that answer, what would you want to know? / What
    would your closest friend say to that? / What would your best friend want to ask you next?
    """,
)
BEFORE = after(
    "before",
    """
    What would you have answered a year ago? / What might you have said a few years ago? / What would you have
    answered five years ago?
    """,
)
ADDED = after(
    "more",
    """
    What would you add to that? / What else comes to mind with that? / What else would you say about it?
    """,
)
UNDERSTOOD = after(
    "others",
    """
    Who in your life would understand that best? / Who would understand that at once? / Who would you like to tell
    about that?
    """,
)
RUNNING = after(
    "running",
    """
    With that in mind, what would you like from running? / With that in mind, how would you like your runs to be? /
    How would you like to feel on the way home from a run? / With that in mind, what would you like running to bring
    you? / With that in mind, where would you like running to take you? / What would make the next run a good one
    for you?
    """,
)
WEEK = after(
    "week",
    """
    With that in mind, what would a good week look like? / What would you like more of in your days? / What would a
    really good day look like, with that in mind?
    """,
)
#: Right under anything but what is plain to everybody ("it's free").
KNOWN = after(
    "others",
    """
    What would you like somebody to know about that? / What would you like others to understand about that? / What
    do other people not see about that?
    """,
)
#: Right under anything that goes on.
AHEAD = after(
    "ahead",
    """
    A year from now, how would you like it to have gone? / How would you like it to go on from here? / What would
    you like to be able to say a year from now?
    """,
)
EXPLAINED = after(
    "explained",
    """
    How would you explain that to somebody who has never run? / How would you put that to somebody who doesn’t run?
    / How would you tell a new runner about that?
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
    How long has that been on your mind? / What first made you think of it? / When did that first come up?
    """,
)
#: What weighs on somebody, or may.
WHAT_A_RUN_CAN_DO = after(
    "running",
    """
    What part would you like running to play in that? / With that in mind, what would you like from running? / How
    would you like running to help with that?
    """,
)
NEEDED = after(
    "need",
    """
    What do you need most at the moment? / What would help most with that? / What has helped a little so far?
    """,
)
KINDNESS = after(
    "friend",
    """
    What would you say to a friend who told you that? / What would a kind friend say to you about that? / How would
    you speak to a friend who felt that way? / What would you want a friend in your place to know?
    """,
)
# What is hoped for.
WOULD_BE = after(
    "moment",
    """
    What would be the best of it? / What do you picture when you think of that? / What would you enjoy most about
    it? / What would that be like for you?
    """,
)
WOULD_CHANGE = after(
    "gift",
    """
    What would that change for you? / What would that make possible? / What would that bring you? / What would that
    open up for you?
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
    When did you first want that? / How long have you wanted that? / What first put that into your head?
    """,
)
GLAD = after(
    "others",
    """
    Who would be glad for you? / Who knows that you’d like that? / Who else would like that for you?
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
    What is the best part of that? / What do you like most about that? / What is it like at its best?
    """,
)
WITHOUT = after(
    "loss",
    """
    What would you miss first, if you couldn’t run for a while? / What would a month without running be like? / What
    would be hardest about a month without running?
    """,
)
OPENS_UP = after(
    "gift",
    """
    What does that make possible for you? / What does that let you do? / What comes more easily because of it?
    """,
)
OTHERS_FEEL = after(
    "others",
    """
    Who else feels the difference? / Who would see the difference first? / Who else gains by it?
    """,
)
FOUND_OUT = after(
    "begin",
    """
    How did you find that out? / When did you first notice that? / What first showed you that?
    """,
)
MOST = after(
    "when",
    """
    When do you notice that most? / When do you feel that most? / When do you need that most?
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
LEARNED = after(
    "learned",
    """
    What do you know now that you didn’t know then? / What did that teach you? / What did you learn from that?
    """,
)
SINCE = after(
    "since",
    """
    What has changed for you since then? / What has been different since then? / What has come of that since?
    """,
)
WOULD_HAVE_BEEN = after(
    "moment",
    """
    What would that have meant to you? / What would that have been like for you? / How would that have felt?
    """,
)
TODAY = after(
    "today",
    """
    How does that look to you now? / How do you see that today? / How does that sit with you now?
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

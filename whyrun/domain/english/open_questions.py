"""Questions that need none of a reason's words, each in several wordings, by what they are after.

Rule: data only. What stands under one name asks after the same, so one of it is asked at a time (``pools`` says which
sort of reason takes which). Nothing is taken for granted that was not said: no hurt, no joy, no gift, no family, no
run; the first few are right under anything at all. Each goes on from the answer, and turns to the runner's life or to
their running: none asks for the answer again, or for a look at it (“What would you add?”, “… have said last year?”).
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
RUNNING = after(
    "running",
    """
    With that in mind, how would you like to feel on a run? / With that in mind, how would you like your runs to be? /
    With that in mind, what would you like from running? / With that in mind, where would you like running to take you?
    / With that in mind, what would you like to bring home from a run? / With that in mind, what would you like running
    to bring you?
    """,
)
ANYBODY = after(
    "others",
    """
    What would you like others to understand about that? / What would you like the people around you to know about
    that? / What would you like somebody to know about that? / Who else knows what that is like? / Who would understand
    that without many words? / Who in your life would understand that best?
    """,
)
MATTERS = after(
    "value",
    """
    What in that do you care about most? / What does that tell you about what you care for? / What does that say about
    what matters most to you? / What does that tell you about what you want? / What in that counts most for you? /
    What does that say about what you want from life?
    """,
)
WEEK = after(
    "week",
    """
    What would a good week look like, with that in mind? / What would a good day look like, with that in mind? / What
    would you like more of in your days? / What would you like to make time for? / What would you like more
    time for? / What would you like a little more of these days?
    """,
)
WISH = after(
    "wish",
    """
    What would you want for yourself from here? / What does that make you want for yourself? / What would you like for
    yourself from here on?
    """,
)
AHEAD = after(
    "ahead",
    """
    What would you like to look back on a year from now? / Where would you like to be a year from now? / What would you
    like to be able to say a year from now? / What would you love to be doing a year from now? / What would you like the
    coming months to bring? / What would you like to have done a year from now?
    """,
)
# What weighs on somebody, or may.
FROM_HERE = after(
    "ahead",
    """
    How would you like it to go on from here? / What would you like to be able to say a year from now? / What would
    you like to be different a year from now?
    """,
)
NEEDED = after(
    "need",
    """
    What would make that a little easier? / What could help with that this week? / What would help most with that?
    """,
)
KINDNESS = after(
    "friend",
    """
    What would a kind friend say to you about that? / How would you speak to a friend who felt that way? / What would
    you want a friend in your place to know?
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
    What would that bring you? / What would that change for you? / What would that make possible?
    """,
)
STEP = after(
    "step",
    """
    What would help you most on the way there? / What would bring you a little closer to that? / What is one thing you
    could do for that this week?
    """,
)
GLAD = after(
    "others",
    """
    Who else would like that for you? / Who would you like to share that with? / Who would back you in that?
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
    What is a week like without it? / What does a day without it feel like? / What would you miss first without it?
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
    Who else feels the difference? / Who is the first to see the difference? / Who else is better off for it?
    """,
)
SHARED = after(
    "others",
    """
    Who would you like to share that with? / Who else would love that? / Who knows how much you like that?
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
    What does that look like in a good week? / What does that look like on an ordinary day? / What does that look like
    when it goes well?
    """,
)
ELSEWHERE = after(
    "elsewhere",
    """
    Where else in your life would you like more of that? / Where else in your life do you find that? / What else in
    your life comes close to that?
    """,
)
ABOUT_YOU = after(
    "self",
    """
    What does that bring out in you? / What does that tell you about yourself? / What does that say about who you are?
    """,
)
# What is past.
TODAY = after(
    "today",
    """
    How do you see that today? / What do you make of that today? / What do you take from that today?
    """,
)
STAYED = after(
    "carry",
    """
    What did you take away from that? / What do you still carry from that? / What of that is still with you?
    """,
)
WOULD_HAVE_BEEN = after(
    "moment",
    """
    What would that have meant to you? / What would that have been like for you? / How would that have felt?
    """,
)
INSTEAD = after(
    "instead",
    "What would you be doing instead? / Where would you be instead? / What would you rather be doing?",
)

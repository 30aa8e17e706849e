"""What is asked next where the question before has set the answer, by its frame: for the first levels, and deep.

Rule: data only, best first; ``framed`` says when. A question here is right for any answer in its frame, and takes
nothing for granted but what the question before did: of a wish never what has stayed of it, of a dread never what it
would be like. ``{they}`` and ``{them}`` are whom the question or the answer names.
"""

from __future__ import annotations

from typing import NamedTuple

from whyrun.domain.english.frames import Frame
from whyrun.domain.english.listing import phrased


class Asked(NamedTuple):
    """The questions of a frame: for the first levels, and from where it goes deep."""

    early: tuple[str, ...]
    deep: tuple[str, ...]


def _asked(early: str, deep: str) -> Asked:
    return Asked(phrased(early), phrased(deep))


#: Before the others, where several things were named.
OF_SEVERAL: dict[Frame, str] = {
    Frame.WISHED: "Which of those would you want first?",
    Frame.IMAGINED: "Which of those would make the biggest difference to you?",
    Frame.FEELING_WISHED: "Which of those would you want most?",
    Frame.SEEN: "Which of those would you most like {them} to see in you?",
    Frame.SAID_OF_ONE: "Which of those would you most like to hear?",
    Frame.FELT: "Which of those do you like best?",
    Frame.PRECIOUS: "Which of those would you hold on to first?",
    Frame.SERVED: "Who of them do you see first when you think of it?",
}
#: In its place, where all of them weigh.
OF_SEVERAL_BURDENS = "Which of those weighs on you most?"

OF_FRAME: dict[Frame, Asked] = {
    Frame.WISHED: _asked(
        """
        What do you see when you picture that? / What would bring it a little closer? / What would that change for
        you? / How long have you wanted that? / Who would be glad with you? / What draws you to that?
        """,
        """
        What do you see when you picture that? / What would that say about you? / Who else would it be good for? /
        What would bring it a little closer? / How long have you wanted that? / What would that change for you?
        """,
    ),
    Frame.IMAGINED: _asked(
        """
        What would be the first sign of it? / What do you see when you picture that? / What would you do first, if it
        were like that? / When was it a little like that already? / Who would be glad with you? / What would bring it
        a little closer?
        """,
        """
        What do you see when you picture that? / Who would be the first to feel the difference? / Who would you be, if
        it were like that? / What would you do differently from then on? / When has it been a little like that
        already? / What is the smallest piece of it that you could have this week?
        """,
    ),
    Frame.FEELING_WISHED: _asked(
        """
        What would help you to feel like that? / When did you last feel like that? / What would you do first, feeling
        like that? / Who would be the first to see it? / Where else would you like to feel that?
        """,
        """
        Who would you be, feeling like that? / What would help you to feel like that? / What could you put down, to
        feel like that? / Who would see it in you? / When did you last feel like that?
        """,
    ),
    Frame.SEEN: _asked(
        """
        What would you like {them} to see you do? / Which moment would you most like {them} to think of? / When could
        {they} see a little of that already? / Who showed you that, when you were small? / What would it mean to you
        to be seen like that?
        """,
        """
        What would you like {them} to see you do? / Where in your life are you a little like that already? / What do
        you hope {they} would do with that one day? / Which moment would you most like {them} to think of? / Whose
        example is that for you?
        """,
    ),
    Frame.SAID_OF_ONE: _asked(
        """
        When is that true of you already? / Who would you most like to hear it from? / What would you still love to
        do, so that it can be said? / What would it be like to hear that today? / Who do you know of whom people say
        that?
        """,
        """
        Where in your life is that true already? / What would you still love to do, so that it can be said? / Who
        would you most like to hear it from? / What would it be like to hear that today? / What would that person do
        next?
        """,
    ),
    Frame.TOLD_TO: _asked(
        """
        What would it be like to say that out loud? / What would you hope to hear back? / What would it mean to you if
        {they} knew that? / What would be lighter for you, once it was said? / How long have you wanted to say that?
        """,
        """
        What would it mean to you if {they} knew that? / What would you hope to hear back? / Who would you be, once
        that was said? / What would be lighter for you, once it was said? / How could you show it without a word?
        """,
    ),
    Frame.ADVISED: _asked(
        """
        What would it be like to hear that yourself? / When do you most need to hear that? / Who has said something
        like that to you? / Where could you follow that yourself this week? / How did you find that out?
        """,
        """
        What would change if you said that to yourself? / When do you most need to hear that? / Who would you have
        liked to hear it from? / How would you treat yourself if you always believed that? / What does it tell you
        that you know that?
        """,
    ),
    Frame.SAID_BY: _asked(
        """
        What would you answer {them}? / What in that rings true for you? / What might {they} know about you that you
        forget? / How does it feel to hear that? / What would you like {them} to say one day?
        """,
        """
        What in that rings true for you? / What might {they} see in you that you don’t? / What would you answer
        {them}? / How does it feel to hear that? / What would you like {them} to say one day?
        """,
    ),
    Frame.PROVED: _asked(
        """
        What would you take on next, once you knew that? / What would you do differently, once you were sure of that?
        / When have you known it already, if only for a moment? / Who else would you like to know it? / What would be
        settled for you then?
        """,
        """
        Who would you be, once you knew that? / What would you take on next, once you knew that? / What could you stop
        doing, once you were sure of that? / When have you known it already, if only for a moment? / Who else would
        you like to know it?
        """,
    ),
    Frame.SELF: _asked(
        """
        What would that person do first? / When were you last a little like that? / Who would be the first to meet
        that person? / What would that person say no to? / Who do you think of when you say that?
        """,
        """
        What would that person do on a hard day? / Where in your life are you a little like that already? / Who would
        be the first to meet that person? / What would that person say no to? / Who do you think of when you say that?
        """,
    ),
    Frame.SELF_NOW: _asked(
        """
        Who gets to see that side of you? / Where else would you like to be like that? / What do you do then that you
        otherwise wouldn’t? / What brings that side out in you? / How long have you known that side of you?
        """,
        """
        Where else would you like to be that person? / Who gets to see that side of you? / What would that person tell
        you on a hard day? / What brings that side out in you? / How long have you known that side of you?
        """,
    ),
    Frame.SELF_THEN: _asked(
        """
        What of that is still in you? / What brought that out in you then? / How could a little of that come back? /
        Who saw it in you? / What would that person say to you today?
        """,
        """
        What of that is still in you? / What would that person say to you today? / How could a little of that come
        back? / Who saw it in you? / What would you say to that person?
        """,
    ),
    Frame.DREADED: _asked(
        """
        Who do you get to be instead? / What would you like there to be in its place? / What keeps it from coming to
        that? / When do you feel furthest from that? / Who is glad that it isn’t so?
        """,
        """
        Who do you get to be instead? / When do you feel furthest from that? / What do you most want to hold on to? /
        What keeps it from coming to that? / Who is glad that it isn’t so?
        """,
    ),
    Frame.JUDGED: _asked(
        """
        And what would you think of yourself if you kept going? / What would a friend think of you? / What would you
        like to be able to say of yourself? / What would you need to hear on a day like that? / How would you speak to
        a friend who thought that way?
        """,
        """
        And what would you think of yourself if you kept going? / How would you like to see yourself instead? / What
        would a friend think of you? / How would you speak to a friend who thought that way? / What would you need to
        hear on a day like that?
        """,
    ),
    Frame.WITHOUT: _asked(
        """
        And what is it like on the days it works out? / What comes back first, once you are out again? / What do you
        need most on a day like that? / Who is the first to see the difference? / What could stand in for a run then?
        """,
        """
        And who are you on the days it works out? / What do you need most on a day like that? / Who is the first to
        see the difference? / What comes back first, once you are out again? / What would be a kindness to yourself
        then?
        """,
    ),
    Frame.PRECIOUS: _asked(
        """
        When are you most glad of that? / What do you do to look after it? / Where in an ordinary week do you notice
        it most? / What does it let you do? / How did you come by it?
        """,
        """
        When are you most glad of that? / Who do you get to be with it? / What do you do to look after it? / What would
        you like to pass on of it? / How did you come by it?
        """,
    ),
    Frame.NOTICES: _asked(
        """
        What would {they} notice first? / What would you like {them} to get from you? / What would you like {them} to
        see in you? / What would {they} say has changed? / What would it mean to you if {they} told you?
        """,
        """
        Who do you want to be for {them}? / What would {they} notice first? / What would you like {them} to get from
        you? / What would {they} say has changed? / What do the good days look like between you?
        """,
    ),
    Frame.NOTICES_LOSS: _asked(
        """
        What would {they} notice first? / What is different between you on the days you have run? / What would you
        like {them} to see in you instead? / What would {they} say to get you going again? / What do you want {them}
        to have of you?
        """,
        """
        Who do you want to be for {them}? / What is different between you on the days you have run? / What would
        {they} notice first? / What do you want {them} to have of you? / What would {they} say to get you going again?
        """,
    ),
    Frame.SERVED: _asked(
        """
        What would you most like to give {them}? / What do you see when you think of {them}? / What would you like
        {them} to know? / What would {they} say, seeing you out there? / When do you feel closest to {them}?
        """,
        """
        Who do you want to be for {them}? / What would you most like to give {them}? / What would you like {them} to
        know? / What would {they} say, seeing you out there? / What do you see when you think of {them}?
        """,
    ),
    Frame.TAUGHT: _asked(
        """
        What did you see in {them}? / What would {they} say, seeing you today? / How did you learn it from {them}? /
        What would you like to pass on of that? / Where do you notice that in yourself?
        """,
        """
        What of {them} do you find in yourself today? / Who would you like to pass it on to? / What would {they} say,
        seeing you today? / What did you see in {them}? / When do you think of {them}?
        """,
    ),
    Frame.BESIDE: _asked(
        """
        What would you most like to hear {them} say? / What makes it {who}, of all people? / What would you like
        {them} to understand about it? / When would you like to tell {them}? / What do you see when you think of
        {them}?
        """,
        """
        What makes it {who}, of all people? / What would you most like to hear {them} say? / Who do you want to be for
        {them}? / What would you like {them} to understand about it? / What do you see when you think of {them}?
        """,
    ),
    Frame.WHEN: _asked(
        """
        What was it about that time? / What do you remember best of it? / What was different then? / What would bring
        a little of that back? / Who was with you?
        """,
        """
        What was different in you then? / What was it about that time? / Who saw you like that? / What would bring a
        little of that back? / What do you remember best of it?
        """,
    ),
    Frame.BEGAN: _asked(
        """
        What was going on for you at the time? / What drew you to it then? / What were you hoping for? / What has kept
        it going since? / What is different about it today?
        """,
        """
        Who were you at the time? / What were you hoping for? / What has kept it going since? / What is different
        about it today? / What would you say today to who you were then?
        """,
    ),
    Frame.WHENEVER: _asked(
        """
        What is it about that time? / What are you like then? / What happens in you then? / What would you like to
        take from it into the rest of your days? / Who sees you then?
        """,
        """
        Who are you then? / What is it about that time? / Where else would you like some of that? / What happens in
        you then? / Who sees you then?
        """,
    ),
    Frame.HARD_TIMES: _asked(
        """
        What do you need most then? / What would make it a little easier? / What is it about that time? / Who could
        you tell? / What has helped already, even a little?
        """,
        """
        What do you need most then? / Who could you tell? / What would be a kindness to yourself then? / What is it
        about that time? / What has helped already, even a little?
        """,
    ),
    Frame.HOW_LONG: _asked(
        """
        What brought it up, back then? / What has kept it alive in you? / What is different about it today? / Who
        knows about it? / What would you like to do about it now?
        """,
        """
        What has kept it alive in you? / Who were you when it came up? / What is different about it today? / Who knows
        about it? / What would you like to do about it now?
        """,
    ),
    Frame.THEN: _asked(
        """
        What has changed since then? / What do you know now that you didn’t know then? / What of that is still true? /
        What made you see it differently? / How might you answer it a year from now?
        """,
        """
        What do you know now that you didn’t know then? / What has changed in you since then? / What of that is still
        true? / What made you see it differently? / How might you answer it a year from now?
        """,
    ),
    Frame.FELT: _asked(
        """
        What does that feeling make possible for you? / Who gets to see you like that? / Where else would you like to
        feel that? / How long does it last? / When did you first notice that?
        """,
        """
        Where else in your life would you like to feel that? / What does that feeling tell you about yourself? / Who
        gets to see you like that? / What does that feeling make possible for you? / How long does it last?
        """,
    ),
    Frame.LOOKS: _asked(
        """
        Where do you come closest to that? / When did you last have that? / What do you see when you picture it? /
        What would bring a little more of it into your week? / Who is there with you?
        """,
        """
        Where do you come closest to that? / When did you last have that? / Who are you then? / What would bring a
        little more of it into your days? / What do you see when you picture it?
        """,
    ),
    Frame.LACKED: _asked(
        """
        What would you do first with a little more of it? / Where in the week could a little of it fit? / Who could
        help you to some of it? / What would be different for you with a little more of it? / When did you last have
        some?
        """,
        """
        Who would you be with a little more of it? / Who could help you to some of it? / What would you do first with
        a little more of it? / Who else would gain from it? / Where in the week could a little of it fit?
        """,
    ),
}

#: Where nobody was the answer to "Who …".
NOBODY: tuple[str, ...] = phrased(
    """
    Who would you like it to be? / And you yourself: what do you notice? / What would you like somebody to know about
    it? / What is it like to keep that to yourself? / Who might be glad to be asked?
    """
)
NOBODY_TAUGHT: tuple[str, ...] = phrased(
    """
    What was it like to find it by yourself? / What kept you at it, all by yourself? / Who would you like to pass it on
    to? / What did you find out about yourself on the way? / Who would you have liked to learn it from?
    """
)

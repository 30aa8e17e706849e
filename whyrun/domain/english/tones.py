"""The next question where none of a reason's words may be said, by the tone in which it is told (sore, long past).

Rule: data only. These may be asked first; the other ways to ask beside a question are told apart more finely, by
``pools``; and what follows words said back is in ``tails``. A question here supposes nothing but the tone (``toned``),
and is right whatever was said. Nobody is asked why of what hurts: they are asked what should be in its place, or what
has stayed with them.
"""

from __future__ import annotations

from whyrun.domain.english.listing import phrased
from whyrun.domain.lean_classes import Enum, auto


class Tone(Enum):
    """In what tone something is told."""

    #: What weighs on who tells it, today or long ago; what somebody failed at themselves.
    SORE = auto()
    SORE_PAST = auto()
    FAILED = auto()
    FAILED_THEN = auto()
    #: What is wished for, or hoped to come of it.
    WISHED = auto()
    UNWANTED = auto()
    #: What would be lost, or what one would come to: "if I fail again I lose my place".
    THREATENED = auto()
    #: Asked out of worry: "who has him when I go?".
    WORRIED = auto()
    #: With a laugh.
    JOKED = auto()
    #: What there was, and hardly is any more.
    LAPSED = auto()
    #: A score to settle with a friend or a rival.
    TEASED = auto()
    #: What would not be, or is only so without it: "we never talk otherwise".
    OTHERWISE = auto()
    #: What somebody said, or made them do.
    TOLD = auto()
    #: What is said to hold for everybody.
    BELIEVED = auto()
    PAST = auto()
    #: What is so, of the runner and of nobody in particular.
    OWN = auto()
    SO = auto()
    FELT = auto()
    LISTED = auto()
    NAMED = auto()


#: The questions of a tone, best first: for the first levels, and from where it goes deep.
QUESTIONS: dict[Tone, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Tone.SORE: (
        phrased(
            """
            How would you like it to be instead? / What would make that a little lighter? / What is that like for you?
            / What would you like to be different?
            """
        ),
        phrased(
            """
            What would you like to be different? / How would you like it to be instead? / What would you say to a
            friend who told you that? / What do you need most in that?
            """
        ),
    ),
    Tone.SORE_PAST: (
        phrased(
            """
            What has stayed with you from that? / What was that like for you? / What would have helped you then? / What
            did you want for yourself after that?
            """
        ),
        phrased(
            """
            What do you carry from that today? / What would have helped you then? / What has stayed with you from that?
            / What would you say today to who you were then?
            """
        ),
    ),
    Tone.FAILED: (
        phrased(
            """
            What would you like to be different from now on? / How would you like it to be instead? / What would you
            say to a friend who told you that? / What would help, even a little?
            """
        ),
        phrased(
            """
            What would you like to be different from now on? / How would you like to see yourself instead? / What would
            you say to a friend who told you that? / What would help, even a little?
            """
        ),
    ),
    Tone.FAILED_THEN: (
        phrased(
            """
            What would you like to be different from now on? / What would have helped you then? / What would you say to
            a friend who told you that? / What was that like for you?
            """
        ),
        phrased(
            """
            What would you say today to who you were then? / What would you like to be different from now on? / What
            would have helped you then? / What was that like for you?
            """
        ),
    ),
    Tone.LISTED: (
        phrased(
            "Which of those matters most to you? / What ties those together for you? / What is behind that for you?"
        ),
        phrased(
            "What ties those together for you? / Which of those matters most to you? / What is behind that for you?"
        ),
    ),
    Tone.WISHED: (
        phrased(
            """
            What would that be like for you? / What would that change for you? / What would that give you? / What would
            that mean to you?
            """
        ),
        phrased(
            """
            What would that be like for you? / Who would you be then? / What would that mean to you? / What would that
            change for you?
            """
        ),
    ),
    Tone.UNWANTED: (
        phrased(
            """
            How would you like it to be instead? / What would you want in its place? / What would change for you then? /
            What is at stake for you in that?
            """
        ),
        phrased(
            """
            What would you like there to be instead? / What would you want in its place? / What is at stake for you in
            that? / What would change for you then?
            """
        ),
    ),
    Tone.THREATENED: (
        phrased(
            """
            What is at stake for you in that? / What would you want to hold on to? / How would you like it to go
            instead?
            """
        ),
        phrased(
            """
            What is at stake for you in that? / Who would you like to be instead? / What would you want to hold on to?
            """
        ),
    ),
    Tone.JOKED: (
        phrased(
            """
            And joking aside, what do you hope to get from it? / What lies under the joke for you? / What is that
            like for you?
            """
        ),
        phrased(
            """
            And joking aside, what is that like for you? / What lies under the joke for you? / What would you like to
            be different?
            """
        ),
    ),
    Tone.LAPSED: (
        phrased("When was the last time? / What would bring that back? / What was different then?"),
        phrased("When was the last time? / What would bring that back? / Who were you then?"),
    ),
    Tone.TEASED: (
        phrased(
            """
            And once that is settled, what is in it for you? / And apart from that, what do you hope to get from it? /
            What would you like to be able to say then?
            """
        ),
        phrased(
            """
            And apart from that, what is in it for you? / What would you like to be able to say then? / What does that
            say about the two of you?
            """
        ),
    ),
    Tone.OTHERWISE: (
        phrased(
            "What does it make possible for you? / What is different on the days it works? / What is that like for you?"
        ),
        phrased(
            "What does it make possible for you? / Who are you on the days it works? / What does that mean to you?"
        ),
    ),
    Tone.TOLD: (
        phrased(
            """
            And what would you like out of it yourself? / What do you make of that? / What went through you then? / What
            would you want from it if nobody had said a word?
            """
        ),
        phrased(
            """
            What do you make of that yourself? / And what do you want for yourself? / What would you want from it if
            nobody had said a word? / What went through you then?
            """
        ),
    ),
    Tone.BELIEVED: (
        phrased(
            """
            When do you feel that most? / What taught you that? / What does that mean for you? / What is behind that for
            you?
            """
        ),
        phrased(
            """
            What taught you that? / How would you like to live by that? / When do you feel that most? / What is behind
            that for you?
            """
        ),
    ),
    Tone.WORRIED: (
        phrased("What would put your mind a little at rest? / What would you like to be sure of?"),
        phrased("What would you like to be sure of? / What would put your mind a little at rest?"),
    ),
    Tone.PAST: (
        phrased(
            """
            What was that like for you? / What has stayed with you from that? / What did that change for you? / What did
            that mean to you?
            """
        ),
        phrased(
            """
            What has stayed with you from that? / What was that like for you? / What did that change in you? / What did
            that mean to you?
            """
        ),
    ),
    Tone.OWN: (
        phrased(
            """
            What is that like for you? / What is behind that for you? / When do you notice that most? / What does that
            mean to you?
            """
        ),
        phrased(
            """
            What is that like for you? / What does that ask of you? / What is behind that for you? / What does that mean
            to you?
            """
        ),
    ),
    Tone.SO: (
        phrased("What does that change for you? / What does that mean to you? / When do you notice that most?"),
        phrased("What does that change for you? / What does that mean to you? / When do you notice that most?"),
    ),
    Tone.FELT: (
        phrased(
            """
            When do you feel that most? / What is that feeling like for you? / What does that feeling mean to you?
            """
        ),
        phrased(
            """
            What does that feeling tell you about yourself? / When do you feel that most? / What is that feeling like
            for you? / What does that feeling mean to you?
            """
        ),
    ),
    Tone.NAMED: (
        phrased(
            """
            What does that mean to you? / What comes to mind first? / What makes that so important to you? / What does
            that say about what matters to you?
            """
        ),
        phrased(
            """
            What does that mean to you? / What makes that so important to you? / What comes to mind first? / What does
            that say about what matters to you?
            """
        ),
    ),
}

#: For what one doesn't want to come to: "otherwise …", "if I didn't …".
AT_STAKE: tuple[str, ...] = (
    "What is at stake for you in that?",
    "What is behind that for you?",
    "What makes that so important to you?",
)

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
            And what would you like for yourself? / What would you want somebody close to you to understand about that?
            / What does that make you want? / What would make that a little lighter?
            """
        ),
        phrased(
            """
            What would you want somebody close to you to understand about that? / What would you like most for yourself
            now? / What would you say to a friend who told you that? / What do you need most in that?
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
            And what would you like for yourself? / What does that make you want? / What would you say to a friend who
            told you that? / What would help, even a little?
            """
        ),
        phrased(
            """
            What would you like most for yourself now? / What would you say to a friend who told you that? / How would
            you like to see yourself instead? / What would help, even a little?
            """
        ),
    ),
    Tone.FAILED_THEN: (
        phrased(
            """
            And what would you like for yourself? / What would have helped you then? / What would you say to a friend
            who told you that? / What would you want somebody close to you to understand about that?
            """
        ),
        phrased(
            """
            What would you say today to who you were then? / What would you like most for yourself now? / What would
            have helped you then? / What would you want somebody close to you to understand about that?
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
            What do you see when you picture that? / What would that be like for you? / What matters most to you about
            that? / What would that give you?
            """
        ),
        phrased(
            """
            What do you see when you picture that? / What matters most to you about that? / Who would you be then? /
            What would that be like for you?
            """
        ),
    ),
    Tone.UNWANTED: (
        phrased(
            """
            And what would you like for yourself? / What matters most to you about that? / How would you like it to be
            instead? / What would change for you then?
            """
        ),
        phrased(
            """
            What would you like most for yourself now? / What would you want somebody close to you to understand about
            that? / What would you want in its place? / What would change for you then?
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
            Fair enough. And what would you look forward to most? / And joking aside, what do you hope to get from it? /
            What lies under the joke for you?
            """
        ),
        phrased(
            """
            Fair enough. And what would you like for yourself? / And joking aside, what do you hope to get from it? /
            What lies under the joke for you?
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
            What has stayed with you from that? / What matters most to you about that? / What would you want somebody
            close to you to understand about that? / What was that like for you?
            """
        ),
        phrased(
            """
            What matters most to you about that? / What has stayed with you from that? / What would you want somebody
            close to you to understand about that? / What did that change in you?
            """
        ),
    ),
    Tone.OWN: (
        phrased(
            """
            And what would you like for yourself? / What matters most to you about that? / What does that make you want?
            / When do you notice that most?
            """
        ),
        phrased(
            """
            What would you like most for yourself now? / What would you want somebody close to you to understand about
            that? / What matters most to you about that? / What does that make you want?
            """
        ),
    ),
    Tone.SO: (
        phrased(
            "And what would you like for yourself? / What matters most to you about that? / "
            "When do you notice that most?"
        ),
        phrased(
            "What would you like most for yourself now? / What matters most to you about that? / "
            "When do you notice that most?"
        ),
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
            What does that mean to you? / What matters most to you about that? / What comes to mind first? / What does
            that say about what matters to you?
            """
        ),
        phrased(
            """
            What matters most to you about that? / What does that mean to you? / What comes to mind first? / What does
            that say about what matters to you?
            """
        ),
    ),
}

#: What is so, and is told gladly.
GLAD: tuple[tuple[str, ...], tuple[str, ...]] = (
    phrased(
        """
        What matters most to you about that? / What is the best part of it for you? / When do you feel that most?
        """
    ),
    phrased(
        """
        What matters most to you about that? / What does that say about what matters to you? / What is the best part of
        it for you?
        """
    ),
)
#: For what one doesn't want to come to: "otherwise …", "if I didn't …".
AT_STAKE: tuple[str, ...] = (
    "What is at stake for you in that?",
    "What is behind that for you?",
    "What makes that so important to you?",
)

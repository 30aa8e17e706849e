"""Claims about the question before: it gives an answer its sense, and the next question goes by that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain.walk import answered
from whyrun.domain import descent
from whyrun.domain.english import follow_up, read
from whyrun.domain.english.fitness import is_fit
from whyrun.domain.english.frame_questions import NOBODY, NOBODY_TAUGHT, OF_FRAME, OF_SEVERAL, OF_SEVERAL_BURDENS
from whyrun.domain.english.framed import frame_of
from whyrun.domain.english.frames import Frame

PLAIN = "Why does that matter to you?"


def ways_to_ask(question: str, answer: str, level: int = 3) -> list[str]:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level, ("Why do you run?", question))
    return [made.question, *made.alternatives]


SET_BY_THE_QUESTION = [
    (Frame.SEEN, "What do you want your twins to remember about you?", "that I danced at weddings"),
    (Frame.SEEN, "What do you hope she sees when she looks at you?", "a mum who has a go"),
    (Frame.SAID_OF_ONE, "What would you want people to say about you one day?", "She never missed a birthday"),
    (Frame.TOLD_TO, "What would you want your sister to know?", "that I'm still on her side"),
    (Frame.ADVISED, "What would you say to a friend who told you that?", "be a bit softer on yourself"),
    (Frame.SAID_BY, "What would your gran have said?", "Take a cardigan"),
    (Frame.PROVED, "What would passing it prove to you?", "that my teacher was wrong"),
    (Frame.SELF, "Who do you want to be for them?", "somebody they can phone at midnight"),
    (Frame.DREADED, "Who would you be without it?", "I'd be my uncle, in the armchair, cursing the news"),
    (Frame.JUDGED, "What would you think of yourself if you gave up now?", "as expected"),
    (Frame.WITHOUT, "What happens on the days you can't run?", "I mope and eat biscuits"),
    (Frame.PRECIOUS, "What are you most afraid of losing?", "my eyesight"),
    (Frame.NOTICES_LOSS, "Who would notice if you stopped?", "my husband"),
    (Frame.NOTICES, "Who would be the first to feel the difference?", "the children"),
    (Frame.SERVED, "Who do you do it for?", "my granny"),
    (Frame.TAUGHT, "Who taught you that?", "my uncle"),
    (Frame.BESIDE, "Who would you tell first?", "my sister"),
    (Frame.WHEN, "When did you last feel like that?", "in Wales, two summers ago"),
    (Frame.BEGAN, "When did that begin?", "in my last year at school"),
    (Frame.WHENEVER, "When do you feel that most?", "Saturday evenings"),
    (Frame.HARD_TIMES, "When is that on your mind most?", "at three in the morning"),
    (Frame.HOW_LONG, "How long has that been on your mind?", "since the spring"),
    (Frame.THEN, "What would you have answered a year ago?", "to look better in photos"),
    (Frame.IMAGINED, "What would be different at home?", "less slamming of doors"),
    (Frame.LACKED, "Why does rest matter so much to you?", "with a new baby I hardly get any"),
]


@pytest.mark.parametrize(("frame", "question", "answer"), SET_BY_THE_QUESTION)
@pytest.mark.parametrize("level", [2, 5])
def test_an_answer_is_asked_about_as_the_question_before_has_set_it(
    frame: Frame, question: str, answer: str, level: int
) -> None:
    of_frame = {*OF_FRAME[frame].early, *OF_FRAME[frame].deep}
    they = [("they", "them"), ("he", "him"), ("she", "her")]
    fitting = {one.format(they=one_, them=other, who="your sister") for one in of_frame for one_, other in they}

    asked = ways_to_ask(question, answer, level)

    assert asked[0] in fitting


@pytest.mark.parametrize("answer", [answer for _, _, answer in SET_BY_THE_QUESTION[:-1]])
def test_after_a_plain_why_the_same_answer_is_asked_as_if_nothing_had_been_asked(answer: str) -> None:
    reading = read(answer)
    reason = reading.reasons[reading.followed].text

    asked = follow_up(reason, 3, (PLAIN,))

    assert asked == follow_up(reason, 3)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How do you feel when you come in?", "muddy, hungry and proud"),
        ("What do you want your boys to take with them?", "kindness, stubbornness and a sense of humour"),
    ],
)
def test_several_things_are_asked_which_of_them(question: str, answer: str) -> None:
    asked = ways_to_ask(question, answer)

    assert asked[0].startswith("Which of those")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What would it be like to have that hour?", "a quiet kitchen and one warm cup of tea"),
        ("What do you want that energy for?", "learn the cello"),
        ("What do you want your niece to remember?", "that I turned up"),
        ("What do you hope it will bring you?", "a bit of ease"),
        ("How would you like to feel when you walk in?", "calm, not watched"),
    ],
)
@pytest.mark.parametrize("level", [2, 3, 4, 6])
def test_nothing_that_is_wished_for_is_asked_about_as_if_it_had_been(question: str, answer: str, level: int) -> None:
    asked = ways_to_ask(question, answer, level)

    assert not any(one.startswith(("What was", "What did", "What has stayed", "What is that like")) for one in asked)


def test_nobody_who_says_that_nobody_would_notice_is_asked_about_them() -> None:
    assert ways_to_ask("Who else notices the difference?", "nobody")[0] in NOBODY
    assert ways_to_ask("Who taught you to love it?", "nobody")[0] in NOBODY_TAUGHT


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What would you like your kids to see in you?", "I lost my brother in March"),
        ("Who is it for?", "me"),
        ("What would it give you?", "it gives me a clear head"),
        ("When did you last feel that?", "I feel it every single time I go"),
        ("Who would you be without it?", "happier, probably"),
    ],
)
def test_what_speaks_for_itself_is_asked_about_as_ever(question: str, answer: str) -> None:
    assert ways_to_ask(question, answer) == ways_to_ask(PLAIN, answer)


@pytest.mark.parametrize(
    ("question", "frame"),
    [
        ("Why do you run?", None),
        ("What does it give you?", None),
        ("What do you love about it?", None),
        ("What would you miss most if you stopped?", None),
        ("Who would you be if you stopped apologising?", Frame.SELF),
        ("What would you have room for without it?", Frame.WISHED),
        ("And once that is done, what would you like to keep?", Frame.WISHED),
        ("They wait for you. Who would notice first?", Frame.NOTICES),
    ],
)
def test_a_question_is_known_by_its_own_words(question: str, frame: Frame | None) -> None:
    assert frame_of(question) is frame


def test_every_question_of_a_frame_may_be_asked_whoever_they_are() -> None:
    asked = [one for asked in OF_FRAME.values() for one in (*asked.early, *asked.deep)]

    filled = [
        one.format(they=they, them=them, who="your nan")
        for one in (*asked, *OF_SEVERAL.values(), OF_SEVERAL_BURDENS, *NOBODY, *NOBODY_TAUGHT)
        for they, them in (("they", "them"), ("he", "him"), ("she", "her"))
    ]

    assert [one for one in filled if not is_fit(one)] == []


def test_in_the_wizard_the_question_that_was_answered_is_the_one_that_counts() -> None:
    reflection = answered("it keeps me going")
    level = reflection.levels[1]
    asked = reflection.with_level(replace(level, question="What do you want your sons to remember about you?"))

    below = descent.ask_below(descent.read_answer(descent.write(asked, 2, "that I laughed a lot"), 2), 2)

    assert below.levels[2].question == "What would you like them to see you do?"

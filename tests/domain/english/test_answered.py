"""Claims about what is asked of an answer because of the question that it answers."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read


def question(asked: str, answer: str, level: int = 3) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level, [asked]).question


@pytest.mark.parametrize(
    ("asked", "answer", "next_question"),
    [
        ("What would your aunt say?", "wear a hat", "What would it mean to you to hear that?"),
        ("What do you want them to say about you?", "she never sat out", "What would it mean to you to hear that?"),
        ("What would you say to that girl?", "hang in there pal", "When do you need to hear that yourself?"),
        ("What do you want your kids to remember?", "that I danced too", "What would it mean to you if they did?"),
        ("What would you like your son to know?", "that his dad waited", "What would it mean to you if he did?"),
        ("What would you like your sister to see?", "someone who rests", "What would it mean to you if she did?"),
        ("Who would you be without it?", "I'd be my uncle, in the shed", "And who are you with it?"),
        (
            "What happens on the days you can't run?",
            "I snap and feel guilty",
            "And what is different on the days you do?",
        ),
        (
            "What does feeling settled mean to you?",
            "someone keeping me a chair",
            "When are you closest to that?",
        ),
        ("What does trust feel like?", "like when they keep you a chair", "When did you last feel like that?"),
        ("What are you afraid of losing?", "my own two feet", "When are you most glad of that?"),
        ("What would happen if you stopped?", "I'd go back on the settee", "What would you want to hold on to?"),
        ("What does being out there do for you?", "I cry a bit", "What is different in you afterwards?"),
        ("Who are you becoming?", "the same lass, only lighter", "When are you most like that?"),
        ("What does the allotment mean to you?", "everything", "What makes that so important to you?"),
        ("What would it be like to dance again?", "like getting me back", "What do you see when you picture that?"),
        ("Who would notice?", "my flatmate", "What would give it away?"),
        ("What are you most proud of?", "I never gave in", "What does that say about you?"),
        (
            "What has stayed with you from that?",
            "that I was not alone in it",
            "Where in your life does that show today?",
        ),
        ("When do you feel that most?", "Sunday mornings, radio on", "What is different in you then?"),
        ("Where in your day would you feel it?", "on the stairs", "What would be different there?"),
        ("What would that change for you?", "everything", "What would be the first thing?"),
        ("What was that like for you?", "like being erased", "What has stayed with you from that?"),
        ("What would your younger self say?", "about time", "What would it mean to you to hear that?"),
        ("What does the canal give you?", "somewhere to be I guess", "What does that make possible for you?"),
        ("What would you do with that courage?", "apply for the lead post", "What do you see when you picture that?"),
    ],
)
def test_an_answer_is_asked_about_as_what_its_question_asked_for(asked: str, answer: str, next_question: str) -> None:
    assert question(asked, answer) == next_question


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("What would you think of yourself if you gave up?", "the usual"),
        ("What are you afraid you would lose?", "the allotment, the lads"),
        ("What would you say to the boy who laughed?", "I'd overtake him"),
        ("What would you like your run to say?", "that it mattered"),
        ("What does the harbour give you?", "nothing much"),
        ("What would being fitter change for you?", "I'm on nine a day now"),
        ("What do you feel when you look at it?", "ashamed mostly"),
    ],
)
def test_an_answer_of_another_kind_or_to_what_hurts_is_asked_about_by_itself(asked: str, answer: str) -> None:
    assert question(asked, answer) not in {
        "What do you see when you picture that?",
        "When do you need to hear that yourself?",
        "What would it mean to you to hear that?",
        "What does that make possible for you?",
        "When did you last feel like that?",
    }


def test_of_several_questions_asked_the_last_is_the_one_that_was_answered() -> None:
    asked = ["What would your aunt say?", "Who would you be without it?"]

    assert follow_up("I'd be my uncle, in the shed", 4, asked).question == "And who are you with it?"
    assert follow_up("wear a hat", 4, asked[::-1]).question == "What would it mean to you to hear that?"


@pytest.mark.parametrize(
    ("asked", "answer", "next_question"),
    [
        ("Why do you want to get fit?", "there's no ramp at my bus stop", "What would being fit let you do?"),
        ("Why do you want to lose weight?", "I'm the only big one here", "What would be different for you then?"),
        ("Why do you want to train for this race?", "it starts by my gate", "What would you like that day to be like?"),
        ("Why do you want to run?", "I got to the gate twice", "What would you like running to do for you?"),
        ("Why do you run?", "my elbows ask me the same", "And what does running do for you?"),
        ("Why do you run?", "it fills the slot before dinner", "What does that make possible for you?"),
    ],
)
def test_a_plain_fact_told_to_the_first_question_is_asked_about_in_the_light_of_that(
    asked: str, answer: str, next_question: str
) -> None:
    assert question(asked, answer, 2) == next_question


@pytest.mark.parametrize("answer", ["it's the hour nobody calls me", "I laughed out loud on the towpath last week"])
def test_who_told_already_what_running_is_like_is_not_asked_what_it_does(answer: str) -> None:
    assert "running do for you" not in question("Why do you run?", answer, 2)

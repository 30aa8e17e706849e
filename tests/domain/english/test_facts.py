"""Claims about what is asked of a plain fact, by what it is about."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read


def question(answer: str, level: int = 3) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("answer", "next_question"),
    [
        ("my girls are 9 and 12, same as me and Jo were", "What would you most like to be for them?"),
        ("my nephew Danny is the youngest", "What would you most like to be for him?"),
        ("I've got three lads now", "What would you most like to be for them?"),
        ("I've been on the waiting list since I was 30", "How would you like it to be from here on?"),
        ("they only small once", "What would you most like to make of that time?"),
        ("he goes to uni in the autumn", "What would you most like to make of that time?"),
        ("I was brought up to finish my plate", "What of that would you like to keep, and what not?"),
        ("my mum wasn't", "What would you like to do differently?"),
        ("I was fast", "What of that would you most like to have back?"),
        ("I wear a prosthesis below the elbow", "What do you most want to be able to do?"),
        ("somebody has to", "And what makes it you?"),
        ("it just is", "When do you notice it most?"),
        ("I've never really trusted myself", "What would change for you if you did?"),
        ("when I run I'm not the one who got away", "What is different in you then?"),
        ("I've not stopped since", "What has kept you going?"),
        ("I always say I've got choir", "What would it be like not to have to?"),
        ("that's not me any more", "Who would you say you are today?"),
        ("I'd miss it if it stopped", "What would you miss most?"),
        ("I have never run a mile in my life", "What makes this the time to begin?"),
        ("he won't wait forever", "What would you most like to make of that time?"),
        ("at work I'm furniture", "And who are you besides that?"),
        ("she never once said sorry", "What would you have liked to hear?"),
        ("I stopped waiting for permission", "What has that made room for?"),
        ("I grew up on a barge", "What did you learn there that is still with you?"),
        ("people want things from me all day", "What do you need most on a day like that?"),
        ("I've come too far to stop", "What has kept you going?"),
        ("I refuse to own a bigger car", "What would you like instead?"),
        ("I'm not going to spoil it", "What do you want to hold on to there?"),
        ("we all phone each other on a Sunday", "What is it like to be part of that?"),
    ],
)
def test_a_plain_fact_is_asked_about_by_what_it_is_about(answer: str, next_question: str) -> None:
    assert question(answer) == next_question


@pytest.mark.parametrize(
    "answer",
    [
        "my mother in law counts the biscuits",
        "I raised forty pounds so far",
        "I was",
        "it does",
        "since my sister moved out I've gone quiet",
    ],
)
def test_what_only_sounds_like_such_a_fact_is_asked_about_by_its_tone(answer: str) -> None:
    asked = question(answer)

    assert "most like to be for" not in asked
    assert "keep, and what not" not in asked
    assert "have back" not in asked
    assert "notice it most" not in asked


@pytest.mark.parametrize("answer", ["the wolves are out tonight 😂", "I waddle 🤣", "well it helps a bit 😅"])
def test_what_is_told_with_a_laughing_face_is_not_taken_straight(answer: str) -> None:
    assert question(answer).startswith("Fair enough. And what ")


def test_the_app_is_left_for_a_tea_that_goes_cold() -> None:
    assert "leave it there" in question("is this the last question? my tea's going cold")


@pytest.mark.parametrize(
    ("answer", "next_question"),
    [
        ("without sleep you have no patience", "When do you feel that most?"),
        ("without a plan the weeks just blur", "What does it make possible for you?"),
        ("ask my husband about the fence", "Fair enough. And what would you look forward to most?"),
        ("would be nice to sit at the front", "What do you see when you picture that?"),
        ("I can't say no to those eyes", "And what would you like for yourself?"),
    ],
)
def test_what_is_said_of_a_lack_in_jest_or_in_hope_is_heard_as_that(answer: str, next_question: str) -> None:
    assert question(answer) == next_question

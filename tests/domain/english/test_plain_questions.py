"""Claims about the plain questions: which suits what is wished for, loved, missed, owed or only just managed."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read


def question(answer: str, level: int = 3) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("I want us to stay the way we are", "What would that look like for you, together?"),
        ("because I love them, why else", "What do you wish for them?"),
        ("I miss it", "What do you miss most about it?"),
        ("I like having it my way", "What is it that you like most about it?"),
        ("I don't want to be driven everywhere", "How would you like it to be instead?"),
        ("I don't want to end up back there", "Where would you like to be instead?"),
        ("I need some puff", "What would it change for you to have some puff?"),
        ("it gives me something to plan for", "What is different for you when you have something to plan for?"),
        ("so I can mend my own fence", "What would it be like to mend your own fence?"),
        ("the raffle mostly", "What do you picture when you think of the raffle?"),
        ("it keeps me awake otherwise I nod off", "What does it mean to you to stay awake?"),
    ],
)
def test_a_plain_question_suits_what_was_said(answer: str, asked: str) -> None:
    assert question(answer) == asked


def test_a_duty_that_lasts_is_supposed_away_in_whole_words() -> None:
    duty, already = "I must still be dancing at ninety", ["Where does that “have to” come from?"]
    already.append(follow_up(duty, 3, already).question)

    assert follow_up(duty, 3, already).question == "What would happen if you weren’t still dancing at ninety?"


@pytest.mark.parametrize(
    "answer",
    [
        "I can only manage the first lap",
        "I can live with slow",
        "when they ask me I have to think",
        "feel a bit off when I sit all day",
        "it feels like I'm wasting my days",
        "like I haven't got a face",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_what_is_no_power_no_duty_and_no_gift_is_not_asked_about_as_one(answer: str, level: int) -> None:
    asked = question(answer, level)

    assert not any(said in asked for said in ("able to", "have to", "mean to you", "give you"))


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("were 52 and 49 we havent got for ever", "What has stayed"),
        ("truthfully they're the only lads I see, since I moved I find excuses", "What has stayed"),
        ("I gave up my flat, my choir, my dog", "who you were then"),
    ],
)
@pytest.mark.parametrize("level", [2, 5])
def test_what_goes_on_today_is_not_asked_about_as_past_or_as_a_failing(answer: str, never: str, level: int) -> None:
    assert never not in question(answer, level)


@pytest.mark.parametrize(
    "answer", ["asdfgh only trying this", "can I skip that one", "my train is here will do this after"]
)
@pytest.mark.parametrize("level", [3, 4])
def test_who_answers_nothing_is_not_asked_what_it_means(answer: str, level: int) -> None:
    assert not any(said in question(answer, level) for said in ("mean", "matter", "one reason", "like for you"))


def test_what_is_said_after_a_shrug_without_a_mark_is_heard() -> None:
    assert question("idk id just be quiet", 4) == "What would it be like to just be quiet?"


@pytest.mark.parametrize(
    ("answer", "next_question"),
    [
        ("not having to act all day", "What would there be room for then?"),
        ("not worrying about my hair for once", "What would there be room for then?"),
        ("I don't want to go back to the fags", "What do you have now that you would never want to lose?"),
        ("not being a good sport", "Who do you want to be instead?"),
        ("not wasting the years I have left", "How would you like it to be instead?"),
    ],
)
def test_what_one_would_be_rid_of_or_has_behind_one_is_not_asked_what_it_should_be_instead(
    answer: str, next_question: str
) -> None:
    assert follow_up(answer, 3).question == next_question


@pytest.mark.parametrize(
    ("answer", "next_question"),
    [
        ("I can feel my knees going", "What do you want your knees to let you go on doing?"),
        ("it makes me feel bad about my job", "How would you like to feel instead?"),
        ("my heart", "What do you most want to be well for?"),
        ("same faces same jokes", "And what would you like for yourself?"),
    ],
)
def test_what_hurts_or_is_no_name_is_asked_nothing_that_takes_it_for_a_gift(answer: str, next_question: str) -> None:
    assert follow_up(answer, 3).question == next_question


@pytest.mark.parametrize("answer", ["my boss runs", "my sister rows"])
def test_a_sentence_about_somebody_is_no_name_of_a_thing(answer: str) -> None:
    asked = follow_up(answer, 2)

    assert not [way for way in (asked.question, *asked.alternatives) if " do your " in way or "think of your" in way]

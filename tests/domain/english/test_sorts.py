"""Claims about the questions that use none of a reason's words: which sort of reason is asked which."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.sorts import POOLS
from whyrun.domain.english.ways import way_of

FIRST = ("Why do you want to run?",)


def ways_to_ask(answer: str, level: int = 2, asked: tuple[str, ...] = ()) -> list[str]:
    reading = read(answer)
    made = follow_up(reading.reasons[reading.followed].text, level, asked)
    return [made.question, *made.alternatives]


def test_no_two_questions_of_a_pool_are_after_the_same() -> None:
    twice = [
        questions for pool in POOLS.values() for questions in pool if len(set(map(way_of, questions))) < len(questions)
    ]

    assert twice == []


@pytest.mark.parametrize(
    ("sort", "answer", "asked"),
    [
        ("a hope", "to sit in a deck chair without a struggle", "What would change for you then?"),
        ("what is kept", "to stay in my own house", "What would you miss most without it?"),
        ("what should not be", "not to need the lift at work", "What would help most with that?"),
        ("a hardship", "the stairs at the library leave me breathless", "How would you like it to be instead?"),
        (
            "what is held against oneself",
            "I never ring my brother back",
            "What would you say to a friend who told you that?",
        ),
        ("what has happened", "my aunt waved at me from the tram", "What has stayed with you from that?"),
        ("what lasts", "I've cycled to the mill for nine years", "What has that changed for you?"),
        ("what everybody knows", "children copy whatever they see", "Where does that show in your own life?"),
        ("a value", "routine", "What does that look like on an ordinary day?"),
        ("what is likened", "it was like opening a window", "When was it last like that?"),
        ("what is said with a smile", "I lost a bet with the postman", "What would make it worth it for you?"),
    ],
)
def test_a_reason_is_asked_what_fits_its_sort(sort: str, answer: str, asked: str) -> None:
    assert asked in ways_to_ask(answer), sort


@pytest.mark.parametrize("answer", ["dunno really", "no idea", "idk", "why not"])
def test_who_may_not_run_yet_is_not_asked_about_their_runs(answer: str) -> None:
    asked = " ".join(ways_to_ask(answer, asked=FIRST)).lower()

    assert not any(said in asked for said in ("you stopped", "did a run", "days you run", "out there", "good run"))


@pytest.mark.parametrize("answer", ["asdf", "qwerty", "testing testing", "Test 1 2", "zxcvbn zxcvbn"])
def test_what_was_typed_to_see_whether_it_works_is_no_reason(answer: str) -> None:
    asked = ways_to_ask(answer)

    assert asked[0] == "Take your time. What gets you out of the door?"
    assert not any("that" in question.lower() or answer in question for question in asked)


@pytest.mark.parametrize(
    "answer",
    ["I bake on Sundays", "my aunt sings in the choir", "we moved here in May", "it rains most days", "the bell tower"],
)
@pytest.mark.parametrize("level", [2, 3, 5])
def test_why_it_matters_and_what_it_means_are_never_both_offered(answer: str, level: int) -> None:
    asked = [way_of(question) for question in ways_to_ask(answer, level)]

    assert asked.count("meaning") <= 1


def test_raising_money_is_what_an_answer_is_about_and_no_illness_of_ones_own() -> None:
    answer = "To raise money for the stroke ward. My cousin is coming along and he always forgets his shoes."

    asked = ways_to_ask(answer)

    assert read(answer).reasons[read(answer).followed].text.startswith("to raise money")
    assert not any("well for" in question or "your body" in question for question in asked)

"""Claims about words that are said back before a question: which, how they are turned, and what is asked after them."""

from __future__ import annotations

import re

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.tails import POOLS


def followed(answer: str) -> str:
    reading = read(answer)
    return reading.reasons[reading.followed].text


def question(answer: str, level: int = 4) -> str:
    return follow_up(followed(answer), level).question


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("two miles. toast. him", "Two miles. Toast. Him."),
        ("Gate 12", "Gate 12."),
        ("a shirt with a number that isnt my payroll one", "A shirt with a number that isn’t your payroll one."),
        ("her scarf. still", "Her scarf. Still."),
        ("nobody to phone", "Nobody to phone."),
        ("my gran with skates", "Your gran with skates."),
        ("someone who still has a story left at supper", "Someone who still has a story left at supper."),
        ("being where I said I'd be", "Being where you said you’d be."),
        ("they still greet me as the captain at weddings", "They still greet you as the captain at weddings."),
        ("that this is my street and not only a shortcut", "That this is your street and not only a shortcut."),
        ("no one waits", "No one waits."),
        ("if we stop, it never counted", "If you stop, it never counted."),
        ("that's basically my whole marriage in one teapot", "That’s your whole marriage in one teapot."),
        (
            "theres a lane behind the yard in Hexham and once last winter I ran it in my wellies and sang",
            "You ran it in your wellies and sang.",
        ),
        (
            "he's 70 and he's started calling me by my uncle's name",
            "He’s 70 and he’s started calling you by your uncle’s",
        ),
        ("I got in and they didn't", "You got in and they didn’t."),
    ],
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_what_stands_by_itself_is_said_back_before_the_question(answer: str, said: str, level: int) -> None:
    assert question(answer, level).startswith(said)


@pytest.mark.parametrize(
    "answer",
    [
        "I'm too fat for the pool",
        "I'm a stupid old fool",
        "well done, son",
        "book the week off and go to Skye",
        "ask for the better desk",
        "she don't talk to me no more",
        "everybody know my name here",
        "I left the choir, I left the band, I quit the union",
        "zzzzzz vroom",
        "weird",
        "'never mind love, next time' he goes",
        "we are but geese, coach",
        "it must count for something, mustn't it",
        "since I was about nine",
        "she's quicker than me",
        "my husband picked that one",
        "I don't count the laps I count the dogs",
        "meh. dunno. wakes me up",
        "I raised the kids on my own and I was proud of me",
    ],
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_in_doubt_or_where_it_would_hurt_nothing_is_said_back(answer: str, level: int) -> None:
    first = " ".join(re.findall(r"\w+", followed(answer))[1:3])

    asked = question(answer, level)

    assert first not in asked or "?" in asked.split(". ", maxsplit=1)[0]


def test_no_question_after_what_is_said_back_supposes_what_was_not_said() -> None:
    tails = [tail for pool in POOLS.values() for tail in (*pool.early, *pool.deep)]

    assert [
        tail for tail in tails if tail.count("?") != 1 or not re.match(r"(?:What|Why|Who|When|Which|How)\b", tail)
    ] == []
    assert [tail for tail in tails if re.search(r"\b(?:love|enjoy|best|glad|proud|give back)\b", tail)] == []


def test_in_one_reflection_nothing_is_asked_twice_after_what_is_said_back() -> None:
    answers = ["my nan with skates", "a long downhill home", "the sound of the gate", "her scarf on the hook"]
    asked: list[str] = []

    for level, answer in enumerate(answers, start=2):
        asked.append(question_after(answer, level, asked))

    tails = [question.rsplit(". ", 1)[-1] for question in asked]
    assert len(set(tails)) == len(tails)


def question_after(answer: str, level: int, asked: list[str]) -> str:
    return follow_up(followed(answer), level, asked).question


@pytest.mark.parametrize("level", range(2, 7))
def test_a_reason_is_said_back_once_among_all_the_ways_to_ask(level: int) -> None:
    asked = follow_up("they wait for me at the gate", level)

    said = [way for way in (asked.question, *asked.alternatives) if way.startswith("They wait for you")]

    assert len(said) == 1


def test_what_belongs_together_is_one_reason() -> None:
    assert [reason.text for reason in read("Two miles. Toast. Him.").reasons] == ["Two miles. Toast. Him."]


@pytest.mark.parametrize(
    ("answer", "asked"),
    [
        ("most evenings the kids get the tired version of me", "What would you like them to get instead?"),
        ("my wife gets the worst of me", "What would you like her to get instead?"),
        ("I'm always rushing", "How would you like it to be instead?"),
        ("I come home empty", "How would you like it to be instead?"),
        ("caring for my husband, he has dementia", "Who looks after you in all of that?"),
    ],
)
def test_what_is_unwanted_is_asked_about_by_what_is_wanted_in_its_place(answer: str, asked: str) -> None:
    assert question(answer, 4) == asked


@pytest.mark.parametrize(
    "answer",
    [
        "go out for ten minutes, if its awful come home",
        "stop smoking you idiot",
        "still cross the road",
        "ask me if I've had one since Easter",
    ],
)
def test_a_bare_verb_is_no_wish_once_reasons_are_asked_for(answer: str) -> None:
    asked = follow_up(answer, 5)

    assert not any("mean to you to" in way or "do you want to" in way for way in (asked.question, *asked.alternatives))


@pytest.mark.parametrize(
    "answer",
    [
        "so I'm starting",
        "so I'd better get on with it",
        "I wanted them to leave",
        "feel like I've vanished since the move",
        "to start over is not possible for me",
        "I'd be made to carry it",
        "I'd like to give it back",
        "I want to do it once in a way where it stays done",
        "I missed my brother's wedding for it",
        "my husband downloaded this",
    ],
)
@pytest.mark.parametrize("level", [2, 4])
def test_what_is_no_wish_is_put_into_no_frame_for_one(answer: str, level: int) -> None:
    asked = follow_up(answer, level)

    for way in (asked.question, *asked.alternatives):
        assert not re.search(
            r"\b(?:like|mean to you|able) (?:for \w+ )?to "
            r"(?:be starting|better|leave|feel like|start over|be made|give it)",
            way,
        )
        assert not re.search(r"in a way\?|while you miss|downloaded this (?:give|mean)", way)


def test_a_kind_of_dad_is_nobodys_dad_and_a_mothers_wish_is_hers() -> None:
    assert "your dad" not in question("so I can come off nights and still be a decent dad", 2)
    assert "your mother’s" in question("other people's plans. mainly my mothers", 5)

"""Claims about the tone in which something is told: what is then asked, and what is never said back."""

from __future__ import annotations

import re

import pytest

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.toned import tone_of
from whyrun.domain.english.tones import QUESTIONS, Tone


def question(answer: str, level: int = 3) -> str:
    reading = read(answer)
    return follow_up(reading.reasons[reading.followed].text, level).question


@pytest.mark.parametrize(
    ("tone", "answers"),
    [
        (Tone.SORE, ("my evenings are horrible", "I'm fed up with the sofa", "it's too loud at home")),
        (Tone.SORE_PAST, ("my mates mocked me", "my cousins teased us")),
        (
            Tone.FAILED,
            ("I never see a thing through", "I can't get up our stairs", "I always give up", "I quit the band in May"),
        ),
        (Tone.FAILED_THEN, ("I dropped out of the choir", "I didn't practise")),
        (Tone.WISHED, ("so they see me there", "my son should know me", "I'd rather be early than right")),
        (Tone.UNWANTED, ("I don't want my girls to be afraid of the sea",)),
        (
            Tone.TEASED,
            ("I quite like the idea of shutting Dev up", "bragging rights over my cousin", "to win a bet, for the bet"),
        ),
        (Tone.OTHERWISE, ("we hardly see each other otherwise", "I doze off otherwise")),
        (Tone.SO, ("they are only young once", "the weekend is for everybody else")),
        (Tone.JOKED, ("because I'm built like a fridge lol", "it's the pub's fault 😂")),
        (Tone.WORRIED, ("who walks the dog when I'm gone?", "how will my lads manage if I fall ill")),
        (Tone.TOLD, ("my brother signed us up", "my aunt installed this")),
        (Tone.BELIEVED, ("kids copy what they see", "everyone's the same in the rain")),
        (Tone.PAST, ("they waited for me at the gate", "it rained and we sang")),
        (Tone.OWN, ("I've got forty people behind me", "we've turned the shed into a kitchen")),
        (Tone.NAMED, ("a second chance", "somebody who waits")),
        (Tone.LISTED, ("the flags, the band, the soup at the end",)),
    ],
)
def test_the_tone_of_what_is_told_is_heard(tone: Tone, answers: tuple[str, ...]) -> None:
    assert {answer: tone_of(parse(answer)) for answer in answers} == dict.fromkeys(answers, tone)


@pytest.mark.parametrize(
    "answer",
    [
        "I never see a thing through",
        "I dropped out of the choir",
        "I'm hopeless and lazy",
        "my sister laughs at me",
        "we're like strangers now",
        "I ducked behind the van when they came past",
        "I still flinch when a car slows down",
        "it's too empty since they left",
        "people laugh",
    ],
)
@pytest.mark.parametrize("level", [2, 4, 6])
def test_what_weighs_on_somebody_is_neither_said_back_nor_asked_why_of(answer: str, level: int) -> None:
    asked = question(answer, level)

    assert ". " not in asked
    assert not re.search(r"\b(?:why|matter|matters)\b", asked.lower())


@pytest.mark.parametrize(
    "answer",
    ["there's a bus the other way", "my boss said I should try harder", "even the postman", "he used to sing in bars"],
)
@pytest.mark.parametrize("level", [2, 5])
def test_a_flat_fact_and_what_others_said_are_not_said_back(answer: str, level: int) -> None:
    assert ". " not in question(answer, level)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("so they know I stayed for them", "What would it mean to you if they knew you stayed for them?"),
        ("that I kept at it", "What would it mean to you to be sure that you kept at it?"),
    ],
)
def test_what_is_only_hoped_for_is_asked_about_as_a_hope(answer: str, said: str) -> None:
    assert question(answer) == said


def test_no_question_of_a_tone_asks_why_or_takes_a_gift_for_granted() -> None:
    asked = [one for both in QUESTIONS.values() for pool in both for one in pool]

    assert [one for one in asked if re.search(r"\b(?:why|enjoy|proud|best|when you run)\b", one.lower())] == []


@pytest.mark.parametrize("tone", list(QUESTIONS))
def test_every_tone_has_more_than_one_question_early_and_deep(tone: Tone) -> None:
    early, deep = QUESTIONS[tone]

    assert len(set(early)) == len(early) > 1
    assert len(set(deep)) == len(deep) > 1


@pytest.mark.parametrize(
    "answer",
    [
        "I never tire of that hill",
        "we're not lonely any more",
        "bored in a good way",
        "my problems look small from the ridge",
        "my sons with a banner that has it wrong",
        "a tired violinist",
        "since I lost my routine it gives me a reason to get up",
    ],
)
def test_what_is_eased_or_only_stands_beside_does_not_weigh(answer: str) -> None:
    assert tone_of(parse(answer)) not in {Tone.SORE, Tone.SORE_PAST, Tone.FAILED}

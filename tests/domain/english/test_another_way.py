from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.fitness import is_fit
from whyrun.domain.english.invited import all_moves
from whyrun.domain.english.pools import POOLS
from whyrun.domain.english.ways import varied, way_of

DATA = Path(__file__).resolve().parents[2] / "data" / "english"
ANSWERS = [
    "I have to be strong",
    "so I'm not so tired all the time",
    "like a mum",
    "keeps his word",
    *(DATA / "development.txt").read_text(encoding="utf-8").splitlines(),
    *(
        json.loads(line)["answer"]
        for path in sorted(DATA.glob("[ch]*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ),
]
#: What goes wrong when words are put where they don't belong.
SLIPS = re.compile(
    r"\b(?:didn’t|don’t|doesn’t|do you|when you|if you) be\b|"
    r"\b(?:that|when|if) you (?:is|am|was|has|does|doesn’t|wasn’t)\b|"
    r"\byou’re (?:is|are|am)\b|\bit (?:are|am|have)\b|"
    r"\b(?:a|an|the|your|of|and|that) \?|\bto (?:is|was|am|are|has)\b|"
    r"\b(?:a|the) your\b|\byour (?:the|a|you|your)\b|, *\?|\bthat it \w+s (?:his|her|their)\b|\bto bits\b|"
    r"\bthat (?:what|who)’s your\b"
)
MUTATIONS = (
    str.upper,
    str.lower,
    lambda text: text.replace("'", ""),
    lambda text: text.replace(",", ""),
    lambda text: "because " + text,
    lambda text: "so that " + text,
    lambda text: "like " + text,
    lambda text: "that " + text,
    lambda text: text + ", its great",
    lambda text: "honestly? " + text,
    lambda text: "I just want " + text,
)


def asked_about(answer: str, level: int) -> list[str]:
    reading = read(answer)
    asked = follow_up(reading.reasons[reading.followed].text, level)
    return [asked.question, *asked.alternatives]


@pytest.mark.parametrize("level", range(2, 7))
def test_the_other_ways_are_after_something_else(level: int) -> None:
    harmless = [answer for answer in ANSWERS if not read(answer).care]

    alike = {answer: ways for answer in harmless if len(ways := set(map(way_of, asked_about(answer, level)))) < 3}

    assert alike == {}


@pytest.mark.parametrize("level", range(2, 7))
def test_no_way_to_ask_holds_a_slip(level: int) -> None:
    slips = [(answer, way) for answer in ANSWERS for way in asked_about(answer, level) if SLIPS.search(way)]

    assert slips == []


@settings(deadline=None, max_examples=300)
@given(
    answer=st.sampled_from(ANSWERS),
    mutations=st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=2),
    level=st.integers(2, 6),
)
def test_every_way_to_ask_is_fit_and_another_one(answer: str, mutations: list, level: int) -> None:
    for mutate in mutations:
        answer = mutate(answer)

    ways = asked_about(answer, level)

    assert len(ways) >= 4
    assert len(set(ways)) == len(ways)
    assert all(map(is_fit, ways))


def test_each_way_is_after_something_else_and_what_only_asks_again_is_left_out() -> None:
    first, again, once_more = "What does it mean to you?", "Why does it matter to you?", "Why is it important to you?"

    chosen = varied([first, again, once_more, "Who are you then?", "What does it give you?"], fewest=3, most=4)

    assert chosen == [first, "Who are you then?", "What does it give you?"]


def test_what_only_asks_again_comes_last_where_there_is_too_little_else() -> None:
    first, again, once_more = "What does it mean to you?", "Why does it matter to you?", "Why is it important to you?"

    chosen = varied([first, again, once_more, "What gives it to you?", "What does it give you?"], fewest=4, most=5)

    assert chosen == [first, "What gives it to you?", "What does it give you?", again]


OF_MOVES = [
    "it clears my head after a day at the till",
    "I get out of breath chasing the bus",
    "it helps me sleep",
    "because I'm grumpy with the lodger when I don't",
]


@pytest.mark.parametrize("answer", OF_MOVES)
@pytest.mark.parametrize("level", [2, 4])
def test_beside_a_coachs_question_stand_others_of_its_move_and_a_way_out_that_is_not(answer: str, level: int) -> None:
    question, *others = asked_about(answer, level)

    its_own = [
        one for move in all_moves()[0] for one in (*move.early, *move.deep) if question in (*move.early, *move.deep)
    ]

    assert len(others) == 3
    assert 1 <= sum(other in its_own for other in others) <= 2


@pytest.mark.parametrize(
    "answer", ["the ferry", "we keep bees", "my aunt waved at me from the tram", "it rains most days"]
)
def test_what_needs_no_reading_turns_to_their_life_and_asks_for_no_more_of_the_answer(answer: str) -> None:
    every = " ".join(way for level in range(2, 7) for way in asked_about(answer, level)[1:]).lower()

    assert not any(
        said in every for said in ("what would you add", "what else", "years ago", "a year ago", "ask you next")
    )


@pytest.mark.parametrize("level", range(2, 7))
def test_two_ways_never_open_alike_where_neither_says_the_runners_words(level: int) -> None:
    ways = [way for pool in POOLS.values() for of_level in (pool.early, pool.deep) for way in of_level]
    general = {question for way in ways for question in way.questions}

    alike = {}
    for answer in ANSWERS:
        opens = [tuple(way.split()[:4]) for way in asked_about(answer, level) if way in general]
        if not read(answer).care and len(set(opens)) < len(opens):
            alike[answer] = opens

    assert alike == {}


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("to hear myself think", True),
        ("to have more time", False),
        ("to get on the bus without a rest, the nurse laughs at me for it", False),
        ("our dog", False),
    ],
)
def test_why_is_asked_once_of_what_is_short_and_no_matter_of_course(answer: str, why: bool) -> None:
    first, later = (asked_about(answer, level) for level in (2, 4))

    assert sum(way.startswith(("Why ", "What is it about ")) for way in first) == why
    assert not any(way.startswith("Why ") for way in later)

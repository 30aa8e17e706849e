from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whyrun.domain.english import follow_up, read
from whyrun.domain.english.fitness import is_fit
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

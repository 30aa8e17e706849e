"""Claims that every statement keeps, over whole reflections of many kinds of runner, and over anything at all."""

from __future__ import annotations

import json
import re
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whyrun.domain.english import Suggestion, core_whys, identities
from whyrun.domain.english.echoes import says_the_same
from whyrun.domain.english.listing import listed

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).resolve().parents[2] / "data" / "english"
REFLECTIONS = [json.loads(line) for line in (DATA / "reflections.jsonl").read_text(encoding="utf-8").splitlines()]
#: Nothing ends with these; "who I am" and "as best I can" may.
DANGLING = listed(
    """
    a an the my our and but or so because if than very when since although though unless of i’m i’ve i’d i’ll it’s
    """
)
STRANDED = listed(
    """
    to for with at from by into about as like on upon without between is are was were has have had will would
    """
)
#: After one of these they may stand at the end: "what it looks like", "where he is", "I said I would".
ROOM_MAKERS = listed("what who where which how that something someone one thing things everything all to they i he i’d")
#: What is tagged on to an answer and is no part of what it says.
TAGS = listed("lol haha lmao tbh xx xxx tho innit")
THIRD_PERSON = re.compile(r"(?:\w+s|won’t|doesn’t|can|could|never \w+s|still \w+s|always \w+s|\w+ly \w+s)\b")


def words(statement: str) -> list[str]:
    return re.findall(r"[\w’'/-]+", statement.lower())


def check(statement: Suggestion, start: str) -> None:
    text = statement.text
    low = words(text)
    assert text.startswith(start), text
    assert text.endswith("."), text
    assert not re.search(r"[;:?!()=\"“”#@'–]", text), text
    assert len(text) <= 96, text
    assert len(low) <= 16, text
    assert all(one != other for one, other in pairwise(low)), text
    assert low[-1] not in DANGLING, text
    assert low[-1] not in STRANDED or ROOM_MAKERS & set(low[3:-1]), text
    assert low[-1] not in TAGS, text
    assert not {"you", "your", "yours", "yourself"} & set(low), text
    assert not re.search(r"\bI (?:is|are|has|does|were|be)\b|\bto (?:is|are|was|were|has)\b|\bme (?:is|am)\b", text), (
        text
    )
    if start.endswith("who "):
        assert THIRD_PERSON.match(text.removeprefix(start)), text
        assert not re.search(r"who \w+ (?:in |with |of )?(?:myself|me)\b", text), text


def check_all(answers: list[str], serves: list[str]) -> None:
    for statements, start in (
        (core_whys(answers, serves), "I run "),
        (identities(answers, serves), "I’m a runner who "),
    ):
        assert 3 <= len(statements) <= 6
        for statement in statements:
            check(statement, start)
            assert 0 <= statement.level <= len(answers)
            assert not (statement.for_others and statement.level)
        for one, other in combinations(statements, 2):
            assert not says_the_same(one.text, other.text), (one.text, other.text)


@pytest.mark.parametrize("reflection", REFLECTIONS, ids=lambda reflection: reflection["answers"][0][:30])
def test_a_reflection_gets_three_statements_of_each_kind_that_keep_the_rules(reflection: dict) -> None:
    check_all(reflection["answers"], reflection.get("serves", []))


@pytest.mark.parametrize("reflection", [each for each in REFLECTIONS if "why" in each], ids=lambda each: each["why"])
def test_the_statement_of_the_deepest_answer_is_among_the_first(reflection: dict) -> None:
    answers, serves = reflection["answers"], reflection.get("serves", [])

    whys = [statement.text for statement in core_whys(answers, serves)][:3]
    selves = [statement.text for statement in identities(answers, serves)][:3]

    assert reflection["why"] in whys
    assert reflection.get("who", selves[0]) in selves


def test_few_reflections_have_to_be_filled_up() -> None:
    """Made from their own words or from whom they run for: what one would expect of somebody who has listened."""
    own = sum(
        all(
            statement.level or statement.for_others
            for statement in core_whys(each["answers"], each.get("serves", []))[:3]
        )
        for each in REFLECTIONS
    )

    assert own > 0.8 * len(REFLECTIONS)


@settings(deadline=None, max_examples=150)
@given(
    answers=st.lists(
        st.sampled_from([answer for each in REFLECTIONS for answer in each["answers"]]) | st.text(max_size=120),
        max_size=6,
    ),
    serves=st.lists(
        st.sampled_from(["my kids", "mum", "someone I miss", "who I’ll be in ten years", "?!"]), max_size=3
    ),
)
def test_any_answers_together_get_statements_that_keep_the_rules(answers: list[str], serves: list[str]) -> None:
    check_all(answers, serves)


@settings(deadline=None, max_examples=150)
@given(
    answer=st.sampled_from([answer for each in REFLECTIONS for answer in each["answers"]]),
    mutate=st.sampled_from(
        [
            str.upper,
            str.title,
            lambda text: text.replace("'", ""),
            lambda text: text + "!!! 😀",
            lambda text: text + " lol",
            lambda text: text + " tho xx",
            lambda text: "because " + text,
            lambda text: "like " + text,
            lambda text: text + " or maybe not",
            lambda text: text[: len(text) // 2],
            lambda text: text[len(text) // 2 :],
            lambda text: "so " + text,
            lambda text: "for " + text,
            lambda text: "I want to " + text,
            lambda text: "I want " + text,
            lambda text: "someone who " + text,
            lambda text: "I love " + text,
            lambda text: "I don't want " + text,
            lambda text: text + " and " + text,
            lambda text: text.replace("e", "", 1),
        ]
    ),
)
def test_a_mutated_answer_gets_statements_that_keep_the_rules(answer: str, mutate: Callable[[str], str]) -> None:
    check_all([mutate(answer)], [])


@pytest.mark.parametrize(
    "answer",
    [
        line
        for line in (DATA / "development.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ][::4],
)
def test_a_single_answer_gets_three_statements_of_each_kind_that_keep_the_rules(answer: str) -> None:
    check_all([answer], [])
    check_all([f"because {answer} lol"], [])


def test_the_same_answers_always_give_the_same_statements() -> None:
    def told() -> list:
        return [(core_whys(each["answers"]), identities(each["answers"])) for each in REFLECTIONS]

    assert told() == told()

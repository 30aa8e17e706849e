from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whyrun.domain.english import FollowUp, core_whys, echo, follow_up, identities, is_joy, only_ends, read

DATA = Path(__file__).resolve().parents[2] / "data" / "english"
DEVELOPMENT = (DATA / "development.txt").read_text(encoding="utf-8").splitlines()
SET_ASIDE = [
    json.loads(line)["answer"]
    for path in sorted(DATA.glob("held_out_*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
LEVELS = st.integers(2, 6)
SMALL_WORDS = [
    "I",
    "me",
    "my",
    "am",
    "was",
    "because",
    "and",
    ",",
    ".",
    "to",
    "not",
    "we",
    "our",
    "myself",
    "’",
    "“",
    "”",
    "?",
    "i'm",
]
#: What a thumb, a hurry or a paste does to an answer.
MUTATIONS = (
    str.upper,
    str.lower,
    str.title,
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("'", ""),
    lambda text: text.replace("'", "’"),
    lambda text: text + "!!!??",
    lambda text: text + " 😀😀",
    lambda text: "“" + text + "”",
    lambda text: '"' + text + '?"',
    lambda text: f"because {text} because",
    lambda text: text + " " + text,
    lambda text: text + ", and " + text,
    lambda text: text[: len(text) // 2],
    lambda text: text[len(text) // 2 :],
    lambda text: text[::-1],
    lambda text: text.replace(" ", "\n"),
    lambda text: "I " + text + " I",
    lambda text: "(" + text,
    lambda text: text.replace("a", "e"),
)


def outside_quotes(question: str) -> str:
    return re.sub(r"“[^“”]*”", " … ", question)


def words(question: str) -> list[str]:
    return re.findall(r"[\w’'/-]+", outside_quotes(question).lower())


def check(asked: FollowUp) -> None:
    questions = [asked.question, *asked.alternatives]
    assert len(asked.alternatives) >= 3
    assert len({" ".join(words(question)) + question for question in questions}) == len(questions)
    for question in questions:
        assert question.count("?") == 1, question
        assert len(question.split()) <= 28, question
        assert not {"i", "me", "my", "mine", "myself", "am", "i’m", "i’ve", "i’d", "i’ll", "because"} & set(
            words(question)
        ), question
        assert all(one != other for one, other in pairwise(words(question))), question
        assert "'" not in outside_quotes(question), question
        assert question[0].isupper() or question[0] == "“" or not question[0].isalpha(), question


@pytest.mark.parametrize("level", range(2, 7))
def test_every_development_answer_gets_questions_that_keep_the_rules(level: int) -> None:
    for answer in DEVELOPMENT:
        reading = read(answer)

        for reason in reading.reasons:
            check(follow_up(reason.text, level))


def test_every_answer_set_aside_gets_questions_that_keep_the_rules() -> None:
    for answer in SET_ASIDE:
        check(follow_up(read(answer).reasons[read(answer).followed].text, 3))


@settings(deadline=None)
@given(answer=st.text(max_size=400), level=LEVELS)
def test_any_string_at_all_gets_questions_that_keep_the_rules(answer: str, level: int) -> None:
    reading = read(answer)

    check(follow_up(reading.reasons[reading.followed].text, level))
    check(follow_up(answer, level))


@settings(deadline=None, max_examples=300)
@given(
    answer=st.sampled_from(DEVELOPMENT),
    mutations=st.lists(st.sampled_from(MUTATIONS), max_size=3),
    level=LEVELS,
)
def test_a_mutated_answer_gets_questions_that_keep_the_rules(answer: str, mutations: list, level: int) -> None:
    for mutate in mutations:
        answer = mutate(answer)

    reading = read(answer)

    for reason in reading.reasons:
        check(follow_up(reason.text, level))


@settings(deadline=None)
@given(parts=st.lists(st.sampled_from(SMALL_WORDS)))
def test_a_heap_of_small_words_gets_questions_that_keep_the_rules(parts: list[str]) -> None:
    check(follow_up(" ".join(parts), 2))


@settings(deadline=None, max_examples=60)
@given(answer=st.sampled_from(DEVELOPMENT), level=LEVELS)
def test_no_question_comes_back_however_often_it_is_asked_another_way(answer: str, level: int) -> None:
    asked: list[str] = []

    for _ in range(12):
        following = follow_up(answer, level, asked)
        check(following)

        assert not {following.question, *following.alternatives} & set(asked)
        asked += [following.question, *following.alternatives]


def test_a_question_asked_with_other_marks_counts_as_asked() -> None:
    first = follow_up("to clear my head after work", 2)

    again = follow_up("to clear my head after work", 2, [first.question.upper().replace("’", "'")])

    assert again.question != first.question


@settings(deadline=None)
@given(
    answers=st.lists(st.text(max_size=200) | st.sampled_from(DEVELOPMENT), max_size=6),
    chips=st.lists(st.text(max_size=40), max_size=3),
)
def test_any_reflection_gets_three_different_statements_of_each_kind(answers: list[str], chips: list[str]) -> None:
    whys, selves = core_whys(answers, chips), identities(answers, chips)

    for statements, start in ((whys, "I run "), (selves, "I’m a runner who ")):
        assert len({statement.text for statement in statements}) >= 3
        for statement in statements:
            assert statement.text.startswith(start)
            assert statement.text.endswith(".")
            assert len(statement.text) <= 96
            assert 0 <= statement.level <= max(len(answers), 1)


@settings(deadline=None)
@given(answer=st.text(max_size=200), earlier=st.lists(st.text(max_size=100), max_size=5))
def test_echo_ending_and_joy_answer_to_any_string(answer: str, earlier: list[str]) -> None:
    heard = echo(answer, earlier)

    assert heard is None or 0 <= heard < len(earlier)
    assert only_ends(answer) in {None, "race", "weight", "date"}
    assert is_joy(answer) in {True, False}


def test_the_same_words_always_give_the_same_question() -> None:
    assert [follow_up(answer, 4) for answer in DEVELOPMENT] == [follow_up(answer, 4) for answer in DEVELOPMENT]


def test_under_a_tenth_of_ordinary_answers_end_in_the_quoting_form() -> None:
    quoted = [answer for answer in DEVELOPMENT if follow_up(answer, 2).quoted]

    assert len(quoted) < len(DEVELOPMENT) / 10

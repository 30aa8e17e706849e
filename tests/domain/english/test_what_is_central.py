"""A coach's move is made only of what a reason says: not of part of a set phrase, of somebody else, or by the way."""

from __future__ import annotations

import pytest

from whyrun.domain.english import follow_up
from whyrun.domain.english.central import LONG_ANSWER, is_long
from whyrun.domain.english.invited import invites
from whyrun.domain.english.shapes import parse

STORY = (
    "We used to have the allotment by the railway, and on Sundays my brother drove over with his boys and we dug "
    "potatoes until it got dark and nobody wanted to go home. "
)


@pytest.mark.parametrize(
    ("answer", "phrase"),
    [
        ("more energy", "the energy bills came"),
        ("I keep missing out", "I missed out on a place"),
        ("to feel strong", "strong coffee at the end"),
        ("I want to be in control", "the remote control is broken"),
    ],
)
def test_a_word_is_not_heard_where_it_is_part_of_a_set_phrase(answer: str, phrase: str) -> None:
    assert invites(parse(answer))
    assert not invites(parse(phrase))


@pytest.mark.parametrize(
    ("answer", "of_others"),
    [
        ("I'm always tired", "he is always tired"),
        ("I got made redundant", "then she got made redundant"),
        ("I'm bored", "my sister is bored"),
        ("to be happy", "everybody wants to be happy"),
    ],
)
def test_how_somebody_else_is_invites_no_move(answer: str, of_others: str) -> None:
    assert invites(parse(answer))
    assert not invites(parse(of_others))


@pytest.mark.parametrize(
    "reason", ["I want to be strong", "it helps me sleep", "I'm always tired", "I drove out to the lake and cried"]
)
def test_what_is_wished_given_or_said_of_oneself_is_heard_in_a_long_answer_too(reason: str) -> None:
    assert invites(parse(reason), out_of_much=True)


@pytest.mark.parametrize(
    "reason", ["we booked a race in spring and a cottage", "the banter", "my colleague in the windowless office"]
)
def test_what_is_only_mentioned_invites_a_move_in_a_short_answer_alone(reason: str) -> None:
    assert invites(parse(reason))
    assert not invites(parse(reason), out_of_much=True)


def test_a_question_is_asked_in_sight_of_the_whole_answer() -> None:
    reason = "the banter"

    alone, among_much = follow_up(reason, 2), follow_up(reason, 2, whole=f"{STORY}{reason}")

    assert is_long(f"{STORY}{reason}")
    assert alone.question != among_much.question


def test_an_answer_is_long_from_so_many_words_on() -> None:
    assert not is_long("word " * LONG_ANSWER)
    assert is_long("word " * (LONG_ANSWER + 1))


@pytest.mark.parametrize(
    ("answer", "by_the_way"),
    [
        ("the winter is long here", "to keep my knees going over the winter"),
        ("I'm always tired", "there's a lad in our street who's always tired"),
    ],
)
def test_when_a_thing_is_done_and_who_else_does_it_invite_no_move(answer: str, by_the_way: str) -> None:
    heard = follow_up(answer, 2).question

    assert invites(parse(answer))
    assert follow_up(by_the_way, 2).question != heard

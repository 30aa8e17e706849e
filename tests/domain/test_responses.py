from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from following import ANY_CHECK_INS, ANY_PAUSES, TODAY, check_in, days, pause
from hypothesis import assume, given
from hypothesis import strategies as st

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.responses import Response, response_to

if TYPE_CHECKING:
    from whyrun.domain.intention import Pause


@pytest.mark.parametrize(
    ("letters", "said"),
    [
        ("r", Response.VOTE),
        ("o", Response.REST),
        ("m", Response.ONE_MISS),
        ("rm", Response.ONE_MISS),
        ("mm", Response.WHY_FIRST),
        ("mmm", Response.REALISTIC_LOOK),
        ("mmmmmmm", Response.REALISTIC_LOOK),
        ("m.m", Response.WHY_FIRST),  # a blank day is neither a run nor a miss
        ("mom", Response.WHY_FIRST),  # rest counts for nothing and against nothing
        ("mrm", Response.ONE_MISS),
        ("mmrm", Response.ONE_MISS),
        ("mmr", Response.CAME_BACK),
        ("mor", Response.CAME_BACK),
        ("m..r", Response.CAME_BACK),
        ("mrr", Response.VOTE),
        ("or", Response.VOTE),
        ("....r", Response.VOTE),
        ("mmo", Response.REST),
        ("m" + "." * 20 + "m", Response.ONE_MISS),  # too far apart to be a row
    ],
)
def test_what_is_said_to_the_last_day(letters: str, said: Response) -> None:
    check_ins = days(letters)

    assert response_to(check_ins[-1], check_ins, [], TODAY) is said


def test_a_second_run_in_a_day_is_no_second_vote() -> None:
    first = check_in(Outcome.RAN)
    second = check_in(Outcome.RAN, at=first.at + timedelta(hours=6))

    assert response_to(second, [first, second], [], TODAY) is Response.HAS_VOTE
    assert response_to(first, [first, second], [], TODAY) is Response.VOTE


@pytest.mark.parametrize("outcome", [Outcome.MISSED, Outcome.RESTED])
def test_whatever_else_is_said_of_a_day_with_a_run_it_has_its_vote(outcome: Outcome) -> None:
    check_ins = [check_in(Outcome.RAN), check_in(outcome)]

    assert response_to(check_ins[1], check_ins, [], TODAY) is Response.HAS_VOTE


def test_a_miss_filled_in_for_days_that_are_over_is_one_miss() -> None:
    check_ins = days("mmmr.")

    assert response_to(check_ins[2], check_ins, [], TODAY) is Response.ONE_MISS


def test_a_run_filled_in_between_ends_the_row() -> None:
    check_ins = days("mm.m")
    filled = check_in(Outcome.RAN, TODAY - timedelta(days=1))

    assert response_to(check_ins[-1], check_ins, [], TODAY) is Response.REALISTIC_LOOK
    assert response_to(check_ins[-1], [*check_ins, filled], [], TODAY) is Response.ONE_MISS


def test_a_miss_in_a_pause_is_rest_and_a_pause_ends_a_row() -> None:
    check_ins = days("mmmm")
    in_it = pause(TODAY - timedelta(days=1), TODAY)
    before = pause(TODAY - timedelta(days=2), TODAY - timedelta(days=1))

    assert response_to(check_ins[-1], check_ins, [in_it], TODAY) is Response.REST
    assert response_to(check_ins[-1], check_ins, [before], TODAY) is Response.ONE_MISS


@given(check_ins=ANY_CHECK_INS, pauses=ANY_PAUSES)
def test_a_day_with_a_run_is_always_cheered(check_ins: list[CheckIn], pauses: list[Pause]) -> None:
    ran = check_in(Outcome.RAN)

    said = response_to(ran, [*check_ins, ran], pauses, TODAY)

    assert said in {Response.VOTE, Response.CAME_BACK, Response.HAS_VOTE}


@given(check_ins=ANY_CHECK_INS, pauses=ANY_PAUSES)
def test_rest_is_rest_whatever_came_before(check_ins: list[CheckIn], pauses: list[Pause]) -> None:
    assume(all(each.day != TODAY for each in check_ins))
    rested = check_in(Outcome.RESTED)

    assert response_to(rested, [*check_ins, rested], pauses, TODAY) is Response.REST


@given(check_ins=ANY_CHECK_INS, pauses=ANY_PAUSES, more=st.dates(TODAY - timedelta(days=40), TODAY))
def test_another_day_of_rest_never_makes_it_worse(check_ins: list[CheckIn], pauses: list[Pause], more: object) -> None:
    assume(all(each.day not in {TODAY, more} for each in check_ins) and more != TODAY)
    missed, rest = check_in(Outcome.MISSED), check_in(Outcome.RESTED, more)
    order = [Response.REST, Response.ONE_MISS, Response.WHY_FIRST, Response.REALISTIC_LOOK]

    without = response_to(missed, [*check_ins, missed], pauses, TODAY)
    with_it = response_to(missed, [*check_ins, rest, missed], pauses, TODAY)

    assert order.index(with_it) <= order.index(without)


@given(check_ins=ANY_CHECK_INS, pauses=ANY_PAUSES, length=st.integers(0, 30))
def test_a_pause_more_never_makes_it_worse(check_ins: list[CheckIn], pauses: list[Pause], length: int) -> None:
    assume(all(each.day != TODAY for each in check_ins))
    missed = check_in(Outcome.MISSED)
    order = [Response.REST, Response.ONE_MISS, Response.WHY_FIRST, Response.REALISTIC_LOOK]
    more = pause(TODAY - timedelta(days=length), TODAY - timedelta(days=length // 2))

    without = response_to(missed, [*check_ins, missed], pauses, TODAY)
    with_it = response_to(missed, [*check_ins, missed], [*pauses, more], TODAY)

    assert order.index(with_it) <= order.index(without)

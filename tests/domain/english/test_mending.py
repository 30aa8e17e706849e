from __future__ import annotations

import pytest

from whyrun.domain.english import core_whys
from whyrun.domain.english.mending import mended


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("to finsh a 10k and loose wieght", "to finish a 10k and loose weight"),
        ("so my daugther sees what strenth is", "so my daughter sees what strength is"),
        ("independance and hapiness", "independence and happiness"),
        ("I beleive in mysefl", "I believe in myself"),
        ("FOR MY CHIDLREN", "FOR MY CHILDREN"),
        ("to be a good exmaple", "to be a good example"),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "with Jake and Priya, for Macmillan",
        "a trial by fire on the angel's stairs",
        "for a good cause, with a piece of cake",
        "the butter, the litter and the lightning",
        "I'm the carer who mutters and lingers",
        "Freiheit, pour ma santé, 自由",
        "",
    ],
)
def test_what_is_merely_rare_is_left_alone(typed: str) -> None:
    assert mended(typed) == typed


def test_a_long_answer_is_left_alone() -> None:
    assert mended("wieght " * 100) == "wieght " * 100


def test_no_slip_reaches_the_card() -> None:
    statement = core_whys(["i want to be abel to play with my son"])[0].text

    assert statement == "I run to play with my son."

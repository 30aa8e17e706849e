from __future__ import annotations

import pytest

from whyrun.domain.reflection import Beneficiary
from whyrun.gui.people_words import for_whom, name_of


@pytest.mark.parametrize(
    ("everybody", "sentence"),
    [
        ((), ""),
        (("my kids",), "For my kids."),
        (("my kids", Beneficiary.LATER_SELF), "For my kids, and who I’ll be in ten years."),
        (("my kids", "old Tom.", "my team"), "For my kids, old Tom, and my team."),
    ],
)
def test_everybody_stands_in_one_sentence(everybody: tuple[str, ...], sentence: str) -> None:
    assert for_whom(everybody, beside="I run to clear my head.") == sentence


def test_a_why_that_names_them_all_needs_no_sentence_beside_it() -> None:
    everybody = ("my kids", Beneficiary.LATER_SELF)

    assert for_whom(everybody[:1], beside="I run for My Kids.") == ""
    assert for_whom(everybody, beside="I run for my kids.") == "For my kids, and who I’ll be in ten years."


@pytest.mark.parametrize(
    ("name", "why"), [("Ann", "I cannot give up on her."), ("Al", "I always come back."), ("Ed", "I need this.")]
)
def test_a_name_is_not_found_inside_another_word(name: str, why: str) -> None:
    assert for_whom((name,), beside=why) == f"For {name}."


def test_a_name_of_the_runners_own_stays_as_it_is() -> None:
    assert [name_of(who) for who in ("my pupils", "Oma {name}")] == ["my pupils", "Oma {name}"]


@pytest.mark.usefixtures("pseudo_language")
def test_those_on_offer_are_named_in_the_language_of_the_windows() -> None:
    assert all(name_of(who).startswith("[") for who in Beneficiary)
    assert name_of("old Tom") == "old Tom"

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whyrun.domain.openers import opener
from whyrun.domain.reflection import Level, Motivator, Reflection
from whyrun.store.earlier_texts import EarlierText, holds

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from conftest import Clock
    from whyrun.store.journal import Journal


def _answering(reflection: Reflection, answer: str) -> Reflection:
    return reflection.with_level(Level(1, "Why?", answer))


def _type(journal: Journal, reflection: Reflection, *answers: str) -> None:
    for answer in answers:
        journal.save_reflection(_answering(reflection, answer))


def _kept(journal: Journal, reflection_id: UUID) -> list[str]:
    return [each.text for each in journal.earlier_texts(reflection_id) if each.field == "level 1"]


def test_an_answer_that_is_emptied_is_kept(journal: Journal, draft: Callable[..., Reflection], clock: Clock) -> None:
    reflection = draft(levels=())
    _type(journal, reflection, "because of my sister")
    clock.move(minutes=3)

    _type(journal, reflection, "")

    assert journal.earlier_texts(reflection.id) == (
        EarlierText(reflection.id, "level 1", "because of my sister", clock.time),
    )


def test_an_answer_that_is_written_over_is_kept(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())

    _type(journal, reflection, "because of my sister", "no idea")

    assert _kept(journal, reflection.id) == ["because of my sister"]


def test_holding_backspace_keeps_the_answer_once_and_whole(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())
    answer = "because my sister stands at the corner every single morning"

    _type(journal, reflection, *(answer[:length] for length in range(len(answer), -1, -7)), "")

    assert _kept(journal, reflection.id) == [answer]


def test_typing_on_keeps_nothing(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())

    _type(journal, reflection, "", "bec", "because", "because of my sister", "because, I think, of my sister")

    assert _kept(journal, reflection.id) == []


def test_the_newest_of_what_was_kept_comes_first(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())

    _type(journal, reflection, "first", "second", "third")

    assert _kept(journal, reflection.id) == ["second", "first"]


def test_a_level_that_is_taken_back_keeps_its_answer(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())
    _type(journal, reflection, "because of my sister")

    journal.save_reflection(reflection)

    assert _kept(journal, reflection.id) == ["because of my sister"]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("opener", {"opener": "Why?"}),
        ("core why", {"core_why": "I run."}),
        ("identity", {"identity": ""}),
        ("beneficiaries", {"beneficiaries": ("my sister",)}),
    ],
)
def test_every_text_of_a_finished_reflection_is_kept_when_it_is_edited(
    journal: Journal, finished: Callable[..., Reflection], field: str, change: dict[str, object]
) -> None:
    reflection = finished()
    journal.save_reflection(reflection)

    journal.save_reflection(replace(reflection, **change))

    assert [each.field for each in journal.earlier_texts(reflection.id)] == [field]


def test_a_first_question_that_whyrun_wrote_is_no_text_of_the_runners(
    journal: Journal, draft: Callable[..., Reflection]
) -> None:
    reflection = draft(opener=opener(Motivator.RACE), levels=())
    journal.save_reflection(reflection)

    for each in (opener(Motivator.HEALTH), "Why do I run at all?", opener(Motivator.HABIT)):
        journal.save_reflection(replace(reflection, opener=each))

    assert [each.text for each in journal.earlier_texts(reflection.id)] == ["Why do I run at all?"]


def test_text_that_utf8_has_no_form_for_is_kept_too(journal: Journal, draft: Callable[..., Reflection]) -> None:
    reflection = draft(levels=())

    _type(journal, reflection, "half \ud83d an emoji", "")

    assert _kept(journal, reflection.id) == ["half \ud83d an emoji"]


@given(text=st.text(max_size=12), part=st.text(max_size=12), at=st.integers(0, 12))
def test_a_text_with_a_piece_put_in_still_holds_what_was_there(text: str, part: str, at: int) -> None:
    assert holds(text[:at] + part + text[at:], text)


@given(text=st.text(alphabet="ab", max_size=8), other=st.text(alphabet="ab", max_size=8))
def test_a_text_holds_another_only_where_a_piece_was_put_in(text: str, other: str) -> None:
    put_in = any(
        text[:start] + text[end:] == other for start in range(len(text) + 1) for end in range(start, len(text) + 1)
    )

    assert holds(text, other) == put_in


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=st.lists(st.text(alphabet="ab ", max_size=6), min_size=1, max_size=6))
def test_every_answer_that_was_ever_saved_can_be_brought_back(
    journal: Journal, draft: Callable[..., Reflection], answers: list[str]
) -> None:
    reflection = draft(levels=())

    _type(journal, reflection, *answers)

    at_hand = [answers[-1], *_kept(journal, reflection.id)]
    assert all(any(holds(text, answer) for text in at_hand) for answer in answers)

from __future__ import annotations

from dataclasses import replace

import pytest
from walk import NOW, TODAY, answered, started

from whyrun.domain import descent
from whyrun.domain.reflection import Stage
from whyrun.domain.today import OpenDraft, Today, as_sentence


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("to clear my head", "To clear my head."),
        ("is that all?", "Is that all?"),
        ("  it's mine…  ", "It's mine…"),
        ("", ""),
        ("   ", ""),
        ("🏃", "🏃"),
    ],
)
def test_a_reason_stands_alone_as_a_sentence(reason: str, sentence: str) -> None:
    assert as_sentence(reason) == sentence


def test_at_the_very_first_start_there_is_nothing_to_show() -> None:
    blank = descent.begin(started().id, NOW, TODAY)

    assert Today.of(None, None) == Today()
    assert Today.of(None, blank) == Today()


def test_a_journey_shows_what_was_followed_down_to_the_core() -> None:
    way = replace(answered("to clear my head", "", "my daughter"), core_why="I run for her.")
    finished = descent.finish(descent.stop_at(way, 3), NOW, TODAY)

    journey = Today.of(finished, None).journey

    assert journey is not None
    assert journey.card.core_why == "I run for her."
    assert [(number, answer) for number, _, answer in journey.levels] == [(1, "To clear my head."), (3, "My daughter.")]
    assert journey.finished_on == TODAY


def test_a_draft_shows_the_reasons_above_and_the_question_that_is_open() -> None:
    draft = replace(answered("to clear my head", "my daughter"), stage=Stage.LEVEL_3)
    asked = draft.level(3)

    shown = Today.of(None, draft).draft

    assert asked is not None
    assert shown == OpenDraft(("to clear my head", "my daughter"), asked.question, 3)


def test_a_draft_left_on_an_earlier_level_is_as_deep_as_that_level() -> None:
    shown = Today.of(None, replace(answered("to clear my head", "my daughter"), stage=Stage.LEVEL_1)).draft

    assert shown is not None
    assert (shown.reasons, shown.level) == ((), 1)


def test_a_draft_past_the_questions_has_no_level() -> None:
    shown = Today.of(None, replace(answered("to clear my head"), stage=Stage.WHO_YOU_ARE)).draft

    assert shown is not None
    assert shown.level is None
    assert shown.reasons == ("to clear my head", "", "", "", "")

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from runner import settle

from whyrun.domain import descent
from whyrun.domain.reflection import Stage
from whyrun.gui.controls.fields import AnswerField
from whyrun.gui.controls.sentence_field import SentenceField

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look


@pytest.mark.parametrize("stage", [Stage.START, Stage.LEVEL_3, Stage.YOUR_WHY])
@pytest.mark.parametrize("change", [{"scale": 1.5}, {"theme": "dark"}])
def test_larger_text_or_a_dark_screen_takes_no_word_from_any_page(
    sit_down: Callable[..., Runner], way_down: Reflection, look: Look, stage: Stage, change: dict[str, object]
) -> None:
    runner = sit_down(replace(way_down, stage=stage))

    look.want(**change)  # type: ignore[arg-type]
    settle()

    assert runner.reflection == replace(way_down, stage=stage)


@pytest.mark.parametrize("kind", [AnswerField, SentenceField])
def test_a_field_tells_of_changes_by_the_runner_only(
    qtbot: QtBot, look: Look, kind: type[AnswerField | SentenceField]
) -> None:
    field = kind(look)
    qtbot.addWidget(field)
    told: list[str] = []
    field.words_changed.connect(lambda: told.append(field.words()))

    field.set_words("to clear my head")
    look.want(scale=1.5)
    field.insertPlainText("!")

    assert told == ["to clear my head!"]


def test_a_wizard_that_is_resized_asks_nothing_of_what_makes_the_questions(
    sit_down: Callable[..., Runner], way_down: Reflection, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))
    asked: list[str] = []
    for name in ("needs_care", "tells_what_is_above"):
        monkeypatch.setattr(descent, name, lambda *_about, name=name: asked.append(name))

    for width in (360, 720, 900):
        runner.wizard.resize(width, 640)
        settle()

    assert asked == []

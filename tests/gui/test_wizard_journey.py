from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from runner import settle, visible

from whyrun.domain.reflection import CardStyle, FinishLine, Motivator, Stage
from whyrun.gui.controls.chip import ManyChip
from whyrun.gui.controls.option_row import OptionRow
from whyrun.gui.wizard.gauge import DepthGauge

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

FIVE = (
    "to clear my head after work",
    "so that I snap less at home",
    "my kids deserve a patient father",
    "nobody was patient with me",
    "I want a home where nobody tiptoes",
)


def test_the_whole_way_is_walked_with_the_keyboard_alone(
    sit_down: Callable[..., Runner], journal: Journal, qtbot: QtBot
) -> None:
    runner = sit_down()
    runner.press(Qt.Key.Key_Space)
    runner.press(Qt.Key.Key_Down)
    runner.press(Qt.Key.Key_Right)
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    asked = []
    for words in FIVE:
        asked.append(runner.question)
        runner.answer(words)
    runner.choose("my kids")
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    runner.press(Qt.Key.Key_Down)
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    runner.write_all("I run so that nobody tiptoes.")
    runner.tab_to("Dawn")
    runner.press(Qt.Key.Key_Right)
    runner.choose("Pin it to my screen")
    runner.tab_to("Save")
    with qtbot.waitSignal(runner.wizard.reflected) as reflected:
        runner.press(Qt.Key.Key_Return)

    kept = journal.latest()

    assert kept is not None
    assert kept.motivator is Motivator.STRESS
    assert [level.question for level in kept.levels] == asked
    assert [level.answer for level in kept.levels] == list(FIVE)
    assert kept.beneficiaries == ("my kids",)
    assert kept.identity.startswith("I’m a runner who ")
    assert kept.finish_line is FinishLine.YES
    assert kept.core_why == "I run so that nobody tiptoes."
    assert kept.card_style is not CardStyle.DAWN
    assert kept.finished_on == date(2026, 3, 12)
    assert journal.draft() is None
    assert reflected.args == [runner.reflection, False]


def test_each_sentence_says_truly_where_it_comes_from(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer("to keep up with Jake", "idk", "no idea", "not sure", "no clue")
    runner.choose("my kids")

    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)

    sources = {row.text(): row.accessibleDescription() for row in visible(runner.page, OptionRow)}
    assert runner.stage is Stage.WHO_YOU_ARE
    assert sources["I’m a runner who shows up for my kids."] == "from “Bigger than you”"
    assert sources["I’m a runner who keeps up with Jake."] == "from level 1"
    assert list(sources.values()).count("") == 2  # one that any runner may say, and the runner's own words


def test_choosing_whom_one_runs_for_moves_nothing(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, beneficiaries=(), stage=Stage.BIGGER_THAN_YOU))
    chips = visible(runner.page, ManyChip)
    before = [chip.geometry() for chip in chips]

    chips[0].click()
    settle()

    assert chips[0].isChecked()
    assert [chip.geometry() for chip in chips] == before


def test_nothing_is_chosen_before_the_runner_chooses(sit_down: Callable[..., Runner], journal: Journal) -> None:
    runner = sit_down()

    assert runner.reflection.is_blank
    assert not any(row.isChecked() for row in runner.page.findChildren(OptionRow))
    assert journal.draft() is None


def test_going_on_without_choosing_asks_openly(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.tab_to("Next")

    runner.press(Qt.Key.Key_Return)

    assert runner.stage is Stage.LEVEL_1
    assert runner.question == "Why do you run?"


def test_the_opener_can_be_rewritten_and_enter_goes_on(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.press(Qt.Key.Key_Space)
    opener = next(field for field in visible(runner.page, QLineEdit) if field.accessibleName() == "Your first question")
    opener.setFocus()
    runner.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    runner.write("Why me?")

    runner.press(Qt.Key.Key_Return)

    assert runner.question == "Why me?"
    assert runner.reflection.motivator is Motivator.RACE


def test_the_first_question_comes_with_the_motivator(sit_down: Callable[..., Runner]) -> None:
    """An empty field under the headline looked like the place for the answer."""
    runner = sit_down()
    before = visible(runner.page, QLineEdit)

    runner.press(Qt.Key.Key_Space)

    assert before == []
    assert [field.text() for field in visible(runner.page, QLineEdit)] == ["Why do you want to train for this race?"]


def test_back_from_the_reasons_leads_to_the_answer(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.write("I like a challenge, I'm stubborn, and it gets me out of the house")
    runner.go_on()
    chips = len(runner.chips())

    runner.go_back()

    assert chips == 3
    assert runner.chips() == []
    assert runner.stage is Stage.LEVEL_1
    assert runner.field.hasFocus()


def test_another_motivator_brings_its_opener_but_never_over_ones_own_words(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.press(Qt.Key.Key_Space)
    first = runner.reflection.opener
    runner.press(Qt.Key.Key_Down)
    second = runner.reflection.opener
    while runner.wizard.focusWidget().accessibleName() != "Your first question":
        runner.press(Qt.Key.Key_Tab)
    runner.write_all("Why me?")
    runner.tab_to("My health")

    runner.press(Qt.Key.Key_Up)

    assert first != second
    assert runner.reflection.motivator is Motivator.RACE
    assert runner.reflection.opener == "Why me?"


def test_the_field_has_the_keyboard_on_every_level(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()

    for words in FIVE:
        assert QApplication.focusWidget() is runner.field
        runner.answer(words)


def test_enter_breaks_the_line_of_an_answer(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.write("one")

    runner.press(Qt.Key.Key_Return)
    runner.write("two")

    assert runner.stage is Stage.LEVEL_1
    assert runner.level(1).answer == "one\ntwo"


def test_asking_another_way_goes_round_and_keeps_the_answer(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer(FIVE[0])
    runner.write("half a thou")
    first, seen = runner.question, []

    while first not in seen:
        runner.choose("Ask it another way")
        seen.append(runner.question)

    assert 2 <= len(set(seen)) == len(seen)
    assert runner.level(2).answer == "half a thou"
    assert runner.field.toPlainText() == "half a thou"
    assert not runner.level(2).awaits_confirmation
    assert QApplication.focusWidget() is runner.field


@pytest.mark.parametrize("number", [3, 4])
def test_this_is_it_stops_at_three_and_four(sit_down: Callable[..., Runner], number: int) -> None:
    runner = sit_down()
    runner.begin()
    offered = []
    for words in FIVE[: number - 1]:
        offered.append("This is it" in runner.buttons())
        runner.answer(words)
    runner.write(FIVE[number - 1])

    runner.choose("This is it")

    assert offered == [False, False, True][: number - 1]
    assert runner.stage is Stage.BIGGER_THAN_YOU
    assert runner.reflection.depth == number


def test_at_the_core_there_is_no_stopping_early(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()

    runner.answer(*FIVE[:4])

    assert runner.stage is Stage.LEVEL_5
    assert "This is it" not in runner.buttons()


@pytest.mark.parametrize("depth", [3, 5])
def test_not_sure_asks_one_level_deeper_and_then_the_why(sit_down: Callable[..., Runner], depth: int) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer(*FIVE[: depth - 1])
    runner.write(FIVE[depth - 1])
    runner.choose("This is it") if depth < 5 else runner.go_on()
    for _ in range(2):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)
    runner.press(Qt.Key.Key_Right)
    runner.tab_to("Next")
    runner.press(Qt.Key.Key_Return)
    deeper, told, offered = runner.stage, runner.told(), runner.buttons()
    runner.answer("to be the one who stays")

    assert deeper is Stage.of_level(depth + 1)
    assert told[0] == "One deeper"
    assert "This is it" not in offered
    assert runner.stage is Stage.YOUR_WHY
    assert runner.reflection.finish_line is FinishLine.ONE_DEEPER
    assert runner.level(depth + 1).answer == "to be the one who stays"


def test_not_sure_may_go_on_anyway(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer(*FIVE)
    for _ in range(2):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)
    runner.press(Qt.Key.Key_Right)

    runner.choose("Go on anyway")
    settle()

    assert runner.stage is Stage.YOUR_WHY
    assert runner.reflection.finish_line is FinishLine.NOT_SURE
    assert runner.reflection.level(6) is None


def test_the_gauge_is_all_ghost_before_the_first_answer(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()

    state = runner.wizard.findChild(DepthGauge)._state

    assert state.reasons == ()
    assert state.present == 0

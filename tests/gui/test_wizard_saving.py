from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from runner import settle

from whyrun.domain.reflection import Stage
from whyrun.gui.controls.words import Words
from whyrun.store.import_file import read_export

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from runner import Runner

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

FIVE = ("to clear my head", "so I snap less", "my kids deserve it", "nobody was patient with me", "a calm home")
LONG = "so that I can keep up with my kids. " * 2000


def _kept(journal: Journal) -> Reflection:
    draft = journal.draft()
    assert draft is not None
    return draft


def _fill_the_disk(journal: Journal) -> None:
    journal._database.pragma("max_page_count", journal._database.pragma("page_count"))


def test_typing_is_saved_after_a_pause(sit_down: Callable[..., Runner], journal: Journal, qtbot: QtBot) -> None:
    runner = sit_down()
    runner.begin()
    with qtbot.waitSignal(runner.wizard._draft.saved):
        runner.write("to clear my h")

    assert _kept(journal).levels[0].answer == "to clear my h"


def test_a_page_change_saves_at_once(sit_down: Callable[..., Runner], journal: Journal) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head")
    forward = _kept(journal)
    runner.write("half")
    runner.go_back()

    assert (forward.levels[0].answer, forward.stage) == ("to clear my head", Stage.LEVEL_2)
    assert (_kept(journal).levels[1].answer, _kept(journal).stage) == ("half", Stage.LEVEL_1)


@pytest.mark.parametrize("way", ["close", "escape", "stop"])
def test_closing_in_mid_sentence_keeps_the_sentence(
    sit_down: Callable[..., Runner], journal: Journal, way: str
) -> None:
    runner = sit_down()
    runner.begin()
    runner.write("to clear m")

    if way == "close":
        runner.wizard.close()
    elif way == "escape":
        runner.press(Qt.Key.Key_Escape)
    else:
        runner.tab_to("Stop here for now")
        runner.press(Qt.Key.Key_Return)

    assert not runner.wizard.isVisible()
    assert _kept(journal).levels[0].answer == "to clear m"


def test_looking_in_and_closing_keeps_no_draft(sit_down: Callable[..., Runner], journal: Journal) -> None:
    runner = sit_down()

    runner.wizard.close()

    assert journal.draft() is None


def test_a_failing_save_shows_the_bar_keeps_window_and_words_and_heals(
    sit_down: Callable[..., Runner], journal: Journal
) -> None:
    runner = sit_down()
    runner.begin()
    runner.wizard.save_draft()
    _fill_the_disk(journal)
    QApplication.clipboard().setText(LONG)
    runner.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    runner.wizard.close()
    settle()
    bar = runner.wizard._bar
    stays, shown = runner.wizard.isVisible(), bar.isVisible()
    said = bar.findChild(Words).text()
    runner.write("!")

    journal._database.pragma("max_page_count", 1_000_000)
    runner.tab_to("Try again")
    runner.press(Qt.Key.Key_Return)

    assert stays
    assert shown
    assert "the disk is full" in said
    assert "They are still on this page." in said
    assert not bar.isVisible()
    assert _kept(journal).levels[0].answer == LONG + "!"


def test_what_the_disk_does_not_take_can_be_copied_to_where_it_can_be_imported_from_and_left(
    sit_down: Callable[..., Runner], journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whyrun.gui.ask_for_file.ask_where_to", lambda *_about: tmp_path / "stick.json")
    runner = sit_down()
    runner.begin()
    runner.wizard.save_draft()
    _fill_the_disk(journal)
    QApplication.clipboard().setText(LONG)
    runner.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    runner.wizard.close()
    settle()

    runner.tab_to("Save a copy")
    runner.press(Qt.Key.Key_Space)
    runner.wizard._draft.save()  # it tries again by itself
    said = runner.wizard._bar.findChild(Words).text()
    runner.wizard.close()

    assert said.startswith("stick.json holds your words now.")
    assert not runner.wizard.isVisible()
    (copied,) = read_export(tmp_path / "stick.json").reflections
    assert copied.levels[0].answer == LONG


def test_a_copy_lets_nobody_go_who_has_written_on_since(
    sit_down: Callable[..., Runner], journal: Journal, tmp_path: Path
) -> None:
    runner = sit_down()
    runner.begin()
    runner.wizard.save_draft()
    _fill_the_disk(journal)
    QApplication.clipboard().setText(LONG)
    runner.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    runner.wizard._draft.copy_to(tmp_path / "stick.json", journal._now())
    runner.write("!")

    runner.wizard.close()

    assert runner.wizard.isVisible()


def test_a_copy_that_can_not_be_written_is_told(
    sit_down: Callable[..., Runner], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whyrun.gui.ask_for_file.ask_where_to", lambda *_about: tmp_path / "gone" / "stick.json")
    runner = sit_down()
    runner.begin()
    runner.write("to clear my head")

    runner.wizard._bar.copy.emit()
    settle()

    said = runner.wizard._bar.findChild(Words).text()
    assert "there is no such folder" in said
    assert "Choose another place." in said


def test_a_finish_that_can_not_be_saved_stays_open_and_is_no_finished_reflection(
    sit_down: Callable[..., Runner], journal: Journal
) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer(*FIVE)
    for _ in range(3):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)
    runner.wizard.save_draft()
    _fill_the_disk(journal)
    QApplication.clipboard().setText(LONG)
    runner.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    runner.tab_to("Save and pin")
    runner.press(Qt.Key.Key_Return)
    stays, finished = runner.wizard.isVisible(), runner.reflection.is_finished

    journal._database.pragma("max_page_count", 1_000_000)
    runner.press(Qt.Key.Key_Return)

    assert stays
    assert not finished
    kept = journal.latest()
    assert kept is not None
    assert len(kept.core_why) > len(LONG) - 10


STAGES = [stage for stage in Stage if stage is not Stage.LEVEL_6]


@pytest.mark.parametrize("stage", STAGES)
def test_a_draft_is_resumed_where_it_was_left_with_the_same_words(
    sit_down: Callable[..., Runner], journal: Journal, stage: Stage, way_down: Reflection
) -> None:
    journal.save_reflection(replace(way_down, stage=stage))
    kept = _kept(journal)

    runner = sit_down(kept)

    assert runner.stage is stage
    assert replace(runner.reflection, updated_at=kept.updated_at) == kept
    if stage.level is not None:
        level = kept.level(stage.level)
        assert level is not None
        assert runner.question == level.question
        assert runner.field.toPlainText() == level.answer
    for _ in range(12):
        runner.go_back()
    assert runner.stage is Stage.START
    assert runner.reflection.levels == kept.levels


@pytest.mark.parametrize(
    ("stage", "begun"),
    [
        (Stage.START, {"opener": "Why do I still"}),
        (Stage.LEVEL_3, {}),
        (Stage.BIGGER_THAN_YOU, {"beneficiaries": ("my kids", "my neighbour Jo")}),
        (Stage.WHO_YOU_ARE, {"identity": "I’m a runner who comes ba"}),
        (Stage.YOUR_WHY, {"core_why": "I run so that"}),
    ],
)
def test_the_keyboard_is_at_the_end_of_the_words_that_were_being_written(
    sit_down: Callable[..., Runner], way_down: Reflection, stage: Stage, begun: dict[str, object]
) -> None:
    runner = sit_down(replace(way_down, stage=stage, **begun))
    field = QApplication.focusWidget()

    runner.write("ck")

    assert isinstance(field, QLineEdit | QTextEdit)
    words = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    expected = {
        Stage.START: "Why do I stillck",
        Stage.LEVEL_3: "my kids deserve itck",
        Stage.BIGGER_THAN_YOU: "my neighbour Jock",
        Stage.WHO_YOU_ARE: "comes back",
        Stage.YOUR_WHY: "I run so thatck",
    }
    assert words == expected[stage]


def test_the_level_that_was_asked_for_is_resumed_too(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    from whyrun.domain import descent
    from whyrun.domain.reflection import FinishLine

    deeper = replace(descent.take_finish_line(way_down, FinishLine.ONE_DEEPER), stage=Stage.LEVEL_6)

    runner = sit_down(deeper)

    assert runner.stage is Stage.LEVEL_6
    assert runner.told()[0] == "One deeper"

"""What the wizard waits for when it opens, and what it makes ready later.

Nothing here is timed: what is not done takes no time.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from runner import Runner, settle

from whyrun.domain.english import rehearsal
from whyrun.domain.reflection import Stage
from whyrun.gui.wizard.ahead import Ahead
from whyrun.gui.wizard.page import DescentPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

#: Opens the wizard as it opens for a new runner, and tells the modules of ours that are there then.
OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from whyrun.lean_qt import load_qt
load_qt()
from PySide6.QtWidgets import QApplication
from whyrun.app import WindowSession
from whyrun.gui.single_window import SingleWindow
from whyrun.gui.welcome import screen

screen._GREETED = 1_000_000  # nobody reads the greeting
application = QApplication(["whyrun", "-platform", "offscreen"])
session = WindowSession(application, Path(sys.argv[1]), SingleWindow(Path(sys.argv[1])))
opened = []
session.opened.connect(lambda: opened.append(True))
session.start()
while not opened:
    application.processEvents()
for _ in range(9):  # what a start still does
    application.processEvents()
before = set(sys.modules)
session.window._on_begin()
application.processEvents()
print(*(name.removeprefix("whyrun.") for name in set(sys.modules) - before if name.startswith("whyrun.")))
session.end()
"""
#: Each is one more that the wizard's first page waits for.
FOR_THE_FIRST_PAGE = {
    *("domain.descent", "domain.openers", "domain.english", "domain.english.rehearsal"),
    *("gui.controls.calendar", "gui.controls.date_field", "gui.controls.field_frame", "gui.controls.fields"),
    *("gui.controls.group", "gui.controls.one_of", "gui.controls.option_row", "gui.wizard"),
    *(
        f"gui.wizard.{name}"
        for name in ("ahead", "chrome", "draft", "gauge", "not_saved", "page", "pages", "start_page", "wizard")
    ),
}


@pytest.fixture
def rehearsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which parts of the engine have been rehearsed: noted here, and not done."""
    settle()  # a wizard of the test before would rehearse as well
    noted: list[str] = []

    def note(part: str) -> Iterator[None]:
        noted.append(part)
        yield

    for part in ("reading", "statements"):
        monkeypatch.setattr(rehearsal, part, partial(note, part))
    return noted


def test_the_first_page_waits_for_no_other_and_not_for_the_engine(tmp_path: Path) -> None:
    opened = subprocess.run(
        [sys.executable, "-c", OPEN, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )

    waited_for = set(opened.stdout.split())
    assert "gui.wizard.start_page" in waited_for
    assert waited_for <= FOR_THE_FIRST_PAGE


def test_the_first_page_alone_is_made_when_the_wizard_opens(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()

    assert runner.wizard.findChildren(DescentPage) == [runner.page]


def test_a_draft_is_gone_on_with_on_its_own_page_alone(sit_down: Callable[..., Runner], way_down: Reflection) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_5))

    assert runner.stage is Stage.LEVEL_5
    assert runner.wizard.findChildren(DescentPage) == [runner.page]


def test_the_next_page_is_made_while_the_runner_reads_and_shown_when_they_go_on(
    sit_down: Callable[..., Runner], qtbot: QtBot
) -> None:
    runner = sit_down()
    (first,) = runner.wizard.findChildren(DescentPage)

    qtbot.waitUntil(lambda: len(runner.wizard.findChildren(DescentPage)) == 2)
    (ahead,) = {*runner.wizard.findChildren(DescentPage)} - {first}
    assert not ahead.isVisible()
    runner.begin()

    assert runner.page is ahead


def test_a_page_made_ahead_can_be_given_room_before_its_question_is_asked(
    sit_down: Callable[..., Runner], qtbot: QtBot
) -> None:
    runner = sit_down()
    runner.begin()
    above = runner.page
    qtbot.waitUntil(lambda: len(runner.wizard.findChildren(DescentPage)) == 3)
    (ahead,) = (page for page in runner.wizard.findChildren(DescentPage) if page.stage is Stage.LEVEL_2)
    runner.write("to clear my head")

    with qtbot.captureExceptions() as raised:
        ahead.resize(ahead.width() + 40, ahead.height() + 40)
        ahead.grab()

    assert raised == []
    assert runner.page is above


def test_a_page_is_made_once(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head")
    below = runner.page

    runner.go_back()
    runner.go_back()
    runner.go_on()
    runner.go_on()

    assert runner.page is below


def test_what_the_first_answer_needs_is_rehearsed_once(
    sit_down: Callable[..., Runner], rehearsed: list[str], qtbot: QtBot
) -> None:
    runner = sit_down()
    qtbot.waitUntil(lambda: "reading" in rehearsed)
    runner.begin()
    qtbot.waitUntil(lambda: "statements" in rehearsed)

    runner.go_back()
    qtbot.waitUntil(lambda: not runner.wizard._ahead._works)

    assert runner.stage is Stage.START
    assert rehearsed == ["reading", "statements"]


def test_a_draft_that_is_gone_on_with_has_what_its_next_answer_needs_rehearsed_first(
    sit_down: Callable[..., Runner], way_down: Reflection, rehearsed: list[str], qtbot: QtBot
) -> None:
    runner = sit_down(replace(way_down, stage=Stage.LEVEL_3))

    qtbot.waitUntil(lambda: "statements" in rehearsed)

    assert runner.stage is Stage.LEVEL_3
    assert rehearsed == ["reading", "statements"]


def test_nothing_is_made_ready_while_somebody_writes(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[str] = []
    ahead = Ahead(qapp)
    ahead.prepare(done.append(step) for step in ("first", "second"))

    ahead.put_off()

    assert ahead._pause.remainingTime() > 200
    assert done == []
    qtbot.waitUntil(lambda: done == ["first", "second"])


def test_every_key_in_the_wizard_puts_off_what_is_made_ready(sit_down: Callable[..., Runner]) -> None:
    runner = sit_down()
    runner.begin()
    ahead = runner.wizard._ahead
    ahead.prepare(iter([None]))
    ahead._pause.stop()

    QTest.keyClicks(runner.field, "so")

    assert ahead._pause.isActive()


def test_keys_of_the_moment_in_which_the_wizard_opens_are_not_lost(
    make_window: Callable[..., MainWindow], journal: Journal
) -> None:
    window = make_window(journal)
    begin = next(each for each in window.findChildren(QAbstractButton) if each.text() == "Find my why")

    begin.click()
    assert window.wizard is not None
    QTest.keyClick(window.wizard.windowHandle(), Qt.Key.Key_Space)
    QTest.keyClick(window.wizard.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    for letter in "so":
        QTest.keyClick(window.wizard.windowHandle(), letter)
    settle()

    assert window.wizard.stage is Stage.LEVEL_1
    level = window.wizard._draft.reflection.level(1)
    assert level is not None
    assert level.answer == "so"

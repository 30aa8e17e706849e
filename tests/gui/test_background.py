"""What is done beside the event loop is handed over to whoever still waits for it, and to nobody else."""

from __future__ import annotations

from threading import Event
from threading import enumerate as threads_now
from typing import TYPE_CHECKING

import pytest
from runner import settle

from whyrun.gui.background import Background

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("is_left_first", [True, False])
def test_what_was_left_does_not_end_what_was_begun_since(qtbot: QtBot, is_left_first: bool) -> None:
    let_go = {"first": Event(), "second": Event()}
    handed: list[str] = []
    background = Background()

    def begin(name: str) -> None:
        background.begin(lambda: let_go[name].wait(60) and name, lambda done: handed.append(str(done())))

    before = {*threads_now()}
    begin("first")
    (thread,) = {*threads_now()} - before
    if is_left_first:
        background.leave()
        begin("second")
    let_go["first"].set()
    thread.join(60)
    if not is_left_first:
        background.leave()
        begin("second")
    settle()

    assert background.is_busy
    assert handed == []
    let_go["second"].set()
    qtbot.waitUntil(lambda: handed == ["second"])
    assert not background.is_busy


@pytest.mark.parametrize("is_over_first", [True, False])
def test_what_nobody_waits_for_any_longer_is_let_go_of(is_over_first: bool) -> None:
    gate = Event()
    handed: list[str] = []
    let_go: list[str] = []
    background = Background()
    before = {*threads_now()}
    background.begin(lambda: gate.wait(60) and "held", lambda done: handed.append(str(done())), let_go.append)
    (thread,) = {*threads_now()} - before

    if is_over_first:
        gate.set()
        thread.join(60)
        background.leave()
    else:
        background.leave()
        gate.set()
        thread.join(60)
    settle()

    assert (handed, let_go) == ([], ["held"])


def test_where_nobody_waits_for_what_failed_there_is_nothing_to_let_go_of() -> None:
    gate = Event()
    let_go: list[object] = []
    background = Background()

    def fail() -> None:
        gate.wait(60)
        raise ValueError

    before = {*threads_now()}
    background.begin(fail, lambda done: done(), let_go.append)
    (thread,) = {*threads_now()} - before
    background.leave()
    gate.set()
    thread.join(60)
    settle()

    assert let_go == []

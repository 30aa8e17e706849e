"""The ten minutes: told by the clock on the wall, whatever becomes of the window; and what they cost."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from runner import settle, visible
from rut_runner import START, Clock, RutRunner

from whyrun.domain.rut_moment import TEN_MINUTES, Obstacle
from whyrun.gui.controls.button import Button
from whyrun.gui.dates import time_of_day
from whyrun.store.backup_file import list_backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.gui.rut.timer_page import TimerPage


def test_the_ten_minutes_are_told_by_the_clock_on_the_wall(runner: RutRunner, clock: Clock) -> None:
    runner.presses(Qt.Key.Key_Return)
    started = runner.moments()[0].timer_started_at
    clock.goes_on(minutes=3, seconds=18)

    runner.timer._on_tick()

    assert started == START
    assert runner.time == "6:42"
    assert "Go. Leave this here, it will wait." in runner.told()


def test_the_ten_minutes_go_on_while_the_window_is_not_there(
    runner: RutRunner, clock: Clock, make_window: Callable[..., MainWindow]
) -> None:
    runner.chooses("Start ten minutes")
    moment = runner.moments()[0]
    runner.window.close()
    clock.goes_on(minutes=4)

    again = RutRunner(make_window(runner.journal), runner.journal)

    assert again.is_in_a_rut
    assert again.time == "6:00"
    clock.goes_on(hours=2)
    again.chooses("That counts")
    assert [each.id for each in again.moments()] == [moment.id]
    assert len(again.check_ins()) == 1


def test_hidden_ten_minutes_are_kept_and_come_back_when_they_are_over(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    runner.presses(Qt.Key.Key_Escape)
    clock.goes_on(minutes=9)
    runner.window._open.rut.come_back()
    settle()
    hidden = runner.is_in_a_rut

    clock.goes_on(minutes=1)
    runner.window._open.rut.come_back()
    settle()

    assert not hidden
    assert runner.is_in_a_rut
    assert "Ten minutes. How is it?" in runner.told()
    assert runner.moments()[0].ending is None


def test_today_says_when_hidden_ten_minutes_come_back_and_leads_to_them(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    clock.goes_on(minutes=3)
    runner.chooses("Hide, and keep the time")
    told = runner.told()

    back = next(each for each in visible(runner.window, Button) if each.text() == "Show the timer")
    back.click()
    settle()

    ends = time_of_day(START + TEN_MINUTES)
    assert f"Your ten minutes end at {ends}. The timer comes back then." in told
    assert runner.time == "7:00"
    runner.chooses("Stop the timer")
    runner.chooses("Not now")
    assert not any("ten minutes" in words for words in runner.told())


def test_hidden_ten_minutes_wait_while_something_is_in_hand(runner: RutRunner, clock: Clock, qtbot: QtBot) -> None:
    runner.chooses("Start ten minutes")
    runner.chooses("Hide, and keep the time")
    clock.goes_on(minutes=12)
    runner.window._today_page().edit_wanted.emit()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    runner.window._open.rut.come_back()

    assert not runner.is_in_a_rut
    QApplication.activeModalWidget().close()


@pytest.mark.parametrize("minutes", [4, 14])
def test_ten_minutes_of_a_restored_backup_do_not_cover_that_it_was_restored(
    runner: RutRunner, clock: Clock, data: Path, minutes: int
) -> None:
    runner.chooses("Start ten minutes")
    runner.journal.back_up()
    backup = list_backups(data / "backups")[0]
    clock.goes_on(minutes=minutes)
    runner.window.use_journal(runner.journal)
    settle()

    runner.window.show_restored(backup, None)
    settle()

    assert not runner.is_in_a_rut
    assert any("Your journal is as it was" in words for words in runner.told())
    assert runner.window._open.rut._alarm.isActive() is (minutes < 10)


def test_the_timer_can_be_stopped_and_started_again(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    clock.goes_on(minutes=5)

    runner.chooses("Stop the timer")
    stopped = runner.moments()[0].timer_started_at
    runner.chooses("Start ten minutes")

    assert stopped is None
    assert runner.time == "10:00"
    assert len(runner.moments()) == 1


def test_ten_minutes_over_midnight_are_a_run_of_the_day_they_began_on(runner: RutRunner, clock: Clock) -> None:
    clock.now = START.replace(hour=23, minute=55)
    runner.chooses("Start ten minutes")
    clock.goes_on(minutes=12)

    runner.chooses("That counts")

    assert runner.check_ins()[0].day == date(2026, 3, 12)


def test_a_rut_moment_left_open_over_midnight_answers_for_the_new_day(runner: RutRunner, clock: Clock) -> None:
    clock.goes_on(hours=13)

    runner.chooses("Rest today, on purpose")

    assert runner.check_ins()[0].day == runner.moments()[0].day == date(2026, 3, 13)


def test_the_moment_opened_again_on_the_same_day_is_the_same(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("What’s in the way?")
    runner.chooses("Weather")
    runner.window._open.rut.close()
    clock.goes_on(hours=1)

    runner.window.open_rut()
    settle()
    runner.chooses("Start ten minutes")

    (moment,) = runner.moments()
    assert (moment.obstacle, moment.timer_started_at) == (Obstacle.WEATHER, clock.now)


def test_ten_minutes_of_a_clock_that_was_set_back_are_ten_minutes(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    clock.goes_on(hours=-3)

    runner.timer._on_tick()

    assert runner.time == "10:00"
    assert timedelta(minutes=10) == TEN_MINUTES


class Paints(QObject):
    """Counts how often a page is painted."""

    def __init__(self, page: TimerPage) -> None:
        super().__init__()
        self.count = 0
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_page_is_painted_once_a_second(runner: RutRunner, clock: Clock, look: Look) -> None:
    look.want(less_motion=False)
    runner.chooses("Start ten minutes")
    clock.goes_on(seconds=0.25)
    page = runner.timer
    page._on_tick()
    settle()
    paints = Paints(page)

    due = page._tick.interval()
    for _ in range(5):
        clock.goes_on(seconds=1)
        page._on_tick()
        settle()

    assert due == 750
    assert page._tick.isActive()
    assert paints.count == 5


def test_nothing_is_painted_while_nobody_can_see_it(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    page = runner.timer
    runner.window.hide()
    settle()
    is_waiting = page._tick.isActive()
    clock.goes_on(minutes=2)

    runner.window.show()
    settle()

    assert not is_waiting
    assert runner.time == "8:00"
    assert page._tick.isActive()


def test_a_minimised_window_stands_still_and_goes_on_when_it_is_seen_again(
    runner: RutRunner, clock: Clock, qtbot: QtBot
) -> None:
    runner.chooses("Start ten minutes")
    page = runner.timer
    handle = runner.window.windowHandle()
    handle.hide()  # what the window manager does to a minimised window
    qtbot.waitUntil(lambda: not handle.isExposed())
    page._on_tick()
    is_waiting = page._tick.isActive()
    clock.goes_on(minutes=1)

    handle.show()
    qtbot.waitUntil(page._tick.isActive)

    assert not is_waiting
    assert runner.time == "9:00"


def test_the_sun_comes_up_in_ten_minutes(runner: RutRunner, clock: Clock, look: Look) -> None:
    look.want(less_motion=False)
    runner.chooses("Start ten minutes")
    rises = [runner.timer.rise]

    for _ in range(2):
        clock.goes_on(minutes=2, seconds=30)
        runner.timer._on_tick()
        rises.append(runner.timer.rise)

    assert rises == [0, 0.25, 0.5]
    assert runner.timer._scene.sun(0.5).y() < runner.timer._scene.sun(0.25).y()


def test_with_less_motion_the_sun_moves_once_a_minute_and_the_time_goes_on(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    seen = []

    for _ in range(4):
        clock.goes_on(seconds=45)
        runner.timer._on_tick()
        seen.append((runner.time, round(runner.timer.rise, 2)))

    assert seen == [("9:15", 0.0), ("8:30", 0.1), ("7:45", 0.2), ("7:00", 0.3)]


def test_a_screen_reader_is_told_of_minutes_and_of_the_end(runner: RutRunner, clock: Clock) -> None:
    runner.chooses("Start ten minutes")
    clock.goes_on(minutes=8, seconds=20)
    runner.timer._on_tick()
    names = [runner.timer._time.accessibleName()]
    clock.goes_on(seconds=45)
    runner.timer._on_tick()
    names.append(runner.timer._time.accessibleName())

    assert names == ["2 minutes left", "1 minute left"]
    clock.goes_on(minutes=1)
    runner.timer._on_tick()
    settle()
    assert runner.timer.headline == "Ten minutes. How is it?"

"""The window opens where it was closed, and never where no screen shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from whyrun.gui.window_place import put_back, remembered, seen_at
from whyrun.store.settings import Settings, SettingsFile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("stood", "screens", "seen"),
    [
        (QRect(100, 80, 1040, 720), [LEFT], QRect(100, 80, 1040, 720)),
        (QRect(2000, 50, 1040, 720), [LEFT, RIGHT], QRect(2000, 50, 1040, 720)),
        (QRect(2000, 50, 1040, 720), [LEFT], None),  # the screen was taken away
        (QRect(1700, 900, 1040, 720), [LEFT], QRect(880, 360, 1040, 720)),  # it grew smaller
        (QRect(-300, -40, 1040, 720), [LEFT], QRect(0, 0, 1040, 720)),  # its bar was above the screen
        (QRect(1500, 0, 1040, 720), [LEFT, RIGHT], QRect(1920, 0, 1040, 720)),  # where most of it was
        (QRect(10, 10, 3000, 2000), [LEFT], QRect(0, 0, 1920, 1080)),
    ],
)
def test_a_window_is_seen_whole_where_most_of_it_stood(stood: QRect, screens: list[QRect], seen: QRect | None) -> None:
    assert seen_at(stood, screens) == seen


def test_the_next_start_opens_where_the_last_one_was_closed(qtbot: QtBot, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    before, after = _windows(qtbot)
    before.resize(500, 400)
    before.move(120, 60)
    before.show()
    file.write(remembered(before, file.read()))

    put_back(after, file.read())
    after.show()

    assert (after.pos(), after.size()) == (before.pos(), before.size())


def test_a_window_that_filled_its_screen_does_so_again_and_knows_how_large_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    was = Settings(window_size=(500, 400), window_place=(120, 60))
    before, after = _windows(qtbot)
    before.showMaximized()
    file.write(remembered(before, was))

    put_back(after, file.read())

    assert after.isMaximized()
    assert (file.read().window_size, file.read().window_place) == ((500, 400), (120, 60))


def test_a_window_whose_screen_is_gone_is_left_to_the_desktop(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = window.pos()

    put_back(window, Settings(window_size=(400, 300), window_place=(30000, 20)))

    assert window.pos() == first
    assert (window.width(), window.height()) == (400, 300)


def _windows(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    windows = QWidget(), QWidget()
    for window in windows:
        qtbot.addWidget(window)
    return windows

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QSlider, QTimeEdit
from runner import settle, visible

from whyrun.domain.reflection import CardStyle
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.check_row import CheckRow
from whyrun.gui.controls.words import Words
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.top_bar import NavTab
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Own
from whyrun.store.settings import SettingsFile, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton
    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.backup_file import Backup
    from whyrun.store.journal import Journal


def _named(window: MainWindow, kind: type[QAbstractButton], words: str) -> QAbstractButton:
    return next(each for each in visible(window, kind) if words in (each.text(), each.accessibleName()))


def _slider(window: MainWindow, name: str) -> QSlider:
    return next(each for each in visible(window, QSlider) if each.accessibleName() == name)


@pytest.fixture
def settings(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> MainWindow:
    """The main window with the settings open."""
    assert finished.is_finished
    window = make_window(journal)
    _named(window, NavTab, "Settings").click()
    settle()
    return window


def test_a_theme_is_on_at_once_and_at_the_next_start(settings: MainWindow, data: Path, look: Look) -> None:
    _named(settings, QRadioButton, "Dark").click()

    assert look.theme.is_dark
    assert SettingsFile(data / "settings.json").read().theme is Theme.DARK


def test_the_text_grows_by_the_keyboard(settings: MainWindow, data: Path, look: Look) -> None:
    slider = _slider(settings, "Text size")
    slider.setFocus()

    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)

    assert look.theme.scale == 1.15
    assert SettingsFile(data / "settings.json").read().text_scale == 1.15


def test_a_row_of_one_line_takes_no_room_for_a_second(look: Look) -> None:
    one_line = CheckRow(look, "Less motion")
    two_lines = CheckRow(look, "Less motion", "Nothing slides or fades.")

    assert one_line.heightForWidth(440) == look.theme.px(32)
    assert two_lines.heightForWidth(440) > look.theme.px(32)


def test_less_motion_stops_what_moves(settings: MainWindow, data: Path, look: Look) -> None:
    look.want(less_motion=False)
    SettingsFile(data / "settings.json").write(SettingsFile(data / "settings.json").read())

    _named(settings, QCheckBox, "Less motion").click()

    assert look.less_motion
    assert SettingsFile(data / "settings.json").read().less_motion


def test_the_style_chosen_here_is_the_cards_and_the_reflections(
    settings: MainWindow, data: Path, journal: Journal
) -> None:
    _named(settings, QRadioButton, "Night").click()

    assert CardFolder(data).look().style is CardStyle.NIGHT
    assert getattr(journal.latest(), "card_style", None) is CardStyle.NIGHT  # at once, not when a watcher has seen it


def test_opacity_and_keeping_above_reach_the_card(settings: MainWindow, data: Path) -> None:
    _slider(settings, "Opacity").setValue(70)
    _named(settings, QCheckBox, "Keep it above other windows").click()

    look = CardFolder(data).look()
    assert (look.opacity, look.on_top) == (70, False)


def test_what_is_chosen_on_the_card_shows_here(settings: MainWindow, data: Path, qtbot: QtBot) -> None:
    folder = CardFolder(data)
    shown = folder.read_shown()
    assert shown is not None
    look = type(folder.look())(CardStyle.PAPER, 50, on_top=True)

    folder.write_own(Own(look=look, turn=shown.turn))

    qtbot.waitUntil(lambda: _slider(settings, "Opacity").value() == 50)
    assert _named(settings, QRadioButton, "Paper").isChecked()


def test_the_card_is_called_back_to_its_corner(settings: MainWindow, data: Path) -> None:
    before = CardFolder(data).read_shown()

    _named(settings, Button, "Bring the card back to the corner").click()

    after = CardFolder(data).read_shown()
    assert before is not None
    assert after is not None
    assert after.home == before.home + 1


def test_a_backup_is_listed_with_what_it_holds_and_can_be_asked_for(
    make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection, qtbot: QtBot
) -> None:
    assert finished.is_finished
    backup = journal.back_up()
    window = make_window(journal)
    _named(window, NavTab, "Settings").click()
    settle()
    asked: list[Backup] = []
    window.go_back_wanted.connect(asked.append)

    told = [words.text() for words in visible(window, Words)]
    next(button for button in visible(window, Button) if button.text() == "Restore").click()

    assert "1 entries" in told or "1 entry" in told
    assert asked == [backup]
    assert qtbot


def test_the_card_comes_at_login_as_the_system_has_it(
    make_window: Callable[..., MainWindow],
    journal: Journal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    window = make_window(journal)
    _named(window, NavTab, "Settings").click()
    settle()
    box = _named(window, QCheckBox, "Show the card when I log in")
    box.click()
    [file] = (tmp_path / "config" / "autostart").iterdir()
    was_on = box.isChecked()

    file.unlink()
    _named(window, NavTab, "Settings").click()

    assert was_on
    assert not box.isChecked()


def test_a_login_that_takes_no_entry_says_so(
    make_window: Callable[..., MainWindow],
    journal: Journal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "config").write_text("a file, and no folder")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    window = make_window(journal)
    _named(window, NavTab, "Settings").click()
    settle()
    box = _named(window, QCheckBox, "Show the card when I log in")

    box.click()

    assert not box.isChecked()
    assert any("did not take this" in words.text() for words in visible(window, Words))


def test_settings_that_cannot_be_saved_say_so_and_stay_on(settings: MainWindow, data: Path, look: Look) -> None:
    (data / "settings.json").unlink(missing_ok=True)
    (data / "settings.json").mkdir()

    _named(settings, QRadioButton, "Dark").click()
    settle()

    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert any("settings" in words.text().lower() for words in visible(dialog, Words))
    assert look.theme.is_dark
    dialog.close()


@pytest.mark.parametrize(("width", "scale"), [(720, 1.0), (720, 2.0), (1040, 1.0), (1040, 2.0), (2000, 1.0)])
def test_nothing_is_cut_at_any_width(settings: MainWindow, look: Look, width: int, scale: float, qtbot: QtBot) -> None:
    look.want(scale=scale)
    settings.resize(width, 720)
    qtbot.waitUntil(lambda: settings.width() == width)
    settle()

    screen = settings.findChild(SettingsScreen)
    content = screen.widget()

    assert content.width() <= screen.viewport().width()
    for words in visible(content, Words):
        assert words.height() >= words.heightForWidth(words.width()), words.text()
    for box in visible(content, QCheckBox):
        assert box.height() >= box.heightForWidth(box.width()), box.text()
    assert settings.findChild(QTimeEdit).lineEdit().width() > 40
    for button in visible(content, Button):
        assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_the_card_is_moved_and_sized_by_keys_until_enter(settings: MainWindow, data: Path) -> None:
    mover = _named(settings, Button, "Move the card by keys")
    mover.setFocus()

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus):
        QTest.keyClick(mover, key)
    QTest.keyClick(mover, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    said = mover.text()
    QTest.keyClick(mover, Qt.Key.Key_Return)
    QTest.keyClick(mover, Qt.Key.Key_Right)

    shown = CardFolder(data).read_shown()
    assert shown is not None
    assert (shown.moved_by, shown.wider_by) == ((15, -16), 16)
    assert said.startswith("Arrows move it")
    assert mover.text() == "Move the card by keys"


def test_the_card_has_another_line_each_day_unless_the_runner_says_no(
    settings: MainWindow, data: Path, finished: Reflection
) -> None:
    before = CardFolder(data).read_shown()

    _named(settings, QCheckBox, "Another line of yours each day").click()

    after = CardFolder(data).read_shown()
    assert before is not None
    assert after is not None
    assert before.lines[0] == finished.core_why
    assert len(before.lines) >= 3
    assert after.lines == ()


def test_the_reminder_is_off_until_it_is_wanted_and_reaches_the_card(settings: MainWindow, data: Path) -> None:
    box = _named(settings, QCheckBox, "Ask how the day went")
    at_first = (box.isChecked(), settings.findChild(QTimeEdit).isEnabled())

    box.click()
    settings.findChild(QTimeEdit).setTime(QTime(7, 5))

    shown = CardFolder(data).read_shown()
    assert at_first == (False, False)
    assert shown is not None
    assert shown.remind_at == SettingsFile(data / "settings.json").read().remind_at == "07:05"
    box.click()
    assert SettingsFile(data / "settings.json").read().remind_at == ""


def test_a_reminder_or_an_icon_in_the_tray_wants_the_cards_process(
    settings: MainWindow, data: Path, started: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("whyrun.gui.settings.login_panel.has_tray", lambda: True)
    _named(settings, NavTab, "Settings").click()

    _named(settings, QCheckBox, "Stay in the tray").click()

    shown = CardFolder(data).read_shown()
    assert shown is not None
    assert shown.in_tray
    assert SettingsFile(data / "settings.json").read().in_tray
    assert started == [("--pin", "--as-left", "--data-dir", str(data))]
    assert not CardFolder(data).read_pinned()


def test_where_there_is_no_tray_nobody_is_asked_about_one(settings: MainWindow) -> None:
    assert "Stay in the tray" not in [box.text() for box in visible(settings, QCheckBox)]


def test_what_the_settings_say_reaches_a_card_folder_that_was_lost(
    make_window: Callable[..., MainWindow], journal: Journal, data: Path
) -> None:
    file = SettingsFile(data / "settings.json")
    file.write(replace(file.read(), remind_at="19:30", in_tray=True))

    make_window(journal)

    shown = CardFolder(data).read_shown()
    assert shown is not None
    assert (shown.remind_at, shown.in_tray) == ("19:30", True)

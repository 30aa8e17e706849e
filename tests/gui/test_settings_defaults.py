"""Each panel of the settings knows how it was at first, and the way back there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSlider, QTimeEdit
from runner import settle, visible

from whyrun.domain.reflection import CardStyle
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words
from whyrun.gui.settings.rows import NamedRow
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.today.question_strip import QuestionStrip
from whyrun.gui.top_bar import NavTab
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Look
from whyrun.store.settings import Settings, SettingsFile, Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look as LookOfWindows
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

PANELS = ("Appearance", "Card", "Reminders")


@pytest.fixture
def settings(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> MainWindow:
    """A window that shows the settings of a runner with a card."""
    assert finished.is_finished
    window = make_window(journal)
    _press(window, "Settings")
    return window


def _named(window: MainWindow, name: str, kind: type[QAbstractButton] = QAbstractButton) -> QAbstractButton:
    return next(each for each in visible(window, kind) if each.accessibleName() == name or each.text() == name)


def _press(window: MainWindow, name: str) -> None:
    _named(window, name).click()
    settle()


def _offered(window: MainWindow) -> list[str]:
    ending = ": back to the defaults"
    names = [button.accessibleName() for button in visible(window, Button)]
    return [name.removesuffix(ending) for name in names if name.endswith(ending)]


def _chosen(data: Path) -> Settings:
    return replace(SettingsFile(data / "settings.json").read(), window_size=None, way_back_told=False)


def test_nothing_offers_the_defaults_while_everything_is_as_it_was_at_first(settings: MainWindow) -> None:
    assert _offered(settings) == []


def test_each_panel_goes_back_to_how_it_was_at_first_and_no_other_with_it(settings: MainWindow, data: Path) -> None:
    for name in ("Dark", "Less motion", "Night", "Keep it above other windows", "Another line of yours each day"):
        _press(settings, name)
    for name in ("Ask how the day went", "Ask when a reason has ended"):
        _press(settings, name)
    settings.findChild(SettingsScreen).findChild(QTimeEdit).setTime(QTime(7, 5))
    offered = _offered(settings)

    _press(settings, "Reminders: back to the defaults")
    after_one = _offered(settings)
    still_dark = _chosen(data).theme
    for panel in ("Appearance", "Card"):
        _press(settings, f"{panel}: back to the defaults")

    assert offered == list(PANELS)
    assert after_one == ["Appearance", "Card"]
    assert still_dark is Theme.DARK
    assert _offered(settings) == []
    assert _chosen(data) == Settings()
    assert CardFolder(data).look() == Look(style=CardStyle.NIGHT)  # the style is the reflection's


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_words_of_the_way_back_stand_on_the_margin_of_their_panel(
    settings: MainWindow, look: LookOfWindows, direction: Qt.LayoutDirection
) -> None:
    settings.setLayoutDirection(direction)
    _press(settings, "Dark")
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft

    button = _named(settings, "Appearance: back to the defaults")
    words = next(each for each in visible(settings, Words) if each.text() == "Theme")

    panel = button.parentWidget()
    ends = [part.mapTo(panel, part.rect().topRight() if is_mirrored else QPoint(0, 0)).x() for part in (button, words)]
    assert abs(ends[0] - ends[1]) == look.theme.px(8)
    assert (ends[0] > ends[1]) == is_mirrored


def test_a_slider_that_was_moved_goes_back_too(settings: MainWindow, data: Path) -> None:
    for slider in visible(settings, QSlider):
        slider.setValue(slider.value() + (5 if slider.value() < slider.maximum() else -5))
    settle()

    for panel in ("Appearance", "Card"):
        _press(settings, f"{panel}: back to the defaults")

    assert _chosen(data) == Settings()
    assert CardFolder(data).look() == Look()


def test_choosing_a_theme_leaves_the_reminder_that_was_chosen_before_it(settings: MainWindow, data: Path) -> None:
    _press(settings, "Ask how the day went")

    _press(settings, "Dark")

    assert _chosen(data) == Settings(theme=Theme.DARK, remind_at="19:30")


def test_each_thing_to_choose_says_what_it_does(settings: MainWindow) -> None:
    rows = visible(settings.findChild(SettingsScreen), NamedRow)
    checks = visible(settings.findChild(SettingsScreen), QCheckBox)
    controls = [row.findChildren(QSlider) or row.findChildren(QRadioButton) for row in rows]

    assert all(controls)
    assert [each for row in controls for each in row if not each.accessibleDescription()] == []
    assert [check.text() for check in checks if not check.accessibleDescription()] == []


def test_a_runner_who_does_not_want_to_be_asked_is_not_asked(
    make_window: Callable[..., MainWindow],
    journal: Journal,
    finished: Reflection,
    clock: Callable[[], tuple[datetime, date]],
) -> None:
    on = clock()[1] - timedelta(weeks=13)
    assert finished.finished_at is not None
    journal.save(replace(finished, finished_on=on, finished_at=finished.finished_at - timedelta(weeks=13)))
    window = make_window(journal)
    settle()
    asked = window.findChild(QuestionStrip).isVisible()

    _press(window, "Settings")
    _press(window, "Ask when a reason has ended")
    _named(window, "Today", NavTab).click()
    settle()

    assert asked
    assert not window.findChild(QuestionStrip).isVisible()

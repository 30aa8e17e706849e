from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from runner import settle, visible

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.calendar import CalendarPopup
from whyrun.gui.controls.date_field import DateField
from whyrun.gui.controls.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

RACE_DAY = date(2026, 5, 12)


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> Iterator[DateField]:
    """A field with a day in it, in front of the runner."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    field = DateField(look)
    field.set_date(RACE_DAY)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    yield field
    QLocale.setDefault(before)


@pytest.fixture
def calendar(field: DateField) -> CalendarPopup:
    """The calendar that the field opened."""
    field.click()
    settle()
    return field.findChild(CalendarPopup)  # type: ignore[no-any-return]


def _press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)
    settle()


def test_the_arrows_move_through_the_days_and_enter_takes_one(field: DateField, calendar: CalendarPopup) -> None:
    assert calendar.isVisible()

    _press(Qt.Key.Key_Right)
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Return)

    assert field.chosen() == date(2026, 5, 20)
    assert field.findChildren(CalendarPopup) == []


def test_esc_closes_it_and_changes_nothing(field: DateField, calendar: CalendarPopup) -> None:
    _press(Qt.Key.Key_Right)

    QTest.keyClick(calendar, Qt.Key.Key_Escape)
    settle()

    assert field.chosen() == RACE_DAY
    assert field.findChildren(CalendarPopup) == []


@pytest.mark.parametrize(("name", "month"), [("The month before", "April 2026"), ("The month after", "June 2026")])
def test_a_month_has_a_name_and_so_have_the_ways_to_the_next(calendar: CalendarPopup, name: str, month: str) -> None:
    button = next(each for each in visible(calendar, Button) if each.accessibleName() == name)
    shown = [words.text() for words in visible(calendar, Words)]

    button.click()

    assert shown == ["May 2026"]
    assert [words.text() for words in visible(calendar, Words)] == [month]


@pytest.mark.parametrize("corner", ["topLeft", "bottomRight", "bottomLeft"])
def test_all_of_it_is_on_the_screen_and_none_of_it_on_the_field(field: DateField, corner: str) -> None:
    screen = field.screen().availableGeometry()
    frame = QRect(screen)
    frame.adjust(0, 0, -field.width(), -field.height())
    field.move(getattr(frame, corner)())
    settle()

    field.click()
    settle()

    place = field.findChild(CalendarPopup).geometry()
    assert screen.contains(place)
    assert not place.intersects(QRect(field.mapToGlobal(QPoint(0, 0)), field.size()))


@pytest.mark.parametrize("country", [QLocale.Country.UnitedStates, QLocale.Country.UnitedKingdom])
def test_its_weeks_begin_on_monday_as_those_on_today_do(
    qtbot: QtBot, look: Look, field: DateField, country: QLocale.Country
) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, country))
    calendar = CalendarPopup(look, RACE_DAY, field)
    qtbot.addWidget(calendar)

    days = calendar.findChild(QTableView).model()

    week = [days.index(3, column).data() for column in range(days.columnCount())]
    assert week == [11, 12, 13, 14, 15, 16, 17]  # the 11th is a Monday


def test_a_day_can_be_taken_back(field: DateField, calendar: CalendarPopup) -> None:
    none = next(each for each in visible(calendar, Button) if each.text() == "No day")

    none.click()
    settle()

    assert field.chosen() is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chosen_day_stands_on_the_accent_and_the_rest_on_the_panel(
    qtbot: QtBot, make_look: Callable[..., Look], theme: str
) -> None:
    look = make_look(theme)
    field = DateField(look)
    qtbot.addWidget(field)
    calendar = CalendarPopup(look, RACE_DAY, field, may_be_none=True)

    image = calendar.grab().toImage()

    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert seen.count(look.theme.colour("accent")) > 300
    assert seen.count(look.theme.colour("surface")) > 0.8 * len(seen)


def test_no_day_looks_chosen_before_one_is(qtbot: QtBot, look: Look) -> None:
    field = DateField(look)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.click()
    settle()

    before = _discs(field, look)
    _press(Qt.Key.Key_Right)
    after = _discs(field, look)

    assert (before, after) == (0, 1)


def _discs(field: DateField, look: Look) -> int:
    """How many days of the open calendar stand on a disc in the accent."""
    (table,) = visible(field.findChild(CalendarPopup), QTableView)
    shown, accent = table.viewport().grab().toImage(), look.theme.colour("accent").rgb()
    cells = (table.visualRect(table.model().index(row, day)) for row in range(1, 7) for day in range(7))
    return sum(shown.pixel(cell.center().x(), cell.top() + cell.height() // 5) == accent for cell in cells)

"""Days written out for the runner, in the language of the windows.

Rule: the order of day, month and year is the translator's to choose; the names are the locale's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

if TYPE_CHECKING:
    from datetime import date, datetime


def weekday_and_day(day: date) -> str:
    """The weekday with day and month: "Thursday 12 March"."""
    #: Translators: how to write a day: dddd is the weekday, d the day, MMMM the month, yyyy the year.
    return _written(day, QCoreApplication.translate("dates", "dddd d MMMM"))


def weekday(day: date) -> str:
    """The weekday alone: "Thursday"."""
    return QLocale().dayName(day.isoweekday())


def day_and_month(day: date) -> str:
    """Day and month: "12 March"."""
    #: Translators: how to write a day: d is the day, MMMM the month.
    return _written(day, QCoreApplication.translate("dates", "d MMMM"))


def day_and_year(day: date) -> str:
    """Day, month and year: "12 March 2026"."""
    #: Translators: how to write a day: d is the day, MMMM the month, yyyy the year.
    return _written(day, QCoreApplication.translate("dates", "d MMMM yyyy"))


def month_and_year(day: date) -> str:
    """The month that ``day`` lies in: "March 2026"."""
    #: Translators: how to write a month: MMMM is the month, yyyy the year.
    return _written(day, QCoreApplication.translate("dates", "MMMM yyyy"))


def whole_day(day: date) -> str:
    """The day as this country writes it in full."""
    return QLocale().toString(_qt(day), QLocale.FormatType.LongFormat)


def day_and_time(moment: datetime) -> str:
    """A moment (with its zone) as the runner's clock showed it: "Thursday 12 March, 18:30"."""
    here = moment.astimezone()
    shown = QDateTime(_qt(here.date()), QTime(here.hour, here.minute))
    #: Translators: how to write a moment: dddd is the weekday, d the day, MMMM the month, HH:mm the time.
    return QLocale().toString(shown, QCoreApplication.translate("dates", "dddd d MMMM, HH:mm"))


def time_of_day(moment: datetime) -> str:
    """The time of a moment (with its zone) as the runner's clock showed it, in the country's way: "18:30"."""
    here = moment.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(_qt(day), pattern)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

"""A backup in words: when it was made, as one would say it, and how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime


def made(moment: datetime, today: date | None) -> str:
    """When it was made: "Today, 07:12"; ``today`` is the runner's local date."""
    at = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    time = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    days = (today - moment.astimezone().date()).days if today is not None else -1
    if days == 0:
        return _tr("Today, {time}").format(time=time)
    if days == 1:
        return _tr("Yesterday, {time}").format(time=time)
    return _tr("{day}, {time}").format(day=QLocale().toString(at.date(), "dddd d MMMM"), time=time)


def count(entries: int | None) -> str:
    """How much is in it; nothing where that is not known."""
    if entries is None:
        return ""
    return _tr("1 entry") if entries == 1 else _tr("{count} entries").format(count=entries)


def _tr(words: str) -> str:
    return QCoreApplication.translate("backup", words)

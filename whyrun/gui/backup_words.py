"""A backup in words: when it was made, as one would say it, and how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from whyrun.gui.dates import day_and_time, time_of_day

if TYPE_CHECKING:
    from datetime import date, datetime


def made(moment: datetime, today: date | None) -> str:
    """When it was made: "Today, 07:12"; ``today`` is the runner's local date."""
    time = time_of_day(moment)
    days = (today - moment.astimezone().date()).days if today is not None else -1
    if days == 0:
        return QCoreApplication.translate("backups", "Today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("backups", "Yesterday, {time}").format(time=time)
    return day_and_time(moment)


def count(entries: int | None) -> str:
    """How much is in it; nothing where that is not known."""
    if entries is None:
        return ""
    if entries == 1:
        return QCoreApplication.translate("backups", "1 entry")
    return QCoreApplication.translate("backups", "{count} entries").format(count=entries)

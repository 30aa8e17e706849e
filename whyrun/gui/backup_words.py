"""A backup in words: when it was made, as one would say it, and how much is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date

    from whyrun.store.backup_file import Backup


def made(backup: Backup, today: date) -> str:
    """When ``backup`` was made: "Today, 07:12"; ``today`` is the runner's local date."""
    moment = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
    ago = (today - moment.date().toPython()).days  # type: ignore[operator]  # a QDate gives a date
    time = QLocale().toString(moment.time(), "HH:mm")
    if ago == 0:
        return _tr("Today, {time}").format(time=time)
    if ago == 1:
        return _tr("Yesterday, {time}").format(time=time)
    pattern = "dddd d MMMM" if moment.date().year() == today.year else "d MMMM yyyy"
    return _tr("{day}, {time}").format(day=QLocale().toString(moment.date(), pattern), time=time)


def entries(backup: Backup) -> str:
    """How much is in ``backup``; nothing where that is not known."""
    if backup.entries is None:
        return ""
    return _tr("1 entry") if backup.entries == 1 else _tr("{count} entries").format(count=backup.entries)


def _tr(words: str) -> str:
    return QCoreApplication.translate("backup", words)

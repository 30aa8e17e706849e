"""Which backups are kept: the recent ones closely, the older ones thinly.

Rule: the newest backup is never given up, and neither is one that was made before something risky. "Newest" goes by
the backup's number, for the clock may have been set back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.store.backup_file import Occasion

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from whyrun.store.backup_file import Backup

#: How many backups are kept: the last ones, and the newest of each of the last days, weeks and months that have any.
RECENT, DAILY, WEEKLY, MONTHLY = 10, 12, 10, 9


def surplus(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Name the backups that may go, oldest first."""
    newest_first = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = {backup.number for backup in newest_first if backup.occasion in Occasion.kept_for_good()}
    routine = [backup for backup in newest_first if backup.number not in kept]
    kept |= {backup.number for backup in routine[:RECENT]}
    kept |= _newest_of_each(routine, DAILY, lambda backup: backup.made_at.date())
    kept |= _newest_of_each(routine, WEEKLY, lambda backup: backup.made_at.isocalendar()[:2])
    kept |= _newest_of_each(routine, MONTHLY, lambda backup: (backup.made_at.year, backup.made_at.month))
    return tuple(backup for backup in reversed(newest_first) if backup.number not in kept)


def _newest_of_each(newest_first: Sequence[Backup], count: int, period: Callable[[Backup], Hashable]) -> set[int]:
    newest: dict[Hashable, int] = {}
    for backup in newest_first:
        newest.setdefault(period(backup), backup.number)
    return set(list(newest.values())[:count])

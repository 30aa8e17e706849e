"""How the journal and its backups are: what ``whyrun check`` says.

Rule: looking changes nothing; a damaged journal is left where it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.store.backup import is_sound
from whyrun.store.backup_file import Backup, list_backups
from whyrun.store.data_folder import DataFolder
from whyrun.store.inspection import Inspection, inspect
from whyrun.store.opening import unusable
from whyrun.store.sqlite_faults import DATABASE_ERRORS

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Health:
    """What was found: ``journal`` is None where there is none; ``backups`` go newest first, each sound or not."""

    journal: Inspection | None
    backups: tuple[tuple[Backup, bool], ...]

    @property
    def is_well(self) -> bool:
        """Whether there is a journal, and it and every backup can be read to the last letter."""
        return self.journal is not None and self.journal.is_readable and all(sound for _backup, sound in self.backups)


def check(folder: Path) -> Health:
    """Read the journal of ``folder`` and its backups through, also while a WhyRun is open.

    Raises FolderUnusable or JournalInUse where the disk or another program is in the way.
    """
    places = DataFolder(folder)
    try:
        journal = inspect(places.journal, alone=False) if places.journal.exists() else None
    except DATABASE_ERRORS as error:
        raise unusable(places, error) from error
    return Health(journal, tuple((backup, is_sound(backup.path)) for backup in list_backups(places.backups)))

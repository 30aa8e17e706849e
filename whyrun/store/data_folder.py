"""The data folder: what lies where in it, and making it.

Rule: what WhyRun makes is the runner's alone (folders 0700, files 0600); a folder that was there keeps its rights.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun.store.errors import FolderUnusable
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

#: Rights of what WhyRun makes.
FOLDER_MODE = 0o700
FILE_MODE = 0o600


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places in one data folder; nothing is touched by making this value."""

    path: Path

    @property
    def journal(self) -> Path:
        """The journal itself."""
        return self.path / "journal.db"

    @property
    def new_journal(self) -> Path:
        """A journal that is being made; it takes its name when it is whole."""
        return self.path / ".journal.db.new"

    @property
    def lock(self) -> Path:
        """The file whose system lock the one writer holds."""
        return self.path / "journal.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.path / "backups"

    @property
    def backups_lock(self) -> Path:
        """The file whose system lock whoever makes a backup holds meanwhile."""
        return self.path / "backups.lock"

    @property
    def set_aside(self) -> Path:
        """The folder of the journals that were set aside: damaged, or in the way of a restore."""
        return self.path / "set-aside"

    @property
    def waiting(self) -> Path:
        """Lines of days that were written while no journal was open, and wait for one."""
        return self.path / "waiting.json"

    @property
    def waiting_lock(self) -> Path:
        """The file whose system lock whoever reads and writes the waiting lines holds meanwhile."""
        return self.path / "waiting.lock"

    @property
    def waiting_entries(self) -> Path:
        """The folder of the entries that a journal was to take when it was gone, and that wait for the next."""
        return self.path / "waiting"

    @property
    def begun(self) -> Path:
        """Words that were begun in a dialog and are not kept yet."""
        return self.path / "begun.json"

    @property
    def settings(self) -> Path:
        """The settings beside the journal."""
        return self.path / "settings.json"

    def prepare(self) -> None:
        """Make the folder where there is none, and see that files can be made in it. Raises FolderUnusable."""
        try:
            make_private_folder(self.path)
        except (FileExistsError, NotADirectoryError) as error:
            found = (
                Sentence("it is a file, and a folder is needed")
                if self.path.exists()
                else Sentence("a part of that path is a file, and a folder is needed")
            )
            raise FolderUnusable(self.path, found, what_to_do=Sentence("Choose another folder.")) from error
        except OSError as error:
            raise FolderUnusable(
                self.path, Sentence("the folder cannot be made ({system_says})", system_says=error.strerror)
            ) from error
        if not os.access(self.path, os.R_OK | os.W_OK | os.X_OK):
            raise FolderUnusable(self.path, Sentence("the right to write in this folder is missing"))


def make_private_folder(path: Path) -> None:
    """Make ``path`` and the folders above it where there are none. Raises OSError."""
    if path.is_dir():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)


def sidecars(database: Path) -> tuple[Path, Path]:
    """Name the two files that SQLite keeps beside ``database``: what is not in it yet, and who reads it."""
    return database.with_name(f"{database.name}-wal"), database.with_name(f"{database.name}-shm")


def remove_database(path: Path) -> None:
    """Take away the database ``path`` and the files beside it, as far as the system lets us."""
    for each in (path, *sidecars(path)):
        with suppress(OSError):
            each.unlink(missing_ok=True)


def make_private_file(path: Path) -> None:
    """Make the empty file ``path``, the runner's alone; SQLite gives the files beside it the same rights."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def close_to_others(database: Path) -> None:
    """Take away what others may do with ``database`` and the files beside it, where it was given to them."""
    if os.name == "nt":
        return
    for path in (database, *sidecars(database)):
        if path.exists() and path.stat().st_mode & 0o077:
            path.chmod(FILE_MODE)

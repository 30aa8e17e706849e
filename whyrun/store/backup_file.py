"""A backup as a file: its name says its number, when it was made, and before what.

Rule: the number always grows, also where the clock goes back: it says which backup is the newest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"journal-(\d{6,})-(\d{8}T\d{6}Z)-([a-z-]+)\.db")


class Occasion(StrEnum):
    """Why a backup was made. The value is in its file's name."""

    AUTOMATIC = "automatic"
    ASKED = "asked"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_RESTORE = "before-restore"
    FILE_REPLACED = "file-replaced"

    @classmethod
    def kept_for_good(cls) -> frozenset[Occasion]:
        """Those that are the only way back from something risky, or hold what is nowhere else."""
        return frozenset({cls.BEFORE_MIGRATION, cls.BEFORE_RESTORE, cls.FILE_REPLACED})


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. ``made_at`` is UTC, to the second; ``entries`` is what it holds, None where nobody has looked."""

    path: Path
    number: int
    made_at: datetime
    occasion: Occasion
    entries: int | None = field(default=None, compare=False)

    @classmethod
    def named(cls, path: Path) -> Self | None:
        """Read what the name of ``path`` says; None where it is not the name of a backup."""
        match = _NAME.fullmatch(path.name)
        if match is None or match[3] not in set(Occasion):
            return None
        try:
            made_at = datetime.fromisoformat(match[2])  # strptime would bring the names of all the world's languages
        except ValueError:
            return None
        return cls(path, int(match[1]), made_at, Occasion(match[3]))

    @classmethod
    def to_be_made(cls, folder: Path, number: int, made_at: datetime, occasion: Occasion) -> Self:
        """Name a backup that is going to lie in ``folder``."""
        at = made_at.astimezone(UTC).replace(microsecond=0)
        return cls(folder / f"journal-{number:06}-{at.strftime(_STAMP)}-{occasion.value}.db", number, at, occasion)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """List the backups in the folder of backups, newest first; none where there is no such folder.

    What they hold is not looked at: each was verified when it was made.
    """
    named = (Backup.named(path) for path in folder.glob("journal-*.db"))
    return tuple(sorted((each for each in named if each), key=lambda each: each.number, reverse=True))

"""Going on after damage: a backup takes the journal's place, and what can still be read of the damaged one joins it.

Rule: what is proved whole may replace what the backup holds; pieces only fill gaps.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from whyrun.store.journal import Journal
from whyrun.store.restore import restore
from whyrun.store.salvage import Salvaged, salvage
from whyrun.store.sqlite_faults import DATABASE_ERRORS, refusal_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from whyrun.store.backup_file import Backup

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came in from the damaged journal beyond what the backup held: whole entries, and pieces of others."""

    whole: int = 0
    pieces: int = 0


def recover(
    folder: Path,
    backup: Backup | None,
    *,
    set_aside: Path | None,
    program_version: str,
    now: Callable[[], datetime],
) -> Recovered:
    """Go on from ``backup``, or from an empty journal, with what can be got out of the one that was set aside.

    The journal is closed before and after. Raises what ``restore``, ``Journal.open`` and ``Journal.merge`` raise.
    """
    found = _salvage(set_aside)
    if backup is not None:
        restore(folder, backup, now=now())
    with Journal.open(folder, program_version=program_version, now=now, may_start_empty=True) as journal:
        whole = journal.merge(found.whole)
        pieces = journal.merge(replace(piece, updated_at=None) for piece in found.pieces)
    return Recovered(whole, pieces)


def _salvage(set_aside: Path | None) -> Salvaged:
    if set_aside is None:
        return Salvaged()
    try:
        return salvage(set_aside)
    except DATABASE_ERRORS as error:  # a full disk, say: going on from the backup matters more
        _log.warning("Nothing could be got out of the damaged journal: %s", refusal_of(error).value)
        return Salvaged()

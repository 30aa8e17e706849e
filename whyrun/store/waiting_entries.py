"""Entries that were written when their journal was gone, kept beside it until one is open.

Rule: each has a file of its own, which is an export: it comes in as an import does, so twice is once, and what was
written later stays. It leaves its place only once a journal has it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Protocol

from whyrun.domain.reflection import Reflection
from whyrun.store.atomic_file import sync_folder
from whyrun.store.contents import ROWS, Contents
from whyrun.store.data_folder import FOLDER_MODE, DataFolder
from whyrun.store.earlier_texts import EarlierText
from whyrun.store.errors import ExportFailed, SaveFailed
from whyrun.store.kinds import KINDS
from whyrun.store.system_faults import refusal_of_system

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from whyrun.store.kinds import Entry

_log = logging.getLogger(__name__)

#: In which list of an export an entry is, by what it is.
_LISTS: dict[type[Entry], str] = {Reflection: "reflections", **{kind: name for name, kind in ROWS.items()}}


class Taker(Protocol):
    """What takes in the entries that wait: a journal."""

    def merge(self, others: Iterable[Entry], texts: Iterable[EarlierText] = ()) -> int:
        """Take in entries and earlier texts from elsewhere, or raise SaveFailed."""


def keep_waiting(folder: DataFolder, entry: Entry, *, now: datetime, program_version: str) -> None:
    """Keep ``entry``, written at ``now``, in place of what waits under its id. Raises SaveFailed.

    What it says is among its earlier texts too: a journal in which it was edited later loses none of it.
    """
    from whyrun.store.export import export_json

    said = KINDS[type(entry)].texts(entry).items()
    texts = tuple(EarlierText(entry.id, field, text, now) for field, text in said if text)
    lists: dict[str, Any] = {_LISTS[type(entry)]: (entry,), "earlier_texts": texts}
    try:
        folder.waiting_entries.mkdir(FOLDER_MODE, exist_ok=True)  # in a folder that is there
        export_json(Contents(**lists), folder.waiting_entries / f"{entry.id}.json", program_version=program_version)
    except ExportFailed as error:
        raise SaveFailed(error.refusal) from error
    except OSError as error:
        raise SaveFailed(refusal_of_system(error)) from error


def is_waiting(data_dir: Path) -> bool:
    """Whether an entry waits in the data folder."""
    return bool(_waiting(data_dir))


def give_waiting(data_dir: Path, journal: Taker) -> bool:
    """Let ``journal`` take in the entries that wait; whether it took any.

    A file that can't be read stays where it is: a newer WhyRun may read it. Raises SaveFailed: what the journal has not
    taken waits on then.
    """
    took_any = False
    for path in _waiting(data_dir):
        from whyrun.store.import_file import ImportRefused, read_export  # as a rule there is nothing to read

        try:
            contents = read_export(path)
        except ImportRefused as error:
            _log.warning("What waits for the journal can't be read: %s", error.unfit.value)
            continue
        journal.merge(contents.entries(), contents.earlier_texts)
        took_any = True
        try:
            path.unlink(missing_ok=True)
            sync_folder(path.parent)
        except OSError as error:
            raise SaveFailed(refusal_of_system(error)) from error
    return took_any


def _waiting(data_dir: Path) -> list[Path]:
    return sorted(DataFolder(data_dir).waiting_entries.glob("*.json"))

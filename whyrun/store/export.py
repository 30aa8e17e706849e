"""Taking everything out of a journal: as JSON that comes back whole, as Markdown to read, as CSV to count with.

Rule: the same journal always gives the same bytes. A file is written whole or not at all, for the runner's eyes only.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from whyrun.store.atomic_file import write_atomically
from whyrun.store.data_folder import make_private_folder
from whyrun.store.diary import as_diary, as_pages
from whyrun.store.errors import ExportFailed, Refusal
from whyrun.store.export_format import FORMAT, VERSION, plain
from whyrun.store.system_faults import refusal_of_system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from whyrun.domain.check_in import CheckIn
    from whyrun.store.contents import Contents

_COLUMNS = ("day", "outcome", "words", "feeling", "after_words", "began_as_rut")
#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_json(contents: Contents, path: Path, *, program_version: str) -> None:
    """Write everything to ``path`` as JSON, in the format of ``docs/export-format.md``. Raises ExportFailed."""
    write_export(path, as_json(contents, program_version=program_version))


def export_markdown(contents: Contents, path: Path) -> None:
    """Write everything to ``path`` as a diary. Raises ExportFailed."""
    write_export(path, as_diary(contents).encode("utf-8", "replace"))


def export_pages(contents: Contents, folder: Path) -> None:
    """Write a Markdown file for each reflection, and one for the days, into ``folder``. Raises ExportFailed."""
    _for_export(folder, lambda: make_private_folder(folder))
    for name, page in as_pages(contents).items():
        write_export(folder / name, page.encode("utf-8", "replace"))


def export_csv(contents: Contents, path: Path) -> None:
    """Write the check-ins to ``path`` as a table. Raises ExportFailed."""
    write_export(path, as_csv(contents.check_ins))


def as_json(contents: Contents, *, program_version: str) -> bytes:
    """Everything as JSON in UTF-8; half a letter that UTF-8 has no form for is spelled as JSON spells it."""
    values = {"format": FORMAT, "version": VERSION, "written_by": program_version}
    values |= {name: plain(entries) for name, entries in contents.lists()}
    # An unpaired surrogate comes out of this error handler as \udXXX, which is JSON's own spelling of it.
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def as_csv(check_ins: Iterable[CheckIn]) -> bytes:
    """Check-ins as a table; the mark in front tells spreadsheets that it is UTF-8."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(_COLUMNS)
    for check_in in check_ins:
        writer.writerow([_cell(plain(getattr(check_in, column))) for column in _COLUMNS])
    return table.getvalue().encode("utf-8-sig", "replace")


def write_export(path: Path, content: bytes) -> None:
    """Put ``content`` into the file ``path``, whole or not at all. Raises ExportFailed."""
    _for_export(path, lambda: write_atomically(path, content))


def _for_export(path: Path, write: Callable[[], None]) -> None:
    try:
        write()
    except FileNotFoundError as error:
        raise ExportFailed(path, Refusal.NO_FOLDER) from error
    except IsADirectoryError as error:
        raise ExportFailed(path, Refusal.IS_FOLDER) from error
    except OSError as error:
        raise ExportFailed(path, refusal_of_system(error)) from error


def _cell(value: object) -> object:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str() if value.startswith(_FORMULA):
            return f" {value}"  # words, also where they begin like a formula
    return value

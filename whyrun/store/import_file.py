"""Reading an export to take it in: everything is looked at before anything is changed.

Rule: a file is taken in whole or not at all, and what stands in the way is said without a word from the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NoReturn

from whyrun.store.contents import Contents
from whyrun.store.errors import StoreError
from whyrun.store.export_format import FORMAT, LISTS, VERSION, Misfit, read_entries, require_names
from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

#: Bytes of an export that could still be one: five thousand years of check-ins.
LARGEST = 256 * 1024 * 1024

_HEAD = 200
_TOP = ("format", "version", "written_by", *LISTS)


class Unfit(StrEnum):
    """Why a file can't be imported. The value is stable."""

    NO_FILE = "no_file"
    A_FOLDER = "a_folder"
    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    HALF = "half"
    NEWER = "newer"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"


class ImportRefused(StoreError):  # noqa: N818 - it names a state, as the others do
    """The file ``name`` could not be taken in.

    ``found`` says where it is no export, without a word from the file; it is empty where all of it is something else.
    """

    kind = "import_refused"

    def __init__(self, name: str, unfit: Unfit, *, found: str = "") -> None:
        what = _what_is_wrong(name, unfit)
        more = f" ({found.rstrip('.')})" if found else ""
        super().__init__(
            f"{what.rstrip('.')}{more}; your journal is as it was.",
            what_happened=what,
            what_is_safe=Sentence("Your journal is as it was."),
            what_to_do=(
                Sentence("Import it with a newer WhyRun.") if unfit is Unfit.NEWER else Sentence("Choose another file.")
            ),
        )
        self.name = name
        self.unfit = unfit
        self.found = found


def _what_is_wrong(name: str, unfit: Unfit) -> Sentence:
    return {
        Unfit.NO_FILE: Sentence("{name} is not there.", name=name),
        Unfit.A_FOLDER: Sentence("{name} is a folder, and an export is one file.", name=name),
        Unfit.UNREADABLE: Sentence("{name} may not be read.", name=name),
        Unfit.FOREIGN: Sentence("{name} is not a WhyRun export: it holds no reflections and no check-ins.", name=name),
        Unfit.HALF: Sentence("{name} is only a part of a WhyRun export: it ends too early.", name=name),
        Unfit.NEWER: Sentence("{name} was made by a newer WhyRun.", name=name),
        Unfit.DAMAGED: Sentence("{name} is a WhyRun export that was changed or damaged.", name=name),
        Unfit.TOO_LARGE: Sentence("{name} is larger than any journal.", name=name),
    }[unfit]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What taking in an export would do, in entries.

    ``new`` are not here yet; ``newer`` were edited later there, and take the place of what is here; ``same`` are here
    as they are there; ``older`` were edited later here, and stay as they are here.
    """

    new: int = 0
    newer: int = 0
    same: int = 0
    older: int = 0

    @property
    def changes_something(self) -> bool:
        """Whether anything would come in."""
        return self.new + self.newer > 0


def read_export(path: Path) -> Contents:
    """Read the export in the file ``path``. Raises ImportRefused."""
    text = _text(path)
    try:
        values = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        unfit = Unfit.DAMAGED if FORMAT in text[:_HEAD] else Unfit.FOREIGN
        raise ImportRefused(path.name, unfit, found="It is nested deeper than any export.") from None
    except ValueError:
        raise ImportRefused(path.name, _broken(text)) from None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise ImportRefused(path.name, Unfit.FOREIGN)
    version = values.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ImportRefused(path.name, Unfit.NEWER)
    try:
        return _contents(values)
    except Misfit as misfit:
        raise ImportRefused(path.name, Unfit.DAMAGED, found=f"At {misfit}.") from None


def plan_import(contents: Contents, here: Mapping[tuple[type[Any], UUID], datetime]) -> ImportPlan:
    """Say what taking in ``contents`` would do; ``here`` tells when each entry of the journal was edited last."""
    counts = {"new": 0, "newer": 0, "same": 0, "older": 0}
    for entry in contents.entries():
        edited = here.get((type(entry), entry.id))
        if edited is None:
            counts["new"] += 1
        elif entry.updated_at == edited:
            counts["same"] += 1
        else:
            is_later = entry.updated_at is not None and entry.updated_at > edited
            counts["newer" if is_later else "older"] += 1
    return ImportPlan(**counts)


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise ImportRefused(path.name, Unfit.A_FOLDER if path.is_dir() else Unfit.NO_FILE)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        raise ImportRefused(path.name, Unfit.UNREADABLE) from None
    if len(content) > LARGEST:
        raise ImportRefused(path.name, Unfit.TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        ours = FORMAT.encode() in content[:_HEAD]
        raise ImportRefused(path.name, Unfit.DAMAGED if ours else Unfit.FOREIGN) from None


def _broken(text: str) -> Unfit:
    """Tell half an export from one with a hole in it, and from what never was one."""
    if FORMAT not in text[:_HEAD]:
        return Unfit.FOREIGN
    return Unfit.DAMAGED if text.rstrip().endswith("}") else Unfit.HALF


def _contents(values: dict[str, Any]) -> Contents:
    require_names(values, dict.fromkeys(_TOP))
    if values["version"] != VERSION or isinstance(values["version"], bool):
        raise Misfit("no such version", ".version")
    if not isinstance(values["written_by"], str):
        raise Misfit("a text is wanted", ".written_by")
    contents = Contents(**read_entries(values))
    known = {entry.id for entry in contents.entries()}
    for at, text in enumerate(contents.earlier_texts):
        if text.entry_id not in known:
            raise Misfit("it belongs to no entry of this file", f".earlier_texts[{at}]")
    return contents


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")

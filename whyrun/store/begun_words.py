"""Words that were begun in a dialog and are not kept yet, beside the journal: a crash in mid-sentence takes none.

Rule: what is here is in no journal, and none is needed for it; it goes once it was kept, or given up.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from whyrun.store.atomic_file import put_aside, sync_folder, write_atomically
from whyrun.store.data_folder import DataFolder, make_private_folder
from whyrun.store.errors import SaveFailed
from whyrun.store.system_faults import refusal_of_system

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_VERSION = 1


class BegunWords:
    """The words in one data folder; a name says what they were begun for."""

    def __init__(self, folder: DataFolder) -> None:
        self._path: Path = folder.begun

    def read(self, name: str) -> dict[str, str]:
        """Read what was begun for ``name``, by field; nothing where nothing was, or the file is none of ours."""
        try:
            return self._begun().get(name, {})
        except (OSError, ValueError):
            return {}

    def keep(self, name: str, words: Mapping[str, str]) -> None:
        """Keep ``words`` in place of what was begun for ``name``; without any, nothing is. Raises SaveFailed."""
        try:
            begun = self._begun_to_write()
            before = begun.pop(name, {})
            if words:
                begun[name] = dict(words)
            if words != before:
                self._write(begun)
        except OSError as error:
            raise SaveFailed(refusal_of_system(error)) from error

    def _write(self, begun: dict[str, dict[str, str]]) -> None:
        if begun:
            make_private_folder(self._path.parent)  # where it was taken away
            stored = {"version": _VERSION, "begun": begun}
            write_atomically(self._path, json.dumps(stored, ensure_ascii=True, indent=1).encode("ascii"))
        elif self._path.exists():
            self._path.unlink()
            sync_folder(self._path.parent)

    def _begun_to_write(self) -> dict[str, dict[str, str]]:
        """Read what is to be written again. A file that is none of ours is kept aside: a newer WhyRun may read it."""
        try:
            return self._begun()
        except ValueError:
            put_aside(self._path)
            return {}

    def _begun(self) -> dict[str, dict[str, str]]:
        """Read the file. Raises OSError, and ValueError where it is none of ours."""
        try:
            stored = json.loads(self._path.read_bytes())
            if stored["version"] == _VERSION:
                return {
                    str(name): {str(field): str(text) for field, text in words.items()}
                    for name, words in stored["begun"].items()
                }
        except FileNotFoundError:
            return {}
        except (TypeError, KeyError, AttributeError, RecursionError) as error:
            raise ValueError("no words") from error
        raise ValueError("the words of another version")

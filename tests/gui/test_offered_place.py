from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from whyrun.gui.offered_place import offered_place

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


def test_a_file_is_offered_in_the_home_of_who_has_no_folder_for_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    without = offered_place(DOCUMENTS, "a.json")

    (tmp_path / "Documents").mkdir()

    assert without == str(tmp_path / "a.json")
    assert offered_place(DOCUMENTS, "a.json") == str(tmp_path / "Documents" / "a.json")
    assert offered_place(DOCUMENTS) == str(tmp_path / "Documents")

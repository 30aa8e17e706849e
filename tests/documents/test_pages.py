"""What the documents point at is there: pictures that one command draws, pages, places in them, and files."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from written import DOCUMENTS, ROOT, Document, documents

import docs_pictures

if TYPE_CHECKING:
    from pathlib import Path

#: Enough for all of them in a page that loads at once; no single one needs more than the second.
ALL_BYTES, ONE_BYTES = 1_500_000, 150_000
#: What commands make is not there before they have run.
MADE = ("resources/translations/",)
EVERY = pytest.mark.parametrize("document", documents(), ids=lambda document: document.path.stem)


def test_the_pictures_in_the_documents_are_those_that_screens_draws_for_them() -> None:
    shown = {picture for document in documents() for picture in document.pictures()}

    assert shown == {docs_pictures.FOLDER / f"{name}.png" for name in docs_pictures.IN_THE_DOCS}
    assert shown == set(docs_pictures.FOLDER.iterdir())


def test_the_pictures_are_small() -> None:
    sizes = [picture.stat().st_size for picture in docs_pictures.FOLDER.iterdir()]

    assert sum(sizes) <= ALL_BYTES
    assert max(sizes) <= ONE_BYTES


def test_one_command_draws_them_anew_and_takes_out_what_is_no_longer_shown(tmp_path: Path) -> None:
    (tmp_path / "old.png").write_bytes(b"")

    subprocess.run([sys.executable, ROOT / "tools" / "screens.py", "--docs", tmp_path], check=True)

    assert {picture.stem for picture in tmp_path.iterdir()} == set(docs_pictures.IN_THE_DOCS)
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in tmp_path.iterdir())


@EVERY
def test_every_link_leads_somewhere(document: Document) -> None:
    broken = []

    for link in document.links():
        name, _, place = link.partition("#")
        path = (document.path.parent / name).resolve() if name else document.path
        if not path.exists() or (place and place not in Document.read(path).places()):
            broken.append(link)

    assert broken == []


@EVERY
def test_every_file_that_is_named_is_there(document: Document) -> None:
    missing = [path for path in document.paths() if not (ROOT / path).exists() and not path.startswith(MADE)]

    assert missing == []


def test_every_page_is_reached_from_the_readme() -> None:
    readme = Document.read(ROOT / "README.md")

    linked = {(ROOT / link.partition("#")[0]).resolve() for link in readme.links()}

    assert {path for path in DOCUMENTS if path != readme.path} <= linked

"""The page on reliability is true: every test that it names is there, and every fault has one."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
_ROW = re.compile(r"^\| (\d+) \|.*$", re.MULTILINE)
#: Encryption comes later.
WAITING = {27}
FAULTS = 28


def test_every_test_that_the_page_names_is_there() -> None:
    named = _TEST.findall(PAGE)

    missing = [f"{file}::{test}" for file, test in named if f"def {test}(" not in (ROOT / file).read_text("utf-8")]

    assert len(named) > FAULTS
    assert missing == []


def test_every_fault_has_a_test_of_its_own() -> None:
    rows = {int(row[1]): row[0] for row in _ROW.finditer(PAGE)}

    assert list(rows) == list(range(1, FAULTS + 1))
    assert {number for number, row in rows.items() if not _TEST.search(row)} == WAITING

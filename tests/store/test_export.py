"""What goes out: all of it, the same bytes each time, and fit for what reads it."""

from __future__ import annotations

import csv
import json
import os
import re
import stat
from dataclasses import fields, replace
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import jsonschema
import pytest

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import Reflection
from whyrun.store import export
from whyrun.store.contents import ROWS, Contents
from whyrun.store.diary import as_diary, as_pages
from whyrun.store.earlier_texts import EarlierText
from whyrun.store.errors import ExportFailed
from whyrun.store.export import as_csv, as_json
from whyrun.store.export_format import LISTS
from whyrun.store.import_file import read_export

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Clock
    from whyrun.store.entry_rows import OneRow
    from whyrun.store.journal import Journal

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "resources" / "export-1.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def full(
    journal: Journal,
    draft: Callable[..., Reflection],
    finished: Callable[..., Reflection],
    one_of_each: tuple[OneRow, ...],
    clock: Clock,
) -> Journal:
    """A journal with an entry of every kind, drafts, words of any kind, and earlier texts."""
    journal.save_reflection(told := finished(opener="Why? <b>läuft</b> 🙂 \ud83d | a\0b"))
    journal.save_reflection(draft(set_aside=True))
    journal.save_reflection(draft())
    clock.move(minutes=1)
    journal.save_reflection(replace(told, core_why="I run to wake."))
    for entry in one_of_each:
        journal.save(entry)
        clock.move(minutes=1)
        journal.save(replace(entry, words="") if isinstance(entry, CheckIn) else entry)
    return journal


def written(contents: Contents, folder: Path) -> Path:
    export.export_json(contents, folder / "journal.json", program_version="1.0")
    return folder / "journal.json"


def test_everything_comes_back_to_the_letter(full: Journal, tmp_path: Path) -> None:
    contents = full.everything()
    assert [name for name, entries in contents.lists() if not entries] == []

    assert read_export(written(contents, tmp_path)) == contents


def test_the_same_journal_gives_the_same_bytes(full: Journal) -> None:
    first, second = (as_json(full.everything(), program_version="1.0") for _ in range(2))

    assert first == second


def test_an_export_fits_its_schema(full: Journal) -> None:
    exported = json.loads(as_json(full.everything(), program_version="1.0"))

    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(exported, SCHEMA)


def test_an_empty_journal_fits_too(journal: Journal, tmp_path: Path) -> None:
    path = written(journal.everything(), tmp_path)

    jsonschema.validate(json.loads(path.read_bytes()), SCHEMA)
    assert read_export(path) == Contents()


def test_no_list_and_no_field_is_forgotten() -> None:
    named = {each.name for each in fields(Contents)}
    described = (ROOT / "docs" / "export-format.md").read_text(encoding="utf-8")

    assert named == set(LISTS) == {"reflections", "earlier_texts", *ROWS}
    assert [*SCHEMA["properties"]] == ["format", "version", "written_by", *LISTS]
    values = {"reflections": Reflection, "earlier_texts": EarlierText, **ROWS}
    for name, value in values.items():
        of_schema = SCHEMA["$defs"][SCHEMA["properties"][name]["items"]["$ref"].rpartition("/")[2]]
        assert [*of_schema["properties"]] == of_schema["required"] == [each.name for each in fields(value)]
        assert f"## {name}" in described or f"`{name}`" in described
        assert [each.name for each in fields(value) if f"`{each.name}`" not in described] == []


def test_the_documented_choices_are_the_programs() -> None:
    described = (ROOT / "docs" / "export-format.md").read_text(encoding="utf-8")

    chosen = {choice for each in SCHEMA["$defs"].values() for choice in each.get("enum", ())}

    hidden_in_a_range = {f"level_{number}" for number in range(2, 6)}
    assert [choice for choice in sorted(chosen - hidden_in_a_range) if f"`{choice}`" not in described] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its own rights")
@pytest.mark.parametrize("name", ["journal.json", "diary.md", "days.csv"])
def test_an_export_is_for_its_owners_eyes(full: Journal, tmp_path: Path, name: str) -> None:
    contents = full.everything()
    ways: dict[str, Callable[[Path], None]] = {
        "journal.json": lambda path: export.export_json(contents, path, program_version="1.0"),
        "diary.md": lambda path: export.export_markdown(contents, path),
        "days.csv": lambda path: export.export_csv(contents, path),
    }

    ways[name](tmp_path / name)

    assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_what_cannot_be_written_is_said_and_leaves_what_was_there(full: Journal, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()

    with pytest.raises(ExportFailed, match="there is no such folder"):
        export.export_markdown(full.everything(), tmp_path / "nowhere" / "diary.md")
    with pytest.raises(ExportFailed, match="there is a folder of that name"):
        export.export_markdown(full.everything(), tmp_path / "taken")

    assert [path.name for path in tmp_path.iterdir() if path.name != "WhyRun"] == ["taken"]


def test_the_diary_tells_the_days_in_order_in_the_runners_words(
    journal: Journal, finished: Callable[..., Reflection]
) -> None:
    journal.save_reflection(finished())
    later = CheckIn(uuid4(), date(2026, 3, 14), journal._now(), Outcome.RAN, "Slow 5k", after_words="glad\nof it")
    earlier = replace(later, id=uuid4(), day=date(2026, 1, 2), outcome=Outcome.RESTED, words="", after_words="")
    journal.save(later)
    journal.save(earlier)

    diary = as_diary(journal.everything())

    headings = [line for line in diary.splitlines() if line.startswith("#")]
    assert headings == [
        "# My running journal",
        "## 2 January 2026",
        "## 12 March 2026",
        "### I run to stay close to my sister.",
        "## 14 March 2026",
    ]
    assert "**Ran**\n\n> Slow 5k\n\n> glad\n> of it\n" in diary
    assert "**Why do you want to run this race?**\n\n> it is flat, and my sister runs it\n" in diary


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<script>alert(1)</script>", "> \\<script\\>alert(1)\\</script\\>"),
        ("# not a heading", "> \\# not a heading"),
        ("- not a list", "> \\- not a list"),
        ("1. not a list", "> 1\\. not a list"),
        ("*not* _strong_ `code` [x](y)", "> \\*not\\* \\_strong\\_ \\`code\\` \\[x\\](y)"),
        ("&amp; | ~", "> \\&amp; \\| \\~"),
        ("I ran. 5 km - slow!", "> I ran. 5 km - slow!"),
        ("half \ud83d", "> half \ud83d"),
    ],
)
def test_words_show_in_the_diary_as_they_were_typed(journal: Journal, typed: str, shown: str) -> None:
    journal.save(CheckIn(uuid4(), date(2026, 3, 14), journal._now(), Outcome.RAN, typed))

    assert shown in as_diary(journal.everything()).splitlines()


def test_a_page_for_each_reflection_and_one_for_the_days(full: Journal, tmp_path: Path) -> None:
    export.export_pages(full.everything(), tmp_path / "diary")

    names = {path.name for path in (tmp_path / "diary").iterdir()}
    assert names == {"2026-03-12.md", "2026-03-12-2.md", "2026-03-12-3.md", "days.md"}
    assert "I run to wake." in "".join(as_pages(full.everything()).values())


def test_the_table_of_check_ins_keeps_words_words(journal: Journal) -> None:
    at, day = journal._now(), date(2026, 3, 14)
    said = ['läuft, "gut"\nund lang', '=HYPERLINK("x")', "-5 degrees", "+1", "@home", ""]
    for number, words in enumerate(said):
        journal.save(CheckIn(uuid4(), day + timedelta(days=number), at, Outcome.RAN, words))

    table = as_csv(journal.everything().check_ins)

    rows = list(csv.reader(StringIO(table.decode("utf-8-sig"))))
    assert rows[0] == ["day", "outcome", "words", "feeling", "after_words", "began_as_rut"]
    assert [row[0] for row in rows[1:3]] == ["2026-03-14", "2026-03-15"]
    assert [row[2].removeprefix(" ") for row in rows[1:]] == said
    assert not any(re.match(r"[=+\-@]", cell) for row in rows for cell in row)


def test_a_text_that_was_taken_away_goes_out_with_its_entry_only(
    journal: Journal, draft: Callable[..., Reflection], clock: Clock
) -> None:
    journal.save_reflection(kept := draft(opener="a long sentence"))
    clock.move(minutes=1)
    journal.save_reflection(replace(kept, opener=""))

    (text,) = journal.everything().earlier_texts

    assert text == EarlierText(kept.id, "opener", "a long sentence", clock.time)

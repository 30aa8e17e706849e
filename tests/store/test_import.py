"""What comes in: all of a file or nothing, once however often, the newest edit first; and no harm from any file."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import jsonschema
import pytest

from whyrun.domain.check_in import CheckIn
from whyrun.store import import_file
from whyrun.store.contents import Contents
from whyrun.store.errors import SaveFailed
from whyrun.store.export import as_json
from whyrun.store.export_format import LISTS
from whyrun.store.import_file import ImportPlan, ImportRefused, Unfit, plan_import, read_export
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from conftest import Clock
    from whyrun.domain.reflection import Reflection
    from whyrun.store.entry_rows import OneRow

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "resources" / "export-1.schema.json").read_bytes())
EMPTY = {"format": "whyrun-export", "version": 1, "written_by": "1.0", **{name: [] for name in LISTS}}
WHOLE = json.dumps(EMPTY).encode()
DEEP = 100_000

#: Each file that is no export, and what is said of it.
BAD = {
    "nothing in it": (b"", Unfit.FOREIGN),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), Unfit.FOREIGN),
    "a web page": (b"<html><script>alert(1)</script></html>", Unfit.FOREIGN),
    "another program's JSON": (b'{"runs": [{"km": 5}]}', Unfit.FOREIGN),
    "a list": (b"[]", Unfit.FOREIGN),
    "a number": (b"42", Unfit.FOREIGN),
    "a database": (b"SQLite format 3\x00" + bytes(84), Unfit.FOREIGN),
    "text in another encoding": ("läuft".encode("utf-16"), Unfit.FOREIGN),
    "half of it": (WHOLE[: len(WHOLE) // 2], Unfit.HALF),
    "all but its last letter": (WHOLE[:-1], Unfit.HALF),
    "a hole in it": (WHOLE.replace(b'"1.0"', b""), Unfit.DAMAGED),
    "letters that are none": (WHOLE.replace(b"1.0", b"\xff\xfe"), Unfit.DAMAGED),
    "a newer version": (json.dumps(EMPTY | {"version": 2, "more": []}).encode(), Unfit.NEWER),
    "a version far away": (json.dumps(EMPTY | {"version": 10**400}).encode(), Unfit.NEWER),
    "a number too long to be one": (WHOLE.replace(b"1,", b"9" * 5000 + b",", 1), Unfit.DAMAGED),
    "no version": (json.dumps({"format": "whyrun-export"}).encode(), Unfit.DAMAGED),
    "a version that is a word": (json.dumps(EMPTY | {"version": "1"}).encode(), Unfit.DAMAGED),
    "a version that is true": (json.dumps(EMPTY | {"version": True}).encode(), Unfit.DAMAGED),
    "one field too many": (json.dumps(EMPTY | {"settings": {}}).encode(), Unfit.DAMAGED),
    "a list that is none": (json.dumps(EMPTY | {"plans": {}}).encode(), Unfit.DAMAGED),
    "nested without end": (b'{"format": "whyrun-export", "plans": ' + b"[" * DEEP + b"]" * DEEP + b"}", Unfit.DAMAGED),
    "nested without end, and not ours": (b"[" * DEEP + b"]" * DEEP, Unfit.FOREIGN),
    "a number that is none": (WHOLE.replace(b"[]", b"[NaN]", 1), Unfit.DAMAGED),
}


@pytest.fixture
def exported(journal: Journal, finished: Callable[..., Reflection], one_of_each: tuple[OneRow, ...]) -> dict[str, Any]:
    """An export with one entry of every kind, as JSON has it."""
    journal.save_reflection(told := finished())
    journal.save_reflection(replace(told, opener=""))
    for entry in one_of_each:
        journal.save(entry)
    values: dict[str, Any] = json.loads(as_json(journal.everything(), program_version="1.0"))
    return values


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    """The journal of another machine."""
    with Journal.open(tmp_path / "other", program_version="1.0", now=clock) as other:
        yield other


def file_of(values: object, folder: Path) -> Path:
    path = folder / "some export.json"
    path.write_bytes(values if isinstance(values, bytes) else json.dumps(values).encode())
    return path


def take_in(contents: Contents, journal: Journal) -> ImportPlan:
    plan = plan_import(contents, journal.last_edits())
    assert journal.merge(contents.entries(), contents.earlier_texts) == plan.new + plan.newer
    return plan


@pytest.mark.parametrize(("content", "unfit"), BAD.values(), ids=BAD)
def test_a_file_that_does_not_fit_is_refused_in_a_sentence(content: bytes, unfit: Unfit, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        read_export(file_of(content, tmp_path))

    assert refused.value.unfit is unfit
    assert str(refused.value).startswith("some export.json ")
    assert refused.value.what_is_safe == "Your journal is as it was."


def test_a_file_that_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    for path, said in ((tmp_path / "nowhere.json", "is not there"), (tmp_path, "is a folder")):
        with pytest.raises(ImportRefused, match=said):
            read_export(path)


def test_a_file_larger_than_any_journal_is_not_even_read_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_file, "LARGEST", 1000)

    with pytest.raises(ImportRefused) as refused:
        read_export(file_of(WHOLE + b" " * 1000, tmp_path))

    assert refused.value.unfit is Unfit.TOO_LARGE


def places_in(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - JSON
    """Every place in ``value``."""
    within = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in within:
        yield (*place, key)
        yield from places_in(each, (*place, key))


WRONG = (None, True, 7, -1, 1.5, "", "x", "2026-13-01", "2026-03-12", "../../etc/passwd", [], [[]], {}, {"id": 1})


#: What no schema can say: a day that no month has, a reason that is not there, an earlier text of nothing.
BEYOND_A_SCHEMA = {
    *((field, "2026-13-01") for field in ("day", "finished_on", "goal_date", "since", "started_on", "until")),
    ("written_on", "2026-13-01"),
    ("followed", "7"),
    ("reasons", "[]"),
    ("reflections", "[]"),
}


def test_every_place_takes_what_the_schema_takes_and_nothing_else(exported: dict[str, Any], tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(SCHEMA)
    differing = set()
    refused = 0
    for place in places_in(exported):
        for wrong in WRONG:
            changed = copy.deepcopy(exported)
            _at(changed, place[:-1])[place[-1]] = wrong
            try:
                read_export(file_of(changed, tmp_path))
                is_taken = True
            except ImportRefused:
                is_taken = False
                refused += 1
            if is_taken != validator.is_valid(changed):
                differing.add((str(place[-1]), str(wrong)))
                assert not is_taken
    assert differing == BEYOND_A_SCHEMA
    assert refused > 1000


def test_a_field_more_or_less_in_any_object_is_refused(exported: dict[str, Any], tmp_path: Path) -> None:
    objects = [place for place in places_in(exported) if isinstance(_at(exported, place), dict)]
    assert len(objects) > len(LISTS)
    for place in objects:
        more, less = copy.deepcopy(exported), copy.deepcopy(exported)
        _at(more, place)["surprise"] = 1
        _at(less, place).popitem()
        for changed in (more, less):
            with pytest.raises(ImportRefused) as refused:
                read_export(file_of(changed, tmp_path))
            assert refused.value.found


def _at(value: Any, place: tuple[Any, ...]) -> Any:  # noqa: ANN401 - JSON
    for key in place:
        value = value[key]
    return value


def test_what_is_found_says_where_and_quotes_nothing(exported: dict[str, Any], tmp_path: Path) -> None:
    exported["reflections"][0]["levels"][1]["answer"] = ["a secret"]

    with pytest.raises(ImportRefused) as refused:
        read_export(file_of(exported, tmp_path))

    assert refused.value.found == "At reflections[0].levels[1].answer: a text is wanted."
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("followed", 2, "reflections[0].levels[0].followed"),
        ("number", 2, "reflections[0].levels"),
    ],
)
def test_levels_that_contradict_themselves_are_refused(
    exported: dict[str, Any], tmp_path: Path, field: str, value: int, where: str
) -> None:
    exported["reflections"][0]["levels"][0][field] = value

    with pytest.raises(ImportRefused) as refused:
        read_export(file_of(exported, tmp_path))

    assert refused.value.found.startswith(f"At {where}: ")


def test_words_that_look_dangerous_are_words(exported: dict[str, Any], tmp_path: Path, other: Journal) -> None:
    words = "<img src=x onerror=alert(1)> '; DROP TABLE reflections; -- ../../.ssh \u202e {0}"
    exported["check_ins"][0]["words"] = words

    take_in(read_export(file_of(exported, tmp_path)), other)

    (check_in,) = other.entries(CheckIn)
    assert check_in.words == words


def test_an_export_fills_an_empty_journal_with_equal_contents(
    exported: dict[str, Any], journal: Journal, other: Journal, tmp_path: Path
) -> None:
    plan = take_in(read_export(file_of(exported, tmp_path)), other)

    assert plan == ImportPlan(new=9)
    assert other.everything() == journal.everything()


def test_taking_it_in_twice_is_once(exported: dict[str, Any], other: Journal, tmp_path: Path) -> None:
    contents = read_export(file_of(exported, tmp_path))
    take_in(contents, other)
    once = other.everything()

    plan = take_in(contents, other)

    assert plan == ImportPlan(same=9)
    assert not plan.changes_something
    assert other.everything() == once


def test_the_newest_edit_wins_and_what_gives_way_is_kept(
    journal: Journal, other: Journal, finished: Callable[..., Reflection], clock: Clock
) -> None:
    mine, yours, new = finished(), finished(), finished()
    for each in (mine, yours):
        journal.save_reflection(each)
    take_in(journal.everything(), other)
    clock.move(minutes=1)
    journal.save_reflection(replace(mine, core_why="I run to wake."))
    journal.save_reflection(new)
    other.save_reflection(replace(yours, core_why="I run to rest."))
    clock.move(minutes=1)

    plan = take_in(journal.everything(), other)

    assert plan == ImportPlan(new=1, newer=1, older=1)
    assert {each.core_why for each in other.reflections(9)} == {
        "I run to wake.",
        "I run to rest.",
        "I run to stay close to my sister.",
    }
    assert "I run to stay close to my sister." in [text.text for text in other.earlier_texts(mine.id)]


def test_a_plan_changes_nothing(exported: dict[str, Any], other: Journal, tmp_path: Path) -> None:
    contents = read_export(file_of(exported, tmp_path))

    plan_import(contents, other.last_edits())

    assert other.everything() == Contents()


def test_an_import_that_fails_on_its_way_leaves_nothing_behind(
    journal: Journal, other: Journal, finished: Callable[..., Reflection]
) -> None:
    for _ in range(30):
        journal.save_reflection(finished(opener="long " * 2000))
    other._database.pragma("max_page_count", other._database.pragma("page_count") + 20)

    with pytest.raises(SaveFailed):
        other.merge(journal.everything().entries())

    assert other.everything() == Contents()


def test_listeners_hear_of_each_kind_once(
    exported: dict[str, Any], other: Journal, tmp_path: Path, finished: Callable[..., Reflection]
) -> None:
    contents = read_export(file_of(exported, tmp_path))
    more = replace(finished(id=uuid4()), updated_at=contents.reflections[0].started_at + timedelta(1))
    heard: list[Any] = []
    other.subscribe(heard.append)

    other.merge([*contents.entries(), more])

    assert len(heard) == len({change.kind for change in heard}) == 9

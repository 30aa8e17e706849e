"""Getting out of a damaged journal what can still be read: row by row, past the pages that can't.

Rule: the damaged file is not touched; a private copy of it is read, and deleted after. What comes back whole is
proved by its checksum; what does not is given too, as pieces, because words with a gap are better than none.
Where the page is gone that says where a table's rows are, that table's rows are too: a backup has to help there.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from sqlcipher3 import dbapi2 as sqlite

from whyrun.domain.reflection import CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.store.checksums import checksum_of
from whyrun.store.data_folder import sidecars

if TYPE_CHECKING:
    from collections.abc import Callable

_Value = TypeVar("_Value")
_Row = dict[str, Any]

#: As far as rowids are looked for past a page that can't be read.
_FARTHEST = 2**40
_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)

_COLUMNS = {
    "reflections": (
        "id", "started_at", "started_on", "motivator", "opener", "goal_date", "depth", "identity", "finish_line",
        "core_why", "card_style", "stage", "set_aside", "updated_at", "finished_at", "finished_on", "checksum",
    ),
    "levels": ("reflection_id", "number", "question", "answer", "followed", "built_from", "answered_question"),
    "reasons": ("reflection_id", "level_number", "position", "text"),
    "beneficiaries": ("reflection_id", "position", "text"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was got out: reflections that are whole to the letter, and pieces of others."""

    whole: tuple[Reflection, ...] = ()
    pieces: tuple[Reflection, ...] = ()


def salvage(damaged: Path) -> Salvaged:
    """Read what can be read of the journal ``damaged``, with the log beside it where there is one.

    Raises OSError where no copy can be made.
    """
    with tempfile.TemporaryDirectory(dir=damaged.parent, prefix=".salvage-") as place:
        copy = Path(place) / damaged.name
        for path in (damaged, sidecars(damaged)[0]):
            if path.exists():
                shutil.copyfile(path, copy.with_name(path.name))
        try:
            connection = sqlite.connect(str(copy), isolation_level=None)
        except sqlite.Error:
            return Salvaged()
        try:
            connection.text_factory = bytes
            rows = {name: _rows(connection, name, columns) for name, columns in _COLUMNS.items()}
        finally:
            connection.close()
    return _assemble(rows)


class _Table:
    """The rows of one table that can be read, by their rowids."""

    def __init__(self, connection: Any, name: str, columns: tuple[str, ...]) -> None:  # noqa: ANN401 - untyped
        self._connection = connection
        self._select = f"SELECT rowid, {', '.join(columns)} FROM {name} WHERE rowid"  # noqa: S608 - our own names
        self._columns = columns
        self.rows: dict[int, _Row] = {}

    def read(self) -> None:
        """Read forward; where a page can't be read, find a row past it and read back to it from there."""
        stopped = self._forward(0)
        while stopped is not None:
            landed = self._land_past(stopped)
            if landed is None:
                return
            self._backward(landed)
            stopped = self._forward(landed)

    def _forward(self, after: int) -> int | None:
        """Read on from a rowid; the last that could be read before a damaged page, None at the table's end."""
        last = after
        try:
            for row in self._connection.execute(f"{self._select} > ? ORDER BY rowid", (after,)):
                last = self._keep(row)
        except sqlite.Error:
            return last
        return None

    def _backward(self, before: int) -> None:
        """Read back from a rowid until a damaged page, or what was read already."""
        # A row at a time: a cursor looks one row ahead, and would lose the last good one to the damage behind it.
        with suppress(sqlite.Error):
            while row := self._one("< ? ORDER BY rowid DESC", before):
                if row[0] in self.rows:
                    return
                before = self._keep(row)

    def _land_past(self, stopped: int) -> int | None:
        """Jump further and further over what can't be read; the first rowid that can, None where nothing follows."""
        step = 1
        while step < _FARTHEST:
            try:
                row = self._connection.execute(
                    f"{self._select} >= ? ORDER BY rowid LIMIT 1", (stopped + step,)
                ).fetchone()
            except sqlite.Error:
                step *= 2
                continue
            if row is None:  # past the end: what is before it may still be readable from behind
                self._backward(stopped + step)
                return None
            return self._keep(row)
        return None

    def _one(self, which: str, rowid: int) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._connection.execute(f"{self._select} {which} LIMIT 1", (rowid,)).fetchone()
        return row

    def _keep(self, row: tuple[Any, ...]) -> int:
        self.rows[row[0]] = dict(zip(self._columns, map(_text, row[1:]), strict=True))
        return int(row[0])


def _rows(connection: Any, name: str, columns: tuple[str, ...]) -> list[_Row]:  # noqa: ANN401 - untyped
    table = _Table(connection, name, columns)
    table.read()
    return [table.rows[rowid] for rowid in sorted(table.rows)]


def _assemble(rows: dict[str, list[_Row]]) -> Salvaged:
    reasons: defaultdict[tuple[str, Any], list[_Row]] = defaultdict(list)
    for row in rows["reasons"]:
        reasons[row["reflection_id"], row["level_number"]].append(row)
    levels: defaultdict[str, list[Level]] = defaultdict(list)
    for row in rows["levels"]:
        levels[row["reflection_id"]].append(_level(row, reasons.pop((row["reflection_id"], row["number"]), [])))
    for (spelled, number), left in reasons.items():  # their level is lost
        levels[spelled].append(Level(_read(int, number) or 0, question="", reasons=_texts(left)))
    beneficiaries: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows["beneficiaries"]:
        beneficiaries[row["reflection_id"]].append(row)
    known = {row["id"]: row for row in rows["reflections"]}
    whole: list[Reflection] = []
    pieces: list[Reflection] = []
    for spelled in {**known, **levels}:
        row = known.get(spelled, {})
        with suppress(ValueError, TypeError):
            made = _reflection(UUID(spelled), row, levels[spelled], _texts(beneficiaries[spelled]))
            (whole if checksum_of(made) == row.get("checksum") else pieces).append(made)
    return Salvaged(tuple(whole), tuple(pieces))


def _reflection(reflection_id: UUID, row: _Row, levels: list[Level], beneficiaries: tuple[str, ...]) -> Reflection:
    started_at = _read(_moment, row.get("started_at")) or _NO_MOMENT
    made = Reflection(
        id=reflection_id,
        started_at=started_at,
        started_on=_read(date.fromisoformat, row.get("started_on")) or started_at.date(),
        motivator=_read(Motivator, row.get("motivator")),
        opener=str(row.get("opener") or ""),
        goal_date=_read(date.fromisoformat, row.get("goal_date")),
        levels=tuple(sorted(levels, key=lambda level: level.number)),
        beneficiaries=beneficiaries,
        identity=str(row.get("identity") or ""),
        finish_line=_read(FinishLine, row.get("finish_line")),
        core_why=str(row.get("core_why") or ""),
        card_style=_read(CardStyle, row.get("card_style")) or CardStyle.DAWN,
        stage=_read(Stage, row.get("stage")) or Stage.START,
        set_aside=bool(row.get("set_aside")),
        updated_at=_read(_moment, row.get("updated_at")),
        finished_at=_read(_moment, row.get("finished_at")),
        finished_on=_read(date.fromisoformat, row.get("finished_on")),
    )
    depth = _read(int, row.get("depth"))
    return made if depth is None else replace(made, depth=depth)


def _level(row: _Row, reasons: list[_Row]) -> Level:
    return Level(
        number=_read(int, row["number"]) or 0,
        question=str(row["question"] or ""),
        answer=str(row["answer"] or ""),
        reasons=_texts(reasons),
        followed=_read(int, row["followed"]),
        built_from=str(row["built_from"] or ""),
        answered_question=str(row["answered_question"] or ""),
    )


def _texts(rows: list[_Row]) -> tuple[str, ...]:
    return tuple(str(row["text"] or "") for row in sorted(rows, key=lambda row: str(row["position"])))


def _text(value: Any) -> Any:  # noqa: ANN401 - a cell holds what it holds
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return value.decode("utf-8", "replace")


def _read(read: Callable[[Any], _Value], value: object) -> _Value | None:
    try:
        return None if value is None else read(value)
    except (ValueError, TypeError):
        return None


def _moment(value: str) -> datetime:
    found = datetime.fromisoformat(value)
    if found.tzinfo is None:
        raise ValueError("a moment without a zone")
    return found

"""Getting out of a damaged journal what can still be read: every row on every page that is left.

Rule: the damaged file is read and nothing else. What comes back whole is proved by its checksum; what does not is
given too, as pieces, because words with a gap are better than none.
"""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from whyrun.domain.reflection import CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.store.checksums import checksum_of
from whyrun.store.data_folder import sidecars
from whyrun.store.raw_rows import rows
from whyrun.store.salvaged_rows import read_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from whyrun.store.kinds import Entry
    from whyrun.store.raw_rows import Row

_Value = TypeVar("_Value")
_Row = dict[str, Any]

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
    """What was got out: entries that are whole to the letter, and pieces of others."""

    whole: tuple[Entry, ...] = ()
    pieces: tuple[Entry, ...] = ()


def salvage(damaged: Path) -> Salvaged:
    """Read what can be read of the journal ``damaged`` and of the log beside it, whichever is there. Raises OSError."""
    database, log = (path.read_bytes() if path.exists() else b"" for path in (damaged, sidecars(damaged)[0]))
    found = tuple(rows(database, log))
    of_one_row = [read for row in found if (read := read_entry(row)) is not None]
    whole, pieces = _assemble(_sorted_out(found))
    return Salvaged(
        whole=(*whole, *(entry for entry, is_whole in of_one_row if is_whole)),
        pieces=(*pieces, *(entry for entry, is_whole in of_one_row if not is_whole)),
    )


def _sorted_out(found: Iterable[Row]) -> dict[str, list[_Row]]:
    """Tell from its shape which table each row is of; what is of none of ours is left out."""
    tables: dict[str, list[_Row]] = {name: [] for name in _COLUMNS}
    by_width = {len(columns): (name, columns) for name, columns in _COLUMNS.items()}
    for row in found:
        name, columns = by_width.get(len(row), ("", ()))
        if name and isinstance(row[0], bytes) and _read(UUID, _text(row[0])) is not None:
            tables[name].append(dict(zip(columns, map(_text, row), strict=True)))
    return tables


def _assemble(tables: dict[str, list[_Row]]) -> tuple[list[Reflection], list[Reflection]]:
    reasons: defaultdict[tuple[str, Any], list[_Row]] = defaultdict(list)
    for row in tables["reasons"]:
        reasons[row["reflection_id"], row["level_number"]].append(row)
    levels: defaultdict[str, list[Level]] = defaultdict(list)
    for row in tables["levels"]:
        levels[row["reflection_id"]].append(_level(row, reasons.pop((row["reflection_id"], row["number"]), [])))
    for (spelled, number), left in reasons.items():  # their level is lost
        levels[spelled].append(Level(_read(int, number) or 0, question="", reasons=_texts(left)))
    beneficiaries: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in tables["beneficiaries"]:
        beneficiaries[row["reflection_id"]].append(row)
    known = {row["id"]: row for row in tables["reflections"]}
    whole: list[Reflection] = []
    pieces: list[Reflection] = []
    for spelled in {**known, **levels}:
        row = known.get(spelled, {})
        with suppress(ValueError, TypeError):
            made = _reflection(UUID(spelled), row, levels[spelled], _texts(beneficiaries[spelled]))
            (whole if checksum_of(made) == row.get("checksum") else pieces).append(made)
    return whole, pieces


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
    followed = _read(int, row["followed"])
    return Level(
        number=_read(int, row["number"]) or 0,
        question=str(row["question"] or ""),
        answer=str(row["answer"] or ""),
        reasons=_texts(reasons),
        followed=followed if followed is not None and 0 <= followed < len(reasons) else None,
        built_from=str(row["built_from"] or ""),
        answered_question=str(row["answered_question"] or ""),
    )


def _texts(rows: list[_Row]) -> tuple[str, ...]:
    return tuple(str(row["text"] or "") for row in sorted(rows, key=lambda row: _read(int, row["position"]) or 0))


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

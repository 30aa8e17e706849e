"""Reflections as rows: written whole, read whole, and never given out with a letter changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from whyrun.domain.reflection import CardStyle, FinishLine, Level, Motivator, Reflection, Stage
from whyrun.store.checksums import ChecksumMismatch, checksum_of
from whyrun.store.models import BeneficiaryRow, LevelRow, ReasonRow, ReflectionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from peewee import Select, SqliteDatabase

#: Reflections read at a time where all of them are wanted.
_BATCH = 25


def write(database: SqliteDatabase, reflection: Reflection) -> None:
    """Write ``reflection`` in place of what was under its id, inside the caller's transaction."""
    reflection = _in_order(reflection)
    row = {
        "id": reflection.id,
        "started_at": reflection.started_at,
        "started_on": reflection.started_on,
        "motivator": _stored(reflection.motivator),
        "opener": reflection.opener,
        "goal_date": reflection.goal_date,
        "depth": reflection.depth,
        "identity": reflection.identity,
        "finish_line": _stored(reflection.finish_line),
        "core_why": reflection.core_why,
        "card_style": _stored(reflection.card_style),
        "stage": _stored(reflection.stage),
        "set_aside": int(reflection.set_aside),
        "updated_at": reflection.updated_at,
        "finished_at": reflection.finished_at,
        "finished_on": reflection.finished_on,
        "checksum": checksum_of(reflection),
    }
    ReflectionRow.insert(row).on_conflict(conflict_target=[ReflectionRow.id], update=row).execute(database)
    LevelRow.delete().where(LevelRow.reflection_id == reflection.id).execute(database)  # its reasons go with it
    BeneficiaryRow.delete().where(BeneficiaryRow.reflection_id == reflection.id).execute(database)
    _insert(database, LevelRow, (_level_row(reflection.id, level) for level in reflection.levels))
    _insert(database, ReasonRow, _reason_rows(reflection))
    _insert(database, BeneficiaryRow, _beneficiary_rows(reflection))


def delete(database: SqliteDatabase, reflection_id: UUID) -> int:
    """Delete a reflection and all that hangs on it; how many there were: one or none."""
    return int(ReflectionRow.delete().where(ReflectionRow.id == reflection_id).execute(database))


def read(database: SqliteDatabase, query: Select) -> tuple[Reflection, ...]:
    """Read the reflections that ``query`` selects from ``ReflectionRow``, in its order.

    Raises ChecksumMismatch, ValueError or UnicodeDecodeError where one is not what was written.
    """
    rows = list(query.execute(database))
    if not rows:
        return ()
    ids = [row.id for row in rows]
    levels, beneficiaries = _levels(database, ids), _beneficiaries(database, ids)
    return tuple(_reflection(row, levels[row.id], beneficiaries[row.id]) for row in rows)


def read_one(database: SqliteDatabase, reflection_id: UUID) -> Reflection | None:
    """Read one reflection; None where there is none. Raises as ``read`` does."""
    found = read(database, ReflectionRow.select().where(ReflectionRow.id == reflection_id))
    return found[0] if found else None


def read_some(database: SqliteDatabase, ids: Sequence[UUID | str]) -> tuple[Reflection, ...]:
    """Read the reflections with these ids, in any order. Raises as ``read`` does."""
    return read(database, ReflectionRow.select().where(ReflectionRow.id.in_(ids)))


def read_all(database: SqliteDatabase) -> Iterator[Reflection]:
    """Read every reflection, a batch at a time. Raises as ``read`` does."""
    last = ""
    while True:
        query = ReflectionRow.select().where(ReflectionRow.id > last).order_by(ReflectionRow.id).limit(_BATCH)
        batch = read(database, query)
        if not batch:
            return
        yield from batch
        last = str(batch[-1].id)


def texts(reflection: Reflection) -> dict[str, str]:
    """Give what the runner wrote in each field, by the names that earlier texts go by."""
    return {
        "opener": reflection.opener,
        **{f"level {level.number}": level.answer for level in reflection.levels},
        "beneficiaries": "\n".join(reflection.beneficiaries),
        "identity": reflection.identity,
        "core why": reflection.core_why,
    }


def _in_order(reflection: Reflection) -> Reflection:
    """Give the reflection as it will be read back: its levels in order."""
    return replace(reflection, levels=tuple(sorted(reflection.levels, key=lambda level: level.number)))


def _reflection(row: ReflectionRow, levels: list[Level], beneficiaries: list[str]) -> Reflection:
    reflection = Reflection(
        id=row.id,
        started_at=row.started_at,
        started_on=row.started_on,
        motivator=None if row.motivator is None else Motivator(row.motivator),
        opener=row.opener,
        goal_date=row.goal_date,
        levels=tuple(levels),
        depth=row.depth,
        beneficiaries=tuple(beneficiaries),
        identity=row.identity,
        finish_line=None if row.finish_line is None else FinishLine(row.finish_line),
        core_why=row.core_why,
        card_style=CardStyle(row.card_style),
        stage=Stage(row.stage),
        set_aside=bool(row.set_aside),
        updated_at=row.updated_at,
        finished_at=row.finished_at,
        finished_on=row.finished_on,
    )
    if checksum_of(reflection) != row.checksum:
        raise ChecksumMismatch("reflection", row.id)
    return reflection


def _levels(database: SqliteDatabase, ids: list[UUID]) -> defaultdict[UUID, list[Level]]:
    reasons: defaultdict[tuple[UUID, int], list[str]] = defaultdict(list)
    of_levels = ReasonRow.select().where(ReasonRow.reflection_id.in_(ids)).order_by(ReasonRow.position)
    for row in of_levels.execute(database):
        reasons[row.reflection_id, row.level_number].append(row.text)
    levels: defaultdict[UUID, list[Level]] = defaultdict(list)
    query = LevelRow.select().where(LevelRow.reflection_id.in_(ids)).order_by(LevelRow.number)
    for row in query.execute(database):
        level = Level(
            number=row.number,
            question=row.question,
            answer=row.answer,
            reasons=tuple(reasons[row.reflection_id, row.number]),
            followed=row.followed,
            built_from=row.built_from,
            answered_question=row.answered_question,
        )
        levels[row.reflection_id].append(level)
    return levels


def _beneficiaries(database: SqliteDatabase, ids: list[UUID]) -> defaultdict[UUID, list[str]]:
    found: defaultdict[UUID, list[str]] = defaultdict(list)
    query = BeneficiaryRow.select().where(BeneficiaryRow.reflection_id.in_(ids)).order_by(BeneficiaryRow.position)
    for row in query.execute(database):
        found[row.reflection_id].append(row.text)
    return found


def _level_row(reflection_id: UUID, level: Level) -> dict[str, Any]:
    return {
        "reflection_id": reflection_id,
        "number": level.number,
        "question": level.question,
        "answer": level.answer,
        "followed": level.followed,
        "built_from": level.built_from,
        "answered_question": level.answered_question,
    }


def _reason_rows(reflection: Reflection) -> Iterator[dict[str, Any]]:
    for level in reflection.levels:
        for position, reason in enumerate(level.reasons):
            yield {
                "reflection_id": reflection.id,
                "level_number": level.number,
                "position": position,
                "text": reason,
            }


def _beneficiary_rows(reflection: Reflection) -> Iterator[dict[str, Any]]:
    for position, beneficiary in enumerate(reflection.beneficiaries):
        yield {"reflection_id": reflection.id, "position": position, "text": beneficiary}


def _insert(database: SqliteDatabase, model: Any, rows: Iterable[dict[str, Any]]) -> None:  # noqa: ANN401 - untyped
    wanted = list(rows)
    if wanted:
        model.insert_many(wanted).execute(database)


def _stored(choice: Motivator | FinishLine | CardStyle | Stage | None) -> str | None:
    return None if choice is None else choice.value

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from whyrun.store.backup_file import Backup, Occasion, list_backups
from whyrun.store.retention import DAILY, MONTHLY, RECENT, WEEKLY, surplus

START = datetime(2026, 1, 1, 12, tzinfo=UTC)

_CLOCKS = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
_OCCASIONS = st.sampled_from(Occasion)


def _backups(made: list[tuple[datetime, Occasion]]) -> list[Backup]:
    """Make backups, numbered in this order whatever the clock said."""
    return [Backup.to_be_made(Path("backups"), number, at, why) for number, (at, why) in enumerate(made, 1)]


def _live(made: list[tuple[datetime, Occasion]]) -> list[Backup]:
    """Make the backups one after another, and let go of the surplus after each."""
    kept: list[Backup] = []
    for backup in _backups(made):
        kept.append(backup)
        gone = surplus(kept)
        kept = [each for each in kept if each not in gone]
    return kept


@given(st.lists(st.tuples(_CLOCKS, _OCCASIONS), min_size=1, max_size=80))
def test_whatever_the_clock_says_the_newest_and_the_last_ones_stay(made: list[tuple[datetime, Occasion]]) -> None:
    backups = _backups(made)

    gone = surplus(backups)

    routine = [backup for backup in backups if backup.occasion in {Occasion.AUTOMATIC, Occasion.ASKED}]
    assert backups[-1] not in gone
    assert not set(gone) & set(routine[-RECENT:])


@given(st.lists(st.tuples(_CLOCKS, _OCCASIONS), max_size=80))
def test_a_backup_made_before_something_risky_stays(made: list[tuple[datetime, Occasion]]) -> None:
    gone = surplus(_backups(made))

    assert {backup.occasion for backup in gone} <= {Occasion.AUTOMATIC, Occasion.ASKED}


@given(st.lists(_CLOCKS, max_size=120))
def test_never_more_stay_than_was_promised(clocks: list[datetime]) -> None:
    backups = _backups([(at, Occasion.AUTOMATIC) for at in clocks])

    kept = len(backups) - len(surplus(backups))

    assert kept <= RECENT + DAILY + WEEKLY + MONTHLY


@given(st.lists(_CLOCKS, max_size=60))
def test_letting_go_twice_is_once(clocks: list[datetime]) -> None:
    backups = _backups([(at, Occasion.AUTOMATIC) for at in clocks])
    kept = [backup for backup in backups if backup not in surplus(backups)]

    assert surplus(kept) == ()


def test_after_two_years_of_days_there_is_one_for_each_day_week_and_month_that_was_promised() -> None:
    kept = _live([(START + timedelta(days=day), Occasion.AUTOMATIC) for day in range(730)])

    today = START + timedelta(days=729)
    days = {(today - backup.made_at).days for backup in kept}
    assert set(range(DAILY)) <= days
    assert len({backup.made_at.isocalendar()[:2] for backup in kept}) >= WEEKLY
    assert len({(backup.made_at.year, backup.made_at.month) for backup in kept}) >= MONTHLY
    assert max(days) > 30 * (MONTHLY - 2)


def test_many_backups_in_one_day_leave_those_of_the_days_before() -> None:
    days = [(START + timedelta(days=day), Occasion.AUTOMATIC) for day in range(DAILY)]
    hurry = [(START + timedelta(days=DAILY, minutes=minute), Occasion.ASKED) for minute in range(50)]

    kept = _live(days + hurry)

    assert len({backup.made_at.date() for backup in kept}) == DAILY


def test_a_name_says_what_the_backup_is(tmp_path: Path) -> None:
    backup = Backup.to_be_made(tmp_path, 42, START, Occasion.BEFORE_RESTORE)

    assert backup.path.name == "journal-000042-20260101T120000Z-before-restore.db"
    assert Backup.named(backup.path) == backup


def test_files_that_are_no_backups_are_not_listed(tmp_path: Path) -> None:
    for name in (
        "journal-000001-20260101T120000Z-automatic.db",
        "journal-000002-20260101T120000Z-because.db",
        "journal-000003-20261399T120000Z-automatic.db",
        "journal-1-20260101T120000Z-automatic.db",
        "journal-000004-20260101T120000Z-automatic.db-journal",
        "holiday.db",
        ".backup.db.new",
    ):
        (tmp_path / name).touch()

    assert [backup.number for backup in list_backups(tmp_path)] == [1]

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.bridge import JournalBridge
from whyrun.store.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look


def test_when_nobody_writes_for_a_while_the_one_file_is_complete_without_its_log(
    qtbot: QtBot, journal: Journal, look: Look, data: Path, tmp_path: Path, way_down: Reflection
) -> None:
    bridge = JournalBridge(journal, look)
    bridge._idle.setInterval(0)
    journal.save_reflection(way_down)

    qtbot.waitUntil(lambda: (data / "journal.db-wal").stat().st_size == 0)

    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "journal.db").write_bytes((data / "journal.db").read_bytes())
    with Journal.open(alone, program_version="1.0", now=journal._now) as copy:
        assert copy.draft() == journal.draft()
    bridge.close()


def test_what_is_still_asked_after_the_journal_was_let_go_finds_nothing_and_loses_nothing(
    qtbot: QtBot, journal: Journal, look: Look, way_down: Reflection
) -> None:
    bridge = JournalBridge(journal, look)
    journal.save_reflection(way_down)
    bridge.close()
    journal.close()

    with qtbot.assertNotEmitted(bridge.lost):
        found = bridge.read(Journal.draft, None)

    assert found is None

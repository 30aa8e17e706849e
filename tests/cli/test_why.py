from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from terminal import NOW, a_reflection, loaded_by

from whyrun.store import core_why, migrations
from whyrun.store.connection import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

    from terminal import Run

    from whyrun.store.journal import Journal


#: What each costs more than all that ``why`` does: a status bar asks every minute, a prompt at every command.
NOT_FOR_A_PROMPT = {"PySide6", "peewee", "pathlib", "re", "typing", "dataclasses", "argparse", "platformdirs", "json"}


def test_the_newest_why_is_printed_on_one_line(whyrun: Run, journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection("I run to sleep."))
        journal.save_reflection(a_reflection("I run to be\nbeside my kids – 🙂", finished_at=NOW + timedelta(days=1)))

    done = whyrun("why")

    assert (done.returncode, done.stdout, done.stderr) == (0, "I run to be beside my kids – 🙂\n", "")


def test_the_why_is_read_beside_the_open_window(whyrun: Run, journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection("I run to wake."))

        done = whyrun("why")

    assert done.stdout == "I run to wake.\n"


@pytest.mark.parametrize("where", ["before", "after", "joined"])
def test_another_journal_is_named_before_the_command_or_after_it(
    whyrun: Run, journal: Journal, data_folder: Path, where: str
) -> None:
    with journal:
        journal.save_reflection(a_reflection())
    named = {
        "before": ["--data-dir", str(data_folder), "why"],
        "after": ["why", "--data-dir", str(data_folder)],
        "joined": ["why", f"--data-dir={data_folder}"],
    }

    done = whyrun(*named[where], WHYRUN_DATA_DIR="/nowhere")

    assert done.stdout == "I run to sleep.\n"


@pytest.mark.parametrize("name", ["100 % mine?", "#1", "späti 🙂"])
def test_any_name_of_a_folder_is_a_name(whyrun: Run, journal: Journal, data_folder: Path, name: str) -> None:
    with journal:
        journal.save_reflection(a_reflection())
    data_folder.rename(data_folder.with_name(name))

    done = whyrun("why", "--data-dir", str(data_folder.with_name(name)))

    assert done.stdout == "I run to sleep.\n"


def test_a_prompt_waits_for_nothing_that_it_can_do_without(whyrun: Run, journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection())

    loaded = loaded_by(whyrun("why", python=("-X", "importtime")))

    assert "whyrun.store.core_why" in loaded
    assert loaded & NOT_FOR_A_PROMPT == set()


def test_a_terminal_that_knows_fewer_letters_still_gets_the_others(whyrun: Run, journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection("I run für 🙂"))

    done = whyrun("why", PYTHONIOENCODING="ascii")

    assert done.stdout == "I run f\\xfcr \\U0001f642\n"


def test_before_the_first_reflection_is_finished_it_says_so(whyrun: Run, journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection(finished_at=None, finished_on=None))

    done = whyrun("why")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no why in your journal yet: open WhyRun to find it.\n"


def test_where_there_never_was_a_journal_none_is_made(whyrun: Run, data_folder: Path) -> None:
    done = whyrun("why")

    assert done.returncode == 1
    assert done.stderr == f"There is no journal in {data_folder} yet: open WhyRun to begin one.\n"
    assert not data_folder.exists()


def test_a_damaged_journal_is_named_in_one_sentence_and_left_alone(whyrun: Run, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "journal.db").write_bytes(b"")

    done = whyrun("why")

    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "is damaged" in line
    assert (data_folder / "journal.db").read_bytes() == b""


def test_the_quick_look_knows_the_same_journals_as_the_careful_one() -> None:
    assert core_why.APPLICATION_ID == APPLICATION_ID
    assert migrations.newest() == core_why.NEWEST_SCHEMA

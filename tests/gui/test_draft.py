from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pytestqt.exceptions import capture_exceptions

from whyrun.domain import descent
from whyrun.domain.reflection import Motivator
from whyrun.gui.wizard import draft as drafts
from whyrun.gui.wizard.draft import Draft
from whyrun.store.errors import Refusal, SaveFailed

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection
    from whyrun.store.journal import Journal

LONG = "so that I can keep up with my kids. " * 2000


@pytest.fixture
def begun(blank: Reflection) -> Reflection:
    return descent.set_opener(blank, Motivator.STRESS, "", None)


def _fill_the_disk(journal: Journal) -> None:
    journal._database.pragma("max_page_count", journal._database.pragma("page_count"))


def _make_room(journal: Journal) -> None:
    journal._database.pragma("max_page_count", 1_000_000)


def test_a_change_is_saved_after_the_pause_and_not_before(qtbot: QtBot, journal: Journal, begun: Reflection) -> None:
    draft = Draft(journal, begun)
    written = descent.write(begun, 1, "to clear my head")

    with qtbot.waitSignal(draft.saved):
        draft.change(written)
        before = journal.draft()

    kept = journal.draft()
    assert before is None
    assert kept is not None
    assert kept.levels == written.levels
    assert drafts.PAUSE <= 500


def test_each_key_moves_the_pause_on_and_one_save_takes_them_all(
    qtbot: QtBot, journal: Journal, begun: Reflection
) -> None:
    draft, saves = Draft(journal, begun), []
    draft.saved.connect(lambda: saves.append(draft.reflection))

    with qtbot.waitSignal(draft.saved):
        for end in range(1, 10):
            draft.change(descent.write(draft.reflection, 1, "to clear m"[:end]))

    assert [reflection.levels[0].answer for reflection in saves] == ["to clear "]


def test_a_blank_draft_is_never_saved(journal: Journal, blank: Reflection) -> None:
    draft = Draft(journal, blank)

    draft.change(replace(blank, beneficiaries=("my kids",)))

    assert draft.save()
    assert not draft.is_unsaved
    assert journal.draft() is None


def test_what_is_saved_already_is_not_saved_again(journal: Journal, begun: Reflection) -> None:
    draft, changes = Draft(journal, begun), []
    draft.save()
    journal.subscribe(changes.append)

    assert draft.save()

    assert changes == []


def test_a_full_disk_keeps_the_words_and_tells_why(qtbot: QtBot, journal: Journal, begun: Reflection) -> None:
    draft = Draft(journal, begun)
    _fill_the_disk(journal)
    draft.change(descent.write(begun, 1, LONG))

    with qtbot.waitSignal(draft.not_saved) as told:
        saved = draft.save()

    assert not saved
    assert draft.is_unsaved
    assert draft.reflection.levels[0].answer == LONG
    assert told.args is not None
    assert isinstance(told.args[0], SaveFailed)
    assert told.args[0].refusal is Refusal.DISK_FULL


def test_a_save_that_failed_is_tried_again_by_itself_and_heals(
    qtbot: QtBot, journal: Journal, begun: Reflection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "RETRY", 50)
    draft = Draft(journal, descent.write(begun, 1, LONG))
    _fill_the_disk(journal)
    draft.save()
    with qtbot.waitSignal(draft.not_saved):
        pass  # the retry, while the disk is still full
    _make_room(journal)

    with qtbot.waitSignal(draft.saved):
        pass

    kept = journal.draft()
    assert kept is not None
    assert kept.levels[0].answer == LONG


def test_writing_on_while_saves_fail_does_not_put_the_retry_off(
    qtbot: QtBot, journal: Journal, begun: Reflection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "RETRY", 50)
    draft = Draft(journal, descent.write(begun, 1, LONG))
    _fill_the_disk(journal)
    draft.save()
    left = draft._pause.remainingTime()

    draft.change(descent.write(draft.reflection, 1, LONG + "!"))

    assert draft._pause.remainingTime() <= left
    with qtbot.waitSignal(draft.not_saved):
        pass


def test_after_healing_typing_is_saved_after_the_pause_again(qtbot: QtBot, journal: Journal, begun: Reflection) -> None:
    draft = Draft(journal, descent.write(begun, 1, LONG))
    _fill_the_disk(journal)
    draft.save()
    _make_room(journal)
    draft.save()

    draft.change(descent.write(draft.reflection, 1, "short"))

    assert draft._pause.interval() == drafts.PAUSE
    with qtbot.waitSignal(draft.saved):
        pass


def test_a_bug_in_saving_is_told_kept_from_looking_saved_and_logged(
    qtbot: QtBot, journal: Journal, begun: Reflection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(_reflection: Reflection) -> None:
        raise ArithmeticError("a bug")

    draft = Draft(journal, descent.write(begun, 1, "to clear my head"))
    monkeypatch.setattr(journal, "save_reflection", stumble)

    with capture_exceptions() as logged, qtbot.waitSignal(draft.not_saved) as told:
        draft.save()
    unsaved = draft.is_unsaved
    monkeypatch.undo()
    saved = draft.save()

    assert told.args[0].refusal is Refusal.UNKNOWN
    assert [kind for kind, _, _ in logged] == [ArithmeticError]
    assert unsaved
    assert saved

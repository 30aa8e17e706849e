from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit
from runner import settle, visible

from whyrun.domain.check_in import CheckIn, Outcome
from whyrun.domain.reflection import Level, Reflection
from whyrun.domain.rut_moment import Ending, RutMoment
from whyrun.domain.search import EVERYTHING, Query
from whyrun.gui.bridge import JournalBridge
from whyrun.gui.controls.focus_ring import _Ring
from whyrun.gui.controls.words import Words
from whyrun.gui.dates import time_of_day
from whyrun.gui.journal.compare import CompareDialog
from whyrun.gui.journal.edit_entry import EditEntryDialog
from whyrun.gui.journal.entry_list import EntryList, EntryModel
from whyrun.gui.journal.entry_words import line
from whyrun.gui.journal.screen import JournalScreen
from whyrun.gui.journal.undo_strip import SECONDS
from whyrun.gui.strata import Strata

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal

TODAY = date(2026, 3, 12)
NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)


def ago(days: int) -> tuple[date, datetime]:
    return TODAY - timedelta(days=days), NOW - timedelta(days=days)


def a_check_in(days: int, words: str = "", outcome: Outcome = Outcome.RAN) -> CheckIn:
    return CheckIn(uuid4(), *ago(days), outcome, words)


def a_reflection(days: int, *answers: str, why: str = "I run to sleep.") -> Reflection:
    day, at = ago(days)
    levels = tuple(Level(number, f"Why {number}?", answer, (answer,), 0) for number, answer in enumerate(answers, 1))
    return Reflection(
        uuid4(),
        at,
        day,
        opener="Why?",
        levels=levels,
        core_why=why,
        identity="I’m a runner.",
        finished_at=at,
        finished_on=day,
    )


@pytest.fixture
def full(journal: Journal) -> dict[str, Any]:
    entries = {
        "ran": a_check_in(1, "Slow 5k, kids on bikes"),
        "rested": a_check_in(3, "sleep", Outcome.RESTED),
        "rut": RutMoment(uuid4(), *ago(5), ending=Ending.RAN),
        "new": a_reflection(10, "to sleep", "for my kids", why="I run for my kids."),
        "old": a_reflection(400, "to sleep", "to be calm"),
    }
    for entry in entries.values():
        journal.save(entry)
    return entries


@pytest.fixture
def open_screen(qtbot: QtBot, look: Look, journal: Journal) -> Iterator[Callable[..., JournalScreen]]:
    bridge = JournalBridge(journal, look)

    def open_it(width: int = 1040, height: int = 664) -> JournalScreen:
        screen = JournalScreen(look)
        qtbot.addWidget(screen)
        screen.resize(width, height)
        screen.show_now(bridge, TODAY)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        settle()
        return screen

    yield open_it
    bridge.close()


def rows(screen: JournalScreen) -> list[Any]:
    return [screen._model.entry(row) for row in range(screen._model.rowCount())]


def told(within: QWidget) -> list[str]:
    return [words.text() for words in visible(within, Words) if words.text()]


def click(within: QWidget, words: str) -> None:
    next(each for each in visible(within, QAbstractButton) if each.text() == words).click()
    settle()


def type_in(screen: JournalScreen, words: str) -> None:
    screen._search.setFocus()
    QTest.keyClicks(screen._search, words)
    QTest.keyClick(screen._search, Qt.Key.Key_Return)
    settle()


def test_everything_is_listed_newest_first_and_the_newest_is_told(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    assert [entry.id for entry in rows(screen)] == [full[name].id for name in ("ran", "rested", "rut", "new", "old")]
    assert "5 entries" in told(screen)
    assert "Slow 5k, kids on bikes" in told(screen._detail)
    spoken = screen._model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Rested, 9 March: sleep"


def test_what_is_typed_is_found_while_one_types_and_marked(
    qtbot: QtBot, full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    QTest.keyClicks(screen._search, "KID")
    qtbot.waitUntil(lambda: screen._model.rowCount() == 2)

    assert [entry.id for entry in rows(screen)] == [full["ran"].id, full["new"].id]
    assert "2 entries with “KID”" in told(screen)
    (quote,) = (words for words in visible(screen._detail, Words) if words.text().startswith("Slow"))
    assert quote._marked == ((9, 13),)


def test_what_is_nowhere_is_said_and_escape_shows_everything_again(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    type_in(screen, "tempo")
    nothing = rows(screen), told(screen), screen._detail.entry
    beside_it = screen._detail.isVisible()
    QTest.keyClick(screen._search, Qt.Key.Key_Escape)
    settle()

    assert nothing[0] == []
    assert "Nothing with “tempo” in it. Fewer letters find more." in nothing[1]
    assert nothing[2] is None
    assert not beside_it
    assert screen._detail.isVisible()
    assert len(rows(screen)) == len(full)


def test_a_kind_that_there_is_nothing_of_says_so(journal: Journal, open_screen: Callable[..., JournalScreen]) -> None:
    journal.save(a_check_in(1, "Slow 5k"))
    screen = open_screen()

    click(screen, "Rut moments")

    assert told(screen) == ["None of these yet."]


@pytest.mark.usefixtures("full")
def test_several_entries_of_a_day_say_their_times_but_for_what_is_of_the_whole_day(
    journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    day, at = ago(1)
    journal.save(RutMoment(uuid4(), day, at - timedelta(hours=3), ending=Ending.NOT_NOW))
    journal.save(RutMoment(uuid4(), day, at, ending=Ending.RAN))
    screen = open_screen()

    days = [screen._model.day_words(row, entry) for row, entry in enumerate(rows(screen))]

    times = [time_of_day(at), time_of_day(at - timedelta(hours=3))]
    assert sorted(days[:3]) == sorted(["11 March", *(f"11 March, {time}" for time in times)])
    assert days[3:6] == ["9 March", "7 March", "2 March"]


@pytest.mark.usefixtures("full")
def test_the_counts_of_the_year_stand_out(open_screen: Callable[..., JournalScreen]) -> None:
    year = open_screen()._year

    (number,) = year._in_bold("120 runs", 120)

    assert (number.start, number.length, number.format.font().bold()) == (0, 3, True)
    assert year._in_bold("no entry", None) == []


def test_kinds_are_listed_by_themselves_also_while_searching(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    click(screen, "Reflections")
    reflections = [entry.id for entry in rows(screen)]
    type_in(screen, "kids")
    kids = [entry.id for entry in rows(screen)]
    click(screen, "Rut moments")

    assert reflections == [full["new"].id, full["old"].id]
    assert kids == [full["new"].id]
    assert rows(screen) == []


def test_ten_minutes_that_are_not_over_yet_are_told_as_begun(
    journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    day, at = ago(0)
    journal.save(RutMoment(uuid4(), day, at, timer_started_at=at))

    screen = open_screen()

    assert "Ten minutes, begun" in told(screen._detail)


@pytest.mark.usefixtures("full", "rings")
def test_the_ring_in_the_list_lies_in_the_row_that_the_keys_act_on(open_screen: Callable[..., JournalScreen]) -> None:
    screen = open_screen()
    screen._year.setFocus(Qt.FocusReason.TabFocusReason)

    rows_ringed = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()
        (ring,) = visible(screen, _Ring)
        middle = screen._list.mapFromGlobal(ring.mapToGlobal(ring.rect().center()))
        assert ring.height() < screen._list.visualRect(screen._list.currentIndex()).height()
        rows_ringed.append(screen._list.indexAt(middle).row())

    assert rows_ringed == [0, 1, 2]


def test_what_has_no_words_stands_in_the_middle_of_its_row(
    journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    for days, words in ((1, ""), (2, ""), (3, "Slow 5k")):  # the first of them is chosen, and on another ground
        journal.save(a_check_in(days, words))
    screen = open_screen()

    picture = screen._list.grab().toImage()
    marks = []
    for row in (1, 2):
        rect = screen._list.visualRect(screen._model.index(row))
        ground = picture.pixel(rect.right() - 4, rect.top() + 4)
        inked = [y for y in range(rect.top(), rect.bottom()) if picture.pixel(26, y) != ground]
        marks.append((inked[0] + inked[-1]) / 2 - rect.center().y())

    assert abs(marks[0]) <= 1
    assert marks[1] < -8


def test_a_question_left_open_is_told_with_a_draft_and_not_behind_a_why_that_was_found(
    journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    found = a_reflection(1, "to sleep", "because I love it", "")
    left_open = replace(a_reflection(2, "to be calm", ""), finished_at=None, finished_on=None)
    journal.save_reflection(found)
    journal.save_reflection(left_open)
    screen = open_screen()

    numbers = []
    for row in (0, 1):
        screen._select(row)
        settle()
        (strata,) = visible(screen._detail, Strata)
        numbers.append([each.number for each in strata._rows])

    assert numbers == [[1, 2], [1, 2]]


@pytest.mark.usefixtures("full")
def test_the_rest_of_a_month_gives_way_to_the_whole_one_after_it(open_screen: Callable[..., JournalScreen]) -> None:
    screen = open_screen()
    year = screen._year

    years = []
    for today in (date(2026, 3, 12), date(2026, 11, 23)):  # the oldest week on show is the second of March, and Nov.
        year.show_days({}, today)
        years.append([month for month, _ in year._months()])

    assert years == [[3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], [12, *range(1, 12)]]


@pytest.mark.usefixtures("full")
def test_a_reflection_is_told_with_its_levels(open_screen: Callable[..., JournalScreen]) -> None:
    screen = open_screen()

    screen._select(3)
    settle()

    (strata,) = visible(screen._detail, Strata)
    assert [(row._question, row._answer) for row in strata._rows] == [("Why 1?", "to sleep"), ("Why 2?", "for my kids")]
    assert told(screen._detail)[:3] == ["Reflection, 2 March 2026", "I run for my kids.", "I’m a runner."]


def test_the_year_leads_to_a_day(full: dict[str, Any], open_screen: Callable[..., JournalScreen]) -> None:
    screen = open_screen()
    year = screen._year
    year.setFocus()

    for _ in range(4):
        QTest.keyClick(year, Qt.Key.Key_Up)
    QTest.keyClick(year, Qt.Key.Key_Return)
    by_keys = screen._detail.entry
    place = year._place_of(TODAY - timedelta(days=1))
    assert place is not None
    QTest.mouseClick(year, Qt.MouseButton.LeftButton, pos=place.center().toPoint())

    assert by_keys.id == full["rut"].id  # four days ago nothing was written: the newest before it
    assert screen._detail.entry.id == full["ran"].id
    assert year.accessibleDescription() == "Wednesday 11 March: ran"


def test_an_edit_is_saved_and_what_stood_there_is_told(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    click(screen._detail, "Edit")
    (dialog,) = screen.findChildren(EditEntryDialog)
    visible(dialog, QTextEdit)[0].setPlainText("Slow 6k")
    click(dialog, "Save")

    saved = journal.entry(CheckIn, full["ran"].id)
    assert saved is not None
    assert saved.words == "Slow 6k"
    assert {"Slow 6k", "What stood here before", "Slow 5k, kids on bikes"} <= set(told(screen._detail))


def test_an_answer_that_is_edited_is_read_anew(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()
    screen._select(3)

    click(screen._detail, "Edit")
    (dialog,) = screen.findChildren(EditEntryDialog)
    dialog._fields["level 2"].setPlainText("for my kids, and to sleep better")
    click(dialog, "Save")

    saved = journal.reflection(full["new"].id)
    assert saved is not None
    level = saved.level(2)
    assert level is not None
    assert level.answer == "for my kids, and to sleep better"
    assert len(level.reasons) == 2
    assert saved.core_why == "I run for my kids."


def _begin_to_edit(screen: JournalScreen, journal: Journal, qtbot: QtBot, entry_id: UUID) -> EditEntryDialog:
    click(screen._detail, "Edit")
    dialog = screen.findChildren(EditEntryDialog)[-1]
    field = visible(dialog, QTextEdit)[0]
    field.selectAll()
    QTest.keyClicks(field, "Slow 6")
    qtbot.waitUntil(lambda: journal.begun.read(str(entry_id)) == {"words": "Slow 6"})
    return dialog


def test_an_edit_that_was_begun_is_there_after_a_crash_and_the_entry_as_it_was(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen], qtbot: QtBot
) -> None:
    screen, ran = open_screen(), full["ran"]
    _begin_to_edit(screen, journal, qtbot, ran.id).deleteLater()  # as a crash does: nothing of it is asked any more
    settle()

    click(screen._detail, "Edit")
    (dialog,) = screen.findChildren(EditEntryDialog)
    stands = [field.toPlainText() for field in visible(dialog, QTextEdit)]
    said = told(dialog)
    click(dialog, "Save")

    assert stands[0] == "Slow 6"
    assert "You were in the middle of this. It is not saved yet." in said
    assert [each.words for each in journal.entries(CheckIn) if each.id == ran.id] == ["Slow 6"]
    assert journal.begun.read(str(ran.id)) == {}


def test_an_edit_that_was_left_can_be_gone_on_with_or_put_back(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen], qtbot: QtBot
) -> None:
    screen, ran = open_screen(), full["ran"]
    dialog = _begin_to_edit(screen, journal, qtbot, ran.id)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()

    click(screen._detail, "Edit")
    (dialog,) = screen.findChildren(EditEntryDialog)
    stands = visible(dialog, QTextEdit)[0].toPlainText()
    click(dialog, "As it was")
    as_it_was = visible(dialog, QTextEdit)[0].toPlainText()
    click(dialog, "Not now")

    assert (stands, as_it_was) == ("Slow 6", ran.words)
    assert journal.begun.read(str(ran.id)) == {}
    assert [each.words for each in journal.entries(CheckIn) if each.id == ran.id] == [ran.words]


def test_an_entry_that_is_deleted_takes_what_was_begun_of_it_along(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen], qtbot: QtBot
) -> None:
    screen, ran = open_screen(), full["ran"]
    _begin_to_edit(screen, journal, qtbot, ran.id).reject()

    click(screen._detail, "Delete")

    assert journal.entry(CheckIn, ran.id) is None
    assert journal.begun.read(str(ran.id)) == {}


def test_what_is_deleted_comes_back_whole(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    journal.save(replace(full["ran"], words="Slow"))
    before = journal.everything()
    screen = open_screen()

    click(screen._detail, "Delete")
    gone = [entry.id for entry in rows(screen)], told(screen._undo), screen._detail.entry.id
    click(screen._undo, f"Undo ({SECONDS} s)")

    assert gone[0] == [full[name].id for name in ("rested", "rut", "new", "old")]
    assert gone[1] == ["Deleted."]
    assert gone[2] == full["rested"].id
    assert journal.everything() == before
    assert screen._detail.entry.id == full["ran"].id
    assert screen._undo.isHidden()


def test_ctrl_z_brings_back_what_was_deleted_from_the_list(
    qtbot: QtBot, full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()
    screen._list.setFocus(Qt.FocusReason.TabFocusReason)
    before = rows(screen)
    click(screen, "Delete")
    deleted = rows(screen)

    QTest.keyClick(screen._list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: len(rows(screen)) == len(before))
    assert len(deleted) == len(before) - 1
    assert full["ran"].id in {entry.id for entry in rows(screen)}


@pytest.mark.usefixtures("full")
def test_tab_comes_from_the_year_to_the_list_and_from_there_to_the_entry_on_show(
    open_screen: Callable[..., JournalScreen],
) -> None:
    screen = open_screen()
    screen._year.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    listed = QApplication.focusWidget()
    QTest.keyClick(listed, Qt.Key.Key_Tab)
    on_show = QApplication.focusWidget()

    assert listed is screen._list
    assert isinstance(on_show, QAbstractButton)
    assert on_show.text() == "Edit"


def test_after_ten_seconds_it_stays_deleted(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()
    screen._list.setFocus()

    QTest.keyClick(screen._list, Qt.Key.Key_Delete)
    for _ in range(SECONDS):
        assert screen._undo.isVisible()
        screen._undo._on_second()

    assert screen._undo.isHidden()
    assert journal.entry(CheckIn, full["ran"].id) is None


def test_two_whys_stand_side_by_side_and_the_level_where_they_part_is_marked(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    click(screen, "Compare two whys")

    (dialog,) = screen.findChildren(CompareDialog)
    assert {"I run to sleep.", "I run for my kids.", "They part at level 2."} <= set(told(dialog))
    assert [[row._is_parting for row in side.strata._rows] for side in dialog._sides] == [[False, True]] * 2
    dialog._sides[0]._on_chosen(full["new"])
    assert "They say the same all the way down." in told(dialog)


def test_two_whys_are_compared_in_sentences_as_today_tells_them(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()
    click(screen, "Compare two whys")

    (dialog,) = screen.findChildren(CompareDialog)

    told_of = [row._answer for strata in dialog.findChildren(Strata) for row in strata._rows]
    assert full
    assert told_of
    assert all(answer[0].isupper() and answer.endswith(".") for answer in told_of)
    dialog.reject()


def test_one_why_has_nothing_to_be_compared_with(journal: Journal, open_screen: Callable[..., JournalScreen]) -> None:
    journal.save(a_reflection(1, "to sleep"))

    screen = open_screen()

    assert not screen._compare.isEnabled()


def test_before_the_first_reflection_there_is_one_way_on(
    qtbot: QtBot, open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()

    with qtbot.waitSignal(screen.begin_wanted, timeout=1000):
        click(screen, "Find my why")

    assert told(screen) == ["Your journal begins with your first reflection."]


def test_a_narrow_window_shows_the_list_then_the_entry_in_its_place(
    full: dict[str, Any], open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen(720, 600)
    lists = screen._found.isVisible(), screen._detail.isVisible()

    screen._list.setFocus()
    QTest.keyClick(screen._list, Qt.Key.Key_Return)
    settle()
    entry = screen._found.isVisible(), screen._detail.isVisible()
    click(screen._detail, "Back")

    assert lists == (True, False)
    assert entry == (False, True)
    assert (screen._found.isVisible(), screen._detail.isVisible()) == (True, False)
    assert QApplication.focusWidget() is screen._list
    assert full


def test_what_is_written_elsewhere_shows_at_once(
    full: dict[str, Any], journal: Journal, open_screen: Callable[..., JournalScreen]
) -> None:
    screen = open_screen()
    screen._select(3)

    journal.save(a_check_in(0, "just now"))

    assert len(rows(screen)) == len(full) + 1
    assert screen._detail.entry.id == full["new"].id


def test_a_list_of_a_hundred_thousand_reads_what_is_in_sight(qtbot: QtBot, look: Look) -> None:
    asked: list[int] = []

    def read(numbers: Iterable[int]) -> dict[int, Any]:
        wanted = list(numbers)
        asked.extend(wanted)
        return {number: a_check_in(number % 1000, "rain") for number in wanted}

    model = EntryModel(read)
    listing = EntryList(look, model)
    qtbot.addWidget(listing)
    listing.resize(336, 400)
    model.show(array("q", range(100_000, 0, -1)), EVERYTHING, TODAY)
    with qtbot.waitExposed(listing):
        listing.show()
    listing.scrollToBottom()
    settle()
    listing.grab()

    assert model.rowCount() == 100_000
    assert listing.verticalScrollBar().maximum() > 6_000_000
    assert 0 < len(asked) < 600
    assert min(asked) == 1


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("", "I run for my kids."), ("sleep", "to sleep"), ("kids", "I run for my kids."), ("runner", "I’m a runner.")],
)
def test_the_line_of_an_entry_is_the_one_that_was_looked_for(typed: str, shown: str) -> None:
    entry = a_reflection(1, "to sleep", why="I run for my kids.")

    assert line(entry, Query.read(typed)) == shown


def test_the_tab_opens_the_journal_and_today_follows_what_is_deleted_there(
    make_window: Callable[..., MainWindow], journal: Journal, full: dict[str, Any]
) -> None:
    window = make_window(journal)

    click(window._bar, "Journal")
    screen = window._journal_screen
    assert screen is not None
    opened = screen.isVisible(), QApplication.focusWidget() is screen._search
    screen._select(3)
    click(screen._detail, "Delete")
    click(window._bar, "Today")

    assert opened == (True, True)
    assert full
    assert window._today_screen is not None
    assert window._today_screen._card.card is not None
    assert window._today_screen._card.card.core_why == "I run to sleep."

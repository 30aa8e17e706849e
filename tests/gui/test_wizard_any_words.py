"""Whatever somebody writes is kept to the letter, and breaks no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from runner import settle, visible

from whyrun.domain.reflection import Stage
from whyrun.gui.wizard.gauge import DepthGauge

if TYPE_CHECKING:
    from collections.abc import Callable

    from runner import Runner

    from whyrun.store.journal import Journal

WORDS = {
    "none": " ",
    "one letter": "x",
    "no spaces": "w" * 3000,
    "hebrew": "כדי לנקות את הראש אחרי העבודה, ובשביל הילדים שלי",
    "arabic in english": "my reason is لأنني أحب الجري, and that's it",
    "emoji": "🏃🏽‍♀️👨‍👩‍👧‍👦 " * 40,
    "combining marks": "Z̸̢̛a̶͜l̵g̷̛o̸ " + "e" + "\u0301" * 300,
    "thai and chinese": "เพื่อสุขภาพของฉัน 为了我的孩子们 走ることが好き",
    "lines and tabs": "one\n\n\ttwo\n   three\n" * 60,
    "no-break space": "at\u00a05\u202fkm a\u200bday\u2060, soft\u00adhyphen",
    "line separator": "one\u2028two",
    "markup": "<b>bold</b> & <img src=x> %1 {number} &amp;",
    "hundred thousand": "I run to keep up with my kids every morning. " * 2223,
}


def _paste(runner: Runner, words: str) -> None:
    QApplication.clipboard().setText(words)
    runner.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _check_layout(runner: Runner) -> None:
    page = runner.page
    width = page._scroll.viewport().width()
    assert page._content.width() <= width
    for part in visible(page._content, QWidget):
        assert part.width() >= 0
        assert part.height() >= 0
        if part.parent() is page._content:
            assert part.geometry().right() < width + 1, f"{part} reaches past the page"
    gauge = runner.wizard.findChild(DepthGauge)
    assert gauge.width() in (216, 56)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS.keys())
def test_any_words_are_kept_to_the_letter_and_break_no_page(
    sit_down: Callable[..., Runner], journal: Journal, words: str
) -> None:
    runner = sit_down()
    runner.begin()
    _paste(runner, words)
    _check_layout(runner)
    for _ in range(3):
        if runner.stage is Stage.LEVEL_1:
            runner.press(Qt.Key.Key_Return) if runner.chips() else runner.go_on()
            _check_layout(runner)
    runner.go_back()
    shown = runner.field.words()
    runner.wizard.close()

    kept = journal.draft()
    assert kept is not None
    assert kept.levels[0].answer == words
    assert shown == words
    assert kept.level(2) is not None


@pytest.mark.parametrize("words", ["hebrew", "no spaces", "combining marks", "hundred thousand"])
def test_any_words_may_be_the_why_on_the_card(sit_down: Callable[..., Runner], journal: Journal, words: str) -> None:
    runner = sit_down()
    runner.begin()
    runner.answer("to clear my head", "so I snap less")
    runner.write("my kids deserve it")
    runner.choose("This is it")
    for _ in range(3):
        runner.tab_to("Next")
        runner.press(Qt.Key.Key_Return)
    runner.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _paste(runner, WORDS[words])
    runner.wizard.grab()
    _check_layout(runner)
    runner.press(Qt.Key.Key_Return)

    kept = journal.latest()

    assert kept is not None
    assert kept.core_why == " ".join(WORDS[words].split())


class _Counter(QObject):
    """Counts what the widgets of a window are asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.layouts = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.layouts += event.type() == QEvent.Type.LayoutRequest
        return False


def test_one_more_letter_in_a_very_long_answer_relays_nothing_but_its_own_line(
    sit_down: Callable[..., Runner],
) -> None:
    runner = sit_down()
    runner.begin()
    _paste(runner, WORDS["lines and tabs"] * 80)
    settle()
    counter = _Counter()
    for part in [runner.wizard, *runner.wizard.findChildren(QWidget)]:
        part.installEventFilter(counter)
    changed: list[int] = []
    runner.field.document().contentsChange.connect(lambda _at, gone, come: changed.append(gone + come))

    runner.write("x")
    settle()

    assert sum(changed) <= 2
    assert counter.layouts == 0

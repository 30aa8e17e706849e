"""Claims about the dialog that a file is asked for in, where the desktop has none of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolButton, QWidget

from whyrun.gui.ask_for_file import ask_where_to, ask_which
from whyrun.gui.contrast import ratio

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

KINDS = ("Everything (*.json)", "A diary to read (*.md)")


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def _when_asked(act: Callable[[QFileDialog], object]) -> None:
    """Do ``act`` with the dialog once it is open; then it is left."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, do)


def _name(dialog: QFileDialog) -> QLineEdit:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    return field


def test_what_is_offered_is_taken_by_enter(look: Look, over: QWidget, tmp_path: Path) -> None:
    _when_asked(lambda dialog: QTest.keyClick(_name(dialog), Qt.Key.Key_Return))

    asked = ask_where_to(look, over, "Export", str(tmp_path / "mine.json"), KINDS)

    assert asked == tmp_path / "mine.json"


def test_a_name_without_an_end_gets_that_of_its_kind(look: Look, over: QWidget, tmp_path: Path) -> None:
    def choose(dialog: QFileDialog) -> None:
        dialog.selectNameFilter(KINDS[1])
        _name(dialog).setText("diary")
        QTest.keyClick(_name(dialog), Qt.Key.Key_Return)

    _when_asked(choose)

    assert ask_where_to(look, over, "Export", str(tmp_path / "mine.json"), KINDS) == tmp_path / "diary.md"


def test_a_file_that_is_there_is_chosen_and_no_other(look: Look, over: QWidget, tmp_path: Path) -> None:
    (tmp_path / "here.json").write_text("{}")

    def choose(dialog: QFileDialog) -> None:
        _name(dialog).setText("here.json")
        QTest.keyClick(_name(dialog), Qt.Key.Key_Return)

    _when_asked(choose)

    assert ask_which(look, over, "Import", str(tmp_path), "WhyRun exports (*.json)") == tmp_path / "here.json"


def test_esc_chooses_nothing(look: Look, over: QWidget, tmp_path: Path) -> None:
    _when_asked(lambda dialog: QTest.keyClick(_name(dialog), Qt.Key.Key_Escape))

    assert ask_where_to(look, over, "Export", str(tmp_path / "mine.json"), KINDS) is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_field_has_a_border_and_every_arrow_can_be_seen(
    make_look: Callable[..., Look], over: QWidget, tmp_path: Path, theme: str
) -> None:
    look = make_look(theme)
    paper = look.theme.colour("paper")
    seen: dict[str, float] = {}

    def see(dialog: QFileDialog) -> None:
        field = _name(dialog)
        field.setFocus()
        QApplication.processEvents()
        seen["field"] = ratio(paper, QColor(field.grab().toImage().pixel(0, field.height() // 2)))
        for name in ("backButton", "forwardButton", "toParentButton"):
            button = dialog.findChild(QToolButton, name)
            assert button is not None
            image = button.icon().pixmap(20, 20).toImage()
            drawn = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
            seen[name] = max(ratio(paper, each) for each in drawn if each.alpha() > 200)

    _when_asked(see)

    assert ask_where_to(look, over, "Export", str(tmp_path / "mine.json"), KINDS) is None
    assert len(seen) == 4
    assert min(seen.values()) >= 3, seen

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from runner import settle, visible

from screens import show
from whyrun import __version__
from whyrun.gui.about import AboutDialog, LicenceDialog, PartList
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.words import Words
from whyrun.gui.pinning import Pinning
from whyrun.gui.settings.screen import SettingsScreen
from whyrun.gui.show_place import PlaceDialog
from whyrun.parts import Part, installed_parts
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look


@pytest.fixture
def about(qtbot: QtBot, look: Look, data: Path) -> Iterator[AboutDialog]:
    window = QWidget()
    dialog = AboutDialog(look, data, window)
    qtbot.addWidget(window)
    dialog.open()
    settle()
    yield dialog
    dialog.accept()
    settle()


def button(window: QWidget, words: str) -> Button:
    return next(each for each in visible(window, Button) if each.text() == words)


def test_it_says_which_version_this_is_and_where_the_journal_lives(about: AboutDialog, data: Path) -> None:
    said = [each.text() for each in visible(about, Words)]

    assert {"WhyRun", f"Version {__version__}", str(data)} <= set(said)


def test_every_part_is_listed_with_its_licence(about: AboutDialog) -> None:
    (listed,) = visible(about, PartList)

    rows = [listed.item(row).text() for row in range(listed.count())]
    assert [row.split()[0] for row in rows] == [part.name for part in installed_parts()]
    assert rows[0] == f"WhyRun {__version__} · MIT"


def test_a_licence_is_read_by_the_keyboard_alone(about: AboutDialog) -> None:
    (listed,) = visible(about, PartList)
    listed.setFocus()

    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    settle()

    licence = QApplication.activeModalWidget()
    assert isinstance(licence, LicenceDialog)
    assert licence.accessibleName().startswith("Python ")
    assert isinstance(licence.focusWidget(), QTextEdit)
    QTest.keyClick(licence, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is about


def test_a_licence_is_read_by_the_button(about: AboutDialog) -> None:
    button(about, "Read the licence").click()
    settle()

    licence = QApplication.activeModalWidget()
    assert isinstance(licence, LicenceDialog)
    (text,) = visible(licence, QTextEdit)
    assert text.toPlainText().startswith("MIT License")
    licence.accept()


def test_a_licence_that_did_not_come_along_says_so(look: Look, about: AboutDialog) -> None:
    licence = LicenceDialog(look, Part("ICU", "73", "Unicode-3.0"), about)
    licence.open()
    settle()

    (text,) = visible(licence, QTextEdit)
    assert text.toPlainText() == "The text of this licence is not on your computer."
    licence.accept()


def test_the_settings_lead_to_it(qtbot: QtBot, look: Look, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) is None)
    settings = SettingsScreen(look, SettingsFile(data / "settings.json"), Pinning(data))
    show(qtbot, settings)

    button(settings, "About WhyRun").click()
    settle()
    about = QApplication.activeModalWidget()
    assert isinstance(about, AboutDialog)
    button(about, "Show the folder").click()

    assert opened == [str(data)]
    about.accept()


def test_where_nothing_shows_folders_it_is_said_over_what_is_open_where_the_journal_is(
    qtbot: QtBot, look: Look, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    settings = SettingsScreen(look, SettingsFile(data / "settings.json"), Pinning(data))
    show(qtbot, settings)
    said: list[str] = []
    for words in ("Show the folder", "About WhyRun", "Show the folder"):
        button(QApplication.activeModalWidget() or settings, words).click()
        settle()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PlaceDialog):
            said += [told.text() for told in visible(dialog, Words) if str(data) in told.text()]
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            settle()

    assert len(said) == 2
    QApplication.activeModalWidget().close()

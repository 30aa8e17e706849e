from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QRadioButton, QWidget
from runner import settle, visible

from whyrun.domain.card import Card
from whyrun.gui import share_dialog
from whyrun.gui.card_picture import PHONE, as_image
from whyrun.gui.share_dialog import ShareDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

CARD = Card("I run to be beside my kids.", "I’m a runner who shows up.")


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> ShareDialog:
    dialog = ShareDialog(look, CARD)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    settle()
    return dialog


def click(dialog: ShareDialog, words: str) -> None:
    next(button for button in visible(dialog, QAbstractButton) if button.text() == words).click()
    settle()


def pixels(image: QImage) -> tuple[int, int, bytes]:
    same = image.convertToFormat(QImage.Format.Format_ARGB32)
    return same.width(), same.height(), bytes(same.constBits())


@pytest.mark.parametrize("choices", [[], ["4×"], ["Phone"], ["Night", "With the line below your why"]])
def test_what_is_saved_is_what_the_preview_shows(dialog: ShareDialog, tmp_path: Path, choices: list[str]) -> None:
    for words in choices:
        click(dialog, words)

    assert dialog.save_to(tmp_path / "card.png")

    shown = dialog._preview._image
    saved = QImage.fromData(QByteArray((tmp_path / "card.png").read_bytes()))
    assert shown is not None
    assert pixels(shown) == pixels(saved) == pixels(as_image(dialog.picture))


def test_a_phone_gets_a_picture_of_its_own_shape_and_a_card_in_any_size(dialog: ShareDialog) -> None:
    click(dialog, "3×")
    card = dialog.picture
    click(dialog, "Phone")
    phone = dialog.picture
    click(dialog, "This screen")
    screen = dialog.picture

    assert (card.width, card.height) == (1080, 660)
    assert (phone.width, phone.height) == PHONE
    size = dialog.screen().size() * dialog.screen().devicePixelRatio()
    assert (screen.width, screen.height) == (size.width(), size.height())


def test_someone_else_sees_who_runs(dialog: ShareDialog) -> None:
    (name,) = visible(dialog, QLineEdit)

    name.setText("Mum")

    assert dialog.picture.card.core_why == "Mum runs because …\n“I run to be beside my kids.”"
    name.clear()
    assert dialog.picture.card == CARD


def test_the_picture_goes_to_the_clipboard(dialog: ShareDialog) -> None:
    click(dialog, "Copy")

    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (720, 440)
    assert dialog._told.text() == "Copied."


@pytest.mark.parametrize(
    ("name", "file", "beginning"),
    [("a.svg", "a.svg", b"<?xml"), ("a.pdf", "a.pdf", b"%PDF"), ("a.v2", "a.v2.png", b"\x89PNG")],
)
def test_the_end_of_the_name_says_what_is_made(
    dialog: ShareDialog, tmp_path: Path, name: str, file: str, beginning: bytes
) -> None:
    assert dialog.save_to(tmp_path / name)

    assert (tmp_path / file).read_bytes().startswith(beginning)
    assert dialog._told.text() == f"Saved as {file}."


def test_a_place_is_asked_for_with_every_kind_that_can_be_made(
    dialog: ShareDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sequence[str]] = []

    def answer(_look: Look, _over: QWidget, _title: str, _place: str, kinds: Sequence[str]) -> Path:
        asked.append(kinds)
        return tmp_path / "drawing.svg"

    monkeypatch.setattr(share_dialog, "ask_where_to", answer)

    click(dialog, "Save picture")

    assert asked == [["Picture (*.png)", "Drawing (*.svg)", "Page (*.pdf)"]]
    assert [path.name for path in tmp_path.iterdir()] == ["drawing.svg"]


def test_what_could_not_be_saved_is_told_and_the_dialog_stays(dialog: ShareDialog, tmp_path: Path) -> None:
    assert not dialog.save_to(tmp_path / "nowhere" / "card.png")

    (told,) = dialog.findChildren(QDialog)
    assert told.isVisible()
    assert dialog.isVisible()
    assert dialog._told.text() == ""


def test_the_printer_shows_the_page_first(dialog: ShareDialog) -> None:
    click(dialog, "Print")

    (preview,) = dialog.findChildren(QPrintPreviewDialog)
    assert preview.isVisible()
    preview.reject()


def test_everything_has_a_name_and_is_reached_with_the_keyboard(dialog: ShareDialog) -> None:
    controls = [*visible(dialog, QAbstractButton), *visible(dialog, QLineEdit)]
    reached = {QApplication.focusWidget()}
    for _ in controls:
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())

    for control in controls:
        assert control.accessibleName() or control.text()  # type: ignore[attr-defined]
        # Of radio buttons in a group Tab comes to one; arrows move among them.
        assert control in reached or isinstance(control, QRadioButton)

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QEnterEvent, QFontMetricsF, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from whyrun.domain.card import Card
from whyrun.domain.reflection import CardStyle
from whyrun.gui.pinned_card.card_window import PinnedCard, screens
from whyrun.gui.pinned_card.menu import CardMenu
from whyrun.gui.pinned_card.placement import Area
from whyrun.gui.pinned_card.process import CardProcess
from whyrun.gui.pinned_card.shadow import MARGINS
from whyrun.gui.theme import Theme
from whyrun.store.atomic_file import write_atomically
from whyrun.store.card_folder import CardFolder
from whyrun.store.card_state import Corner, Look, Own, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

CARD = Card("I run to be beside my kids, not on the bench.", "I'm a runner who shows up for my kids.")


@pytest.fixture
def folder(tmp_path: Path) -> CardFolder:
    made = CardFolder(tmp_path)
    made.write_pinned(True)
    made.show(CARD)
    return made


@pytest.fixture
def process(folder: CardFolder) -> Iterator[CardProcess]:
    opened: list[str] = []
    made = CardProcess(folder, lambda *, rut=False: opened.append("rut" if rut else "window"))
    made.opened = opened  # type: ignore[attr-defined]
    made.start()
    yield made
    made.end()


@pytest.fixture
def pinned(qtbot: QtBot) -> PinnedCard:
    made = PinnedCard(Theme(), Look())
    qtbot.addWidget(made)
    made.show_card(CARD, Look(), less_motion=True)
    made.stand_at(None, None)
    made.show()
    return made


def _window(process: CardProcess) -> PinnedCard:
    assert process.window is not None
    return process.window


def _point_at(card: PinnedCard, at: QPointF) -> None:
    QApplication.sendEvent(card, QEnterEvent(at, at, card.mapToGlobal(at)))


def _leave(card: PinnedCard) -> None:
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))


def _actions(menu: QMenu) -> dict[str, QAction]:
    found = {}
    for action in menu.actions():
        found[action.text().replace("&", "")] = action
        if isinstance(submenu := action.menu(), QMenu):
            found |= _actions(submenu)
    return found


def _menu_of(card: PinnedCard) -> dict[str, QAction]:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), card.mapToGlobal(QPoint()))
    QApplication.sendEvent(card, event)
    return _actions(card.findChildren(CardMenu)[-1])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_of_the_menu_is_cut_at_any_text_size(qtbot: QtBot, wardrobe: QApplication, scale: float) -> None:
    theme = Theme("dark", scale)
    wardrobe.setFont(theme.sans(theme.size("body")))
    card = PinnedCard(theme, Look())
    qtbot.addWidget(card)
    card.show_card(CARD, Look(), less_motion=True)
    card.show()

    _menu_of(card)

    menu = card.findChildren(CardMenu)[-1]
    words = QFontMetricsF(menu.font())
    beside = {
        action.text(): menu.actionGeometry(action).width() - words.horizontalAdvance(action.text().replace("&", ""))
        for action in menu.actions()
        if not action.isSeparator()
    }
    menu.close()
    assert min(beside.values()) >= theme.px(36), beside


def test_the_card_is_a_frameless_tool_above_others_that_refuses_the_focus(pinned: PinnedCard) -> None:
    flags = pinned.windowFlags()

    for flag in (
        Qt.WindowType.Tool,
        Qt.WindowType.FramelessWindowHint,
        Qt.WindowType.WindowStaysOnTopHint,
        Qt.WindowType.WindowDoesNotAcceptFocus,
    ):
        assert flags & flag == flag
    assert pinned.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert pinned.testAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)


def test_the_first_card_is_360_by_220_and_24_from_the_bottom_right_corner(pinned: PinnedCard) -> None:
    assert (pinned.area.width, pinned.area.height) == (360, 220)
    assert pinned.area.distances(Corner.BOTTOM_RIGHT, screens()[0].area) == (24, 24)


def test_the_shadow_lies_around_the_card_and_the_corners_are_see_through(pinned: PinnedCard) -> None:
    picture = QImage(pinned.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    pinned.render(picture, QPoint(), renderFlags=PinnedCard.RenderFlag.DrawChildren)

    card = pinned.card_rect
    below = [picture.pixelColor(card.center().x(), card.bottom() + distance).alphaF() for distance in (1, 10, 20, 36)]
    above = picture.pixelColor(card.center().x(), card.top() - 2).alphaF()
    assert below == sorted(below, reverse=True)
    assert 0.2 < below[0] < 0.56
    assert below[-1] < 0.02
    assert above < below[0]
    assert 0 < picture.pixelColor(card.topLeft()).alphaF() < 0.5
    assert picture.pixelColor(card.center()).alphaF() == 1


def test_a_screen_reader_finds_the_card_and_a_name_on_every_button(pinned: PinnedCard) -> None:
    names = {
        QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
        for child in (pinned, pinned._view, *pinned.findChildren(QAbstractButton))
    }

    assert names == {"Your why, pinned", CARD.spoken, "I don’t feel like it", "More", "Unpin the card"}


def test_the_bar_comes_when_the_pointer_rests_and_goes_with_it(pinned: PinnedCard, qtbot: QtBot) -> None:
    assert not pinned._bar.isVisible()

    _point_at(pinned, QPointF(pinned.card_rect.center()))
    qtbot.waitUntil(pinned._bar.isVisible)
    _leave(pinned)

    assert not pinned._bar.isVisible()


def test_the_bar_covers_the_foot_of_the_card_and_never_the_why(pinned: PinnedCard) -> None:
    for width in (220, 300, 360, 720):
        pinned.stand_at(None, width)

        card, bar = pinned.card_rect, pinned._bar.geometry()
        assert bar.bottom() == card.bottom()
        assert (bar.left(), bar.right(), bar.height()) == (card.left(), card.right(), 48)
        assert bar.top() - card.top() >= 140 * width / 360 - 1


def test_the_bar_fades_in_unless_less_motion_is_asked_for(pinned: PinnedCard, qtbot: QtBot) -> None:
    pinned.show_card(CARD, Look(), less_motion=True)
    pinned._on_rested()
    assert pinned._bar.visibility == 1
    _leave(pinned)

    pinned.show_card(CARD, Look(), less_motion=False)
    pinned._on_rested()

    assert pinned._bar.visibility < 1
    qtbot.waitUntil(lambda: pinned._bar.visibility == 1)


def test_nothing_waits_for_anything_while_the_card_sits_there(pinned: PinnedCard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not pinned._settling.isActive())

    assert not pinned._resting.isActive()
    assert not pinned._arriving.isActive()


def test_close_unpins(pinned: PinnedCard, qtbot: QtBot) -> None:
    pinned._on_rested()

    with qtbot.waitSignal(pinned.unpin_wanted):
        qtbot.mouseClick(pinned._bar._close, Qt.MouseButton.LeftButton)


def test_the_bar_leads_to_the_rut_moment(pinned: PinnedCard, qtbot: QtBot) -> None:
    pinned._on_rested()

    with qtbot.waitSignal(pinned.rut_wanted):
        qtbot.mouseClick(pinned._bar._rut, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("width", "has_words"), [(360, True), (300, True), (299, False), (220, False)])
def test_the_bar_of_a_narrow_card_has_its_icons_only(pinned: PinnedCard, width: int, has_words: bool) -> None:
    pinned.stand_at(None, width)
    pinned._on_rested()

    assert pinned._bar._rut.isVisible() == has_words
    assert pinned._bar._more.isVisible()


def test_the_menu_and_the_bar_start_the_rut_moment_and_open_the_window(process: CardProcess) -> None:
    for name in ("I don’t feel like it", "Open WhyRun"):
        _menu_of(_window(process))[name].trigger()
    _window(process).rut_wanted.emit()

    assert process.opened == ["rut", "window", "rut"]  # type: ignore[attr-defined]


def test_more_and_the_menu_key_open_the_same_menu(pinned: PinnedCard, qtbot: QtBot) -> None:
    pinned._on_rested()
    qtbot.mouseClick(pinned._bar._more, Qt.MouseButton.LeftButton)
    by_button = _actions(pinned.findChildren(CardMenu)[-1])

    by_key = _menu_of(pinned)

    assert list(by_button) == list(by_key)
    assert [each for each in by_key if each] == [
        *("Style", "Dawn", "Trail", "Night", "Paper"),
        *("Opacity", "100%", "95%", "85%", "70%", "50%"),
        *("Size", "Small", "Medium", "Large", "Very large"),
        *("Keep above other windows", "Let clicks through", "Cover the words"),
        *("I don’t feel like it", "Open WhyRun", "Unpin"),
    ]


def test_the_menu_marks_what_is_chosen_now(pinned: PinnedCard) -> None:
    pinned.show_card(CARD, Look(CardStyle.NIGHT, 85, on_top=False), less_motion=True)

    marked = {name for name, action in _menu_of(pinned).items() if action.isChecked()}

    assert marked == {"Night", "85%", "Medium"}


def test_the_corner_resizes_the_card_in_its_shape(pinned: PinnedCard, qtbot: QtBot) -> None:
    pinned.stand_at(Place("", Corner.TOP_LEFT, 10, 10), 360)
    corner = pinned.card_rect.bottomRight() - QPoint(5, 5)
    before = pinned.area

    with qtbot.waitSignal(pinned.moved) as kept:
        qtbot.mousePress(pinned, Qt.MouseButton.LeftButton, pos=corner)
        qtbot.mouseMove(pinned, corner + QPoint(60, 37))
        qtbot.mouseRelease(pinned, Qt.MouseButton.LeftButton, pos=corner + QPoint(60, 37))

    assert (pinned.area.width, pinned.area.height) == (420, 257)
    assert (pinned.area.x, pinned.area.y) == (before.x, before.y)
    assert kept.args is not None
    assert kept.args[1] == 420


@pytest.mark.parametrize(("way", "width"), [(QPoint(-900, -900), 220), (QPoint(5000, 5000), 720)])
def test_the_card_gets_no_smaller_and_no_larger_than_drawn(
    pinned: PinnedCard, qtbot: QtBot, way: QPoint, width: int
) -> None:
    corner = pinned.card_rect.bottomRight() - QPoint(5, 5)

    qtbot.mousePress(pinned, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(pinned, corner + way)
    qtbot.mouseRelease(pinned, Qt.MouseButton.LeftButton, pos=corner + way)

    assert pinned.area.width == width


def test_what_the_folder_says_is_shown(process: CardProcess) -> None:
    assert _window(process)._view.card == CARD
    assert _window(process).isVisible()


def test_new_words_are_shown_at_once(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    before = _window(process)

    folder.show(Card("I run for joy.", "", CardStyle.PAPER))

    qtbot.waitUntil(lambda: _window(process)._view.card == Card("I run for joy.", "", CardStyle.PAPER))
    assert _window(process) is before


def test_with_nothing_to_show_yet_the_card_says_where_to_find_it(tmp_path: Path) -> None:
    folder = CardFolder(tmp_path)
    folder.write_pinned(True)
    process = CardProcess(folder, lambda: None)

    process.start()

    card = _window(process)._view.card
    process.end()
    assert card == Card("Your why goes here.", "Open WhyRun, and five questions will find it.")


def test_a_damaged_file_leaves_the_card_standing(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    write_atomically(folder.path / "shown.json", b'{"version": 1, "core_w')

    qtbot.waitUntil(lambda: _window(process)._view.accessibleName().startswith("Your why goes here."))
    assert _window(process).isVisible()


def test_unpinned_from_outside_it_ends(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(process.finished):
        folder.write_pinned(False)


def test_unpinned_on_the_card_it_ends_and_stays_unpinned(
    process: CardProcess, folder: CardFolder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(process.finished):
        _menu_of(_window(process))["Unpin"].trigger()

    assert folder.read_pinned() is False


def test_open_starts_the_window(process: CardProcess) -> None:
    _menu_of(_window(process))["Open WhyRun"].trigger()

    assert process.opened == ["window"]  # type: ignore[attr-defined]


def test_a_style_chosen_on_the_card_is_shown_and_kept(process: CardProcess, folder: CardFolder) -> None:
    _menu_of(_window(process))["Trail"].trigger()

    assert _window(process)._view.card == replace(CARD, style=CardStyle.TRAIL)
    assert folder.look().style is CardStyle.TRAIL
    assert folder.read_shown() is not None
    assert folder.read_shown().look.style is CardStyle.DAWN  # type: ignore[union-attr]


def test_an_opacity_chosen_on_the_card_is_shown_and_kept(process: CardProcess, folder: CardFolder) -> None:
    _menu_of(_window(process))["70%"].trigger()

    assert folder.look().opacity == 70
    assert _window(process)._look.opacity == 70


def test_above_or_not_makes_a_new_window_in_the_same_place(process: CardProcess, folder: CardFolder) -> None:
    folder.write_own(Own())
    before, area = _window(process), _window(process).area

    _menu_of(before)["Keep above other windows"].trigger()

    after = _window(process)
    assert after is not before
    assert not after.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert after.area == area
    assert after.isVisible()
    assert folder.look().on_top is False


def test_a_place_once_taken_is_taken_again(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    window = _window(process)
    window._settling.stop()
    here = screens()[0].area

    with qtbot.waitSignal(window.moved):
        window.move(here.x + 50 - MARGINS.left(), here.y + 60 - MARGINS.top())

    assert folder.read_own().place == Place(screens()[0].name, Corner.TOP_LEFT, 50, 60)
    again = CardProcess(folder, lambda: None)
    again.start()
    assert _window(again).area == Area(here.x + 50, here.y + 60, 360, 220)
    again.end()


def test_where_the_desktop_puts_the_card_is_not_taken_for_the_runners_wish(
    process: CardProcess, folder: CardFolder
) -> None:
    window = _window(process)
    process._on_screens_changed()

    window.move(3, 4)

    assert not window._arriving.isActive()
    assert folder.read_own().place is None


def test_a_card_moved_while_it_appears_asks_for_its_place_again_but_not_for_ever(
    pinned: PinnedCard, qtbot: QtBot
) -> None:
    pinned.stand_at(None, None)
    asked_for = pinned.pos()

    for _ in range(3):
        pinned.move(0, 0)
        qtbot.waitUntil(lambda: pinned.pos() == asked_for)
    pinned.move(0, 0)
    QApplication.processEvents()

    assert pinned.pos() == QPoint(0, 0)


def test_a_folder_that_cannot_be_written_costs_the_card_nothing(
    process: CardProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("whyrun.store.card_folder.write_atomically", full)

    _menu_of(_window(process))["Night"].trigger()

    assert _window(process)._view.card == replace(CARD, style=CardStyle.NIGHT)


def test_a_card_behind_the_windows_lies_on_the_desktop(process: CardProcess) -> None:
    _menu_of(_window(process))["Keep above other windows"].trigger()

    assert _window(process).windowFlags() & Qt.WindowType.WindowStaysOnBottomHint


def test_clicks_go_through_until_the_window_says_otherwise(
    process: CardProcess, folder: CardFolder, qtbot: QtBot
) -> None:
    _menu_of(_window(process))["Let clicks through"].trigger()
    let_through = _window(process).windowFlags() & Qt.WindowType.WindowTransparentForInput

    folder.choose(replace(folder.look(), clicks_through=False))

    assert let_through
    qtbot.waitUntil(lambda: not _window(process).windowFlags() & Qt.WindowType.WindowTransparentForInput)


def test_a_size_of_the_menu_keeps_the_corner_and_is_kept(process: CardProcess, folder: CardFolder) -> None:
    _menu_of(_window(process))["Large"].trigger()

    assert _window(process).area.width == 540
    assert _window(process).area.distances(Corner.BOTTOM_RIGHT, screens()[0].area) == (24, 24)
    assert folder.read_own().width == 540


def test_steps_by_keys_move_the_card_once(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    before = _window(process).area

    folder.push(-32, -16, 0)
    qtbot.waitUntil(lambda: _window(process).area.x == before.x - 32)
    folder.show(replace(CARD, identity="I'm a runner."))
    qtbot.waitUntil(lambda: _window(process)._view.card.identity == "I'm a runner.")

    assert (_window(process).area.x, _window(process).area.y) == (before.x - 32, before.y - 16)
    assert folder.read_own().moved_by == (-32, -16)


def test_a_card_let_go_near_an_edge_is_drawn_to_it(process: CardProcess, folder: CardFolder, qtbot: QtBot) -> None:
    window, here = _window(process), screens()[0].area
    window._settling.stop()

    with qtbot.waitSignal(window.moved):
        window.move(here.x + 15 - MARGINS.left(), here.y + 5 - MARGINS.top())

    assert (window.area.x - here.x, window.area.y - here.y) == (24, 0)
    assert folder.read_own().place == Place(screens()[0].name, Corner.TOP_LEFT, 24, 0)


def test_the_next_day_shows_another_line_and_with_one_line_nothing_waits(folder: CardFolder) -> None:
    now = [datetime(2026, 3, 12, 21, 0, tzinfo=UTC)]
    made = CardProcess(folder, lambda: None, lambda: now[0])
    made.start()
    waits_with_one_line = made._midnight.isActive()
    folder.show_lines((CARD.core_why, "To be outside.", "Home, warm."), now[0].date())
    made._show()
    first = _window(made)._view.card.core_why
    waits = made._midnight.remainingTime()

    now[0] += timedelta(hours=3, minutes=1)
    made._midnight.timeout.emit()

    assert not waits_with_one_line
    assert first == CARD.core_why
    assert abs(waits - 3 * 3_600_000) < 10_000
    assert _window(made)._view.card.core_why == "To be outside."
    made.end()

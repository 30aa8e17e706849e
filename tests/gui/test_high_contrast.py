from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QMenu, QWidget
from runner import settle
from test_no_cut_text import PROBLEMS

from screens import CARD, plain_screens, show, wizard_pages
from whyrun.gui.card_painter import CardPainter
from whyrun.gui.contrast import Contrast, contrast_hints, ratio, system_contrast
from whyrun.gui.look import Look
from whyrun.gui.style_chooser import StyleChooser

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection

BLACK = Contrast(ground="#000000", text="#ffffff", accent="#1aebff", on_accent="#000000", off="#3ff23f")
WHITE = Contrast(ground="#ffffff", text="#000000", accent="#37006e", on_accent="#ffffff", off="#600000")


@pytest.fixture(params=[BLACK, WHITE], ids=["black", "white"])
def plain(wardrobe: QApplication, request: pytest.FixtureRequest) -> Look:
    """The look on a system that asks for high contrast, whatever theme the runner chose."""
    return Look(wardrobe, wanted="light", less_motion=True, contrast=lambda: request.param)


def _palette(**roles: str) -> QPalette:
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    return palette


def _strange(screen: QWidget, scheme: Contrast) -> list[str]:
    """What on ``screen`` has none of the scheme's colours: a tint is much of one, a gradient a little of many."""
    for chooser in screen.findChildren(StyleChooser):
        chooser.hide()  # it shows what the styles look like elsewhere
    settle()
    image = screen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    every_other = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    seen = Counter(image.pixelColor(x, y).name() for x, y in every_other)
    all_of_it = seen.total()
    for known in (scheme.ground, scheme.text, scheme.accent, scheme.on_accent, scheme.off):
        del seen[known]
    found = [f"{count / all_of_it:.1%} is {colour}" for colour, count in seen.items() if count > 0.006 * all_of_it]
    if seen.total() > 0.08 * all_of_it:  # round edges, of letters above all, take less
        found.append(f"{seen.total() / all_of_it:.1%} is of strange colours")
    return found


def test_pages_of_the_wizard_are_drawn_in_the_systems_colours_alone(
    qtbot: QtBot, plain: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    scheme = plain.theme.contrast
    assert scheme is not None

    pages = wizard_pages(qtbot, plain, clock, way_down)

    strange = {name: found for name, wizard in pages if (found := _strange(wizard, scheme))}

    assert strange == {}


def test_the_other_screens_are_drawn_in_the_systems_colours_alone(qtbot: QtBot, plain: Look, data: Path) -> None:
    scheme = plain.theme.contrast
    assert scheme is not None

    # The preview of a picture that is shared is that picture, in its own colours.
    screens = ((name, screen) for name, screen in plain_screens(plain, PROBLEMS, data) if name != "share")

    strange = {name: found for name, screen in screens if (found := _strange(show(qtbot, screen), scheme))}

    assert strange == {}


def test_high_contrast_goes_before_the_theme_and_comes_and_goes_live(wardrobe: QApplication) -> None:
    asked: list[Contrast | None] = [None]
    look = Look(wardrobe, wanted="light", contrast=lambda: asked[0])
    changes: list[bool] = []
    look.changed.connect(lambda: changes.append(look.theme.contrast is not None))

    for now in (BLACK, None):
        asked[0] = now
        contrast_hints().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)

    assert changes == [True, False]
    assert not look.theme.is_dark


def test_a_dark_scheme_counts_as_dark_for_whoever_asks(plain: Look) -> None:
    assert plain.theme.is_dark == (plain.theme.contrast == BLACK)


def test_without_the_systems_wish_there_is_no_contrast_theme(qapp: QApplication) -> None:
    before = qapp.palette()

    assert system_contrast() is None
    assert qapp.palette() == before


def test_a_systems_own_colours_are_taken_where_they_stand_out() -> None:
    system = _palette(Window="#202020", WindowText="#ffffff", Highlight="#8ee3f0", HighlightedText="#263b50")

    taken = Contrast.of_palette(system)

    assert (taken.ground, taken.text, taken.accent, taken.on_accent) == ("#202020", "#ffffff", "#8ee3f0", "#263b50")


def test_colours_that_do_not_stand_out_give_way() -> None:
    system = _palette(Window="#efefef", WindowText="#bbbbbb", Highlight="#308cc6", HighlightedText="#ffffff")

    taken = Contrast.of_palette(system)

    assert taken == Contrast(ground="#ffffff", text="#000000", accent="#000000", on_accent="#ffffff", off="#000000")


def test_what_is_chosen_in_a_menu_can_be_read(qtbot: QtBot, plain: Look) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Unpin")
    menu.setActiveAction(menu.actions()[0])

    seen = Counter(_colours(menu.grab().toImage()))

    assert plain.theme.contrast is not None
    assert seen[plain.theme.contrast.accent] > seen[plain.theme.contrast.on_accent] > 0


def _colours(image: QImage) -> list[str]:
    return [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]


def test_a_card_in_contrast_has_its_words_and_not_its_art(qapp: QApplication) -> None:
    assert qapp
    image = QImage(360, 220, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    CardPainter().paint(painter, QRectF(image.rect()), CARD, radius=0, contrast=BLACK)
    painter.end()

    seen = Counter(_colours(image))

    assert seen["#000000"] > 0.9 * seen.total()
    assert seen["#ffffff"] > 500


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#B43A0A", "#FBF7F0", 5.5),
        ("#123456", "#123456", 1.0),
    ],
)
def test_the_ratio_is_that_of_the_guidelines(one: str, other: str, expected: float) -> None:
    assert ratio(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.05)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from whyrun.gui.icon_lines import SIDE, draw
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

ICONS = sorted(resource_path("icons").glob("*.svg"))
COLOUR = QColor("#205080")


@pytest.mark.parametrize("side", [20, 28, 40])
@pytest.mark.parametrize("icon", ICONS, ids=[icon.stem for icon in ICONS])
def test_an_icon_is_drawn_as_qts_svg_draws_it(qapp: QApplication, side: int, icon: Path) -> None:
    assert qapp
    drawing = icon.read_text(encoding="utf-8")

    def as_qt(painter: QPainter) -> None:
        coloured = drawing.replace("currentColor", COLOUR.name()).encode()
        QSvgRenderer(QByteArray(coloured)).render(painter, QRectF(0, 0, SIDE, SIDE))

    assert painted(lambda painter: draw(drawing, painter, COLOUR), side) == painted(as_qt, side)


def test_a_path_may_go_on_without_a_new_letter(qapp: QApplication) -> None:
    assert qapp
    short, long = '<path d="M2 3 5 9 8 2m1 1 2 2 3 0"/>', '<path d="M2 3L5 9L8 2m1 1l2 2l3 0"/>'

    assert painted(lambda painter: draw(short, painter, COLOUR), 20) == painted(
        lambda painter: draw(long, painter, COLOUR), 20
    )


def painted(paint: Callable[[QPainter], None], side: int) -> bytes:
    """The pixels of a picture of ``side`` pixels on which ``paint`` paints a drawing."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(side / SIDE, side / SIDE)
    paint(painter)
    painter.end()
    return bytes(image.constBits())

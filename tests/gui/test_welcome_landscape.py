"""The path of an open draft ends in its marker, on every level and at every size."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QPainter

from whyrun.gui.welcome.landscape import _MARKER_RADIUS, _MARKERS, Ground, paint_welcome

if TYPE_CHECKING:
    from whyrun.gui.look import Look


@pytest.mark.parametrize("size", [(1040, 664), (1600, 900), (720, 464)])
@pytest.mark.parametrize("level", range(1, 6))
def test_the_path_comes_to_the_marker_from_one_side_and_ends_there(
    look: Look, level: int, size: tuple[int, int]
) -> None:
    picture = QImage(*size, QImage.Format.Format_RGB32)
    ground = Ground(*size, 0)
    painter = QPainter(picture)
    paint_welcome(painter, ground, look.theme, level)
    painter.end()

    marker, around = ground.at(_MARKERS[level - 1][0]), (_MARKER_RADIUS + 5) * ground.scale
    circle = [(math.cos(math.tau * part / 360), math.sin(math.tau * part / 360)) for part in range(360)]
    seen = [(round(marker.x() + x * around), round(marker.y() + y * around)) for x, y in circle]
    is_path = [picture.valid(*at) and picture.pixelColor(*at) == look.theme.drawn("depth", "path") for at in seen]

    assert sum(here and not before for before, here in zip(is_path[-1:] + is_path, is_path, strict=False)) == 1
    assert 10 < sum(is_path) < 130
    assert picture.pixelColor(round(marker.x()), round(marker.y())) == look.theme.sun("light")[1]

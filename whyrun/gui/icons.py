"""The line icons of ``resources/icons``, in the colour of the words beside them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from whyrun.paths import resource_path

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Icon ``name`` as a pixmap of ``size`` device-independent pixels at device pixel ``ratio``."""
    return _drawn(name, colour.name(), size, ratio)


def mark_icon() -> QIcon:
    """The app's mark in every ready size, for windows and the tray."""
    from PySide6.QtGui import QIcon  # 2 ms, and no first frame has one

    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        icon.addFile(str(resource_path(f"mark/whyrun-{size}.png")))
    return icon


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from whyrun.gui.icon_lines import SIDE, draw  # not every window has icons

    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.scale(pixmap.width() / SIDE, pixmap.height() / SIDE)
    draw(resource_path(f"icons/{name}.svg").read_text(encoding="utf-8"), painter, QColor(colour))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

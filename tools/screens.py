"""Draws every screen into a folder, by driving the real windows through the whole journey with a demo runner.

    python tools/screens.py FOLDER

Needs no screen: Qt draws offscreen, with the pinned fonts. Each look (light and dark, 100 % and 200 % text, and a
small window) goes through the journey once, in a journal of its own; ``contact-sheet.png`` shows all of them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pinned_fonts

ROOT = Path(__file__).resolve().parent.parent
#: Pictures of the contact sheet are this wide, and this many stand in a row.
_THUMBNAIL, _IN_A_ROW = 360, 5


def main(folder: Path) -> int:
    """Draw everything into ``folder``; the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="whyrun-screens-") as home:
        pinned_fonts.pin(Path(home))  # before Qt is imported: it reads the fonts' configuration at its start
        import demo_runner

        application = demo_runner.quiet_application()
        for variant in demo_runner.VARIANTS:
            place = folder / variant.name
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            demo_runner.take_pictures(application, variant, place, Path(home) / variant.name)
        _write_contact_sheet(folder, [variant.name for variant in demo_runner.VARIANTS])
    return 0


def _write_contact_sheet(folder: Path, variants: list[str]) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    pictures = [path for name in variants for path in sorted((folder / name).glob("*.png"))]
    shown = [
        QImage(str(path)).scaledToWidth(_THUMBNAIL, Qt.TransformationMode.SmoothTransformation) for path in pictures
    ]
    rows = [shown[at : at + _IN_A_ROW] for at in range(0, len(shown), _IN_A_ROW)]
    heights = [max(picture.height() for picture in row) + 12 for row in rows]
    sheet = QImage(_IN_A_ROW * (_THUMBNAIL + 12) + 12, sum(heights) + 12, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#888888"))
    painter = QPainter(sheet)
    y = 12
    for row, height in zip(rows, heights, strict=True):
        for place, picture in enumerate(row):
            painter.drawImage(12 + place * (_THUMBNAIL + 12), y, picture)
        y += height
    painter.end()
    sheet.save(str(folder / "contact-sheet.png"))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "screens")))

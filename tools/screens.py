"""Draws every screen into a folder, by driving the real windows through the whole journey with a demo runner.

    python tools/screens.py FOLDER
    python tools/screens.py --docs [FOLDER]

Needs no screen: Qt draws offscreen, with the pinned fonts. Each look (light and dark, 100 % and 200 % text, and a
small window) goes through the journey once, in a journal of its own; ``contact-sheet.png`` shows all of them. With
--docs only the pictures of the documentation are drawn, and take the place of those in ``docs/pictures`` or FOLDER.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

import docs_pictures
import pinned_fonts

ROOT = Path(__file__).resolve().parent.parent
#: Pictures of the contact sheet are this wide, and this many stand in a row.
_THUMBNAIL, _IN_A_ROW = 360, 5


def main(words: list[str]) -> int:
    """Draw everything into the folder that ``words`` names, or with --docs what the docs show; the exit status."""
    match words:
        case ["--docs", *rest]:
            return _draw_for_the_docs(Path(rest[0]) if rest else docs_pictures.FOLDER)
    folder = Path(words[0] if words else ROOT / "screens")
    names = _draw(folder, only=None)
    _write_contact_sheet(folder, names)
    return 0


def _draw_for_the_docs(folder: Path) -> int:
    """Draw the pictures of the documentation into ``folder``, and take out those that it no longer has."""
    with tempfile.TemporaryDirectory(prefix="whyrun-docs-") as drawn:
        _draw(Path(drawn), only={picture.partition("/")[0] for picture in docs_pictures.IN_THE_DOCS.values()})
        folder.mkdir(parents=True, exist_ok=True)
        for name, picture in docs_pictures.IN_THE_DOCS.items():
            shutil.copyfile(Path(drawn) / f"{picture}.png", folder / f"{name}.png")
    for old in folder.glob("*.png"):
        if old.stem not in docs_pictures.IN_THE_DOCS:
            old.unlink()
    return 0


def _draw(folder: Path, *, only: set[str] | None) -> list[str]:
    """Go through the journey in every look, or in those named, each in a folder of its own; the looks' names."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="whyrun-screens-") as home:
        pinned_fonts.pin(Path(home))  # before Qt is imported: it reads the fonts' configuration at its start
        import demo_runner

        application = demo_runner.quiet_application()
        variants = [each for each in demo_runner.VARIANTS if only is None or each.name in only]
        for variant in variants:
            place = folder / variant.name
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            demo_runner.take_pictures(application, variant, place, Path(home) / variant.name)
    return [variant.name for variant in variants]


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
    sys.exit(main(sys.argv[1:]))

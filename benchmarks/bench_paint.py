"""Times what it costs to paint again: the card, Today, a step of the gauge's movement, and a page's picture.

Run: ``python benchmarks/bench_paint.py``. Offscreen, with the pinned fonts; processor time, so that the machine's
other work does not count.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

from lines import Line, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 60
#: What the design asks for, in milliseconds; a frame has 16.
BARS = {"card 360x220": 2.0, "card of another size": 16.0, "Today": 16.0, "welcome": 16.0, "gauge": 16.0}


def paint_ms(paint: Callable[[], object]) -> float:
    """The processor time of one ``paint``: median, after a warm-up."""
    times = []
    for turn in range(ROUNDS + 3):
        start = process_time()
        paint()
        if turn >= 3:  # noqa: PLR2004  pixmaps and fonts are there by then
            times.append((process_time() - start) * 1000)
    return median(times)


def figures(application: QApplication) -> dict[str, float]:
    """Each thing that is painted, and what painting it again takes."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from whyrun.domain.card import Card
    from whyrun.domain.reflection import CardStyle
    from whyrun.domain.today import Journey, Today
    from whyrun.gui.card_painter import CardPainter
    from whyrun.gui.look import Look
    from whyrun.gui.today.screen import TodayScreen
    from whyrun.gui.welcome.screen import WelcomeScreen
    from whyrun.gui.wizard.gauge import DepthGauge, GaugeState

    look = Look(application, wanted="light", less_motion=True)
    card = Card(
        "I run to be beside my kids, not on the bench.", "I’m a runner who shows up for my kids.", CardStyle.DAWN
    )
    levels = tuple(
        (number, f"Why does level {number} matter?", "Because I want to be beside them.") for number in range(1, 6)
    )

    painter_of_cards = CardPainter()
    picture = QImage(720, 440, QImage.Format.Format_ARGB32_Premultiplied)

    def paint_card(width: float = 360.0) -> None:
        painter = QPainter(picture)
        painter_of_cards.paint(painter, QRectF(0, 0, width, width * 220 / 360), card, radius=14)
        painter.end()

    widths = iter(range(300, 720, 2))
    today, welcome, gauge = TodayScreen(look), WelcomeScreen(look), DepthGauge(look)
    today.show_today(Today(Journey(card, levels, date(2026, 3, 12)), None))
    gauge.show_state(GaugeState(("the quiet hour", "come home kinder"), present=3))
    return {
        "card 360x220": paint_ms(paint_card),
        "card of another size": paint_ms(lambda: paint_card(float(next(widths)))),
        "Today": _repaint_ms(today, 1040, 664),
        "welcome": _repaint_ms(welcome, 1040, 664),
        "gauge": _repaint_ms(gauge, 216, 640),
    }


def _repaint_ms(widget: QWidget, width: int, height: int) -> float:
    """All of a widget, drawn into memory as the window system would have it drawn."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QImage

    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(width, height)
    widget.show()
    picture = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    return paint_ms(lambda: widget.render(picture, QPoint()))


def main() -> int:
    """Print the figures beside their bars; 1 where one is missed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
    import pinned_fonts

    with TemporaryDirectory() as folder:
        pinned_fonts.pin(Path(folder))
        from PySide6.QtWidgets import QApplication

        application = QApplication([])
        application.setStyle("fusion")
        taken = figures(application)
    return report([Line(f"painting again: {name}", figure, "ms", BARS[name]) for name, figure in taken.items()])


if __name__ == "__main__":
    sys.exit(main())

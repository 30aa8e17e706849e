"""The ways on that a nudge offers, as chips or buttons under its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whyrun.gui.controls.button import Button
from whyrun.gui.controls.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.gui.look import Look


def answer_offers(
    look: Look,
    *,
    stop: Callable[[], None] | None,
    kept: Sequence[tuple[str, Callable[[], None]]],
    deeper: Callable[[], None],
) -> QWidget:
    """Stop here (where that is possible), follow a reason that was kept, or go one deeper."""
    offers: list[tuple[str, Callable[[], None]]] = []
    if stop is not None:
        offers.append((QCoreApplication.translate("offers", "Stop here"), stop))
    offers.extend((_short(reason), follow) for reason, follow in kept)
    offers.append((QCoreApplication.translate("offers", "One deeper"), deeper))
    return _row(look, offers)


def earlier_question_offers(look: Look, still_right: Callable[[], None], again: Callable[[], None]) -> QWidget:
    """Let the answer to an earlier question stand, or write it again."""
    return _row(
        look,
        [
            (QCoreApplication.translate("offers", "Still right"), still_right),
            (QCoreApplication.translate("offers", "Write it again"), again),
        ],
    )


def _row(look: Look, offers: Sequence[tuple[str, Callable[[], None]]]) -> QWidget:
    row = QWidget()
    line = FlowLayout(look.theme.px(8), row)
    for words, act in offers:
        button = Button(look, words)
        button.clicked.connect(lambda _checked=False, act=act: act())
        line.addWidget(button)
    return row


def _short(reason: str, longest: int = 48) -> str:
    """A reason as a button can show it; an ampersand in it is no mnemonic."""
    shown = reason if len(reason) <= longest else f"{reason[: longest - 1].rstrip()}…"
    return shown.replace("&", "&&")

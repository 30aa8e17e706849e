"""What a nudge says, and the ways on that it offers, as buttons under its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from whyrun.domain.descent import NudgeKind
from whyrun.domain.english import Ending
from whyrun.gui.controls.button import Button
from whyrun.gui.controls.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.descent import Nudge
    from whyrun.gui.look import Look


def nudge_words(nudge: Nudge) -> tuple[str, str]:
    """The sentence of ``nudge``, and the line below it."""
    match nudge.kind:
        case NudgeKind.EMPTY:
            return (
                QCoreApplication.translate("nudges", "Even three words will do."),
                QCoreApplication.translate("nudges", "Or go on without any."),
            )
        case NudgeKind.ECHO:
            said = QCoreApplication.translate("nudges", "You said that at level {number}. What is underneath it?")
            return said.format(number=nudge.level), ""
        case NudgeKind.JOY:
            return (
                QCoreApplication.translate("nudges", "Joy is a whole answer."),
                QCoreApplication.translate("nudges", "You can stop here, or look one deeper."),
            )
    as_it_is = QCoreApplication.translate("nudges", "Add to your answer, or go on with it as it is.")
    return _about_an_end(nudge.ending), as_it_is


def _about_an_end(ending: Ending | None) -> str:
    if ending is Ending.WEIGHT:
        return QCoreApplication.translate("nudges", "A number gets reached. What is left the day after?")
    if ending is Ending.RACE:
        return QCoreApplication.translate("nudges", "A race has a finish line. What is left the day after?")
    return QCoreApplication.translate("nudges", "That day comes and goes. What is left the day after?")


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
        offers.append((QCoreApplication.translate("nudges", "Stop here"), stop))
    offers.extend((_short(reason), follow) for reason, follow in kept)
    offers.append((QCoreApplication.translate("nudges", "One deeper"), deeper))
    return _row(look, offers)


def earlier_question_offers(look: Look, still_right: Callable[[], None], again: Callable[[], None]) -> QWidget:
    """Let the answer to an earlier question stand, or write it again."""
    return _row(
        look,
        [
            (QCoreApplication.translate("nudges", "Still right"), still_right),
            (QCoreApplication.translate("nudges", "Write it again"), again),
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

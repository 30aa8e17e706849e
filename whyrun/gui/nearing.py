"""What an errand needs is loaded while the pointer, or the keyboard, comes near what begins it: a module in a turn.

Rule: nothing depends on it, an errand that is begun sooner loads what it needs. And nothing is loaded for one that
nobody comes near: an open window would keep it.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from whyrun.gui.later import in_a_later_turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Errand(Enum):
    """What can be begun, by the modules of which each takes a turn; what these import is loaded with them."""

    REFLECT = (
        "whyrun.domain.descent",
        "whyrun.gui.wizard.chrome",
        "whyrun.gui.wizard.gauge",
        "whyrun.gui.wizard.wizard",
        "whyrun.gui.wizard.draft",
        "whyrun.gui.controls.option_row",
        "whyrun.gui.wizard.start_page",
    )
    SHARE = ("xml.etree.ElementTree", "whyrun.gui.card_picture", "whyrun.gui.share_dialog")
    RUT = (
        "whyrun.gui.rut.page",
        "whyrun.gui.rut.after_page",
        "whyrun.gui.rut.timer_page",
        "whyrun.gui.rut.screen",
        "whyrun.domain.rut_words",
        "whyrun.domain.rut_view",
    )
    JOURNAL = (
        "whyrun.gui.journal.detail",
        "whyrun.gui.journal.entry_list",
        "whyrun.gui.journal.year_panel",
        "whyrun.gui.journal.screen",
    )
    SETTINGS = ("whyrun.gui.settings.appearance", "whyrun.gui.settings.card_panel", "whyrun.gui.settings.screen")


class Nearing(QObject):
    """Loads what ``errand`` needs when somebody comes near ``begins``."""

    def __init__(self, begins: QWidget, errand: Errand) -> None:
        super().__init__(begins)
        self._errand = errand
        begins.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the pointer comes, or the keyboard, or Space goes down: the click follows when it goes up."""
        if _comes_near(event):
            watched.removeEventFilter(self)
            load_in_turns(self, self._errand)
        return False


def load_in_turns(owner: QObject, errand: Errand) -> None:
    """Load what ``errand`` needs, as long as ``owner`` is there."""
    left = iter(errand.value)

    def load_one() -> None:
        if (name := next(left, None)) is not None:
            import_module(name)
            in_a_later_turn(owner, load_one)

    in_a_later_turn(owner, load_one)


def _comes_near(event: QEvent) -> bool:
    if isinstance(event, QFocusEvent):
        by_hand = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        return event.gotFocus() and event.reason() in by_hand
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
    return event.type() in (QEvent.Type.Enter, QEvent.Type.MouseButtonPress)

"""The strip above the card for an unfinished reflection: go on where you were, or later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.depth_words import levels_down
from whyrun.gui.today.strip import Strip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.domain.today import OpenDraft
    from whyrun.gui.look import Look


class DraftStrip(Strip):
    """Shown while a draft is open beside a card."""

    resume_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        resume = Button(
            look,
            QCoreApplication.translate("DraftStrip", "Go on where you were"),
            Kind.PRIMARY,
            keys=Qt.Modifier.CTRL | Qt.Key.Key_G,
        )
        later = Button(look, QCoreApplication.translate("DraftStrip", "Later"))
        super().__init__(look, "tint", (resume, later), parent)
        resume.clicked.connect(self.resume_wanted)
        later.clicked.connect(self.later_wanted)

    def show_draft(self, draft: OpenDraft | None) -> None:
        """Show how far ``draft`` is; None hides the strip."""
        self.say(levels_down(draft) if draft is not None else "")

"""*What it found*: the plain facts behind a problem, for those who want them, unfolded by a plain button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.notes import Note

if TYPE_CHECKING:
    from whyrun.gui.look import Look
    from whyrun.gui.problem.sheet import Sheet


def add_what_it_found(look: Look, sheet: Sheet, facts: str) -> None:
    """Let ``facts`` be unfolded on ``sheet``, and folded again."""
    note = Note(look, facts)
    note.hide()
    button = Button(look, sheet.tr("What it found"), Kind.PLAIN, icon="down", icon_last=True)
    button.setAccessibleDescription(sheet.tr("Folded"))

    def unfold() -> None:
        unfolded = note.isHidden()
        note.setVisible(unfolded)
        button.set_icon("up" if unfolded else "down")
        button.setAccessibleDescription(sheet.tr("Unfolded") if unfolded else sheet.tr("Folded"))
        sheet.window().adjustSize()

    button.clicked.connect(unfold)
    sheet.body.addSpacing(look.theme.px(12))
    sheet.body.addWidget(note)
    sheet.add_way(button, aside=True)

"""The line of a dialog that says why what stands there is not on the disk, for as long as it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.controls.words import Words
from whyrun.gui.language import told
from whyrun.gui.spoken import announce

if TYPE_CHECKING:
    from whyrun.gui.look import Look
    from whyrun.store.errors import SaveFailed


class NotSavedLine(Words):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, font=lambda theme: theme.sans(13), colour="warn", line_height=18)
        self.hide()

    def say(self, failure: SaveFailed | None) -> bool:
        """Say why, and read it out once; whether that is something else than before."""
        parts = (failure.what_happened, failure.what_is_safe, failure.what_to_do) if failure is not None else ()
        words = " ".join(told(part) for part in parts)
        if words == self.text():
            return False
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)
        return True

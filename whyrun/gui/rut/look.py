"""The look on the rut landscape, which is the same dusk in the light theme and in the dark one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from whyrun.gui.look import Look
from whyrun.gui.theme import RUT

if TYPE_CHECKING:
    from whyrun.gui.theme import Theme


class RutLook(Look):
    """``look`` in the colours of the rut landscape; a system's high contrast goes before them."""

    def __init__(self, look: Look) -> None:
        QObject.__init__(self)  # not Look's own, which dresses the application
        self._outside = look
        look.changed.connect(self.changed)

    @property
    def theme(self) -> Theme:
        """The theme on the landscape."""
        theme = self._outside.theme
        return theme if theme.contrast is not None else replace(theme, name=RUT)

    @property
    def less_motion(self) -> bool:
        """As everywhere."""
        return self._outside.less_motion

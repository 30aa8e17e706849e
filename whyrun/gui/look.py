"""The look that is on now, shared by the windows: the theme, the text size, and whether things move.

Rule: handed down through constructors. Widgets read it when they paint and listen to ``changed``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from whyrun.gui.contrast import contrast_hints, system_contrast
from whyrun.gui.theme import DARK, LIGHT, Theme, motion
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from whyrun.gui.contrast import Contrast

#: The setting that follows the system's light or dark.
SYSTEM = "system"

_MEASURE = re.compile(r"px\((\d+(?:\.\d+)?)\)")
_TOKEN = re.compile(r"@(\w+)")


class Look(QObject):
    """The present theme and motion; ``changed`` is emitted after either changed.

    ``contrast`` tells the colours of a system that asks for high contrast: they go before any theme.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        *,
        wanted: str = SYSTEM,
        scale: float = 1.0,
        less_motion: bool = False,
        contrast: Callable[[], Contrast | None] = system_contrast,
    ) -> None:
        super().__init__()
        self._application = application
        self._wanted = wanted
        self._contrast = contrast
        self._less_motion = less_motion
        self._system_moves_less = False  # until the system was asked, which the first frame does not wait for
        self._theme = self._make_theme(scale)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        contrast_hints().contrastPreferenceChanged.connect(self._on_system_changed)
        self._dress()

    @property
    def theme(self) -> Theme:
        """The theme that is on."""
        return self._theme

    @property
    def less_motion(self) -> bool:
        """Whether nothing slides or fades: the runner asked for that, here or of the whole system."""
        return self._less_motion or self._system_moves_less

    def duration(self, movement: str) -> int:
        """How many milliseconds a ``movement`` of the theme's, such as ``page``, takes: 0 with less motion."""
        return 0 if self.less_motion else motion(movement)

    def want(self, *, theme: str | None = None, scale: float | None = None, less_motion: bool | None = None) -> None:
        """Change what the runner wants; what is not given stays."""
        self._wanted = theme or self._wanted
        self._less_motion = self._less_motion if less_motion is None else less_motion
        before = self._theme.scale
        self._theme = self._make_theme(before if scale is None else scale)
        self._dress()
        if self._theme.scale != before:
            from whyrun.gui.rescaling import rescale  # no start makes the text larger

            rescale(self._application.allWidgets(), before, self._theme.scale)
        self.changed.emit()

    def follow_system_motion(self, *, less: bool) -> None:
        """Move less while the whole system does."""
        before = self.less_motion
        self._system_moves_less = less
        if self.less_motion != before:
            self.changed.emit()

    def _make_theme(self, scale: float) -> Theme:
        contrast = self._contrast()
        if contrast is not None:
            return Theme(DARK if contrast.is_dark else LIGHT, scale, contrast)
        return Theme(self._name(), scale)

    def _name(self) -> str:
        if self._wanted in (LIGHT, DARK):
            return self._wanted
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _dress(self) -> None:
        dress(self._application, self._theme)

    def _on_system_changed(self) -> None:
        if self._make_theme(self._theme.scale) != self._theme:
            self.want()


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application's own widgets, menus and tooltips among them, the look of ``theme``."""
    application.setFont(theme.sans(theme.size("body")))
    application.setPalette(theme.palette())
    application.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """``resources/style.qss`` with every ``@token`` and ``px(measure)`` filled in."""
    sheet = resource_path("style.qss").read_text(encoding="utf-8")
    sheet = _MEASURE.sub(lambda found: f"{theme.px(float(found[1]))}px", sheet)
    return _TOKEN.sub(lambda found: theme.colour(found[1]).name(), sheet)

"""The look as values: colours, sizes and fonts from ``resources/theme.json``, for one theme at one text size.

Rule: no colour, font or size is written in a widget; it asks the ``Theme`` it was given.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from whyrun.domain.lean_dataclass import dataclass
from whyrun.paths import resource_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from whyrun.gui.contrast import Contrast

LIGHT = "light"
DARK = "dark"
#: The rut landscape's own, whatever theme is on.
RUT = "rut"

#: A palette role and the token that fills it; the text of switched-off controls is faint.
_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Accent: "accent",
}


@cache
def tokens() -> Mapping[str, Any]:
    """Everything in ``resources/theme.json``, read once."""
    read: dict[str, Any] = json.loads(resource_path("theme.json").read_text(encoding="utf-8"))
    return read


def motion(movement: str) -> int:
    """How many milliseconds a movement takes where things move."""
    return int(tokens()["motion"][movement])


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme (``light``, ``dark``, ``rut``) at one text size; with ``contrast`` in the system's own colours instead.

    ``scale`` is the text size, 1.0 for 100 %. Widths and spaces grow with the text, so that a window of 1040
    at 200 % is laid out like one of 520: every measure of the drawings goes through ``px``.
    """

    name: str = LIGHT
    scale: float = 1.0
    contrast: Contrast | None = None

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name != LIGHT

    def px(self, drawn: float) -> int:
        """A measure of the drawings (px at 100 %) as device-independent pixels at this text size."""
        return round(drawn * self.scale)

    def colour(self, token: str) -> QColor:
        """The colour of a token of the theme's table, such as ``paper`` or ``accent_hover``."""
        if self.contrast is not None:
            return QColor(self.contrast.of(token))
        return QColor(tokens()["tokens"][self.name][token])

    def depth(self, level: int, *, ghost: bool = False) -> QColor:
        """The colour of a level's layer, 1 (surface) to 5 (core); ``ghost`` while it is not reached."""
        if self.contrast is not None:
            return self.colour("paper")
        row = f"ghost_{self.name}" if ghost else self.name
        return QColor(tokens()["depth"][row][min(level, 5) - 1])

    def depth_text(self, level: int) -> QColor:
        """The colour of words on a level's layer."""
        if self.contrast is not None:
            return self.colour("ink")
        return QColor(tokens()["depth"]["text"][min(level, 5) - 1])

    def depth_line(self, level: int) -> QColor:
        """The colour of a line that stands for a level, on the page's ground."""
        return self.colour("ink") if self.contrast is not None else self.depth(level)

    def sky(self, name: str = "") -> Sequence[tuple[float, QColor]]:
        """The sky ``name`` (by default the theme's own) from its top, 0, to its foot, 1."""
        if self.contrast is not None:
            return ((0.0, self.colour("paper")),)
        stops = tokens()["sky"][name or self.name]
        if isinstance(stops[0], str):
            stops = [[place / (len(stops) - 1), colour] for place, colour in enumerate(stops)]
        return tuple((at, QColor(colour)) for at, colour in stops)

    def rut_layers(self) -> list[QColor]:
        """The five layers of the rut landscape, which also lies behind the dark welcome."""
        if self.contrast is not None:
            return [self.depth(level) for level in range(1, 6)]
        return [QColor(colour) for colour in tokens()["rut"]["layers"]]

    def sun(self, name: str = "") -> tuple[QColor, QColor]:
        """The sun ``name`` (by default the theme's own): its colours at the top and at the foot."""
        if self.contrast is not None:
            return self.colour("accent"), self.colour("accent")
        top, foot = tokens()["sun"][name or self.name]
        return QColor(top), QColor(foot)

    def drawn(self, of: str, name: str) -> QColor:
        """A colour that is the same in every theme, such as the ``trail`` of ``depth``; in contrast the text's."""
        return self.colour("ink") if self.contrast is not None else QColor(tokens()[of][name])

    def serif(self, drawn_px: float) -> QFont:
        """The face of the runner's words and of the questions, ``drawn_px`` high in the drawings."""
        return serif(drawn_px * self.scale)

    def sans(self, drawn_px: float, *, bold: bool = False) -> QFont:
        """The system's own face, for what WhyRun says about the program."""
        return sans(drawn_px * self.scale, bold=bold)

    def size(self, role: str) -> float:
        """The drawn size of a text role, such as ``question`` or ``small``."""
        return float(tokens()["sizes"][role])

    def palette(self) -> QPalette:
        """The colours that Qt's own widgets take from the theme."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("off"))
        return palette


def serif(px: float) -> QFont:
    """The first of Georgia, Noto Serif and DejaVu Serif that this system has, ``px`` pixels high."""
    font = QFont(list(tokens()["fonts"]["serif"]))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(1, round(px)))
    return font


def sans(px: float, *, bold: bool = False) -> QFont:
    """The system's UI face, ``px`` pixels high."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(px)))
    font.setBold(bold)
    return font

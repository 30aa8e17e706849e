"""The colours of a system that asks for high contrast, and what makes a colour stand out from another.

Rule: only the system's own colours; one of them that does not stand out enough gives way to its text colour.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

#: What lies behind words; everything else is drawn in the text colour or, where it is the accent, in that.
_GROUNDS = frozenset({"paper", "surface", "sunken", "tint", "pressed", "hit", "dusk_tint"})
_ACCENTS = frozenset({"accent", "accent_hover", "accent_pressed", "selected"})
_ON_ACCENTS = frozenset({"on_accent", "on_selected"})
#: What text and what is chosen must have (WCAG: AAA and AA); what is switched off may have less.
_TEXT, _CHOSEN, _OFF = 7.0, 4.5, 3.0


@dataclass(frozen=True, slots=True)
class Contrast:
    """The colours of one high contrast scheme, as ``#rrggbb``; ``off`` is that of words that are switched off."""

    ground: str
    text: str
    accent: str
    on_accent: str
    off: str

    @classmethod
    def of_palette(cls, palette: QPalette) -> Contrast:
        """Take the colours of ``palette``; where its text is not plain to read, black and white."""
        role, disabled = QPalette.ColorRole, QPalette.ColorGroup.Disabled
        ground, text = palette.color(role.Window), palette.color(role.WindowText)
        if ratio(ground, text) < _TEXT:
            is_light = ground.lightnessF() > 0.5  # noqa: PLR2004  nearer to white
            ground, text = QColor("white" if is_light else "black"), QColor("black" if is_light else "white")
        accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
        if min(ratio(accent, ground), ratio(accent, on_accent)) < _CHOSEN:
            accent, on_accent = text, ground
        off = palette.color(disabled, role.WindowText)
        if ratio(off, ground) < _OFF:
            off = text
        return cls(*(colour.name() for colour in (ground, text, accent, on_accent, off)))

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return QColor(self.ground).lightnessF() < QColor(self.text).lightnessF()

    def of(self, token: str) -> str:
        """The colour that stands for ``token`` of the drawings."""
        if token in _GROUNDS:
            return self.ground
        if token in _ACCENTS:
            return self.accent
        if token in _ON_ACCENTS:
            return self.on_accent
        return self.off if token == "off" else self.text  # noqa: S105  a colour, no secret


def system_contrast() -> Contrast | None:
    """The system's colours while it asks for high contrast; None while it does not."""
    if contrast_hints().contrastPreference() is not Qt.ContrastPreference.HighContrast:
        return None
    ours = QApplication.palette()
    QApplication.setPalette(QPalette())  # lets the system's own show
    contrast = Contrast.of_palette(QApplication.palette())
    QApplication.setPalette(ours)
    return contrast


def contrast_hints() -> QAccessibilityHints:
    """What the system says about contrast, and when it says something else."""
    return _hints().accessibility()


@cache
def _hints() -> QStyleHints:
    # WORKAROUND: PySide 6.11.3 takes the accessibility hints for deleted once nobody in Python holds the style hints
    # they belong to. Can go when `QGuiApplication.styleHints().accessibility()` works twice in a row.
    return QGuiApplication.styleHints()


def ratio(one: QColor, other: QColor) -> float:
    """How much two colours stand out from each other, 1 (not at all) to 21, as WCAG 2 counts it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  sRGB's own numbers
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

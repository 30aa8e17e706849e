"""How a runner may feel after a run, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from whyrun.domain.check_in import Feeling


def feeling_words() -> dict[Feeling, str]:
    """What each feeling is called, in the order they are offered in."""
    return {
        Feeling.LIGHTER: QCoreApplication.translate("feelings", "Lighter"),
        Feeling.CALMER: QCoreApplication.translate("feelings", "Calmer"),
        Feeling.TIRED_AND_GLAD: QCoreApplication.translate("feelings", "Tired and glad"),
        Feeling.SAME: QCoreApplication.translate("feelings", "Same as before"),
    }

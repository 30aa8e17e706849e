"""What may be in the way, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from whyrun.domain.rut_moment import Obstacle


def obstacle_words(obstacle: Obstacle) -> str:
    """Name an obstacle: "Tired"."""
    return {
        Obstacle.TIRED: QCoreApplication.translate("obstacle", "Tired"),
        Obstacle.BUSY: QCoreApplication.translate("obstacle", "Busy"),
        Obstacle.HURT: QCoreApplication.translate("obstacle", "Hurt"),
        Obstacle.WEATHER: QCoreApplication.translate("obstacle", "Weather"),
        Obstacle.WHY_WENT_MISSING: QCoreApplication.translate("obstacle", "The why went missing"),
    }[obstacle]

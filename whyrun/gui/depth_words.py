"""How deep a draft is, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from whyrun.domain.reflection import CORE_LEVEL

if TYPE_CHECKING:
    from whyrun.domain.today import OpenDraft


def levels_down(draft: OpenDraft) -> str:
    """Say how deep ``draft`` is: "You were three levels down." for one open at level 3."""
    if draft.level is None or draft.level > CORE_LEVEL:
        return QCoreApplication.translate("depth", "You were nearly there.")
    return (
        QCoreApplication.translate("depth", "You had just begun."),
        QCoreApplication.translate("depth", "You were two levels down."),
        QCoreApplication.translate("depth", "You were three levels down."),
        QCoreApplication.translate("depth", "You were four levels down."),
        QCoreApplication.translate("depth", "You were at the core."),
    )[draft.level - 1]

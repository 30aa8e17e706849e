"""Whom the runner runs for, in words: those WhyRun offers in the windows' language, the runner's own as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from whyrun.domain.reflection import Beneficiary

if TYPE_CHECKING:
    from collections.abc import Sequence


def name_of(who: str) -> str:
    """A beneficiary as it is read: "my kids"."""
    offered = {
        Beneficiary.KIDS: QCoreApplication.translate("people", "my kids"),
        Beneficiary.PARTNER: QCoreApplication.translate("people", "my partner"),
        Beneficiary.PARENTS: QCoreApplication.translate("people", "my parents"),
        Beneficiary.FRIENDS: QCoreApplication.translate("people", "my friends"),
        Beneficiary.TEAM: QCoreApplication.translate("people", "my team"),
        Beneficiary.PUPILS: QCoreApplication.translate("people", "my pupils"),
        Beneficiary.PATIENTS: QCoreApplication.translate("people", "my patients"),
        Beneficiary.MISSED: QCoreApplication.translate("people", "someone I miss"),
        Beneficiary.LATER_SELF: QCoreApplication.translate("people", "who I’ll be in ten years"),
    }
    return next((words for known, words in offered.items() if known == who), who)


def for_whom(everybody: Sequence[str], *, beside: str) -> str:
    """All of them in one sentence: "For my kids, and who I’ll be in ten years."; empty where there is nobody.

    Empty, too, where the why that it stands ``beside`` names all of them already.
    """
    names = [name_of(who).strip(" .") for who in everybody]
    if all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", beside, re.IGNORECASE) for name in names):
        return ""
    match names:
        case [one]:
            return QCoreApplication.translate("people", "For {one}.").format(one=one)
        case [*others, last]:
            both = QCoreApplication.translate("people", "For {others}, and {last}.")
            return both.format(others=", ".join(others), last=last)
    return ""

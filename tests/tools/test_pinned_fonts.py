from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="fontconfig chooses the fonts on Linux alone")
#: What Qt names whatever the system has.
GENERIC = {"Monospace", "Sans Serif", "Serif"}


@pytest.mark.usefixtures("qapp")
def test_only_the_pinned_fonts_are_seen() -> None:
    families = set(QFontDatabase.families()) - GENERIC

    assert {"Noto Sans", "Noto Serif"} <= families
    assert all(family.startswith("Noto S") for family in families)


def test_the_font_that_windows_start_with_is_noto_sans(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"

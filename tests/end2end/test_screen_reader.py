from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import screen_reader
import x11
from screen_reader import ScreenReader
from x11 import Desktop

if TYPE_CHECKING:
    from pathlib import Path

_MISSING = [*x11.missing_tools(), *screen_reader.missing_tools()]
pytestmark = pytest.mark.skipif(bool(_MISSING), reason=f"not on this machine: {', '.join(_MISSING)}")

#: The roles, in AT-SPI's words, of what has to have a name.
_SPEAKING = {"push button", "radio button", "check box", "text", "label", "list", "list item", "page tab", "grouping"}


def test_a_screen_reader_finds_its_way_from_the_welcome_page_into_the_wizard(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        reader = ScreenReader(desktop)
        desktop.start([sys.executable, "-m", "whyrun", "--data-dir", tmp_path / "data"])
        desktop.wait_for_window("WhyRun")
        desktop.wait_until(lambda: reader.window("WhyRun"))
        window = reader.window("WhyRun")
        assert window is not None
        welcome = {(thing.role, thing.name) for thing in reader.tree(window)}

        reader.press(reader.find(window, "push button", "Find my why"))
        desktop.wait_until(lambda: reader.window("Find your why"))
        wizard = reader.window("Find your why")
        assert wizard is not None
        desktop.wait_until(reader.heard)
        things = list(reader.tree(wizard))
        heard = reader.heard()

    assert {("page tab list", "Pages"), ("page tab", "Today"), ("push button", "Find my why")} <= welcome
    page = {(thing.role, thing.name) for thing in things}
    assert ("list", "How deep you are") in page
    assert ("list item", "Level 1, the surface") in page
    assert ("radio button", "A race") in page
    assert [thing for thing in things if thing.role in _SPEAKING and not thing.name] == []
    assert heard == ["Start. What gets you out of the door right now, or used to?"]

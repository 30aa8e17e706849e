"""Which desktop decides where the card goes, and the plain words about it in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runner import visible

from whyrun.gui.controls.words import Words
from whyrun.gui.desktop import Decider, who_decides
from whyrun.gui.settings.card_panel import CardPanel
from whyrun.store.card_state import Look as CardLook

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from whyrun.gui.look import Look

_WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
_XWAYLAND = {**_WAYLAND, "DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("environment", "decider"),
    [
        ({}, None),
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "sway"}, None),
        ({**_XWAYLAND, "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, None),
        ({**_XWAYLAND, "XDG_CURRENT_DESKTOP": "KDE"}, None),
        ({**_WAYLAND, "XDG_CURRENT_DESKTOP": "GNOME"}, Decider.GNOME),
        ({**_WAYLAND, "XDG_CURRENT_DESKTOP": "KDE"}, Decider.KDE),
        ({**_XWAYLAND, "XDG_CURRENT_DESKTOP": "sway"}, Decider.SWAY),
        ({**_XWAYLAND, "SWAYSOCK": "/run/user/1000/sway.sock"}, Decider.SWAY),
        ({**_XWAYLAND, "XDG_CURRENT_DESKTOP": "COSMIC"}, Decider.COSMIC),
        ({**_XWAYLAND, "XDG_CURRENT_DESKTOP": "weston"}, Decider.ANOTHER),
        (_WAYLAND, Decider.ANOTHER),
    ],
)
def test_the_card_decides_on_x11_and_where_xwayland_is_obeyed(
    environment: dict[str, str], decider: Decider | None
) -> None:
    assert who_decides(environment) is decider


@pytest.mark.parametrize(
    ("decider", "way"),
    [
        (Decider.GNOME, "Always on Top"),
        (Decider.KDE, "window rule for “Your why”"),
        (Decider.SWAY, 'for_window [title="^Your why$"] floating enable, sticky enable'),
        (Decider.COSMIC, "sticky"),
        (Decider.ANOTHER, "This desktop decides"),
        (None, ""),
    ],
)
def test_the_settings_say_so_and_name_the_desktops_own_way(
    qtbot: QtBot, look: Look, decider: Decider | None, way: str
) -> None:
    panel = CardPanel(look, CardLook(), decider)
    qtbot.addWidget(panel)

    said = " ".join(words.text() for words in visible(panel, Words))

    assert way in said
    assert ("This desktop decides where windows go." in said) is (decider is not None)

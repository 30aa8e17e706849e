"""The settings beside the journal: a small JSON file, read kindly and written whole.

Rule: what can't be read is the default, never an error; what this version does not know is written back as it was.
Does not import peewee: the pinned card reads settings too.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from whyrun.domain.lean_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: How much larger the text may be made.
TEXT_SCALES = (1.0, 2.0)
#: No screen reaches further (px): a window system has no numbers for more.
_FARTHEST = 32767


class Theme(StrEnum):
    """Light or dark, or whatever the system is. The value is what is stored."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the runner chose about the program.

    ``text_scale`` is 1.0 to 2.0; ``remind_at`` a local time such as "19:30", "" for no reminder;
    ``ask_when_ended`` asks whether the why still holds once its reason has ended; ``in_tray`` keeps an icon in the tray
    also while no card is pinned; ``way_back_told`` is whether the runner has been told how to come back to a closed
    window; ``window_size`` width and height and ``window_place`` the top left corner of the window's frame (px on all
    screens together), None before there was a window; ``window_maximized`` whether it filled its screen.
    """

    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    less_motion: bool = False
    daily_lines: bool = True
    remind_at: str = ""
    ask_when_ended: bool = True
    in_tray: bool = False
    way_back_told: bool = False
    window_size: tuple[int, int] | None = None
    window_place: tuple[int, int] | None = None
    window_maximized: bool = False


class SettingsFile:
    """The settings of one data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Settings:
        """Read the settings; the defaults where there are none.

        A file that is no settings file is kept aside, as ``settings.json.damaged``.
        """
        stored = self._stored()
        settings = Settings()
        for name, parse in _PARSERS.items():
            if name in stored:
                try:
                    settings = replace(settings, **{name: parse(stored[name])})
                except (ValueError, TypeError):
                    continue  # the default stands for what is no value of this setting
        return settings

    def write(self, settings: Settings) -> None:
        """Write the settings. Raises SettingsNotSaved; the earlier ones are then as they were."""
        # A start only reads: what writing needs is 2 ms that it does without.
        from whyrun.store.atomic_file import write_atomically
        from whyrun.store.data_folder import make_private_folder
        from whyrun.store.errors import SettingsNotSaved
        from whyrun.store.system_faults import refusal_of_system

        stored = self._stored() | {
            "theme": settings.theme.value,
            "text_scale": settings.text_scale,
            "less_motion": settings.less_motion,
            "daily_lines": settings.daily_lines,
            "remind_at": settings.remind_at,
            "ask_when_ended": settings.ask_when_ended,
            "in_tray": settings.in_tray,
            "way_back_told": settings.way_back_told,
            "window_size": settings.window_size,
            "window_place": settings.window_place,
            "window_maximized": settings.window_maximized,
        }
        try:
            make_private_folder(self._path.parent)
            write_atomically(self._path, json.dumps(stored, indent=2, ensure_ascii=True).encode() + b"\n")
        except OSError as error:
            raise SettingsNotSaved(refusal_of_system(error)) from error

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_bytes())
        except OSError:
            return {}
        except (ValueError, RecursionError):
            stored = None
        if isinstance(stored, dict):
            return stored
        self._keep_aside()
        return {}

    def _keep_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))
        except OSError:
            return  # it stays where it is; the next write takes its place


def _scale(value: object) -> float:
    smallest, largest = TEXT_SCALES
    if isinstance(value, bool) or not isinstance(value, int | float) or not smallest <= value <= largest:
        raise ValueError("not a scale")
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not a flag")
    return value


def _time(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a time")
    return time.fromisoformat(value).strftime("%H:%M") if value else ""


def _size(value: object) -> tuple[int, int] | None:
    match value:
        case None:
            return None
        case [int(width), int(height)] if 0 < width <= _FARTHEST and 0 < height <= _FARTHEST:
            return width, height
        case _:
            raise ValueError("not a size")


def _place(value: object) -> tuple[int, int] | None:
    match value:
        case None:
            return None
        case [int(x), int(y)] if abs(x) <= _FARTHEST and abs(y) <= _FARTHEST:
            return x, y
        case _:
            raise ValueError("not a place")


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "theme": Theme,
    "text_scale": _scale,
    "less_motion": _flag,
    "daily_lines": _flag,
    "remind_at": _time,
    "ask_when_ended": _flag,
    "in_tray": _flag,
    "way_back_told": _flag,
    "window_size": _size,
    "window_place": _place,
    "window_maximized": _flag,
}

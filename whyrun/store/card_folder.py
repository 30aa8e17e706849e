"""The card's folder: what the window and the pinned card tell each other, in four small files.

Rule: one writer a file. ``shown.json`` is the window's, ``own.json`` the card's; both write the switches in
``pinned.json`` and ``covered.json``. A file that is missing, damaged or newer than this program is "nothing there
yet", never an error.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from whyrun.store.atomic_file import write_atomically
from whyrun.store.card_state import Look, Own, Shown, look_of, own_of, shown_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from whyrun.domain.card import Card

FOLDER = "card"
_VERSION = 1
#: Nothing that is written here comes near this; a larger file is not one of ours.
_LARGEST = 4_000_000


class CardFolder:
    """Reads and writes ``<data>/card``; made on the first write, for its owner's eyes only."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / FOLDER

    def read_shown(self) -> Shown | None:
        """Return what the window wants shown; None for nothing yet."""
        return shown_of(self._read("shown.json"))

    def write_shown(self, shown: Shown) -> None:
        """Keep what the window wants shown; what is there already is not written again. Raises OSError."""
        if shown != self.read_shown():
            days = {"lines_since": shown.lines_since, "quiet_until": shown.quiet_until}
            spelled = {name: None if day is None else day.isoformat() for name, day in days.items()}
            self._write("shown.json", asdict(shown) | spelled)

    def read_own(self) -> Own:
        """Return what the card remembers; nothing, where there is nothing."""
        return own_of(self._read("own.json"))

    def write_own(self, own: Own) -> None:
        """Keep what the card remembers. Raises OSError."""
        self._write("own.json", asdict(own))

    def read_pinned(self) -> bool:
        """Return whether the card is to be on the screen."""
        return self._read("pinned.json").get("pinned") is True

    def write_pinned(self, pinned: bool) -> None:
        """Say whether the card is to be on the screen. Raises OSError."""
        self._write("pinned.json", {"pinned": pinned})

    def was_unpinned(self) -> bool:
        """Return whether the card was taken off the screen, and not only never pinned."""
        return self._read("pinned.json").get("pinned") is False

    def is_needed(self) -> bool:
        """Return whether a card process has something to do: a card to show, to remind, or to be in the tray."""
        shown = self.read_shown()
        return self.read_pinned() or (shown is not None and (bool(shown.remind_at) or shown.in_tray))

    def read_covered(self) -> bool:
        """Return whether the runner's words are to be covered, in the window and on the card."""
        return self._read("covered.json").get("covered") is True

    def write_covered(self, covered: bool) -> None:
        """Say whether the runner's words are to be covered. Raises OSError."""
        self._write("covered.json", {"covered": covered})

    def look(self) -> Look:
        """Return the look that was chosen last, in the window or on the card."""
        return look_of(self.read_shown(), self.read_own())

    def set_manner(self, theme: str, text_scale: float, *, less_motion: bool) -> None:
        """Let the card's menu and bar look like the window. Raises OSError."""
        before = self.read_shown() or Shown("")
        self.write_shown(replace(before, theme=theme, text_scale=text_scale, less_motion=less_motion))

    def show(self, card: Card, *, today: Mapping[str, Any] | None = None, quiet_until: date | None = None) -> None:
        """Show another card. Raises OSError.

        The window's way: what it does not mention stays as it is. A card in another style than the window's last one
        is a choice made in the window just now. The same style as before is none: what was chosen on the card since
        then stays, and ``look()`` tells the window of it. ``quiet_until`` belongs to ``today``.
        """
        before = self.read_shown()
        shown = replace(before or Shown(""), core_why=card.core_why, identity=card.identity)
        if before is None or card.style is not before.look.style:
            present = look_of(before, self.read_own())
            shown = replace(shown, look=replace(present, style=card.style), turn=shown.turn + 1)
        if today is not None:
            shown = replace(shown, today=today, quiet_until=quiet_until)
        self.write_shown(shown)

    def choose(self, look: Look) -> None:
        """Let the card look as was chosen in the window just now. Raises OSError."""
        before = self.read_shown() or Shown("")
        self.write_shown(replace(before, look=look, turn=before.turn + 1))

    def show_lines(self, lines: tuple[str, ...], since: date | None) -> None:
        """Let the card show another of ``lines`` each day, the first on ``since``. Raises OSError."""
        before = self.read_shown() or Shown("")
        self.write_shown(replace(before, lines=lines, lines_since=since))

    def remind(self, at: str) -> None:
        """Let the card remind at ``at`` ("19:30"; "" is never). Raises OSError."""
        self.write_shown(replace(self.read_shown() or Shown(""), remind_at=at))

    def stay_in_tray(self, in_tray: bool) -> None:
        """Let the card's process stay in the tray also while no card is pinned. Raises OSError."""
        self.write_shown(replace(self.read_shown() or Shown(""), in_tray=in_tray))

    def push(self, dx: int, dy: int, wider: int) -> None:
        """Ask the card to move by so many pixels, and to grow. Raises OSError."""
        before = self.read_shown() or Shown("")
        x, y = before.moved_by
        self.write_shown(replace(before, moved_by=(x + dx, y + dy), wider_by=before.wider_by + wider))

    def call_home(self) -> None:
        """Ask the card back to its first place. Raises OSError."""
        before = self.read_shown() or Shown("")
        self.write_shown(replace(before, home=before.home + 1))

    def make(self) -> None:
        """Make the folder, readable by its owner only. Raises OSError."""
        for folder in (self.path.parent, self.path):
            if not folder.is_dir():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.chmod(0o700)

    def _read(self, name: str) -> dict[str, Any]:
        try:
            file = self.path / name
            if file.stat().st_size > _LARGEST:
                return {}
            read = json.loads(file.read_bytes())
        except (OSError, ValueError, RecursionError):
            # Missing, unreadable or damaged: nothing there yet. The next write makes it whole again.
            return {}
        return read if isinstance(read, dict) and read.get("version") == _VERSION else {}

    def _write(self, name: str, values: Mapping[str, Any]) -> None:
        self.make()
        text = json.dumps({"version": _VERSION, **values}, ensure_ascii=True, indent=1)
        write_atomically(self.path / name, text.encode("ascii"))

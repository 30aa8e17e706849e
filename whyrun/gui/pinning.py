"""The window's side of the pinned card: what it shows, and whether it is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.domain.card import Card
from whyrun.late_log import LateLog
from whyrun.store.card_folder import CardFolder
from whyrun.store.first_screen import plain, understood

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from whyrun.domain.today import Today
    from whyrun.gui.theme import Theme
    from whyrun.store.card_state import Look as CardLook

_log = LateLog(__name__)


class Pinning:
    """Writes what the card shows, starts and ends its process.

    A card that can't be written or started never takes the window with it: the failure goes to the log.
    """

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._cards = CardFolder(data_dir)

    @property
    def folder(self) -> Path:
        """The folder that changes when the card is pinned or unpinned."""
        return self._cards.path

    def prepare(self) -> None:
        """Make the folder, so that it can be watched."""
        self._write(self._cards.make)

    def last_shown(self) -> Today | None:
        """What the window showed when it was last open; None where that is not known."""
        shown = self._cards.read_shown()
        return understood(shown.today) if shown is not None else None

    def is_pinned(self) -> bool:
        """Whether the card is to be on the screen."""
        return self._cards.read_pinned()

    def is_needed(self) -> bool:
        """Whether the card's process stays when the window closes: for the card, the reminder or the tray."""
        return self._cards.is_needed()

    def show(self, today: Today) -> None:
        """Let the card, and the next start's first frame, show ``today``."""
        card = today.journey.card if today.journey is not None else Card("")
        quiet_until = today.following.quiet_until if today.following is not None else None
        self._write(lambda: self._cards.show(card, today=plain(today), quiet_until=quiet_until))

    def is_covered(self) -> bool:
        """Whether the runner's words are to be covered, here and on the card."""
        return self._cards.read_covered()

    def cover(self, covered: bool) -> bool:
        """Cover the words, here and on the card, until asked again; whether the card could be told."""
        return self._write(lambda: self._cards.write_covered(covered))

    def card_look(self) -> CardLook:
        """How the card looks: what was chosen last, here or on the card itself."""
        return self._cards.look()

    def choose(self, card_look: CardLook) -> None:
        """Let the card look like this from now on."""
        self._write(lambda: self._cards.choose(card_look))

    def remind(self, at: str) -> None:
        """Remind at ``at`` ("19:30"; "" is never), with the card or without."""
        self._write(lambda: self._cards.remind(at))

    def stay_in_tray(self, in_tray: bool) -> None:
        """Stay in the tray also while no card is pinned, or no longer."""
        self._write(lambda: self._cards.stay_in_tray(in_tray))

    def push(self, dx: int, dy: int, wider: int) -> None:
        """Move the card by so many pixels, and let it grow."""
        self._write(lambda: self._cards.push(dx, dy, wider))

    def show_lines(self, lines: tuple[str, ...], since: date | None) -> None:
        """Let the card show another of ``lines`` each day, the first on the local date ``since``."""
        self._write(lambda: self._cards.show_lines(lines, since))

    def call_home(self) -> None:
        """Bring the card back to its first place, the corner of the main screen."""
        self._write(self._cards.call_home)

    def look_like(self, theme: Theme, *, less_motion: bool) -> None:
        """Let the card's menu and bar look like the window."""
        self._write(lambda: self._cards.set_manner(theme.name, theme.scale, less_motion=less_motion))

    def set_pinned(self, pinned: bool) -> None:
        """Pin the card to the screen, or take it off."""
        from whyrun.gui.pinned_card import launch

        try:
            (launch.pin if pinned else launch.unpin)(self.data_dir)
        except OSError as error:
            _log.warning("The card could not be pinned or unpinned: %s", error.strerror)

    def bring_back(self) -> None:
        """Start the card's process where it is needed (for the card, the reminder or the tray) and none runs."""
        from whyrun.gui.pinned_card import launch

        self._write(lambda: launch.start_where_needed(self.data_dir))

    def _write(self, write: Callable[[], None]) -> bool:
        try:
            write()
        except OSError as error:
            _log.warning("The card's file could not be written: %s", error.strerror)
            return False
        return True

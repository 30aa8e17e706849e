"""Starting and ending the pinned card from another process, and the window from the card.

Rule: needs QtCore only; whether a card runs is asked of its lock, never of a list of processes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QProcess, QProcessEnvironment

from whyrun.paths import own_command
from whyrun.store.card_folder import CardFolder

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping
    from pathlib import Path

_PLATFORM = "QT_QPA_PLATFORM"
#: Qt tries them in this order: where there is XWayland, the card can stay on top and where it was put.
_X_FIRST = "xcb;wayland"


def pin(data_dir: Path) -> bool:
    """Put the card on the screen; False when its process could not be started. Raises OSError.

    The order matters to a card that is just ending: it lets go of its lock first and looks at the switch once more
    after that, so that either it stays, or this starts a new one.
    """
    CardFolder(data_dir).write_pinned(True)
    return is_running(data_dir) or _start_card(data_dir)


def unpin(data_dir: Path) -> None:
    """Take the card off the screen: its process sees the switch, and ends unless it is needed. Raises OSError."""
    CardFolder(data_dir).write_pinned(False)


def start_where_needed(data_dir: Path) -> None:
    """Start the card's process where there is something for it to do and none runs. Raises OSError."""
    folder = CardFolder(data_dir)
    if not folder.is_needed() or is_running(data_dir):
        return
    if not folder.read_pinned():
        folder.write_pinned(False)  # a card that nobody ever pinned is not to appear with the reminder
    _start_card(data_dir)


def _start_card(data_dir: Path) -> bool:
    """Start the process as the switch is left: it may be turned again before the process has looked."""
    return _start("--pin", "--as-left", "--data-dir", str(data_dir))


def is_running(data_dir: Path) -> bool:
    """Whether a card process holds this data folder's lock."""
    folder = CardFolder(data_dir)
    if not folder.path.is_dir():
        return False
    lock = lock_of(folder)
    if lock.tryLock(0):
        lock.unlock()
        return False
    return True


def open_window(data_dir: Path, *, rut: bool = False) -> bool:
    """Start WhyRun, which raises its window where it is open already, with ``rut`` at the rut moment.

    False when it could not be started.
    """
    return _start(*(["--rut"] if rut else []), "--data-dir", str(data_dir))


def lock_of(folder: CardFolder) -> QLockFile:
    """Return the lock that a card process holds for as long as it lives; one left by a crash counts for nothing."""
    lock = QLockFile(str(folder.path / "card.lock"))
    lock.setStaleLockTime(0)
    return lock


def prefer_x11(environment: MutableMapping[str, str]) -> None:
    """Make Qt use XWayland on a Wayland desktop, unless the environment asks for something else than Wayland."""
    if "WAYLAND_DISPLAY" in environment and environment.get(_PLATFORM, "wayland").startswith("wayland"):
        environment[_PLATFORM] = _X_FIRST


def own_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what ``prefer_x11`` put there: the window stays native."""
    return {name: value for name, value in environment.items() if (name, value) != (_PLATFORM, _X_FIRST)}


def _start(*arguments: str) -> bool:
    program, *own = own_command()
    process = QProcess()
    process.setProgram(program)
    process.setArguments([*own, *arguments])
    passed = QProcessEnvironment()
    for name, value in own_environment(os.environ).items():
        passed.insert(name, value)
    process.setProcessEnvironment(passed)
    started = process.startDetached()
    # PySide gives the process id along, as C++ does through a pointer.
    return bool(started[0] if isinstance(started, tuple) else started)

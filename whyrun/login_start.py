r"""Starting the card's process when the runner logs in: on, off, and how it truly is.

Rule: the system's own entry is the truth, and is read each time; somebody may have removed it or switched it off.

- Linux: a desktop file in the autostart folder (freedesktop.org, Desktop Application Autostart Specification 0.5). A
  desktop switches an entry off by ``Hidden=true``, GNOME and others by ``X-GNOME-Autostart-enabled=false``. It passes
  over one whose ``TryExec`` is no longer there: a package that is removed can't reach into anybody's home.
- Windows: a value below ``HKEY_CURRENT_USER\...\Run`` (Microsoft, "Run and RunOnce Registry Keys"). The Task Manager
  switches one off below ``StartupApproved\Run``, by an odd first byte.
- macOS: a property list in ``~/Library/LaunchAgents`` with ``RunAtLoad`` (Apple, launchd.plist(5)).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from whyrun.paths import APP_ID, own_command

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
#: What is escaped inside double quotes, besides the per cent sign (Desktop Entry Specification, Exec).
_ESCAPED = '"`$\\'


class LoginStart(Protocol):
    """One system's way of starting a program at login. Everything may raise OSError."""

    def is_on(self) -> bool:
        """Whether the system would start the card at the next login."""

    def switch(self, on: bool, /) -> None:
        """Let the card's process start at login from now on, or no longer."""


def login_start(data_dir: Path) -> LoginStart:
    """How this system starts the card of ``data_dir`` at login."""
    command = [*own_command(), "--pin", "--as-left", "--data-dir", str(data_dir)]
    if sys.platform == "win32":
        return RegistryValue(command)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return AutostartFile(config / "autostart", command)


class AutostartFile:
    """A desktop file in ``folder``."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.desktop"
        self._command = command

    def is_on(self) -> bool:
        """Whether the file is there, and nobody has switched it off."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        said = dict(line.replace(" ", "").lower().split("=", 1) for line in lines if "=" in line)
        return said.get("hidden") != "true" and said.get("x-gnome-autostart-enabled") != "false"

    def switch(self, on: bool, /) -> None:
        """Write the file, or remove it."""
        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=WhyRun",
            f"TryExec={_escaped(self._command[0])}",
            f"Exec={exec_line(self._command)}",
            f"Icon={APP_ID}",
            "X-GNOME-Autostart-enabled=true",
        )
        written = self._file.with_suffix(".new")
        written.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        written.replace(self._file)


class LaunchAgent:
    """A property list in ``folder``."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.plist"
        self._command = command

    def is_on(self) -> bool:
        """Whether the file is there, and is not disabled."""
        import plistlib

        try:
            said = plistlib.loads(self._file.read_bytes())
        except (FileNotFoundError, plistlib.InvalidFileException):
            return False
        return bool(said.get("RunAtLoad")) and not said.get("Disabled")

    def switch(self, on: bool, /) -> None:
        """Write the file, or remove it."""
        import plistlib

        if not on:
            self._file.unlink(missing_ok=True)
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": APP_ID, "ProgramArguments": list(self._command), "RunAtLoad": True}
        written = self._file.with_suffix(".new")
        written.write_bytes(plistlib.dumps(agent))
        written.replace(self._file)


class RegistryValue:
    """A value in the registry of this user."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command

    def is_on(self) -> bool:
        """Whether the value is there, and the Task Manager has not switched it off."""
        return self._read(_RUN) is not None and not _is_disapproved(self._read(_APPROVED))

    def switch(self, on: bool, /) -> None:
        """Write the value, or delete it; what the Task Manager said before is forgotten."""
        import subprocess
        import winreg

        self._delete(_APPROVED)
        if not on:
            self._delete(_RUN)
            return
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:  # type: ignore[attr-defined,unused-ignore]
            line = subprocess.list2cmdline(self._command)
            winreg.SetValueEx(key, APP_ID, 0, winreg.REG_SZ, line)  # type: ignore[attr-defined,unused-ignore]

    def _read(self, path: str) -> object:
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:  # type: ignore[attr-defined,unused-ignore]
                return winreg.QueryValueEx(key, APP_ID)[0]  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:
            return None

    def _delete(self, path: str) -> None:
        import winreg
        from contextlib import suppress

        with (
            suppress(FileNotFoundError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key,  # type: ignore[attr-defined,unused-ignore]
        ):
            winreg.DeleteValue(key, APP_ID)  # type: ignore[attr-defined,unused-ignore]


def exec_line(command: Sequence[str]) -> str:
    """Write ``command`` as the Exec key of a desktop file."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    """Quote one word; a backslash is escaped twice, for the quotes and for the file."""
    inside = "".join(f"\\{letter}" if letter in _ESCAPED else letter for letter in word)
    return '"' + _escaped(inside).replace("%", "%%") + '"'


def _escaped(text: str) -> str:
    """Write ``text`` as a value of a desktop file (same specification, Values)."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _is_disapproved(value: object) -> bool:
    return isinstance(value, bytes) and bool(value) and bool(value[0] & 1)

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whyrun.login_start import AutostartFile, LaunchAgent, exec_line, login_start
from whyrun.paths import APP_ID, own_command

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = ("/opt/why run/whyrun", "--pin", "--data-dir", '/data/Ma"x $HOME/50 %\\`x`')


def _value(line: str) -> str:
    """Read a value as a desktop does: the file's escapes."""
    return re.sub(r"\\(.)", lambda escaped: {"n": "\n"}.get(escaped[1], escaped[1]), line)


def _read(line: str) -> list[str]:
    """Read an Exec line as a desktop does: the file's escapes, the shell's quotes, the field codes."""
    value = _value(line)
    words = re.findall(r'"((?:[^"\\]|\\.)*)"', value, re.DOTALL)
    plain = [re.sub(r"\\(.)", r"\1", word, flags=re.DOTALL) for word in words]
    assert not any("%" in word.replace("%%", "") for word in plain), "a field code, which a desktop would fill in"
    return [word.replace("%%", "%") for word in plain]


def test_a_desktop_reads_the_very_command() -> None:
    assert _read(exec_line(COMMAND)) == list(COMMAND)


@given(st.lists(st.text(st.characters(exclude_categories=["C"])), min_size=1))
def test_any_folder_can_be_named(words: list[str]) -> None:
    assert _read(exec_line(words)) == words


@pytest.mark.parametrize("program", ["/opt/why run/whyrun", "/opt/100 %/why\\run", "/opt/two\nlines/whyrun"])
def test_a_desktop_passes_over_the_entry_once_the_program_is_gone(tmp_path: Path, program: str) -> None:
    AutostartFile(tmp_path, [program, "--pin"]).switch(True)

    lines = (tmp_path / f"{APP_ID}.desktop").read_text("utf-8").splitlines()

    tried = [line.removeprefix("TryExec=") for line in lines if line.startswith("TryExec=")]
    assert [_value(each) for each in tried] == [program]


def test_on_is_on_and_off_is_off(tmp_path: Path) -> None:
    for start in (AutostartFile(tmp_path / "a", COMMAND), LaunchAgent(tmp_path / "b", COMMAND)):
        at_first = start.is_on()
        start.switch(True)
        then = start.is_on()
        start.switch(False)
        start.switch(False)

        assert (at_first, then, start.is_on()) == (False, True, False)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    start = AutostartFile(tmp_path, COMMAND)
    start.switch(True)
    file = tmp_path / f"{APP_ID}.desktop"

    file.write_text(file.read_text("utf-8") + line + "\n", "utf-8")

    assert not start.is_on()


def test_switching_it_on_again_takes_the_place_of_what_was_switched_off(tmp_path: Path) -> None:
    (tmp_path / f"{APP_ID}.desktop").write_text("[Desktop Entry]\nHidden=true\n", "utf-8")
    start = AutostartFile(tmp_path, COMMAND)

    start.switch(True)

    assert start.is_on()


def test_a_disabled_agent_is_off(tmp_path: Path) -> None:
    (tmp_path / f"{APP_ID}.plist").write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))

    assert not LaunchAgent(tmp_path, COMMAND).is_on()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the desktop file of Linux")
def test_the_command_starts_this_whyrun_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    login_start(tmp_path / "data").switch(True)
    file = tmp_path / "autostart" / f"{APP_ID}.desktop"
    line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith("Exec="))

    words = _read(line.removeprefix("Exec="))

    assert words == [*own_command(), "--pin", "--as-left", "--data-dir", str(tmp_path / "data")]
    said = subprocess.run(
        [*words[: len(own_command())], "--version"], cwd="/", capture_output=True, text=True, check=True, timeout=60
    )
    assert said.stdout.startswith("whyrun ")

"""What a Linux desktop is told about WhyRun, by its own validators."""

from __future__ import annotations

import configparser
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from whyrun import __version__
from whyrun.arguments import parse
from whyrun.paths import APP_ID, resource_path

DESKTOP = resource_path(f"desktop/{APP_ID}.desktop")
METAINFO = resource_path(f"desktop/{APP_ID}.metainfo.xml")


def _validate(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"not on this machine: {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr if done.returncode else ""


def test_the_desktop_file_is_a_valid_one() -> None:
    assert _validate("desktop-file-validate", str(DESKTOP)) == ""


def test_the_metainfo_is_valid() -> None:
    assert _validate("appstreamcli", "validate", "--no-net", str(METAINFO)) == ""


def test_every_action_is_a_command_line_that_whyrun_takes() -> None:
    entries = configparser.ConfigParser(interpolation=None)
    entries.read(DESKTOP, encoding="utf-8")
    commands = [entries[section]["Exec"].split() for section in entries.sections()]

    assert [program for program, *_ in commands] == ["whyrun", "whyrun", "whyrun"]
    for _, *words in commands:
        parse(words)


def test_the_metainfo_names_this_version_and_the_desktop_file() -> None:
    told = ET.parse(METAINFO).getroot()  # noqa: S314 - our own file

    assert told.findtext("id") == APP_ID
    assert told.findtext("launchable") == DESKTOP.name
    newest = told.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__

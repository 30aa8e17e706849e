from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whyrun.store.errors import Refusal, SettingsNotSaved
from whyrun.store.settings import Settings, SettingsFile, Theme

if TYPE_CHECKING:
    from pathlib import Path

CHOSEN = Settings(theme=Theme.DARK, text_scale=1.5, less_motion=True, window_size=(1040, 720))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "WhyRun" / "settings.json"


def test_where_nothing_was_chosen_the_defaults_stand(path: Path) -> None:
    assert SettingsFile(path).read() == Settings()
    assert not path.parent.exists()


def test_what_was_chosen_is_there_again(path: Path) -> None:
    SettingsFile(path).write(CHOSEN)

    assert SettingsFile(path).read() == CHOSEN


def test_only_the_runner_may_read_them(path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no permission bits")

    SettingsFile(path).write(CHOSEN)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000], ids=["empty", "torn", "list", "bytes", "deep"]
)
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    assert SettingsFile(path).read() == Settings()

    assert not path.exists()
    assert path.with_name("settings.json.damaged").read_bytes() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", ["dark"]),
        ("text_scale", "large"),
        ("text_scale", True),
        ("text_scale", 9),
        ("text_scale", float("nan")),
        ("less_motion", "yes"),
        ("window_size", [0, 5]),
        ("window_size", [1, 2, 3]),
        ("window_size", "large"),
    ],
)
def test_one_value_that_is_none_leaves_the_others_as_chosen(path: Path, name: str, value: object) -> None:
    SettingsFile(path).write(CHOSEN)
    path.write_text(json.dumps(json.loads(path.read_text()) | {name: value}))

    found = SettingsFile(path).read()

    assert getattr(found, name) == getattr(Settings(), name)
    others = {"theme", "text_scale", "less_motion", "window_size"} - {name}
    assert all(getattr(found, other) == getattr(CHOSEN, other) for other in others)


def test_what_a_newer_version_chose_is_written_back_as_it_was(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"weather": {"rain": "never"}, "theme": "dark"}')

    SettingsFile(path).write(Settings(theme=Theme.LIGHT))

    assert json.loads(path.read_text())["weather"] == {"rain": "never"}
    assert SettingsFile(path).read().theme is Theme.LIGHT


def test_settings_that_cannot_be_written_say_so_and_leave_the_earlier_ones(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(path).write(CHOSEN)

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(SettingsNotSaved, match="the disk is full") as raised:
        SettingsFile(path).write(Settings())

    assert raised.value.refusal is Refusal.DISK_FULL
    assert SettingsFile(path).read() == CHOSEN


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored=st.dictionaries(st.sampled_from(["theme", "text_scale", "less_motion", "window_size"]), _JSON))
def test_no_file_whatever_is_in_it_stops_the_settings_from_being_read(path: Path, stored: dict[str, object]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(stored))

    assert isinstance(SettingsFile(path).read(), Settings)


def test_the_settings_need_no_database() -> None:
    code = "import sys, whyrun.store.settings; sys.exit('peewee' in sys.modules or 'sqlcipher3' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

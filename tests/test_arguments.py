from __future__ import annotations

import subprocess
import sys

import pytest

from whyrun import __version__, arguments
from whyrun.arguments import Arguments, parse


def test_nothing_asks_for_the_window_with_the_usual_journal() -> None:
    assert parse([]) == Arguments(pin=False, data_dir=None)


@pytest.mark.parametrize("words", [["--pin", "--data-dir", "here"], ["--data-dir=here", "--pin"]])
def test_the_card_and_the_folder_are_read_in_any_order(words: list[str]) -> None:
    assert parse(words) == Arguments(pin=True, data_dir="here")


def test_the_rut_moment_is_asked_for_by_name() -> None:
    assert parse(["--rut"]) == Arguments(rut=True)


@pytest.mark.parametrize("name", ["with spaces", "läufe", "-minus", "~/journal"])
def test_a_folder_is_kept_as_it_was_typed(name: str) -> None:
    assert parse([f"--data-dir={name}"]).data_dir == name


def test_the_version_is_printed_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(["--version"])

    assert stop.value.code == 0
    assert capsys.readouterr() == (f"whyrun {__version__}\n", "")


def test_the_help_shows_an_example_of_each_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(["--help"])

    examples = capsys.readouterr().out.partition("examples:")[2]
    assert stop.value.code == 0
    assert "whyrun --pin" in examples
    assert "whyrun --rut" in examples
    assert "whyrun --data-dir" in examples


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--data-dir"], "--data-dir"),
        (["--data-dir", " "], "name the folder"),
        (["--pinned"], "--pinned"),
        (["--data=x"], "--data"),
        (["journal.db"], "journal.db"),
    ],
)
def test_a_mistake_is_named_on_standard_error_and_exits_2(
    words: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(words)

    out, err = capsys.readouterr()
    assert stop.value.code == 2
    assert out == ""
    assert complaint in err


@pytest.mark.parametrize("words", [["--data-dir", "here", "check"], ["check", "--data-dir", "here"]])
def test_the_folder_stands_before_a_command_or_after_it(words: list[str]) -> None:
    assert parse(words) == Arguments(data_dir="here", command="check")


def test_a_mistake_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["check", "--deeply"])

    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("words", [["--pin", "why"], ["--rut", "why"], ["--pin", "--rut"]], ids=" ".join)
def test_of_card_rut_moment_and_command_one_is_asked_for(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(words)

    (line,) = capsys.readouterr().err.splitlines()
    assert stop.value.code == 2
    assert words[0] in line
    assert "ask for one of them" in line


def test_the_card_as_it_was_left_is_a_card(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(["--pin", "--as-left"]) == Arguments(pin=True, as_left=True)

    with pytest.raises(SystemExit) as stop:
        parse(["--as-left"])
    assert stop.value.code == 2
    assert "--as-left goes with --pin" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["why", "export", "import", "backup", "check", "restore"])
def test_each_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse([command, "--help"])

    assert stop.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 8


@pytest.mark.parametrize("words", [[], ["--pin"], ["--pin", "--as-left"], ["--rut"]])
@pytest.mark.parametrize("place", [[], ["--data-dir", "/a folder"]])
def test_a_start_from_the_desktop_is_read_as_argparse_would(
    words: list[str], place: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = parse([*words, *place])
    monkeypatch.setattr(arguments, "_plain", lambda _words: None)

    assert read == parse([*words, *place])


def test_a_start_from_the_desktop_does_not_load_argparse() -> None:
    program = "import sys; from whyrun.arguments import parse; parse(['--pin', '--data-dir', '/x'])"
    program += "; print('argparse' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert told.strip() == "False"

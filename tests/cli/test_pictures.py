from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from terminal import a_reflection

if TYPE_CHECKING:
    from pathlib import Path

    from terminal import Run

    from whyrun.store.journal import Journal


@pytest.fixture(autouse=True)
def _finished(journal: Journal) -> None:
    with journal:
        journal.save_reflection(a_reflection("I run to be beside my kids."))


def size_of(png: Path) -> tuple[int, int]:
    return struct.unpack(">II", png.read_bytes()[16:24])  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ([], (720, 440)),
        (["--size", "1x"], (360, 220)),
        (["--size", "4X"], (1440, 880)),
        (["--size", "phone"], (1080, 2400)),
        (["--size", "1920x1080", "--style", "night", "--without-identity"], (1920, 1080)),
    ],
)
def test_the_card_is_drawn_in_the_size_asked_for_without_a_screen(
    whyrun: Run, tmp_path: Path, options: list[str], size: tuple[int, int]
) -> None:
    done = whyrun("export", str(tmp_path / "card.png"), *options)

    assert (done.returncode, done.stderr) == (0, "")
    assert size_of(tmp_path / "card.png") == size


@pytest.mark.parametrize(("name", "beginning"), [("card.svg", b"<?xml"), ("card.PDF", b"%PDF")])
def test_the_card_is_drawn_as_what_the_name_says(whyrun: Run, tmp_path: Path, name: str, beginning: bytes) -> None:
    done = whyrun("export", str(tmp_path / name))

    assert done.returncode == 0
    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_someone_elses_card_says_who_runs(whyrun: Run, tmp_path: Path) -> None:
    whyrun("export", str(tmp_path / "card.svg"), "--for", "Mum", "--without-identity")

    drawn = (tmp_path / "card.svg").read_text(encoding="utf-8")
    assert "Mum runs because …\n“I run to be beside my kids.”" in drawn
    assert "turns up" not in drawn


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--size", "5x"], "5x is no size"),
        (["--size", "9999x2"], "9999x2 is no size"),
        (["--size", "0x10"], "0x10 is no size"),
        (["--style", "sunset"], "sunset is no style of the card: say dawn, trail, night, paper."),
    ],
)
def test_what_cannot_be_drawn_is_said_in_a_sentence(
    whyrun: Run, tmp_path: Path, options: list[str], complaint: str
) -> None:
    done = whyrun("export", str(tmp_path / "card.png"), *options)

    assert done.returncode == 1
    assert done.stderr.startswith(complaint)
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "card.png").exists()


def test_before_there_is_a_why_there_is_no_card(whyrun: Run, tmp_path: Path) -> None:
    whyrun("export", str(tmp_path / "journal.json"))
    empty = str(tmp_path / "empty")
    (tmp_path / "none.json").write_bytes((tmp_path / "journal.json").read_bytes())

    done = whyrun("export", str(tmp_path / "card.png"), "--data-dir", empty)

    assert done.returncode == 1
    assert "There is no journal in" in done.stderr

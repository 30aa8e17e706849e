"""What a translator starts from, and what becomes of it when the words in the source change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

import translations

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of translations in which none has begun."""
    home = tmp_path / "translations"
    monkeypatch.setattr(translations, "HOME", home)
    return home


def test_a_language_begins_with_every_word_open(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["de"]) == 0

    told = capsys.readouterr().out
    words = len(translations._messages(home / "whyrun_de.ts"))
    assert sorted(path.name for path in home.iterdir()) == ["whyrun_de.qm", "whyrun_de.ts"]
    assert f"{words} of {words} still to translate" in told


def test_what_is_translated_stays_and_reaches_the_program(home: Path) -> None:
    translations.main(["de"])
    ts = home / "whyrun_de.ts"
    begun = ts.read_text(encoding="utf-8")
    place = begun.index("<source>A race</source>")
    done = begun[place:].replace(
        '<translation type="unfinished"></translation>', "<translation>Ein Lauf</translation>", 1
    )
    ts.write_text(begun[:place] + done, encoding="utf-8")

    translations.main([])

    words = QTranslator()
    assert words.load("whyrun_de", str(home))
    assert words.translate("StartPage", "A race") == "Ein Lauf"
    assert words.translate("StartPage", "Habit") == ""
    assert words.language() == "de"


def test_nothing_begun_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main([]) == 0

    assert "No language has begun yet" in capsys.readouterr().out
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("english", "pseudo"),
    [
        ("Next", "[Ñéxt]"),
        ("You said that at level {number}.", "[Ýöû šåîd thåt åt lévél {number}. ~~~~~~]"),
        ("dddd d MMMM", "dddd d MMMM"),
        ("{percent} %", "[{percent} %]"),
    ],
)
def test_the_pseudo_translation_is_longer_and_keeps_the_gaps(english: str, pseudo: str) -> None:
    assert translations.pseudo(english) == pseudo

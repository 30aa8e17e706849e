"""Every word of the windows can be said in another language, and is, where there is a translation."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from test_no_cut_text import PROBLEMS

import whyrun
from screens import CARD, DRAFT, FOLLOWING, LEVELS, parts, plain_screens, show, wizard_pages
from whyrun.domain import descent
from whyrun.gui import language
from whyrun.gui.about import told
from whyrun.gui.dates import weekday_and_day
from whyrun.parts import installed_parts
from whyrun.store.errors import FolderUnusable, Refusal, SaveFailed
from whyrun.store.sentence import Sentence
from word_rules import broken_rules, translated_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from whyrun.domain.english import Suggestion
    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

PACKAGE = Path(whyrun.__file__).parent
SOURCES = {path: path.read_text(encoding="utf-8") for path in sorted((PACKAGE / "gui").rglob("*.py"))}
STORE = [path.read_text(encoding="utf-8") for path in sorted((PACKAGE / "store").rglob("*.py"))]
#: Says in the windows' language what the store has said in English.
TRANSLATES_THE_STORE = PACKAGE / "gui" / "language.py"

BROKEN = {
    'button = Button(look, "Save it")': "line 1: “Save it” is not translated",
    'label.setText("Done.")': "line 1: “Done.” is not translated",
    'label.setText(f"{count} of your days")': "line 1: “ of your days” is not translated",
    'self.tr(f"{count} days")': "line 1: what is translated is not written out",
    'QCoreApplication.translate("depth", words)': "line 1: what is translated is not written out",
}
FINE = (
    'def f(self):\n    """Says a thing."""\n    raise ValueError("That is ours alone.")',
    '_log.warning("Nothing the runner reads: %s", kind)',
    'label.setText(self.tr("{count} days").format(count=count))',
    'painter.translate(0, 4)\nself.setWindowTitle("WhyRun")\ncolour("accent_hover")',
)


def test_no_word_of_a_window_is_out_of_reach_for_a_translator() -> None:
    broken = {str(path): said for path, source in SOURCES.items() if (said := broken_rules(source))}

    assert set(broken) == {str(TRANSLATES_THE_STORE)}


@pytest.mark.parametrize(("source", "sentence"), BROKEN.items(), ids=BROKEN)
def test_the_checker_says_what_is_out_of_reach(source: str, sentence: str) -> None:
    assert broken_rules(source) == [sentence]


@pytest.mark.parametrize("source", FINE)
def test_the_checker_lets_be_what_no_runner_reads(source: str) -> None:
    assert broken_rules(source) == []


def test_translators_are_given_every_word(pseudo_words: Path) -> None:
    given = {message.text for message in _ts(pseudo_words).iter("source")}

    assert given == set().union(*map(translated_words, [*SOURCES.values(), *STORE]))


def test_notes_are_those_for_translators(pseudo_words: Path) -> None:
    notes = {note.text for note in _ts(pseudo_words).iter("extracomment")}

    assert "how to write a day: d is the day, MMMM the month." in notes
    assert not any("Translators" in str(note) or "px" in str(note) for note in notes)


@pytest.mark.usefixtures("pseudo_language")
def test_the_wizard_speaks_the_language_of_the_translation(
    qtbot: QtBot, look: Look, clock: Callable[..., object], way_down: Reflection
) -> None:
    ours = _data(way_down)

    left = {
        name: said for name, wizard in wizard_pages(qtbot, look, clock, way_down) if (said := _english(wizard, ours))
    }

    assert left == {}


@pytest.mark.usefixtures("pseudo_language")
def test_the_other_screens_speak_the_language_of_the_translation(
    data: Path, qtbot: QtBot, look: Look, way_down: Reflection
) -> None:
    ours = _data(way_down) | {str(data)}

    left = {
        name: said
        for name, screen in plain_screens(look, PROBLEMS, data)
        if (said := _english(show(qtbot, screen), ours))
    }

    assert left == {}


@pytest.mark.usefixtures("pseudo_language")
def test_an_error_is_told_in_the_language_of_the_windows() -> None:
    right = Sentence("the right to write in this folder is missing")

    full = language.told(SaveFailed(Refusal.DISK_FULL).what_happened)
    unusable = language.told(FolderUnusable(Path("/{a}"), right).what_happened)

    assert full.startswith("[[Ýöûr wördš")
    assert "[thé dîšk îš fûll" in full
    assert "/{a}: [thé rîght tö wrîté" in unusable


def test_an_error_is_told_in_english_without_a_translation() -> None:
    error = SaveFailed(Refusal.DISK_FULL)

    assert language.told(error.what_happened) == "Your words could not be saved: the disk is full." == str(error)


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["en-GB", "zz"], "en"),
        (["C"], "en"),
        (["xx-YY", "zz-AA"], "zz"),
        (["xx"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_are_words_in_is_spoken(
    qapp: QApplication, pseudo_words: Path, wanted: list[str], spoken: str
) -> None:
    found = language.speak(qapp, wanted, pseudo_words)

    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    assert found == spoken


def test_days_are_named_in_the_language_of_the_words(
    qapp: QApplication, pseudo_words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = QLocale()
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    monkeypatch.setattr(QLocale, "system", lambda: german)
    QLocale.setDefault(german)

    language.speak(qapp, ["de-DE"], pseudo_words)

    written, country = weekday_and_day(date(2026, 3, 12)), QLocale().territory()
    QLocale.setDefault(before)
    assert written == "Thursday 12 March"
    assert country is QLocale.Country.Germany


def _ts(folder: Path) -> ET.ElementTree[ET.Element]:
    return ET.parse(folder / "whyrun_zz.ts")  # noqa: S314  made a moment ago


def _data(way_down: Reflection) -> set[str]:
    """What the runner and the engine wrote: it stays in the language it was written in."""
    levels = [text for level in way_down.levels for text in (level.question, level.answer, *level.reasons)]
    suggested: list[Suggestion] = [*descent.suggest_identities(way_down), *descent.suggest_core_whys(way_down)]
    own = [way_down.opener, way_down.identity, way_down.core_why, *way_down.beneficiaries]
    shown = [
        CARD.core_why,
        CARD.identity,
        DRAFT.question,
        *DRAFT.reasons,
        FOLLOWING.line.words,
        FOLLOWING.line.after_words,
        "it is dark at six",
        "put my shoes on and walk to the bridge",
        *(text for _, *level in LEVELS for text in level),
        "what stood here",
        *map(told, installed_parts()),
    ]
    chosen_from = ["a challenge", "I'm stubborn", ("the house " * 20).strip()]
    return {*levels, *own, *shown, *chosen_from, *(each.text for each in suggested)}


def _english(screen: QWidget, data: set[str]) -> list[str]:
    """The words on ``screen`` and behind it that no translation reached."""
    return [words for part in [screen, *parts(screen)] for words in _words_of(part) if not _is_told(words, data)]


def _words_of(part: QWidget) -> list[str]:
    texts = [getattr(part, name, str)() for name in ("text", "placeholderText")]
    texts += [part.accessibleName(), part.accessibleDescription(), part.windowTitle(), part.toolTip()]
    return [" ".join(text.split()) for text in texts if any(letter.isalpha() for letter in text)]


def _is_told(words: str, data: set[str]) -> bool:
    days = ("d MMMM", "d MMMM yyyy", QLocale.FormatType.LongFormat)
    if any(QLocale().toDate(words, day).isValid() for day in days):
        return True
    plain = words.removeprefix("<p>").removesuffix("</p>").replace("&#x27;", "'")
    if not QKeySequence(words).isEmpty() and "+" in words:
        return True  # Qt's own to translate
    return "[" in words or plain == "WhyRun" or any(each and (each in plain or plain in each) for each in data)

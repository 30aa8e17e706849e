"""A journal, a look and a wizard of its own for each test, all real, on a temporary folder and without a screen."""

from __future__ import annotations

import gc
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from runner import Runner, settle

import translations
from whyrun.domain import descent
from whyrun.domain.reflection import CORE_LEVEL, FinishLine, Motivator, Stage
from whyrun.gui import language
from whyrun.gui.controls.focus_ring import FocusRings
from whyrun.gui.look import Look
from whyrun.gui.main_window import MainWindow
from whyrun.gui.pinned_card import launch
from whyrun.gui.pinning import Pinning
from whyrun.gui.spoken import tell_roles
from whyrun.gui.wizard.draft import Draft
from whyrun.gui.wizard.wizard import ReflectionWizard
from whyrun.store.journal import Journal
from whyrun.store.settings import SettingsFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from whyrun.domain.reflection import Reflection

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
TODAY = date(2026, 3, 12)


@pytest.fixture(autouse=True)
def _widgets_are_collected_here() -> Iterator[None]:
    """Look for garbage on this thread alone: the one that talks to xdist would take widgets apart while Qt paints."""
    gc.disable()
    yield
    gc.collect(0)  # all that was made since the last time; the rest is old


@pytest.fixture(scope="module", autouse=True)
def _old_widgets_are_collected_here() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def _no_draft_outlives_its_journal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A draft that could not be saved tries again later, which must not be in the middle of another test."""
    drafts: list[Draft] = []
    begin = Draft.__init__

    def begin_and_note(draft: Draft, *given: object, **more: object) -> None:
        begin(draft, *given, **more)  # type: ignore[arg-type]
        drafts.append(draft)

    monkeypatch.setattr(Draft, "__init__", begin_and_note)
    yield
    for draft in drafts:
        draft._pause.stop()


@pytest.fixture
def clock() -> Callable[[], tuple[datetime, date]]:
    return lambda: (NOW, TODAY)


@pytest.fixture(scope="session", autouse=True)
def _roles_are_told(qapp: QApplication) -> None:
    """Let assistive tools meet the widgets as they do in the running program."""
    assert qapp
    tell_roles()


@pytest.fixture(scope="module")
def wardrobe(qapp: QApplication) -> Iterator[QApplication]:
    """Let the application be dressed; after the last test of a file it is as plain as before."""
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()
    style = qapp.style().objectName()
    qapp.setStyle("fusion")
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def make_look(wardrobe: QApplication) -> Callable[..., Look]:
    """Dress the application."""

    def make(theme: str = "light", scale: float = 1.0, *, less_motion: bool = True) -> Look:
        return Look(wardrobe, wanted=theme, scale=scale, less_motion=less_motion)

    return make


@pytest.fixture
def look(make_look: Callable[..., Look]) -> Look:
    return make_look()


@pytest.fixture
def lively(make_look: Callable[..., Look]) -> Look:
    """The look of a runner who has nothing against things that move."""
    return make_look(less_motion=False)


@pytest.fixture
def rings(look: Look, qapp: QApplication) -> Iterator[FocusRings]:
    """Put the focus ring on, as the running program does."""
    rings = FocusRings(look, qapp)
    yield rings
    rings._on_focus_changed(None, None)
    qapp.focusChanged.disconnect(rings._on_focus_changed)
    rings.setParent(None)


@pytest.fixture(scope="session")
def pseudo_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the pseudo-translation, made from the source as it is now."""
    folder = tmp_path_factory.mktemp("translations")
    translations.make_pseudo(folder)
    return folder


@pytest.fixture
def pseudo_language(qapp: QApplication, pseudo_words: Path) -> Iterator[None]:
    """Let the windows speak the pseudo-translation: longer, accented, and every word of theirs in [brackets]."""
    assert language.speak(qapp, [translations.PSEUDO], pseudo_words) == translations.PSEUDO
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "WhyRun"


@pytest.fixture
def journal(data: Path) -> Iterator[Journal]:
    with Journal.open(data, program_version="1.0", now=lambda: NOW) as journal:
        yield journal
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.close()  # before its journal is


@pytest.fixture
def blank() -> Reflection:
    return descent.begin(uuid4(), NOW, TODAY)


@pytest.fixture
def sit_down(
    qtbot: QtBot, look: Look, journal: Journal, clock: Callable[[], tuple[datetime, date]], blank: Reflection
) -> Callable[..., Runner]:
    """Open the wizard on a draft (a blank one, where none is given), and sit a runner before it."""

    def open_it(reflection: Reflection | None = None, *, size: tuple[int, int] | None = None) -> Runner:
        wizard = ReflectionWizard(look, Draft(journal, reflection or blank), clock)
        qtbot.addWidget(wizard)
        wizard.resume()
        if size:
            wizard.resize(*size)
        with qtbot.waitExposed(wizard):
            wizard.show()
        wizard.activateWindow()
        return Runner(qtbot, wizard)

    return open_it


@pytest.fixture
def way_down(blank: Reflection) -> Reflection:
    """Walk five levels down to the last page, with everything answered."""
    reflection = descent.set_opener(blank, Motivator.STRESS, "", None)
    said = ("to clear my head", "so I snap less", "my kids deserve it", "nobody was patient with me", "a calm home")
    for number, words in enumerate(said, 1):
        reflection = descent.read_answer(descent.write(reflection, number, words), number)
        reflection = descent.ask_below(reflection, number) if number < CORE_LEVEL else reflection
    return replace(
        reflection,
        beneficiaries=("my kids", "old Tom"),
        identity="I’m a runner who stays.",
        finish_line=FinishLine.YES,
        core_why="I run so that home is calm.",
        stage=Stage.YOUR_WHY,
    )


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The processes that would have been started: the card's own are tested elsewhere, on a real desktop."""
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(launch, "_start", lambda *arguments: calls.append(arguments) is None)
    return calls


@pytest.fixture
def make_window(
    qtbot: QtBot, look: Look, data: Path, clock: Callable[[], tuple[datetime, date]], started: list[tuple[str, ...]]
) -> Callable[..., MainWindow]:
    """Open the main window on a journal, or on its first frame alone."""
    assert started == []
    settings = SettingsFile(data / "settings.json")

    def make(journal: Journal | None = None, *, knows_the_way_back: bool = True) -> MainWindow:
        if knows_the_way_back:  # else the window has something to say before it closes
            settings.write(replace(settings.read(), way_back_told=True))
        pinning = Pinning(data)
        window = MainWindow(look, pinning, settings, clock)
        qtbot.addWidget(window)
        window.show_first_frame(pinning.last_shown(), is_new=not (data / "journal.db").exists())
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        if journal is not None:
            window.use_journal(journal)
        settle()
        return window

    return make


@pytest.fixture
def finished(journal: Journal, way_down: Reflection, clock: Callable[[], tuple[datetime, date]]) -> Reflection:
    """A finished reflection in the journal."""
    reflection = descent.finish(way_down, *clock())
    journal.save_reflection(reflection)
    return reflection


@pytest.fixture
def draft(journal: Journal, way_down: Reflection) -> Reflection:
    """A draft in the journal, open at level 3."""
    reflection = replace(way_down, id=uuid4(), stage=Stage.LEVEL_3)
    journal.save_reflection(reflection)
    return reflection

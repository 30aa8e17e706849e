"""The rut moment on a journal with a why in it, and a clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from runner import settle
from rut_runner import Clock, RutRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.main_window import MainWindow
    from whyrun.store.journal import Journal


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sit_down(make_window: Callable[..., MainWindow], journal: Journal, finished: Reflection) -> Callable[[], RutRunner]:
    """Open the window on the journal, and the rut moment in it."""
    assert finished.is_finished

    def open_it() -> RutRunner:
        window = make_window(journal)
        window.open_rut()
        settle()
        return RutRunner(window, journal)

    return open_it


@pytest.fixture
def runner(sit_down: Callable[[], RutRunner]) -> RutRunner:
    return sit_down()

"""The pages of one wizard, each made when it is met, or ahead of that.

Rule: QWizard is given an empty place for every page at once, since it can be left on any of them; what fills the place,
its module too, comes later. A page is made once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWizardPage

from whyrun.domain.reflection import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.gui.wizard.draft import Draft
    from whyrun.gui.wizard.page import DescentPage


#: The modules of the wizard that take longest to load, each behind what it imports, and those of single pages.
_OF_ALL = ("chrome", "gauge", "wizard", "page")
_OF_A_LEVEL = ("reason_chooser", "level_page")
_OF_PAGES = {Stage.WHO_YOU_ARE: ("who_page",), Stage.YOUR_WHY: ("why_page",)}


class Place(QWizardPage):
    """Where a page will stand."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def initializePage(self) -> None:
        """Nothing: what a page shows comes from the draft, when it is entered."""

    def cleanupPage(self) -> None:
        """Nothing: going back loses nothing."""

    def take(self, page: QWidget) -> None:
        """Let ``page`` stand here."""
        self._column.addWidget(page)
        page.show()  # at once: the layout would do it a moment later


def modules_of(stage: Stage) -> tuple[str, ...]:
    """What is worth loading in turns of its own before the wizard opens on the page of ``stage``."""
    own = _OF_A_LEVEL if stage.level else _OF_PAGES.get(stage, ())
    return ("whyrun.gui.controls.fields", *(f"whyrun.gui.wizard.{name}" for name in (*_OF_ALL, *own)))


def make_page(stage: Stage, look: Look, draft: Draft, place: QWidget) -> DescentPage:
    """The page of ``stage``, in ``place``."""
    match stage:
        case Stage.START:
            from whyrun.gui.wizard.start_page import StartPage

            return StartPage(look, draft, place)
        case Stage.BIGGER_THAN_YOU:
            from whyrun.gui.wizard.bigger_page import BiggerPage

            return BiggerPage(look, draft, place)
        case Stage.WHO_YOU_ARE:
            from whyrun.gui.wizard.who_page import WhoPage

            return WhoPage(look, draft, place)
        case Stage.FINISH_LINE:
            from whyrun.gui.wizard.finish_line_page import FinishLinePage

            return FinishLinePage(look, draft, place)
        case Stage.YOUR_WHY:
            from whyrun.gui.wizard.why_page import WhyPage

            return WhyPage(look, draft, place)
    if stage.level is None:
        raise ValueError(f"there is no page for {stage}")
    from whyrun.gui.wizard.level_page import LevelPage

    return LevelPage(look, draft, stage.level, place)


def make_example(look: Look, draft: Draft, place: QWidget) -> DescentPage:
    """The page with the worked examples, in ``place``."""
    from whyrun.gui.wizard.example import ExamplePage

    return ExamplePage(look, draft, place)

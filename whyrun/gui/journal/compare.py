"""Two whys side by side, level by level, with the level marked at which they part."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from whyrun.domain.compare import parting_level
from whyrun.domain.today import as_sentence
from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.page_scroll import PageScroll
from whyrun.gui.controls.words import question, second_line
from whyrun.gui.dates import day_and_year
from whyrun.gui.journal.entry_words import day_of
from whyrun.gui.strata import Strata

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from whyrun.domain.reflection import Reflection
    from whyrun.gui.look import Look

_RING = 6  # of room that the focus ring of what scrolls takes around it


class CompareDialog(QDialog):
    """``reflections`` are the finished ones, the newest first, two at the least."""

    def __init__(self, look: Look, reflections: Sequence[Reflection], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reflections = reflections
        self.setWindowTitle(self.tr("Compare two whys"))
        self.setModal(True)
        self._sides = (_Side(look, reflections), _Side(look, reflections))
        self._told = second_line(look, "")
        close = Button(look, self.tr("Close"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self._assemble(close)
        for side, reflection in zip(self._sides, (reflections[1], reflections[0]), strict=True):
            side.choose(reflection)
            side.on_chosen = self._show
        self._show()

    def _assemble(self, close: Button) -> None:
        px = self._look.theme.px
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(px(_RING), px(_RING), px(12), px(_RING))
        grid.setHorizontalSpacing(px(32))
        grid.setVerticalSpacing(px(12))
        for column, side in enumerate(self._sides):
            grid.setColumnStretch(column, 1)
            grid.addWidget(side.which, 0, column, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(side.why, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(side.strata, 2, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(3, 1)
        scroll = PageScroll(content)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("Two whys, level by level"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(28 - _RING), px(24 - _RING), px(28 - _RING), px(20))
        whole.setSpacing(px(16))
        whole.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(_RING), 0, px(_RING), 0)
        foot.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(close)
        whole.addLayout(foot)
        self.resize(QSize(px(900), px(600)).boundedTo(self.screen().availableSize()))

    def _show(self) -> None:
        one, other = (side.reflection for side in self._sides)
        parting = parting_level(one, other)
        for side in self._sides:
            side.show_levels(parting)
        self._told.setText(
            self.tr("They say the same all the way down.")
            if parting is None
            else self.tr("They part at level {number}.").format(number=parting)
        )


class _Side:
    """One of the two: which reflection it is, its core why and its levels."""

    def __init__(self, look: Look, reflections: Sequence[Reflection]) -> None:
        self.reflection = reflections[0]
        self.which = Button(look, "", icon="calendar")
        self.why = question(look, "", 20)
        self.strata = Strata(look, lines=0)
        menu = QMenu(self.which)
        for reflection in reflections:
            words = f"{day_and_year(day_of(reflection))}  {reflection.core_why}"[:80]
            menu.addAction(words.replace("&", "&&"), partial(self._on_chosen, reflection))
        self.which.setMenu(menu)
        self.on_chosen: Callable[[], None] = lambda: None

    def choose(self, reflection: Reflection) -> None:
        """Show ``reflection`` on this side."""
        self.reflection = reflection
        day = day_and_year(day_of(reflection))
        self.which.setText(day)
        self.why.setText(reflection.core_why)

    def show_levels(self, parting: int | None) -> None:
        """Show the levels, with the one marked at which the two part."""
        gone = self.reflection.levels_gone
        self.strata.show_levels(
            [(level.number, level.question, as_sentence(level.reason)) for level in gone], parting=parting
        )

    def _on_chosen(self, reflection: Reflection) -> None:
        self.choose(reflection)
        self.on_chosen()

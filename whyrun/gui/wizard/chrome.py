"""The frame of the wizard: QWizard's own layout without its margins, and its buttons in our look."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget, QWizard

from whyrun.gui.controls.button import Button, Kind

if TYPE_CHECKING:
    from whyrun.gui.look import Look

#: Where QWizard's classic layout puts its line and its buttons.
_RULER_ROW, _FOOTER_ROW = 2, 4


class WizardChrome:
    """Dresses one QWizard: the plain button far left, Back and the primary button at the right."""

    def __init__(self, wizard: QWizard, look: Look) -> None:
        self._wizard = wizard
        self._look = look
        self._of_qt: list[QWidget] = []
        wizard.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        for option in (
            QWizard.WizardOption.ExtendedWatermarkPixmap,  # the side widget reaches down beside the footer
            QWizard.WizardOption.HaveCustomButton1,
            QWizard.WizardOption.NoCancelButton,
            QWizard.WizardOption.NoBackButtonOnStartPage,
        ):
            wizard.setOption(option)
        self.stop = Button(look, "", Kind.PLAIN)
        self.back = Button(look, QCoreApplication.translate("WizardChrome", "Back"))
        self.next = Button(look, QCoreApplication.translate("WizardChrome", "Next"), Kind.PRIMARY)
        self.finish = Button(look, QCoreApplication.translate("WizardChrome", "Save"), Kind.PRIMARY)
        for button in (self.next, self.finish):
            button.setAutoDefault(True)
        wizard.setButton(QWizard.WizardButton.CustomButton1, self.stop)
        wizard.setButton(QWizard.WizardButton.BackButton, self.back)
        wizard.setButton(QWizard.WizardButton.NextButton, self.next)
        wizard.setButton(QWizard.WizardButton.FinishButton, self.finish)
        wizard.setButtonLayout(
            [
                QWizard.WizardButton.CustomButton1,
                QWizard.WizardButton.Stretch,
                QWizard.WizardButton.BackButton,
                QWizard.WizardButton.NextButton,
                QWizard.WizardButton.FinishButton,
            ]
        )

    def name_the_side(self) -> None:
        """Say what the side widget stands on: to QWizard it is a label for a picture, which has no words.

        Its own widgets are met by their names first, and kept: where one is met as the parent of another, or in a
        layout, PySide6 goes through every class of widget there is to find out what it is, which takes 7 ms.
        """
        self._of_qt = self._wizard.findChildren(QWidget)
        ground = self._wizard.sideWidget().parentWidget()
        if ground is not None:
            ground.setProperty("spoken_role", QAccessible.Role.Pane)

    def in_tab_order(self) -> QPushButton:
        """Let Tab come from a page to the way on first, then to the way back and out; the last of them.

        As they stand, Tab and Enter behind an answer would close the window.
        """
        ways = (self.next, self.finish, self.back, self.stop)
        for before, after in pairwise(ways):
            QWidget.setTabOrder(before, after)
        return ways[-1]

    def say_next(self, words: str) -> None:
        """Name the button that goes on. Both carry the words: QWizard shows one of them at a time."""
        for role, button in (
            (QWizard.WizardButton.NextButton, self.next),
            (QWizard.WizardButton.FinishButton, self.finish),
        ):
            self._wizard.setButtonText(role, words)
            button.setText(words)

    def _leave_no_air(self, grid: QGridLayout) -> None:
        """Let side widget and pages reach the edges: a style that says so is asked, in Python, at every measure."""
        page = self._wizard.currentPage()
        grounds = [each.parentWidget() for each in (self._wizard.sideWidget(), page) if each is not None]
        for layout in (grid, *(ground.layout() for ground in grounds if ground is not None)):
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(0)
        for row in range(grid.rowCount()):
            grid.setRowMinimumHeight(row, 0)

    def settle(self) -> None:
        """Give the footer its air; QWizard lays itself out anew now and then."""
        px = self._look.theme.px
        grid = self._wizard.findChild(QGridLayout)
        item = grid.itemAtPosition(_FOOTER_ROW, 1) if grid is not None else None
        footer = item.layout() if item is not None else None
        if grid is None or footer is None:
            return
        self._leave_no_air(grid)
        narrow = self._wizard.width() < px(600)
        side = px(24 if narrow else 40)
        left = side - px(8)  # the plain button's words, not its hidden box, stand on the margin
        mirrored = self._wizard.layoutDirection() == Qt.LayoutDirection.RightToLeft
        footer.setContentsMargins(side if mirrored else left, px(16), left if mirrored else side, px(16))
        footer.setSpacing(px(12))
        line = grid.itemAtPosition(_RULER_ROW, 1)
        ruler = line.widget() if line is not None else None
        if ruler is not None:
            ruler.setFixedHeight(0)  # the wizard draws its own line

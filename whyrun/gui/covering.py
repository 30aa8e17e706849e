"""Covering the runner's words, in one go and everywhere: somebody walks in, or a screen is shared.

Rule: nothing that shows words stays. The main window shows a page without any in place of its pages, and every other
window of ours is hidden until the words are uncovered: so no screen, present or to come, can forget to cover a
word, and no screen reader can read one out. What is being written stays where it is, and is saved as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from whyrun.gui.keys import add_action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.pinning import Pinning

#: One key, in the main window and every window over it.
KEY = Qt.Key.Key_F9
_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog)


class Covering(QObject):
    """Whether the words are covered; ``changed`` is emitted when they are, or are no longer.

    ``card_stays`` says that the pinned card could not be told.
    """

    changed = Signal()

    def __init__(self, pinning: Pinning, window: QWidget) -> None:
        super().__init__(window)
        self._pinning = pinning
        self._window = window
        self._hidden: list[QWidget] = []
        self._have_key: WeakSet[QWidget] = WeakSet()
        self.is_covered = pinning.is_covered()
        self.card_stays = False
        self._give_key(window)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def toggle(self) -> None:
        """Cover the words, or uncover them; it holds over a restart."""
        wanted = not self.is_covered
        self.card_stays = not self._pinning.cover(wanted) and wanted
        self._set(wanted)

    def follow(self) -> None:
        """Do as was chosen on the pinned card."""
        if not self.card_stays:
            self._set(self._pinning.is_covered())

    def _set(self, covered: bool) -> None:
        if covered == self.is_covered:
            return
        self.is_covered = covered
        if covered:
            self._hide_windows()
        self.changed.emit()
        if not covered:
            self._show_windows()

    def _hide_windows(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        ours = [each for each in QApplication.topLevelWidgets() if each.windowType() in _WINDOWS and each.isVisible()]
        self._hidden = [each for each in ours if each is not self._window]
        for each in self._hidden:
            each.hide()
        if self._hidden:
            self._window.activateWindow()

    def _show_windows(self) -> None:
        hidden, self._hidden = self._hidden, []
        for each in hidden:
            if shiboken6.isValid(each):
                each.show()
                each.activateWindow()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        above = now.window() if now is not None else None
        while above is not None and above is not self._window:
            above = above.parentWidget()
        if now is not None and above is not None and now.window().windowType() in _WINDOWS:
            self._give_key(now.window())

    def _give_key(self, window: QWidget) -> None:
        if window not in self._have_key:
            self._have_key.add(window)
            add_action(window, self.tr("Cover your words, or uncover them"), [KEY], self.toggle)

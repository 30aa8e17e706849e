"""The draft that the wizard works on: what was written so far, saved as it is written.

Rule: the only place of the wizard that saves. A save that fails is told, keeps the words, and is tried again; once the
journal is gone, what is written waits on the disk for the next one.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from whyrun import __version__
from whyrun.gui.saving import attempt
from whyrun.store.errors import StoreError

if TYPE_CHECKING:
    from uuid import UUID

    from whyrun.domain.reflection import Reflection
    from whyrun.store.earlier_texts import EarlierText
    from whyrun.store.errors import SaveFailed

_log = logging.getLogger(__name__)

#: Milliseconds after which what was typed is saved, also in mid-burst: inside the half second that is promised.
PAUSE = 350
#: Milliseconds after which a save that failed is tried again.
RETRY = 3000


class Keeper(Protocol):
    """Where drafts are kept: the journal."""

    def save_reflection(self, reflection: Reflection) -> None:
        """Save, or raise SaveFailed."""

    def keep_waiting(self, entry: Reflection, *, program_version: str) -> None:
        """Keep beside the journal, which is gone, for the next one, or raise SaveFailed."""

    def earlier_texts(self, reflection_id: UUID) -> tuple[EarlierText, ...]:
        """Read what the fields of a reflection held before, the newest first, or raise StoreError."""


class Draft(QObject):
    """The reflection under the runner's hands.

    ``changed`` is emitted after every change, ``saved`` or ``not_saved`` (with the SaveFailed) after every try, and
    ``waits`` (with the SaveFailed of the journal) where it waits on the disk instead, because the journal is gone.
    ``is_untouched`` says that nothing in it is the runner's yet: it is not worth saving before they change it.
    """

    changed = Signal()
    saved = Signal()
    not_saved = Signal(object)
    waits = Signal(object)

    def __init__(self, keeper: Keeper, reflection: Reflection, *, is_untouched: bool = False) -> None:
        super().__init__()
        self._keeper = keeper
        self._reflection = reflection
        self._kept = reflection if is_untouched else None
        self._gone: SaveFailed | None = None  # the journal, and why
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.save)

    @property
    def reflection(self) -> Reflection:
        """The reflection as it stands now."""
        return self._reflection

    @property
    def is_unsaved(self) -> bool:
        """Whether something stands here that is not on the disk."""
        return self._reflection != self._kept and not self._reflection.is_blank

    def earlier_answers(self, number: int) -> tuple[str, ...]:
        """What the answer of level ``number`` said before, the newest first; nothing that can't be read."""
        try:
            earlier = self._keeper.earlier_texts(self._reflection.id)
        except StoreError as error:
            _log.warning("The earlier texts can't be read: %s", error.kind)
            return ()
        level = self._reflection.level(number)
        present = level.answer if level is not None else ""
        said = (each.text for each in earlier if each.field == f"level {number}")
        return tuple(dict.fromkeys(text for text in said if text.strip() and text != present))

    def change(self, reflection: Reflection) -> None:
        """Go on with ``reflection``; it is saved within ``PAUSE``, however fast the typing goes on."""
        if reflection == self._reflection:
            return
        self._reflection = reflection
        if not self._pause.isActive():
            self._pause.start(PAUSE)
        self.changed.emit()

    def save(self) -> bool:
        """Save now what is not saved yet; whether everything is in the journal, or waits for the next one."""
        self._pause.stop()
        if not self.is_unsaved:
            return True
        trying = self._reflection
        failure = self._gone or attempt(lambda: self._keeper.save_reflection(trying))
        if failure is not None and failure.journal_is_gone:
            self._gone = failure
            failure = attempt(lambda: self._keeper.keep_waiting(trying, program_version=__version__))
        if failure is not None:
            self._pause.start(RETRY)
            self.not_saved.emit(failure)
            return False
        self._kept = trying
        if self._gone is None:
            self.saved.emit()
        else:
            self.waits.emit(self._gone)
        return True

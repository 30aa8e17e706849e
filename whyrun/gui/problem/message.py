"""A short message over the window: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from whyrun.gui.controls.button import Button, Kind
from whyrun.gui.controls.words import Words, question
from whyrun.gui.language import told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import StoreError


def tell(look: Look, error: StoreError, parent: QWidget) -> None:
    """Show ``error`` over ``parent`` until it is closed."""
    px = look.theme.px
    dialog = QDialog(parent)
    dialog.setWindowTitle("WhyRun")
    dialog.setModal(True)
    close = Button(look, QCoreApplication.translate("tell", "Close"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    below = f"{told(error.what_is_safe)} {told(error.what_to_do)}"
    column = QVBoxLayout(dialog)
    column.setContentsMargins(px(28), px(24), px(28), px(20))
    column.setSpacing(px(12))
    column.addWidget(question(look, told(error.what_happened), 19))
    column.addWidget(Words(look, below, font=lambda theme: theme.sans(14), line_height=22))
    column.addStretch(1)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    buttons.addWidget(close)
    column.addLayout(buttons)
    dialog.resize(px(460), px(200))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

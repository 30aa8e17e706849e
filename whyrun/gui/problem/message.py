"""A short message over the window: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.controls.button import Kind
from whyrun.gui.language import told
from whyrun.gui.problem.sheet import SheetDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import StoreError


def tell(look: Look, error: StoreError, parent: QWidget) -> None:
    """Show ``error`` over ``parent`` until it is closed."""
    below = f"{told(error.what_is_safe)} {told(error.what_to_do)}"
    dialog = SheetDialog(look, told(error.what_happened), below, parent)
    dialog.add_close(Kind.PRIMARY)
    dialog.open()

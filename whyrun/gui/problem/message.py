"""A short message over the window: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from whyrun.gui.controls.button import Kind
from whyrun.gui.problem.sheet import SheetDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from whyrun.gui.look import Look
    from whyrun.store.errors import StoreError


def tell(look: Look, error: StoreError, parent: QWidget) -> None:
    """Show ``error`` over ``parent`` until it is closed."""
    dialog = SheetDialog(look, error.what_happened, f"{error.what_is_safe} {error.what_to_do}", parent)
    dialog.add_close(Kind.PRIMARY)
    dialog.open()

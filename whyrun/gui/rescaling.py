"""What layouts were told in pixels, told again when the text is made larger or smaller under open windows.

Rule: a measure was made from one of the drawings by ``Theme.px``, so that can be had back from it, and nothing drifts.
What a widget sets anew by itself when the look changes comes after this, and counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QLayout, QSpacerItem, QWidget

#: A limit of one pixel is a line's, the same at every size, and this one is Qt's "as large as you like".
_LINE, _NO_LIMIT = 1, 16777215


def rescale(widgets: Iterable[QWidget], before: float, now: float) -> None:
    """Give what lies in ``widgets`` the measures of the text scale ``now``; they were made at the scale ``before``."""

    def anew(measure: int) -> int:
        return round(round(measure / before) * now)

    for widget in widgets:
        _rescale_limits(widget, anew)
        layout = widget.layout()
        if layout is not None:
            _rescale_layout(layout, anew)


def _rescale_limits(widget: QWidget, anew: Callable[[int], int]) -> None:
    """Give a widget in a window, which has no limits but those it was given, other ones."""
    if widget.isWindow():
        return

    def limit(measure: int) -> int:
        return measure if measure in (_LINE, _NO_LIMIT) else anew(measure)

    least, most = widget.minimumSize(), widget.maximumSize()
    widget.setMinimumSize(limit(least.width()), limit(least.height()))
    widget.setMaximumSize(limit(most.width()), limit(most.height()))


def _rescale_layout(layout: QLayout, anew: Callable[[int], int]) -> None:
    items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    for item in items:  # first: a layout within may have its spacing from this one
        if (within := item.layout()) is not None:
            _rescale_layout(within, anew)
        if (spacer := item.spacerItem()) is not None:
            _rescale_spacer(spacer, anew)
    around = layout.contentsMargins()
    layout.setContentsMargins(*map(anew, (around.left(), around.top(), around.right(), around.bottom())))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(anew(layout.horizontalSpacing()))
        layout.setVerticalSpacing(anew(layout.verticalSpacing()))
    else:
        layout.setSpacing(anew(layout.spacing()))


def _rescale_spacer(spacer: QSpacerItem, anew: Callable[[int], int]) -> None:
    room, policy = spacer.sizeHint(), spacer.sizePolicy()
    spacer.changeSize(anew(room.width()), anew(room.height()), policy.horizontalPolicy(), policy.verticalPolicy())

"""The pinned card's window: frameless, above the others, dragged from anywhere, resized at its corner.

Rule: never takes the keyboard focus, and does nothing at all while nobody points at it. A flag of a shown window is
never changed (Qt hides and re-creates it): a card that is to stand elsewhere in the stack is a new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBitmap, QContextMenuEvent, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from whyrun.gui.card_view import CardView
from whyrun.gui.pinned_card import x11
from whyrun.gui.pinned_card.bar import HEIGHT, CardBar
from whyrun.gui.pinned_card.full_screen import FullScreenWatch
from whyrun.gui.pinned_card.placement import Area, Screen, area_for, fitting_width, height_for, place_of, snapped
from whyrun.gui.pinned_card.shadow import MARGINS, shadow_of
from whyrun.gui.pinned_card.window_flags import ATTRIBUTES, flags_for
from whyrun.gui.theme import motion

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QCloseEvent,
        QEnterEvent,
        QHideEvent,
        QMouseEvent,
        QMoveEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from whyrun.domain.card import Card
    from whyrun.gui.theme import Theme
    from whyrun.store.card_state import Look, Place

_RADIUS = 14
_GRIP = 18
#: A click on the card means nothing, so a drag may begin at once; by this much the card lags behind the pointer.
_DRAG_BEGINS = 3
#: After this long without a move the card has arrived, and its place is kept.
_ARRIVED = 300
#: What moves the card this soon after it was put somewhere is the desktop, not the runner.
_SETTLING = 1000
#: So often the card asks again for its place; a desktop that still says no is right.
_ASKINGS = 3


class PinnedCard(QWidget):
    """The card on the desktop. Says what the runner did with it; keeps nothing itself."""

    moved = Signal(object, int)
    look_chosen = Signal(object)
    cover_wanted = Signal(bool)
    pointed_at = Signal()
    rut_wanted = Signal()
    open_wanted = Signal()
    unpin_wanted = Signal()

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__(None, flags_for(look))
        self._theme = theme
        self._look = look
        self._less_motion = False
        self._covered = False
        # Without a compositor what is see-through would be black: the corners are cut off instead, without a shadow.
        self._see_through = not x11.is_in_use() or x11.is_composited()
        self._margins = MARGINS if self._see_through else QMargins()
        self._radius = theme.px(_RADIUS)
        self._asked_for = QPoint()
        self._askings = 0
        self._is_known = False
        self._shadow: tuple[QSize, float, QPixmap] | None = None
        self._pressed_at: QPointF | None = None
        self._handed_over: tuple[QPointF, QPoint] | None = None
        self._resizing_from: tuple[QPointF, int] | None = None
        for attribute in ATTRIBUTES:
            self.setAttribute(attribute)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._see_through)
        self.setWindowTitle(self.tr("Your why"))
        self.setAccessibleName(self.tr("Your why, pinned"))
        self.setMouseTracking(True)
        self._full_screen: FullScreenWatch | None = None
        self._build_parts()
        self._resting = self._timer(motion("bar_rests"), self._on_rested)
        self._arriving = self._timer(_ARRIVED, self._on_dragged)
        self._settling = self._timer(_SETTLING, lambda: None)

    @property
    def card_rect(self) -> QRect:
        """The card inside the window, without its shadow."""
        return self.rect().marginsRemoved(self._margins)

    @property
    def area(self) -> Area:
        """Where the card stands on the screen, without its shadow."""
        corner = self.pos() + self.card_rect.topLeft()
        return Area(corner.x(), corner.y(), self.card_rect.width(), self.card_rect.height())

    def show_card(self, card: Card, look: Look, *, less_motion: bool, covered: bool = False) -> None:
        """Show these words in this look; where they are covered, only while the pointer rests on the card."""
        self._look = look
        self._less_motion = less_motion
        self._covered = covered
        self._view.set_covered(covered)
        self._view.set_card(card)
        self.setWindowOpacity(look.opacity / 100)

    def stand_at(self, place: Place | None, width: int | None) -> None:
        """Stand where the runner put the card, or as near as today's screens allow."""
        self._arriving.stop()  # where a screen that went away put the card is not where the runner did
        area = area_for(place, width, screens())
        self._settling.start()
        self._set_card_size(area.width)
        self._asked_for = QPoint(area.x, area.y) - self.card_rect.topLeft()
        self._askings = _ASKINGS
        self.move(self._asked_for)

    def push(self, dx: int, dy: int, wider: int) -> None:
        """Move by so many pixels and grow, as far as the screen goes: what arrow keys do."""
        area = self.area
        pushed = Area(area.x + dx, area.y + dy, area.width, area.height)
        self.stand_at(place_of(pushed, screens()), area.width + wider)
        self._on_arrived()

    def open_menu(self, at: QPoint) -> None:
        """Open the menu at a point of the screen."""
        from whyrun.gui.look import style_sheet
        from whyrun.gui.pinned_card.menu import CardMenu

        menu = CardMenu(self._look, self.card_rect.width(), self, covered=self._covered)
        menu.setStyleSheet(style_sheet(self._theme))  # the card itself does without one, which takes memory
        menu.look_chosen.connect(self.look_chosen)
        menu.width_chosen.connect(self._on_width_chosen)
        menu.cover_wanted.connect(self.cover_wanted)
        menu.rut_wanted.connect(self.rut_wanted)
        menu.open_wanted.connect(self.open_wanted)
        menu.unpin_wanted.connect(self.unpin_wanted)
        menu.aboutToHide.connect(self._on_menu_closed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the window manager what Qt has no word for: now, and the rest as soon as it knows the window."""
        self._is_known = False
        x11.tell_shadow(int(self.winId()), self._margins, self.devicePixelRatioF())
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what waits for the pointer, and for full-screen windows."""
        super().hideEvent(event)
        self._watch_full_screen(False)
        for timer in (self._resting, self._arriving):
            timer.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take a closing by the window manager (Alt+F4) as "unpin"."""
        super().closeEvent(event)
        if event.spontaneous():
            self.unpin_wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow; the card paints itself."""
        if not self._is_known:
            # Whatever is to be painted has been mapped, so the window manager knows the window by now.
            self._is_known = True
            self._ask_for_the_rest()
        if not self._see_through or self._theme.contrast is not None:
            return
        size, ratio = self.card_rect.size(), self.devicePixelRatioF()
        if self._shadow is None or self._shadow[:2] != (size, ratio):
            self._shadow = (size, ratio, shadow_of(size, self._radius, ratio))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._shadow[2])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the parts, and cut the corners where nothing is see-through."""
        super().resizeEvent(event)
        card = self.card_rect
        self._view.setGeometry(card)
        self._bar.setGeometry(card.x(), card.bottom() + 1 - HEIGHT, card.width(), HEIGHT)
        self._grip.move(card.bottomRight() - QPoint(_GRIP - 1, _GRIP - 1))
        if not self._see_through:
            self.setMask(_rounded(card, self._radius))

    def moveEvent(self, event: QMoveEvent) -> None:
        """Wait for the card to arrive where the runner drags it."""
        super().moveEvent(event)
        if not self._settling.isActive():
            if self.isVisible():
                self._arriving.start()
        elif event.pos() != self._asked_for and self._askings:
            # WORKAROUND: while a window manager takes a new window into its frame, Qt may read the place in the frame,
            # (0, 0), as one on the screen (seen with openbox 3.6 and Qt 6.11). Asking again makes the manager
            # say the true one. Can go when pos() is right without.
            self._askings -= 1
            QTimer.singleShot(0, self, lambda: self.move(self._asked_for))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait for the pointer to rest."""
        super().enterEvent(event)
        self.pointed_at.emit()
        self._resting.start()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the bar away."""
        super().leaveEvent(event)
        self._resting.stop()
        self._view.set_covered(self._covered)
        if QApplication.activePopupWidget() is None:
            self._bar.disappear(at_once=self._less_motion)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the card, or to resize it at its corner."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = self._resizing_from = self._handed_over = None
        if self._grip.geometry().contains(event.position().toPoint()):
            self._resizing_from = (event.globalPosition(), self.card_rect.width())
        else:
            self._pressed_at = event.globalPosition()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer: resize, hand a drag to the window manager, or wait for a rest."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            if not self._bar.isVisible():
                self._resting.start()
        elif self._resizing_from is not None:
            self._resize_to(event.globalPosition())
        elif self._pressed_at is not None:
            way = event.globalPosition() - self._pressed_at
            if way.manhattanLength() >= _DRAG_BEGINS:
                self._handed_over = (self._pressed_at, self.pos())
                self._pressed_at = None
                self._settling.stop()
                self.windowHandle().startSystemMove()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the size the card has been given, or end a drag that was over before it had begun."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._resizing_from is not None:
            self._resizing_from = None
            self._on_arrived()
        elif self._handed_over is not None and x11.is_in_use():
            # The window manager takes the pointer for a move. A release seen here came sooner than that: it would
            # wait for one for ever, and the card would stick to the pointer.
            start, corner = self._handed_over
            x11.stop_moving(int(self.winId()))
            self.move(corner + (event.globalPosition() - start).toPoint())
        self._handed_over = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu, by the right button or the Menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.mapToGlobal(self.card_rect.center()) if by_key else event.globalPos())

    def _build_parts(self) -> None:
        radius = _RADIUS if self._see_through else 0
        self._view = CardView(self._theme, self)
        self._view.set_radius(radius)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar = CardBar(self._theme.px(radius), self)
        self._bar.setMouseTracking(True)
        self._bar.more_wanted.connect(lambda: self.open_menu(self._bar.menu_corner.toPoint()))
        self._bar.rut_wanted.connect(self.rut_wanted)
        self._bar.close_wanted.connect(self.unpin_wanted)
        self._grip = QWidget(self)
        self._grip.setFixedSize(_GRIP, _GRIP)
        self._grip.setMouseTracking(True)
        self._grip.setCursor(Qt.CursorShape.SizeFDiagCursor)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(then)
        return timer

    def _ask_for_the_rest(self) -> None:
        window = int(self.winId())
        x11.settle(window)
        self._take_clicks()
        self._watch_full_screen(self._look.on_top)

    def _watch_full_screen(self, watch: bool) -> None:
        if self._full_screen is not None:
            self._full_screen.stop()
            self._full_screen = None
        if watch:
            window = int(self.winId())
            self._full_screen = FullScreenWatch(window, lambda covered: x11.step_aside(window, covered))
            self._full_screen.start()

    def _take_clicks(self) -> None:
        """Take clicks on the card and not on its shadow, or none at all: Qt's own word for that comes too early."""
        window, ratio = int(self.winId()), self.devicePixelRatioF()
        if self._look.clicks_through:
            x11.take_clicks_only_in(window, QRect(), ratio)
        elif self._see_through:
            x11.take_clicks_only_in(window, self.card_rect, ratio)

    def _set_card_size(self, width: int) -> None:
        # Fixed, so that no window manager gives it a shape of its own.
        self.setFixedSize(QRect(0, 0, width, height_for(width)).marginsAdded(self._margins).size())
        if self.isVisible():
            self._take_clicks()

    def _resize_to(self, pointer: QPointF) -> None:
        if self._resizing_from is None:
            return
        start, width = self._resizing_from
        way = pointer - start
        wanted = width + round((way.x() + way.y() * 360 / 220) / 2)
        here = place_of(self.area, screens()).screen
        inside = next(screen.area for screen in screens() if screen.name == here)
        self._set_card_size(fitting_width(max(1, wanted), inside))

    def _on_rested(self) -> None:
        self._view.set_covered(False)
        self._bar.appear(at_once=self._less_motion)
        self._grip.raise_()

    def _on_menu_closed(self) -> None:
        if not self.underMouse():
            self._bar.disappear(at_once=self._less_motion)

    def _on_width_chosen(self, width: int) -> None:
        self.push(0, 0, width - self.card_rect.width())

    def _on_dragged(self) -> None:
        """A card let go near an edge of the screen comes to stand as far from it as the first card did."""
        here = place_of(self.area, screens())
        self.stand_at(snapped(here), self.card_rect.width())
        self._on_arrived()

    def _on_arrived(self) -> None:
        if self._full_screen is not None:
            self._full_screen.look()
        self.moved.emit(place_of(self.area, screens()), self.card_rect.width())


def screens() -> list[Screen]:
    """Return the screens of this desktop, the main one first, without what panels and docks take."""
    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    return [Screen(each.name(), _area(each.availableGeometry())) for each in (main, *others)]


def _rounded(rect: QRect, radius: float) -> QBitmap:
    mask = QBitmap(rect.size())
    mask.clear()
    painter = QPainter(mask)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.color1)
    painter.drawRoundedRect(QRectF(rect), radius, radius)
    painter.end()
    return mask


def _area(rect: QRect) -> Area:
    return Area(rect.x(), rect.y(), rect.width(), rect.height())

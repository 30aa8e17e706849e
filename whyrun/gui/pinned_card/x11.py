"""What Qt cannot ask an X11 window manager for: all workspaces, no task bar, and clicks through the shadow.

Rule: every function does nothing unless Qt itself runs on X11 (also under XWayland). Windows and macOS need none of
it: there a tool window is on every workspace and in no task bar.
"""

from __future__ import annotations

import ctypes
import struct
from functools import cache
from typing import Any

from PySide6.QtCore import QMargins, QRect
from PySide6.QtGui import QGuiApplication

_ALL_DESKTOPS = 0xFFFFFFFF
_REMOVE_STATE, _ADD_STATE = 0, 1
_FROM_A_PAGER = 2  # the source that window managers obey without asking
_FROM_AN_APPLICATION = 1
_CANCEL_MOVE = 11
_LEFT_BUTTON = 1
_CLIENT_MESSAGE = 33
_GONE_NOTIFY = (17, 18)  # destroyed, unmapped
_PROPERTY_NOTIFY = 28
_SENT = 0x7F  # without the bit that marks what another program sent
_TELLING = ("_NET_ACTIVE_WINDOW", "_NET_CURRENT_DESKTOP", "_NET_WM_STATE")
_EVENT_MASK = 0x800
_HEARD = 0x420000  # PropertyChange and StructureNotify
_CARDINAL = 6  # the type of such numbers
_WIDE = 32  # bits of a number in the properties that are read here
_TO_THE_MANAGER = 0x180000  # SubstructureRedirect and SubstructureNotify
_SHAPE_SET = 0
_SHAPE_INPUT = 2


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _ScreenIterator(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Rectangle(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


def is_in_use() -> bool:
    """Whether this program's windows are X11 windows."""
    return QGuiApplication.platformName() == "xcb"


def is_composited() -> bool:
    """Whether something on this X display draws windows that can be seen through."""
    server = _server()
    return server is not None and server.selection_owner("_NET_WM_CM_S0") != 0


def tell_shadow(window: int, shadow: QMargins, ratio: float) -> None:
    """Say how much of a window is shadow, before it is shown; ``ratio`` is its pixel ratio.

    Mutter 43 and KWin 5.27 put a new window wholly on the screen, with the shadow that they do not know of, and so not
    where it is asked to stand. The property is GTK's; both read it from any window, and others do not mind it.
    """
    if (server := _server()) is not None:
        sides = (shadow.left(), shadow.right(), shadow.top(), shadow.bottom())
        server.write(window, "_GTK_FRAME_EXTENTS", *(round(side * ratio) for side in sides))


def settle(window: int) -> None:
    """Ask for a window just shown: every workspace, in no task bar and no switcher.

    Not before it is shown: xfwm4 4.18 reads "every workspace" on a window that is not mapped yet as the last one.
    """
    if (server := _server()) is None:
        return
    atom = server.atom
    server.ask(window, "_NET_WM_DESKTOP", _ALL_DESKTOPS, _FROM_A_PAGER)
    server.ask(window, "_NET_WM_STATE", _ADD_STATE, atom("_NET_WM_STATE_STICKY"), 0, _FROM_A_PAGER)
    hidden_from = (atom("_NET_WM_STATE_SKIP_TASKBAR"), atom("_NET_WM_STATE_SKIP_PAGER"))
    server.ask(window, "_NET_WM_STATE", _ADD_STATE, *hidden_from, _FROM_A_PAGER)
    server.flush()


def step_aside(window: int, aside: bool) -> None:
    """Ask for a shown window to be below the others, or above them again.

    Not to be above is not enough: Mutter 43 has no layer for full-screen windows, and leaves the card where it was.
    """
    if (server := _server()) is not None:
        above, below = server.atom("_NET_WM_STATE_ABOVE"), server.atom("_NET_WM_STATE_BELOW")
        ends, begins = (above, below) if aside else (below, above)
        server.ask(window, "_NET_WM_STATE", _REMOVE_STATE, ends, 0, _FROM_A_PAGER)
        server.ask(window, "_NET_WM_STATE", _ADD_STATE, begins, 0, _FROM_A_PAGER)
        server.flush()


def bring_forward(window: int) -> None:
    """Ask for a window to come to the workspace on show and to have the keyboard: the runner has just started it.

    Asked Qt's way, as a program, a window on another workspace gets no more than a mark in the task bar.
    """
    if (server := _server()) is not None:
        here = server.property(server.root, "_NET_CURRENT_DESKTOP")
        if here and server.property(window, "_NET_WM_DESKTOP") not in ((_ALL_DESKTOPS,), here):
            server.ask(window, "_NET_WM_DESKTOP", here[0], _FROM_A_PAGER)
        server.ask(window, "_NET_ACTIVE_WINDOW", _FROM_A_PAGER)
        server.flush()


def active_window() -> int:
    """Return the window that has the keyboard, as the window manager says; 0 for none."""
    server = _server()
    said = server.property(server.root, "_NET_ACTIVE_WINDOW") if server is not None else ()
    return said[0] if said else 0


def area_of(window: int) -> QRect:
    """Return where a window is, in the screen's own pixels; empty for one that is gone."""
    return server.area(window) if (server := _server()) is not None else QRect()


def fills_the_screen(window: int) -> bool:
    """Whether a window is full-screen, on the workspace on show and not minimised."""
    if (server := _server()) is None:
        return False
    states = server.property(window, "_NET_WM_STATE")
    if server.atom("_NET_WM_STATE_FULLSCREEN") not in states or server.atom("_NET_WM_STATE_HIDDEN") in states:
        return False
    on_show = server.property(server.root, "_NET_CURRENT_DESKTOP")
    return server.property(window, "_NET_WM_DESKTOP") in ((), (_ALL_DESKTOPS,), on_show)


def hear_of(window: int, hear: bool) -> None:
    """Let ``tells_of_full_screen`` hear of a window of another program, or no longer; 0 is nobody's."""
    if window and (server := _server()) is not None:
        server.hear_of(window, hear)


def tells_of_full_screen(event: int) -> bool:
    """Whether the X event at this address may mean that a window fills the screen now, or no longer does."""
    kind = ctypes.c_uint8.from_address(event).value & _SENT
    if kind != _PROPERTY_NOTIFY or (server := _server()) is None:
        return kind in _GONE_NOTIFY
    atom = ctypes.c_uint32.from_address(event + 8).value
    return atom in {server.atom(name) for name in _TELLING}


def stop_moving(window: int) -> None:
    """Call off a move that the window manager was asked for: the window goes back to where it was."""
    if (server := _server()) is not None:
        server.ask(window, "_NET_WM_MOVERESIZE", 0, 0, _CANCEL_MOVE, _LEFT_BUTTON, _FROM_AN_APPLICATION)
        server.flush()


def take_clicks_only_in(window: int, rect: QRect, ratio: float) -> None:
    """Let clicks outside ``rect`` (the shadow) reach what is behind the window; ``ratio`` is its pixel ratio."""
    if (server := _server()) is not None:
        edges = (rect.x(), rect.y(), rect.width(), rect.height())
        server.set_input_shape(window, _Rectangle(*(round(edge * ratio) for edge in edges)))
        server.flush()


class _Server:
    """The few calls of libxcb that are needed, on the connection that Qt has open."""

    def __init__(self, connection: int) -> None:
        self._connection = ctypes.c_void_p(connection)
        self._xcb = xcb = ctypes.CDLL("libxcb.so.1")
        self._shape = ctypes.CDLL("libxcb-shape.so.0")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        xcb.xcb_get_setup.restype = ctypes.c_void_p
        xcb.xcb_setup_roots_iterator.restype = _ScreenIterator
        setup = ctypes.c_void_p(xcb.xcb_get_setup(self._connection))
        self.root: int = xcb.xcb_setup_roots_iterator(setup).data[0]
        self._atoms: dict[str, int] = {}
        self._heard: set[int] = set()

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            reply = self._reply("xcb_intern_atom", ctypes.c_uint8(0), ctypes.c_uint16(len(name)), name.encode())
            self._atoms[name] = _numbers("I", reply, 8)[0]
        return self._atoms[name]

    def selection_owner(self, name: str) -> int:
        return _numbers("I", self._reply("xcb_get_selection_owner", self.atom(name)), 8)[0]

    def property(self, window: int, name: str) -> tuple[int, ...]:
        """Read a property that is a list of numbers; nothing where it, or the window, is not there."""
        most = 64
        reply = self._reply("xcb_get_property", ctypes.c_uint8(0), window, self.atom(name), 0, 0, most)
        _, width, *_ = _numbers("BBHIIII", reply, 0)
        return _numbers(f"{_numbers('I', reply, 16)[0]}I", reply, 32) if width == _WIDE else ()

    def write(self, window: int, name: str, *values: int) -> None:
        """Write a property that is a list of numbers."""
        numbers = (ctypes.c_uint32 * len(values))(*values)
        replace, wide, length = ctypes.c_uint8(0), ctypes.c_uint8(_WIDE), len(values)
        self._xcb.xcb_change_property(
            self._connection, replace, window, self.atom(name), _CARDINAL, wide, length, numbers
        )

    def area(self, window: int) -> QRect:
        """Return where a window is on the whole screen, in the screen's own pixels; empty where it is gone."""
        width, height = _numbers("HH", self._reply("xcb_get_geometry", window), 16)
        reply = self._reply("xcb_translate_coordinates", window, self.root, ctypes.c_int16(0), ctypes.c_int16(0))
        x, y = _numbers("hh", reply, 12)
        return QRect(x, y, width, height)

    def hear_of(self, window: int, hear: bool) -> None:
        """Let a window's end and its properties' changes reach us, or not; what Qt hears of anyway stays as it is."""
        mask = _numbers("I", self._reply("xcb_get_window_attributes", window), 36)[0]
        if hear is (window in self._heard) or (hear and mask & _HEARD == _HEARD):
            return
        (self._heard.add if hear else self._heard.remove)(window)
        values = (ctypes.c_uint32 * 1)(mask | _HEARD if hear else mask & ~_HEARD)
        call = self._xcb.xcb_change_window_attributes_checked
        call.restype = _Cookie
        # Checked, and so none of Qt's complaints: the window may have gone by now.
        check = self._xcb.xcb_request_check
        check.restype = ctypes.c_void_p
        self._free(check(self._connection, call(self._connection, window, _EVENT_MASK, values)))

    def ask(self, window: int, name: str, *values: int) -> None:
        words = (*values, 0, 0, 0, 0, 0)[:5]
        event = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self.atom(name), *words)
        self._xcb.xcb_send_event(self._connection, ctypes.c_uint8(0), self.root, _TO_THE_MANAGER, event)

    def set_input_shape(self, window: int, rectangle: _Rectangle) -> None:
        self._shape.xcb_shape_rectangles(
            self._connection,
            ctypes.c_uint8(_SHAPE_SET),
            ctypes.c_uint8(_SHAPE_INPUT),
            ctypes.c_uint8(0),
            window,
            ctypes.c_int16(0),
            ctypes.c_int16(0),
            1,
            ctypes.byref(rectangle),
        )

    def flush(self) -> None:
        self._xcb.xcb_flush(self._connection)

    def _reply(self, call: str, *arguments: object) -> bytes:
        """Ask the server and wait for what it says; nothing where it says no."""
        ask, wait = getattr(self._xcb, call), getattr(self._xcb, f"{call}_reply")
        ask.restype, wait.restype = _Cookie, ctypes.c_void_p
        reply = wait(self._connection, ask(self._connection, *arguments), None)
        if not reply:
            return b""
        words_more = ctypes.c_uint32.from_address(reply + 4).value
        said = ctypes.string_at(reply, 32 + 4 * words_more)
        self._free(reply)
        return said


def _numbers(form: str, reply: bytes, at: int) -> tuple[int, ...]:
    """Unpack numbers from a reply; zeros from one that did not come."""
    form = f"={form}"
    return struct.unpack_from(form, reply.ljust(at + struct.calcsize(form), b"\0"), at)


@cache
def _server() -> _Server | None:
    if not is_in_use():
        return None
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return None
    native: Any = application.nativeInterface()  # QX11Application; the stubs say object
    return _Server(native.connection()) if native is not None else None

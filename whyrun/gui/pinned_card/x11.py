"""What Qt cannot ask an X11 window manager for: all workspaces, no task bar, and clicks through the shadow.

Rule: every function does nothing unless Qt itself runs on X11 (also under XWayland). Windows and macOS need none of
it: there a tool window is on every workspace and in no task bar.
"""

from __future__ import annotations

import ctypes
import struct
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_ALL_DESKTOPS = 0xFFFFFFFF
_ADD_STATE = 1
_FROM_A_PAGER = 2  # the source that window managers obey without asking
_FROM_AN_APPLICATION = 1
_CANCEL_MOVE = 11
_LEFT_BUTTON = 1
_CLIENT_MESSAGE = 33
_TO_THE_MANAGER = 0x180000  # SubstructureRedirect and SubstructureNotify
_SHAPE_SET = 0
_SHAPE_INPUT = 2


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _AtomReply(ctypes.Structure):
    """The reply to InternAtom and to GetSelectionOwner: a header, then one number."""

    _fields_ = (("header", ctypes.c_uint32 * 2), ("value", ctypes.c_uint32))


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
        xcb.xcb_intern_atom.restype = _Cookie
        xcb.xcb_get_selection_owner.restype = _Cookie
        xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(_AtomReply)
        xcb.xcb_get_selection_owner_reply.restype = ctypes.POINTER(_AtomReply)
        xcb.xcb_get_setup.restype = ctypes.c_void_p
        xcb.xcb_setup_roots_iterator.restype = _ScreenIterator
        setup = ctypes.c_void_p(xcb.xcb_get_setup(self._connection))
        self._root: int = xcb.xcb_setup_roots_iterator(setup).data[0]
        self._atoms: dict[str, int] = {}

    def atom(self, name: str) -> int:
        if name not in self._atoms:
            cookie = self._xcb.xcb_intern_atom(self._connection, 0, ctypes.c_uint16(len(name)), name.encode())
            self._atoms[name] = self._value(self._xcb.xcb_intern_atom_reply, cookie)
        return self._atoms[name]

    def selection_owner(self, name: str) -> int:
        cookie = self._xcb.xcb_get_selection_owner(self._connection, self.atom(name))
        return self._value(self._xcb.xcb_get_selection_owner_reply, cookie)

    def ask(self, window: int, name: str, *values: int) -> None:
        words = (*values, 0, 0, 0, 0, 0)[:5]
        event = struct.pack("=BBHII5I", _CLIENT_MESSAGE, 32, 0, window, self.atom(name), *words)
        self._xcb.xcb_send_event(self._connection, ctypes.c_uint8(0), self._root, _TO_THE_MANAGER, event)

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

    def _value(self, reply_of: ctypes._NamedFuncPointer, cookie: _Cookie) -> int:
        reply = reply_of(self._connection, cookie, None)
        if not reply:
            return 0
        value = int(reply.contents.value)
        self._free(reply)
        return value


@cache
def _server() -> _Server | None:
    if not is_in_use():
        return None
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        return None
    native: Any = application.nativeInterface()  # QX11Application; the stubs say object
    return _Server(native.connection()) if native is not None else None

"""Whether there is a screen to draw on, asked before Qt is: Qt's own answer to "no" is an abort.

Rule: standard library only, and never PySide6. The X server is asked through libxcb, as Qt will ask it, so that
every form of DISPLAY, the authority file and a server that refuses us are understood as Qt understands them.
"""

from __future__ import annotations

import os
import sys

#: Qt platforms that need an X server or a Wayland compositor; every other one draws by itself.
_ASKED = ("xcb", "wayland")
#: What Qt's X11 platform needs from the system and cannot say in a sentence when it is not there.
_X11_LIBRARIES = (
    *("libxcb.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1"),
    *("libxcb-render-util.so.0", "libxkbcommon-x11.so.0"),
)
#: What all of Qt needs: named together with those, so that nobody has to install one after the other.
_QT_LIBRARIES = (
    *("libEGL.so.1", "libGL.so.1", "libX11.so.6", "libdbus-1.so.3", "libfontconfig.so.1", "libfreetype.so.6"),
    *("libglib-2.0.so.0", "libwayland-client.so.0", "libwayland-cursor.so.0", "libxkbcommon.so.0"),
)


def what_is_missing() -> str | None:
    """Say in a sentence why no window could be shown here; None where one can be."""
    if sys.platform in ("win32", "darwin"):
        return None
    wanted = [name.partition(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    if any(not name.startswith(_ASKED) for name in wanted):
        return None
    asked = [ask for name, ask in (("xcb", _x11), ("wayland", _wayland)) if not wanted or _names(wanted, name)]
    answers = [ask() for ask in asked]
    if None in answers:
        return None
    reasons = [answer for answer in answers if answer]
    if reasons:
        return f"WhyRun has no screen to draw on: {'; '.join(reasons)}."
    return "WhyRun has no screen to draw on: set DISPLAY or WAYLAND_DISPLAY, or start it from a desktop session."


def lacking(refusal: str) -> str:
    """Say which libraries the system lacks, all of them, after ``refusal`` was the loader's word on the first."""
    import ctypes

    missing = []
    for name in (*_X11_LIBRARIES, *_QT_LIBRARIES):
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    first = refusal.partition(":")[0]
    names = sorted({first, *missing})
    what = "a library" if len(names) == 1 else "libraries"
    return f"the system lacks {what} that Qt needs ({', '.join(names)})"


def _names(wanted: list[str], platform: str) -> bool:
    return any(name.startswith(platform) for name in wanted)


def _x11() -> str | None:
    """Ask the X server: None if it answers, an empty string if none is named, a reason otherwise."""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return ""
    import ctypes  # 10 ms that Wayland and no screen at all do without

    try:
        xcb, *_ = [ctypes.CDLL(name) for name in _X11_LIBRARIES]
    except OSError as error:
        return lacking(str(error))
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"nothing lets us in at DISPLAY={display}" if refused else None


def _wayland() -> str | None:
    """Ask the Wayland compositor, with the same answers as ``_x11``."""
    if os.environ.get("WAYLAND_SOCKET"):
        return None
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return ""
    import socket

    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), name)  # noqa: PTH118  pathlib comes with Qt
    with socket.socket(socket.AF_UNIX) as door:
        try:
            door.connect(path)
        except OSError:
            return f"nothing lets us in at WAYLAND_DISPLAY={name}"
    return None

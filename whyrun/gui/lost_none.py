"""Keeps a fault of PySide6 6.12 from ending the program on Python 3.11.

Rule: applied once, when ``whyrun.gui`` is imported, so that no window, process or test can be without it.
"""

from __future__ import annotations

import ctypes
import sys

#: More references than calls could lose in a lifetime: ten thousand a second for three years.
_RESERVE = 1 << 40


def keep_none_alive() -> None:
    """Give ``None`` a reserve of references on a Python that counts them.

    WORKAROUND: PySide6 6.12.0 (wheel cp310-abi3) hands out ``None`` without taking a reference for it, as is right
    only from Python 3.12 on, where None is immortal. On 3.11 every call of a Qt method without a result loses one;
    after some 6,000 of them the interpreter aborts with "none_dealloc: deallocating None". Can go with Python 3.11,
    or once the wheel keeps the count; ``test_lost_none`` says whether it still does not.
    """
    if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
        ctypes.c_ssize_t.from_address(id(None)).value += _RESERVE

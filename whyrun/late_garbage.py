"""The garbage collector waits for the first frame, and what a start has let go of is given back to the system.

Measured (processor time to the first frame, best of 15 in turns): it would look through what a start makes again and
again, for 7 ms.
"""

from __future__ import annotations

import gc
import sys


def collect_no_garbage() -> None:
    """Switch it off, for the start of a window or a card."""
    gc.disable()


def collect_garbage_again() -> None:
    """Switch it on. What the start has made stays, so each later look through everything is spared it (10 ms)."""
    spare_what_is_there()
    gc.enable()


def spare_what_is_there() -> None:
    """Look through what is there no more: it stays.

    Measured once the journal is open: its modules and the engine's are as much again as a start's, and a look through
    them all took 21 ms out of some turn of the wizard's.
    """
    gc.freeze()


def give_back_memory() -> None:
    """Let the system have what was freed; glibc would keep it between what is in use, for as long as we run.

    Measured: 1.5 MB after the first frame, and 3 once the journal is open, in half a millisecond each. Others give it
    back by themselves.
    """
    if sys.platform == "linux":
        import ctypes

        if (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
            trim(0)

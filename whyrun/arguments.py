"""The command line of WhyRun, read into one value.

Rule: standard library only. ``argparse`` is imported only where there is something to read, so that a plain
start does not pay for it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whyrun import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

_MORE = """\
With nothing else, WhyRun opens its window: the start of a reflection, or your why.

examples:
  whyrun                               open the window
  whyrun --pin                         keep your why on the screen as a small card
  whyrun --data-dir ~/Documents/whyrun use a journal in a folder of your choosing

Your journal stays on this machine, in the place your system keeps such data, or in the folder that
WHYRUN_DATA_DIR names; --data-dir goes before both.
"""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What was asked for. ``data_dir`` is as it was typed; None where it was not."""

    pin: bool = False
    data_dir: str | None = None


def parse(words: Sequence[str]) -> Arguments:
    """Read ``words`` (without the program's name); exits as argparse does after --help, --version or a mistake."""
    if not words:
        return Arguments()
    import argparse

    parser = argparse.ArgumentParser(
        prog="whyrun",
        description="Find why you run, and keep it in sight.",
        epilog=_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--pin", action="store_true", help="show the pinned card alone")
    parser.add_argument("--data-dir", metavar="DIR", type=_folder, help="the folder that holds the journal")
    parser.add_argument("--version", action="version", version=f"whyrun {__version__}")
    return Arguments(**vars(parser.parse_args(words)))


def _folder(name: str) -> str:
    if not name.strip():
        from argparse import ArgumentTypeError

        raise ArgumentTypeError("name the folder, such as --data-dir ~/Documents/whyrun")
    return name


def join_the_terminal() -> None:
    """Let what we print reach the terminal we were started from.

    On Windows a GUI program has no console of its own, and ``sys.stdout`` is None: --version would print into
    nothing. The console of the process that started us can be joined; there may be none, which is fine.
    """
    if sys.platform != "win32" or sys.stdout is not None:
        return
    import ctypes

    parent_process = -1
    if ctypes.windll.kernel32.AttachConsole(parent_process):
        sys.stdout = sys.stderr = open("CONOUT$", "w", encoding="utf-8", buffering=1)  # noqa: PTH123, SIM115  a device, open until we end

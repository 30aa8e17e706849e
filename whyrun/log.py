"""The log: small, rotating, and without a word the runner wrote.

Rule: begins only where a journal is open, so that a folder that is refused stays as it was. Errors that reach nobody
(an exception in a Qt slot, say) come here with their traceback.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LARGEST = 256 * 1024
_KEPT = 2

_log = logging.getLogger("whyrun")


def start_log(data_dir: Path, name: str = "whyrun.log", *, program_version: str = "") -> None:
    """Write the log to ``name`` below ``log/`` in ``data_dir``; a disk that refuses it is no reason not to run.

    It begins with the ``program_version``. Each process has a log of its own: two that rotate one file would lose
    lines.
    """
    from logging.handlers import RotatingFileHandler

    if _log.handlers:
        return
    folder = data_dir / "log"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(
            folder / name, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=False
        )
        os.chmod(handler.baseFilename, 0o600)  # noqa: PTH101  the handler knows its file by name
    except OSError:
        handler = logging.NullHandler()  # type: ignore[assignment]
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    sys.excepthook = _log_exception
    _log.info("WhyRun %s: first window shown", program_version)


def _log_exception(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, traceback)
        return
    from traceback import format_tb

    # The message of an exception may quote what it choked on; its type and where it was raised do not.
    _log.error("Unexpected %s\n%s", kind.__name__, "".join(format_tb(traceback)))

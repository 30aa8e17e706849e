"""``python -m whyrun`` and the ``whyrun`` command: reads the command line and hands over to the application.

Rule: whatever can be said without Qt is said before Qt is loaded: --help, --version, and that there is no screen.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Exit status where WhyRun could not even begin: a mistake on the command line, or no screen.
CANNOT_BEGIN = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run WhyRun with ``argv`` (by default the process's own) and return its exit status."""
    from whyrun.arguments import join_the_terminal, parse

    join_the_terminal()
    arguments = parse(sys.argv[1:] if argv is None else argv)

    from whyrun.display import what_is_missing

    if missing := what_is_missing():
        return _cannot_begin(missing)

    from whyrun.paths import data_folder

    try:
        from whyrun.app import run_card, run_window

        return (run_card if arguments.pin else run_window)(data_folder(arguments.data_dir))
    except ImportError as error:
        library = str(error).partition(":")[0]
        if ".so" not in library:
            raise
        return _cannot_begin(f"WhyRun cannot begin: the system lacks a library that Qt needs ({library}).")


def _cannot_begin(reason: str) -> int:
    if sys.stderr:
        print(reason, file=sys.stderr)  # noqa: T201  the one place that speaks on a terminal
    return CANNOT_BEGIN


if __name__ == "__main__":
    sys.exit(main())

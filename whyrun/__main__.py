"""``python -m whyrun`` and the ``whyrun`` command: reads the command line and hands over to the application.

Rule: whatever can be said without Qt is said before Qt is loaded: --help, --version, every command that draws no
picture, and that there is no screen. ``whyrun why`` does not even wait for the command line to be read in full.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # typing's own costs `whyrun why` a third of its time
if TYPE_CHECKING:
    from collections.abc import Sequence

    from whyrun.arguments import Arguments

#: Exit status where WhyRun could not even begin: a mistake on the command line, or no screen.
CANNOT_BEGIN = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run WhyRun with ``argv`` (by default the process's own) and return its exit status."""
    words = sys.argv[1:] if argv is None else list(argv)
    if sys.stdout is not None:  # on Windows it has to be found first
        match words:
            case ["why"]:
                return _why(None)
            case ["why", "--data-dir", folder] | ["--data-dir", folder, "why"] if folder.strip():
                return _why(folder)
    from whyrun.arguments import join_the_terminal, parse

    join_the_terminal()
    arguments = parse(words)
    if arguments.command is not None:
        from whyrun.cli import run

        return run(arguments)
    return _open(arguments)


def _why(data_dir: str | None) -> int:
    from whyrun.cli import why

    return why(data_dir)


def _open(arguments: Arguments) -> int:
    """Open the window or the card; the exit status."""
    from whyrun.display import lacking, what_is_missing

    if missing := what_is_missing():
        return _cannot_begin(missing)

    from whyrun.late_garbage import collect_no_garbage

    collect_no_garbage()
    try:
        from whyrun.lean_qt import load_qt

        load_qt()
        from whyrun.paths import data_folder

        data_dir = data_folder(arguments.data_dir)
        if arguments.pin:
            from whyrun.card_app import run_card

            return run_card(data_dir, as_left=arguments.as_left)
        from whyrun.app import run_window

        return run_window(data_dir, rut=arguments.rut)
    except ImportError as error:
        if ".so" not in str(error).partition(":")[0]:
            raise
        return _cannot_begin(f"WhyRun cannot begin: {lacking(str(error))}.")


def _cannot_begin(reason: str) -> int:
    if sys.stderr:
        print(reason, file=sys.stderr)  # noqa: T201  the one place that speaks on a terminal
    return CANNOT_BEGIN


if __name__ == "__main__":
    sys.exit(main())

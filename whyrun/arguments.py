"""The command line of WhyRun, read into one value.

Rule: standard library only. ``argparse`` is imported only where there is something to read, so that a plain
start does not pay for it; nor for ``dataclasses``, which bring ``inspect`` unless ``lean_qt`` was there before them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from whyrun import __version__

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

_MORE = """\
With nothing else, WhyRun opens its window: the start of a reflection, or your why.

examples:
  whyrun                               open the window
  whyrun --pin                         keep your why on the screen as a small card
  whyrun --rut                         for the days you don't feel like it
  whyrun why                           print your why, for a shell prompt or a status bar
  whyrun export journal.json           write everything to a file that can be imported again
  whyrun --data-dir ~/Documents/whyrun use a journal in a folder of your choosing

whyrun COMMAND --help says more about each command. None of them needs a screen.

Your journal stays on this machine, in the place your system keeps such data, or in the folder that
WHYRUN_DATA_DIR names; --data-dir goes before both.
"""


class Arguments(NamedTuple):
    """What was asked for. A tuple, because ``dataclasses`` loads ``inspect`` (7 ms) until ``lean_qt`` lets that wait.

    ``pin`` is the card alone, ``as_left`` unless it was unpinned, ``rut`` the window with the rut moment. ``data_dir``
    is as it was typed; None where it was not. ``command`` is what to do without a window, None for the window or the
    card; ``target`` is the file or the number that the command is about, None where none was named. ``dry_run`` only
    says what would be done. The last four are about a picture of the card: ``size`` and ``style`` as typed, and
    ``called`` is what whoever gets it calls the runner.
    """

    pin: bool = False
    as_left: bool = False
    rut: bool = False
    data_dir: str | None = None
    command: str | None = None
    target: str | None = None
    dry_run: bool = False
    size: str | None = None
    style: str | None = None
    without_identity: bool = False
    called: str | None = None


#: The options of a start that need no argparse.
_STARTS = {
    (): Arguments(),
    ("--pin",): Arguments(pin=True),
    ("--pin", "--as-left"): Arguments(pin=True, as_left=True),
    ("--rut",): Arguments(rut=True),
}


def parse(words: Sequence[str]) -> Arguments:
    """Read ``words`` (without the program's name); exits as argparse does after --help, --version or a mistake."""
    if (plain := _plain(tuple(words))) is not None:
        return plain
    parser = _parser()
    read = vars(parser.parse_args(words))
    if read["pin"] and read["rut"]:
        parser.error("--pin shows the card alone, and --rut opens the window: ask for one of them")
    if read["as_left"] and not read["pin"]:
        parser.error("--as-left goes with --pin")
    for option, shows in (("pin", "--pin shows the card"), ("rut", "--rut opens the window")):
        if read[option] and read["command"]:
            parser.error(f"{shows}, and {read['command']} needs no window: ask for one of them")
    return Arguments(**read)


def _plain(words: tuple[str, ...]) -> Arguments | None:
    """What the desktop and WhyRun itself start it with, read without argparse, which takes 13 ms; else None."""
    match words:
        case [*options, "--data-dir", folder] if folder.strip() and not folder.startswith("-"):
            start = _STARTS.get(tuple(options))
            return None if start is None else start._replace(data_dir=folder)
    return _STARTS.get(words)


def _parser() -> argparse.ArgumentParser:
    import argparse

    class Parser(argparse.ArgumentParser):
        """Says a mistake in one sentence instead of a page."""

        def error(self, message: str) -> NoReturn:
            self.exit(2, f"{self.prog}: {message} ({self.prog} --help says more)\n")

    shown = argparse.RawDescriptionHelpFormatter
    parser = Parser(
        prog="whyrun",
        description="Find why you run, and keep it in sight.",
        epilog=_MORE,
        formatter_class=shown,
        allow_abbrev=False,
    )
    parser.add_argument("--pin", action="store_true", help="show the pinned card alone")
    parser.add_argument(
        "--as-left",
        action="store_true",
        help="with --pin: leave a card off that was unpinned; the reminder and the tray icon come either way",
    )
    parser.add_argument("--rut", action="store_true", help='open the window at "I don\'t feel like it"')
    parser.add_argument("--version", action="version", version=f"whyrun {__version__}")
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", parser_class=Parser, required=False
    )
    for name, (summary, more) in _COMMANDS.items():
        command = commands.add_parser(
            name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=more, formatter_class=shown
        )
        if name in _TARGETS:
            metavar, optional, meaning = _TARGETS[name]
            command.add_argument("target", metavar=metavar, nargs="?" if optional else None, help=meaning)
        if name == "import":
            command.add_argument("--dry-run", action="store_true", help="say what would come in, and change nothing")
        if name == "export":
            _add_picture_options(command)
        # The same option after the command; where it is not given there, what was given before it stays.
        _add_data_dir(command, default=argparse.SUPPRESS)
    _add_data_dir(parser, default=None)
    parser.set_defaults(target=None, dry_run=False, size=None, style=None, without_identity=False, called=None)
    return parser


def _add_picture_options(parser: argparse.ArgumentParser) -> None:
    picture = parser.add_argument_group("for a picture of the card")
    picture.add_argument("--size", help="1x to 4x, phone, or a screen such as 1920x1080, for a .png")
    picture.add_argument("--style", help="dawn, trail, night or paper instead of the card's own")
    picture.add_argument("--without-identity", action="store_true", help="leave out the line below your why")
    picture.add_argument("--for", dest="called", metavar="NAME", help='what they call you: "NAME runs because …"')


def _add_data_dir(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--data-dir", metavar="DIR", type=_folder, default=default, help="the folder that holds the journal"
    )


def _folder(name: str) -> str:
    if not name.strip():
        from argparse import ArgumentTypeError

        raise ArgumentTypeError("name the folder, such as --data-dir ~/Documents/whyrun")
    return name


#: What each command does, and what its own help adds.
_COMMANDS = {
    "why": (
        "print your why on one line",
        """\
The core why of your newest finished reflection. Fast enough for every prompt: no window is loaded for it.

examples:
  whyrun why
  PS1='$(whyrun why)\\n\\$ '            your why above the prompt of bash
""",
    ),
    "backup": (
        "back up the journal now",
        """\
WhyRun makes backups by itself; this makes one more, also while the window is open, and prints where it is. It is
one file, checked to the last letter before it counts. whyrun restore goes back to it, in this folder or in another.
""",
    ),
    "export": (
        "write your journal, or your card, to a file",
        """\
The end of the name says what is made:
  .json          everything, to be imported again (docs/export-format.md describes it)
  .md            everything as a diary, to be read
  a folder       the same with a file for each reflection; name it with a / at its end
  .csv           the check-ins as a table
  .png .svg .pdf your card, as a picture

examples:
  whyrun export journal.json
  whyrun export ~/Documents/diary/
  whyrun export card.png --size 4x
  whyrun export wallpaper.png --size phone --style night --without-identity
  whyrun export for-the-fridge.pdf --for Mum
""",
    ),
    "import": (
        "take in what another journal has exported",
        """\
Takes in a .json file that whyrun export has made. What is not here yet comes in; what was edited both here and there
is taken as it was edited last, and the words that give way are kept. Importing twice is the same as once. A file that
does not fit is refused as a whole. Close the window first.

examples:
  whyrun import journal.json
  whyrun import --dry-run journal.json   say what would come in, and change nothing
""",
    ),
    "check": (
        "read the journal and every backup through, and say how they are",
        """\
Changes nothing. The exit status is 0 where every letter is as it was written, and 1 otherwise.
""",
    ),
    "restore": (
        "go back to a backup",
        """\
With nothing named, the backups are listed. The present journal is kept as one more backup before anything takes its
place, so a restore can be undone by another. Close the window first.

examples:
  whyrun restore                       list the backups
  whyrun restore 12                    go back to backup 12
  whyrun restore ~/journal-000012.db   put a backup that you keep elsewhere in the journal's place
""",
    ),
}

#: The name of a command's target, whether it may be left out, and what it is.
_TARGETS = {
    "export": ("FILE", False, "where to write it"),
    "import": ("FILE", False, "the file to take in"),
    "restore": ("BACKUP", True, "the number of a backup, or the file of one"),
}


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

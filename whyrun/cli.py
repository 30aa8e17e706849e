"""What WhyRun does without a window: the commands of the command line.

Rule: answers go to standard output; what stood in the way goes to standard error, in one sentence. Qt is loaded by
none of them. Everything is imported where it is needed: ``why`` must not wait for what ``restore`` loads.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # see __main__
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from whyrun.arguments import Arguments
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import StoreError

#: Exit status where a command could not do what it is there for.
FAILED = 1


class _CannotDo(Exception):  # noqa: N818 - never leaves this module
    """A command can't go on, for the reason that its text says."""


def why(data_dir: str | None) -> int:
    """Print the core why of the journal in ``data_dir`` (None: the usual one) on one line; the exit status."""
    from whyrun.data_place import data_place
    from whyrun.store.core_why import read_core_why

    _speak_any_letter()
    place = data_place(data_dir)
    core_why = read_core_why(f"{place}/journal.db")
    if core_why is None:
        return _run(_why_carefully, place, None)
    print(" ".join(core_why.split()))
    return 0


def run(arguments: Arguments) -> int:
    """Do what the command line asked for; the exit status."""
    _speak_any_letter()
    if arguments.command == "why":
        return why(arguments.data_dir)
    from whyrun.data_place import data_place

    commands = {"backup": _back_up, "check": _check, "restore": _restore}
    return _run(commands[arguments.command or ""], data_place(arguments.data_dir), arguments.target)


def _run(command: Callable[[Path, str | None], int], place: str, target: str | None) -> int:
    from pathlib import Path

    from whyrun.store.errors import StoreError

    try:
        return command(Path(place), target)
    except StoreError as error:
        return _fail(_in_a_sentence(error, Path(place)))
    except _CannotDo as reason:
        return _fail(str(reason))


def _why_carefully(folder: Path, _target: str | None) -> int:
    """Find out why the quick look gave no answer: mostly there is none yet."""
    from whyrun import __version__
    from whyrun.store.reader import JournalReader

    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        latest = journal.latest()
    if latest is None:
        raise _CannotDo("There is no why in your journal yet: open WhyRun to find it.")
    print(" ".join(latest.core_why.split()))
    return 0


def _back_up(folder: Path, _target: str | None) -> int:
    from whyrun import __version__
    from whyrun.store.reader import JournalReader

    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        backup = journal.back_up_beside(now=_now())
    print(f"Backup {backup.number} is made and checked: {backup.path}")
    return 0


def _check(folder: Path, _target: str | None) -> int:
    from whyrun.store.data_folder import DataFolder
    from whyrun.store.health import check

    health = check(folder)
    if health.journal is None:
        raise _CannotDo(f"There is no journal in {folder}.")
    print(f"{_condition(health.journal.is_readable, health.journal.damage)}  {DataFolder(folder).journal}")
    for backup, is_sound in health.backups:
        print(f"{_condition(is_sound)}  {backup.path}")
    if not health.is_well:
        raise _CannotDo("Not everything can be read: whyrun restore goes back to a sound backup.")
    count = len(health.backups)
    print(f"The journal and {count} {'backup' if count == 1 else 'backups'}: every letter is as it was written.")
    return 0


def _condition(is_sound: bool, damage: str | None = None) -> str:
    return "sound  " if is_sound else f"damaged ({damage})" if damage else "damaged"


def _restore(folder: Path, target: str | None) -> int:
    from whyrun.store.backup_file import list_backups
    from whyrun.store.data_folder import DataFolder
    from whyrun.store.restore import restore

    backups = list_backups(DataFolder(folder).backups)
    if target is None:
        return _list(backups, folder)
    undo = restore(folder, _backup_named(target, backups), now=_now())
    print("The backup is in the journal's place.")
    if undo is not None:
        print(f"The journal as it was is backup {undo.number}: whyrun restore {undo.number} undoes this.")
    return 0


def _list(backups: tuple[Backup, ...], folder: Path) -> int:
    if not backups:
        print(f"There are no backups in {folder} yet. WhyRun makes them by itself.")
        return 0
    for backup in backups:
        made = backup.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
        print(f"{backup.number:6}  {made}  {backup.occasion.value.replace('-', ' ')}")
    print(f"whyrun restore {backups[0].number} goes back to the newest.")
    return 0


def _backup_named(target: str, backups: tuple[Backup, ...]) -> Backup:
    """Find the backup with the number ``target``, or the one in the file ``target``."""
    from pathlib import Path

    from whyrun.store.backup_file import Backup, Occasion

    numbered = [backup for backup in backups if target.isdecimal() and backup.number == int(target)]
    if numbered:
        return numbered[0]
    path = Path(target).expanduser()
    if not path.is_file():
        raise _CannotDo(f"There is no backup {target}: whyrun restore lists them.")
    return Backup(path, number=0, made_at=_now(), occasion=Occasion.ASKED)


def _now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)


def _in_a_sentence(error: StoreError, folder: Path) -> str:
    from whyrun.store.errors import JournalMissing

    if isinstance(error, JournalMissing) and not error.backups and error.set_aside is None:
        return f"There is no journal in {folder} yet: open WhyRun to begin one."
    return str(error)


def _fail(reason: str) -> int:
    print(reason, file=sys.stderr)
    return FAILED


def _speak_any_letter() -> None:
    """Let a terminal that knows fewer letters than the runner wrote show the others in another way."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")

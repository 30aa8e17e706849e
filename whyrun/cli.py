"""What WhyRun does without a window: the commands of the command line.

Rule: answers go to standard output; what stood in the way goes to standard error, in one sentence. Qt is loaded only
where a picture is made, and needs no screen for it. Everything is imported where it is needed: ``why`` must not wait
for what ``restore`` loads.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # see __main__
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from whyrun.arguments import Arguments
    from whyrun.domain.card import Card
    from whyrun.domain.reflection import CardStyle
    from whyrun.gui.card_picture import Picture
    from whyrun.store.backup_file import Backup
    from whyrun.store.errors import StoreError
    from whyrun.store.import_file import ImportPlan

_NO_WHY = "There is no why in your journal yet: open WhyRun to find it."
_PICTURES = (".png", ".svg", ".pdf")

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
        from whyrun.arguments import Arguments

        return _run(_why_carefully, place, Arguments(command="why"))
    print(" ".join(core_why.split()))
    return 0


def run(arguments: Arguments) -> int:
    """Do what the command line asked for; the exit status."""
    _speak_any_letter()
    if arguments.command == "why":
        return why(arguments.data_dir)
    from whyrun.data_place import data_place

    commands = {"backup": _back_up, "check": _check, "export": _export, "import": _import, "restore": _restore}
    return _run(commands[arguments.command or ""], data_place(arguments.data_dir), arguments)


def _run(command: Callable[[Path, Arguments], int], place: str, arguments: Arguments) -> int:
    from pathlib import Path

    from whyrun.store.errors import StoreError

    try:
        return command(Path(place), arguments)
    except StoreError as error:
        return _fail(_in_a_sentence(error, Path(place)))
    except _CannotDo as reason:
        return _fail(str(reason))


def _why_carefully(folder: Path, _arguments: Arguments) -> int:
    """Find out why the quick look gave no answer: mostly there is none yet."""
    from whyrun import __version__
    from whyrun.store.reader import JournalReader

    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        latest = journal.latest()
    if latest is None:
        raise _CannotDo(_NO_WHY)
    print(" ".join(latest.core_why.split()))
    return 0


def _back_up(folder: Path, _arguments: Arguments) -> int:
    from whyrun import __version__
    from whyrun.store.reader import JournalReader

    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        backup = journal.back_up_beside(now=_now())
    print(f"Backup {backup.number} is made and checked: {backup.path}")
    return 0


def _export(folder: Path, arguments: Arguments) -> int:
    from pathlib import Path

    from whyrun import __version__
    from whyrun.store import export
    from whyrun.store.reader import JournalReader

    name = arguments.target or ""
    target = Path(name).expanduser()
    _require_outside(folder, target)
    kind = "pages" if name.endswith(("/", os.sep)) or target.is_dir() else target.suffix.lower()
    if kind in _PICTURES:
        return _export_picture(folder, target, arguments)
    ways = {".md": export.export_markdown, ".csv": export.export_csv, "pages": export.export_pages}
    if kind != ".json" and kind not in ways:
        raise _CannotDo(f"{target.name} does not say what to make: end it with .json, .md, .csv, .png, .svg or .pdf.")
    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        contents = journal.everything()
    if kind == ".json":
        export.export_json(contents, target, program_version=__version__)
    else:
        ways[kind](contents, target)
    print(f"Written: {target}")
    return 0


def _export_picture(folder: Path, target: Path, arguments: Arguments) -> int:
    from dataclasses import replace

    from whyrun import __version__
    from whyrun.domain.card import Card
    from whyrun.store.reader import JournalReader

    with JournalReader.open_to_read(folder, program_version=__version__) as journal:
        latest = journal.latest()
    if latest is None:
        raise _CannotDo(_NO_WHY)
    card = Card.of(latest)
    if arguments.style is not None:
        card = replace(card, style=_style(arguments.style))
    if arguments.called:
        card = card.told_of(arguments.called)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture is no window
    try:
        from PySide6.QtGui import QGuiApplication

        from whyrun.gui import card_picture
    except ImportError as error:
        raise _CannotDo(f"The system lacks a library that Qt needs ({str(error).partition(':')[0]}).") from error
    from whyrun.store.export import write_export

    _application = QGuiApplication(["whyrun"])
    picture = _picture(card, arguments)
    make = {".png": card_picture.as_png, ".svg": card_picture.as_svg, ".pdf": card_picture.as_pdf}
    write_export(target, make[target.suffix.lower()](picture))
    print(f"Written: {target}")
    return 0


def _picture(card: Card, arguments: Arguments) -> Picture:
    from whyrun.gui.card_picture import LARGEST, PHONE, TIMES, Picture

    size, shown = (arguments.size or "2x").lower(), not arguments.without_identity
    if size in {f"{times}x" for times in TIMES}:
        return Picture.of_card(card, int(size[0]), show_identity=shown)
    width, _, height = size.partition("x")
    if size == "phone":
        screen = PHONE
    elif width.isdecimal() and height.isdecimal() and all(0 < int(each) <= LARGEST for each in (width, height)):
        screen = int(width), int(height)
    else:
        raise _CannotDo(f"{arguments.size} is no size: say 1x to 4x, phone, or a screen such as 1920x1080.")
    return Picture.wallpaper(card, screen, show_identity=shown)


def _style(name: str) -> CardStyle:
    from whyrun.domain.reflection import CardStyle

    if name.lower() not in list(CardStyle):
        raise _CannotDo(f"{name} is no style of the card: say {', '.join(CardStyle)}.")
    return CardStyle(name.lower())


def _require_outside(folder: Path, target: Path) -> None:
    """See that an export does not take the place of what the journal's folder holds."""
    if folder.resolve() in (target.resolve(), *target.resolve().parents):
        raise _CannotDo(f"{folder} is where your journal lives: choose another place for the export.")


def _import(folder: Path, arguments: Arguments) -> int:
    from pathlib import Path

    from whyrun import __version__
    from whyrun.store.errors import JournalMissing
    from whyrun.store.import_file import plan_import, read_export
    from whyrun.store.journal import Journal
    from whyrun.store.reader import JournalReader

    contents = read_export(Path(arguments.target or "").expanduser())
    if arguments.dry_run:
        try:
            with JournalReader.open_to_read(folder, program_version=__version__) as reader:
                here = reader.last_edits()
        except JournalMissing:
            here = {}
        print(_in_words(plan_import(contents, here), "would come in"))
        return 0
    with Journal.open(folder, program_version=__version__, now=_now) as journal:
        plan = plan_import(contents, journal.last_edits())
        journal.merge(contents.entries(), contents.earlier_texts)
    print(_in_words(plan, "came in"))
    return 0


def _in_words(plan: ImportPlan, came_in: str) -> str:
    told = [f"{_entries(plan.new + plan.newer)} {came_in}"]
    if plan.newer:
        told[0] += f", {plan.newer} of them edited later there than here"
    if plan.same:
        told.append(f"{plan.same} were here already" if plan.same != 1 else "1 was here already")
    if plan.older:
        told.append(f"{plan.older} stay{'s' if plan.older == 1 else ''} as edited later here")
    return f"{'. '.join(told)}."


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _check(folder: Path, _arguments: Arguments) -> int:
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


def _restore(folder: Path, arguments: Arguments) -> int:
    from whyrun.store.backup_file import list_backups
    from whyrun.store.data_folder import DataFolder
    from whyrun.store.restore import restore

    backups = list_backups(DataFolder(folder).backups)
    if arguments.target is None:
        return _list(backups, folder)
    undo = restore(folder, _backup_named(arguments.target, backups), now=_now())
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

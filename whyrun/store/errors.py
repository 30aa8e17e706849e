"""What can go wrong with the journal, in words that a person can act on.

Rule: every error says what happened, what is safe and what to do, in Sentences, which a window can translate; none
of them holds a word the runner wrote. ``kind`` is stable: windows choose their own buttons by it. ``str(error)`` is
the one line for standard error.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from whyrun.store.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from whyrun.store.backup_file import Backup


class StoreError(Exception):
    """A failure of the store that the person in front of it can do something about."""

    kind: ClassVar[str] = "store"

    def __init__(self, sentence: str, *, what_happened: Sentence, what_is_safe: Sentence, what_to_do: Sentence) -> None:
        super().__init__(sentence)
        self.what_happened = what_happened
        self.what_is_safe = what_is_safe
        self.what_to_do = what_to_do


class FolderUnusable(StoreError):  # noqa: N818 - it names a state, as the others do
    """The data folder or a file in it can't be used; ``right`` says what stands against it."""

    kind = "folder_unusable"

    def __init__(self, path: Path, right: Sentence, *, what_to_do: Sentence | None = None) -> None:
        super().__init__(
            f"WhyRun cannot keep a journal in {path}: {right}.",
            what_happened=Sentence("WhyRun cannot keep your journal in {path}: {reason}.", path=path, reason=right),
            what_is_safe=Sentence("Nothing was changed."),
            what_to_do=what_to_do or Sentence("Give yourself that right, or choose another folder."),
        )
        self.path = path
        self.right = right


class JournalReadOnly(StoreError):  # noqa: N818
    """The journal may be read and not written; ``right`` says what stands against it."""

    kind = "journal_read_only"

    def __init__(self, path: Path, right: Sentence) -> None:
        super().__init__(
            f"The journal {path} can be read and not written: {right}.",
            what_happened=Sentence("You can read your journal, and not write in it: {right}.", right=right),
            what_is_safe=Sentence("Nothing in it changes."),
            what_to_do=Sentence("Give yourself that right, then start WhyRun again."),
        )
        self.path = path
        self.right = right


class NotAJournal(StoreError):  # noqa: N818
    """The file in the journal's place was not made by WhyRun."""

    kind = "not_a_journal"

    def __init__(self, path: Path) -> None:
        told = Sentence("{path} is not a WhyRun journal.", path=path)
        super().__init__(
            told,
            what_happened=told,
            what_is_safe=Sentence("WhyRun has left it as it was."),
            what_to_do=Sentence("Move that file elsewhere, or choose another folder."),
        )
        self.path = path


class JournalDamaged(StoreError):  # noqa: N818
    """The journal can't be read. ``backups`` are the verified ones, newest first.

    ``set_aside`` is where the file now lies, whole; None where it was left in its place.
    """

    kind = "journal_damaged"

    def __init__(self, path: Path, *, set_aside: Path | None = None, backups: tuple[Backup, ...] = ()) -> None:
        aside = f"WhyRun has set it aside in {set_aside.parent}" if set_aside else "WhyRun has left it in its place"
        super().__init__(
            f"The journal {path} is damaged. {aside} and changed nothing in it.",
            what_happened=Sentence(
                "Your journal could not be read. The file is damaged, perhaps by a sudden shutdown."
            ),
            what_is_safe=(
                Sentence("WhyRun has set it aside and changed nothing in it.")
                if set_aside
                else Sentence("WhyRun has changed nothing in it.")
            ),
            what_to_do=(
                Sentence("Go on from a backup.")
                if backups
                else Sentence("There is no backup yet. You can start an empty journal.")
            ),
        )
        self.path = path
        self.set_aside = set_aside
        self.backups = backups


class JournalMissing(StoreError):  # noqa: N818
    """The folder has held a journal (there are backups, or one was set aside), and now it holds none."""

    kind = "journal_missing"

    def __init__(self, path: Path, *, set_aside: Path | None = None, backups: tuple[Backup, ...] = ()) -> None:
        super().__init__(
            f"There is no journal in {path.parent} any more.",
            what_happened=Sentence("Your journal is not in its folder any more."),
            what_is_safe=(
                Sentence("Its backups are still there.")
                if backups
                else Sentence("WhyRun has changed nothing in that folder.")
            ),
            what_to_do=(
                Sentence("Go on from a backup, or start an empty journal.")
                if backups
                else Sentence("You can start an empty one.")
            ),
        )
        self.path = path
        self.set_aside = set_aside
        self.backups = backups


class JournalNewer(StoreError):  # noqa: N818
    """A newer WhyRun wrote this journal. ``written_by`` is its version, None where the journal does not say.

    ``backups`` are those that this program can read, newest first.
    """

    kind = "journal_newer"

    def __init__(
        self,
        path: Path,
        *,
        written_by: str | None,
        program_version: str,
        schema_found: int,
        schema_known: int,
        backups: tuple[Backup, ...] = (),
    ) -> None:
        needed = f"WhyRun {written_by} or newer" if written_by else "a newer WhyRun"
        super().__init__(
            f"The journal was last saved by WhyRun {written_by or 'of a newer version'}, and this is WhyRun "
            f"{program_version}: open it with {needed}. Nothing in it has changed.",
            what_happened=(
                Sentence(
                    "This journal was last saved by version {newer}, and this is version {ours}.",
                    newer=written_by,
                    ours=program_version,
                )
                if written_by
                else Sentence(
                    "This journal was last saved by a newer version, and this is version {ours}.", ours=program_version
                )
            ),
            what_is_safe=Sentence(
                "Opening it here could lose what the newer one added, so it stays closed. Nothing in it has changed."
            ),
            what_to_do=_way_on(written_by, has_backups=bool(backups)),
        )
        self.path = path
        self.written_by = written_by
        self.program_version = program_version
        self.schema_found = schema_found
        self.schema_known = schema_known
        self.backups = backups


def _way_on(written_by: str | None, *, has_backups: bool) -> Sentence:
    if has_backups and written_by:
        return Sentence("Open it with WhyRun {newer} or newer, or open an older backup.", newer=written_by)
    if written_by:
        return Sentence("Open it with WhyRun {newer} or newer.", newer=written_by)
    if has_backups:
        return Sentence("Open it with a newer WhyRun, or open an older backup.")
    return Sentence("Open it with a newer WhyRun.")


class JournalOlder(StoreError):  # noqa: N818
    """An older WhyRun wrote this journal, and who only reads it can't bring it up to date."""

    kind = "journal_older"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The journal {path} was written by an older WhyRun: open WhyRun once to bring it up to date.",
            what_happened=Sentence("Your journal was written by an older WhyRun."),
            what_is_safe=Sentence("Nothing in it has changed."),
            what_to_do=Sentence("Open WhyRun once: it brings the journal up to date."),
        )
        self.path = path


class MigrationFailed(StoreError):  # noqa: N818
    """Bringing the journal to this program's schema would have lost something, and was taken back: a bug of ours."""

    kind = "migration_failed"

    def __init__(self, schema_found: int, schema_wanted: int) -> None:
        super().__init__(
            "The journal could not be brought up to date. It is as it was.",
            what_happened=Sentence("Your journal could not be brought up to date for this version of WhyRun."),
            what_is_safe=Sentence("Your journal is as it was, and there is a fresh backup of it."),
            what_to_do=Sentence("Go on with the WhyRun you had before, and tell us about this."),
        )
        self.schema_found = schema_found
        self.schema_wanted = schema_wanted


class JournalInUse(StoreError):  # noqa: N818
    """Another process writes this journal."""

    kind = "journal_in_use"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The journal {path} is already open in another WhyRun.",
            what_happened=Sentence("Your journal is already open in another WhyRun."),
            what_is_safe=Sentence("Nothing was changed."),
            what_to_do=Sentence("Go on in the window that is open, or close it and try again."),
        )
        self.path = path


class Refusal(StrEnum):
    """Why the disk did not take a save. The value is stable."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    DISK_ERROR = "disk_error"
    BUSY = "busy"
    REPLACED = "replaced"
    DAMAGED = "damaged"
    NO_FOLDER = "no_folder"
    IS_FOLDER = "is_folder"
    CLOSED = "closed"
    UNKNOWN = "unknown"


_REASONS = {
    Refusal.DISK_FULL: Sentence("the disk is full"),
    Refusal.READ_ONLY: Sentence("the right to write there is missing"),
    Refusal.DISK_ERROR: Sentence("the disk refused it"),
    Refusal.BUSY: Sentence("another program is holding the journal"),
    Refusal.REPLACED: Sentence("another program moved or replaced the journal"),
    Refusal.DAMAGED: Sentence("what was read back is damaged"),
    Refusal.NO_FOLDER: Sentence("there is no such folder"),
    Refusal.IS_FOLDER: Sentence("there is a folder of that name"),
    Refusal.CLOSED: Sentence("the journal is not open any more"),
    Refusal.UNKNOWN: Sentence("something unexpected came in the way"),
}

_REMEDIES = {
    Refusal.DISK_FULL: Sentence("Make some room, then try again."),
    Refusal.READ_ONLY: Sentence("Give yourself that right, then try again."),
    Refusal.DISK_ERROR: Sentence("Check the disk, then try again."),
    Refusal.BUSY: Sentence("Close that program, then try again."),
    Refusal.REPLACED: Sentence("Keep a copy of them, then start WhyRun again."),
    Refusal.DAMAGED: Sentence("Keep a copy of them, then start WhyRun again."),
    Refusal.NO_FOLDER: Sentence("Choose another place."),
    Refusal.IS_FOLDER: Sentence("Choose another name."),
    Refusal.CLOSED: Sentence("Keep a copy of them, then start WhyRun again."),
    Refusal.UNKNOWN: Sentence("Try again."),
}

#: After these no save of the same journal can be taken any more, as long as it is open.
_FOR_GOOD = {Refusal.REPLACED, Refusal.DAMAGED, Refusal.CLOSED}


class _Refused(StoreError):  # noqa: N818
    """The disk did not take something; ``refusal`` says why."""

    def __init__(
        self, refusal: Refusal, what: Sentence, what_is_safe: Sentence, what_to_do: Sentence | None = None
    ) -> None:
        told = Sentence("{what}: {reason}.", what=what, reason=_REASONS[refusal])
        super().__init__(
            told,
            what_happened=told,
            what_is_safe=what_is_safe,
            what_to_do=what_to_do or _REMEDIES[refusal],
        )
        self.refusal = refusal


class SaveFailed(_Refused):
    """A save did not reach the disk, or reached it without our knowing: saving again is safe."""

    kind = "save_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal, Sentence("Your words could not be saved"), Sentence("They are still on this page."))

    @property
    def journal_is_gone(self) -> bool:
        """Whether the open journal takes nothing any more: what is unsaved has to wait for the next."""
        return self.refusal in _FOR_GOOD


class JournalGone(_Refused):
    """The open journal takes nothing any more, and was let go of."""

    kind = "journal_gone"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal,
            Sentence("WhyRun had to let go of your journal"),
            Sentence("Your backups are as they were."),
            Sentence("Try again: WhyRun then opens what is there now."),
        )


class BackupFailed(_Refused):
    """A backup could not be made, or did not pass its check; the earlier ones are as they were."""

    kind = "backup_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal,
            Sentence("The backup could not be made"),
            Sentence("Your journal and the backups you have are as they were."),
            Sentence("Make a backup of another kind, such as an export.") if refusal is Refusal.DAMAGED else None,
        )


class RestoreFailed(_Refused):
    """A backup could not be put in the journal's place; the journal is as it was."""

    kind = "restore_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal,
            Sentence("The backup could not be restored"),
            Sentence("Your journal is as it was."),
            Sentence("Choose another backup.") if refusal is Refusal.DAMAGED else None,
        )


class SettingsNotSaved(_Refused):
    """The settings could not be written; those on the disk are the earlier ones."""

    kind = "settings_not_saved"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal, Sentence("Your settings could not be saved"), Sentence("They hold until you close WhyRun.")
        )


class ExportFailed(_Refused):
    """An export could not be written to ``path``; what was there before is as it was."""

    kind = "export_failed"

    def __init__(self, path: Path, refusal: Refusal) -> None:
        super().__init__(
            refusal, Sentence("{path} could not be written", path=path), Sentence("Your journal is as it was.")
        )
        self.path = path

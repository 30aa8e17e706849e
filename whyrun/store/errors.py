"""What can go wrong with the journal, in words that a person can act on.

Rule: every error says what happened, what is safe and what to do; none of them holds a word the runner wrote.
``kind`` is stable: windows choose their own words and buttons by it. ``str(error)`` is the one line for standard error.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path

    from whyrun.store.backup_file import Backup


class StoreError(Exception):
    """A failure of the store that the person in front of it can do something about."""

    kind: ClassVar[str] = "store"

    def __init__(self, sentence: str, *, what_happened: str, what_is_safe: str, what_to_do: str) -> None:
        super().__init__(sentence)
        self.what_happened = what_happened
        self.what_is_safe = what_is_safe
        self.what_to_do = what_to_do


class FolderUnusable(StoreError):  # noqa: N818 - it names a state, as the others do
    """The data folder or a file in it can't be used; ``right`` says what stands against it."""

    kind = "folder_unusable"

    def __init__(
        self, path: Path, right: str, *, what_to_do: str = "Give yourself that right, or choose another folder."
    ) -> None:
        super().__init__(
            f"WhyRun cannot keep a journal in {path}: {right}.",
            what_happened=f"WhyRun cannot keep your journal in {path}: {right}.",
            what_is_safe="Nothing was changed.",
            what_to_do=what_to_do,
        )
        self.path = path
        self.right = right


class NotAJournal(StoreError):  # noqa: N818
    """The file in the journal's place was not made by WhyRun."""

    kind = "not_a_journal"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is not a WhyRun journal.",
            what_happened=f"{path} is not a WhyRun journal.",
            what_is_safe="WhyRun has left it as it was.",
            what_to_do="Move that file elsewhere, or choose another folder.",
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
            what_happened="Your journal could not be read. The file is damaged, perhaps by a sudden shutdown.",
            what_is_safe=(
                "WhyRun has set it aside and changed nothing in it."
                if set_aside
                else "WhyRun has changed nothing in it."
            ),
            what_to_do="Go on from a backup." if backups else "There is no backup yet. You can start an empty journal.",
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
            what_happened="Your journal is not in its folder any more.",
            what_is_safe="Its backups are still there." if backups else "WhyRun has changed nothing in that folder.",
            what_to_do="Go on from a backup, or start an empty journal." if backups else "You can start an empty one.",
        )
        self.path = path
        self.set_aside = set_aside
        self.backups = backups


class JournalNewer(StoreError):  # noqa: N818
    """A newer WhyRun wrote this journal. ``written_by`` is its version, None where the journal does not say."""

    kind = "journal_newer"

    def __init__(
        self,
        path: Path,
        *,
        written_by: str | None,
        program_version: str,
        schema_found: int,
        schema_known: int,
    ) -> None:
        writer = f"version {written_by}" if written_by else "a newer version"
        needed = f"WhyRun {written_by} or newer" if written_by else "a newer WhyRun"
        super().__init__(
            f"The journal was last saved by WhyRun {written_by or 'of a newer version'}, and this is WhyRun "
            f"{program_version}: open it with {needed}. Nothing in it has changed.",
            what_happened=f"This journal was last saved by {writer}, and this is version {program_version}.",
            what_is_safe=(
                "Opening it here could lose what the newer one added, so it stays closed. Nothing in it has changed."
            ),
            what_to_do=f"Open it with {needed}, or open an older backup.",
        )
        self.path = path
        self.written_by = written_by
        self.program_version = program_version
        self.schema_found = schema_found
        self.schema_known = schema_known


class JournalOlder(StoreError):  # noqa: N818
    """An older WhyRun wrote this journal, and who only reads it can't bring it up to date."""

    kind = "journal_older"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The journal {path} was written by an older WhyRun: open WhyRun once to bring it up to date.",
            what_happened="Your journal was written by an older WhyRun.",
            what_is_safe="Nothing in it has changed.",
            what_to_do="Open WhyRun once: it brings the journal up to date.",
        )
        self.path = path


class MigrationFailed(StoreError):  # noqa: N818
    """Bringing the journal to this program's schema would have lost something, and was taken back: a bug of ours."""

    kind = "migration_failed"

    def __init__(self, schema_found: int, schema_wanted: int) -> None:
        super().__init__(
            "The journal could not be brought up to date. It is as it was.",
            what_happened="Your journal could not be brought up to date for this version of WhyRun.",
            what_is_safe="Your journal is as it was, and there is a fresh backup of it.",
            what_to_do="Go on with the WhyRun you had before, and tell us about this.",
        )
        self.schema_found = schema_found
        self.schema_wanted = schema_wanted


class JournalInUse(StoreError):  # noqa: N818
    """Another process writes this journal."""

    kind = "journal_in_use"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The journal {path} is already open in another WhyRun.",
            what_happened="Your journal is already open in another WhyRun.",
            what_is_safe="Nothing was changed.",
            what_to_do="Go on in the window that is open, or close it and try again.",
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
    UNKNOWN = "unknown"


_REASONS = {
    Refusal.DISK_FULL: "the disk is full",
    Refusal.READ_ONLY: "the right to write there is missing",
    Refusal.DISK_ERROR: "the disk refused it",
    Refusal.BUSY: "another program is holding the journal",
    Refusal.REPLACED: "another program moved or replaced the journal",
    Refusal.DAMAGED: "what was read back is damaged",
    Refusal.UNKNOWN: "something unexpected came in the way",
}

_REMEDIES = {
    Refusal.DISK_FULL: "Make some room, then try again.",
    Refusal.READ_ONLY: "Give yourself that right, then try again.",
    Refusal.DISK_ERROR: "Check the disk, then try again.",
    Refusal.BUSY: "Close that program, then try again.",
    Refusal.REPLACED: "Keep a copy of them, then start WhyRun again.",
    Refusal.DAMAGED: "Keep a copy of them, then start WhyRun again.",
    Refusal.UNKNOWN: "Try again.",
}


class _Refused(StoreError):  # noqa: N818
    """The disk did not take something; ``refusal`` says why."""

    def __init__(self, refusal: Refusal, what: str, what_is_safe: str, what_to_do: str = "") -> None:
        sentence = f"{what}: {_REASONS[refusal]}."
        super().__init__(
            sentence,
            what_happened=sentence,
            what_is_safe=what_is_safe,
            what_to_do=what_to_do or _REMEDIES[refusal],
        )
        self.refusal = refusal


class SaveFailed(_Refused):
    """A save did not reach the disk, or reached it without our knowing: saving again is safe."""

    kind = "save_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal, "Your words could not be saved", "They are still on this page.")


class BackupFailed(_Refused):
    """A backup could not be made, or did not pass its check; the earlier ones are as they were."""

    kind = "backup_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal,
            "The backup could not be made",
            "Your journal and the backups you have are as they were.",
            "Make a backup of another kind, such as an export." if refusal is Refusal.DAMAGED else "",
        )


class RestoreFailed(_Refused):
    """A backup could not be put in the journal's place; the journal is as it was."""

    kind = "restore_failed"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(
            refusal,
            "The backup could not be restored",
            "Your journal is as it was.",
            "Choose another backup." if refusal is Refusal.DAMAGED else "",
        )


class SettingsNotSaved(_Refused):
    """The settings could not be written; those on the disk are the earlier ones."""

    kind = "settings_not_saved"

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal, "Your settings could not be saved", "They hold until you close WhyRun.")


class ExportFailed(StoreError):  # noqa: N818
    """An export could not be written to ``path``; what was there before is as it was."""

    kind = "export_failed"

    def __init__(self, path: Path, why: Refusal | str) -> None:
        reason = _REASONS[why] if isinstance(why, Refusal) else why
        super().__init__(
            f"{path} could not be written: {reason}.",
            what_happened=f"{path.name} could not be written: {reason}.",
            what_is_safe="Your journal is as it was.",
            what_to_do=_REMEDIES[why] if isinstance(why, Refusal) else "Choose another place.",
        )
        self.path = path


class Unfit(StrEnum):
    """Why a file can't be imported. The value is stable."""

    NO_FILE = "no_file"
    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    HALF = "half"
    NEWER = "newer"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"


_UNFIT = {
    Unfit.NO_FILE: "is not there",
    Unfit.UNREADABLE: "may not be read",
    Unfit.FOREIGN: "is not a WhyRun export: it holds no reflections and no check-ins",
    Unfit.HALF: "is only a part of a WhyRun export: it ends too early",
    Unfit.NEWER: "was made by a newer WhyRun",
    Unfit.DAMAGED: "is a WhyRun export that was changed or damaged",
    Unfit.TOO_LARGE: "is larger than any journal",
}


class ImportRefused(StoreError):  # noqa: N818 - it names a state, as the others do
    """A file could not be taken in. ``found`` says where it is no export, without a word from the file; or is empty."""

    kind = "import_refused"

    def __init__(self, name: str, unfit: Unfit, *, found: str = "") -> None:
        where = f" ({found.rstrip('.')})" if found else ""
        super().__init__(
            f"{name} {_UNFIT[unfit]}{where}; your journal is as it was.",
            what_happened=f"{name} {_UNFIT[unfit]}.",
            what_is_safe="Your journal is as it was.",
            what_to_do="Import it with a newer WhyRun." if unfit is Unfit.NEWER else "Choose another file.",
        )
        self.name = name
        self.unfit = unfit
        self.found = found

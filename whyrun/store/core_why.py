"""The newest core why by itself, as fast as a shell prompt wants it: one query, without peewee and without pathlib.

Rule: the journal is asked and not the card's state file, which is the window's copy and older than the journal after
an import or a restore. Only the one sentence is read, so the reflection's checksum cannot be held against it here;
``whyrun check`` and every opening of the window do that.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2 as sqlite

#: As in ``connection`` and ``migrations``, which load peewee; a test compares them.
APPLICATION_ID = 0x57687952
NEWEST_SCHEMA = 3

_NEWEST_FINISHED = """
    SELECT core_why FROM reflections WHERE finished_at IS NOT NULL ORDER BY finished_at DESC, rowid DESC LIMIT 1
"""


def read_core_why(journal: str) -> str | None:
    """Read the core why of the newest finished reflection in the file ``journal``.

    None for everything else there is to say, from "not yet" to "damaged": ``JournalReader`` says it in words.
    """
    try:
        connection = sqlite.connect(_address(journal), uri=True, timeout=0)
        try:
            (whose,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if (whose, version) != (APPLICATION_ID, NEWEST_SCHEMA):
                return None
            row = connection.execute(_NEWEST_FINISHED).fetchone()
        finally:
            connection.close()
    except (sqlite.Error, UnicodeError):
        return None
    return row[0] if row is not None and isinstance(row[0], str) else None


def _address(path: str) -> str:
    """Spell ``path`` as SQLite's address of a file to be read only; ``Path.as_uri`` would load pathlib."""
    spelled = path.replace("\\", "/").replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file:{'' if spelled.startswith('/') else '/'}{spelled}?mode=ro"

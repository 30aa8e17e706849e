"""The rows of a SQLite file read from its pages themselves, whatever became of the tables around them.

Rule: reads bytes and gives values; nothing that is in them can make it fail. What a page holds does not depend on any
other page, but for the ends of very long texts. Source: the file format and the log's format on sqlite.org.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A cell as it lies in the file: NULL, a number, or the bytes of a text.
Value = int | bytes | None
Row = tuple[Value, ...]

_MAGIC = b"SQLite format 3\x00"
_USUAL_PAGE = 4096
_FILE_HEADER = 100
_ROWS_OF_A_TABLE = 0x0D
_PAGE_HEADER = 8
_LOG_HEADER, _FRAME_HEADER = 32, 24
_VARINT_BYTES = 9
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_ZERO, _ONE, _FIRST_TEXT = 8, 9, 12


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """These bytes are no row."""


def rows(database: bytes, log: bytes = b"") -> Iterator[Row]:
    """Give every row of every table, with what was committed to the write-ahead log."""
    pages = _pages(database, log)
    for number in sorted(pages):
        yield from _rows_of(pages, number)


def _pages(database: bytes, log: bytes) -> dict[int, bytes]:
    size = _page_size(database)
    pages = {at // size + 1: database[at : at + size] for at in range(0, len(database), size)}
    uncommitted: dict[int, bytes] = {}
    salt = log[16:24]
    for at in range(_LOG_HEADER, len(log), _FRAME_HEADER + size):
        head, page = log[at : at + _FRAME_HEADER], log[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        if head[8:16] != salt or len(page) < size:
            break  # left over from before the log began anew
        uncommitted[_integer(head[:4])] = page
        if _integer(head[4:8]):
            pages |= uncommitted
            uncommitted = {}
    return pages


def _page_size(database: bytes) -> int:
    if not database.startswith(_MAGIC):
        return _USUAL_PAGE
    size = _integer(database[16:18])
    size = 65536 if size == 1 else size
    return size if size in {512 << power for power in range(8)} else _USUAL_PAGE


def _rows_of(pages: dict[int, bytes], number: int) -> Iterator[Row]:
    page = pages[number]
    start = _FILE_HEADER if number == 1 else 0
    if page[start : start + 1] != bytes([_ROWS_OF_A_TABLE]):
        return
    count = _integer(page[start + 3 : start + 5])
    pointers = start + _PAGE_HEADER
    for at in range(pointers, min(pointers + 2 * count, len(page)), 2):
        try:
            yield _row(_payload(pages, page, _integer(page[at : at + 2])))
        except _Broken:
            continue


def _payload(pages: dict[int, bytes], page: bytes, at: int) -> bytes:
    """Put together what a row is made of; where a page of a long one is missing, it ends there."""
    size, at = _varint(page, at)
    _rowid, at = _varint(page, at)
    usable = len(page)
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if size <= most:
        return page[at : at + size]
    local = least + (size - least) % (usable - 4)
    local = local if local <= most else least
    payload, following = page[at : at + local], _integer(page[at + local : at + local + 4])
    seen: set[int] = set()
    while len(payload) < size and following in pages and following not in seen:
        seen.add(following)
        more = pages[following]
        payload += more[4:]
        following = _integer(more[:4])
    return payload[:size]


def _row(payload: bytes) -> Row:
    header, at = _varint(payload, 0)
    if header > len(payload):
        raise _Broken
    values: list[Value] = []
    value_at = header
    while at < header:
        kind, at = _varint(payload, at)
        value, value_at = _value(payload, kind, value_at)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind < _FIRST_TEXT:
        raise _Broken  # a real number, or what is kept for later: nothing of ours
    end = at + (kind - _FIRST_TEXT) // 2
    return payload[at:end], end


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for used, byte in enumerate(content[at : at + _VARINT_BYTES], 1):
        if used == _VARINT_BYTES:
            return value << 8 | byte, at + used
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the bit that says whether more follows
            return value, at + used
    raise _Broken


def _integer(content: bytes) -> int:
    return int.from_bytes(content, "big")

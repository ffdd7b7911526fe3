"""The table of contents of a zip archive whose files are stored as they are, so that they can be read in place.

Written by hand, because an archive may come from anyone: nothing is believed before it fits the file's size, nothing is
unpacked, and no two entries may share bytes. Source: PKWARE's APPNOTE, the parts that `torch.save` uses.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.sources import Source

COUNT_LIMIT = 1_000_000
TABLE_LIMIT_BYTES = 256_000_000
_END, _END_64, _LOCATOR_64, _ENTRY, _LOCAL = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"PK\x01\x02", b"PK\x03\x04"
_END_BYTES, _LOCATOR_BYTES, _ENTRY_BYTES, _LOCAL_BYTES, _END_64_BYTES = 22, 20, 46, 30, 56
_UNKNOWN = 0xFFFFFFFF  # of a size that stands in the 64-bit field
_HINT = "Do not trust this file, or download it again."


@dataclass(frozen=True)
class Entry:
    """One file within.

    Attributes:
        name: with its folders.
        offset: of its first byte in the archive.
        size_bytes: how many.
    """

    name: str
    offset: int
    size_bytes: int


def read_entries(file: Source) -> dict[str, Entry]:
    """Every file within an archive, by name.

    Raises:
        BadCheckpoint: it is no archive, is cut short, or lies about sizes.
        UnsupportedModel: something in it is compressed or encrypted.
    """
    start, size_bytes, count = _table(file)
    if count > COUNT_LIMIT or size_bytes > TABLE_LIMIT_BYTES or start + size_bytes > file.size_bytes:
        raise BadCheckpoint(f"{file.name} claims to hold {count} files in a table of {size_bytes} bytes.", _HINT)
    table, at, found = bytes(file.peek(start, size_bytes)), 0, {}
    for _ in range(count):
        entry, at = _entry(file, table, at)
        if entry.name in found:
            raise BadCheckpoint(f"{file.name} holds {entry.name[:80]} twice.", _HINT)
        found[entry.name] = entry
    end = 0
    for entry in sorted(found.values(), key=lambda item: (item.offset, item.size_bytes)):
        if entry.offset < end:
            raise BadCheckpoint(f"{entry.name[:80]} in {file.name} overlaps the one before it.", _HINT)
        end = entry.offset + entry.size_bytes
    if end > start:
        raise BadCheckpoint(f"A file within {file.name} reaches into the table of contents.", _HINT)
    return found


def _table(file: Source) -> tuple[int, int, int]:
    """Where the table of contents lies, its bytes, and how many entries it has."""
    tail_bytes = min(file.size_bytes, _END_BYTES + 0xFFFF)
    tail = bytes(file.peek(file.size_bytes - tail_bytes, tail_bytes))
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise BadCheckpoint(f"{file.name} has no table of contents: it is cut short.", "Download it again.")
    count, size_bytes, start = struct.unpack("<HII", tail[at + 10 : at + 20])
    locator = tail[max(0, at - _LOCATOR_BYTES) : at]
    if locator[:4] != _LOCATOR_64:
        return start, size_bytes, count
    (end_64,) = struct.unpack("<Q", locator[8:16])
    record = bytes(file.peek(end_64, _END_64_BYTES))
    if record[:4] != _END_64:
        raise BadCheckpoint(f"{file.name} has a damaged table of contents.", _HINT)
    count, size_bytes, start = struct.unpack("<QQQ", record[32:56])
    return start, size_bytes, count


def _entry(file: Source, table: bytes, at: int) -> tuple[Entry, int]:
    """One entry of the table, and where the next begins."""
    fixed = table[at : at + _ENTRY_BYTES]
    if len(fixed) < _ENTRY_BYTES or fixed[:4] != _ENTRY:
        raise BadCheckpoint(f"{file.name} has a damaged table of contents.", _HINT)
    flags, method = struct.unpack("<HH", fixed[8:12])
    packed_bytes, size_bytes, name_bytes, extra_bytes, note_bytes = struct.unpack("<IIHHH", fixed[20:34])
    (local,) = struct.unpack("<I", fixed[42:46])
    at += _ENTRY_BYTES
    name = table[at : at + name_bytes].decode("utf-8", "replace")
    extra = table[at + name_bytes : at + name_bytes + extra_bytes]
    sizes = _wide([size_bytes, packed_bytes, local], extra)
    if flags & 1 or method:
        raise UnsupportedModel(
            f"{name[:80]} in {file.name} is compressed or encrypted, which no program that saves models does.", _HINT
        )
    if sizes[0] != sizes[1]:
        raise BadCheckpoint(f"{name[:80]} in {file.name} states two sizes.", _HINT)
    offset = _data_offset(file, sizes[2], name)
    if offset + sizes[0] > file.size_bytes:
        raise BadCheckpoint(
            f"{file.name} is cut short: {name[:80]} reaches to byte {offset + sizes[0]}, the file ends at "
            f"{file.size_bytes}.",
            "Download it again.",
        )
    return Entry(name, offset, sizes[0]), at + name_bytes + extra_bytes + note_bytes


def _wide(sizes: list[int], extra: bytes) -> list[int]:
    """Sizes and offset, with those that did not fit into 32 bits taken from the extra field."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack("<HH", extra[at : at + 4])
        if kind == 1:
            wide = [number for (number,) in struct.iter_unpack("<Q", extra[at + 4 : at + 4 + length // 8 * 8])]
            return [wide.pop(0) if size == _UNKNOWN and wide else size for size in sizes]
        at += 4 + length
    return sizes


def _data_offset(file: Source, local: int, name: str) -> int:
    """Where an entry's bytes begin, behind its own header."""
    header = bytes(file.peek(local, _LOCAL_BYTES))
    if header[:4] != _LOCAL:
        raise BadCheckpoint(f"{name[:80]} in {file.name} is not where the table of contents says.", _HINT)
    name_bytes, extra_bytes = struct.unpack("<HH", header[26:30])
    return local + _LOCAL_BYTES + int(name_bytes) + int(extra_bytes)

"""Wheels into one folder, as an installer of Python packages lays them out, less what only such installers need.

A wheel is a zip file whose members are named from `site-packages`; `NAME.data/purelib` and `platlib` stand for that
folder too. Nothing is run, nothing lands outside, and no more is written than the files state.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from app.engine.errors import BadCheckpoint
from app.engine.hub.cache import writing

CHUNK_BYTES = 4 << 20
LARGEST_BYTES = 32 << 30  # unpacked, all wheels together; real ones have about six
# headers and build files of torch, which only compilers read
LEFT_OUT = re.compile(r"torch/(include|share|test)/|torch/lib/[^/]+\.(lib|a)$|.*/__pycache__/|.*\.pyi$")
_DATA = re.compile(r"[^/]+\.data/(purelib|platlib)/(.+)")
_OTHER_DATA = re.compile(r"[^/]+\.data/")


def place_of(member: str) -> str:
    """Where a member goes, from the folder; empty: nowhere.

    Raises:
        BadCheckpoint: it would lie outside of the folder.
    """
    moved = _DATA.fullmatch(member)
    name = moved[2] if moved else member
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or any(mark in name for mark in ("\\", ":", "\0")):
        raise BadCheckpoint(f"A downloaded package holds a file named {member!r}, which leads out of its folder.")
    skipped = member.endswith("/") or (not moved and _OTHER_DATA.match(member)) or LEFT_OUT.match(name)
    return "" if skipped else name


def unpacked_bytes(wheels: list[Path]) -> int:
    """What unpacking writes.

    Raises:
        BadCheckpoint: a wheel is damaged, or states more than any real one.
    """
    total = 0
    for wheel in wheels:
        with _opened(wheel) as packed:
            total += sum(member.file_size for member in packed.infolist() if place_of(member.filename))
    if total > LARGEST_BYTES:
        raise BadCheckpoint(f"The downloaded packages state {total / 1e9:.0f} GB, more than any real ones have.")
    return total


def unpack(wheel: Path, folder: Path) -> Iterator[tuple[str, int]]:
    """Lay a wheel out; yields the file at hand, and how many bytes were written since the last time.

    Raises:
        BadCheckpoint: it is damaged.
        HubError: the folder cannot be written; DiskFull where there is no space.
    """
    with _opened(wheel) as packed:
        for member in packed.infolist():
            name = place_of(member.filename)
            if name:
                yield from _write(packed, member, folder / name)


def _write(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> Iterator[tuple[str, int]]:
    left = member.file_size
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "wb") as out:
            for chunk in _chunks(packed, member):
                left -= len(chunk)
                if left < 0:
                    raise BadCheckpoint(f"{member.filename} is longer than its package states.")
                out.write(chunk)
                yield target.name, len(chunk)
    if left:
        raise BadCheckpoint(f"{member.filename} is shorter than its package states.")


def _chunks(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with packed.open(member) as source:
            while chunk := source.read(CHUNK_BYTES):
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise BadCheckpoint(f"{member.filename} in a downloaded package is damaged: {error}.") from error


def _opened(wheel: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(wheel)
    except zipfile.BadZipFile as error:
        raise BadCheckpoint(f"{wheel.name} is no package: {error}.", "Remove GPU support and add it again.") from error

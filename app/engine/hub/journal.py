"""Which bytes of a file that grows in several places are there: a small file beside it, mapped into memory.

Of each block it holds two counts: `done`, of bytes that were handed to the system, and `synced`, of bytes that were on
the disk for certain. A program that is killed loses nothing that it had handed over, so the next one believes `done`.
After the machine itself went down, what had not reached the disk may be zeros; so the journal names the session of the
machine in which it was written, and in another session only `synced` is believed.

    word 0      magic, with the layout's version
    word 1, 2   size of the file, size of a block
    word 3, 4   the machine's session
    then        done of each block, synced of each block

All words are 64 bits wide and aligned: one is written whole or not at all.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import sys
from functools import lru_cache
from pathlib import Path

MAGIC = int.from_bytes(b"FWblock1", "little")
WORD_BYTES = 8
HEAD_WORDS = 5


@lru_cache(maxsize=1)
def session() -> tuple[int, int]:
    """What tells one start of the machine from another, as two words."""
    try:
        name = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")
    except OSError:  # not Linux
        import psutil

        # a correction of the clock may move it: then less is believed than could be, never more
        name = str(int(psutil.boot_time()))
    digest = hashlib.blake2b(name.encode(), digest_size=16).digest()
    return int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little")


def sync(descriptor: int) -> None:
    """Wait until what was written to a file is on the disk."""
    if sys.platform == "darwin":
        import fcntl

        # there fsync stops at the drive's own memory; not every file system knows more
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """The same for the names in a folder, where a system has that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # some network drives refuse
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def block_sizes(size_bytes: int, block_bytes: int) -> list[int]:
    """Sizes of a file's blocks; the last is the rest."""
    return [min(block_bytes, size_bytes - start) for start in range(0, size_bytes, block_bytes)]


def journal_path(partial: Path) -> Path:
    """Where the journal of a partial file lies; the Hub's tools count and clear both by their ending."""
    return partial.with_name(partial.name.removesuffix(".incomplete") + ".journal.incomplete")


def read_counts(partial: Path, size_bytes: int) -> tuple[int, list[int]] | None:
    """Read a journal without holding it.

    Args:
        partial: the file that grows.
        size_bytes: what it grows to.

    Returns:
        the size of a block, and the bytes of each that are there; None where there is no journal that fits.
    """
    try:
        there = partial.stat().st_size
        data = journal_path(partial).read_bytes()
    except OSError:
        return None
    if len(data) < HEAD_WORDS * WORD_BYTES or len(data) % WORD_BYTES:
        return None
    words = memoryview(data).cast("Q")
    magic, stated, block_bytes, *written_in = words[:HEAD_WORDS]
    if magic != MAGIC or stated != size_bytes or not block_bytes:
        return None
    sizes = block_sizes(size_bytes, block_bytes)
    if len(words) != HEAD_WORDS + 2 * len(sizes):
        return None
    first = HEAD_WORDS + (0 if tuple(written_in) == session() else len(sizes))
    counts = words[first : first + len(sizes)].tolist()
    # a file system that lost the end of the file has lost what is said of it
    limits = [max(0, min(size, there - index * block_bytes)) for index, size in enumerate(sizes)]
    return block_bytes, [min(pair) for pair in zip(counts, limits, strict=True)]


class Journal:
    """A journal that is being written."""

    def __init__(self, partial: Path, size_bytes: int, block_bytes: int, counts: list[int]) -> None:
        """Go on with the journal beside `partial`, or begin one; on return it is on the disk.

        Raises:
            OSError: it cannot be written.
        """
        path = journal_path(partial)
        self._blocks = len(counts)
        if read_counts(partial, size_bytes) != (block_bytes, counts):
            self._create(path, size_bytes, block_bytes, counts)
        with open(path, "r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)
        self._words = memoryview(self._map).cast("Q")
        # the counts before the session that vouches for them: a kill in between must not make old ones credible
        for index, count in enumerate(counts):
            self._words[HEAD_WORDS + index] = count
        self._words[3], self._words[4] = session()

    def _create(self, path: Path, size_bytes: int, block_bytes: int, counts: list[int]) -> None:
        words = memoryview(bytearray((HEAD_WORDS + 2 * self._blocks) * WORD_BYTES)).cast("Q")
        for index, word in enumerate((MAGIC, size_bytes, block_bytes, *session(), *counts)):
            words[index] = word
        beside = path.with_name(path.name.removesuffix(".incomplete") + ".new.incomplete")
        with open(beside, "wb") as file:
            file.write(words)
            file.flush()
            sync(file.fileno())
        os.replace(beside, path)
        # without it on the disk, a file with holes could pass for one that grew from its beginning
        sync_folder(path.parent)

    def note(self, block: int, done: int) -> None:
        """So many bytes of a block have been written."""
        self._words[HEAD_WORDS + block] = done

    def note_synced(self, counts: list[int]) -> None:
        """So many bytes of each block are on the disk."""
        for index, count in enumerate(counts):
            self._words[HEAD_WORDS + self._blocks + index] = count
        self._map.flush()

    def close(self) -> None:
        """Let go of the file."""
        self._words.release()
        self._map.close()

"""A file that arrives in blocks, several at a time, in ascending order; each grows from its own beginning.

What is there is known to the byte at every moment, also to the next program after this one was killed: see `journal`.
A file of one block needs no journal, its length says all; nor does a leftover that grew from the file's beginning.
"""

from __future__ import annotations

import threading
from pathlib import Path

from app.engine.hub.journal import Journal, block_sizes, journal_path, read_counts, sync

BLOCK_BYTES = 16 << 20


def bytes_there(partial: Path, size_bytes: int) -> int:
    """How much of a file an earlier transfer left.

    Args:
        partial: where it grew.
        size_bytes: what it grows to.
    """
    counts = read_counts(partial, size_bytes)
    if counts is not None:
        return sum(counts[1])
    there = partial.stat().st_size if partial.is_file() else 0
    return there if there <= size_bytes else 0


def discard(partial: Path) -> None:
    """Remove a partial file and what is known of it.

    Raises:
        OSError: it cannot be removed.
    """
    # the file first: a journal alone says nothing
    partial.unlink(missing_ok=True)
    journal_path(partial).unlink(missing_ok=True)


class Blocks:
    """The bookkeeping of one file, for any number of threads; use as a context.

    Attributes:
        size_bytes: of the file.
        block_bytes: of a block; the last may be shorter.
    """

    def __init__(self, partial: Path, size_bytes: int) -> None:
        """Take up what is there.

        Raises:
            OSError: the file or its journal cannot be written.
        """
        self.size_bytes = size_bytes
        self._partial = partial
        self._changed = threading.Condition()
        self._taken: set[int] = set()
        self._next = 0  # blocks before it are taken or whole
        partial.touch()
        if bytes_there(partial, size_bytes) == 0 and partial.stat().st_size:
            discard(partial)
            partial.touch()
        self.block_bytes, self._done = read_counts(partial, size_bytes) or self._from_length()
        self._sizes = block_sizes(size_bytes, self.block_bytes)
        self._whole = 0  # leading blocks that are whole
        self._total = sum(self._done)
        self._synced_bytes = 0  # what of the old is on the disk is unknown
        self._journal = Journal(partial, size_bytes, self.block_bytes, self._done) if len(self._sizes) > 1 else None
        self._advance()

    def _from_length(self) -> tuple[int, list[int]]:
        """What a file without a journal holds: all from its beginning to its end."""
        there = self._partial.stat().st_size
        sizes = block_sizes(self.size_bytes, BLOCK_BYTES)
        return BLOCK_BYTES, [max(0, min(size, there - index * BLOCK_BYTES)) for index, size in enumerate(sizes)]

    def __enter__(self) -> Blocks:
        return self

    def __exit__(self, *_: object) -> None:
        if self._journal is not None:
            self._journal.close()

    @property
    def done_bytes(self) -> int:
        """Bytes that are there."""
        return self._total

    @property
    def unsynced_bytes(self) -> int:
        """Of these, those that a crash of the machine would cost."""
        return self._total - self._synced_bytes

    @property
    def is_complete(self) -> bool:
        """Whether all is there."""
        return self._total == self.size_bytes

    @property
    def open_blocks(self) -> int:
        """Blocks that are not whole."""
        return sum(done < size for done, size in zip(self._done, self._sizes, strict=True))

    @property
    def front(self) -> int:
        """Bytes that are there without a gap from the file's beginning."""
        with self._changed:
            return self._front()

    def _front(self) -> int:
        if self._whole == len(self._sizes):
            return self.size_bytes
        return self._whole * self.block_bytes + self._done[self._whole]

    def _advance(self) -> None:
        while self._whole < len(self._sizes) and self._done[self._whole] == self._sizes[self._whole]:
            self._whole += 1

    def take(self) -> int | None:
        """A block to fetch, the first that nobody fetches yet; None where none is left."""
        with self._changed:
            for index in range(self._next, len(self._sizes)):
                if index not in self._taken and self._done[index] < self._sizes[index]:
                    self._taken.add(index)
                    self._next = index + 1
                    return index
        return None

    def give_back(self, block: int) -> None:
        """Let another fetch what is missing of a block."""
        with self._changed:
            self._taken.discard(block)
            self._next = min(self._next, block)

    def missing(self, block: int) -> tuple[int, int]:
        """What is missing of a block: from its first missing byte to its end, in the file."""
        with self._changed:
            start = block * self.block_bytes
            return start + self._done[block], start + self._sizes[block]

    def missing_at(self, position: int) -> tuple[int, int]:
        """The same for the block that a byte of the file lies in."""
        return self.missing(position // self.block_bytes)

    def wrote(self, start: int, end: int) -> None:
        """Bytes of one block were written; that they join what is there is the caller's duty."""
        block = start // self.block_bytes
        done = end - block * self.block_bytes
        with self._changed:
            more = done - self._done[block]
            if more <= 0:
                return  # two fetched the same
            self._done[block] = done
            self._total += more
            if self._journal is not None:
                self._journal.note(block, done)
            if block == self._whole:
                self._advance()
                self._changed.notify_all()

    def wait_complete(self, timeout_s: float) -> None:
        """Wait until all is there, or the time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self.is_complete, timeout_s)

    def wait_beyond(self, position: int, timeout_s: float) -> int:
        """The front, once it is beyond a position, or as it is when the time is up."""
        with self._changed:
            if self._front() <= position:
                self._changed.wait(timeout_s)
            return self._front()

    def sync(self, descriptor: int) -> None:
        """Bring what is there to the disk, and note it.

        Raises:
            OSError: the disk does not take it.
        """
        with self._changed:
            counts = list(self._done)
        sync(descriptor)
        if self._journal is not None:
            self._journal.note_synced(counts)
        self._synced_bytes = sum(counts)

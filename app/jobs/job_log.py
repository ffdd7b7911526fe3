"""A job's log: a text file in its folder that says what was done and when. It stays on this computer.

Whoever works on a job appends to it; whoever shows it reads on from where it stopped reading.
"""

from __future__ import annotations

import time
from pathlib import Path

NAME = "log.txt"
LONGEST_BYTES = 1 << 20  # what is shown of a log at once: its end


def log_path(folder: Path) -> Path:
    """A job's log file."""
    return folder / NAME


class JobLog:
    """Appends lines with the time before them."""

    def __init__(self, folder: Path) -> None:
        self._path = log_path(folder)
        self._last = ""

    def add(self, text: str) -> None:
        """Append a text; one that says the same as the last is left out.

        Raises:
            OSError: the file cannot be written.
        """
        if not text.strip() or text == self._last:
            return
        self._last = text
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        lines = text.strip().splitlines()
        with self._path.open("a", encoding="utf-8") as handle:
            handle.write(f"{stamp}  {lines[0]}\n" + "".join(f"{'':21}{line}\n" for line in lines[1:]))


def read_log(folder: Path, position: int = 0) -> tuple[str, int]:
    """What came after a position, and the position to go on from; nothing where there is no log yet."""
    path = log_path(folder)
    if not path.exists():
        return "", 0
    with path.open("rb") as handle:
        size = handle.seek(0, 2)
        start = position if position <= size else 0  # it was begun anew
        handle.seek(max(start, size - LONGEST_BYTES))
        data = handle.read()
    return data.decode("utf-8", "replace"), size

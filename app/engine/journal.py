"""A job's memory: what has been done, one JSON line per step, on the disk before the next step begins.

Lines are only ever appended; a line that a crash tore off is ignored, and its step is done again.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from app.engine.errors import NO_SPACE, SPARE_BYTES, CompressError, NoRoom, OutputError


class Journal:
    """The steps of one job.

    Attributes:
        path: the file; created with its folder when the first entry is made.
        entries: what is on the disk, oldest first.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: list[dict[str, Any]] = []
        if path.exists():
            self._load()

    def _load(self) -> None:
        data = self.path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) != len(data):
            with self.path.open("r+b") as handle:
                handle.truncate(len(whole))
        for line in whole.splitlines():
            try:
                self.entries.append(json.loads(line))
            except ValueError:
                raise CompressError(
                    f"The job's journal {self.path} is damaged.", "Delete the job and start it again."
                ) from None

    def add(self, step: str, **facts: Any) -> None:
        """Append an entry and push it to the disk."""
        entry = {"step": step, **facts}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as handle:
                handle.write(json.dumps(entry).encode() + b"\n")
                handle.flush()
                os.fsync(handle.fileno())
        except OSError as error:
            message = f"The job's journal cannot be written: {error.strerror}."
            if error.errno in NO_SPACE:
                raise NoRoom(message, "Free some space.", self.path.parent, SPARE_BYTES) from error
            raise OutputError(message, "Free some space.") from error
        self.entries.append(entry)

    def by_index(self, step: str) -> dict[int, dict[str, Any]]:
        """The last entry of a step for each tensor index, forgetting those that were lost since."""
        found: dict[int, dict[str, Any]] = {}
        for entry in self.entries:
            if entry["step"] == step:
                found[entry["index"]] = entry
            elif entry["step"] == "lost":
                found.pop(entry["index"], None)
        return found

    def last(self, step: str) -> dict[str, Any] | None:
        """The newest entry of a step."""
        return next((entry for entry in reversed(self.entries) if entry["step"] == step), None)

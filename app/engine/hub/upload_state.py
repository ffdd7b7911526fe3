"""What an upload remembers on disk, so that a cut, a kill or tomorrow goes on with the parts that are missing.

One JSON file, replaced atomically after every part: each file's hash (with the size and time of change for which it
holds), where its parts go, and the receipts (etags) of those that have arrived. No token is in it; the addresses of
the parts are good for some hours and for these bytes alone, and the file is the person's own.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

VERSION = 1
SHOWN_BYTES = 512  # of each file the Hub wants to see the beginning
PARTS = 10_000


@dataclass
class Parts:
    """Where the parts of one file go.

    Attributes:
        chunk_bytes: of each part but the last.
        urls: one per part.
        finish_url: where the receipts go; empty where there is one part and nothing to finish.
        headers: to send with a lone part.
        verify_url: where to ask whether all arrived; empty where the Hub does not want that.
        receipts: part number, from 1, -> etag.
    """

    chunk_bytes: int
    urls: list[str]
    finish_url: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    verify_url: str = ""
    receipts: dict[int, str] = field(default_factory=dict)

    def span(self, number: int, size_bytes: int) -> tuple[int, int]:
        """First byte and length of a part."""
        start = (number - 1) * self.chunk_bytes
        return start, min(self.chunk_bytes, size_bytes - start)

    def done_bytes(self, size_bytes: int) -> int:
        """Bytes that have arrived."""
        return sum(self.span(number, size_bytes)[1] for number in self.receipts)

    def missing(self) -> list[int]:
        """Numbers of the parts that have not arrived."""
        return [number for number in range(1, len(self.urls) + 1) if number not in self.receipts]

    def same_transfer(self, other: Parts) -> bool:
        """Whether receipts of the one are good for the other: they belong to the same transfer on the Hub's side."""
        mine, theirs = _transfer_id(self), _transfer_id(other)
        return bool(mine) and mine == theirs and self.chunk_bytes == other.chunk_bytes


def _transfer_id(parts: Parts) -> str:
    """The storage's number of a transfer in parts, which every address of it carries."""
    return (parse_qs(urlsplit(parts.urls[0]).query).get("uploadId") or [""])[0] if parts.urls else ""


@dataclass
class FileState:
    """One file of an upload.

    Attributes:
        size_bytes, changed_ns: for which the hash holds.
        sha256: empty until it is known.
        parts: None until the Hub has said where they go.
        stored: whether the Hub has the bytes.
    """

    size_bytes: int
    changed_ns: int
    sha256: str = ""
    parts: Parts | None = None
    stored: bool = False


class UploadState:
    """The state file.

    Attributes:
        created: whether this upload made the repository.
        files: by name in the repository.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.created = False
        self.files: dict[str, FileState] = {}
        try:
            self._read(json.loads(path.read_text("utf-8")))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self.created, self.files = False, {}  # a damaged account is made anew; nothing but time is lost

    def _read(self, data: Mapping[str, Any]) -> None:
        if data["version"] != VERSION:
            return
        self.created = bool(data["created"])
        for name, item in data["files"].items():
            parts = item.pop("parts")
            found = FileState(**item)
            if parts is not None:
                receipts = {int(number): str(tag) for number, tag in parts.pop("receipts").items()}
                found.parts = Parts(**parts, receipts=receipts)
            self.files[name] = found

    def file(self, name: str, path: Path) -> FileState:
        """A file's state; a new one where the file is not what it was."""
        found = path.stat()
        known = self.files.get(name)
        if known is None or (known.size_bytes, known.changed_ns) != (found.st_size, found.st_mtime_ns):
            known = self.files[name] = FileState(found.st_size, found.st_mtime_ns)
        return known

    def save(self) -> None:
        """Write it, whole or not at all."""
        data = {
            "version": VERSION,
            "created": self.created,
            "files": {name: asdict(item) for name, item in self.files.items()},
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8") as out:
            json.dump(data, out)
            out.flush()
            os.fsync(out.fileno())
        os.replace(beside, self._path)

"""The small files beside a model's weights: configuration, index, vocabulary.

They come from anyone, so their size is limited and their shape checked before anything is believed. The program's own
small files are written here as well.
"""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path
from typing import Any

from app.engine.errors import BadCheckpoint

FILE_LIMIT_BYTES = 128_000_000  # the largest real tokenizer.json has 35 MB


def read_object(path: Path) -> dict[str, Any]:
    """A JSON object; empty where there is no such file.

    Raises:
        BadCheckpoint: too large, unreadable, not JSON, or not an object.
    """
    return parse_object(path.name, read_bytes(path, FILE_LIMIT_BYTES))


def parse_object(name: str, data: bytes | None) -> dict[str, Any]:
    """The JSON object in a file's bytes; empty where there is no such file.

    Raises:
        BadCheckpoint: not JSON, or not an object.
    """
    try:
        value = {} if data is None else json.loads(data)
    except (ValueError, RecursionError):
        raise BadCheckpoint(f"{name} is not valid JSON.", "Download the file again.") from None
    if not isinstance(value, dict):
        raise BadCheckpoint(f"{name} does not hold a JSON object.", "Download the file again.")
    return value


def read_bytes(path: Path, limit: int) -> bytes | None:
    """A file's bytes, or None where there is none.

    Raises:
        BadCheckpoint: larger than `limit`, or unreadable.
    """
    if not path.is_file():
        return None
    try:
        size = path.stat().st_size
        if size > limit:
            raise BadCheckpoint(f"{path.name} is {size / 1e6:.0f} MB, which no real one is.", "Do not trust this file.")
        return path.read_bytes()
    except OSError as error:
        raise BadCheckpoint(f"{path.name} cannot be read: {error.strerror}.") from error


def put_text(path: Path, text: str) -> None:
    """Write one of the program's own small files, whole or not at all, and so that a power cut does not undo it.

    Several threads and processes may write the same file: each writes beside it under a name of its own, and the last
    one stays.

    Raises:
        OSError: no such folder, no space, or no right to; the file is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with beside.open("w", encoding="utf-8") as handle:
            handle.write(text)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise

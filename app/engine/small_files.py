"""The small files beside a model's weights: configuration, index, vocabulary.

They come from anyone, so their size is limited and their shape checked before anything is believed.
"""

from __future__ import annotations

import json
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

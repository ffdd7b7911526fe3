"""Reads the tests' files."""

from __future__ import annotations

import json
from typing import Any

from app.engine.errors import CompressError
from app.engine.resources import resource


def entries(file: str, key: str) -> list[dict[str, Any]]:
    """The list under `key` in one of the tests' files.

    Raises:
        CompressError: missing or damaged.
    """
    path = resource("task-checks", file)
    try:
        found = json.loads(path.read_text("utf-8"))[key]
    except (OSError, ValueError, KeyError) as error:
        raise CompressError(f"The test in {path.name} cannot be read.", "Install the program again.") from error
    return list(found)

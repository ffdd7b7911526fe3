"""How a head's rotated values are divided among time, height and width of pictures; text counts in all three alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.errors import BadCheckpoint


def sections(parameters: Mapping[str, Any], head_size: int) -> list[int]:
    """The four numbers that GGUF states, the last of them unused.

    Raises:
        BadCheckpoint: they are missing, or are not a head's.
    """
    stated = parameters.get("mrope_section")
    good = isinstance(stated, list) and len(stated) == 3 and all(type(part) is int and part >= 0 for part in stated)
    if not good or 2 * sum(stated or ()) != head_size:
        raise BadCheckpoint(
            f"config.json needs an mrope_section of three numbers that make half of a head of {head_size}.",
            "Download the model again.",
        )
    return [*(stated or ()), 0]

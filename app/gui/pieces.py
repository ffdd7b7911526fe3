"""Pages that are made piece by piece, so that making one holds nobody up."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Made = TypeVar("Made")
TURN_MS = 1  # until the next piece; with 0 it could be the same turn, and other timers would wait for it, too
Pieces = Generator[None, None, Made]  # gives way after every piece; returns what they are put together to


def whole(pieces: Pieces[Made]) -> Made:
    """Make what is left at once."""
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            made: Made = end.value
            return made

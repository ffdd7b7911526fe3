"""Handing a finished file to the program that will run it: one file per program."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache

from app.engine.discovery import plugin_classes
from app.engine.hand_over.base import Handed, Program, ProgramFacts

__all__ = ["Handed", "Program", "ProgramFacts", "programs"]


@cache
def programs() -> Mapping[str, Program]:
    """Every program by its key."""
    classes = plugin_classes(sys.modules[__name__], Program)  # type: ignore[type-abstract]
    return {found.key: found for found in (cls() for cls in classes)}

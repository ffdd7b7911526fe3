"""Projectors: the part of a vision-language model that sees, which llama.cpp keeps in a file of its own ("mmproj")."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.engine.architectures.projector.base import Projector
from app.engine.discovery import plugin_classes

__all__ = ["Projector", "projector_for", "projectors"]


@cache
def projectors() -> tuple[type[Projector], ...]:
    """Every kind, in order of title."""
    return tuple(sorted(plugin_classes(sys.modules[__name__], Projector), key=lambda cls: cls.title))


def projector_for(config: Mapping[str, Any]) -> Projector | None:
    """The projector of a configuration; None where the model sees nothing, or llama.cpp has no such projector."""
    if not isinstance(config.get("vision_config"), Mapping):
        return None
    return next((cls(config) for cls in projectors() if cls.claims(config)), None)

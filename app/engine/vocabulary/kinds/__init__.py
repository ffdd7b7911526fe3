"""Kinds of tokenizers: one file each, found by discovery."""

from __future__ import annotations

import sys
from functools import cache

from app.engine.discovery import plugin_classes
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind


@cache
def kinds() -> tuple[type[TokenizerKind], ...]:
    """Every kind, in the order in which they are asked: what says the most first."""
    return tuple(sorted(plugin_classes(sys.modules[__name__], TokenizerKind), key=lambda kind: kind.position))  # type: ignore[type-abstract]


def kind_of(files: TokenizerFiles) -> type[TokenizerKind] | None:
    """The kind that a folder's files are of."""
    return next((kind for kind in kinds() if kind.claims(files)), None)

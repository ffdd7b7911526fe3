"""Model families: one file each; `architecture_for(config)` finds the one that fits."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.engine.architectures._computes import Computes
from app.engine.architectures._frequencies import ExtraTensor
from app.engine.architectures.base import Architecture
from app.engine.discovery import plugin_classes
from app.engine.errors import UnsupportedModel

__all__ = [
    "Architecture",
    "ExtraTensor",
    "architecture_for",
    "caution_of",
    "computed_names",
    "computes_of",
    "families",
]


@cache
def families() -> tuple[type[Architecture], ...]:
    """Every family, in order of title."""
    found = plugin_classes(sys.modules[__name__], Architecture)
    return tuple(sorted(found, key=lambda cls: cls.title))


def architecture_for(config: Mapping[str, Any]) -> Architecture:
    """The family that a configuration belongs to.

    Raises:
        UnsupportedModel: nobody has taught the program this family.
    """
    text = config.get("text_config")
    # a model that sees or hears states its text part's family inside; its other parts are told by their names
    inner = {**config, **text} if isinstance(text, Mapping) and text.get("model_type") else config
    for stated in (config, inner):
        for cls in families():
            if cls.claims(stated):
                return cls(config)
    found = config.get("model_type") or ", ".join(config.get("architectures") or ["none stated"])
    raise UnsupportedModel(
        f"This model's family ({found}) is not supported yet.",
        f"Supported are {', '.join(cls.title for cls in families())}.",
    )


@cache
def computes_of(gguf_name: str) -> Computes | None:
    """What llama.cpp has built in for a family of this GGUF name; None where nobody has said it yet."""
    return next((cls.computes for cls in families() if cls.gguf_name == gguf_name and cls.computes), None)


@cache
def caution_of(gguf_name: str) -> str:
    """What a person has to know before, where llama.cpp answers otherwise than the original; empty: nothing."""
    return next((cls.caution for cls in families() if cls.gguf_name == gguf_name and cls.caution), "")


@cache
def computed_names() -> tuple[str, ...]:
    """GGUF names of all families that can be computed here, in order."""
    return tuple(sorted({cls.gguf_name for cls in families() if cls.computes}))

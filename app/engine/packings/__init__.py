"""Weights that were compressed before: one file per way of storing them; `unpacked(raw)` reads what they stand for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import cache
from typing import Any

from app.engine.checkpoint import Checkpoint
from app.engine.discovery import plugin_classes
from app.engine.errors import UnsupportedModel
from app.engine.packings._unpacked import UnpackedCheckpoint
from app.engine.packings.base import Packing
from app.engine.small_files import parse_object
from app.engine.stored import StoredCheckpoint

_KEYS = ("quantization_config", "quantization", "compression_config")
_SMALL_FILES = {"quantize_config.json": "gptq", "quant_config.json": "awq"}  # of the time before config.json said it

_MODELOPT_FILE = "hf_quant_config.json"  # the same


@cache
def packings() -> tuple[type[Packing], ...]:
    """Every way of storing compressed weights, in order of title."""
    found = plugin_classes(sys.modules[__name__], Packing)  # type: ignore[type-abstract]
    return tuple(sorted(found, key=lambda cls: cls.title))


def can_unpack(method: str) -> bool:
    """Whether weights can be read that were compressed by a method of this name, as the Hub states it."""
    return any(method in cls.methods for cls in packings())


def unpacked(raw: StoredCheckpoint) -> Checkpoint:
    """A checkpoint of weights, whatever way the files store them; owns `raw`, and closes it if it cannot be read.

    Raises:
        UnsupportedModel: compressed in a way that nobody can read.
        BadCheckpoint: it is not what it says.
    """
    try:
        settings = _settings(raw)
        for cls in packings() if settings else ():
            if cls.claims(settings):
                return UnpackedCheckpoint(raw, cls(settings, raw))
        if settings.get("quant_method") or "load_in_8bit" in settings:
            raise UnsupportedModel(
                f"This model's weights were compressed with {str(settings.get('quant_method'))[:40]}, which cannot be "
                "read.",
                f"Choose the original, unquantized model. What can be read: {', '.join(c.title for c in packings())}.",
            )
        raw.check_weights()
        return raw
    except BaseException:
        raw.close()
        raise


def _settings(raw: StoredCheckpoint) -> Mapping[str, Any]:
    """What a model's files say of how it was compressed; empty where they say nothing."""
    inner = raw.config.get("text_config")
    for config in (raw.config, inner if isinstance(inner, dict) else {}):
        for key in _KEYS:
            if isinstance(config.get(key), dict) and config[key]:
                return dict(config[key])
    if _MODELOPT_FILE in raw.place.names():
        found = parse_object(_MODELOPT_FILE, raw.place.small(_MODELOPT_FILE)).get("quantization")
        return {**(found if isinstance(found, dict) else {}), "quant_method": "modelopt"}
    if not any(name.endswith(".qweight") for name in raw.tensors):
        return {}
    for name, method in _SMALL_FILES.items():
        if name in raw.place.names():
            found = parse_object(name, raw.place.small(name))
            return {"quant_method": method, **found}
    return {}

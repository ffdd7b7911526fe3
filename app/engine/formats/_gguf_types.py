"""Values of every type that a GGUF may hold, also of those that are only read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from app.engine.errors import UnsupportedModel
from app.engine.schemes import all_schemes, scheme

if TYPE_CHECKING:
    import numpy as np
    import torch
else:
    from app.engine.lazy import torch

_PLAIN = {"F64": "float64", "I8": "int8", "I16": "int16", "I32": "int32", "I64": "int64"}
_SIGNS_BYTES = 18  # of a block of 128 signs: a 16-bit size, then 16 bytes


def dequantized(name: str, kind: str, packed: torch.Tensor) -> torch.Tensor:
    """Rows out of their bytes.

    Args:
        name: of the tensor, for the sentence.
        kind: its type: "IQ2_XS".
        packed: [rows, row bytes] uint8.

    Returns:
        [rows, columns] float32.

    Raises:
        UnsupportedModel: a type that only exists while a model runs.
    """
    if kind in all_schemes():
        return scheme(kind).decode(packed)
    if kind in _PLAIN:
        return packed.view(getattr(torch, _PLAIN[kind])).to(torch.float32)
    if kind == "Q1_0":
        return _signs(packed)
    import gguf

    try:
        values = gguf.quants.dequantize(packed.numpy(), gguf.GGMLQuantizationType[kind])
    except RuntimeError:  # what the library raises for a type that it only knows by name
        raise UnsupportedModel(f"{name} is stored as {kind}, which cannot be read back.") from None
    return torch.from_numpy(cast("np.ndarray[Any, Any]", values).astype("float32", copy=False))


def _signs(packed: torch.Tensor) -> torch.Tensor:
    """Blocks of 128 weights of one size, each with a sign."""
    blocks = packed.reshape(len(packed), -1, _SIGNS_BYTES)
    size = blocks[..., :2].contiguous().view(torch.float16).to(torch.float32)  # [rows, blocks, 1]
    bits = (blocks[..., 2:].unsqueeze(-1) >> torch.arange(8, dtype=torch.uint8)) & 1
    return torch.where(bits.flatten(2) == 1, size, -size).flatten(1)

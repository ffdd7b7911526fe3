"""Tensors of rope factors, which GGUF holds and a Hugging Face folder states in its configuration.

Llama 3 stretches its low frequencies ("llama3" rope scaling); "longrope" has two lists, for short and long contexts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.architectures._rope import Rope
from app.engine.errors import BadCheckpoint
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_LISTS = {Role.ROPE_FACTORS_LONG: "long_factor", Role.ROPE_FACTORS_SHORT: "short_factor"}
_ROLES = {"llama3": (Role.ROPE_FREQS,), "longrope": tuple(_LISTS)}


@dataclass(frozen=True)
class ExtraTensor:
    """A tensor the container needs that no file of the checkpoint holds.

    Attributes:
        place: where it belongs; its container name follows from that.
        shape: its shape.
    """

    place: Place
    shape: tuple[int, ...]


def frequency_tensors(rope: Rope, size: int) -> tuple[ExtraTensor, ...]:
    """The tensors that this kind of rope needs; `size` is how much of a head is rotated."""
    return tuple(ExtraTensor(Place(role), (size // 2,)) for role in _ROLES.get(rope.kind, ()))


def frequency_values(rope: Rope, size: int, role: Role) -> torch.Tensor:
    """By what each frequency is divided: [size / 2] float32.

    Raises:
        BadCheckpoint: the configuration's parameters cannot be.
    """
    if role in _LISTS:
        return torch.tensor(rope.reals(_LISTS[role], size // 2), dtype=torch.float32)
    return _stretch(rope, size)


def _stretch(rope: Rope, size: int) -> torch.Tensor:
    """Short waves stay, long ones are stretched by the factor, those between are blended."""
    factor, context = rope.real("factor", 8.0), rope.real("original_max_position_embeddings", 8192)
    low, high = rope.real("low_freq_factor", 1.0), rope.real("high_freq_factor", 4.0)
    if low >= high:
        raise BadCheckpoint(f"config.json states a rope low_freq_factor of {low:g}, which is not below {high:g}.")
    frequencies = 1.0 / rope.base ** (torch.arange(0, size, 2, dtype=torch.float32) / size)
    turns = context * frequencies / (2 * math.pi)  # full turns within the original context
    blend = ((turns - low) / (high - low)).clamp(0, 1)
    return 1 / ((1 - blend) / factor + blend)

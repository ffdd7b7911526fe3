"""Llama 2 and 3, SmolLM2, and the many models built like them.

Llama 3 stretches its low frequencies ("llama3" rope scaling); GGUF carries the stretch factors as a tensor.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation
from app.engine.architectures.base import Architecture, ExtraTensor
from app.engine.errors import BadCheckpoint
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


LINEAR = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT, Role.FFN_GATE, Role.FFN_UP, Role.FFN_DOWN)


class Llama(Architecture):
    """Llama and its kin."""

    title = "Llama"
    model_types = ("llama",)
    gguf_name = "llama"
    rotates_pairs = True
    biases = LINEAR
    rope_kinds = ("default", "linear", "dynamic", "yarn", "llama3")
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(sized=False))  # with experts: Mixtral

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """The stretch of each frequency, where the configuration asks for one."""
        if self.rope.kind != "llama3":
            return ()
        return (ExtraTensor(Place(Role.ROPE_FREQS), (self.head_size // 2,)),)

    def extra_values(self, extra: ExtraTensor) -> torch.Tensor:
        """By what each frequency is divided: [head size / 2] float32.

        Short waves stay, long ones are stretched by the factor, those between are blended.
        """
        rope, size = self.rope, self.head_size
        factor, context = rope.real("factor", 8.0), rope.real("original_max_position_embeddings", 8192)
        low, high = rope.real("low_freq_factor", 1.0), rope.real("high_freq_factor", 4.0)
        if low >= high:
            raise BadCheckpoint(f"config.json states a rope low_freq_factor of {low:g}, which is not below {high:g}.")
        frequencies = 1.0 / rope.base ** (torch.arange(0, size, 2, dtype=torch.float32) / size)
        turns = context * frequencies / (2 * math.pi)  # full turns within the original context
        blend = ((turns - low) / (high - low)).clamp(0, 1)
        return 1 / ((1 - blend) / factor + blend)

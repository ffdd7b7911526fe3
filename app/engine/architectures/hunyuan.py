"""Hunyuan dense: a Llama that rotates halves and normalizes queries and keys afterwards."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from app.engine.architectures._computes import Computes
from app.engine.architectures._rope import Rope, positive
from app.engine.architectures.base import Architecture


class Hunyuan(Architecture):
    """Hunyuan 0.5B to 7B (dense)."""

    title = "Hunyuan"
    model_types = ("hunyuan_v1_dense",)
    gguf_name = "hunyuan-dense"
    rope_kinds = ("default", "dynamic")
    computes = Computes(norm_after_rope=True)

    @cached_property
    def rope(self) -> Rope:
        """Its long contexts come from a larger base alone."""
        rope, size = super().rope, self.head_size
        alpha = rope.parameters.get("alpha")
        if rope.kind != "dynamic" or not alpha or size <= 2:
            return rope
        return replace(rope, base=rope.base * positive(alpha, "rope alpha") ** (size / (size - 2)))

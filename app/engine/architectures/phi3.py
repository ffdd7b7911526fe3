"""Phi 3, 3.5 and 4: query, key and value in one tensor, gate and up in another; "longrope" for long contexts.

GGUF carries longrope's two lists of factors, for short and for long contexts, as tensors.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf


class Phi3(Architecture):
    """Phi 3, 3.5 and 4 (dense, text)."""

    title = "Phi 3 / 4"
    model_types = ("phi3",)
    gguf_name = "phi3"
    defaults = {"original_max_position_embeddings": 4096}
    rope_kinds = ("default", "longrope")
    gate_within_up = True
    rotates_part = True  # three quarters in Phi 4 mini
    computes = Computes()

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_sliding_window(self.sliding_window or 0)  # llama.cpp needs the key, and knows Phi 4 by the zero

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_scaling_orig_ctx_len(self.original_context)
        if self.rope.kind == "longrope":
            writer.add_rope_scaling_attn_factors(self._attention_factor())

    def _attention_factor(self) -> float:
        """By what longrope scales attention beyond the original context."""
        if self.rope.parameters.get("attention_factor") is not None:
            return self.rope.real("attention_factor")
        stretch = self.context / self.original_context
        if self.rope.parameters.get("factor") is not None:
            stretch = self.rope.real("factor")
        return math.sqrt(1 + math.log(stretch) / math.log(self.original_context)) if stretch > 1 else 1.0

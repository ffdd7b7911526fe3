"""Granite 3: a Llama with scales of its embeddings, attention, residuals and outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR

if TYPE_CHECKING:
    import gguf


class Granite(Architecture):
    """Granite 3 (dense)."""

    title = "Granite"
    model_types = ("granite",)
    gguf_name = "granite"
    defaults = {
        "attention_multiplier": 1.0,
        "embedding_multiplier": 1.0,
        "residual_multiplier": 1.0,
        "logits_scaling": 1.0,
    }
    rotates_pairs = True
    biases = LINEAR
    computes = Computes(rotation=Rotation.PAIRS, logits_divided=True)

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_attention_scale(self.real("attention_multiplier"))
        writer.add_embedding_scale(self.real("embedding_multiplier"))
        writer.add_residual_scale(self.real("residual_multiplier"))
        writer.add_logit_scale(self.real("logits_scaling"))

"""MiniCPM 1 and 2: a Llama with scales of its embeddings, residuals and outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf


class MiniCPM(Architecture):
    """MiniCPM 1B and 2B, MiniCPM 4."""

    title = "MiniCPM"
    model_types = ("minicpm",)
    gguf_name = "minicpm"
    free_heads = False
    defaults = {"scale_emb": 1, "scale_depth": 1, "tie_word_embeddings": True}
    rotates_pairs = True
    rope_kinds = ("default", "linear", "dynamic", "longrope")
    computes = Computes(rotation=Rotation.PAIRS, logits_divided=True)

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_embedding_scale(self.real("scale_emb"))
        writer.add_residual_scale(self.real("scale_depth") / self.layers**0.5)
        base = self.config.get("dim_model_base")
        writer.add_logit_scale(self.hidden / (self.hidden if base is None else self.whole("dim_model_base")))

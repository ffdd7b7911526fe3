"""Command R7B and Command A: as Command R, with windows in three of four layers, and rope only there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf


class Cohere2(Architecture):
    """Command R7B, Command A, Tiny Aya."""

    title = "Command R7B / A"
    model_types = ("cohere2",)
    gguf_name = "cohere2"
    free_heads = False
    defaults = {"tie_word_embeddings": True, "logit_scale": 0.0625, "sliding_window": 4096}
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rope_kinds = ("default", "dynamic")
    has_windows = True
    period = 4
    computes = Computes(rotation=Rotation.PAIRS, layer_norm=True, parallel=True, period=4, rotates_windows_only=True)

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        from gguf import RopeScalingType

        super()._write_rope(writer)
        writer.add_rope_scaling_type(RopeScalingType.NONE)
        writer.add_logit_scale(self.real("logit_scale"))

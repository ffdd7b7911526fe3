"""OLMo 1: LayerNorm without weights, perhaps clamped queries, keys and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf


class Olmo(Architecture):
    """OLMo 1B and 7B (also 0424, 0724)."""

    title = "OLMo"
    model_types = ("olmo",)
    gguf_name = "olmo"
    free_heads = False
    defaults = {"layer_norm_eps": 1e-5}  # built into the model
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rotates_pairs = True
    outer = (Role.TOKEN_EMBD,)
    computes = Computes(rotation=Rotation.PAIRS, layer_norm=True, bare_norms=True)

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        if self.config.get("clip_qkv") is not None:
            writer.add_clamp_kqv(self.real("clip_qkv"))

"""Command R and Aya: attention and feed-forward side by side, LayerNorm without biases, scaled outputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf


NORMED_FROM = 64  # llama.cpp looks for norms of queries and keys in models of this depth


class Cohere(Architecture):
    """Command R, Command R+, Aya 23."""

    title = "Command R"
    model_types = ("cohere",)
    gguf_name = "command-r"
    free_heads = False
    aliases = {"max_position_embeddings": "model_max_length"}
    defaults = {"tie_word_embeddings": True, "logit_scale": 0.0625}
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rope_kinds = ("default", "dynamic")
    rope_base = 500_000.0
    computes = Computes(rotation=Rotation.PAIRS, layer_norm=True, parallel=True)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Each head has a norm of its own."""
        norms = {
            Role.ATTN_Q_NORM: (self.heads, self.head_size),
            Role.ATTN_K_NORM: (self.kv_heads, self.head_size),
        }
        return {**super().shapes, **norms}

    def check(self) -> None:
        """llama.cpp knows by the depth whether queries and keys are normalized."""
        super().check()
        if bool(self.config.get("use_qk_norm")) != (self.layers >= NORMED_FROM):
            raise self.unsupported(f"{self.layers} layers")

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        from gguf import RopeScalingType

        super()._write_rope(writer)
        writer.add_rope_scaling_type(RopeScalingType.NONE)
        writer.add_logit_scale(self.real("logit_scale"))

"""Qwen 1: query, key and value in one tensor with biases, under names of its own."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import Role


class Qwen(Architecture):
    """Qwen 1.8B, 7B, 14B and 72B (the first)."""

    title = "Qwen 1"
    model_types = ("qwen",)
    gguf_name = "qwen"
    free_heads = False
    aliases = {
        "rms_norm_eps": "layer_norm_epsilon",
        "max_position_embeddings": "seq_length",
        "rope_theta": "rotary_emb_base",
        "head_dim": "kv_channels",
    }
    defaults = {"tie_word_embeddings": False}
    prefix = "transformer."
    rope_kinds = ("default",)
    biases = (Role.ATTN_QKV,)
    computes = Computes(inner_of_both=True)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The feed-forward size is that of gate and up together."""
        half = self.inner // 2
        parts = {
            Role.FFN_GATE: (half, self.hidden),
            Role.FFN_UP: (half, self.hidden),
            Role.FFN_DOWN: (self.hidden, half),
        }
        return {**super().shapes, **parts}

    def check(self) -> None:
        """llama.cpp knows no biases but those of query, key and value."""
        super().check()
        if self.config.get("no_bias") is False:
            raise self.unsupported("biases everywhere")

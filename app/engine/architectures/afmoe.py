"""Arcee's Trinity: gated attention, norms before and after each part, windows in three of four layers."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Computes, Experts, Gating, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role

PERIOD = 4


class Afmoe(Mixture):
    """Trinity Nano, Mini and Large."""

    title = "AFMoE"
    model_types = ("afmoe",)
    gguf_name = "afmoe"
    defaults = {
        "head_dim": 128,
        "num_experts": 64,
        "num_experts_per_tok": 6,
        "num_shared_experts": 2,
        "num_dense_layers": 1,
        "route_scale": 1.0,
        "route_norm": True,
        "sliding_window": 1024,
        "rms_norm_eps": 1e-5,
    }
    renames = {".mlp.expert_bias": ".mlp.expert_bias.bias"}
    has_windows = True
    period = PERIOD
    absent = ()
    shared_count_key = "num_shared_experts"
    dense_key = "num_dense_layers"
    normalized = None
    norm_key = "route_norm"
    scale_key = "route_scale"
    gating = Gating.SIGMOID
    computes = Computes(
        scaled_embeddings=True,
        period=PERIOD,
        rotates_windows_only=True,
        experts=Experts(normalized=False, shared=Shared.PLAIN, gating=Gating.SIGMOID, stated=True),
    )

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With attention's gate."""
        return {**super().shapes, Role.ATTN_GATE: (self.heads * self.head_size, self.hidden)}

    def check(self) -> None:
        """llama.cpp has the scale of embeddings built in."""
        super().check()
        if self.config.get("mup_enabled") is not True:
            raise self.unsupported("embeddings without a scale (mup_enabled)")

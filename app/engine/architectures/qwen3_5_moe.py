"""Qwen 3.5 with experts (text): gated delta nets beside gated attention, experts in all layers."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Shared
from app.engine.architectures._delta_net import USUAL
from app.engine.architectures._mixture import Mixture
from app.engine.architectures._tiled import TiledDeltaNet
from app.engine.roles import Role


class Qwen35Moe(TiledDeltaNet, Mixture):
    """Qwen 3.5 35B A3B, 122B A10B, 397B A17B (text)."""

    title = "Qwen 3.5 MoE"
    model_types = ("qwen3_5_moe", "qwen3_5_moe_text")
    gguf_name = "qwen35moe"
    defaults = {**USUAL, "num_experts": 256, "num_experts_per_tok": 8, "norm_topk_prob": True}
    biases = (Role.SSM_DT,)
    computes = Computes(norm_between=True, experts=Experts(shared=Shared.GATED))
    shared_key = "shared_expert_intermediate_size"
    next_tokens = True

    @property
    def inner(self) -> int:
        """There is no feed-forward besides the experts'."""
        return self.whole("intermediate_size") if self.config.get("intermediate_size") else self.expert_inner

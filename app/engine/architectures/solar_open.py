"""Solar Open: to GGUF a GLM 4 with experts, whole heads rotated and experts in every layer."""

from __future__ import annotations

from app.engine.architectures._computes import Gating
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role


class SolarOpen(Mixture):
    """Solar Open 100B."""

    title = "Solar Open"
    model_types = ("solar_open",)
    gguf_name = "glm4moe"
    aliases = {"num_experts": "n_routed_experts"}
    defaults = {
        "head_dim": 128,
        "num_experts_per_tok": 8,
        "n_shared_experts": 1,
        "first_k_dense_replace": 0,
        "norm_topk_prob": True,
        "routed_scaling_factor": 1.0,
        "rms_norm_eps": 1e-5,
    }
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.FFN_EXP_PROBS_B)
    shared_count_key = "n_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = None
    scale_key = "routed_scaling_factor"
    gating = Gating.SIGMOID
    next_tokens = True

    @property
    def inner(self) -> int:
        """There is no feed-forward besides the experts'."""
        return self.whole("intermediate_size") if self.config.get("intermediate_size") else self.expert_inner

    def check(self) -> None:
        """Experts in every layer."""
        super().check()
        if self.leading_dense:
            raise self.unsupported("layers without experts")

"""GLM 4.5, 4.6 and 4.7: half of each head rotated, a dense start, experts chosen by a sigmoid and a correction."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Gating, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role


class Glm4Moe(Mixture):
    """GLM 4.5 and Air, 4.6, 4.7."""

    title = "GLM 4 MoE"
    model_types = ("glm4_moe",)
    gguf_name = "glm4moe"
    aliases = {"num_experts": "n_routed_experts"}
    defaults = {
        "head_dim": 128,
        "partial_rotary_factor": 0.5,
        "num_experts_per_tok": 8,
        "n_shared_experts": 1,
        "first_k_dense_replace": 1,
        "norm_topk_prob": True,
        "routed_scaling_factor": 1.0,
    }
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    rotates_part = True
    absent = ()
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.FFN_EXP_PROBS_B)
    shared_count_key = "n_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = None
    scale_key = "routed_scaling_factor"
    gating = Gating.SIGMOID
    next_tokens = True
    computes = Computes(
        norm_between=True,
        experts=Experts(normalized=False, shared=Shared.PLAIN, gating=Gating.SIGMOID, stated=True),
    )

"""DeepSeek V3 and R1, Kimi K2, Moonlight: latent attention, experts chosen in groups by a sigmoid and a correction."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Gating, Rotation, Shared
from app.engine.architectures._latent import Latent


class DeepSeek3(Latent):
    """DeepSeek V3, V3.1, R1 and kin."""

    title = "DeepSeek V3 / R1"
    model_types = ("deepseek_v3", "kimi_k2")
    defaults = {
        "rms_norm_eps": 1e-6,
        "first_k_dense_replace": 3,
        "norm_topk_prob": True,
        "routed_scaling_factor": 2.5,
        "num_experts_per_tok": 8,
        "n_shared_experts": 1,
        "kv_lora_rank": 512,
        "q_lora_rank": 1536,
        "qk_nope_head_dim": 128,
        "qk_rope_head_dim": 64,
        "v_head_dim": 128,
        "n_group": 8,
        "topk_group": 4,
    }
    gating = Gating.SIGMOID
    grouped = True
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(normalized=False, shared=Shared.PLAIN, stated=True))

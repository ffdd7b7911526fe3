"""GLM 4.7 Flash: latent attention as DeepSeek's, experts chosen by a sigmoid and a correction."""

from __future__ import annotations

from app.engine.architectures._computes import Gating
from app.engine.architectures._latent import Latent


class Glm4MoeLite(Latent):
    """GLM 4.7 Flash."""

    title = "GLM 4 MoE Lite"
    model_types = ("glm4_moe_lite",)
    defaults = {
        "rms_norm_eps": 1e-5,
        "num_experts_per_tok": 4,
        "n_shared_experts": 1,
        "norm_topk_prob": True,
        "routed_scaling_factor": 1.8,
        "kv_lora_rank": 512,
        "q_lora_rank": 768,
        "qk_nope_head_dim": 192,
        "qk_rope_head_dim": 64,
        "v_head_dim": 256,
    }
    gating = Gating.SIGMOID

    @property
    def leading_dense(self) -> int:
        """By a number, or by the kind of each layer; the first alone where neither is stated."""
        kinds = self.config.get("mlp_layer_types")
        if kinds is None:
            return super().leading_dense if self.config.get("first_k_dense_replace") is not None else 1
        count = kinds.count("dense") if isinstance(kinds, list) else -1
        if kinds != ["dense"] * count + ["sparse"] * (self.layers - count):
            raise self.unsupported("an order of its own of layers with experts")
        return count

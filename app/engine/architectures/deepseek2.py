"""DeepSeek V2 and V2 Lite: latent attention, and experts chosen by a softmax."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Gating, Rotation, Shared
from app.engine.architectures._latent import Latent


class DeepSeek2(Latent):
    """DeepSeek V2 Lite, Coder V2 Lite and kin."""

    title = "DeepSeek V2"
    model_types = ("deepseek_v2",)
    defaults = {
        "rms_norm_eps": 1e-6,
        "first_k_dense_replace": 0,
        "norm_topk_prob": False,
        "routed_scaling_factor": 1.0,
        "kv_lora_rank": 512,
        "qk_nope_head_dim": 128,
        "qk_rope_head_dim": 64,
        "v_head_dim": 128,
    }
    normalized = False
    gating = Gating.SOFTMAX
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(normalized=False, shared=Shared.PLAIN, stated=True))

    @property
    def groups(self) -> int:
        """llama.cpp chooses groups by their two best experts, V2 by their best; so only models without any fit."""
        return 1 if self.config.get("topk_method", "greedy") == "greedy" else super().groups

"""LFM2 with experts: short convolutions, a dense start, experts chosen by a sigmoid and a correction."""

from __future__ import annotations

from functools import cached_property

from app.engine.architectures._computes import Computes, Experts, Gating
from app.engine.architectures._mixture import Mixture
from app.engine.architectures._short_convolutions import ShortConvolutions


class Lfm2Moe(ShortConvolutions, Mixture):
    """LFM2 8B A1B, 24B A2B."""

    title = "LFM2 MoE"
    model_types = ("lfm2_moe",)
    gguf_name = "lfm2moe"
    defaults = {
        "norm_eps": 1e-5,
        "conv_L_cache": 3,
        "tie_word_embeddings": True,
        "num_experts": 32,
        "num_experts_per_tok": 4,
        "num_dense_layers": 2,
        "norm_topk_prob": True,
        "routed_scaling_factor": 1.0,
        "use_expert_bias": True,
    }
    renames = {
        ".feed_forward.expert_bias": ".feed_forward.expert_bias.bias",
        ".w1.": ".gate_proj.",
        ".w2.": ".down_proj.",
        ".w3.": ".up_proj.",
    }
    absent = ()
    dense_key = "num_dense_layers"
    gating = Gating.SIGMOID
    computes = Computes(embedding_norm_last=True, experts=Experts(gating=Gating.SIGMOID, stated=True))

    @cached_property
    def inner(self) -> int:
        """As stated."""
        return self.whole("intermediate_size")

    def check(self) -> None:
        """llama.cpp always corrects."""
        super().check()
        if self.config.get("use_expert_bias") is not True:
            raise self.unsupported("experts without a correction (use_expert_bias)")

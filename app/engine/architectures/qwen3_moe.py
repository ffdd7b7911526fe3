"""Qwen 3 with experts: as Qwen 3, with the feed-forward divided among experts."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts
from app.engine.architectures._mixture import Mixture


class Qwen3Moe(Mixture):
    """Qwen 3 30B A3B, 235B A22B and kin."""

    title = "Qwen 3 MoE"
    model_types = ("qwen3_moe",)
    gguf_name = "qwen3moe"
    # transformers weighs as norm_topk_prob says, which is off unless it is stated
    defaults = {
        "head_dim": 128,
        "num_experts_per_tok": 8,
        "moe_intermediate_size": 768,
        "norm_topk_prob": False,
    }

    usual_experts = 128
    computes = Computes(experts=Experts())

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on; the published models state one and switch it off."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

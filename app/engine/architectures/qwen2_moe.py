"""Qwen 1.5 and 2 with experts: as Qwen 2, and beside the experts one that computes every token, behind a gate."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role


class Qwen2Moe(Mixture):
    """Qwen 1.5 MoE A2.7B, Qwen 2 57B A14B."""

    title = "Qwen 2 MoE"
    model_types = ("qwen2_moe",)
    gguf_name = "qwen2moe"
    defaults = {
        "num_experts_per_tok": 4,
        "moe_intermediate_size": 1408,
        "shared_expert_intermediate_size": 5632,
    }
    usual_experts = 60
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
    shared_key = "shared_expert_intermediate_size"
    normalized = False
    computes = Computes(experts=Experts(normalized=False, shared=Shared.GATED))

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on; the published models state one and switch it off."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

    def check(self) -> None:
        """llama.cpp needs an output of its own."""
        super().check()
        if self.tied:
            raise self.unsupported("an output that is tied to its embeddings")
        if self.heads * self.head_size != self.whole("hidden_size"):
            raise self.unsupported("heads that do not make up its hidden size")

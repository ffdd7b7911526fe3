"""dots.llm1: normalized queries and keys, a dense start, experts chosen by a sigmoid and a correction."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Gating, Shared
from app.engine.architectures._mixture import Mixture


class Dots1(Mixture):
    """dots.llm1."""

    title = "dots.llm1"
    model_types = ("dots1",)
    gguf_name = "dots1"
    aliases = {"num_experts": "n_routed_experts"}
    defaults = {
        "num_experts_per_tok": 6,
        "n_shared_experts": 2,
        "first_k_dense_replace": 1,
        "norm_topk_prob": False,
        "routed_scaling_factor": 1.0,
    }
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    absent = ()
    shared_count_key = "n_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = None
    scale_key = "routed_scaling_factor"
    gating = Gating.SIGMOID
    computes = Computes(experts=Experts(normalized=False, shared=Shared.PLAIN, gating=Gating.SIGMOID, stated=True))

    @property
    def sliding_window(self) -> int | None:
        """Only where some layer has one; the published models state one and use it nowhere."""
        kinds = self.config.get("layer_types")
        return super().sliding_window if isinstance(kinds, list) and "sliding_attention" in kinds else None

    def check(self) -> None:
        """llama.cpp has as many heads for keys as for queries."""
        super().check()
        if self.kv_heads != self.heads:
            raise self.unsupported("fewer heads for keys and values than for queries")

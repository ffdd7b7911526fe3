"""K-EXAONE: windows and rope in three of four layers, experts chosen by a sigmoid and a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Gating, Shared
from app.engine.architectures._mixture import Mixture

if TYPE_CHECKING:
    import gguf

PERIOD = 4


class ExaoneMoe(Mixture):
    """K-EXAONE 236B A23B."""

    title = "EXAONE MoE"
    model_types = ("exaone_moe",)
    gguf_name = "exaone-moe"
    defaults = {
        "num_experts": 64,
        "num_experts_per_tok": 8,
        "num_shared_experts": 1,
        "first_k_dense_replace": 1,
        "norm_topk_prob": True,
        "routed_scaling_factor": 2.5,
        "moe_intermediate_size": 1024,
        "sliding_window": 4096,
        "rms_norm_eps": 1e-5,
    }
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    has_windows = True
    period = PERIOD
    absent = ()
    shared_count_key = "num_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = None
    scale_key = "routed_scaling_factor"
    gating = Gating.SIGMOID
    next_tokens = True
    computes = Computes(
        period=PERIOD,
        rotates_windows_only=True,
        experts=Experts(shared=Shared.PLAIN, gating=Gating.SIGMOID, stated=True),
    )

    def check(self) -> None:
        """llama.cpp turns only layers with a window."""
        super().check()
        if not self.sliding_window:
            raise self.unsupported("no windows")
        kinds = ["dense" if self.dense(layer) else "sparse" for layer in range(self.layers)]
        if self.config.get("mlp_layer_types", kinds) != kinds:
            raise self.unsupported("an order of its own of layers with experts")

    def _check_windows(self) -> None:
        if self.config.get("sliding_window_pattern") not in ("LLLG", PERIOD, None):
            raise self.unsupported("an order of sliding windows of its own")
        if self.config.get("layer_types", self._kinds) != self._kinds:
            raise self.unsupported("an order of sliding windows of its own")

    @property
    def _kinds(self) -> list[str]:
        return ["sliding_attention" if (layer + 1) % PERIOD else "full_attention" for layer in range(self.layers)]

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_shared_feed_forward_length(self.shared_inner)
        writer.add_sliding_window_pattern([kind == "sliding_attention" for kind in self._kinds])

"""ERNIE 4.5 with experts: chosen by a softmax and a correction, beside some that compute every token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation, Shared
from app.engine.architectures._mixture import Mixture

if TYPE_CHECKING:
    import gguf


class Ernie45Moe(Mixture):
    """ERNIE 4.5 21B A3B, 300B A47B."""

    title = "ERNIE 4.5 MoE"
    model_types = ("ernie4_5_moe",)
    gguf_name = "ernie4_5-moe"
    aliases = {"num_experts": "moe_num_experts", "num_experts_per_tok": "moe_k"}
    defaults = {
        "num_experts": 64,
        "num_experts_per_tok": 6,
        "moe_num_shared_experts": 2,
        "moe_layer_start_index": 1,
        "moe_layer_interval": 1,
        "rms_norm_eps": 1e-5,
        "tie_word_embeddings": True,
    }
    rope_base = 500000.0
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    ignored = r"(^|\.)mtp_"
    absent = ()
    shared_count_key = "moe_num_shared_experts"
    dense_key = "moe_layer_start_index"
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(shared=Shared.PLAIN))

    def dense(self, layer: int) -> bool:
        """The first ones, and those between."""
        return super().dense(layer) or (layer + 1) % self.whole("moe_layer_interval") != 0

    def check(self) -> None:
        """llama.cpp has experts up to the last layer."""
        super().check()
        if self.config.get("moe_layer_end_index", -1) not in (-1, None, self.layers - 1):
            raise self.unsupported("layers without experts at its end")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_interleave_moe_layer_step(self.whole("moe_layer_interval"))
        if self.shared_inner:
            writer.add_expert_shared_feed_forward_length(self.shared_inner)

"""DeepSeek V1 with experts: a Llama whose later layers have many small experts, and some that compute every token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation, Shared
from app.engine.architectures._mixture import Mixture

if TYPE_CHECKING:
    import gguf


class DeepSeek(Mixture):
    """DeepSeek MoE 16B."""

    title = "DeepSeek V1 MoE"
    model_types = ("deepseek",)
    gguf_name = "deepseek"
    aliases = {"num_experts": "n_routed_experts"}
    defaults = {"num_experts_per_tok": 6, "n_shared_experts": 2, "first_k_dense_replace": 0, "rms_norm_eps": 1e-6}
    rotates_pairs = True
    absent = ()
    shared_count_key = "n_shared_experts"
    dense_key = "first_k_dense_replace"
    normalized = False
    rope_kinds = ("default",)
    computes = Computes(
        rotation=Rotation.PAIRS,
        experts=Experts(normalized=False, shared=Shared.PLAIN),
    )

    def _write_routing(self, writer: gguf.GGUFWriter) -> None:
        super()._write_routing(writer)
        writer.add_expert_weights_scale(1.0)  # llama.cpp needs the key

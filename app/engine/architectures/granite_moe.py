"""Granite 3 with experts: a Llama with factors of its own, whose experts lie in two tensors for each layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.parts import Pick
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf


class GraniteMoe(Mixture):
    """Granite 3 MoE 1B and 3B, with and without a shared expert."""

    title = "Granite MoE"
    model_types = ("granitemoe", "granitemoeshared")
    gguf_name = "granitemoe"
    defaults = {
        "num_local_experts": 8,
        "num_experts_per_tok": 2,
        "rms_norm_eps": 1e-6,
        "attention_multiplier": 1.0,
        "embedding_multiplier": 1.0,
        "residual_multiplier": 1.0,
        "logits_scaling": 1.0,
    }
    renames = {
        "block_sparse_moe.input_linear": "mlp.experts.gate_up_proj",
        "shared_mlp.input_linear": "mlp.shared_experts.up_proj",
        "shared_mlp.output_linear": "mlp.shared_experts.down_proj",
    }
    rotates_pairs = True
    inner_key = "intermediate_size"
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT)
    computes = Computes(rotation=Rotation.PAIRS, logits_divided=True, experts=Experts(shared=Shared.PLAIN, sized=False))

    @property
    def shared_inner(self) -> int:
        """Of the shared expert, where there is one."""
        return self.whole("shared_intermediate_size") if self.config.get("shared_intermediate_size") else 0

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """The shared expert's gate and up are one tensor."""
        view = (2, self.shared_inner)
        return {Role.FFN_UP_SHEXP: {Role.FFN_GATE_SHEXP: Pick(view, (0,)), Role.FFN_UP_SHEXP: Pick(view, (1,))}}

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        if self.shared_inner:
            writer.add_expert_shared_feed_forward_length(self.shared_inner)
        writer.add_attention_scale(self.real("attention_multiplier"))
        writer.add_embedding_scale(self.real("embedding_multiplier"))
        writer.add_residual_scale(self.real("residual_multiplier"))
        writer.add_logit_scale(self.real("logits_scaling"))

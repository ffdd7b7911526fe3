"""Llama 4 (text): experts weighed before they compute, and attention in chunks in three of four layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Gating, Rotation, Shared
from app.engine.architectures._mixture import Mixture

if TYPE_CHECKING:
    import gguf

CHUNK = 8192
PERIOD = 4
UNNORMALIZED = 128  # llama.cpp tells the model whose queries are not normalized by its number of experts


class Llama4(Mixture):
    """Llama 4 Scout and Maverick (text)."""

    title = "Llama 4"
    model_types = ("llama4", "llama4_text")
    gguf_name = "llama4"
    defaults = {
        "head_dim": 128,
        "num_experts_per_tok": 1,
        "rms_norm_eps": 1e-5,
        "interleave_moe_layer_step": 1,
        "attention_chunk_size": CHUNK,
        "attn_temperature_tuning": True,
        "floor_scale": CHUNK,
        "attn_scale": 0.1,
        "use_qk_norm": True,
    }
    rope_base = 500000.0
    rope_kinds = ("default", "llama3")
    absent = ()
    usual_experts = 16
    inner_key = "intermediate_size"
    normalized = False
    expert_inputs_first = True
    computes = Computes(
        rotation=Rotation.PAIRS,
        period=PERIOD,
        usual_window=CHUNK,
        chunked=True,
        unrotated_period=PERIOD,
        experts=Experts(normalized=False, shared=Shared.PLAIN, gating=Gating.SIGMOID, weighed_before=True),
    )

    @property
    def inner(self) -> int:
        """Of layers without experts; the usual key is the experts'."""
        return self.whole("intermediate_size_mlp")

    @property
    def shared_inner(self) -> int:
        """As large as an expert."""
        return self.expert_inner

    def dense(self, layer: int) -> bool:
        """Every so many layers have experts."""
        return (layer + 1) % self.whole("interleave_moe_layer_step") != 0

    def check(self) -> None:
        """llama.cpp has most of it built in."""
        super().check()
        if self.config["use_qk_norm"] is not (self.experts != UNNORMALIZED):
            raise self.unsupported("another way of normalizing queries (use_qk_norm)")
        usual = [int((layer + 1) % PERIOD != 0) for layer in range(self.layers)]
        if (self.config.get("no_rope_layers") or usual) != usual:
            raise self.unsupported("an order of its own of layers without rotation")
        beyond = self.context > CHUNK
        tuned = (self.config["attn_temperature_tuning"], self.config["floor_scale"], self.config["attn_scale"])
        if self.config["attention_chunk_size"] != CHUNK or (
            beyond and tuned not in ((True, CHUNK, 0.1), (4, CHUNK, 0.1))
        ):
            raise self.unsupported("chunks of attention of its own size")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_interleave_moe_layer_step(self.whole("interleave_moe_layer_step"))

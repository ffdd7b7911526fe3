"""Hunyuan A13B: queries and keys normalized after they were rotated, experts beside one that computes every token."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Computes, Experts, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.architectures._rope import Rope

if TYPE_CHECKING:
    import gguf

PER_LAYER = ("moe_topk", "moe_intermediate_size", "num_shared_expert", "num_experts")


class HunyuanMoe(Mixture):
    """Hunyuan A13B."""

    title = "Hunyuan MoE"
    model_types = ("hunyuan_v1_moe",)
    gguf_name = "hunyuan-moe"
    aliases = {"num_experts_per_tok": "moe_topk"}
    defaults = {"rms_norm_eps": 1e-5, "num_experts_per_tok": 1, "num_shared_expert": 1}
    inner_key = "intermediate_size"
    shared_key = "intermediate_size"
    rope_kinds = ("default", "dynamic")
    computes = Computes(norm_after_rope=True, experts=Experts(shared=Shared.PLAIN))

    def need(self, key: str) -> Any:
        """As everywhere; what is stated for each layer must be the same for all."""
        value = super().need(key)
        per_layer = key in PER_LAYER or key in self.aliases
        if per_layer and isinstance(value, list) and value and all(item == value[0] for item in value):
            return value[0]
        return value

    @cached_property
    def rope(self) -> Rope:
        """With the base that a stated stretch (alpha) amounts to."""
        rope = super().rope
        if rope.kind != "dynamic":
            return rope
        size = self.head_size
        return replace(rope, kind="default", base=rope.base * rope.real("alpha", 1000.0) ** (size / (size - 2)))

    def check(self) -> None:
        """llama.cpp has experts of one size, and one beside them."""
        super().check()
        if self.config.get("moe_intermediate_size") and self.whole("moe_intermediate_size") != self.expert_inner:
            raise self.unsupported("experts of another size than the feed-forward")
        if self.whole("num_shared_expert") != 1:
            raise self.unsupported("several experts that compute every token")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_shared_count(1)

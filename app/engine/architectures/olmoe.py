"""OLMoE: normalized queries and keys, each over all heads at once, and experts whose shares stay as they are."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Computes, Experts
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role


class Olmoe(Mixture):
    """OLMoE 1B-7B."""

    title = "OLMoE"
    model_types = ("olmoe",)
    gguf_name = "olmoe"
    defaults = {"num_experts_per_tok": 8, "rms_norm_eps": 1e-5}
    usual_experts = 64
    inner_key = "intermediate_size"
    normalized = False
    computes = Computes(experts=Experts(normalized=False))

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Norms of queries and keys span all heads."""
        queries, keys = self.heads * self.head_size, self.kv_heads * self.head_size
        return {**super().shapes, Role.ATTN_Q_NORM: (queries,), Role.ATTN_K_NORM: (keys,)}

    def check(self) -> None:
        """llama.cpp has one size for both norms, and no limit on attention's inputs."""
        super().check()
        if self.kv_heads != self.heads or self.heads * self.head_size != self.hidden:
            raise self.unsupported("fewer heads for keys and values than for queries")
        if self.config.get("clip_qkv") is not None:
            raise self.unsupported("a limit on queries, keys and values (clip_qkv)")

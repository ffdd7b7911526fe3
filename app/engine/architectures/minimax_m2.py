"""MiniMax M2: queries and keys normalized over all heads, half of each head rotated, experts chosen by a sigmoid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.engine.architectures._computes import Computes, Experts, Gating
from app.engine.architectures._mixture import Mixture
from app.engine.errors import BadCheckpoint
from app.engine.roles import Role


class MiniMaxM2(Mixture):
    """MiniMax M2 and M2.1."""

    title = "MiniMax M2"
    model_types = ("minimax_m2",)
    gguf_name = "minimax-m2"
    defaults = {"head_dim": 128, "num_experts_per_tok": 8, "rms_norm_eps": 1e-6}
    rope_base = 5000000.0
    rotates_part = True
    renames = {"e_score_correction_bias": "e_score_correction.bias"}
    usual_experts = 256
    inner_key = "intermediate_size"
    gating = Gating.SIGMOID
    next_tokens = True
    computes = Computes(experts=Experts(gating=Gating.SIGMOID, stated=True))

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """By its class where the kind is stated in general, as in the first published files."""
        return super().claims(config) or config.get("architectures") == ["MiniMaxM2ForCausalLM"]

    @property
    def rotary_size(self) -> int:
        """Stated as a number, or as a share."""
        if self.config.get("rotary_dim") is None:
            return super().rotary_size
        found = self.whole("rotary_dim")
        if found > self.head_size or found % 2:
            raise BadCheckpoint(f"config.json rotates {found} of {self.head_size} values of a head, which cannot be.")
        return found

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Norms of queries and keys span all heads."""
        queries, keys = self.heads * self.head_size, self.kv_heads * self.head_size
        return {**super().shapes, Role.ATTN_Q_NORM: (queries,), Role.ATTN_K_NORM: (keys,)}

    def check(self) -> None:
        """llama.cpp needs an output of its own."""
        super().check()
        if self.tied:
            raise self.unsupported("an output that is tied to its embeddings")

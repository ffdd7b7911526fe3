"""What families with experts have in common: how many there are, their sizes, and what llama.cpp has built in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from app.engine.architectures._configured import SIZE_LIMIT
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.roles import DENSE, Role

if TYPE_CHECKING:
    import gguf

EXPERT_LIMIT = 4096


class Mixture(Architecture):
    """A family whose every layer has experts.

    Attributes:
        usual_experts: how many a layer has where config.json is silent.
        inner_key: what it calls an expert's feed-forward size.
        shared_key: the same of an expert that computes every token; empty: there is none.
        normalized: whether llama.cpp stretches a token's shares to sum to one.
    """

    absent = DENSE
    usual_experts: ClassVar[int]
    inner_key: ClassVar[str] = "moe_intermediate_size"
    shared_key: ClassVar[str] = ""
    normalized: ClassVar[bool] = True

    @property
    def experts(self) -> int:
        """How many a layer has."""
        for key in ("num_local_experts", "num_experts"):  # transformers has called them both
            if self.config.get(key) is not None:
                return self.whole(key, EXPERT_LIMIT)
        return self.usual_experts

    @property
    def expert_shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises."""
        count, hidden, inner = self.experts, self.hidden, self.whole(self.inner_key, SIZE_LIMIT)
        shapes: dict[Role, tuple[int, ...]] = {
            Role.FFN_GATE_INP: (count, hidden),
            Role.FFN_GATE_EXP: (count, inner, hidden),
            Role.FFN_UP_EXP: (count, inner, hidden),
            Role.FFN_DOWN_EXP: (count, hidden, inner),
        }
        if self.shared_key:
            shared = self.whole(self.shared_key)
            shapes |= {
                Role.FFN_GATE_INP_SHEXP: (1, hidden),
                Role.FFN_GATE_SHEXP: (shared, hidden),
                Role.FFN_UP_SHEXP: (shared, hidden),
                Role.FFN_DOWN_SHEXP: (hidden, shared),
            }
        return shapes

    def check(self) -> None:
        """Refuse other ways of choosing experts than llama.cpp has, and layers without any."""
        super().check()
        if self.whole("num_experts_per_tok") > self.experts:
            raise BadCheckpoint(f"config.json states more experts for each token than the {self.experts} that exist.")
        if self.config.get("norm_topk_prob", self.normalized) is not self.normalized:
            raise self.unsupported("another way of weighing its experts (norm_topk_prob)")
        if self.config.get("mlp_only_layers") or self.config.get("decoder_sparse_step", 1) != 1:
            raise self.unsupported("layers without experts")

    def facts(self) -> dict[str, int | float | str]:
        """With the number of experts."""
        facts = super().facts()
        facts |= {"experts": self.experts, "experts per token": self.whole("num_experts_per_tok")}
        return facts

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_count(self.experts)
        writer.add_expert_used_count(self.whole("num_experts_per_tok"))
        writer.add_expert_feed_forward_length(self.whole(self.inner_key))
        if self.shared_key:
            writer.add_expert_shared_feed_forward_length(self.whole(self.shared_key))

"""Jamba: Mamba layers, every so many layers one with attention and no positions, and experts in some."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Rotation
from app.engine.architectures._mixture import EXPERT_LIMIT
from app.engine.architectures._state_space import STATE_LIMIT, StateSpace
from app.engine.roles import DENSE, EXPERTS, Role

if TYPE_CHECKING:
    import gguf


class Jamba(StateSpace):
    """Jamba."""

    title = "Jamba"
    model_types = ("jamba",)
    gguf_name = "jamba"
    computes = Computes(rotation=Rotation.NONE, experts=Experts(normalized=False, sized=False))
    second = False
    rotates = False
    aliases = {"state_size": "mamba_d_state", "state_kernel": "mamba_d_conv", "state_rank": "mamba_dt_rank"}
    defaults = {
        "mamba_expand": 2,
        "state_size": 16,
        "state_kernel": 4,
        "rms_norm_eps": 1e-6,
        "num_key_value_heads": 8,
        "num_experts": 16,
        "num_experts_per_tok": 2,
        "expert_layer_period": 2,
        "expert_layer_offset": 1,
        "attn_layer_period": 8,
        "attn_layer_offset": 4,
    }

    @cached_property
    def state_inner(self) -> int:
        """The hidden size, expanded."""
        return self.hidden * self.whole("mamba_expand", 64)

    @property
    def experts(self) -> int:
        """How many a layer with experts has."""
        return self.whole("num_experts", EXPERT_LIMIT)

    @cached_property
    def attention_layers(self) -> frozenset[int]:
        """One in each period."""
        return self._periodic("attn_layer")

    @cached_property
    def expert_layers(self) -> frozenset[int]:
        """One in each period of another length."""
        return self._periodic("expert_layer") if self.experts > 1 else frozenset()

    def _periodic(self, what: str) -> frozenset[int]:
        period, offset = self.whole(f"{what}_period", 1000), self.config.get(f"{what}_offset")
        if type(offset) is not int or not 0 <= offset < period:
            raise self.unsupported(f"{what}_offset = {str(offset)[:40]!r} beside a period of {period}")
        return frozenset(range(offset, self.layers, period))

    def check(self) -> None:
        """llama.cpp has the biases built in."""
        super().check()
        if self.config.get("mamba_proj_bias") or self.config.get("mamba_conv_bias") is False:
            raise self.unsupported("other biases than Mamba's usual ones")
        self.whole("state_rank", STATE_LIMIT)
        self.expert_layers  # noqa: B018 - what is wrong with it is found now

    def has(self, role: Role, layer: int) -> bool:
        """Experts and a dense feed-forward exclude each other."""
        if role in (*EXPERTS, Role.FFN_GATE_INP):
            return layer in self.expert_layers
        return layer not in self.expert_layers if role in DENSE else super().has(role, layer)

    @property
    def expert_shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """The shapes that the configuration promises of experts."""
        wide, narrow = (self.experts, self.inner, self.hidden), (self.experts, self.hidden, self.inner)
        return {
            Role.FFN_GATE_INP: (self.experts, self.hidden),
            Role.FFN_GATE_EXP: wide,
            Role.FFN_UP_EXP: wide,
            Role.FFN_DOWN_EXP: narrow,
        }

    def facts(self) -> dict[str, int | float | str]:
        """With the number of experts."""
        facts = super().facts()
        facts |= {"experts": self.experts, "experts per token": self.whole("num_experts_per_tok", EXPERT_LIMIT)}
        return facts

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_expert_count(self.experts)
        writer.add_expert_used_count(self.whole("num_experts_per_tok", EXPERT_LIMIT))

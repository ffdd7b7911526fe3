"""Falcon H1: attention and a Mamba 2 state side by side in every layer; its many multipliers go into the weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures._rope import positive
from app.engine.architectures._state_space import StateSpace
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick
from app.engine.roles import EXPERTS, Place, Role

if TYPE_CHECKING:
    import torch


def times(values: torch.Tensor, factor: float) -> torch.Tensor:
    """Values times a factor."""
    return values * factor


class FalconH1(StateSpace):
    """Falcon H1."""

    title = "Falcon H1"
    model_types = ("falcon_h1",)
    gguf_name = "falcon-h1"
    computes = Computes()
    aliases = {
        "state_inner": "mamba_d_ssm",
        "state_size": "mamba_d_state",
        "state_kernel": "mamba_d_conv",
        "state_rank": "mamba_n_heads",
        "state_groups": "mamba_n_groups",
    }
    renames = {**StateSpace.renames, "pre_ff_layernorm": "pre_feedforward_layernorm"}
    rope_base = 1e11
    rope_kinds = ("default",)
    absent = (Role.FFN_GATE_INP, *EXPERTS)

    @property
    def attention_layers(self) -> frozenset[int]:
        """All."""
        return frozenset(range(self.layers))

    @property
    def state_layers(self) -> frozenset[int]:
        """All as well."""
        return self.attention_layers

    def check(self) -> None:
        """llama.cpp has the biases built in; one matrix cannot be multiplied in two ways."""
        super().check()
        for key in ("attention_bias", "mlp_bias", "mamba_proj_bias", "projectors_bias"):
            if self.config.get(key):
                raise self.unsupported(f"biases ({key})")
        if self.config.get("mamba_conv_bias") is False:
            raise self.unsupported("a convolution without a bias")
        if self.tied and self._factor("embedding_multiplier") != self._factor("lm_head_multiplier"):
            raise self.unsupported("one matrix for words and output that are scaled differently")
        if self.config.get("mamba_rms_norm") and self.config.get("mamba_norm_before_gate", True):
            raise self.unsupported("a normalization before the gate")

    def locate(self, name: str) -> Place | None:
        """A tensor's place; llama.cpp looks for the feed-forward's norm under its role's name alone."""
        place = super().locate(name)
        return replace(place, part="") if place is not None and place.role is Role.FFN_PRE_NORM else place

    def _factor(self, key: str) -> float:
        return 1.0 if self.config.get(key) is None else self.real(key)

    def _factors(self, key: str, count: int) -> list[float]:
        stated = self.config.get(key)
        if stated is None:
            return [1.0] * count
        if not isinstance(stated, list) or len(stated) != count:
            raise BadCheckpoint(f"config.json needs {count} values of {key!r}.", "Download the model again.")
        return [positive(value, key) for value in stated]

    @cached_property
    def changes(self) -> Mapping[Role, Callable[[torch.Tensor], torch.Tensor]]:
        """Every matrix's multiplier; of what a layer gets and what it gives."""
        into, gate_and_down = self._factor("attention_in_multiplier"), self._factors("mlp_multipliers", 2)
        factors = {
            Role.TOKEN_EMBD: self._factor("embedding_multiplier"),
            Role.OUTPUT: self._factor("lm_head_multiplier"),
            Role.ATTN_Q: into,
            Role.ATTN_K: into * self._factor("key_multiplier"),
            Role.ATTN_V: into,
            Role.ATTN_OUT: self._factor("attention_out_multiplier"),
            Role.FFN_GATE: gate_and_down[0],
            Role.FFN_DOWN: gate_and_down[1],
            Role.SSM_OUT: self._factor("ssm_out_multiplier"),
        }
        changes = {role: partial(times, factor=factor) for role, factor in factors.items() if factor != 1.0}
        return {**super().changes, **changes}

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The state's input has five multipliers: of gate, values, B, C and time steps."""
        found = super().parts(name, shape)
        if not found or found[0].place.role is not Role.SSM_IN or found[0].place.part != "weight":
            return found
        groups = self.state_groups * self.state_size
        heights = (self.state_inner, self.state_inner, groups, groups, self.state_rank)
        if sum(heights) != shape[0]:
            return found  # the wrong shape is said with all others
        whole = self._factor("ssm_in_multiplier")
        pieces, start = [], 0
        for number, (height, factor) in enumerate(zip(heights, self._factors("ssm_multipliers", 5), strict=True)):
            part = replace(
                found[0],
                shape=(height, *shape[1:]),
                rows=Pick((shape[0],), ((start, start + height),)),
                change=partial(times, factor=whole * factor),
                number=number,
                joined=f"{name} (scaled)",
                stacked=False,
            )
            pieces.append(part)
            start += height
        return tuple(pieces)

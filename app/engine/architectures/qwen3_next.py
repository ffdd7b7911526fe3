"""Qwen 3 Next: a gated delta net in three of four layers, gated attention in the fourth, experts in all.

A delta net's fused input holds, for each key head, its query, key, values and their gates; GGUF wants all queries, all
keys and all values as one tensor, and the gates as another.
Source: Gated Delta Networks (arXiv:2412.06464).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Experts, Shared
from app.engine.architectures._mixture import Mixture
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf
    import torch

DELTA = (
    Role.ATTN_QKV,
    Role.ATTN_GATE,
    Role.SSM_A,
    Role.SSM_CONV1D,
    Role.SSM_DT,
    Role.SSM_NORM,
    Role.SSM_BETA_ALPHA,
    Role.SSM_OUT,
)
ATTENTION = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT, Role.ATTN_Q_NORM, Role.ATTN_K_NORM)


class Qwen3Next(Mixture):
    """Qwen 3 Next 80B A3B."""

    title = "Qwen 3 Next"
    model_types = ("qwen3_next",)
    gguf_name = "qwen3next"
    defaults = {
        "head_dim": 256,
        "partial_rotary_factor": 0.25,
        "num_experts": 512,
        "num_experts_per_tok": 10,
        "norm_topk_prob": True,
        "rms_norm_eps": 1e-6,
        "linear_conv_kernel_dim": 4,
        "linear_key_head_dim": 128,
        "linear_value_head_dim": 128,
        "linear_num_key_heads": 16,
        "linear_num_value_heads": 32,
        "full_attention_interval": 4,
    }
    renames = {".dt_bias": ".dt_proj.bias"}
    norm_offset = 1.0
    rotates_part = True
    biases = (Role.SSM_DT,)
    shared_key = "shared_expert_intermediate_size"
    shared_gated = True
    next_tokens = True
    computes = Computes(norm_between=True, experts=Experts(shared=Shared.GATED))

    @property
    def key_heads(self) -> int:
        """Of a delta net."""
        return self.whole("linear_num_key_heads")

    @property
    def value_heads(self) -> int:
        """Of a delta net."""
        return self.whole("linear_num_value_heads")

    @property
    def state(self) -> int:
        """Rows of a delta net's head."""
        return self.whole("linear_key_head_dim")

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With a delta net's, and queries with their gates."""
        keys, values = self.key_heads * self.state, self.value_heads * self.state
        return {
            **super().shapes,
            Role.ATTN_Q: (2 * self.heads * self.head_size, self.hidden),
            Role.ATTN_QKV: (2 * keys + values, self.hidden),
            Role.ATTN_GATE: (values, self.hidden),
            Role.SSM_A: (self.value_heads,),
            Role.SSM_DT: (self.value_heads,),
            Role.SSM_CONV1D: (2 * keys + values, self.whole("linear_conv_kernel_dim")),
            Role.SSM_NORM: (self.state,),
            Role.SSM_BETA_ALPHA: (2 * self.value_heads, self.hidden),
            Role.SSM_OUT: (self.hidden, values),
        }

    def attends(self, layer: int) -> bool:
        """Whether a layer has attention instead of a delta net."""
        return (layer + 1) % self.whole("full_attention_interval") == 0

    def has(self, role: Role, layer: int) -> bool:
        """Layers have attention or a delta net."""
        if role in ATTENTION or role in DELTA:
            return (role in ATTENTION) is self.attends(layer)
        return super().has(role, layer)

    @property
    def changes(self) -> Mapping[Role, Callable[[torch.Tensor], torch.Tensor]]:
        """Files hold the logarithm of the decay."""
        return {Role.SSM_A: lambda values: -values.exp()}

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As every family's; a delta net's fused input is taken apart."""
        place = self.locate(name)
        if place is not None and place.role is Role.SSM_IN:
            return self._inputs(name, place, shape)
        found = super().parts(name, shape)
        if place is not None and place.role is Role.SSM_CONV1D and len(shape) == 3:
            found = (replace(found[0], shape=(shape[0], shape[1] * shape[2])),)
        if place is not None and place.role is Role.SSM_NORM:
            found = (replace(found[0], offset=0.0),)
        return found

    def _inputs(self, name: str, place: Place, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """Queries, keys and values of all heads one after another, and the values' gates."""
        size, values = self.state, self.value_heads // self.key_heads * self.state
        ends = (0, size, 2 * size, 2 * size + values, 2 * size + 2 * values)
        picks = [Pick((self.key_heads, ends[-1]), (ALL, bounds)) for bounds in pairwise(ends)]
        together, gate = (f"{name} ({role.value})" for role in (Role.ATTN_QKV, Role.ATTN_GATE))
        target = Place(Role.ATTN_QKV, place.layer)
        found = [
            Part(target, (pick.count, self.hidden), rows=pick, number=number, joined=together, stacked=False)
            for number, pick in enumerate(picks[:-1])
        ]
        last = picks[-1]
        found.append(Part(Place(Role.ATTN_GATE, place.layer), (last.count, self.hidden), rows=last, joined=gate))
        for part in found:
            part.check(name, shape)
        return tuple(found)

    def check(self) -> None:
        """llama.cpp has delta nets with keys and values of one size."""
        super().check()
        if self.whole("linear_value_head_dim") != self.state or self.value_heads % self.key_heads:
            raise self.unsupported("delta nets whose keys and values differ in size")
        kinds = self.config.get("layer_types")
        usual = ["full_attention" if self.attends(layer) else "linear_attention" for layer in range(self.layers)]
        if kinds is not None and kinds != usual:
            raise self.unsupported("an order of its own of layers with attention")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_ssm_conv_kernel(self.whole("linear_conv_kernel_dim"))
        writer.add_ssm_state_size(self.state)
        writer.add_ssm_group_count(self.key_heads)
        writer.add_ssm_time_step_rank(self.value_heads)
        writer.add_ssm_inner_size(self.state * self.value_heads)
        writer.add_full_attention_interval(self.whole("full_attention_interval"))

"""Gated delta nets in three of four layers, gated attention in the fourth: what Qwen 3 Next and Qwen 3.5 share.

Source: Gated Delta Networks (arXiv:2412.06464).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.architectures.base import Architecture
from app.engine.parts import Part
from app.engine.roles import Role

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
    Role.SSM_ALPHA,
    Role.SSM_BETA,
    Role.SSM_BETA_ALPHA,
    Role.SSM_OUT,
)
ATTENTION = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT, Role.ATTN_Q_NORM, Role.ATTN_K_NORM)
USUAL = {
    "head_dim": 256,
    "partial_rotary_factor": 0.25,
    "rms_norm_eps": 1e-6,
    "linear_conv_kernel_dim": 4,
    "linear_key_head_dim": 128,
    "linear_value_head_dim": 128,
    "linear_num_key_heads": 16,
    "linear_num_value_heads": 32,
    "full_attention_interval": 4,
}


class DeltaNet(Architecture):
    """A family with delta nets."""

    renames = {".dt_bias": ".dt_proj.bias"}
    norm_offset = 1.0
    rotates_part = True

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
            Role.SSM_ALPHA: (self.value_heads, self.hidden),
            Role.SSM_BETA: (self.value_heads, self.hidden),
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
        """As every family's; a convolution is a matrix, and a delta net's own norm is stored as it is."""
        found = super().parts(name, shape)
        if found and found[0].place.role is Role.SSM_CONV1D and len(shape) == 3:
            return tuple(replace(part, shape=(part.shape[0], shape[1] * shape[2])) for part in found)
        return tuple(replace(part, offset=0.0) if part.place.role is Role.SSM_NORM else part for part in found)

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

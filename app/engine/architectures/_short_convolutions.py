"""LFM2, dense and with experts: short convolutions, and attention in some layers, which normalizes queries and keys.

What llama.cpp calls the normalization of the embeddings is LFM2's final one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._state_space import ATTENTION
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf

_CONVOLUTION = (Role.SHORTCONV_CONV, Role.SHORTCONV_INPROJ, Role.SHORTCONV_OUTPROJ)
KERNEL_LIMIT = 1 << 10


class ShortConvolutions(Architecture):
    """A family of layers with a convolution or attention."""

    epsilon_key = "norm_eps"
    rope_base = 1_000_000.0
    rope_kinds = ("default",)
    outer = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM)
    defaults = {"norm_eps": 1e-5, "conv_L_cache": 3, "tie_word_embeddings": True}

    @cached_property
    def attention_layers(self) -> frozenset[int]:
        """The layers that have attention; the others have a convolution."""
        kinds, listed = self.config.get("layer_types"), self.config.get("full_attn_idxs")
        if kinds is None and isinstance(listed, list):
            kinds = ["full_attention" if layer in listed else "conv" for layer in range(self.layers)]
        if (
            not isinstance(kinds, list)
            or len(kinds) != self.layers
            or not set(map(str, kinds)) <= {"conv", "full_attention"}
        ):
            raise BadCheckpoint("config.json does not state what each of the layers is.", "Download it again.")
        return frozenset(layer for layer, kind in enumerate(kinds) if kind == "full_attention")

    @cached_property
    def inner(self) -> int:
        """The stated size, shortened to two thirds and rounded up where the configuration says so."""
        size = self.whole("block_ff_dim" if self.config.get("block_ff_dim") is not None else "intermediate_size")
        if self.config.get("block_auto_adjust_ff_dim", True) is not True:
            return size
        size = int(2 * size / 3)
        if self.config.get("block_ffn_dim_multiplier") is not None:
            size = int(self.real("block_ffn_dim_multiplier") * size)
        step = self.whole("block_multiple_of") if self.config.get("block_multiple_of") is not None else 256
        return -(-size // step) * step

    def check(self) -> None:
        """llama.cpp's convolution has no bias."""
        super().check()
        if self.config.get("conv_bias"):
            raise self.unsupported("biases in its convolutions")

    def has(self, role: Role, layer: int) -> bool:
        """A layer has attention or a convolution."""
        if role in _CONVOLUTION:
            return layer not in self.attention_layers
        return layer in self.attention_layers if role in ATTENTION else super().has(role, layer)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With the convolutions'."""
        return {
            **super().shapes,
            Role.SHORTCONV_CONV: (self.hidden, self.whole("conv_L_cache", KERNEL_LIMIT)),
            Role.SHORTCONV_INPROJ: (3 * self.hidden, self.hidden),
            Role.SHORTCONV_OUTPROJ: (self.hidden, self.hidden),
        }

    def _part(self, place: Place, shape: tuple[int, ...], rows: Pick | None = None) -> Part:
        part = super()._part(place, shape, rows)
        if place.role is Role.SHORTCONV_CONV and len(shape) == 3 and shape[1] == 1:
            return replace(part, shape=(shape[0], shape[2]))
        return part

    @property
    def stated_kv_heads(self) -> list[int]:
        """Of each layer; llama.cpp knows the layers with a convolution by the zero."""
        return [self.kv_heads if layer in self.attention_layers else 0 for layer in range(self.layers)]

    def facts(self) -> dict[str, int | float | str]:
        """With the number of layers that have attention."""
        return super().facts() | {"layers with attention": len(self.attention_layers)}

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_shortconv_l_cache(self.whole("conv_L_cache", KERNEL_LIMIT))

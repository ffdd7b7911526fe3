"""MiniCPM 3: compressed queries, keys and values, a part of each head rotated; its scales are built into llama.cpp."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures._configured import HEAD_LIMIT
from app.engine.architectures.base import Architecture
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf

BUILT_IN = {"scale_emb": 12.0, "scale_depth": 1.4, "dim_model_base": 256.0}


class MiniCPM3(Architecture):
    """MiniCPM 3 4B."""

    title = "MiniCPM 3"
    model_types = ("minicpm3",)
    gguf_name = "minicpm3"
    defaults = {"tie_word_embeddings": True}
    rope_kinds = ("default", "longrope")
    computes = Computes(fixed_scales=(BUILT_IN["scale_emb"], BUILT_IN["scale_depth"], BUILT_IN["dim_model_base"]))

    @cached_property
    def head_size(self) -> int:
        """Of a key: the part that is not rotated, and the part that is."""
        return self.whole("qk_nope_head_dim", HEAD_LIMIT) + self.rotary_size

    @property
    def value_size(self) -> int:
        """Of a value."""
        return self.whole("v_head_dim", HEAD_LIMIT)

    @property
    def rotary_size(self) -> int:
        """The rotated part of each head."""
        return self.whole("qk_rope_head_dim", HEAD_LIMIT)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """Queries come from one narrow vector, keys and values from another beside which a key's rotated part lies."""
        narrow, latent = self.whole("q_lora_rank"), self.whole("kv_lora_rank")
        plain, value = self.head_size - self.rotary_size, self.value_size
        parts = {
            Role.ATTN_Q_A: (narrow, self.hidden),
            Role.ATTN_Q_A_NORM: (narrow,),
            Role.ATTN_Q_B: (self.heads * self.head_size, narrow),
            Role.ATTN_KV_A_MQA: (latent + self.rotary_size, self.hidden),
            Role.ATTN_KV_A_NORM: (latent,),
            Role.ATTN_KV_B: (self.heads * (plain + value), latent),
            Role.ATTN_OUT: (self.hidden, self.heads * value),
        }
        return {**super().shapes, **parts}

    def check(self) -> None:
        """llama.cpp has the published model's scales built in."""
        super().check()
        for key, value in BUILT_IN.items():
            if self.real(key) != value:
                raise self.unsupported(f"a scale of its own ({key})")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_q_lora_rank(self.whole("q_lora_rank"))
        writer.add_kv_lora_rank(self.whole("kv_lora_rank"))

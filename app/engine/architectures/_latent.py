"""Latent attention (MLA): queries, keys and values are made from a short vector, and only that vector is remembered.

llama.cpp never makes the keys: it multiplies queries with what would have made them. So the matrix that makes keys and
values from the vector is split, the keys' part transposed in every head; to attention it all looks like one key and
value head of the vector's length.
Source: DeepSeek-V2 (arXiv:2405.04434).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._configured import HEAD_LIMIT
from app.engine.architectures._mixture import Mixture
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf

LITE_DEPTHS = (26, 27)


class Latent(Mixture):
    """A family with latent attention."""

    gguf_name = "deepseek2"
    aliases = {"num_experts": "n_routed_experts"}
    absent = ()
    dense_key = "first_k_dense_replace"
    shared_count_key = "n_shared_experts"
    normalized: ClassVar[bool | None] = None
    scale_key = "routed_scaling_factor"
    next_tokens = True
    renames = {"e_score_correction_bias": "e_score_correction.bias"}

    @property
    def rank(self) -> int:
        """Length of the vector that keys and values are made from."""
        return self.whole("kv_lora_rank")

    @property
    def plain_size(self) -> int:
        """Values of a query's or key's head that are not rotated."""
        return self.whole("qk_nope_head_dim", HEAD_LIMIT)

    @property
    def value_size(self) -> int:
        """Rows of a value's head."""
        return self.whole("v_head_dim", HEAD_LIMIT)

    @property
    def rotary_size(self) -> int:
        """Values of a head that are rotated, the same for all heads of keys."""
        return self.whole("qk_rope_head_dim", HEAD_LIMIT)

    @property
    def head_size(self) -> int:
        """Rows of a query's head."""
        return self.plain_size + self.rotary_size

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With the matrices around the short vectors."""
        queries, heads = self.heads * self.head_size, self.heads
        shapes: dict[Role, tuple[int, ...]] = {
            **super().shapes,
            Role.ATTN_Q: (queries, self.hidden),
            Role.ATTN_KV_A_MQA: (self.rank + self.rotary_size, self.hidden),
            Role.ATTN_KV_A_NORM: (self.rank,),
            Role.ATTN_K_B: (heads, self.rank, self.plain_size),
            Role.ATTN_V_B: (heads, self.value_size, self.rank),
            Role.ATTN_OUT: (self.hidden, heads * self.value_size),
        }
        if self.config.get("q_lora_rank") is not None:
            rank = self.whole("q_lora_rank")
            shapes |= {
                Role.ATTN_Q_A: (rank, self.hidden),
                Role.ATTN_Q_A_NORM: (rank,),
                Role.ATTN_Q_B: (queries, rank),
            }
        return shapes

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """As every family's; what makes keys and values is split."""
        place = self.locate(name)
        if place is None or place.role is not Role.ATTN_KV_B:
            return super().parts(name, shape)
        view = (self.heads, self.plain_size + self.value_size)
        keys = Part(
            place=Place(Role.ATTN_K_B, place.layer),
            shape=(self.heads, self.rank, self.plain_size),
            rows=Pick(view, (ALL, (0, self.plain_size))),
            matrices=self.heads,
            joined=f"{name} ({Role.ATTN_K_B.value})",
        )
        values = Part(
            place=Place(Role.ATTN_V_B, place.layer),
            shape=(self.heads, self.value_size, self.rank),
            rows=Pick(view, (ALL, (self.plain_size, view[1]))),
            joined=f"{name} ({Role.ATTN_V_B.value})",
        )
        for part in (keys, values):
            part.check(name, shape)
        return (keys, values)

    def check(self) -> None:
        """llama.cpp has the order of rotation built in, and tells how queries are made by the number of layers."""
        super().check()
        if self.config.get("rope_interleave", True) is not True:
            raise self.unsupported("another order of rotation (rope_interleave)")
        if (self.config.get("q_lora_rank") is None) is not (self.layers in LITE_DEPTHS):
            raise self.unsupported(f"{self.layers} layers and queries like those of another depth")
        if self.rope.parameters.get("partial_rotary_factor", self.config.get("partial_rotary_factor")) not in (None, 1):
            raise self.unsupported("another part of each head that is rotated (partial_rotary_factor)")

    def _yarn_fits(self, stated: Mapping[str, Any]) -> bool:
        """llama.cpp takes the strengths of yarn's two corrections to be equal."""
        return bool(stated.get("mscale")) and stated["mscale"] == stated.get("mscale_all_dim")

    def _write_heads(self, writer: gguf.GGUFWriter) -> None:
        writer.add_head_count(self.heads)
        writer.add_head_count_kv(1)
        writer.add_key_length(self.rank + self.rotary_size)
        writer.add_value_length(self.rank)
        writer.add_key_length_mla(self.head_size)
        writer.add_value_length_mla(self.value_size)
        writer.add_kv_lora_rank(self.rank)
        if self.config.get("q_lora_rank") is not None:
            writer.add_q_lora_rank(self.whole("q_lora_rank"))

    def _write_yarn(self, writer: gguf.GGUFWriter) -> None:
        super()._write_yarn(writer)
        # a tenth, which llama.cpp's reader of this family takes back
        writer.add_rope_scaling_yarn_log_mul(0.1 * self.rope.real("mscale_all_dim"))

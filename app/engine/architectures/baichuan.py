"""Baichuan 1 and 2: a Llama with query, key and value in one tensor; 13B has slopes (ALiBi) instead of rope."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.parts import Pick
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


DEPTHS = (32, 40)  # llama.cpp tells 7B, with rope, and 13B, with slopes, by their depth
WORDS_2 = 125_696  # Baichuan 2 is told by its vocabulary: it divides each row of its output by the row's length


class Baichuan(Architecture):
    """Baichuan 1 and 2, 7B and 13B."""

    title = "Baichuan"
    model_types = ("baichuan",)
    gguf_name = "baichuan"
    free_heads = False
    aliases = {"max_position_embeddings": "model_max_length"}
    defaults = {"tie_word_embeddings": False}
    own_names = {"self_attn.W_pack": Role.ATTN_QKV}
    rope_kinds = ("default",)
    computes = Computes(rotation=Rotation.PAIRS, alibi=8.0, alibi_depth=DEPTHS[1])

    @property
    def splits(self) -> Mapping[Role, Mapping[Role, Pick]]:
        """GGUF rotates neighbours."""
        view = (3, self.heads, 2, self.head_size // 2)
        return {
            Role.ATTN_QKV: {
                Role.ATTN_Q: Pick(view, (0,), (0, 2, 1)),
                Role.ATTN_K: Pick(view, (1,), (0, 2, 1)),
                Role.ATTN_V: Pick(view, (2,)),
            }
        }

    @property
    def changes(self) -> Mapping[Role, Callable[[torch.Tensor], torch.Tensor]]:
        """Baichuan 2's output, whose rows count by their direction alone."""
        return {Role.OUTPUT: _of_length_one} if self.words == WORDS_2 else {}

    def check(self) -> None:
        """llama.cpp knows two depths."""
        super().check()
        if self.layers not in DEPTHS:
            raise self.unsupported(f"{self.layers} layers")


def _of_length_one(rows: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(rows, dim=-1)

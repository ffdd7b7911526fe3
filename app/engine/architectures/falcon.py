"""Falcon: attention and feed-forward side by side, LayerNorm, query, key and value in one tensor."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import NORMS, Role

if TYPE_CHECKING:
    import gguf


class Falcon(Architecture):
    """Falcon 7B, 40B, 180B and Falcon 2 11B."""

    title = "Falcon"
    model_types = ("falcon", "RefinedWeb", "RefinedWebModel")
    gguf_name = "falcon"
    free_heads = False
    aliases = {
        "num_hidden_layers": "n_layer",
        "num_attention_heads": "n_head",
        "num_kv_heads": "n_head_kv",
        "intermediate_size": "ffn_hidden_size",
        "hidden_act": "activation",
    }
    defaults = {
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": True,
        "max_position_embeddings": 2048,
        "multi_query": True,
    }
    prefix = "transformer."
    layer_norm = True
    epsilon_key = "layer_norm_epsilon"
    inner_multiple = 4
    activations = ("gelu",)
    biases = NORMS
    computes = Computes(layer_norm=True, activation=Activation.GELU_EXACT, gated=False, parallel=True)

    @cached_property
    def kv_heads(self) -> int:
        """Falcon 7B has one for all; 40B and later state how many."""
        if self.config.get("new_decoder_architecture"):
            return self.whole("num_kv_heads", self.heads)
        return 1 if self.config.get("multi_query") is True else self.heads

    def check(self) -> None:
        """llama.cpp turns its heads, and computes both parts side by side."""
        super().check()
        if self.heads % self.kv_heads:
            raise self.unsupported(f"{self.heads} attention heads that share {self.kv_heads}")
        if self.config.get("alibi"):
            raise self.unsupported("positions as slopes (ALiBi)")
        if not self.config.get("parallel_attn", True) and not self.config.get("new_decoder_architecture"):
            raise self.unsupported("attention and feed-forward one after the other")

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The files hold each group's queries with its key and value; GGUF all queries, then keys, then values."""
        place = self.locate(name)
        if place is None or place.role is not Role.ATTN_QKV or self.kv_heads == 1:
            return super().parts(name, shape)
        group = self.heads // self.kv_heads
        view = (self.kv_heads, group + 2, self.head_size)
        picks = [Pick(view, (ALL, take)) for take in ((0, group), group, group + 1)]
        found = [
            replace(self._part(place, (pick.count, *shape[1:])), rows=pick, number=number, joined=name, stacked=False)
            for number, pick in enumerate(picks)
        ]
        return self._checked(found, name, shape)

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_tensor_data_layout("jploski")  # as other converters name this order of queries, keys and values

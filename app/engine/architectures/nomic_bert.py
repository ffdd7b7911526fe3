"""Nomic BERT: BERT with rotary positions, a gated feed-forward and hardly any biases.

Published configurations are in GPT-2's words; newer ones in transformers' usual ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures._encoder import Encoder
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf


class NomicBert(Encoder):
    """Nomic Embed v1 and v1.5."""

    title = "Nomic BERT"
    model_types = ("nomic_bert",)
    gguf_name = "nomic-bert"
    computes = Computes(layer_norm=True)
    rotates = True
    rope_base = 1000.0
    rope_kinds = ("default",)
    aliases = {
        "hidden_size": "n_embd",
        "intermediate_size": "n_inner",
        "num_hidden_layers": "n_layer",
        "num_attention_heads": "n_head",
        "max_position_embeddings": "n_positions",
        "layer_norm_eps": "layer_norm_epsilon",
        "hidden_act": "activation_function",
        "rope_theta": "rotary_emb_base",
    }
    defaults = {"layer_norm_eps": 1e-12, "type_vocab_size": 2}
    activations = ("silu", "swiglu")
    renames = {"nomic_bert.": ""}
    ignored = r"(^|\.)pooler\.|^cls\.|position_ids$"
    biases = (Role.TOKEN_EMBD_NORM, Role.ATTN_OUT_NORM, Role.LAYER_OUT_NORM)

    @cached_property
    def context(self) -> int:
        """As far as the model was trained, where the configuration tells."""
        stated = self.whole("max_position_embeddings")
        return min(stated, 2048) if self.config.get("n_positions") is not None else stated

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With the kinds of token."""
        return {**super().shapes, Role.TOKEN_TYPES: (self.whole("type_vocab_size", 1 << 16), self.hidden)}

    def check(self) -> None:
        """llama.cpp has the rest built in."""
        super().check()
        if self.config.get("moe_every_n_layers"):
            raise self.unsupported("experts")
        if self.config.get("prenorm") or self.config.get("rotary_emb_interleaved"):
            raise self.unsupported("norms before its parts or another order of rope")
        if self.config.get("rotary_emb_fraction", 1.0) != 1.0 or self.config.get("rotary_emb_scale_base") is not None:
            raise self.unsupported("a variant of rope")

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_token_type_count(self.whole("type_vocab_size", 1 << 16))

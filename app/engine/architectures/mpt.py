"""MPT: positions as slopes (ALiBi), LayerNorm, perhaps clamped queries, keys and values."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures._rope import positive
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.roles import LINEAR, NORMS, Role

if TYPE_CHECKING:
    import gguf


class MPT(Architecture):
    """MPT 7B, 30B and kin."""

    title = "MPT"
    model_types = ("mpt",)
    gguf_name = "mpt"
    free_heads = False
    aliases = {
        "hidden_size": "d_model",
        "num_hidden_layers": "n_layers",
        "num_attention_heads": "n_heads",
        "max_position_embeddings": "max_seq_len",
    }
    defaults = {"layer_norm_epsilon": 1e-5, "tie_word_embeddings": True, "expansion_ratio": 4, "attn_config": {}}
    prefix = "transformer."
    layer_norm = True
    epsilon_key = "layer_norm_epsilon"
    rotates = False
    activations = ("gelu",)
    biases = (Role.ATTN_QKV, *LINEAR, *NORMS)
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU_EXACT, gated=False)

    @cached_property
    def inner(self) -> int:
        """Feed-forward size."""
        return int(self.real("expansion_ratio") * self.hidden)

    @property
    def _attention(self) -> Mapping[str, Any]:
        stated = self.config["attn_config"]
        if not isinstance(stated, Mapping):
            raise BadCheckpoint("config.json states an attn_config that is no object.", "Download the model again.")
        return stated

    def check(self) -> None:
        """Refuse what llama.cpp, or transformers, computes otherwise."""
        super().check()
        attention = self._attention
        if attention.get("alibi", True) is not True:
            raise self.unsupported("positions that are not slopes (ALiBi)")
        for key in ("qk_ln", "prefix_lm", "softmax_scale", "kv_n_heads"):
            if attention.get(key):
                raise self.unsupported(f"an attention of its own ({key})")
        if self.config.get("logit_scale") is not None:
            raise self.unsupported("scaled outputs")

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        attention = self._attention
        writer.add_max_alibi_bias(positive(attention.get("alibi_bias_max", 8), "alibi_bias_max"))
        if attention.get("clip_qkv") is not None:
            writer.add_clamp_kqv(positive(attention["clip_qkv"], "clip_qkv"))

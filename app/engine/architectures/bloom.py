"""BLOOM: positions as slopes (ALiBi), normalized embeddings, LayerNorm, biases everywhere."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.parts import Pick
from app.engine.roles import LINEAR, NORMS, Role


class Bloom(Architecture):
    """BLOOM, BLOOMZ."""

    title = "BLOOM"
    model_types = ("bloom",)
    gguf_name = "bloom"
    free_heads = False
    aliases = {
        "hidden_size": "n_embed",
        "num_hidden_layers": "n_layer",
        "num_attention_heads": "n_head",
        "max_position_embeddings": "seq_length",
    }
    defaults = {"layer_norm_epsilon": 1e-5, "tie_word_embeddings": True, "max_position_embeddings": 2048}
    prefix = ""
    renames = {"transformer.": ""}
    layer_norm = True
    epsilon_key = "layer_norm_epsilon"
    rotates = False
    outer = (Role.TOKEN_EMBD, Role.TOKEN_EMBD_NORM, Role.OUTPUT_NORM)
    inner_multiple = 4
    activations = ("gelu",)  # its approximation, which is not stated
    biases = (Role.ATTN_QKV, Role.TOKEN_EMBD_NORM, *LINEAR, *NORMS)
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU, gated=False, alibi=8.0)

    @property
    def orders(self) -> Mapping[Role, Pick]:
        """The files hold query, key and value of a head together; GGUF all queries, then all keys, then all values."""
        return {Role.ATTN_QKV: Pick((self.heads, 3, self.head_size), order=(1, 0, 2))}

    def check(self) -> None:
        """llama.cpp takes what is added to a part's output from before the norm."""
        super().check()
        if self.config.get("apply_residual_connection_post_layernorm"):
            raise self.unsupported("residuals behind its norms")

"""StarCoder 1 and SantaCoder: GPT-2 with keys and values shared by all heads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS, Role


class StarCoder(Architecture):
    """StarCoder, StarCoderBase, SantaCoder (as gpt_bigcode)."""

    title = "StarCoder"
    model_types = ("gpt_bigcode",)
    gguf_name = "starcoder"
    free_heads = False
    aliases = {
        "hidden_size": "n_embd",
        "num_hidden_layers": "n_layer",
        "num_attention_heads": "n_head",
        "max_position_embeddings": "n_positions",
        "intermediate_size": "n_inner",
        "hidden_act": "activation_function",
    }
    defaults = {"layer_norm_epsilon": 1e-5, "tie_word_embeddings": True}
    prefix = "transformer."
    layer_norm = True
    epsilon_key = "layer_norm_epsilon"
    rotates = False
    outer = (Role.TOKEN_EMBD, Role.POS_EMBD, Role.OUTPUT_NORM)
    inner_multiple = 4
    activations = ("gelu_pytorch_tanh", "gelu_new")
    biases = (Role.ATTN_QKV, *LINEAR, *NORMS)
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU, gated=False)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With learned positions."""
        return {**super().shapes, Role.POS_EMBD: (self.context, self.hidden)}

    @cached_property
    def kv_heads(self) -> int:
        """One for all."""
        return 1

    def check(self) -> None:
        """llama.cpp shares one key and value among all heads."""
        super().check()
        if self.config.get("multi_query", True) is not True:
            raise self.unsupported("a key and a value for each head")

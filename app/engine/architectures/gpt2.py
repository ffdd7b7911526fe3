"""GPT-2: learned positions, LayerNorm, biases everywhere; the files hold matrices as [in, out]."""

from __future__ import annotations

from collections.abc import Mapping

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS, Role


class GPT2(Architecture):
    """GPT-2, DialoGPT, Cerebras-GPT and kin."""

    title = "GPT-2"
    model_types = ("gpt2",)
    gguf_name = "gpt2"
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
    transposed = (Role.ATTN_QKV, Role.ATTN_OUT, Role.FFN_UP, Role.FFN_DOWN)
    activations = ("gelu_new", "gelu_pytorch_tanh", "gelu")  # Cerebras' say "gelu", hardly different
    biases = (Role.ATTN_QKV, *LINEAR, *NORMS)
    computes = Computes(rotation=Rotation.NONE, layer_norm=True, activation=Activation.GELU, gated=False)

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With learned positions."""
        return {**super().shapes, Role.POS_EMBD: (self.context, self.hidden)}

    def check(self) -> None:
        """llama.cpp scales attention by the head size alone."""
        super().check()
        if self.config.get("scale_attn_by_inverse_layer_idx") or self.config.get("scale_attn_weights") is False:
            raise self.unsupported("a scale of attention of its own")

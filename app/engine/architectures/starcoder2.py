"""StarCoder 2: LayerNorm, biases everywhere, no gate in the feed-forward."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS


class StarCoder2(Architecture):
    """StarCoder 2."""

    title = "StarCoder 2"
    model_types = ("starcoder2",)
    gguf_name = "starcoder2"
    free_heads = False
    defaults = {"norm_epsilon": 1e-5, "tie_word_embeddings": True}
    layer_norm = True
    epsilon_key = "norm_epsilon"
    activations = ("gelu_pytorch_tanh", "gelu_new")
    biases = (*LINEAR, *NORMS)
    computes = Computes(layer_norm=True, activation=Activation.GELU, gated=False)

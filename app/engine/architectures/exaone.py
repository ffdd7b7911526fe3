"""EXAONE 3 and 3.5: to GGUF nearly a Llama that rotates halves, under names of its own."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture


class Exaone(Architecture):
    """EXAONE 3, 3.5 and Deep."""

    title = "EXAONE 3"
    model_types = ("exaone",)
    gguf_name = "exaone"
    free_heads = False
    aliases = {
        "num_hidden_layers": "num_layers",
        "rms_norm_eps": "layer_norm_epsilon",
        "hidden_act": "activation_function",
    }
    defaults = {"rms_norm_eps": 1e-5, "tie_word_embeddings": False}
    prefix = "transformer."
    rope_kinds = ("default", "linear", "dynamic", "yarn", "llama3")
    computes = Computes()

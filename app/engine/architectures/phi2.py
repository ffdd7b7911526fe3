"""Phi 1.5 and 2: attention and feed-forward side by side, LayerNorm, biases everywhere, half of a head rotated."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS, Role


class Phi2(Architecture):
    """Phi 1, 1.5 and 2."""

    title = "Phi 2"
    model_types = ("phi",)
    gguf_name = "phi2"
    free_heads = False
    defaults = {"partial_rotary_factor": 0.5}
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    rotates_part = True
    activations = ("gelu_new", "gelu_pytorch_tanh")
    absent = (Role.ATTN_QKV,)
    biases = (*LINEAR, *NORMS, Role.OUTPUT)
    computes = Computes(layer_norm=True, activation=Activation.GELU, gated=False, parallel=True, output_bias=True)

    def check(self) -> None:
        """llama.cpp has no norms of queries and keys for it."""
        super().check()
        if self.config.get("qk_layernorm"):
            raise self.unsupported("normalized queries and keys")

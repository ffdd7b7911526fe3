"""Nemotron and Minitron: LayerNorm stored minus one, squared ReLU without a gate, half of a head rotated."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS


class Nemotron(Architecture):
    """Nemotron 3 and 4, Minitron."""

    title = "Nemotron"
    model_types = ("nemotron",)
    gguf_name = "nemotron"
    free_heads = False
    aliases = {"partial_rotary_factor": "partial_rotary_factor", "norm_eps": "layer_norm_eps"}
    defaults = {"partial_rotary_factor": 0.5, "norm_eps": 1e-5}
    layer_norm = True
    epsilon_key = "norm_eps"
    norm_offset = 1.0
    rotates_part = True
    rope_kinds = ("default",)
    activations = ("relu2",)
    biases = (*LINEAR, *NORMS)
    computes = Computes(layer_norm=True, activation=Activation.RELU_SQUARED, gated=False)

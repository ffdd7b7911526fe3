"""Jais 2: LayerNorm, squared ReLU without a gate, biases everywhere."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR, NORMS


class Jais2(Architecture):
    """Jais 2 8B and 70B."""

    title = "Jais 2"
    model_types = ("jais2",)
    gguf_name = "jais2"
    layer_norm = True
    epsilon_key = "layer_norm_eps"
    activations = ("relu2",)
    biases = (*LINEAR, *NORMS)
    computes = Computes(layer_norm=True, activation=Activation.RELU_SQUARED, gated=False)

"""Arcee AFM: a Llama with squared ReLU and no gate in the feed-forward."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes, Rotation
from app.engine.architectures.base import Architecture


class Arcee(Architecture):
    """AFM 4.5B."""

    title = "Arcee"
    model_types = ("arcee",)
    gguf_name = "arcee"
    rotates_pairs = True
    activations = ("relu2",)
    computes = Computes(rotation=Rotation.PAIRS, activation=Activation.RELU_SQUARED, gated=False)

"""Gemma 1: norms are stored minus one, the head size is its own, the embeddings are the output."""

from __future__ import annotations

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture


class Gemma(Architecture):
    """Gemma 1 and CodeGemma."""

    title = "Gemma 1"
    model_types = ("gemma",)
    gguf_name = "gemma"
    defaults = {"head_dim": 256, "tie_word_embeddings": True}
    norm_offset = 1.0
    activations = ("gelu_pytorch_tanh", "gelu")  # the first configurations say "gelu" and mean its approximation
    computes = Computes(activation=Activation.GELU, scaled_embeddings=True, output_cap=0.0)

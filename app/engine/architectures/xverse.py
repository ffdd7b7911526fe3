"""XVERSE: to GGUF a Llama."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture


class Xverse(Architecture):
    """XVERSE 7B, 13B and 65B."""

    title = "XVERSE"
    model_types = ("xverse",)
    gguf_name = "xverse"
    free_heads = False
    defaults = {"tie_word_embeddings": False}
    rotates_pairs = True
    rope_kinds = ("default",)
    computes = Computes(rotation=Rotation.PAIRS)

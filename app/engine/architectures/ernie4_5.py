"""ERNIE 4.5 (dense): a Llama that rotates neighbours in the files already."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture


class Ernie45(Architecture):
    """ERNIE 4.5 0.3B and kin."""

    title = "ERNIE 4.5"
    model_types = ("ernie4_5",)
    gguf_name = "ernie4_5"
    defaults = {"tie_word_embeddings": True}
    rope_base = 500_000.0
    computes = Computes(rotation=Rotation.PAIRS)

"""Orion: a Llama with LayerNorm instead of its norms, that rotates halves."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import NORMS


class Orion(Architecture):
    """Orion 14B."""

    title = "Orion"
    model_types = ("orion",)
    gguf_name = "orion"
    free_heads = False
    aliases = {"max_position_embeddings": "max_sequence_length"}
    defaults = {"tie_word_embeddings": False}
    layer_norm = True  # whose epsilon keeps the other's name
    rope_kinds = ("default",)
    biases = NORMS
    computes = Computes(layer_norm=True)

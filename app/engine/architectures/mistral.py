"""Mistral: to GGUF a Llama.

The first release looks back only 4096 tokens. llama.cpp has no such window for this family.
"""

from __future__ import annotations

from app.engine.architectures.base import Architecture


class Mistral(Architecture):
    """Mistral 7B, Nemo and kin."""

    title = "Mistral"
    model_types = ("mistral",)
    gguf_name = "llama"
    defaults = {"sliding_window": 4096}
    rotates_pairs = True

"""Mistral: to GGUF a Llama, without the sliding window that the first release has."""

from __future__ import annotations

from app.engine.architectures.base import Architecture


class Mistral(Architecture):
    """Mistral 7B, Nemo and kin."""

    title = "Mistral"
    model_types = ("mistral",)
    gguf_name = "llama"
    defaults = {"sliding_window": 4096}
    rotates_pairs = True

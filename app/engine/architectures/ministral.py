"""Ministral 8B: to GGUF a Llama, without the sliding windows that most of its layers have."""

from __future__ import annotations

from app.engine.architectures.base import Architecture


class Ministral(Architecture):
    """Ministral 8B and kin."""

    title = "Ministral"
    model_types = ("ministral",)
    gguf_name = "llama"
    rotates_pairs = True

"""Helium: to GGUF a Llama; it rotates neighbours already."""

from __future__ import annotations

from app.engine.architectures.base import Architecture


class Helium(Architecture):
    """Helium 1."""

    title = "Helium"
    model_types = ("helium",)
    gguf_name = "llama"

"""LFM2: short convolutions, and attention in some layers."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures._short_convolutions import ShortConvolutions


class Lfm2(ShortConvolutions):
    """LFM2 (dense, text)."""

    title = "LFM2"
    model_types = ("lfm2",)
    gguf_name = "lfm2"
    computes = Computes(embedding_norm_last=True)

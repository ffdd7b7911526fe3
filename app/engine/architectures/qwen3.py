"""Qwen 3: as Qwen 2, with normalized queries and keys, a head size of its own, and no biases."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture


class Qwen3(Architecture):
    """Qwen 3 (dense)."""

    title = "Qwen 3"
    model_types = ("qwen3",)
    gguf_name = "qwen3"
    defaults = {"head_dim": 128}
    computes = Computes()

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on; the published models state one and switch it off."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

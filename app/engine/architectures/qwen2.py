"""Qwen 2 and 2.5: biases on query, key and value; rotates halves, so no row changes place."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import Role


class Qwen2(Architecture):
    """Qwen 2 and 2.5 (dense)."""

    title = "Qwen 2 / 2.5"
    model_types = ("qwen2",)
    gguf_name = "qwen2"
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
    computes = Computes()

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on; the published models state one and switch it off."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

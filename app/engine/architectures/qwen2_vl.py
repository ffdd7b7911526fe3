"""Qwen 2 VL and 2.5 VL: the text part; Qwen 2 whose rope counts pictures in three directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes
from app.engine.architectures._sections import sections
from app.engine.architectures.base import Architecture
from app.engine.roles import Role

if TYPE_CHECKING:
    import gguf


class Qwen2Vl(Architecture):
    """Qwen 2 VL and 2.5 VL (text)."""

    title = "Qwen 2 VL / 2.5 VL"
    model_types = ("qwen2_vl", "qwen2_5_vl", "qwen2_vl_text", "qwen2_5_vl_text")
    gguf_name = "qwen2vl"
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
    rope_base = 1_000_000.0
    rope_kinds = ("default",)
    computes = Computes()

    @property
    def sliding_window(self) -> int | None:
        """Only where it is switched on; the published models state one and switch it off."""
        return super().sliding_window if self.config.get("use_sliding_window") is True else None

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_dimension_sections(sections(self.rope.parameters, self.head_size))

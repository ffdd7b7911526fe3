"""Qwen 3 VL: the text part; Qwen 3 whose rope counts pictures in three directions, interleaved.

Pictures also enter the first layers directly ("deepstack"); llama.cpp wants to know how many.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Computes
from app.engine.architectures._sections import sections
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf


class Qwen3Vl(Architecture):
    """Qwen 3 VL (text, dense)."""

    title = "Qwen 3 VL"
    model_types = ("qwen3_vl", "qwen3_vl_text")
    gguf_name = "qwen3vl"
    rope_base = 5_000_000.0
    rope_kinds = ("default",)
    computes = Computes()

    @property
    def deep_layers(self) -> int:
        """How many layers pictures enter directly."""
        vision = self.config.get("vision_config")
        listed = vision.get("deepstack_visual_indexes") if isinstance(vision, Mapping) else None
        found: list[Any] = listed if isinstance(listed, list) else []
        return len(found)

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_num_deepstack_layers(self.deep_layers)

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_dimension_sections(sections(self.rope.parameters, self.head_size))

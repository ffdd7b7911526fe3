"""Ministral 3: a Mistral whose attention grows sharper with the position, beyond the original context."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf


class Ministral3(Architecture):
    """Ministral 3 (text)."""

    title = "Ministral 3"
    model_types = ("ministral3",)
    gguf_name = "mistral3"
    rotates_pairs = True
    rope_kinds = ("yarn",)
    computes = Computes(rotation=Rotation.PAIRS)

    def _yarn_fits(self, stated: Mapping[str, Any]) -> bool:
        """Its own magnitude and the model's cancel out, as llama.cpp has it."""
        return bool(stated.get("mscale") == stated.get("mscale_all_dim"))

    def _write_rope(self, writer: gguf.GGUFWriter) -> None:
        super()._write_rope(writer)
        writer.add_rope_scaling_yarn_log_mul(self.rope.real("mscale_all_dim"))
        writer.add_attn_temperature_scale(self.rope.real("llama_4_scaling_beta"))

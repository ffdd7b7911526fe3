"""Qwen 2 VL's and 2.5 VL's eyes: rotary positions in two directions, patches of two pictures in time, two matrices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector._qwen import QwenProjector
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick

if TYPE_CHECKING:
    import gguf


class _Split(QwenProjector):
    """Qwen 2 and 2.5 VL."""

    defaults = {"image_size": 560, "layer_norm_eps": 1e-6, "patch_size": 14}

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """Query, key and value come in one, and go apart."""
        if ".qkv." not in name:
            return super().pieces(name, shape)
        third = shape[0] // 3
        found = []
        for number, letter in enumerate("qkv"):
            part = self.part(self.gguf_of(name.replace(".qkv.", f".{letter}.")), (third, *shape[1:]))
            found.append(replace(part, rows=Pick((3, third), (number,))))
        return tuple(found)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        if self.whole_config.get("rms_norm_eps") is not None:
            writer.add_vision_attention_layernorm_eps(float(self.whole_config["rms_norm_eps"]))


class Qwen2VlProjector(_Split):
    """Qwen 2 VL."""

    title = "Qwen 2 VL"
    kind = "qwen2vl_merger"

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a Qwen 2 VL."""
        return config.get("model_type") == "qwen2_vl"

    @classmethod
    def sizes(cls, vision: Mapping[str, Any]) -> dict[str, Any]:
        """Hidden and feed-forward size; Qwen 2 VL calls by the first name what its matrices give the text part."""
        return {"intermediate_size": vision.get("hidden_size"), "hidden_size": vision.get("embed_dim")}


class Qwen25VlProjector(_Split):
    """Qwen 2.5 VL.

    It has a gated feed-forward, and windows in all but every so many layers.
    """

    title = "Qwen 2.5 VL"
    kind = "qwen2.5vl_merger"

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a Qwen 2.5 VL."""
        return config.get("model_type") == "qwen2_5_vl"

    @property
    def run(self) -> int:
        """Every so many layers the last sees everything."""
        whole = self.config.get("fullatt_block_indexes")
        if not isinstance(whole, list) or not whole or not all(type(item) is int and item >= 0 for item in whole):
            raise BadCheckpoint("config.json does not state fullatt_block_indexes, the layers that see everything.")
        period: int = whole[0] + 1
        if whole != list(range(period - 1, whole[-1] + 1, period)):
            raise self.unsupported("an order of windows of its own")
        return period

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        super()._write_kind(writer, path)
        writer.add_vision_use_silu(True)
        writer.add_vision_n_wa_pattern(self.run)

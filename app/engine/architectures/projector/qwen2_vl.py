"""Qwen 2 VL's and 2.5 VL's eyes: rotary positions in two directions, patches of two pictures in time, two matrices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector.base import Projector
from app.engine.errors import BadCheckpoint
from app.engine.parts import ALL, Part, Pick

if TYPE_CHECKING:
    import gguf

FRAMES = 2  # pictures that a patch is cut from


class Qwen2VlProjector(Projector):
    """Qwen 2 VL."""

    title = "Qwen 2 VL"
    kind = "qwen2vl_merger"
    seen = r"(^|\.)visual\."
    defaults = {"image_size": 560, "layer_norm_eps": 1e-6, "patch_size": 14}
    kept = r"position_embd"

    def __init__(self, config: Mapping[str, Any]) -> None:
        vision = config["vision_config"]
        names = {"num_hidden_layers": "depth", "num_attention_heads": "num_heads"}
        usual = {key: vision.get(own) for key, own in names.items()}
        usual |= {} if vision.get("image_size") is not None else {"image_size": 560}
        super().__init__({**config, "vision_config": {**vision, **self.sizes(vision), **usual}})

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a Qwen 2 VL."""
        return config.get("model_type") == "qwen2_vl"

    @classmethod
    def sizes(cls, vision: Mapping[str, Any]) -> dict[str, Any]:
        """Hidden and feed-forward size; Qwen 2 VL calls by the first name what its matrices give the text part."""
        return {"intermediate_size": vision.get("hidden_size"), "hidden_size": vision.get("embed_dim")}

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """Query, key and value come in one; a patch's matrix is divided by picture."""
        if name.endswith("patch_embed.proj.weight") and len(shape) == 5 and shape[2] == FRAMES:
            view, one = (shape[0] * shape[1], FRAMES, shape[3]), (*shape[:2], *shape[3:])
            part = self.part("v.patch_embd.weight", one)
            names = ("v.patch_embd.weight", "v.patch_embd.weight.1")
            return tuple(
                replace(part, rows=Pick(view, (ALL, frame)), joined=named) for frame, named in enumerate(names)
            )
        if ".qkv." in name:
            third = shape[0] // 3
            found = []
            for number, letter in enumerate("qkv"):
                part = self.part(self.gguf_of(name.replace(".qkv.", f".{letter}.")), (third, *shape[1:]))
                found.append(replace(part, rows=Pick((3, third), (number,))))
            return tuple(found)
        return (self.part(self.gguf_of(name), shape),)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        if self.whole_config.get("rms_norm_eps") is not None:
            writer.add_vision_attention_layernorm_eps(float(self.whole_config["rms_norm_eps"]))


class Qwen25VlProjector(Qwen2VlProjector):
    """Qwen 2.5 VL: a gated feed-forward, and windows in all but every so many layers."""

    title = "Qwen 2.5 VL"
    kind = "qwen2.5vl_merger"

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a Qwen 2.5 VL."""
        return config.get("model_type") == "qwen2_5_vl"

    @classmethod
    def sizes(cls, vision: Mapping[str, Any]) -> dict[str, Any]:
        """By their usual names."""
        return {}

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

"""Qwen 3 VL's and 3.5's eyes: learned and rotary positions; the former's pictures enter several layers of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from math import isqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector._qwen import QwenProjector
from app.engine.errors import BadCheckpoint

if TYPE_CHECKING:
    import gguf

_MERGER = re.compile(r"merger\.(norm|linear_fc1|linear_fc2)\.(weight|bias)$")
_DEEP = re.compile(r"deepstack_merger_list\.([0-9]{1,4})\.(?:linear_)?(norm|fc1|fc2)\.(weight|bias)$")
_MERGED = {"norm": "v.post_ln", "linear_fc1": "mm.0", "linear_fc2": "mm.2"}


class Qwen3VlProjector(QwenProjector):
    """Qwen 3 VL; Qwen 3.5, dense and with experts."""

    title = "Qwen 3 VL / Qwen 3.5"
    kind = "qwen3vl_merger"
    defaults = {"layer_norm_eps": 1e-6, "patch_size": 16, "spatial_merge_size": 2}

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model sees like a Qwen 3 VL."""
        return config.get("model_type") in ("qwen3_vl", "qwen3_5", "qwen3_5_moe")

    @classmethod
    def sizes(cls, vision: Mapping[str, Any]) -> dict[str, Any]:
        """The side of the picture whose patches' positions were learned."""
        patches, patch = (
            vision.get("num_position_embeddings", 2304),
            vision.get("patch_size", cls.defaults["patch_size"]),
        )
        if type(patches) is not int or type(patch) is not int or not 0 < patches < 1 << 32:
            return {}
        return {"image_size": isqrt(patches) * patch}

    @cached_property
    def deep(self) -> tuple[int, ...]:
        """The layers whose outputs enter the text part directly."""
        found = self.config.get("deepstack_visual_indexes") or []
        if not isinstance(found, list) or not all(type(item) is int and 0 <= item < self.layers for item in found):
            raise BadCheckpoint("config.json states deepstack_visual_indexes that are no layers of the vision part.")
        return tuple(found)

    def check(self) -> None:
        """The layers that leave early are layers."""
        super().check()
        self.whole("spatial_merge_size", 16)
        _ = self.deep

    def gguf_of(self, name: str) -> str:
        """A tensor's name in the file."""
        if found := _DEEP.search(name):
            number = int(found[1])
            if number >= len(self.deep):
                raise BadCheckpoint(f"{name[:200]} belongs to no layer that config.json states.")
            return f"v.deepstack.{self.deep[number]}.{found[2]}.{found[3]}"
        if found := _MERGER.search(name):
            return f"{_MERGED[found[1]]}.{found[2]}"
        return super().gguf_of(name)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        writer.add_vision_use_gelu(True)
        writer.add_vision_spatial_merge_size(self.whole("spatial_merge_size", 16))
        writer.add_vision_is_deepstack_layers([layer in self.deep for layer in range(self.layers)])

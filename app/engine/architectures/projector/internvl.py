"""InternVL's eyes: InternViT with scales on what its layers add, patches laid side by side, a norm and two matrices."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector.base import Projector

if TYPE_CHECKING:
    import gguf

_PROJECTED = {"layer_norm": 0, "linear_1": 1, "linear_2": 3}


class InternVlProjector(Projector):
    """InternVL 2.5, 3 and 3.5, as transformers stores them."""

    title = "InternVL"
    kind = "internvl"
    defaults = {"layer_norm_eps": 1e-6, "image_size": 448, "patch_size": 14, "hidden_act": "gelu"}
    kept = r"position_embd|patch_embd|\.ls[12]\."

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is an InternVL."""
        return config.get("model_type") == "internvl"

    @property
    def scale(self) -> int:
        """How many patches become one, by side."""
        ratio = self.whole_config.get("downsample_ratio", 0.5)
        if not isinstance(ratio, int | float) or not 0.01 < ratio <= 1 or round(1 / ratio) * ratio != 1:
            raise self.unsupported(f"downsample_ratio = {str(ratio)[:40]}")
        return round(1 / ratio)

    def check(self) -> None:
        """llama.cpp takes what leaves the last layer, and two functions."""
        super().check()
        if self.whole_config.get("vision_feature_layer", -1) != -1:
            raise self.unsupported("an output of another layer than the last")
        if self.whole_config.get("vision_feature_select_strategy", "default") != "default":
            raise self.unsupported("the vector of the whole picture among those of its parts")
        if self.config.get("hidden_act") not in ("gelu", "silu"):
            raise self.unsupported(f"hidden_act = {str(self.config.get('hidden_act'))[:40]!r}")
        _ = self.scale

    def gguf_of(self, name: str) -> str:
        """A tensor's name in the file."""
        plain = name.removeprefix("model.")
        if plain.startswith("multi_modal_projector."):
            number = _PROJECTED.get(plain.split(".")[1])
            if number is not None:
                return f"mm.model.mlp.{number}.{plain.rpartition('.')[2]}"
        found = super().gguf_of(plain)
        return found.removesuffix(".weight") if found.startswith("v.class_embd") else found

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        if self.config.get("hidden_act") == "silu":
            writer.add_vision_use_silu(True)
        else:
            writer.add_vision_use_gelu(True)
        writer.add_vision_projector_scale_factor(self.scale)

"""LLaVA 1.5's eyes: CLIP without its last layer, and two matrices."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures._configured import LAYER_LIMIT
from app.engine.architectures.projector.base import Projector

if TYPE_CHECKING:
    import gguf


class LlavaProjector(Projector):
    """LLaVA 1.5 (CLIP)."""

    title = "LLaVA"
    kind = "mlp"
    defaults = {"layer_norm_eps": 1e-5, "image_size": 336, "patch_size": 14, "hidden_act": "quick_gelu"}
    renames = {"multi_modal_projector.linear_1": "mm.0", "multi_modal_projector.linear_2": "mm.2"}
    ignored = r"post_layernorm"

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a LLaVA that sees with CLIP."""
        vision = config["vision_config"]
        return config.get("model_type") == "llava" and vision.get("model_type") == "clip_vision_model"

    @cached_property
    def layers(self) -> int:
        """The layers up to the one whose output is used: the last but one, usually."""
        stated, at = self.whole("num_hidden_layers", LAYER_LIMIT), self.whole_config.get("vision_feature_layer", -2)
        if type(at) is not int or not -stated <= at < 0:
            raise self.unsupported(f"vision_feature_layer = {str(at)[:40]!r}")
        return stated + at + 1

    def check(self) -> None:
        """llama.cpp leaves out the vector of the whole picture."""
        super().check()
        if self.whole_config.get("vision_feature_select_strategy", "default") != "default":
            raise self.unsupported("the vector of the whole picture among those of its parts")

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Any, ...]:
        """Nothing of the layers that are not used."""
        layer = _layer(name)
        return () if layer is not None and layer >= self.layers else super().parts(name, shape)

    def gguf_of(self, name: str) -> str:
        """A tensor's name in the file."""
        plain = name.removeprefix("model.")
        if plain.startswith("multi_modal_projector."):
            number = {"linear_1": 0, "linear_2": 2}.get(plain.split(".")[1])
            if number is not None:
                return f"mm.{number}.{plain.rpartition('.')[2]}"
        if "vision_model." not in plain:
            plain = plain.replace("vision_tower.", "vision_tower.vision_model.")
        found = super().gguf_of(plain)
        return found.removesuffix(".weight") if found.startswith("v.class_embd") else found

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        writer.add_vision_use_gelu(self.config.get("hidden_act") != "quick_gelu")
        # where it is not stated, llama.cpp leaves out the last layer even of those that are there
        writer.add_array("clip.vision.feature_layer", [self.layers])


def _layer(name: str) -> int | None:
    """A tensor's layer in the vision part."""
    parts = name.split(".")
    at = parts.index("layers") + 1 if "layers" in parts else len(parts)
    return int(parts[at]) if at < len(parts) and parts[at].isdecimal() else None

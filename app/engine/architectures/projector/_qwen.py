"""What the eyes of every Qwen VL share: patches of two pictures in time, and names of their own for the usual sizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.engine.architectures.projector.base import Projector
from app.engine.parts import ALL, Part, Pick

FRAMES = 2  # pictures that a patch is cut from


class QwenProjector(Projector):
    """Any Qwen VL."""

    seen = r"(^|\.)visual\."
    kept = r"position_embd"

    def __init__(self, config: Mapping[str, Any]) -> None:
        vision = config["vision_config"]
        names = {"num_hidden_layers": "depth", "num_attention_heads": "num_heads"}
        usual = {key: vision.get(own) for key, own in names.items()}
        usual |= {} if vision.get("image_size") is not None else {"image_size": 560}
        super().__init__({**config, "vision_config": {**vision, **usual, **self.sizes(vision)}})

    @classmethod
    def sizes(cls, vision: Mapping[str, Any]) -> dict[str, Any]:
        """Sizes that have other names in this kind; by their usual names where it does not say."""
        return {}

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """A patch's matrix is divided by picture."""
        if name.endswith("patch_embed.proj.weight") and len(shape) == 5 and shape[2] == FRAMES:
            view, one = (shape[0] * shape[1], FRAMES, shape[3]), (*shape[:2], *shape[3:])
            part = self.part("v.patch_embd.weight", one)
            names = ("v.patch_embd.weight", "v.patch_embd.weight.1")
            return tuple(
                replace(part, rows=Pick(view, (ALL, frame)), joined=named) for frame, named in enumerate(names)
            )
        return super().pieces(name, shape)

"""Idefics 3's and SmolVLM's eyes: SigLIP, neighbouring patches laid side by side, and one matrix."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector.base import Projector

if TYPE_CHECKING:
    import gguf


class Idefics3Projector(Projector):
    """Idefics 3 and SmolVLM."""

    title = "Idefics 3 / SmolVLM"
    kind = "idefics3"
    defaults = {
        "hidden_size": 1152,
        "num_attention_heads": 16,
        "num_hidden_layers": 12,
        "intermediate_size": 3072,
        "layer_norm_eps": 1e-6,
        "patch_size": 32,
        "image_size": 224,
    }

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is of this kind."""
        return config.get("model_type") in ("idefics3", "smolvlm")

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        scale = self.whole_config.get("scale_factor", 2)
        writer.add_vision_projector_scale_factor(scale if type(scale) is int and scale > 0 else 2)
        writer.add_vision_use_gelu(True)
        size = self.prepared(path).get("size")
        edge = size.get("longest_edge") if isinstance(size, Mapping) else None
        writer.add_vision_preproc_image_size(edge if type(edge) is int and edge > 0 else self.side("image_size"))

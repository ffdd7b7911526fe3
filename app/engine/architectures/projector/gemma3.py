"""Gemma 3's eyes: SigLIP, four by four patches averaged, a norm and one matrix."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector.base import Projector
from app.engine.parts import Part

if TYPE_CHECKING:
    import gguf

USUAL_SCALE = 4


class Gemma3Projector(Projector):
    """Gemma 3."""

    title = "Gemma 3"
    kind = "gemma3"
    defaults = {"layer_norm_eps": 1e-6}
    ignored = r"(vision_model|vision_tower)\.head\."
    kept = r"^v\.(position_embd|patch_embd)"

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model is a Gemma 3."""
        return config.get("model_type") == "gemma3"

    def gguf_of(self, name: str) -> str:
        """A tensor's name in the file."""
        plain = name.replace("_weight", ".weight")
        if "vision_model." not in plain:
            plain = plain.replace("vision_tower.", "vision_tower.vision_model.")  # newer files leave it out
        return super().gguf_of(plain)

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The projector's norm is stored less one, as the text part's are."""
        part = self.part(self.gguf_of(name), shape)
        return (self.moved(part, 1.0) if "soft_emb_norm" in name else part,)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        writer.add_vision_use_gelu(True)
        tokens = self.whole_config.get("mm_tokens_per_image") or self.prepared(path).get("image_seq_length") or 256
        scale = self.side("image_size") // self.side("patch_size") // max(1, int(float(tokens) ** 0.5))
        if scale > 0 and scale != USUAL_SCALE:
            writer.add_vision_projector_scale_factor(scale)

"""Pixtral's and Mistral 3's eyes: a tower without positions but rotary ones, and a word's vector after every row.

Between two rows of a picture the text part reads a word of its own, [IMG_BREAK]. llama.cpp puts its vector there itself
and takes it from this file: it is a row of the text part's embeddings.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures.projector.base import Projector
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick

if TYPE_CHECKING:
    import gguf

BREAK = b"[IMG_BREAK]"
BREAK_NAME = "v.token_embd.img_break"
THETA = 10000.0  # llama.cpp's, whatever the file says
MERGE_LIMIT = 16
_EMBEDDING = re.compile(r"(^|\.)embed_tokens\.weight$")
_ROTATED = re.compile(r"\.attention\.[qk]_proj\.weight$")


class PixtralProjector(Projector):
    """Pixtral 12B, Mistral Small 3.1 and 3.2, Ministral 3."""

    title = "Pixtral / Mistral 3"
    kind = "pixtral"
    # transformers computes with this epsilon and has no key for it
    defaults = {
        "layer_norm_eps": 1e-5,
        "hidden_size": 1024,
        "intermediate_size": 4096,
        "num_hidden_layers": 24,
        "num_attention_heads": 16,
        "image_size": 1024,
        "patch_size": 16,
        "hidden_act": "gelu",
    }

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the model sees with Pixtral's tower, through LLaVA's two matrices or Mistral 3's."""
        vision = config["vision_config"]
        return config.get("model_type") in ("llava", "mistral3") and vision.get("model_type") == "pixtral"

    @property
    def _merges(self) -> bool:
        """Whether neighbouring patches become one."""
        return self.whole_config.get("model_type") == "mistral3"

    @property
    def merge(self) -> int:
        """How many patches become one, by side."""
        found = self.whole_config.get("spatial_merge_size", 2) if self._merges else 1
        if type(found) is not int or not 1 <= found <= MERGE_LIMIT:
            raise BadCheckpoint(f"config.json states spatial_merge_size = {str(found)[:40]!r}.")
        return found

    def check(self) -> None:
        """llama.cpp takes what leaves the last layer, one base of the rotation, and two functions."""
        super().check()
        if self.hidden % self.heads or self.hidden // self.heads % 4:
            raise BadCheckpoint(f"config.json states {self.heads} heads for vectors of {self.hidden} numbers.")
        if self.whole_config.get("vision_feature_layer", -1 if self._merges else -2) not in (-1, [-1]):
            raise self.unsupported("an output of another layer than the last")
        if not self._merges and self.whole_config.get("vision_feature_select_strategy", "default") != "full":
            raise self.unsupported("pictures whose first part is left out")
        if self.whole_config.get("projector_hidden_act", "gelu") != "gelu":
            raise self.unsupported(f"projector_hidden_act = {str(self.whole_config['projector_hidden_act'])[:40]!r}")
        if self.config.get("hidden_act") not in ("gelu", "silu"):
            raise self.unsupported(f"hidden_act = {str(self.config.get('hidden_act'))[:40]!r}")
        rope = self.config.get("rope_parameters")
        theta = (rope if isinstance(rope, Mapping) else self.config).get("rope_theta", THETA)
        if theta != THETA:
            raise self.unsupported(f"rope_theta = {str(theta)[:40]} for pictures")
        _ = self.merge

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The tower, the matrices, and one row of the text part's embeddings."""
        if not _EMBEDDING.search(name):
            return super().parts(name, shape)
        row = self._break_row()
        if len(shape) != 2 or row >= shape[0]:
            raise BadCheckpoint(
                f"{name} has the shape {list(shape)}, without a row {row} for {BREAK.decode()}.",
                "The tokenizer belongs to another model; download both again.",
            )
        part = self.part(BREAK_NAME, (self.projected,))
        return (Part(part.place, part.shape, Pick((shape[0],), ((row, row + 1),)), joined=BREAK_NAME),)

    def _break_row(self) -> int:
        """The id of [IMG_BREAK]."""
        try:
            return self.token_list().index(BREAK)
        except ValueError:
            raise BadCheckpoint(
                f"The tokenizer does not know {BREAK.decode()}, which stands between the rows of a picture.",
                "Download the model with all its files.",
            ) from None

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """Query's and key's rows lie in the order that rotates neighbours."""
        (part,) = super().pieces(name, shape)
        if not _ROTATED.search(name):
            return (part,)
        order = Pick((self.heads, 2, self.hidden // self.heads // 2), order=(0, 2, 1))
        return (Part(part.place, part.shape, order, joined=part.joined),)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        if self.config.get("hidden_act") == "silu":
            writer.add_vision_use_silu(True)
        else:
            writer.add_vision_use_gelu(True)
        if self._merges:
            writer.add_vision_spatial_merge_size(self.merge)

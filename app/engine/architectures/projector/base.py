"""What a projector is: a vision tower and the layers that turn its vectors into words' vectors, as one GGUF file.

It is written like a model of its own from the same checkpoint. Most names are in the `gguf` package's tables; a kind's
file states what differs. Matrices are kept at 16 bits, as is usual: they are small beside the text part, and pictures
suffer from more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._configured import LAYER_LIMIT
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint, UnknownSplitting, UnsupportedModel
from app.engine.parts import Part
from app.engine.roles import Place, Role
from app.engine.small_files import read_object

if TYPE_CHECKING:
    import gguf

STEPS = 8  # the projector's own layers are counted in the same way, and a vision part may have fewer
SIDE_LIMIT = 1 << 16  # pixels


class Projector(Architecture):
    """One kind of projector, bound to a model's configuration.

    Attributes:
        kind: llama.cpp's name of the kind: "gemma3".
        seen: an expression that finds the names of its tensors among all of the model's.
        kept: an expression that finds GGUF names of matrices that stay exact.
        whole_config: the model's whole configuration; `config` is the vision part.
        token_list: gives the text part's tokens, each at its id; read only where a kind asks.
    """

    gguf_name = "clip"
    rotates = False
    epsilon_key = "layer_norm_eps"
    kind: ClassVar[str]
    seen: ClassVar[str] = r"vision_tower\.|vision_model\.|multi_modal_projector\.|visual\.|connector\."
    kept: ClassVar[str] = r"position_embd|patch_embd"

    def __init__(self, config: Mapping[str, Any]) -> None:
        vision = config["vision_config"]
        super().__init__({**vision, "text_config": None})
        self.whole_config: Mapping[str, Any] = config
        text = config.get("text_config")
        self.text: Mapping[str, Any] = text if isinstance(text, Mapping) else config
        self.token_list: Callable[[], Sequence[bytes]] = tuple

    @cached_property
    def _names(self) -> gguf.TensorNameMap:
        from gguf import MODEL_ARCH, get_tensor_name_map

        return get_tensor_name_map(MODEL_ARCH.MMPROJ, self.layers + STEPS)

    @property
    def projected(self) -> int:
        """Length of a word's vector in the text part."""
        size = self.text.get("hidden_size", self.whole_config.get("hidden_size"))
        if type(size) is not int or size < 1:
            raise BadCheckpoint(f"config.json states a hidden size of {str(size)[:40]!r} for the text part.")
        return size

    def side(self, key: str) -> int:
        """A picture's or patch's side in pixels; some configurations state two equal ones."""
        value = self.config.get(key)
        if isinstance(value, list) and len(value) == 2 and value[0] == value[1]:
            value = value[0]
        if type(value) is not int or not 1 <= value <= SIDE_LIMIT:
            raise BadCheckpoint(f"config.json states {key} = {str(value)[:40]!r} for pictures.")
        return value

    def gguf_of(self, name: str) -> str:
        """A tensor's name in the file; empty where it is not needed.

        Raises:
            UnsupportedModel: there is no such tensor in this kind.
        """
        plain = name.removeprefix("model.")
        for theirs, known in self.renames.items():
            plain = plain.replace(theirs, known)
        stem, _, ending = plain.rpartition(".")
        stem, ending = (stem, ending) if ending in ("weight", "bias") else (plain, "weight")
        found = self._names.get_type_and_name(stem) or self._names.get_type_and_name(f"model.{stem}")
        if found is None:
            raise UnsupportedModel(
                f"{name} is not a tensor that a {self.title} model sees with.", "The model may be of a newer kind."
            )
        return f"{found[1]}.{ending}"

    def sees(self, name: str) -> bool:
        """Whether it sees with a tensor of this name."""
        if not re.search(self.seen, name) or re.search(r"position_ids$|rotary", name):
            return False
        return not any(re.search(one, name) for one in self._left_out)

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """What the file takes from one of the checkpoint's tensors; nothing of the text part."""
        if not self.sees(name):
            return ()
        found = self.pieces(name, shape)
        for part in found:
            part.check(name, shape)
        return found

    @property
    def _left_out(self) -> tuple[str, ...]:
        return (self.ignored,) if isinstance(self.ignored, str) and self.ignored else tuple(self.ignored)

    def pieces(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The same, of a tensor that belongs to it."""
        return (self.part(self.gguf_of(name), shape),)

    def part(self, name: str, shape: tuple[int, ...]) -> Part:
        """A whole tensor under the name that it has in the file; what stays exact has no part that can be rounded."""
        exact = re.search(self.kept, name) is not None
        ending = "" if exact else name.rpartition(".")[2]
        return Part(Place(Role.OTHER, None, ending), shape, joined=name)

    def moved(self, part: Part, offset: float) -> Part:
        """The part with every value raised."""
        return replace(part, offset=offset)

    def check(self) -> None:
        """Refuse sizes that cannot be."""
        self.side("image_size")
        self.side("patch_size")
        self.whole("hidden_size")
        self.whole("num_hidden_layers", LAYER_LIMIT)

    def check_tensors(self, tensors: Mapping[str, tuple[Place, tuple[int, ...]]]) -> None:
        """Every layer must have what some layer has."""
        layers: dict[str, set[int]] = {}
        for name in tensors:
            if match := re.match(r"v\.blk\.(\d+)\.(.+)", name):
                layers.setdefault(match[2], set()).add(int(match[1]))
        for stem, found in layers.items():
            if missing := sorted(set(range(self.layers)) - found):
                raise BadCheckpoint(
                    f"Layer {missing[0]} of the vision part lacks {stem}.",
                    "Download the model again, with all its files.",
                )
        if not layers:
            raise BadCheckpoint("The model's files hold no vision part.", "Download the model again.")

    def embeds(self, path: Path) -> bool:
        """No texts."""
        return False

    def question(self, path: Path) -> UnknownSplitting | None:
        """It has no vocabulary."""
        return None

    def facts(self) -> dict[str, int | float | str]:
        """Figures for people; every one is checked."""
        self.check()
        return {"layers": self.layers, "hidden size": self.hidden, "picture": self.side("image_size")}

    def prepared(self, path: Path) -> Mapping[str, Any]:
        """How pictures are prepared, as the folder's files state it."""
        found = {**read_object(path / "preprocessor_config.json")} if path.is_dir() else {}
        processor = read_object(path / "processor_config.json") if path.is_dir() else {}
        image = processor.get("image_processor")
        return {**found, **processor, **(image if isinstance(image, Mapping) else {})}

    def colours(self, path: Path, key: str) -> list[float]:
        """Mean or deviation of red, green and blue."""
        values = self.prepared(path).get(key)
        if (
            not isinstance(values, list)
            or len(values) != 3
            or not all(isinstance(item, int | float) for item in values)
        ):
            raise BadCheckpoint(
                f"preprocessor_config.json does not state {key}, three numbers.",
                "Download the model with all its files.",
            )
        return [float(item) for item in values]

    def write_metadata(self, writer: gguf.GGUFWriter, path: Path) -> None:
        """State what llama.cpp must know of the vision part and of pictures."""
        writer.arch = self.gguf_name
        writer.add_architecture()
        writer.add_type("mmproj")
        writer.add_name(self.display_name(path.absolute()))
        writer.add_clip_has_vision_encoder(True)
        writer.add_clip_projector_type(self.kind)
        writer.add_vision_projection_dim(self.projected)
        writer.add_vision_image_size(self.side("image_size"))
        writer.add_vision_patch_size(self.side("patch_size"))
        writer.add_vision_embedding_length(self.hidden)
        writer.add_vision_feed_forward_length(self.inner)
        writer.add_vision_block_count(self.layers)
        writer.add_vision_head_count(self.heads)
        writer.add_vision_attention_layernorm_eps(self.real(self.epsilon_key))
        writer.add_vision_image_mean(self.colours(path, "image_mean"))
        writer.add_vision_image_std(self.colours(path, "image_std"))
        self._write_kind(writer, path)

    def _write_kind(self, writer: gguf.GGUFWriter, path: Path) -> None:
        """What only this kind has."""

"""What a family is: how it names its tensors, and what a GGUF of it needs.

Most of it is the official `gguf` package's own tables: its name maps translate every family's tensor names, so a
family's file states only what differs. Rows may be reordered (rope order) and norms offset on the way out;
both are stated as data, so that tensors still stream in row ranges.
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.errors import BadCheckpoint
from app.engine.roles import Place

if TYPE_CHECKING:
    import gguf
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class ExtraTensor:
    """A tensor the container needs that no file of the checkpoint holds.

    Attributes:
        place: where it belongs; its container name follows from that.
        shape: its shape.
    """

    place: Place
    shape: tuple[int, ...]


class Architecture(ABC):
    """One model family, bound to one configuration.

    Attributes:
        title: the family's name for people: "Llama".
        model_types: values of config.json's "model_type" that it answers to.
        gguf_name: the `gguf` package's name of the architecture: "llama".
        config: the model's configuration (the text part, where there are several).
    """

    title: ClassVar[str]
    model_types: ClassVar[tuple[str, ...]]
    gguf_name: ClassVar[str]

    def __init__(self, config: Mapping[str, Any]) -> None:
        self.config = config

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether a configuration is of this family."""
        return config.get("model_type") in cls.model_types

    def need(self, key: str) -> Any:
        """A configuration value that must be there.

        Raises:
            BadCheckpoint: config.json does not state it.
        """
        if self.config.get(key) is None:
            raise BadCheckpoint(f"config.json does not state {key!r}, which a {self.title} model needs.")
        return self.config[key]

    @property
    def layers(self) -> int:
        """Number of transformer layers."""
        return int(self.need("num_hidden_layers"))

    @cached_property
    def _names(self) -> gguf.TensorNameMap:
        from gguf import MODEL_ARCH_NAMES, get_tensor_name_map

        arch = next(key for key, value in MODEL_ARCH_NAMES.items() if value == self.gguf_name)
        return get_tensor_name_map(arch, self.layers)

    def locate(self, name: str) -> Place | None:
        """A tensor's place, or None where it carries nothing that a runtime needs (buffers).

        Raises:
            UnsupportedModel: the family has no tensor of that name.
        """
        raise NotImplementedError

    def row_order(self, place: Place, rows: int) -> torch.Tensor | None:
        """For each row of the output, the source's row that it holds: [rows] int64; None means unchanged."""
        return None

    def offset(self, place: Place) -> float:
        """Added to every value on the way out (Gemma stores norms minus one)."""
        return 0.0

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """Tensors that the container needs and the checkpoint lacks."""
        return ()

    def extra_values(self, extra: ExtraTensor) -> torch.Tensor:
        """The values of one of `extra_tensors`, float32."""
        raise NotImplementedError

    @property
    def family_name(self) -> str:
        """The family for people, as precise as the configuration allows."""
        return self.title

    def display_name(self, path: Path) -> str:
        """The model's name for people and file names."""
        return path.stem if path.is_file() else path.name

    def facts(self) -> dict[str, int | float | str]:
        """Figures for people: "context length", "hidden size", "attention heads", "key/value heads", "vocabulary"."""
        raise NotImplementedError

    def write_metadata(self, writer: gguf.GGUFWriter, path: Path) -> None:
        """State what a GGUF reader must know: sizes, heads, rope, norms, and the vocabulary found under `path`."""
        raise NotImplementedError

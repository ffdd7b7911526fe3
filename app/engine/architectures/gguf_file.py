"""A source that is a GGUF file already, of any family: all is copied, only the types of its tensors change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.architectures._configured import LAYER_LIMIT, SIZE_LIMIT
from app.engine.architectures._frequencies import ExtraTensor
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.roles import Place, Role

if TYPE_CHECKING:
    import gguf

_NAME = re.compile(r"(?:(?P<block>(?:enc\.)?blk)\.(?P<layer>\d+)\.)?(?P<stem>.+?)(?:\.(?P<part>weight|bias|scale))?")
# stated anew by whoever writes the file, or true of the source's files only
_NOT_COPIED = re.compile(r"general\.(file_type|quantization_version|alignment)|split\..*")
_FACTS = {
    "context length": "context_length",
    "hidden size": "embedding_length",
    "feed-forward size": "feed_forward_length",
    "attention heads": "attention.head_count",
    "key/value heads": "attention.head_count_kv",
    "head size": "attention.key_length",
    "sliding window": "attention.sliding_window",
    "vocabulary": "vocab_size",
}


# families whose windows llama.cpp applies in an order that it has built in: one layer of so many sees everything
_PERIODS = {"gemma2": 2, "gemma3": 6}


class GGUFFile(Architecture):
    """A GGUF file of any family."""

    title = "GGUF file"
    model_types = ()
    gguf_name = ""
    rotates = False  # what its rope is, the metadata says

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__(config)
        self.metadata: Mapping[str, tuple[Any, int, int | None]] = self.need("gguf_metadata")

    @classmethod
    def claims(cls, config: Mapping[str, Any]) -> bool:
        """Whether the configuration is a GGUF file's metadata."""
        return "gguf_metadata" in config

    @property
    def family_name(self) -> str:
        """llama.cpp's name of the family."""
        name = self.config.get("general.architecture")
        if not isinstance(name, str) or not name:
            raise BadCheckpoint("The GGUF file does not state its architecture.", "It may hold no language model.")
        return name

    @cached_property
    def layers(self) -> int:
        """Number of transformer layers."""
        value = self._number("block_count")
        if not value or value > LAYER_LIMIT:
            raise BadCheckpoint(f"The GGUF file states {value or 'no'} layers.", "It may hold no language model.")
        return value

    def _number(self, key: str) -> int | None:
        """A size from the metadata; the largest where it is stated for each layer; None where it is not stated."""
        value = self.metadata.get(f"{self.family_name}.{key}", (None, 0, None))[0]
        values = value if isinstance(value, list) else [value]
        numbers = [item for item in values if type(item) is int and 0 <= item <= SIZE_LIMIT]
        return max(numbers) if numbers and len(numbers) == len(values) else None

    @cached_property
    def _roles(self) -> Mapping[str, Role]:
        """GGUF name without layer number and ending -> role; the family's own tensors win over others' of that name."""
        from gguf import MODEL_ARCH_NAMES, MODEL_TENSOR, MODEL_TENSORS, TENSOR_NAMES

        arch = next((key for key, value in MODEL_ARCH_NAMES.items() if value == self.family_name), None)
        own = MODEL_TENSORS[arch] if arch is not None else []
        return {
            TENSOR_NAMES[kind]: Role[kind.name]
            for kind in [*MODEL_TENSOR, *own]
            if kind.name in Role.__members__ and kind in TENSOR_NAMES
        }

    def locate(self, name: str) -> Place:
        """The place that the name stands for; a name of no known role is kept as it is."""
        match = _NAME.fullmatch(name)
        if match is None:
            return Place(Role.OTHER, part="")
        layer = int(match["layer"]) if match["block"] else None
        stem = f"{match['block']}.{{bid}}.{match['stem']}" if match["block"] else match["stem"]
        return Place(self._roles.get(stem, Role.OTHER), layer, match["part"] or "")

    def expert(self, name: str) -> None:
        """A GGUF file's experts are stacked already."""

    def pooling(self, path: Path) -> int | None:
        """As the metadata states it; the number 0 says that there is none."""
        stated = self.metadata.get(f"{self.family_name}.pooling_type", (0, 0, None))[0]
        return stated if type(stated) is int and stated > 0 else None

    def embeds(self, path: Path) -> bool:
        """Whether the metadata says how to pool, or that tokens look both ways."""
        both_ways = self.metadata.get(f"{self.family_name}.attention.causal", (True, 0, None))[0] is False
        return both_ways or self.pooling(path) is not None

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """None: what a container needs is in the file."""
        return ()

    def check_tensors(self, tensors: Mapping[str, tuple[Place, tuple[int, ...]]]) -> None:
        """Nothing to compare with: the file's own header was checked, and families differ."""

    @property
    def windowed_layers(self) -> int:
        """Of the families whose order of windows is known here; elsewhere every layer counts as seeing everything."""
        period = _PERIODS.get(self.family_name)
        return self.layers - self.layers // period if period else 0

    def facts(self) -> dict[str, int | float | str]:
        """What the metadata states of them.

        Raises:
            UnsupportedModel: the file is one of several parts.
        """
        parts = self.metadata.get("split.count", (1, 0, None))[0]
        if type(parts) is int and parts > 1:
            raise UnsupportedModel(
                f"This GGUF file is one of {parts} parts, which cannot be read separately.",
                "Join them first (llama-gguf-split --merge), or choose the model in one file.",
            )
        facts: dict[str, int | float | str] = {"layers": self.layers}
        facts |= {words: number for words, key in _FACTS.items() if (number := self._number(key))}
        if "sliding window" in facts and self.windowed_layers:
            facts["layers with a window"] = self.windowed_layers
        tokens = self.metadata.get("tokenizer.ggml.tokens", (None, 0, None))[0]
        if isinstance(tokens, list):
            facts["vocabulary"] = len(tokens)
        heads, hidden = facts.get("attention heads"), facts.get("hidden size")
        if "head size" not in facts and isinstance(heads, int) and isinstance(hidden, int):
            facts["head size"] = hidden // heads
        return facts

    def question(self, path: Path) -> None:
        """Nothing: the file states its vocabulary."""

    def write_metadata(self, writer: gguf.GGUFWriter, path: Path) -> None:
        """Copy everything that stays true."""
        from gguf import GGUFValueType

        writer.arch = self.family_name
        for key, (value, kind, item) in self.metadata.items():
            empty = isinstance(value, list) and not value  # the package cannot write one
            if not empty and not _NOT_COPIED.fullmatch(key):
                writer.add_key_value(key, value, GGUFValueType(kind), None if item is None else GGUFValueType(item))

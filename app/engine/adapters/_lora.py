"""LoRA (arXiv:2106.09685): a matrix plus the product of two narrow ones, W + scale * B A, computed row by row.

Also rank-stabilised scales (alpha / sqrt(rank), arXiv:2312.03732), magnitudes apart from directions (DoRA,
arXiv:2402.09353), embeddings, matrices that are stored turned, and tensors that were trained whole.
Source: the files and merging rules of the library peft.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.formats import open_tensors
from app.engine.small_files import FILE_LIMIT_BYTES, parse_object, read_bytes
from app.engine.sources import Folder
from app.engine.stored import WEIGHTS, StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SETTINGS = "adapter_config.json"
_FILES = ("adapter_model.safetensors", "adapter_model.bin")
_HEAD = "lm_head.weight"
_PREFIX = "base_model.model."
_PART = re.compile(r"(.+)\.lora_(A|B|embedding_A|embedding_B|magnitude_vector)(\.weight|\.default)*")
_PLAIN_PATTERN = re.compile(r"\^?(\w|\.|\\\.|-)+\$?", re.ASCII)
_TOKENIZERS = ("tokenizer.json", "tokenizer.model", "vocab.json")
_UNKNOWN = (
    "layer_replication", "target_parameters", "lora_bias", "megatron_config", "eva_config", "corda_config",
    "trainable_token_indices", "alora_invocation_tokens", "use_qalora", "arrow_config", "use_bdlora",
)  # fmt: skip
_WRONG_BASE = "Check that it is the model that the adapter was trained on."
_AGAIN = "Download it again."
_HINT = "Merge it with the library that trained it, and open the merged model."


def settings_of(path: Path) -> dict[str, Any]:
    """What an adapter says of itself.

    Raises:
        BadCheckpoint: it cannot be read.
        UnsupportedModel: it is no LoRA, or one with parts that cannot be merged.
    """
    settings = parse_object(SETTINGS, read_bytes(path / SETTINGS, FILE_LIMIT_BYTES))
    kind = settings.get("peft_type")
    if kind != "LORA":
        raise UnsupportedModel(f"{path.name} is an adapter called {str(kind)[:40]}; only LoRA can be merged.", _HINT)
    for key in _UNKNOWN:
        if settings.get(key):
            raise UnsupportedModel(f"{path.name} is an adapter with {key}, which cannot be merged.", _HINT)
    return settings


@dataclass(frozen=True)
class _Change:
    """What is added to one tensor.

    Attributes:
        down: A, [rank, in]; of embeddings [rank, tokens].
        up: B, [out, rank]; of embeddings [size, rank].
        scale: of the product.
        turned: whether the product is added turned: embeddings, and matrices stored [in, out].
        magnitude: length of each row afterwards; None: whatever comes.
    """

    down: TensorInfo
    up: TensorInfo
    scale: float
    turned: bool
    magnitude: TensorInfo | None

    @property
    def shape(self) -> tuple[int, int]:
        """Of the product as it is added."""
        rows, columns = self.up.shape[0], self.down.shape[1]
        return (columns, rows) if self.turned else (rows, columns)

    def added_to(self, values: torch.Tensor, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the tensor with this change: [stop - start, columns] float32."""
        if self.turned:  # A^T B^T
            own = raw.stored_columns(self.down.name, start, stop).to(torch.float32).T
            delta = own @ raw.read(self.up.name).T
        else:
            delta = raw.read_rows(self.up.name, start, stop) @ raw.read(self.down.name)
        values = values + delta * self.scale
        if self.magnitude is None:
            return values
        lengths = raw.stored(self.magnitude.name).to(torch.float32).reshape(-1)[start:stop]
        merged: torch.Tensor = values * (lengths / torch.linalg.vector_norm(values, dim=1)).unsqueeze(1)
        return merged


class LoraCheckpoint(Checkpoint):
    """A model with an adapter merged into it."""

    def __init__(self, base: Checkpoint, path: Path, settings: Mapping[str, Any]) -> None:
        """Look at the adapter's header; owns `base` once it succeeded.

        Raises:
            BadCheckpoint: the two do not fit together.
            UnsupportedModel: there is something in it that cannot be merged.
        """
        self._base, self._settings = base, settings
        self.place, self.path, self.format, self.config = Folder(path), base.path, base.format, base.config
        self.title = path.absolute().name
        self.compressed_before = base.compressed_before
        self._raw = open_tensors(Folder(path), _FILES)
        try:
            self._changes: dict[str, _Change] = {}
            self._whole: dict[str, str] = {}
            self._sort_out()
            self.tensors: Mapping[str, TensorInfo] = self._merged()
        except BaseException:
            self._raw.close()
            raise

    def _sort_out(self) -> None:
        """Find out what each of the adapter's tensors changes."""
        parts: dict[str, dict[str, TensorInfo]] = {}
        for info in self._raw.tensors.values():
            if info.dtype not in WEIGHTS:
                raise UnsupportedModel(f"{info.name} is stored as {info.dtype}, which cannot be merged.", _HINT)
            name = info.name.removeprefix(_PREFIX).replace(".base_layer.", ".")
            if (found := _PART.fullmatch(name)) is not None:
                parts.setdefault(found[1], {})[found[2]] = info
            elif "lora_" in name:
                raise UnsupportedModel(f"{info.name} is a part of LoRA that cannot be merged.", _HINT)
            else:  # trained whole
                plain = name.replace(".modules_to_save.default.", ".").replace(".modules_to_save.", ".")
                self._whole[self._target(plain, info)] = info.name
        for module, own in parts.items():
            name = self._target(f"{module}.weight", next(iter(own.values())))
            self._changes[name] = self._change(module, own, self._base.tensors[name])
        if not self._changes and not self._whole:
            raise BadCheckpoint(f"{self.title} is an adapter that changes nothing.", _AGAIN)
        if twice := sorted(self._changes.keys() & self._whole.keys()):
            raise BadCheckpoint(f"{self.title} changes {twice[0]} in two ways.", _HINT)

    def _target(self, name: str, info: TensorInfo) -> str:
        """The model's tensor that a name of the adapter means; models may be saved with or without a head around."""
        known = self._base.tensors
        for tried in (name, f"model.{name}", name.removeprefix("model.")):
            if tried in known:
                return tried
        if name == _HEAD and "lora_" not in info.name:
            return name  # a model that read out through its embeddings has an output of its own now
        raise BadCheckpoint(
            f"{info.name} changes {name}, which {self._base.place.name} does not have.",
            _WRONG_BASE,
        )

    def _change(self, module: str, parts: Mapping[str, TensorInfo], target: TensorInfo) -> _Change:
        embedding = "embedding_A" in parts
        down, up = (parts.get(f"embedding_{side}" if embedding else side) for side in "AB")
        magnitude = parts.get("magnitude_vector")
        if down is None or up is None or (magnitude is not None) != bool(self._settings.get("use_dora")):
            raise BadCheckpoint(f"The adapter's tensors of {module} are not complete.", _AGAIN)
        turned = embedding or bool(self._settings.get("fan_in_fan_out"))
        if turned and magnitude is not None:
            raise UnsupportedModel(f"{module} has DoRA on a turned matrix, which cannot be merged.", _HINT)
        if len(down.shape) != 2 or len(up.shape) != 2 or len(target.shape) != 2 or not down.shape[0]:
            raise UnsupportedModel(f"{module} is no matrix; its change cannot be merged.", _HINT)
        change = _Change(down, up, self._scale(module, down.shape[0]), turned, magnitude)
        if up.shape[1] != down.shape[0] or change.shape != target.shape:
            raise BadCheckpoint(
                f"The adapter's change of {module} is {list(change.shape)}; the tensor is {list(target.shape)}.",
                _WRONG_BASE,
            )
        if magnitude is not None and magnitude.weights != target.rows:
            raise BadCheckpoint(f"{magnitude.name} is {list(magnitude.shape)} for {target.rows} rows.", _AGAIN)
        return change

    def _scale(self, module: str, rank: int) -> float:
        """Alpha / rank, or alpha / sqrt(rank); some modules have an alpha of their own."""
        alpha = _of_module(self._settings.get("alpha_pattern"), module)
        alpha = self._settings.get("lora_alpha", 8) if alpha is None else alpha
        if not isinstance(alpha, int | float) or not math.isfinite(alpha):
            raise BadCheckpoint(f"{SETTINGS} states lora_alpha as {str(alpha)[:40]}.", _AGAIN)
        return float(alpha) / (math.sqrt(rank) if self._settings.get("use_rslora") else rank)

    def _merged(self) -> dict[str, TensorInfo]:
        """The model's tensors; what is changed is no longer what its type says."""
        found = {}
        for name, info in self._base.tensors.items():
            if name in self._changes:
                info = replace(info, dtype="F32")
            elif name in self._whole:
                info = self._replaced(name, info, self._raw.tensors[self._whole[name]])
            found[name] = info
        if _HEAD in self._whole and _HEAD not in found:
            found[_HEAD] = replace(self._raw.tensors[self._whole[_HEAD]], name=_HEAD)
            self.config = {**self.config, "tie_word_embeddings": False}
        return found

    def _replaced(self, name: str, before: TensorInfo, after: TensorInfo) -> TensorInfo:
        """A tensor that was trained whole; embeddings may have grown, and the vocabulary with them."""
        if after.shape[1:] != before.shape[1:] or len(after.shape) != len(before.shape):
            raise BadCheckpoint(
                f"The adapter's {name} is {list(after.shape)}; the model's is {list(before.shape)}.",
                _WRONG_BASE,
            )
        if after.shape != before.shape:
            if before.shape[0] != self._base.config.get("vocab_size"):
                raise BadCheckpoint(f"The adapter's {name} has {after.shape[0]} rows, not {before.shape[0]}.", _HINT)
            self.config = {**self.config, "vocab_size": after.shape[0]}
            if any((self.place.path / file).is_file() for file in _TOKENIZERS):
                self.path = self.place.path
        return replace(after, name=name)

    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of the merged tensor: [stop - start, columns] float32."""
        if name in self._whole:
            return self._raw.read_rows(self._whole[name], start, stop)
        values = self._base.read_rows(name, start, stop)
        return self._changes[name].added_to(values, self._raw, start, stop) if name in self._changes else values

    def packed_rows(self, name: str, start: int, stop: int) -> torch.Tensor | None:
        """The base's blocks of what is not changed."""
        changed = name in self._changes or name in self._whole
        return None if changed else self._base.packed_rows(name, start, stop)

    def announce(self, rows: Sequence[tuple[str, int, int]]) -> None:
        """Say which rows of the base will be read next."""
        self._base.announce([row for row in rows if row[0] not in self._whole])

    def fingerprint(self) -> str:
        """Of the base and of the adapter."""
        own = (self.place.path / SETTINGS, *(path for path in self._raw.files() if path.name != "config.json"))
        return f"{self._base.fingerprint()};{self.place.fingerprint(own)}"

    def files(self) -> tuple[Path, ...]:
        """The base's files and the adapter's."""
        own = tuple(path for path in self._raw.files() if path.name != "config.json")
        return (*self._base.files(), self.place.path / SETTINGS, *own)

    def close(self) -> None:
        """Unmap both."""
        self._raw.close()
        self._base.close()


def _of_module(patterns: object, module: str) -> object:
    """The value of the first pattern that ends a module's name, as peft matches them; None: there is none.

    Raises:
        UnsupportedModel: a pattern is no plain name, and one of anyone's making could take forever.
    """
    if not isinstance(patterns, dict):
        return None
    for pattern, value in patterns.items():
        if not _PLAIN_PATTERN.fullmatch(pattern):
            raise UnsupportedModel(f"{SETTINGS} states an alpha for {pattern[:80]!r}, which is no name.", _HINT)
        name = pattern.strip("^$").replace("\\.", ".")
        if module == name or (module.endswith(f".{name}") and not pattern.startswith("^")):
            return value
    return None

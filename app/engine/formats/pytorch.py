"""Folders whose weights `torch.save` wrote: config.json and one or many .bin, .pt or .pth files (read only).

Such a file is a zip archive: `data.pkl` describes the tensors, `data/0`, `data/1`, ... are their values, stored as they
are. The description is a pickle, which elsewhere can run any program; here `_pickled` reads it, which cannot.
Files from before 2020 are no archives, and are refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import prod
from pathlib import Path
from typing import Any

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.formats._pickled import Machine, Tensor
from app.engine.formats._shards import ShardedCheckpoint
from app.engine.formats._zip import Entry, read_entries
from app.engine.formats.base import Format
from app.engine.packings import unpacked
from app.engine.sources import Files, Folder, Source
from app.engine.stored import STORED_TYPES, StoredCheckpoint

ENDINGS = (".bin", ".pt", ".pth")
PICKLE_LIMIT_BYTES = 64_000_000  # the largest real ones describe some ten thousand tensors in 2 MB
_NOT_WEIGHTS = re.compile(r"(training_args|optimizer|scheduler|rng_state|scaler|random_states|global_step).*")
_INSIDE = ("state_dict", "model", "module")  # where training programs put the weights
_SHARED = 8  # times that the tensors' bytes may exceed the file's; real models share one or two storages
_HINT = "Choose a version of this model with .safetensors files."


def read_header(shard: Source) -> dict[str, TensorInfo]:
    """The checked tensors of one file.

    Raises:
        BadCheckpoint: it is damaged, or its sizes are not what it says.
        UnsupportedModel: it is of an old kind, or wants to do anything but describe tensors.
    """
    if bytes(shard.peek(0, min(4, shard.size_bytes))) != b"PK\x03\x04":
        raise UnsupportedModel(
            f"{shard.name} is not an archive of tensors: it is of before 2020, or damaged.",
            _HINT,
        )
    entries = read_entries(shard)
    folder, pickled = _description(shard, entries)
    order = entries.get(f"{folder}byteorder")
    if order is not None and bytes(shard.peek(order.offset, min(order.size_bytes, 16))).strip() != b"little":
        raise UnsupportedModel(f"{shard.name} was written by a computer with another order of bytes.", _HINT)
    if pickled.size_bytes > PICKLE_LIMIT_BYTES:
        raise BadCheckpoint(
            f"{shard.name} describes its tensors in {pickled.size_bytes} bytes, which no real one does.",
            "Do not trust this file.",
        )
    found = Machine(bytes(shard.peek(pickled.offset, pickled.size_bytes)), shard.name).run()
    tensors = {
        name: _info(shard, str(name), value, entries.get(f"{folder}data/{value.storage.key}"))
        for name, value in _weights(found).items()
        if isinstance(value, Tensor)
    }
    if sum(info.size_bytes for info in tensors.values()) > _SHARED * shard.size_bytes:
        raise BadCheckpoint(f"The tensors of {shard.name} share their bytes too often.", "Do not trust this file.")
    return tensors


def _description(shard: Source, entries: Mapping[str, Entry]) -> tuple[str, Entry]:
    """The folder within the archive, and the pickle in it."""
    found = [name for name in entries if name == "data.pkl" or name.endswith("/data.pkl")]
    if len(found) != 1:
        raise UnsupportedModel(f"{shard.name} is an archive, but not of tensors.", _HINT)
    return found[0].removesuffix("data.pkl"), entries[found[0]]


def _weights(found: Any) -> dict[str, Any]:
    """The dictionary of tensors, wherever it is."""
    if isinstance(found, dict):
        for key in _INSIDE:
            inner = found.get(key)
            if isinstance(inner, dict) and any(isinstance(value, Tensor) for value in inner.values()):
                return _named(inner)
        return _named(found)
    return {}


def _named(found: Mapping[Any, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if isinstance(key, str)}


def _info(shard: Source, name: str, tensor: Tensor, entry: Entry | None) -> TensorInfo:
    """A tensor's place in the file, checked."""
    item_bytes = STORED_TYPES[tensor.dtype][0]
    storage_bytes = tensor.storage.count * (STORED_TYPES[tensor.storage.dtype][0] if tensor.storage.dtype else 1)
    start, size_bytes = tensor.first * item_bytes, prod(tensor.shape) * item_bytes
    if entry is None or storage_bytes > entry.size_bytes or start + size_bytes > storage_bytes:
        raise BadCheckpoint(
            f"{name[:200]} in {shard.name} reaches beyond the {entry.size_bytes if entry else 0} bytes of its values.",
            "Do not trust this file.",
        )
    return TensorInfo(name, tensor.shape, tensor.dtype, size_bytes, shard.name, entry.offset + start)


class PyTorchCheckpoint(ShardedCheckpoint):
    """A Hugging Face folder of pickled tensors."""

    format = "pytorch"
    index = "pytorch_model.bin.index.json"
    numbered = re.compile(r"pytorch_model-\d{5}-of-(\d{5})\.bin")
    whole = "pytorch_model.bin"

    @classmethod
    def weight_files(cls, names: Sequence[str]) -> list[str]:
        """By their endings, without what training leaves behind."""
        return [name for name in names if name.endswith(ENDINGS) and not _NOT_WEIGHTS.fullmatch(name)]

    def read_header(self, shard: Source) -> dict[str, TensorInfo]:
        """The checked tensors of one file."""
        return read_header(shard)

    def hint(self) -> str:
        """Another version of the model."""
        return _HINT


class PyTorch(Format):
    """Hugging Face folders without safetensors."""

    name = "pytorch"
    title = "Hugging Face folder (PyTorch)"

    def sniff(self, path: Path) -> bool:
        """A folder of such files and no better ones."""
        return path.is_dir() and self.opens(Folder(path))

    def open(self, path: Path) -> Checkpoint:
        """Open a folder."""
        return self.open_files(Folder(path))

    def opens(self, files: Files) -> bool:
        """A whole model, whose weights are in no safer files."""
        names = [] if files.chosen else files.names()
        return not any(name.endswith(".safetensors") for name in names) and bool(PyTorchCheckpoint.weight_files(names))

    def open_files(self, files: Files) -> Checkpoint:
        """Open a model's files, wherever they are."""
        return unpacked(PyTorchCheckpoint(files))

    def holds_tensors(self, name: str) -> bool:
        """By its ending."""
        return name.endswith(ENDINGS)

    def open_tensors(self, files: Files, name: str) -> StoredCheckpoint:
        """One file's tensors."""
        return PyTorchCheckpoint(files, name)

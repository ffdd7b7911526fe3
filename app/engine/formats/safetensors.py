"""Hugging Face folders: config.json and one or many .safetensors shards (read only).

A shard is 8 bytes of header length, a JSON header, then the tensors. All of a header is checked against the
file's real size before it is believed: the folder may come from anyone.
Source: the safetensors format description.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import Checkpoint, MappedFile, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.formats.base import Format
from app.engine.small_files import read_object

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

HEADER_LIMIT_BYTES = 100_000_000  # the safetensors library's own limit
ITEM_BYTES = {"F32": 4, "F16": 2, "BF16": 2}
INDEX = "model.safetensors.index.json"


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file that must be there.

    Raises:
        BadCheckpoint: missing, too large, not JSON, or not an object.
    """
    if not path.is_file():
        raise BadCheckpoint(
            f"{path.name} is missing from {path.parent.name}.", "Download the model again, with all its files."
        )
    return read_object(path)


def inside(folder: Path, name: str) -> Path:
    """The file `name` of `folder`, which must be a plain name and must not lead out of the folder.

    Links are followed only within the folder, or within the Hub cache entry that the folder is a snapshot of.
    """
    if not isinstance(name, str) or name in ("", ".", "..") or any(sign in name for sign in "/\\:\0"):
        raise BadCheckpoint(f"{INDEX} names {name!r}, which is not a file of this folder.", "Do not trust this model.")
    root = folder.resolve()
    if root.parent.name == "snapshots" and root.parent.parent.name.startswith("models--"):
        root = root.parent.parent
    path = folder / name
    if not path.resolve().is_relative_to(root):
        raise BadCheckpoint(f"{name} is a link that leads out of the model's folder.", "Copy the real file there.")
    return path


def read_header(shard: MappedFile) -> dict[str, TensorInfo]:
    """The checked header of one shard.

    Raises:
        BadCheckpoint: the header lies about sizes, overlaps, leaves the file, or is no header.
        UnsupportedModel: a storage type that is not F32, F16 or BF16.
    """
    name = shard.path.name
    if shard.size_bytes < 8:
        raise BadCheckpoint(f"{name} is only {shard.size_bytes} bytes long.", "Download it again.")
    (header_bytes,) = struct.unpack("<Q", shard.peek(0, 8))
    if header_bytes > HEADER_LIMIT_BYTES or 8 + header_bytes > shard.size_bytes:
        raise BadCheckpoint(
            f"{name} claims a header of {header_bytes} bytes; the file has {shard.size_bytes}.",
            "It is damaged or not a safetensors file; download it again.",
        )
    try:
        header = json.loads(shard.peek(8, header_bytes))
    except (ValueError, RecursionError) as error:
        raise BadCheckpoint(f"The header of {name} is not valid JSON.", "Download it again.") from error
    if not isinstance(header, dict):
        raise BadCheckpoint(f"The header of {name} is not a list of tensors.", "Download it again.")
    header.pop("__metadata__", None)
    found = {key: _entry(name, key, value, 8 + header_bytes, shard.size_bytes) for key, value in header.items()}
    end = 8 + header_bytes
    for info in sorted(found.values(), key=lambda item: (item.offset, item.size_bytes)):
        if info.offset < end:
            raise BadCheckpoint(f"{info.name} in {name} overlaps the tensor before it.", "Do not trust this file.")
        end = info.offset + info.size_bytes
    return found


def _entry(file: str, name: str, value: Any, data_start: int, file_bytes: int) -> TensorInfo:
    """One header entry, checked."""
    try:
        dtype, shape, (start, stop) = value["dtype"], value["shape"], value["data_offsets"]
        sound = all(type(size) is int and size >= 0 for size in (*shape, start, stop)) and start <= stop
    except (TypeError, KeyError, ValueError):
        sound = False
    if not sound or len(shape) > 8:
        raise BadCheckpoint(f"The header entry of {name} in {file} makes no sense.", "Download it again.")
    if dtype not in ITEM_BYTES:
        raise UnsupportedModel(
            f"{name} is stored as {dtype}; only F32, F16 and BF16 weights can be read yet.",
            "Choose the original, unquantized model.",
        )
    if stop - start != prod(shape) * ITEM_BYTES[dtype]:
        raise BadCheckpoint(
            f"{name} in {file}: shape {shape} of {dtype} needs {prod(shape) * ITEM_BYTES[dtype]} bytes, "
            f"the header gives {stop - start}.",
            "Do not trust this file.",
        )
    if data_start + stop > file_bytes:
        raise BadCheckpoint(
            f"{file} is cut short: {name} reaches to byte {data_start + stop}, the file ends at {file_bytes}.",
            "Download it again.",
        )
    return TensorInfo(name, tuple(shape), dtype, stop - start, file, data_start + start)


class SafetensorsCheckpoint(Checkpoint):
    """A Hugging Face folder."""

    format = "safetensors"

    def __init__(self, folder: Path) -> None:
        self.path = folder
        self.config = read_json(folder / "config.json")
        index = self._index()
        shards = sorted({inside(folder, name).name for name in index.values()}) if index else self._single()
        self._shards: dict[str, MappedFile] = {}
        tensors: dict[str, TensorInfo] = {}
        try:
            for shard in shards:
                self._open_shard(shard, index, tensors)
        except BaseException:
            self.close()
            raise
        if index and (missing := sorted(set(index) - set(tensors))):
            self.close()
            raise BadCheckpoint(
                f"{len(missing)} tensors of {INDEX} are in no shard, the first is {missing[0]}.", "Download it again."
            )
        self.tensors: Mapping[str, TensorInfo] = tensors

    def _index(self) -> dict[str, str]:
        if not (self.path / INDEX).exists():
            return {}
        weight_map = read_json(self.path / INDEX).get("weight_map")
        if not isinstance(weight_map, dict) or not weight_map:
            raise BadCheckpoint(f"{INDEX} has no weight_map.", "Download it again.")
        return weight_map

    def _single(self) -> list[str]:
        found = sorted(path.name for path in self.path.glob("*.safetensors"))
        if "model.safetensors" in found:
            return ["model.safetensors"]
        if len(found) == 1:
            return found
        if found:
            raise BadCheckpoint(
                f"{self.path.name} has {len(found)} .safetensors files but no {INDEX}.", "Download the index too."
            )
        pickles = sorted(path.name for pattern in ("*.bin", "*.pt", "*.pth") for path in self.path.glob(pattern))
        if pickles:
            raise UnsupportedModel(
                f"{self.path.name} holds only pickled weights ({pickles[0]}), and a pickle can run any program on "
                "your computer.",
                "Choose a version of this model with .safetensors files.",
            )
        raise BadCheckpoint(f"{self.path.name} holds no .safetensors files.", "Open a model's whole folder.")

    def _open_shard(self, name: str, index: Mapping[str, str], tensors: dict[str, TensorInfo]) -> None:
        path = inside(self.path, name)
        if not path.is_file():
            raise BadCheckpoint(
                f"{name} is missing; {INDEX} says that it belongs to this model.", "Download the missing file."
            )
        shard = self._shards[name] = MappedFile(path)
        for key, info in read_header(shard).items():
            if index and index.get(key) != name:
                continue
            tensors[key] = info

    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor as float32: [stop - start, columns]."""
        info = self.tensors[name]
        row_bytes = info.columns * ITEM_BYTES[info.dtype]
        raw = self._shards[info.file].read(info.offset + start * row_bytes, (stop - start) * row_bytes)
        dtype = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}[info.dtype]
        return raw.view(dtype).to(torch.float32).reshape(stop - start, info.columns)

    def files(self) -> tuple[Path, ...]:
        """Configuration and shards."""
        return (self.path / "config.json", *(shard.path for shard in self._shards.values()))

    def close(self) -> None:
        """Unmap all shards."""
        for shard in self._shards.values():
            shard.close()


class Safetensors(Format):
    """Hugging Face folders."""

    name = "safetensors"
    title = "Hugging Face folder (safetensors)"

    def sniff(self, path: Path) -> bool:
        """A folder; what is missing in it gets a sentence when it is opened."""
        return path.is_dir()

    def open(self, path: Path) -> SafetensorsCheckpoint:
        """Open a folder."""
        return SafetensorsCheckpoint(path)

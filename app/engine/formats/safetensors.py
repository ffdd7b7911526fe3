"""Hugging Face folders: config.json and one or many .safetensors shards (read only).

A shard is 8 bytes of header length, a JSON header, then the tensors. All of a header is checked against the
file's real size before it is believed: the folder may come from anyone.
Source: the safetensors format description.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Sequence
from math import prod
from pathlib import Path
from typing import Any

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.formats._shards import OTHER, ShardedCheckpoint
from app.engine.formats.base import Format
from app.engine.packings import unpacked
from app.engine.sources import Files, Folder, Source
from app.engine.stored import STORED_TYPES, StoredCheckpoint

HEADER_LIMIT_BYTES = 100_000_000  # the safetensors library's own limit


def read_header(shard: Source) -> dict[str, TensorInfo]:
    """The checked header of one shard.

    Raises:
        BadCheckpoint: the header lies about sizes, overlaps, leaves the file, or is no header.
        UnsupportedModel: a storage type that nobody knows.
    """
    name = shard.name
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
    if not isinstance(dtype, str) or dtype not in STORED_TYPES:
        raise UnsupportedModel(f"{name} is stored as {str(dtype)[:40]}, which cannot be read yet.", OTHER)
    wanted_bytes = prod(shape) * STORED_TYPES[dtype][0]
    if stop - start != wanted_bytes:
        raise BadCheckpoint(
            f"{name} in {file}: shape {shape} of {dtype} needs {wanted_bytes} bytes, the header gives {stop - start}.",
            "Do not trust this file.",
        )
    if data_start + stop > file_bytes:
        raise BadCheckpoint(
            f"{file} is cut short: {name} reaches to byte {data_start + stop}, the file ends at {file_bytes}.",
            "Download it again.",
        )
    return TensorInfo(name, tuple(shape), dtype, stop - start, file, data_start + start)


class SafetensorsCheckpoint(ShardedCheckpoint):
    """A Hugging Face folder of .safetensors files."""

    format = "safetensors"
    index = "model.safetensors.index.json"
    numbered = re.compile(r"model-\d{5}-of-(\d{5})\.safetensors")
    whole = "model.safetensors"

    @classmethod
    def weight_files(cls, names: Sequence[str]) -> list[str]:
        """By their ending."""
        return [name for name in names if name.endswith(".safetensors")]

    def read_header(self, shard: Source) -> dict[str, TensorInfo]:
        """The checked header of one shard."""
        return read_header(shard)


class Safetensors(Format):
    """Hugging Face folders."""

    name = "safetensors"
    title = "Hugging Face folder (safetensors)"

    def sniff(self, path: Path) -> bool:
        """A folder; what is missing in it gets a sentence when it is opened."""
        return path.is_dir()

    def open(self, path: Path) -> Checkpoint:
        """Open a folder."""
        return self.open_files(Folder(path))

    def opens(self, files: Files) -> bool:
        """A whole model, not one file of it."""
        return not files.chosen

    def open_files(self, files: Files) -> Checkpoint:
        """Open a model's files, wherever they are; weights compressed before are read as what they stand for."""
        return unpacked(SafetensorsCheckpoint(files))

    def holds_tensors(self, name: str) -> bool:
        """By its ending."""
        return name.endswith(".safetensors")

    def open_tensors(self, files: Files, name: str) -> StoredCheckpoint:
        """One file's tensors."""
        return SafetensorsCheckpoint(files, name)

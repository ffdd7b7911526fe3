"""Hugging Face folders: config.json and one or many .safetensors shards (read only).

A shard is 8 bytes of header length, a JSON header, then the tensors. All of a header is checked against the
file's real size before it is believed: the folder may come from anyone.
Source: the safetensors format description.
"""

from __future__ import annotations

import json
import re
import struct
from collections import Counter
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import Any

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.formats.base import Format
from app.engine.packings import unpacked
from app.engine.small_files import parse_object
from app.engine.sources import Files, Folder, Source
from app.engine.stored import STORED_TYPES, StoredCheckpoint

HEADER_LIMIT_BYTES = 100_000_000  # the safetensors library's own limit
ENTRY_BYTES = 144  # of a tensor in a header, generously
INDEX = "model.safetensors.index.json"
FAR_INDEX_BYTES = 1_000_000  # beyond it, an index that says no more than the shards' names is not fetched
OTHER = "Choose the original, unquantized model."
_NUMBERED = re.compile(r"model-\d{5}-of-(\d{5})\.safetensors")


def read_json(files: Files, name: str) -> dict[str, Any]:
    """A JSON object from a file that must be there.

    Raises:
        BadCheckpoint: missing, too large, not JSON, or not an object.
    """
    data = files.small(name)
    if data is None:
        raise BadCheckpoint(f"{name} is missing from {files.name}.", "Download the model again, with all its files.")
    return parse_object(name, data)


def plain(name: object) -> str:
    """A shard's name as the index states it, which must not lead out of the folder.

    Raises:
        BadCheckpoint: it is no plain name.
    """
    if not isinstance(name, str) or name in ("", ".", "..") or any(sign in name for sign in "/\\:\0"):
        raise BadCheckpoint(f"{INDEX} names {name!r}, which is not a file of this folder.", "Do not trust this model.")
    return name


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


class SafetensorsCheckpoint(StoredCheckpoint):
    """A Hugging Face folder."""

    format = "safetensors"

    def __init__(self, files: Files) -> None:
        self.place, self.path = files, files.path
        self._sources = {}
        try:
            self.config = read_json(files, "config.json")
            self.tensors: Mapping[str, TensorInfo] = self._read_headers()
        except BaseException:
            self.close()
            raise

    def _read_headers(self) -> dict[str, TensorInfo]:
        """The tensors of all shards, which the index must agree with."""
        index = self._index()
        names = sorted({plain(name) for name in index.values()}) if index else self._unlisted()
        counts, there = Counter(index.values()), set(self.place.names())
        for name in names:
            if name not in there:
                raise BadCheckpoint(
                    f"{name} is missing; {INDEX} says that it belongs to this model.", "Download the missing file."
                )
            self._sources[name] = self.place.open(name, counts[name] * ENTRY_BYTES + 1024 if index else 0)
        tensors: dict[str, TensorInfo] = {}
        for name, header in zip(names, self.place.each(read_header, self._sources.values()), strict=True):
            wanted = header if not index else {key: info for key, info in header.items() if index.get(key) == name}
            if twice := sorted(tensors.keys() & wanted.keys()):
                raise BadCheckpoint(f"{twice[0]} is in more than one shard.", "Download the index too.")
            tensors |= wanted
        if missing := sorted(set(index) - set(tensors)):
            raise BadCheckpoint(
                f"{len(missing)} tensors of {INDEX} are in no shard, the first is {missing[0]}.", "Download it again."
            )
        return tensors

    def _index(self) -> dict[str, str]:
        """The index's map of tensors to shards; empty where there is none, or it is not worth its journey."""
        files = self.place
        if INDEX not in files.names() or (not files.here and files.size_bytes(INDEX) > FAR_INDEX_BYTES and self._set()):
            return {}
        weight_map = read_json(files, INDEX).get("weight_map")
        if not isinstance(weight_map, dict) or not weight_map:
            raise BadCheckpoint(f"{INDEX} has no weight_map.", "Download it again.")
        return weight_map

    def _set(self) -> list[str]:
        """Shards that are numbered from first to last: they say themselves that they are all; else nothing."""
        found = sorted(name for name in self.place.names() if _NUMBERED.fullmatch(name))
        totals = {int(_NUMBERED.fullmatch(name)[1]) for name in found}  # type: ignore[index]
        return found if totals == {len(found)} else []

    def _unlisted(self) -> list[str]:
        """The shards of a model without an index."""
        names = self.place.names()
        if INDEX in names:
            return self._set()
        found = [name for name in names if name.endswith(".safetensors")]
        if "model.safetensors" in found:
            return ["model.safetensors"]
        if len(found) == 1:
            return found
        if found:
            raise BadCheckpoint(
                f"{self.place.name} has {len(found)} .safetensors files but no {INDEX}.", "Download the index too."
            )
        pickles = [name for name in names if name.endswith((".bin", ".pt", ".pth"))]
        if pickles:
            raise UnsupportedModel(
                f"{self.place.name} holds only pickled weights ({pickles[0]}), and a pickle can run any program on "
                "your computer.",
                "Choose a version of this model with .safetensors files.",
            )
        raise BadCheckpoint(f"{self.place.name} holds no .safetensors files.", "Open a model's whole folder.")

    def hint(self) -> str:
        """Another version of the model."""
        return OTHER


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

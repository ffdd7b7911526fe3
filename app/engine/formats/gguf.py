"""GGUF: the file of llama.cpp, Ollama and LM Studio, read and written.

Magic, version, counts; key-value metadata; tensor infos (name, shape innermost first, type, offset); padding; data.
The header is serialised by the official `gguf` package; the reader is our own, because a file may come
from anyone and the official one believes every count. Tensors are written to places known beforehand, straight
from the source, so a half-written file can be continued.
"""

from __future__ import annotations

import hashlib
import io
import os
import struct
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from app.engine.checkpoint import Checkpoint, TensorInfo
from app.engine.errors import BadCheckpoint, OutputError, UnsupportedModel
from app.engine.formats._gguf_types import dequantized
from app.engine.formats.base import Format, Item, MetadataSource, Writer
from app.engine.roles import Place, Role
from app.engine.schemes import all_schemes, scheme
from app.engine.sources import Files, Folder, MappedFile, Source

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

ALIGNMENT = 32
MAGIC = b"GGUF"
COUNT_LIMIT = 1_000_000  # tensors or keys; the largest real models have a few thousand
ARRAY_LIMIT = 20_000_000  # items of one metadata array; the largest vocabularies have 300 thousand
DEPTH_LIMIT = 4
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


def padded(size_bytes: int, alignment: int = ALIGNMENT) -> int:
    """`size_bytes` rounded up to the alignment."""
    return -(-size_bytes // alignment) * alignment


@cache
def _types() -> Mapping[int, tuple[str, int, int]]:
    """GGUF type code -> (name, weights per block, bytes per block), of every type the official package knows."""
    from gguf import GGML_QUANT_SIZES

    return {int(kind): (kind.name, *sizes) for kind, sizes in GGML_QUANT_SIZES.items()}


class _Header:
    """Reads a GGUF header, refusing whatever the file's real size cannot hold."""

    def __init__(self, file: Source) -> None:
        self.file = file
        self.at = 0
        if self._take(4) != MAGIC:
            raise BadCheckpoint(f"{file.name} is not a GGUF file.", "Download it again.")
        version = self._number("I")
        if version not in (2, 3):
            raise UnsupportedModel(f"{file.name} is GGUF version {version}; versions 2 and 3 can be read.")
        n_tensors, n_keys = self._count("Q", COUNT_LIMIT), self._count("Q", COUNT_LIMIT)
        self.metadata: dict[str, tuple[Any, int, int | None]] = {}
        for _ in range(n_keys):
            key, kind = self._text(), self._number("I")
            self.metadata[key] = self._value(kind, 0)
        infos = [self._info() for _ in range(n_tensors)]
        alignment = self.metadata.get("general.alignment", (ALIGNMENT, 4, None))[0]
        if type(alignment) is not int or not 1 <= alignment <= 1 << 20 or alignment & (alignment - 1):
            raise BadCheckpoint(f"{file.name} states an alignment of {alignment}.", "Do not trust this file.")
        self.tensors = self._checked(infos, padded(self.at, alignment))

    def _take(self, size_bytes: int) -> bytes:
        if self.at + size_bytes > self.file.size_bytes:
            raise BadCheckpoint(
                f"{self.file.name} is cut short: its header reaches beyond the file's {self.file.size_bytes} bytes.",
                "Download it again.",
            )
        data = bytes(self.file.peek(self.at, size_bytes))
        self.at += size_bytes
        return data

    def _number(self, code: str) -> int:
        return cast(int, struct.unpack(f"<{code}", self._take(struct.calcsize(f"<{code}")))[0])

    def _count(self, code: str, limit: int) -> int:
        count = self._number(code)
        if count > limit:
            raise BadCheckpoint(
                f"The header of {self.file.name} claims {count} entries, which no real one has.",
                "Do not trust this file.",
            )
        return count

    def _raw_text(self) -> bytes:
        return self._take(self._number("Q"))

    def _text(self) -> str:
        return self._raw_text().decode("utf-8", "replace")

    def _value(self, kind: int, depth: int) -> tuple[Any, int, int | None]:
        """A metadata value, its type code, and for an array the code of its items."""
        if kind in _SCALARS:
            return struct.unpack(f"<{_SCALARS[kind]}", self._take(struct.calcsize(f"<{_SCALARS[kind]}")))[0], kind, None
        if kind == _STRING:
            return self._raw_text(), kind, None
        if kind == _ARRAY and depth < DEPTH_LIMIT:
            item, count = self._number("I"), self._count("Q", ARRAY_LIMIT)
            if item in _SCALARS:
                code = f"<{count}{_SCALARS[item]}"
                return list(struct.unpack(code, self._take(struct.calcsize(code)))), kind, item
            return [self._value(item, depth + 1)[0] for _ in range(count)], kind, item
        raise BadCheckpoint(f"{self.file.name} has metadata of the unknown type {kind}.", "Download it again.")

    def _info(self) -> tuple[str, tuple[int, ...], int, int]:
        name, n_dims = self._text(), self._number("I")
        if not 1 <= n_dims <= 4:
            raise BadCheckpoint(f"{name} in {self.file.name} has {n_dims} dimensions.", "Do not trust this file.")
        shape = tuple(self._number("Q") for _ in range(n_dims))[::-1]
        return name, shape, self._number("I"), self._number("Q")

    def _checked(self, infos: list[tuple[str, tuple[int, ...], int, int]], data: int) -> dict[str, TensorInfo]:
        found: dict[str, TensorInfo] = {}
        file = self.file.name
        end = data
        for name, shape, code, offset in sorted(infos, key=lambda info: info[3]):
            if code not in _types():
                raise UnsupportedModel(f"{name} in {file} has the type code {code}, which is not known yet.")
            kind, block, block_bytes = _types()[code]
            if shape[-1] % block:
                raise BadCheckpoint(f"{name} in {file}: rows of {shape[-1]} do not divide into {kind} blocks.")
            size_bytes = prod(shape) // block * block_bytes
            if data + offset < end or name in found:
                raise BadCheckpoint(f"{name} in {file} overlaps the tensor before it.", "Do not trust this file.")
            end = data + offset + size_bytes
            if end > self.file.size_bytes:
                raise BadCheckpoint(
                    f"{file} is cut short: {name} reaches to byte {end}, the file ends at {self.file.size_bytes}.",
                    "Download it again.",
                )
            found[name] = TensorInfo(name, shape, kind, size_bytes, file, data + offset)
        return found


class GGUFCheckpoint(Checkpoint):
    """A .gguf file as a source.

    Attributes:
        metadata: key -> (value, type code, item type code); strings as bytes, exactly as in the file.
    """

    format = "gguf"

    def __init__(self, path: Path, files: Files | None = None) -> None:
        """Open `path`, or the chosen one of `files`."""
        self.path = path
        self.place = files or Folder(path.parent, path.name)
        # a file that a person names may be a link to anywhere; one that a repository names is fetched by that name
        self._file: Source = MappedFile(path) if files is None else files.open(files.chosen)
        try:
            header = _Header(self._file)
        except BaseException:
            self._file.close()
            raise
        self.metadata = header.metadata
        self.tensors: Mapping[str, TensorInfo] = header.tensors
        self.config = {
            key: value.decode("utf-8", "replace") if isinstance(value, bytes) else value
            for key, (value, *_) in header.metadata.items()
            if not isinstance(value, list)
        } | {"gguf_metadata": header.metadata}
        self.compressed_before = _types_below_16_bits(self.tensors)

    def packed_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """The bytes of some rows as they lie in the file: [stop - start, row bytes] uint8."""
        info = self.tensors[name]
        row_bytes = info.size_bytes // info.rows if info.rows else 0
        raw = self._file.read(info.offset + start * row_bytes, (stop - start) * row_bytes)
        return raw.reshape(stop - start, row_bytes)

    def read_rows(self, name: str, start: int, stop: int) -> torch.Tensor:
        """Rows of a tensor, dequantized: [stop - start, columns] float32.

        Raises:
            UnsupportedModel: nobody can dequantize the tensor's type.
        """
        return dequantized(name, self.tensors[name].dtype, self.packed_rows(name, start, stop))

    def files(self) -> tuple[Path, ...]:
        """The one file."""
        return (self.path,)

    def close(self) -> None:
        """Unmap."""
        self._file.close()


def _types_below_16_bits(tensors: Mapping[str, TensorInfo]) -> str:
    """The types that lost something, those of the most weights first, in words; empty where there are none."""
    weights: Counter[str] = Counter()
    for info in tensors.values():
        if info.size_bytes < 2 * info.weights:
            weights[info.dtype] += info.weights
    kinds = [kind for kind, _ in weights.most_common()]
    return f"GGUF ({', '.join(kinds)})" if kinds else ""


class GGUFWriter(Writer):
    """Writes a GGUF whose every byte's place is known before the first tensor."""

    def __init__(self, header: bytes, sizes: Sequence[int]) -> None:
        self._header = header
        self._sizes = tuple(sizes)
        offsets = [len(header)]
        for size in sizes:
            offsets.append(offsets[-1] + padded(size))
        self._offsets = tuple(offsets)
        self._file: BinaryIO | None = None

    @property
    def size_bytes(self) -> int:
        """Bytes of the whole file."""
        return self._offsets[-1]

    def begin(self, path: Path) -> None:
        """Create the file at its full length, or take up one that has the same header."""
        try:
            if path.exists():
                self._file = path.open("r+b")
                if self._file.read(len(self._header)) == self._header:
                    self._file.truncate(self.size_bytes)
                    return
                self._file.close()
            self._file = path.open("w+b")
            self._file.write(self._header)
            self._file.truncate(self.size_bytes)
            self._sync()
        except OSError as error:
            raise OutputError(f"{path.name} cannot be written: {error.strerror}.", "Choose another folder.") from error

    def write_tensor(self, index: int, chunks: Iterable[torch.Tensor]) -> str:
        """Write one tensor at its place; returns the digest of its bytes."""
        file = self._opened()
        file.seek(self._offsets[index])
        digest, written = hashlib.blake2b(digest_size=16), 0
        for chunk in chunks:
            data = memoryview(cast("Any", chunk.contiguous().numpy())).cast("B")
            written += len(data)
            if written > self._sizes[index]:
                raise AssertionError(f"tensor {index} is longer than the plan's {self._sizes[index]} bytes")
            digest.update(data)
            file.write(data)
        if written != self._sizes[index]:
            raise AssertionError(f"tensor {index}: {written} bytes written, planned {self._sizes[index]}")
        file.write(b"\0" * (padded(written) - written))
        self._sync()
        return digest.hexdigest()

    def stored_digest(self, index: int) -> str:
        """The digest of a tensor's bytes as the file holds them now."""
        file = self._opened()
        file.seek(self._offsets[index])
        digest, left = hashlib.blake2b(digest_size=16), self._sizes[index]
        while left and (data := file.read(min(left, 1 << 24))):
            digest.update(data)
            left -= len(data)
        return digest.hexdigest()

    def close(self) -> None:
        """Push everything to the disk and close."""
        if self._file is not None:
            self._sync()
            self._file.close()
            self._file = None

    def _opened(self) -> BinaryIO:
        assert self._file is not None, "begin() comes first"
        return self._file

    def _sync(self) -> None:
        file = self._opened()
        file.flush()
        os.fsync(file.fileno())


class GGUF(Format):
    """GGUF files."""

    name = "gguf"
    title = "GGUF (llama.cpp, Ollama, LM Studio)"
    suffix = ".gguf"
    writable = True

    def sniff(self, path: Path) -> bool:
        """The suffix or the magic number."""
        if not path.is_file():
            return False
        with path.open("rb") as handle:
            return path.suffix.lower() == ".gguf" or handle.read(4) == MAGIC

    def open(self, path: Path) -> GGUFCheckpoint:
        """Open a file."""
        return GGUFCheckpoint(path)

    def opens(self, files: Files) -> bool:
        """One file of them."""
        return files.chosen.lower().endswith(".gguf")

    def open_files(self, files: Files) -> GGUFCheckpoint:
        """Open the chosen file, wherever it is."""
        return GGUFCheckpoint(files.path / files.chosen, files)

    def stores(self, scheme: str) -> bool:
        """Whether GGUF has a code for this scheme."""
        return scheme in all_schemes() and self.name in all_schemes()[scheme].tags

    def tensor_name(self, name: str, place: Place) -> str:
        """The name that every reader of GGUF looks for."""
        if place.role is Role.OTHER:
            return name
        from gguf import MODEL_TENSOR, TENSOR_NAMES

        stem = TENSOR_NAMES[MODEL_TENSOR[place.role.name]]
        return f"{stem.format(bid=place.layer)}.{place.part}".rstrip(".")

    def stored_bytes(self, size_bytes: int) -> int:
        """With padding."""
        return padded(size_bytes)

    def header_bytes(self, model: MetadataSource, items: Sequence[Item]) -> int:
        """Exact bytes before the first tensor."""
        return len(self._header(model, items))

    def writer(self, model: MetadataSource, items: Sequence[Item], file_type: int) -> GGUFWriter:
        """A writer for these tensors."""
        sizes = [scheme(item.scheme).size_bytes(item.shape) for item in items]
        return GGUFWriter(self._header(model, items, file_type), sizes)

    def _header(self, model: MetadataSource, items: Sequence[Item], file_type: int = 0) -> bytes:
        import numpy as np
        from gguf import GGML_QUANT_VERSION, GGMLQuantizationType, GGUFWriter
        from gguf.gguf_writer import WriterState

        buffer = io.BytesIO()
        writer = GGUFWriter(None, "")
        writer.kv_data[0].clear()
        model.write_metadata(writer)
        writer.add_file_type(file_type)
        writer.add_quantization_version(GGML_QUANT_VERSION)
        writer.data_alignment = ALIGNMENT
        for item in items:
            grid = scheme(item.scheme)
            writer.add_tensor_info(
                self.tensor_name(item.name, item.place),
                item.shape,
                np.dtype("float32"),  # unused where the type is stated
                grid.size_bytes(item.shape),
                raw_dtype=GGMLQuantizationType(grid.tags[self.name]),
            )
        writer.fout = [cast("io.BufferedWriter", buffer)]
        writer.state = WriterState.EMPTY
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        header = buffer.getvalue()
        return header + b"\0" * (padded(len(header)) - len(header))

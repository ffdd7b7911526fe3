"""llama.cpp's importance matrices: per tensor of a GGUF and input channel, the mean square of what enters.

Two files are in use. The GGUF has for each tensor `<name>.in_sum2` ([matrices, columns] float32, sums of squares) and
`<name>.counts` ([matrices, 1] float32, tokens); a dense tensor has one matrix, experts one each. The older binary one
(`imatrix.dat`, all little-endian int32 and float32) is: entries; for each the name's length, the name, calls, values,
and the values, means of squares times calls; then the calls of all and the length and name of the text. It does not
say where one expert ends. Files come from anyone: every count is held against the file's real size before it is
believed. Formats after llama.cpp's tools/imatrix and tools/quantize.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.engine.calibration import Calibration
from app.engine.errors import BadCheckpoint, CompressError, OutputError
from app.engine.formats import output_format
from app.engine.formats.gguf import MAGIC, GGUFCheckpoint
from app.engine.outline import Outline, OutlineTensor

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

LEGACY_SUFFIX = ".dat"
SQUARES, COUNTS = ".in_sum2", ".counts"
DATASETS, CHUNKS, CHUNK_SIZE = "imatrix.datasets", "imatrix.chunk_count", "imatrix.chunk_size"
FILE_LIMIT_BYTES = 4 << 30  # the largest real ones, of models with hundreds of experts, have some hundred MB


@dataclass(frozen=True)
class Entry:
    """One tensor's importance.

    Attributes:
        mean_square: [matrices, columns] float32; of experts without a token 1. From the older format of a tensor with
            experts it is one long row.
        counts: [matrices] float64: tokens.
    """

    mean_square: torch.Tensor
    counts: torch.Tensor


@dataclass(frozen=True)
class ImportanceMatrix:
    """A file's content.

    Attributes:
        entries: by the tensors' names in a GGUF ("blk.0.ffn_down.weight").
        chunks, chunk_size: the text: so many chunks of so many tokens; a chunk_size of 0 is unknown.
        datasets: names of the texts.
    """

    entries: Mapping[str, Entry]
    chunks: int
    chunk_size: int
    datasets: tuple[str, ...] = ()

    @classmethod
    def of(cls, calibration: Calibration, outline: Outline, dataset: str) -> ImportanceMatrix:
        """What llama.cpp would have measured on the same text; also for the output and for a tied embedding."""
        entries = {}
        for tensor in outline.tensors:
            if tensor.name in calibration:
                found = calibration.statistics(tensor.name)
                counts = torch.tensor([found.count]) if found.expert_counts is None else found.expert_counts
                entries[_gguf_name(tensor)] = Entry(calibration.expert_importance(tensor.name), counts.double())
        return cls(entries, calibration.chunks, calibration.context, (dataset,))

    def importances(self, outline: Outline) -> dict[str, torch.Tensor]:
        """For a model's tensors, by their names in the source: [experts or 1, columns] float32.

        Raises:
            CompressError: the file belongs to another model: no tensor of it is known, or sizes differ.
        """
        found = {}
        for tensor in outline.tensors:
            entry = self.entries.get(_gguf_name(tensor))
            if entry is None or not tensor.adjustable:
                continue
            matrices = tensor.shape[0] if len(tensor.shape) == 3 else 1
            if entry.mean_square.numel() != matrices * tensor.shape[-1]:
                raise CompressError(
                    f"The importance of {tensor.name} has {entry.mean_square.numel()} values; "
                    f"{matrices * tensor.shape[-1]} are needed.",
                    "The importance matrix belongs to another model.",
                )
            found[tensor.name] = entry.mean_square.reshape(matrices, tensor.shape[-1])
        if not found:
            raise CompressError(
                f"The importance matrix names no tensor of {outline.name}.", "It belongs to another model."
            )
        return found


def _gguf_name(tensor: OutlineTensor) -> str:
    return output_format("gguf").tensor_name(tensor.name, tensor.place)


def write_imatrix(path: Path, matrix: ImportanceMatrix) -> None:
    """Write a file: the older format where the name ends in .dat, else a GGUF.

    Raises:
        OutputError: it cannot be written there.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        (_write_legacy if path.suffix.lower() == LEGACY_SUFFIX else _write_gguf)(temporary, matrix)
        with temporary.open("r+b") as handle:
            os.fsync(handle.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", "Choose another folder.") from error
    finally:
        temporary.unlink(missing_ok=True)


def _write_gguf(path: Path, matrix: ImportanceMatrix) -> None:
    from gguf import GGUFWriter

    writer = GGUFWriter(path, "")
    writer.kv_data[0].clear()  # an importance matrix has no architecture
    writer.add_string("general.type", "imatrix")
    writer.add_array(DATASETS, list(matrix.datasets) or [""])
    writer.add_uint32(CHUNKS, matrix.chunks)
    writer.add_uint32(CHUNK_SIZE, matrix.chunk_size)
    for name, entry in sorted(matrix.entries.items()):
        sums = entry.mean_square.double() * entry.counts[:, None]
        writer.add_tensor(name + SQUARES, sums.float().numpy())
        writer.add_tensor(name + COUNTS, entry.counts.float()[:, None].numpy())
    try:
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    finally:
        writer.close()


def _write_legacy(path: Path, matrix: ImportanceMatrix) -> None:
    def text(value: str) -> bytes:
        data = value.encode()
        return struct.pack("<i", len(data)) + data

    with path.open("wb") as file:
        file.write(struct.pack("<i", len(matrix.entries)))
        for name, entry in sorted(matrix.entries.items()):
            calls = max(1, -(-int(entry.counts.max()) // max(1, matrix.chunk_size)))
            values = (entry.mean_square.double() * calls).float().flatten()
            file.write(text(name) + struct.pack("<ii", calls, len(values)))
            file.write(cast("Any", values.numpy()).astype("<f4", copy=False).tobytes())
        file.write(struct.pack("<i", matrix.chunks) + text(matrix.datasets[-1] if matrix.datasets else ""))


def read_imatrix(path: Path) -> ImportanceMatrix:
    """Read a file of either format.

    Raises:
        BadCheckpoint: damaged, or not an importance matrix.
    """
    try:
        size_bytes = path.stat().st_size
        with path.open("rb") as file:
            gguf = file.read(4) == MAGIC
        if size_bytes > FILE_LIMIT_BYTES:
            raise _bad(path, f"is {size_bytes / 1e9:.1f} GB, which no real one is")
        return _read_gguf(path) if gguf else _Legacy(path).read()
    except OSError as error:
        raise BadCheckpoint(f"{path} cannot be read: {error.strerror}.", "Choose an importance matrix.") from error


def _bad(path: Path, what: str) -> BadCheckpoint:
    return BadCheckpoint(f"{path.name} {what}.", "Choose an importance matrix that llama.cpp or this program has made.")


def _read_gguf(path: Path) -> ImportanceMatrix:
    with closing(GGUFCheckpoint(path)) as file:
        stated = {key: value for key, (value, *_) in file.metadata.items()}
        if stated.get("general.type") != b"imatrix":
            raise _bad(path, "is a GGUF, but no importance matrix")
        names = [name.removesuffix(SQUARES) for name in file.tensors if name.endswith(SQUARES)]
        if not names:
            raise _bad(path, "holds no tensor's importance")
        return ImportanceMatrix(
            {name: _gguf_entry(file, name) for name in names},
            _number(path, stated, CHUNKS),
            _number(path, stated, CHUNK_SIZE),
            _texts(path, stated.get(DATASETS, [])),
        )


def _gguf_entry(file: GGUFCheckpoint, name: str) -> Entry:
    squares, counts = file.tensors[name + SQUARES], file.tensors.get(name + COUNTS)
    if counts is None or (squares.dtype, counts.dtype) != ("F32", "F32") or squares.rows != counts.weights:
        raise _bad(file.path, f"has no fitting counts for {name}")
    tokens = file.read(counts.name).flatten().double()
    sums = file.read(squares.name).reshape(squares.rows, squares.columns)
    _check(file.path, name, sums, tokens)
    means = (sums.double() / tokens[:, None]).float()
    return Entry(torch.where(tokens[:, None] > 0, means, torch.ones(())), tokens)


def _check(path: Path, name: str, values: torch.Tensor, counts: torch.Tensor) -> None:
    """Refuse what no text can have given."""
    if not values.numel() or not bool((values.isfinite() & (values >= 0)).all()):
        raise _bad(path, f"has values for {name} that are no sums of squares")
    if not bool((counts.isfinite() & (counts >= 0)).all()):
        raise _bad(path, f"has counts for {name} that are no numbers of tokens")


def _number(path: Path, stated: Mapping[str, Any], key: str) -> int:
    value = stated.get(key, 0)
    if type(value) is not int or value < 0:
        raise _bad(path, f"states {key} as {str(value)[:40]}")
    return value


def _texts(path: Path, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, bytes) for item in value):
        raise _bad(path, f"states {DATASETS} wrongly")
    return tuple(item.decode("utf-8", "replace") for item in value)


class _Legacy:
    """Reads the older format, refusing whatever the file's real size cannot hold."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._data = path.read_bytes()
        self._at = 0

    def read(self) -> ImportanceMatrix:
        count = self._number(1)
        entries: dict[str, Entry] = {}
        for _ in range(count):
            name = self._text()
            if name in entries:
                raise _bad(self._path, f"has {name} twice")
            entries[name] = self._entry(name)
        # the oldest files end here
        chunks = self._number(0) if self._left() else 0
        datasets = (self._text(),) if self._left() else ()
        return ImportanceMatrix(entries, chunks, 0, datasets)

    def _entry(self, name: str) -> Entry:
        calls, count = self._number(0), self._number(1)
        values = torch.frombuffer(bytearray(self._take(4 * count)), dtype=torch.float32)[None]
        counts = torch.tensor([float(calls)], dtype=torch.float64)
        _check(self._path, name, values, counts)
        return Entry((values.double() / max(1, calls)).float(), counts)

    def _left(self) -> int:
        return len(self._data) - self._at

    def _take(self, size_bytes: int) -> bytes:
        if size_bytes > self._left():
            raise _bad(self._path, "is cut short, or not an importance matrix")
        self._at += size_bytes
        return self._data[self._at - size_bytes : self._at]

    def _number(self, least: int) -> int:
        value = cast(int, struct.unpack("<i", self._take(4))[0])
        if value < least:
            raise _bad(self._path, "is not an importance matrix")
        return value

    def _text(self) -> str:
        return self._take(self._number(0)).decode("utf-8", "replace")

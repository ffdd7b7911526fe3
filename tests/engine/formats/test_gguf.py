"""GGUF: what we write the official reader reads, what it writes we read, and damage is a sentence."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch

from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.formats import formats, open_checkpoint, output_format
from app.engine.formats.base import Item
from app.engine.roles import Place, Role
from app.engine.schemes import scheme, schemes

TYPES = [name for name, item in schemes().items() if "gguf" in item.tags]


class Metadata:
    """A model that states a little of everything."""

    def write_metadata(self, writer: gguf.GGUFWriter) -> None:
        writer.add_key_value("general.architecture", "llama", gguf.GGUFValueType.STRING)
        writer.add_uint32("llama.block_count", 1)
        writer.add_array("some.words", ["eins", "zwei", "🪶"])
        writer.add_array("some.numbers", [1.5, 2.5])
        writer.add_bool("some.flag", True)


def items() -> list[Item]:
    """One tensor of each type, an odd-sized vector, and a three-dimensional one."""
    found = [Item(f"t.{name}", Place(Role.OTHER), (3, 512), name) for name in TYPES]
    return [*found, Item("vector", Place(Role.OTHER), (7,), "F32"), Item("cube", Place(Role.OTHER), (2, 3, 64), "Q8_0")]


def write(path: Path) -> dict[str, torch.Tensor]:
    """Write `items()` with random values; the packed bytes of each."""
    random = torch.Generator().manual_seed(1)
    writer = formats()["gguf"].writer(Metadata(), items(), 15)
    writer.begin(path)
    packed = {}
    for index, item in enumerate(items()):
        weight = torch.randn(torch.Size(item.shape).numel() // item.shape[-1], item.shape[-1], generator=random)
        packed[item.name] = scheme(item.scheme).encode(weight)
        writer.write_tensor(index, packed[item.name].split(2))
    writer.close()
    return packed


def test_the_official_reader_reads_it(tmp_path: Path) -> None:
    packed = write(tmp_path / "x.gguf")
    reader = gguf.GGUFReader(tmp_path / "x.gguf")
    assert [tensor.name for tensor in reader.tensors] == [item.name for item in items()]
    for tensor, item in zip(reader.tensors, items(), strict=True):
        assert tensor.tensor_type.name == item.scheme
        assert tuple(int(size) for size in tensor.shape)[::-1] == item.shape
        assert np.ascontiguousarray(tensor.data).tobytes() == packed[item.name].numpy().tobytes()
        official = gguf.quants.dequantize(np.ascontiguousarray(tensor.data), tensor.tensor_type)
        ours = scheme(item.scheme).decode(packed[item.name])
        assert np.array_equal(official.reshape(-1), ours.numpy().reshape(-1)), item.scheme
    assert reader.fields["general.file_type"].contents() == 15
    assert reader.fields["some.words"].contents() == ["eins", "zwei", "🪶"]


def test_we_read_it_back(tmp_path: Path) -> None:
    packed = write(tmp_path / "x.gguf")
    with open_checkpoint(tmp_path / "x.gguf") as found:
        assert list(found.tensors) == [item.name for item in items()]
        for item in items():
            assert torch.equal(
                found.read(item.name).reshape(-1), scheme(item.scheme).decode(packed[item.name]).reshape(-1)
            )
        assert found.config["some.flag"] is True


def test_the_size_is_known_before(tmp_path: Path) -> None:
    write(tmp_path / "x.gguf")
    container = formats()["gguf"]
    header = container.header_bytes(Metadata(), items())
    data = sum(container.stored_bytes(scheme(item.scheme).size_bytes(item.shape)) for item in items())
    assert header + data == (tmp_path / "x.gguf").stat().st_size


EVERY = [kind.name for kind in gguf.GGML_QUANT_SIZES]
RUNNING = ("Q8_1", "Q8_K")  # of values on their way through a running model; no file has them
PLAIN = {"F64": np.float64, "I8": np.int8, "I16": np.int16, "I32": np.int32, "I64": np.int64}


def foreign(path: Path, kind: str) -> np.ndarray:
    """A file with one tensor of this type; its bytes."""
    code = gguf.GGMLQuantizationType[kind]
    block, size = gguf.GGML_QUANT_SIZES[code]
    # all bytes small: no scale is infinite or no number
    data = np.random.default_rng(0).integers(0, 100, (3, 512 // block * size), dtype=np.uint8)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tensor("w", data, raw_dtype=code)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return data


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind not in RUNNING])
def test_every_type_is_read(tmp_path: Path, kind: str) -> None:
    data = foreign(tmp_path / "x.gguf", kind)
    code = gguf.GGMLQuantizationType[kind]
    with open_checkpoint(tmp_path / "x.gguf") as found:
        mine = found.read("w").numpy()
        assert mine.shape == (3, 512)
        assert np.array_equal(found.read_rows("w", 1, 3).numpy(), mine[1:], equal_nan=True)
        if kind in PLAIN:
            with np.errstate(over="ignore"):
                expected = data.view(PLAIN[kind]).astype(np.float32)
        elif kind == "Q1_0":
            expected = llama_cpp_reads(kind, data)
        else:
            expected = gguf.quants.dequantize(data, code)
        assert np.array_equal(mine, expected, equal_nan=True)
        assert bool(found.compressed_before) == (kind not in ("F32", "F16", "BF16", "F64", "I16", "I32", "I64"))


def llama_cpp_reads(kind: str, data: np.ndarray) -> np.ndarray:
    """What llama.cpp's own library reads out of rows."""
    libggml = pytest.importorskip("libggml")
    library = ctypes.CDLL(str(Path(libggml.__file__).parent / "lib64" / "libggml-base.so"))
    name = kind.lower().replace("_k", "_K")
    found = np.empty((len(data), 512), np.float32)
    read = getattr(library, f"dequantize_row_{name}")
    for row, values in zip(data, found, strict=True):
        read(row.ctypes.data_as(ctypes.c_void_p), values.ctypes.data_as(ctypes.c_void_p), ctypes.c_int64(512))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="llama.cpp's library is installed for tests on Linux alone")
@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind not in ("F32", "F16", "BF16", *RUNNING, *PLAIN)])
def test_llama_cpp_reads_the_same(tmp_path: Path, kind: str) -> None:
    data = foreign(tmp_path / "x.gguf", kind)
    with open_checkpoint(tmp_path / "x.gguf") as found:
        # it may multiply and add at once, which rounds once instead of twice
        assert np.allclose(found.read("w").numpy(), llama_cpp_reads(kind, data), rtol=2**-20, atol=0)


@pytest.mark.parametrize("kind", RUNNING)
def test_types_of_no_file_are_a_sentence(tmp_path: Path, kind: str) -> None:
    foreign(tmp_path / "x.gguf", kind)
    with open_checkpoint(tmp_path / "x.gguf") as found, pytest.raises(UnsupportedModel, match="cannot be read back"):
        found.read("w")


def test_a_half_written_file_is_taken_up(tmp_path: Path) -> None:
    write(tmp_path / "whole.gguf")
    writer = formats()["gguf"].writer(Metadata(), items(), 15)
    writer.begin(tmp_path / "half.gguf")
    chunk = scheme("F32").encode(torch.ones(1, 7))
    index = len(items()) - 2
    digest = writer.write_tensor(index, [chunk])
    writer.close()
    writer.begin(tmp_path / "half.gguf")
    assert writer.stored_digest(index) == digest
    assert writer.stored_digest(0) != digest
    writer.close()
    assert (tmp_path / "half.gguf").stat().st_size == (tmp_path / "whole.gguf").stat().st_size


def refuse(path: Path, *words: str, error: type[CompressError] = BadCheckpoint) -> None:
    with pytest.raises(error) as caught:
        open_checkpoint(path)
    for word in words:
        assert word in str(caught.value)


def test_every_truncation_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    write(path)
    data = path.read_bytes()
    for length in [4, 8, 20, 23, 24, 30, 100, 300, len(data) // 2, len(data) - 65]:
        path.write_bytes(data[:length])
        refuse(path, "cut short")


def test_lies_in_the_header(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 0))
    refuse(path, "claims 1152921504606846976 entries")
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1 << 62) + b"x")
    refuse(path, "cut short")
    path.write_bytes(
        b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, 4, 1 << 40)
    )
    refuse(path, "claims 1099511627776 entries")
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 99, 0, 0))
    refuse(path, "version 99", error=UnsupportedModel)
    path.write_bytes(b"nope" * 10)
    refuse(path, "not a GGUF file")
    info = struct.pack("<Q", 1) + b"w" + struct.pack("<IQIQ", 1, 1 << 40, 0, 0)
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 1, 0) + info + bytes(100))
    refuse(path, "cut short", "w reaches to byte")
    twice = struct.pack("<Q", 1) + b"w" + struct.pack("<IQIQ", 1, 4, 0, 0)
    again = struct.pack("<Q", 1) + b"v" + struct.pack("<IQIQ", 1, 4, 0, 0)
    path.write_bytes(b"GGUF" + struct.pack("<IQQ", 3, 2, 0) + twice + again + bytes(200))
    refuse(path, "overlaps")


def test_random_damage_never_escapes_as_anything_but_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    write(path)
    data = bytearray(path.read_bytes())
    header = formats()["gguf"].header_bytes(Metadata(), items())
    random = np.random.default_rng(7)
    refused = 0
    for _ in range(300):
        damaged = bytearray(data)
        for _ in range(int(random.integers(1, 6))):
            damaged[int(random.integers(0, header))] = int(random.integers(0, 256))
        path.write_bytes(damaged)
        try:
            open_checkpoint(path).close()
        except CompressError:
            refused += 1
    assert refused > 50


def test_an_unwritable_place_is_a_sentence(tmp_path: Path) -> None:
    writer = output_format("gguf").writer(Metadata(), items(), 0)
    with pytest.raises(CompressError, match="cannot be written"):
        writer.begin(tmp_path / "missing" / "x.gguf")
    assert not os.listdir(tmp_path)

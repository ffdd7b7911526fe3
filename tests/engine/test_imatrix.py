"""Importance matrices, against bytes made by hand and by the official package."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch

from app.engine.calibration import Calibration, LayerObserver, calibrate
from app.engine.errors import BadCheckpoint, CompressError, OutputError
from app.engine.imatrix import Entry, ImportanceMatrix, read_imatrix, write_imatrix
from app.engine.model import Model
from app.engine.outline import Outline, OutlineTensor
from app.engine.roles import Place, Role
from tests.engine.stopping import finish
from tests.models import write_llama


def legacy_bytes(entries: dict[str, tuple[int, list[float]]], chunks: int, dataset: bytes) -> bytes:
    """What llama.cpp's save_imatrix_legacy writes."""
    data = struct.pack("<i", len(entries))
    for name, (calls, values) in entries.items():
        data += struct.pack("<i", len(name)) + name.encode() + struct.pack("<ii", calls, len(values))
        data += struct.pack(f"<{len(values)}f", *values)
    return data + struct.pack("<ii", chunks, len(dataset)) + dataset


def gguf_file(path: Path, tensors: dict[str, np.ndarray], kind: str = "imatrix", **keys: int) -> Path:
    """What llama.cpp's save_imatrix writes."""
    writer = gguf.GGUFWriter(path, "")
    writer.kv_data[0].clear()
    writer.add_string("general.type", kind)
    writer.add_array("imatrix.datasets", ["one.txt", "two.txt"])
    writer.add_uint32("imatrix.chunk_count", keys.get("chunks", 7))
    writer.add_uint32("imatrix.chunk_size", 512)
    for name, values in tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture
def matrix() -> ImportanceMatrix:
    """A dense tensor, and one of three experts of which one was sent nothing."""
    random = torch.Generator().manual_seed(0)
    experts = torch.rand(3, 8, generator=random)
    experts[1] = 1
    return ImportanceMatrix(
        {
            "blk.0.ffn_down.weight": Entry(torch.rand(1, 16, generator=random), torch.tensor([1100.0]).double()),
            "blk.1.ffn_up_exps.weight": Entry(experts, torch.tensor([900.0, 0.0, 300.0]).double()),
        },
        3,
        512,
        ("text.txt",),
    )


def test_a_legacy_file_made_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "imatrix.dat"
    path.write_bytes(legacy_bytes({"blk.0.attn_q.weight": (4, [4.0, 8.0, 0.0]), "output.weight": (2, [1.0])}, 4, b"w"))
    found = read_imatrix(path)
    assert found.entries["blk.0.attn_q.weight"].mean_square.tolist() == [[1.0, 2.0, 0.0]]
    assert found.entries["output.weight"].mean_square.tolist() == [[0.5]]
    assert (found.chunks, found.datasets) == (4, ("w",))
    # the oldest files end after the entries; llama.cpp takes no calls for one
    path.write_bytes(legacy_bytes({"a": (0, [3.0])}, 0, b"")[:-8])
    assert read_imatrix(path).entries["a"].mean_square.tolist() == [[3.0]]


def test_a_legacy_file_is_byte_for_byte_llama_cpps(tmp_path: Path, matrix: ImportanceMatrix) -> None:
    path = tmp_path / "o.dat"
    write_imatrix(path, matrix)
    # calls: 1100 and 900 tokens in chunks of 512, rounded up; values: means times calls; experts without tokens: 1
    expected = {
        name: (calls, (matrix.entries[name].mean_square.flatten().double() * calls).float().tolist())
        for name, calls in (("blk.0.ffn_down.weight", 3), ("blk.1.ffn_up_exps.weight", 2))
    }
    assert path.read_bytes() == legacy_bytes(expected, 3, b"text.txt")
    again = read_imatrix(path)
    for name, entry in matrix.entries.items():
        torch.testing.assert_close(again.entries[name].mean_square.flatten(), entry.mean_square.flatten())


def test_a_gguf_is_read_by_the_official_package(tmp_path: Path, matrix: ImportanceMatrix) -> None:
    path = tmp_path / "o.gguf"
    write_imatrix(path, matrix)
    reader = gguf.GGUFReader(path)
    fields = {name: field.contents() for name, field in reader.fields.items() if not name.startswith("GGUF.")}
    assert fields == {
        "general.type": "imatrix",
        "imatrix.datasets": ["text.txt"],
        "imatrix.chunk_count": 3,
        "imatrix.chunk_size": 512,
    }
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    # innermost first, as ggml counts
    assert tensors["blk.1.ffn_up_exps.weight.in_sum2"].shape.tolist() == [8, 3]
    assert tensors["blk.1.ffn_up_exps.weight.counts"].shape.tolist() == [1, 3]
    assert tensors["blk.0.ffn_down.weight.counts"].data.tolist() == [[1100.0]]
    sums = tensors["blk.1.ffn_up_exps.weight.in_sum2"].data
    wanted = matrix.entries["blk.1.ffn_up_exps.weight"]
    np.testing.assert_allclose(sums, (wanted.mean_square.double() * wanted.counts[:, None]).numpy(), rtol=1e-6)
    assert not sums[1].any()
    assert list(tensors) == sorted(tensors, key=lambda name: name.rpartition(".")[0])


def test_a_gguf_both_ways(tmp_path: Path, matrix: ImportanceMatrix) -> None:
    write_imatrix(tmp_path / "o.imatrix", matrix)
    found = read_imatrix(tmp_path / "o.imatrix")
    assert (found.chunks, found.chunk_size, found.datasets) == (3, 512, ("text.txt",))
    for name, entry in matrix.entries.items():
        assert torch.equal(found.entries[name].counts, entry.counts)
        torch.testing.assert_close(found.entries[name].mean_square, entry.mean_square)
    assert [path.name for path in tmp_path.iterdir()] == ["o.imatrix"]


def test_a_gguf_made_by_the_official_package(tmp_path: Path) -> None:
    squares, counts = np.array([[4, 8], [0, 0]], np.float32), np.array([[2], [0]], np.float32)
    # newer versions of llama.cpp store plain sums, too
    tensors = {"x.in_sum": squares, "x.in_sum2": squares, "x.counts": counts}
    found = read_imatrix(gguf_file(tmp_path / "i.gguf", tensors))
    assert found.entries["x"].mean_square.tolist() == [[2.0, 4.0], [1.0, 1.0]]
    assert (found.chunks, found.datasets) == (7, ("one.txt", "two.txt"))


def ones(*shape: int) -> np.ndarray:
    return np.ones(shape, np.float32)


@pytest.mark.parametrize(
    ("tensors", "kind", "words"),
    [
        ({"x.in_sum2": ones(1, 4)}, "imatrix", "no fitting counts"),
        ({"x.in_sum2": ones(2, 4), "x.counts": ones(3, 1)}, "imatrix", "no fitting counts"),
        ({"x.in_sum2": ones(1, 4), "x.counts": ones(1, 1).astype(np.float16)}, "imatrix", "no fitting counts"),
        ({"x.in_sum2": -ones(1, 4), "x.counts": ones(1, 1)}, "imatrix", "no sums of squares"),
        ({"x.in_sum2": ones(1, 4) * np.inf, "x.counts": ones(1, 1)}, "imatrix", "no sums of squares"),
        ({"x.in_sum2": ones(1, 4), "x.counts": ones(1, 1) * np.nan}, "imatrix", "no numbers of tokens"),
        ({"x.weight": ones(1, 4)}, "imatrix", "holds no tensor's importance"),
        ({"x.in_sum2": ones(1, 4), "x.counts": ones(1, 1)}, "model", "no importance matrix"),
    ],
)
def test_a_gguf_that_is_none(tmp_path: Path, tensors: dict[str, np.ndarray], kind: str, words: str) -> None:
    with pytest.raises(BadCheckpoint, match=words):
        read_imatrix(gguf_file(tmp_path / "i.gguf", tensors, kind))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\0\0",
        struct.pack("<i", 2**31 - 1),
        struct.pack("<ii", 1, 2**31 - 1),
        struct.pack("<ii", 1, -5) + b"x" * 40,
        struct.pack("<ii1sii", 1, 1, b"a", 1, 2**31 - 1),
        struct.pack("<ii1sii", 1, 1, b"a", 1, 0),
        struct.pack("<ii1siif", 1, 1, b"a", -1, 1, 1.0),
        legacy_bytes({"a": (1, [float("nan")])}, 1, b""),
        legacy_bytes({"a": (1, [-1.0])}, 1, b""),
        struct.pack("<i", 2) + 2 * struct.pack("<i1siif", 1, b"a", 1, 1, 1.0),
        b"just a text, and no matrix at all",
    ],
)
def test_hostile_legacy_files(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "i.dat").write_bytes(data)
    with pytest.raises(BadCheckpoint):
        read_imatrix(tmp_path / "i.dat")


@pytest.mark.parametrize("name", ["o.dat", "o.gguf"])
def test_cut_and_flipped_files_are_refused_or_read(tmp_path: Path, matrix: ImportanceMatrix, name: str) -> None:
    write_imatrix(tmp_path / name, matrix)
    data, dice = (tmp_path / name).read_bytes(), random.Random(5)
    refused = 0
    for trial in range(300):
        damaged = bytearray(data[: dice.randrange(len(data))] if trial % 2 else data)
        if damaged and not trial % 2:
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
        (tmp_path / "damaged").write_bytes(damaged)
        try:
            read_imatrix(tmp_path / "damaged")
        except CompressError:
            refused += 1
    assert refused > 100


def test_files_that_are_not_there(tmp_path: Path, matrix: ImportanceMatrix) -> None:
    with pytest.raises(BadCheckpoint, match="cannot be read"):
        read_imatrix(tmp_path / "none")
    for name in ("o.dat", "o.gguf"):
        with pytest.raises(OutputError, match="cannot be written"):
            write_imatrix(tmp_path / "none" / name, matrix)


@pytest.fixture
def model(tmp_path: Path):
    model = Model.open(write_llama(tmp_path / "model"))
    yield model
    model.close()


@pytest.fixture
def calibration(model: Model, tmp_path: Path) -> Calibration:
    chunks = torch.randint(3, 4000, (3, 32), generator=torch.Generator().manual_seed(1))
    return finish(calibrate(model, chunks, tmp_path / "calibration"))


@pytest.mark.parametrize("name", ["o.dat", "o.imatrix"])
def test_from_a_calibration_and_back(tmp_path: Path, model: Model, calibration: Calibration, name: str) -> None:
    made = ImportanceMatrix.of(calibration, model.outline, "page.txt")
    assert "blk.1.ffn_down.weight" in made.entries
    assert "token_embd.weight" in made.entries
    assert made.entries["blk.0.attn_q.weight"].counts.tolist() == [96.0]
    write_imatrix(tmp_path / name, made)
    found = read_imatrix(tmp_path / name).importances(model.outline)
    assert set(found) == set(calibration.names)
    for weight, importance in found.items():
        torch.testing.assert_close(importance[0], calibration.importance(weight))


def test_another_models_matrix(model: Model, matrix: ImportanceMatrix) -> None:
    with pytest.raises(CompressError, match="belongs to another model"):
        matrix.importances(model.outline)
    with pytest.raises(CompressError, match="names no tensor"):
        ImportanceMatrix({"x": Entry(torch.ones(1, 4), torch.ones(1))}, 1, 1).importances(model.outline)


def test_experts_of_the_older_format_are_told_apart_by_the_model(tmp_path: Path, matrix: ImportanceMatrix) -> None:
    place = Place(Role.FFN_UP_EXP, 1)
    tensor = OutlineTensor("experts", place, (3, 5, 8), "F32", 480)
    outline = Outline("", "m", "gguf", "f", 2, {}, (tensor,), {}, False)
    for name in ("o.dat", "o.gguf"):
        write_imatrix(tmp_path / name, matrix)
        found = read_imatrix(tmp_path / name).importances(outline)
        torch.testing.assert_close(found["experts"], matrix.entries["blk.1.ffn_up_exps.weight"].mean_square)


def test_experts_without_tokens_are_written_with_what_the_others_know(tmp_path: Path) -> None:
    tensor = OutlineTensor("experts", Place(Role.FFN_UP_EXP, 0), (3, 5, 8), "F32", 480)
    outline = Outline("", "m", "gguf", "f", 1, {}, (tensor,), {}, False)
    observer = LayerObserver({}, experts={"experts": 3})
    values = torch.randn(200, 8, generator=torch.Generator().manual_seed(0))
    observer(("experts",), values, 0)
    calibration = Calibration("", "m", 1, 200, observer.statistics(0))
    for name in ("o.dat", "o.gguf"):
        write_imatrix(tmp_path / name, ImportanceMatrix.of(calibration, outline, "page.txt"))
        found = read_imatrix(tmp_path / name).importances(outline)["experts"]
        torch.testing.assert_close(found, values.square().mean(0).expand(3, 8))

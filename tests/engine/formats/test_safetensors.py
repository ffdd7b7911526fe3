"""Hugging Face folders: read exactly, and every kind of damage is a sentence."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.formats import open_checkpoint
from tests.models import INDEX, SAMPLE, llama_tensors, write_llama


@pytest.mark.parametrize("shards", [1, 3])
def test_reads_what_the_library_reads(tmp_path: Path, shards: int) -> None:
    folder = write_llama(tmp_path / "m", shards=shards)
    expected = llama_tensors()
    with open_checkpoint(folder) as found:
        assert set(found.tensors) == set(expected)
        for name, tensor in expected.items():
            assert torch.equal(found.read(name), tensor.float()), name
        assert torch.equal(
            found.read_rows("model.embed_tokens.weight", 7, 11), expected["model.embed_tokens.weight"][7:11].float()
        )


def test_the_sample_model_agrees_with_the_official_reader() -> None:
    with open_checkpoint(SAMPLE) as found, safe_open(SAMPLE / "model.safetensors", "pt") as official:
        assert set(found.tensors) == set(official.keys())
        for name in official.keys():  # noqa: SIM118 - no mapping
            assert torch.equal(found.read(name), official.get_tensor(name).float())


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
def test_storage_types(tmp_path: Path, dtype: torch.dtype) -> None:
    folder = write_llama(tmp_path / "m", model__norm__weight=torch.arange(256).to(dtype))
    with open_checkpoint(folder) as found:
        assert torch.equal(found.read("model.norm.weight"), torch.arange(256).float())


def refuse(folder: Path, *words: str, error: type[CompressError] = BadCheckpoint) -> None:
    """Opening fails with a sentence that holds these words, and leaves the folder as it was."""
    before = sorted((path.name, path.stat().st_size) for path in folder.iterdir())
    with pytest.raises(error) as caught:
        open_checkpoint(folder)
    for word in words:
        assert word in str(caught.value)
    assert str(caught.value)[-1] in ".?"
    assert sorted((path.name, path.stat().st_size) for path in folder.iterdir()) == before


def rewrite_header(folder: Path, change: dict[str, object]) -> None:
    """Change header entries of a single-shard folder, keeping its data."""
    path = folder / "model.safetensors"
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + size]) | change
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + size :])


def test_truncated_shard(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    path = folder / "model.safetensors"
    os.truncate(path, path.stat().st_size - 1000)
    refuse(folder, "model.safetensors is cut short", "Download it again")


def test_file_of_a_few_bytes(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / "model.safetensors").write_bytes(b"abc")
    refuse(folder, "only 3 bytes")


@pytest.mark.parametrize("size", [2 << 30, 1 << 63, 99_999_999])
def test_enormous_header(tmp_path: Path, size: int) -> None:
    folder = write_llama(tmp_path / "m")
    with (folder / "model.safetensors").open("r+b") as handle:
        handle.write(struct.pack("<Q", size))
    refuse(folder, f"claims a header of {size} bytes")


def test_header_that_lies_about_a_size(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    rewrite_header(folder, {"model.norm.weight": {"dtype": "BF16", "shape": [999], "data_offsets": [0, 512]}})
    refuse(folder, "model.norm.weight", "needs 1998 bytes", "gives 512")


def test_header_with_an_overlap(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    rewrite_header(folder, {"model.other": {"dtype": "BF16", "shape": [256], "data_offsets": [0, 512]}})
    refuse(folder, "overlaps")


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "BF16", "shape": [-1], "data_offsets": [0, 2]},
        {"dtype": "BF16", "shape": [1.5], "data_offsets": [0, 2]},
        {"dtype": "BF16", "shape": [True], "data_offsets": [0, 2]},
        {"dtype": "BF16", "shape": [1] * 9, "data_offsets": [0, 2]},
        {"dtype": "BF16", "shape": "ab", "data_offsets": [0, 2]},
        {"dtype": "BF16", "shape": [1], "data_offsets": [2, 0]},
        {"dtype": "BF16"},
        [],
        7,
    ],
)
def test_header_entries_without_sense(tmp_path: Path, entry: object) -> None:
    folder = write_llama(tmp_path / "m")
    rewrite_header(folder, {"evil": entry})
    refuse(folder, "evil", "makes no sense")


def test_header_that_is_no_json(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", 200) + b"[" * 200)
    refuse(folder, "not valid JSON")


def test_quantized_source(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    save_file({"w": torch.zeros(4, dtype=torch.int8)}, folder / "model.safetensors")
    refuse(folder, "w is stored as I8", error=UnsupportedModel)


def test_missing_shard(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m", shards=3)
    (folder / "model-00002-of-00003.safetensors").unlink()
    refuse(folder, "model-00002-of-00003.safetensors is missing")


@pytest.mark.parametrize("name", ["../x.safetensors", "/etc/passwd", "a/b.safetensors", "..", "", "C:x", 7])
def test_index_that_leads_outside(tmp_path: Path, name: object) -> None:
    folder = write_llama(tmp_path / "m", shards=2)
    index = json.loads((folder / INDEX).read_text())
    index["weight_map"]["model.norm.weight"] = name
    (folder / INDEX).write_text(json.dumps(index))
    refuse(folder, "not a file of this folder")


def test_link_that_leads_outside(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / "model.safetensors").rename(tmp_path / "elsewhere.safetensors")
    (folder / "model.safetensors").symlink_to(tmp_path / "elsewhere.safetensors")
    refuse(folder, "leads out of the model's folder")


def test_links_of_the_hub_cache_are_followed(tmp_path: Path) -> None:
    entry = tmp_path / "models--a--b"
    folder = write_llama(entry / "snapshots" / "0123")
    (entry / "blobs").mkdir()
    (folder / "model.safetensors").rename(entry / "blobs" / "abc")
    (folder / "model.safetensors").symlink_to("../../blobs/abc")
    with open_checkpoint(folder) as found:
        assert len(found.tensors) == len(llama_tensors())


def test_a_file_of_weights_under_another_s_name(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    refuse(folder, "pytorch_model.bin is not an archive of tensors", ".safetensors", error=UnsupportedModel)


def test_empty_folder_and_missing_config(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    refuse(tmp_path / "empty", "config.json is missing")
    folder = write_llama(tmp_path / "m")
    (folder / "model.safetensors").unlink()
    refuse(folder, "holds no .safetensors files")


@pytest.mark.parametrize("text", ["{", "[]", "7", "[" * 100_000])
def test_broken_config(tmp_path: Path, text: str) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / "config.json").write_text(text)
    refuse(folder, "config.json")


def test_nothing_there(tmp_path: Path) -> None:
    with pytest.raises(BadCheckpoint, match="does not exist"):
        open_checkpoint(tmp_path / "no")
    (tmp_path / "text.txt").write_text("hello")
    with pytest.raises(BadCheckpoint, match="not a model"):
        open_checkpoint(tmp_path / "text.txt")

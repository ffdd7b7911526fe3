"""Adapters are merged as peft merges them, row by row; their base is found, or a sentence says where to get it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from app.engine.adapters import open_source
from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.model import Model
from tests.engine.packings import layouts
from tests.models import SAMPLE, write_llama

FOLDER = Path(__file__).parent / "references"
SETTINGS = {"peft_type": "LORA", "r": 4, "lora_alpha": 8, "base_model_name_or_path": "base"}
STEM = "base_model.model.model.layers.0.self_attn.q_proj"


def adapter(folder: Path, tensors: dict[str, torch.Tensor], **settings: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "adapter_config.json").write_text(json.dumps(SETTINGS | settings))
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder


def narrow(rows: int = 256, columns: int = 256, rank: int = 4, stem: str = STEM) -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(rank)
    down, up = torch.randn(rank, columns, generator=random) * 0.1, torch.randn(rows, rank, generator=random) * 0.1
    return {f"{stem}.lora_A.weight": down, f"{stem}.lora_B.weight": up}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.safetensors")), ids=lambda path: path.stem)
def test_merges_as_the_library_merges(path: Path, tmp_path: Path) -> None:
    with safe_open(path, "pt") as file:
        settings = json.loads(file.metadata()["settings"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
    groups = {
        group: {name.partition(".")[2]: value for name, value in tensors.items() if name.startswith(f"{group}.")}
        for group in ("base", "adapter", "expected")
    }
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "config.json").write_text("{}")
    save_file(groups["base"], tmp_path / "base" / "model.safetensors")
    folder = adapter(tmp_path / "adapter", groups["adapter"], **{**settings, "base_model_name_or_path": "base"})
    changed = 0
    with open_source(folder) as found:
        assert set(found.tensors) == set(groups["expected"])
        for name, expected in groups["expected"].items():
            mine = found.read(name)
            assert torch.allclose(mine, expected, rtol=1e-5, atol=1e-6), name
            changed += not torch.equal(expected, groups["base"][name])
            info = found.tensors[name]
            flat = mine.reshape(info.rows, info.columns)
            for start, stop in ((0, 1), (info.rows // 2, info.rows), (info.rows - 1, info.rows)):
                assert torch.allclose(found.read_rows(name, start, stop), flat[start:stop], rtol=1e-5, atol=1e-6)
    assert changed


def test_a_model_with_an_adapter(tmp_path: Path) -> None:
    base = write_llama(tmp_path / "base")
    change = narrow()
    folder = adapter(tmp_path / "tuned", change)
    plain = load_file(base / "model.safetensors")
    model = Model.open(folder)
    try:
        assert model.outline.name == "tuned"
        assert model.metadata()["general.name"] == "tuned"
        assert model.outline.path == str(folder)
        assert len(model.outline.tensors) == len(plain)
        name = "model.layers.0.self_attn.q_proj.weight"
        expected = plain[name].float() + 2.0 * (change[f"{STEM}.lora_B.weight"] @ change[f"{STEM}.lora_A.weight"])
        assert torch.allclose(model.checkpoint.read(name), expected, rtol=0, atol=1e-6)
        other = "model.layers.1.self_attn.q_proj.weight"
        assert torch.equal(model.checkpoint.read(other), plain[other].float())
        assert {item.name: item.dtype for item in model.outline.tensors}[name] == "F32"
        before = model.fingerprint
    finally:
        model.close()
    adapter(folder, {**change, f"{STEM}.lora_B.weight": torch.zeros(256, 4)})
    with Model.open(folder).checkpoint as found:
        assert found.fingerprint() != before
        assert torch.equal(found.read(name), plain[name].float())


def test_an_adapter_of_a_model_that_was_compressed(tmp_path: Path) -> None:
    base = write_llama(tmp_path / "base")
    tensors = load_file(base / "model.safetensors")
    name = "model.layers.0.self_attn.q_proj"
    packed, stood_for = layouts.gptq(name, tensors.pop(f"{name}.weight"))
    save_file(tensors | packed, base / "model.safetensors")
    config = json.loads((base / "config.json").read_text())
    (base / "config.json").write_text(json.dumps(config | {"quantization_config": {"quant_method": "gptq", "bits": 4}}))
    change = narrow()
    model = Model.open(adapter(tmp_path / "tuned", change))
    try:
        expected = stood_for + 2.0 * (change[f"{STEM}.lora_B.weight"] @ change[f"{STEM}.lora_A.weight"])
        assert torch.allclose(model.checkpoint.read(f"{name}.weight"), expected, rtol=0, atol=1e-6)
        assert "GPTQ" in model.outline.compressed_before
    finally:
        model.close()


@pytest.mark.parametrize("prefix", ["base_model.model.model.", "base_model.model.", "base_model.model.model.model."])
def test_bases_saved_with_and_without_a_head_around(prefix: str, tmp_path: Path) -> None:
    base = write_llama(tmp_path / "base")
    tensors = load_file(base / "model.safetensors")
    if prefix.count("model") < 4:
        folder = adapter(tmp_path / "tuned", narrow(stem=f"{prefix}layers.0.self_attn.q_proj"))
    else:
        save_file({name.removeprefix("model."): value for name, value in tensors.items()}, base / "model.safetensors")
        folder = adapter(tmp_path / "tuned", narrow())
    with open_source(folder) as found:
        assert len([info for info in found.tensors.values() if info.dtype == "F32"]) == 1


def test_embeddings_that_grew_bring_their_vocabulary(tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    grown = torch.randn(4100, 256)
    folder = adapter(tmp_path / "tuned", {"base_model.model.model.embed_tokens.weight": grown})
    with open_source(folder) as found:
        assert found.path == tmp_path / "base"
        assert found.config["vocab_size"] == 4100
        assert torch.equal(found.read_rows("model.embed_tokens.weight", 4090, 4100), grown[4090:])
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(SAMPLE / name, folder / name)
    with open_source(folder) as found:
        assert found.path == folder


def test_an_output_of_its_own(tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    head = torch.randn(4096, 256)
    model = Model.open(adapter(tmp_path / "tuned", {"base_model.model.lm_head.modules_to_save.weight": head}))
    try:
        assert not model.outline.tied
        assert torch.equal(model.checkpoint.read("lm_head.weight"), head)
    finally:
        model.close()


def test_a_pickled_adapter(tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    folder = adapter(tmp_path / "tuned", narrow())
    (folder / "adapter_model.safetensors").unlink()
    torch.save(narrow(), folder / "adapter_model.bin")
    with open_source(folder) as found:
        assert found.tensors["model.layers.0.self_attn.q_proj.weight"].dtype == "F32"


@pytest.mark.parametrize("stated", ["base", "../base", "someone/base", "absolute", "./base/"])
def test_the_base_is_found(stated: str, tmp_path: Path) -> None:
    base = write_llama(tmp_path / "base")
    stated = str(base) if stated == "absolute" else stated
    with open_source(adapter(tmp_path / "tuned", narrow(), base_model_name_or_path=stated)) as found:
        assert found.path.resolve() == base.resolve()


def test_the_base_is_found_in_the_hub_s_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.hub.cache.cache_folder", lambda: tmp_path / "hub")
    entry, commits = tmp_path / "hub" / "models--some--one", ("a" * 40, "b" * 40)
    for commit in commits:
        write_llama(entry / "snapshots" / commit)
    (entry / "refs").mkdir()
    (entry / "refs" / "main").write_text(commits[1])
    with open_source(adapter(tmp_path / "tuned", narrow(), base_model_name_or_path="some/one")) as found:
        assert found.path.name == commits[1]
    stated = {"base_model_name_or_path": "some/one", "revision": commits[0]}
    with open_source(adapter(tmp_path / "tuned", narrow(), **stated)) as found:
        assert found.path.name == commits[0]
    (entry / "refs" / "main").write_text("../../elsewhere")
    refuse(adapter(tmp_path / "tuned", narrow(), base_model_name_or_path="some/one"), "changes the model some/one")


def refuse(folder: Path, *words: str, error: type[CompressError] = BadCheckpoint) -> None:
    with pytest.raises(error) as caught:
        open_source(folder)
    for word in words:
        assert word in str(caught.value), caught.value
    assert caught.value.hint


@pytest.mark.parametrize("stated", [None, 7, "", "\\\\server\\share", "//server/share", "a\0b", "x" * 5000])
def test_bases_that_are_no_names(stated: object, tmp_path: Path) -> None:
    refuse(adapter(tmp_path / "tuned", narrow(), base_model_name_or_path=stated), "does not say which model")


def test_a_base_that_is_not_here(tmp_path: Path) -> None:
    folder = adapter(tmp_path / "tuned", narrow(), base_model_name_or_path="some/one")
    refuse(folder, "tuned is an adapter", "some/one", "not on this computer", "Download some/one first")
    folder = adapter(tmp_path / "self", narrow(), base_model_name_or_path="self")
    refuse(folder, "not on this computer")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"peft_type": "PROMPT_TUNING"}, "called PROMPT_TUNING"),
        ({"peft_type": None}, "called None"),
        ({"layer_replication": [[0, 4]]}, "layer_replication"),
        ({"lora_bias": True}, "lora_bias"),
        ({"alpha_pattern": {"(a+)+$": 3}}, "no name"),
    ],
)
def test_kinds_that_cannot_be_merged(settings: dict[str, Any], words: str, tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    refuse(adapter(tmp_path / "tuned", narrow(), **settings), words, error=UnsupportedModel)


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        (narrow(rows=255), "is [255, 256]; the tensor is [256, 256]"),
        (narrow(stem="base_model.model.model.layers.7.self_attn.q_proj"), "does not have"),
        ({f"{STEM}.lora_A.weight": torch.ones(4, 256)}, "not complete"),
        ({**narrow(), f"{STEM}.lora_magnitude_vector": torch.ones(256)}, "not complete"),
        ({f"{STEM}.lora_A.weight": torch.ones(4, 256, 1), f"{STEM}.lora_B.weight": torch.ones(256, 4)}, "no matrix"),
        ({f"{STEM}.lora_A.weight": torch.ones(3, 256), f"{STEM}.lora_B.weight": torch.ones(256, 4)}, "change of"),
        ({**narrow(), f"{STEM}.lora_C.weight": torch.ones(3)}, "cannot be merged"),
        ({**narrow(), f"{STEM}.weight": torch.ones(256, 256)}, "in two ways"),
        ({f"{STEM}.weight": torch.ones(256, 255)}, "the model's is [256, 256]"),
        ({f"{STEM}.weight": torch.ones(255, 256)}, "255 rows"),
        ({f"{STEM}.weight": torch.ones(256, 256, dtype=torch.int8)}, "stored as I8"),
        ({}, "changes nothing"),
    ],
)
def test_adapters_that_do_not_fit(tensors: dict[str, torch.Tensor], words: str, tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    refuse(adapter(tmp_path / "tuned", tensors), words, error=CompressError)


@pytest.mark.parametrize("alpha", ["8", None, float("inf"), [8]])
def test_a_scale_without_sense(alpha: object, tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    refuse(adapter(tmp_path / "tuned", narrow(), lora_alpha=alpha), "lora_alpha")


def test_a_missing_file(tmp_path: Path) -> None:
    write_llama(tmp_path / "base")
    folder = adapter(tmp_path / "tuned", narrow())
    (folder / "adapter_model.safetensors").unlink()
    refuse(folder, "adapter_model.safetensors is missing")


def test_a_whole_model_beside_its_adapter_is_the_model(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    adapter(folder, narrow())
    with open_source(folder) as found:
        assert found.title == ""

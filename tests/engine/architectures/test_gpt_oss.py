"""GPT-OSS as it is published: experts in MXFP4, which a GGUF file holds block for block."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType, GGUFReader
from gguf.quants import dequantize
from safetensors.torch import load_file, save_file

from app.engine.formats import output_format
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.quantizer import Device, encode_tensor
from app.engine.recipe import Recipe, Rule
from app.engine.roles import Place, Role
from tests.engine.architectures.conftest import TINY, make_tiny
from tests.engine.architectures.test_families import expected

__all__ = ["make_tiny"]
EXPERTS, INNER, HIDDEN, LAYERS = 6, 64, 64, 4
VALUES = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, 0, -0.5, -1, -1.5, -2, -3, -4, -6])


def packed(rows: int, columns: int, seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Random blocks [experts, rows, groups, 16], their scales, and the values that they stand for."""
    random = torch.Generator().manual_seed(seed)
    blocks = torch.randint(0, 256, (EXPERTS, rows, columns // 32, 16), generator=random, dtype=torch.uint8)
    scales = torch.randint(118, 122, blocks.shape[:-1], generator=random, dtype=torch.uint8)
    codes = torch.stack([blocks & 15, blocks >> 4], -1).flatten(-2).long()  # neighbours share a byte
    values = VALUES[codes] * torch.exp2(scales.float() - 127)[..., None]
    return blocks, scales, values.reshape(EXPERTS, rows, columns)


@pytest.fixture
def published(make_tiny) -> tuple[Path, object, dict[str, torch.Tensor]]:
    """A folder as OpenAI's, transformers' model with the same numbers, and the folder's tensors."""
    folder, model = make_tiny(TINY["gpt-oss"])
    tensors = load_file(folder / "model.safetensors")
    with torch.no_grad():
        for layer in range(LAYERS):
            for number, (name, rows) in enumerate((("gate_up_proj", 2 * INNER), ("down_proj", HIDDEN))):
                stem = f"model.layers.{layer}.mlp.experts.{name}"
                blocks, scales, values = packed(rows, HIDDEN, 10 * layer + number)
                del tensors[stem]
                tensors |= {f"{stem}_blocks": blocks, f"{stem}_scales": scales}
                getattr(model.model.layers[layer].mlp.experts, name).copy_(values.transpose(1, 2))
    save_file(tensors, folder / "model.safetensors")
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"] = {"quant_method": "mxfp4", "modules_to_not_convert": ["model.layers.*.self_attn"]}
    (folder / "config.json").write_text(json.dumps(config))
    return folder, model, tensors


def written(folder: Path, target: Path) -> Path:
    """The GGUF that a job writes, a few rows at a time."""
    model = Model.open(folder)
    plan = make_plan(model.outline, Recipe(mix="BF16"))
    writer = output_format("gguf").writer(model, [row.item for row in plan.rows], 0)
    writer.begin(target)
    for index, row in enumerate(plan.rows):
        writer.write_tensor(index, encode_tensor(model, row, "search", Device()))
    writer.close()
    model.close()
    return target


def test_blocks_are_the_publishers_own(published, tmp_path, monkeypatch):
    monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", 100 * HIDDEN)  # so that blocks cross experts
    folder, _, tensors = published
    found = {item.name: item for item in GGUFReader(written(folder, tmp_path / "model.gguf")).tensors}
    for layer in range(LAYERS):
        stem = f"model.layers.{layer}.mlp.experts"
        fused, scales = tensors[f"{stem}.gate_up_proj_blocks"], tensors[f"{stem}.gate_up_proj_scales"]
        for name, source, scale in (
            ("gate", fused[:, 0::2], scales[:, 0::2]),
            ("up", fused[:, 1::2], scales[:, 1::2]),
            ("down", tensors[f"{stem}.down_proj_blocks"], tensors[f"{stem}.down_proj_scales"]),
        ):
            item = found[f"blk.{layer}.ffn_{name}_exps.weight"]
            assert item.tensor_type == GGMLQuantizationType.MXFP4
            bytes_found = torch.from_numpy(np.array(item.data)).reshape(*source.shape[:3], 17)
            assert torch.equal(bytes_found[..., 0], scale)
            codes = torch.stack([source & 15, source >> 4], -1).flatten(-2)
            assert torch.equal(bytes_found[..., 1:] & 15, codes[..., :16])
            assert torch.equal(bytes_found[..., 1:] >> 4, codes[..., 16:])
            values = dequantize(np.array(item.data).reshape(-1, 17), GGMLQuantizationType.MXFP4)
            wanted = VALUES[codes.long()] * torch.exp2(scale.float() - 127)[..., None]
            assert np.array_equal(values.reshape(-1), wanted.reshape(-1).numpy())


def test_answers_agree(published, convert, ask):
    folder, model, _ = published
    ids = torch.randint(3, 680, (61,), generator=torch.Generator().manual_seed(3)).tolist()
    lengths = (1, 7, 30, 61)
    answers = ask(convert(folder), [{"probabilities": ids[:length], "vocabulary": 700} for length in lengths])
    reference = expected(model, ids)
    for length, answer in zip(lengths, answers, strict=True):
        found = torch.full((700,), -torch.inf, dtype=torch.float64)
        found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        wanted = reference[length - 1]
        # llama.cpp rounds what enters a multiplication with MXFP4 to 8 bits
        assert float((wanted.exp() * (wanted - found)).sum()) < 1e-3
        assert int(found.argmax()) == int(wanted.argmax())


@pytest.mark.parametrize("mix", ["Q4_K_M", "Q8_0", "BF16"])
def test_experts_stay_whatever_is_chosen(published, mix):
    model = Model.open(published[0])
    try:
        plan = make_plan(model.outline, Recipe(mix=mix, rules=(Rule("*", "Q4_0"),)))
        kept = {row.scheme for row in plan.rows if "experts" in row.tensor.name and "bias" not in row.tensor.name}
        assert kept == {"MXFP4"}
        assert {row.scheme for row in plan.rows if row.tensor.place == Place(Role.ATTN_Q, 1)} == {"Q4_0"}
    finally:
        model.close()

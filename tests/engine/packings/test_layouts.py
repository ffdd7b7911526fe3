"""Packed weights are read exactly, in any rows; damage is a sentence; a packed model is the model of its weights."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file

from app.engine.checkpoint import Checkpoint
from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.formats import open_checkpoint
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.pipeline import Order, compress
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from tests.engine.packings import layouts
from tests.models import write_llama

Pack = Callable[[str, torch.Tensor], tuple[layouts.Tensors, torch.Tensor]]
KINDS: dict[str, tuple[dict, Pack]] = {
    "gptq": ({"quant_method": "gptq", "bits": 4, "group_size": 32}, layouts.gptq),
    "gptq_v2": (
        {"quant_method": "gptq", "bits": 4, "group_size": 32, "checkpoint_format": "gptq_v2"},
        lambda stem, weight: layouts.gptq(stem, weight, version=2, ordered=True),
    ),
    "awq": ({"quant_method": "awq", "bits": 4, "group_size": 32, "version": "gemm"}, layouts.awq),
    "gemv": ({"quant_method": "awq", "bits": 4, "group_size": 32, "version": "gemv"}, layouts.gemv),
    "fp8": (
        {"quant_method": "fp8", "weight_block_size": [32, 32]},
        lambda stem, weight: layouts.fp8(f"{stem}.weight", weight),
    ),
    "modelopt": ({"quant_method": "modelopt", "quant_algo": "NVFP4"}, layouts.modelopt),
    "modelopt_int4": ({"quant_method": "modelopt", "quant_algo": "W4A16_AWQ"}, layouts.modelopt_int4),
    "mlx": ({"group_size": 32, "bits": 4}, layouts.mlx),
    "compressed": (
        {"quant_method": "compressed-tensors", "config_groups": {"g": {"weights": {"num_bits": 4, "group_size": 32}}}},
        layouts.compressed,
    ),
    "bitsandbytes": ({"quant_method": "bitsandbytes", "load_in_8bit": True}, layouts.eight_bit),
}  # fmt: skip


def weights(rows: int, columns: int, *stack: int) -> torch.Tensor:
    return torch.randn(*stack, rows, columns, generator=torch.Generator().manual_seed(rows * columns)) * 0.05


def write(folder: Path, config: dict, tensors: layouts.Tensors) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps({"quantization_config": config}))
    save_file({name: value.contiguous() for name, value in tensors.items()}, folder / "model.safetensors")
    return folder


def check(found: Checkpoint, name: str, expected: torch.Tensor) -> None:
    info = found.tensors[name]
    assert info.shape == expected.shape
    flat = expected.reshape(info.rows, info.columns)
    assert torch.equal(found.read(name), expected)
    third = info.rows // 3
    for start, stop in ((0, 1), (third, 2 * third + 1), (info.rows - 1, info.rows), (1, 1)):
        assert torch.equal(found.read_rows(name, start, stop), flat[start:stop]), (start, stop)


@pytest.mark.parametrize("kind", KINDS)
def test_reads_what_was_packed(kind: str, tmp_path: Path) -> None:
    config, pack = KINDS[kind]
    tensors, expected = pack("a.b", weights(96, 160))
    with open_checkpoint(write(tmp_path, config, {**tensors, "norm.weight": torch.ones(7)})) as found:
        assert set(found.tensors) == {"a.b.weight", "norm.weight"}
        check(found, "a.b.weight", expected)
        assert torch.equal(found.read("norm.weight"), torch.ones(7))
        assert found.tensors["a.b.weight"].size_bytes <= sum(x.nbytes for x in tensors.values())
        assert found.compressed_before
        found.announce([("a.b.weight", 3, 9), ("norm.weight", 0, 1)])


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("ordered", [False, True])
def test_gptq_bits_versions_and_orders(bits: int, version: int, ordered: bool, tmp_path: Path) -> None:
    tensors, expected = layouts.gptq("a", weights(64, 96), bits, 32, version, ordered)
    config = {"quant_method": "gptq", "bits": bits, "group_size": 32}
    config["checkpoint_format"] = {1: "gptq", 2: "gptq_v2"}[version]
    with open_checkpoint(write(tmp_path, config, tensors)) as found:
        check(found, "a.weight", expected)
        assert found.compressed_before == f"{bits}-bit GPTQ, groups of 32"
    del tensors["a.g_idx"]
    if not ordered:
        with open_checkpoint(write(tmp_path, config, tensors)) as found:
            check(found, "a.weight", expected)


@pytest.mark.parametrize("word", [np.int32, np.int16, np.int8])
@pytest.mark.parametrize("bits", [2, 4, 8])
def test_gptq_in_smaller_words(word: type, bits: int, tmp_path: Path) -> None:
    tensors, expected = layouts.gptq("a", weights(32, 64), bits, 32, word=word)
    with open_checkpoint(write(tmp_path, {"quant_method": "gptq", "bits": bits, "group_size": 32}, tensors)) as found:
        check(found, "a.weight", expected)


@pytest.mark.parametrize("quantizer", ["gptqmodel:7.7.0", ["optimum:2.3", "gptqmodel:1.4"], "auto_gptq:0.7", None])
def test_a_zero_point_of_zero_in_the_first_version(quantizer: object, tmp_path: Path) -> None:
    """GPTQModel takes one from the whole word, which borrows from the next code; others from each code."""
    tensors, _ = layouts.gptq("a", weights(32, 64), 4, 32, version=2)
    zeros = torch.arange(64, dtype=torch.int32).reshape(2, 32) % 8
    words = (zeros.unflatten(1, (4, 8)) << (4 * torch.arange(8, dtype=torch.int32))).sum(-1).to(torch.int32)
    each = (((zeros - 1) & 15).unflatten(1, (4, 8)).long() << (4 * torch.arange(8))).sum(-1).to(torch.int32)
    borrows = "gptqmodel" in str(quantizer)
    first = {**tensors, "a.qzeros": words - 0x11111111 if borrows else each}
    assert not torch.equal(words - 0x11111111, each)
    config = {"quant_method": "gptq", "bits": 4, "group_size": 32}
    with open_checkpoint(write(tmp_path / "1", {**config, "meta": {"quantizer": quantizer}}, first)) as found:
        mine = found.read("a.weight")
    second = {**tensors, "a.qzeros": words}
    with open_checkpoint(write(tmp_path / "2", {**config, "checkpoint_format": "gptq_v2"}, second)) as found:
        assert torch.equal(found.read("a.weight"), mine)


def test_gptq_whose_last_words_are_not_full(tmp_path: Path) -> None:
    wide, expected = layouts.gptq("a", weights(40, 64), 4, 32)
    tensors = {**wide, "a.g_idx": wide["a.g_idx"][:60]}
    for name in ("a.qweight", "a.scales"):
        tensors[name] = wide[name][:, :36]
    config = {"quant_method": "gptq", "bits": 4, "group_size": 32}
    with open_checkpoint(write(tmp_path, config, tensors)) as found:
        check(found, "a.weight", expected[:36, :60])


def test_modelopt_of_before_config_said_it(tmp_path: Path) -> None:
    tensors, expected = layouts.modelopt("a", weights(32, 64))
    folder = write(tmp_path, {}, tensors)
    stated = {"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "NVFP4"}}
    (folder / "hf_quant_config.json").write_text(json.dumps(stated))
    with open_checkpoint(folder) as found:
        check(found, "a.weight", expected)


def test_modelopt_blocks_that_do_not_divide(tmp_path: Path) -> None:
    tensors, expected = layouts.fp8("a.weight", weights(200, 300), (128, 128))
    scale = tensors.pop("a.weight_scale_inv")
    tensors["a.weight_scale"] = scale.reshape(2, 1, 3, 1)
    with open_checkpoint(write(tmp_path, {"quant_method": "modelopt", "quant_algo": "fp8_pb_wo"}, tensors)) as found:
        check(found, "a.weight", expected)


@pytest.mark.parametrize(
    ("dtype", "shape"), [(torch.float8_e4m3fn, (2, 64)), (torch.uint8, (2, 64)), (torch.uint8, (2, 8, 64))]
)
def test_stacks_with_unknown_scales_are_refused(dtype: torch.dtype, shape: tuple[int, ...], tmp_path: Path) -> None:
    codes = torch.ones(2, 16, 64).to(dtype)
    tensors = {"e.gate_up_proj": codes, "e.gate_up_proj_weight_scale": torch.ones(shape)}
    folder = write(tmp_path, {"quant_method": "modelopt"}, tensors)
    refuse(folder, "e.gate_up_proj holds experts as", error=UnsupportedModel)
    del tensors["e.gate_up_proj_weight_scale"]
    refuse(write(tmp_path, {"quant_method": "modelopt"}, tensors), "e.gate_up_proj", error=UnsupportedModel)


def test_modules_of_one_model_may_differ(tmp_path: Path) -> None:
    four, expected_four = layouts.gptq("a", weights(32, 64), 4, 32)
    eight, expected_eight = layouts.gptq("b", weights(32, 64), 8, 64)
    config = {"quant_method": "gptq", "bits": 4, "group_size": 32, "dynamic": {"b": {"bits": 8, "group_size": 64}}}
    with open_checkpoint(write(tmp_path, config, four | eight)) as found:
        check(found, "a.weight", expected_four)
        check(found, "b.weight", expected_eight)
        assert found.compressed_before == "4 and 8-bit GPTQ, groups of 32"


@pytest.mark.parametrize("kind", ["awq", "gemv"])
def test_awq_behind_an_activation_that_divides(kind: str, tmp_path: Path) -> None:
    config, pack = KINDS[kind]
    one, expected_one = pack("h.0.mlp.dense_h_to_4h", weights(64, 32))
    other, expected_other = pack("h.0.mlp.dense_4h_to_h", weights(32, 64))
    by = torch.rand(64).half() + 0.5
    with open_checkpoint(write(tmp_path, config, {**one, **other, "h.0.mlp.act.scales": by})) as found:
        assert set(found.tensors) == {"h.0.mlp.dense_h_to_4h.weight", "h.0.mlp.dense_4h_to_h.weight"}
        check(found, "h.0.mlp.dense_h_to_4h.weight", expected_one)
        check(found, "h.0.mlp.dense_4h_to_h.weight", expected_other / by.float())
        found.announce([("h.0.mlp.dense_4h_to_h.weight", 3, 9)])
        assert found.compressed_before == "4-bit AWQ, groups of 32"
    refuse(write(tmp_path, config, {**one, **other, "h.0.mlp.act.scales": by[:5]}), "h.0.mlp.act.scales")


@pytest.mark.parametrize(("rows", "columns"), [(64, 64), (70, 45), (1, 1), (33, 32)])
def test_fp8_blocks_that_do_not_divide(rows: int, columns: int, tmp_path: Path) -> None:
    tensors, expected = layouts.fp8("w", weights(rows, columns))
    with open_checkpoint(write(tmp_path, KINDS["fp8"][0], tensors)) as found:
        check(found, "w", expected)


@pytest.mark.parametrize("shape", [(), (1,), (24,), (24, 1)])
@pytest.mark.parametrize("ending", ["_scale", "_scale_inv"])
def test_fp8_by_tensor_and_by_row(shape: tuple[int, ...], ending: str, tmp_path: Path) -> None:
    codes = weights(24, 40).to(torch.float8_e4m3fn)
    scale = torch.rand(shape) + 0.5
    with open_checkpoint(write(tmp_path, {"quant_method": "fp8"}, {"w": codes, f"w{ending}": scale})) as found:
        check(found, "w", codes.float() * (scale.reshape(-1, 1) if scale.numel() > 1 else scale))


def test_fp8_agrees_with_transformers(tmp_path: Path) -> None:
    from transformers.integrations.finegrained_fp8 import Fp8Dequantize

    tensors, _ = layouts.fp8("w", weights(64, 96))
    theirs = Fp8Dequantize(None)._dequantize_one(tensors["w"], tensors["w_scale_inv"])
    with open_checkpoint(write(tmp_path, KINDS["fp8"][0], tensors)) as found:
        assert torch.equal(found.read("w"), theirs)


def test_fp8_stacks_of_experts(tmp_path: Path) -> None:
    tensors, expected = layouts.fp8("experts.gate_up_proj", weights(70, 64, 3))
    with open_checkpoint(write(tmp_path, KINDS["fp8"][0], tensors)) as found:
        check(found, "experts.gate_up_proj", expected)


def test_fp4_experts_in_fp8_models_agree_with_transformers(tmp_path: Path) -> None:
    from transformers.integrations.finegrained_fp8 import Fp8Dequantize

    codes = torch.randint(-128, 128, (16, 32), dtype=torch.int8)
    scale = torch.exp2(torch.randint(-4, 4, (16, 2)).float()).to(torch.float8_e8m0fnu)
    theirs = Fp8Dequantize(None)._dequantize_one(codes, scale, torch.float32)
    config = {"quant_method": "fp8", "weight_block_size": [128, 128]}
    with open_checkpoint(write(tmp_path, config, {"w": codes, "w_scale_inv": scale})) as found:
        check(found, "w", theirs)


def test_mxfp4_agrees_with_transformers_and_gives_its_blocks_exactly(tmp_path: Path) -> None:
    import gguf
    from transformers.integrations.mxfp4 import convert_moe_packed_tensors

    tensors, expected = layouts.mxfp4("experts.down_proj", weights(48, 64, 3))
    tensors["experts.down_proj_scales"][0, 0, 0] = 0  # 2^-127, the smallest
    theirs = convert_moe_packed_tensors(*tensors.values(), dtype=torch.float32).transpose(1, 2)
    expected[0, 0, :32] = theirs[0, 0, :32]
    assert torch.equal(theirs, expected)
    with open_checkpoint(write(tmp_path, {"quant_method": "mxfp4"}, tensors)) as found:
        name = "experts.down_proj_blocks"
        assert found.tensors[name].dtype == "MXFP4"
        check(found, name, expected)
        found.announce([(name, 0, 48)])
        packed = found.packed_rows(name, 40, 60)
        assert packed is not None and packed.shape == (20, 2 * 17)
        values = gguf.quants.dequantize(packed.numpy(), gguf.GGMLQuantizationType.MXFP4)
        assert torch.equal(torch.from_numpy(values), expected.reshape(-1, 64)[40:60])


@pytest.mark.parametrize("bits", [2, 3, 4, 5, 6, 8])
def test_mlx_bits_and_modules(bits: int, tmp_path: Path) -> None:
    tensors, expected = layouts.mlx("a", weights(24, 128), bits, 32)
    config = {"group_size": 64, "bits": 7, "a": {"group_size": 32, "bits": bits}, "b": False}
    folder = write(tmp_path, config, {**tensors, "b.weight": torch.ones(2, 2)})
    with open_checkpoint(folder) as found:
        check(found, "a.weight", expected)


def test_mlx_names_shapes_and_norms_are_the_hubs_again(tmp_path: Path) -> None:
    tensors, expected = layouts.mlx("model.layers.0.mlp.switch_mlp.up_proj", weights(24, 64))
    tensors |= {
        "model.layers.0.linear_attn.conv1d.weight": torch.arange(12.0).reshape(3, 4, 1),
        "model.layers.0.input_layernorm.weight": torch.full((5,), 1.5),
    }
    folder = write(tmp_path, {}, tensors)
    (folder / "config.json").write_text(
        json.dumps({"model_type": "qwen3_next", "quantization": {"group_size": 32, "bits": 4}})
    )
    with open_checkpoint(folder) as found:
        check(found, "model.layers.0.mlp.experts.up_proj.weight", expected)
        conv = found.read("model.layers.0.linear_attn.conv1d.weight")
        assert conv.shape == (3, 1, 4)
        assert torch.equal(conv.flatten(), torch.arange(12.0))
        found.announce([("model.layers.0.linear_attn.conv1d.weight", 0, 3)])
        assert torch.equal(found.read("model.layers.0.input_layernorm.weight"), torch.full((5,), 0.5))


def test_older_compressed_tensors_pack_whole_codes_into_words(tmp_path: Path) -> None:
    codes = torch.randint(0, 8, (6, 64), dtype=torch.int32)
    words = torch.zeros(6, 7, dtype=torch.int32)
    for column in range(64):
        words[:, column // 10] |= codes[:, column] << (3 * (column % 10))
    tensors = {"a.weight_packed": words, "a.weight_scale": torch.ones(6, 1), "a.weight_shape": torch.tensor([6, 64])}
    config = {"quant_method": "compressed-tensors", "config_groups": {"g": {"weights": {"num_bits": 3}}}}
    with open_checkpoint(write(tmp_path, config, tensors)) as found:
        check(found, "a.weight", codes.float() - 4)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_compressed_tensors_with_an_order_of_columns(bits: int, tmp_path: Path) -> None:
    tensors, expected = layouts.compressed("a", weights(32, 64), bits, 32, ordered=True)
    config = {"quant_method": "compressed-tensors", "config_groups": {"g": {"weights": {"num_bits": bits}}}}
    with open_checkpoint(write(tmp_path, config, tensors)) as found:
        check(found, "a.weight", expected)


@settings(max_examples=25, deadline=None)
@given(
    kind=st.sampled_from(sorted(KINDS)),
    rows=st.integers(1, 5),
    columns=st.integers(1, 4),
    cut=st.tuples(st.integers(0, 160), st.integers(0, 160)),
)
def test_any_size_and_any_rows(
    kind: str, rows: int, columns: int, cut: tuple[int, int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    config, pack = KINDS[kind]
    tensors, expected = pack("a", weights(rows * 32, columns * 32))
    start, stop = sorted(min(item, rows * 32) for item in cut)
    with open_checkpoint(write(tmp_path_factory.mktemp("any"), config, tensors)) as found:
        assert torch.equal(found.read_rows("a.weight", start, stop), expected[start:stop])


def look(folder: Path) -> set[str]:
    """Open, and read a little of everything."""
    with open_checkpoint(folder) as found:
        for name, info in found.tensors.items():
            found.read_rows(name, 0, min(2, info.rows))
        return set(found.tensors)


def refuse(folder: Path, *words: str, error: type[CompressError] = BadCheckpoint) -> None:
    with pytest.raises(error) as caught:
        look(folder)
    for word in words:
        assert word in str(caught.value), caught.value
    assert str(caught.value)[-1] == "."


@pytest.mark.parametrize("kind", KINDS)
def test_every_missing_companion_is_a_sentence(kind: str, tmp_path: Path) -> None:
    config, pack = KINDS[kind]
    tensors, _ = pack("a", weights(32, 64))
    for name in sorted(tensors):
        if name.endswith(("g_idx", "zero_point", "input_scale", "pre_quant_scale", "SCB")):
            continue  # optional, or the sign by which a tensor is found
        left = {key: value for key, value in tensors.items() if key != name}
        folder = write(tmp_path, config, left)
        if name.endswith(("qweight", "weight_packed", "a.weight")) and kind != "bitsandbytes":
            # without its codes nothing is left but scales, which no family knows
            assert "a.weight" not in look(folder)
        else:
            refuse(folder, "a", error=CompressError)


@pytest.mark.parametrize("kind", KINDS)
def test_every_companion_of_another_shape_is_a_sentence(kind: str, tmp_path: Path) -> None:
    config, pack = KINDS[kind]
    tensors, _ = pack("a", weights(64, 96))
    for name, value in tensors.items():
        if name.endswith("input_scale"):
            continue
        for other in (value.reshape(-1)[:1].repeat(5).reshape(5, 1), value.reshape(-1)[:0]):
            folder = write(tmp_path, config, {**tensors, name: other})
            if name.endswith("g_idx") and not other.numel():
                continue  # what programs write who took columns as they come
            refuse(folder, "a", error=CompressError)


@pytest.mark.parametrize("kind", KINDS)
def test_every_companion_of_another_type_is_a_sentence(kind: str, tmp_path: Path) -> None:
    config, pack = KINDS[kind]
    tensors, _ = pack("a", weights(64, 96))
    for name, value in tensors.items():
        if not name.endswith("input_scale"):
            wrong = {**tensors, name: torch.zeros(value.shape, dtype=torch.int16)}
            refuse(write(tmp_path, config, wrong), "a", error=CompressError)


def test_groups_that_do_not_exist(tmp_path: Path) -> None:
    tensors, _ = layouts.gptq("a", weights(32, 64))
    for wrong in (2, -1, 2**31 - 1):
        tensors["a.g_idx"][5] = wrong
        refuse(write(tmp_path, KINDS["gptq"][0], tensors), "a.g_idx", "beyond the 2")


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"quant_method": "hqq"}, "compressed with hqq"),
        ({"quant_method": 7}, "compressed with 7"),
        ({"quant_method": "gptq", "checkpoint_format": "marlin"}, "laid out for marlin"),
        ({"quant_method": "gptq", "bits": 4, "rotation": "hadamard"}, "rotated before GPTQ (hadamard)"),
        ({"quant_method": "awq", "bits": 4, "version": "marlin"}, "'marlin' with 4 bits"),
        ({"quant_method": "awq", "bits": 8, "version": "gemv"}, "'gemv' with 8 bits"),
        ({"quant_method": "modelopt", "quant_algo": "NVFP4_SVD"}, "SVDQuant"),
        ({"quant_method": "compressed-tensors", "format": "marlin-24", "config_groups": {}}, "stored as marlin-24"),
        (
            {
                "quant_method": "compressed-tensors",
                "sparsity_config": {"format": "sparse-bitmask"},
                "config_groups": {},
            },
            "stored as sparse-bitmask",
        ),
    ],
)
def test_what_cannot_be_read_is_named(config: dict, words: str, tmp_path: Path) -> None:
    refuse(write(tmp_path, config, {"a.weight": torch.ones(2, 2)}), words, "Choose", error=UnsupportedModel)


@pytest.mark.parametrize("size", [0, -5, 2**40, "32", 1.5, None, True, [128]])
def test_settings_without_sense(size: object, tmp_path: Path) -> None:
    tensors, _ = layouts.mlx("a", weights(32, 64))
    refuse(write(tmp_path, {"group_size": size, "bits": 4}, tensors), "group")
    tensors, _ = layouts.fp8("a.weight", weights(64, 64))
    refuse(write(tmp_path, {"quant_method": "fp8", "weight_block_size": [size, 128]}, tensors), "blocks of")


def test_bits_without_settings_are_refused(tmp_path: Path) -> None:
    tensors, _ = layouts.fp8("a.weight", weights(64, 64))
    folder = write(tmp_path, {}, tensors)
    refuse(folder, "a.weight is stored as F8_E4M3", "does not say how", error=UnsupportedModel)


def test_settings_of_the_first_gptq_models(tmp_path: Path) -> None:
    tensors, expected = layouts.gptq("a", weights(32, 64))
    folder = write(tmp_path, {}, tensors)
    (folder / "quantize_config.json").write_text(json.dumps({"bits": 4, "group_size": 32, "desc_act": False}))
    with open_checkpoint(folder) as found:
        check(found, "a.weight", expected)


def packed_llama(folder: Path, kind: str) -> tuple[Path, Path]:
    """A packed Llama, and the same with the weights that it stands for, in 32 bits."""
    config, pack = KINDS[kind]
    packed, plain = write_llama(folder / "packed"), write_llama(folder / "plain")
    tensors = load_file(plain / "model.safetensors")
    found, stood_for = {}, {}
    for name, value in tensors.items():
        if name.endswith("_proj.weight"):
            parts, stood_for[name] = pack(name.removesuffix(".weight"), value)
            found |= parts
        else:
            found[name], stood_for[name] = value, value.float()
    save_file({name: value.contiguous() for name, value in found.items()}, packed / "model.safetensors")
    save_file({name: value.contiguous() for name, value in stood_for.items()}, plain / "model.safetensors")
    settings = json.loads((packed / "config.json").read_text())
    key = "quantization" if kind == "mlx" else "quantization_config"
    (packed / "config.json").write_text(json.dumps({**settings, key: config}))
    return packed, plain


@pytest.mark.parametrize("kind", KINDS)
def test_a_packed_model_is_the_model_of_its_weights(kind: str, tmp_path: Path) -> None:
    packed, plain = packed_llama(tmp_path, kind)
    mine, theirs = Model.open(packed), Model.open(plain)
    try:
        assert [(x.place, x.shape) for x in mine.outline.tensors] == [
            (x.place, x.shape) for x in theirs.outline.tensors
        ]
        for one, other in zip(mine.outline.tensors, theirs.outline.tensors, strict=True):
            rows = one.weights // one.shape[-1]
            assert torch.equal(mine.rows(one, 0, rows), theirs.rows(other, 0, rows)), one.name
        assert mine.outline.compressed_before and not theirs.outline.compressed_before
        assert Outline.from_json(mine.outline.to_json()) == mine.outline
        assert mine.outline.size_bytes < theirs.outline.size_bytes / 2
    finally:
        mine.close()
        theirs.close()


def test_a_packed_model_becomes_the_same_file_as_its_weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.excerpts.CONTEXT", 32)
    outputs = []
    for number, folder in enumerate(packed_llama(tmp_path, "gptq")):
        source = folder.rename(tmp_path / str(number))
        (tmp_path / f"to{number}").mkdir()
        source = source.rename(tmp_path / f"to{number}" / "model")
        output = tmp_path / f"{number}.gguf"
        order = Order(source, Recipe("F16", quality="fast"), output, Device("cpu", 1))
        list(compress(order, tmp_path / f"job{number}"))
        outputs.append(output.read_bytes())
    assert outputs[0] == outputs[1]
    reports = [json.loads((tmp_path / f"job{number}" / "report.json").read_text()) for number in (0, 1)]
    assert [report["source"]["compressed_before"] for report in reports] == ["4-bit GPTQ, groups of 32", ""]

"""Families with experts: whatever way a checkpoint lays them out, the output is the same; read in small parts."""

from __future__ import annotations

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.architectures import architecture_for
from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.quantizer import Device, encode_tensor, row_blocks
from app.engine.recipe import Recipe
from app.engine.roles import EXPERTS, Place, Role
from tests.engine.architectures.conftest import TINY, make_tiny

__all__ = ["make_tiny"]
FUSED = ["qwen 3 moe", "deepseek 3", "glm 4 moe", "qwen 3 next", "olmoe"]
TURNED = ["llama 4", "gpt-oss", "granite moe", "deepseek 2, yarn"]
BLOCK = 64 * 8  # weights that are read at a time


def fuse(folder) -> None:
    """All of a layer's experts in two tensors, as transformers holds them."""
    tensors = load_file(folder / "model.safetensors")
    stems = {name.split(".experts.")[0] + ".experts" for name in tensors if ".experts." in name}
    for stem in stems:
        count = len([name for name in tensors if name.startswith(f"{stem}.") and name.endswith(".up_proj.weight")])
        found = {
            kind: torch.stack([tensors.pop(f"{stem}.{number}.{kind}_proj.weight") for number in range(count)])
            for kind in ("gate", "up", "down")
        }
        tensors[f"{stem}.gate_up_proj"] = torch.cat([found["gate"], found["up"]], dim=1)
        tensors[f"{stem}.down_proj"] = found["down"]
    save_file(tensors, folder / "model.safetensors")


@pytest.mark.parametrize("name", FUSED)
def test_fused_experts_become_the_same_file(name, make_tiny, convert):
    folder, _ = make_tiny(TINY[name])
    apart = convert(folder).read_bytes()
    fuse(folder)
    assert convert(folder).read_bytes() == apart


@pytest.mark.parametrize("name", ["qwen 3 moe", *TURNED])
def test_experts_are_read_a_few_rows_at_a_time(name, make_tiny, monkeypatch):
    folder, _ = make_tiny(TINY[name])
    monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", BLOCK)
    monkeypatch.setattr("app.engine.layouts.READ_WEIGHTS", BLOCK)
    model = Model.open(folder)
    largest = 0

    def seen(read):
        def spied(*arguments):
            nonlocal largest
            values = read(*arguments)
            largest = max(largest, values.numel())
            return values

        return spied

    try:
        for method in ("read_rows", "read_block"):
            monkeypatch.setattr(model.checkpoint, method, seen(getattr(model.checkpoint, method)), raising=False)
        plan = make_plan(model.outline, Recipe(mix="F16"))
        stacks = [row for row in plan.rows if len(row.tensor.shape) == 3]
        assert stacks
        for row in stacks:
            found = torch.cat(list(encode_tensor(model, row, "search", Device())))
            assert found.shape[0] == row.tensor.weights // row.tensor.shape[-1]
            assert len(list(row_blocks(row.tensor))) > 3
        assert 0 < largest <= 8 * BLOCK
    finally:
        model.close()


@pytest.mark.parametrize("name", ["llama 4", "gpt-oss"])
def test_turned_experts_are_what_transformers_multiplies_with(name, make_tiny):
    folder, transformers_model = make_tiny(TINY[name])
    layer = transformers_model.model.layers[1]
    experts = (layer.feed_forward if name == "llama 4" else layer.mlp).experts
    fused, down = experts.gate_up_proj.detach(), experts.down_proj.detach()
    half = fused.shape[-1] // 2
    gate, up = (fused[..., :half], fused[..., half:]) if name == "llama 4" else (fused[..., ::2], fused[..., 1::2])
    model = Model.open(folder)
    try:
        tensors = {tensor.place: tensor for tensor in model.outline.tensors}
        for role, wanted in zip(EXPERTS, (gate, up, down), strict=True):
            tensor = tensors[Place(role, 1)]
            rows = tensor.weights // tensor.shape[-1]
            assert torch.equal(model.rows(tensor, 0, rows).reshape(tensor.shape), wanted.transpose(1, 2))
            assert torch.equal(model.rows(tensor, 37, 81), wanted.transpose(1, 2).flatten(0, 1)[37:81])
    finally:
        model.close()


@pytest.mark.parametrize("name", ["deepseek 3", "glm 4 moe", "qwen 3 next"])
def test_layers_that_predict_further_tokens_are_left_out(name, make_tiny, convert):
    folder, _ = make_tiny(TINY[name])
    before = convert(folder).read_bytes()
    tensors = load_file(folder / "model.safetensors")
    layers = json.loads((folder / "config.json").read_text())["num_hidden_layers"]
    stem = "mtp" if name == "qwen 3 next" else f"model.layers.{layers}"
    tensors |= {f"{stem}.eh_proj.weight": torch.ones(64, 128), f"{stem}.enorm.weight": torch.ones(64)}
    save_file(tensors, folder / "model.safetensors")
    assert convert(folder).read_bytes() == before
    if name != "qwen 3 next":
        model = Model.open(folder)
        assert "several tokens at once" in str(model.outline.facts["note"])
        model.close()


@pytest.mark.parametrize(
    ("model_type", "change"),
    [
        ("deepseek_v2", {"topk_method": "group_limited_greedy", "n_group": 8, "topk_group": 3}),
        ("deepseek_v2", {"q_lora_rank": None}),
        ("deepseek_v3", {"n_group": 3}),
        ("deepseek_v3", {"q_lora_rank": None}),
        ("deepseek_v3", {"rope_interleave": False}),
        ("deepseek_v3", {"rope_scaling": {"type": "yarn", "factor": 40, "mscale": 1.0, "mscale_all_dim": 0.7}}),
        ("deepseek_v3", {"first_k_dense_replace": 4}),
        ("deepseek", {"routed_scaling_factor": 2.0}),
        ("gpt_oss", {"swiglu_limit": 5.0}),
        ("gpt_oss", {"layer_types": ["full_attention"] * 4}),
        ("llama4", {"attention_chunk_size": 4096, "intermediate_size_mlp": 80}),
        ("llama4", {"use_qk_norm": False, "intermediate_size_mlp": 80}),
        ("llama4", {"no_rope_layers": [1, 1, 1, 1], "intermediate_size_mlp": 80}),
        ("qwen3_next", {"layer_types": ["full_attention"] * 4}),
        ("qwen3_next", {"linear_value_head_dim": 64}),
        ("qwen3_5_moe", {"rope_parameters": {"mrope_section": "none", "rope_theta": 1e6}}),
        ("hunyuan_v1_moe", {"moe_topk": [1, 2, 1, 1], "num_experts": 4}),
        ("afmoe", {"mup_enabled": False}),
        ("olmoe", {"clip_qkv": 8.0, "num_key_value_heads": 4}),
        ("bailing_moe", {"norm_head": True}),
        ("bailing_moe", {"first_k_dense_replace": 1}),
        ("glm4_moe_lite", {"mlp_layer_types": ["sparse", "dense", "sparse", "sparse"]}),
        ("ernie4_5_moe", {"moe_layer_end_index": 2}),
        ("minimax_m2", {"rotary_dim": 7}),
    ],
    ids=str,
)
def test_what_llama_cpp_would_compute_differently_is_refused(model_type, change):
    from tests.engine.architectures.test_contract import SIZES
    from tests.engine.architectures.tiny.experts import STATED

    sizes = {**SIZES, **STATED.get(model_type, {})}
    architecture_for({"model_type": model_type, **sizes, "intermediate_size_mlp": 80}).facts()
    with pytest.raises(CompressError):
        architecture_for({"model_type": model_type, **sizes, **change}).facts()


def test_a_correction_may_be_a_matrix_of_one_row():
    family = architecture_for({"model_type": "ernie4_5_moe", "moe_num_experts": 6, "num_hidden_layers": 3})
    (part,) = family.parts("model.layers.1.mlp.moe_statics.e_score_correction_bias", (1, 6))
    assert (part.place, part.shape) == (Place(Role.FFN_EXP_PROBS_B, 1, "bias"), (6,))


def test_the_first_files_of_minimax_m2_are_told_by_their_class():
    stated = {"model_type": "minimax", "architectures": ["MiniMaxM2ForCausalLM"]}
    assert architecture_for(stated).title == "MiniMax M2"

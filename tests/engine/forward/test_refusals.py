"""What cannot be computed is refused with a sentence, before any weight is read; and what an observer is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from app.engine.architectures._computes import Shared
from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.forward import Forward
from app.engine.forward.routing import Routing
from app.engine.forward.shapes import check_tensors
from app.engine.forward.stated import read_settings
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.roles import Place, Role

LLAMA = {
    "general.architecture": "llama",
    "llama.block_count": 2,
    "llama.context_length": 128,
    "llama.embedding_length": 64,
    "llama.feed_forward_length": 96,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "llama.attention.layer_norm_rms_epsilon": 1e-5,
}


def test_defaults_are_llama_cpps() -> None:
    settings = read_settings(LLAMA)
    assert (settings.head_size, settings.rope.size, settings.rope.base) == (16, 16, 10000.0)
    assert settings.attention_scale == 0.25
    assert settings.window_of(0) == 0
    gemma = {key.replace("llama.", "gemma2."): value for key, value in LLAMA.items()} | {
        "general.architecture": "gemma2",
        "gemma2.block_count": 4,
    }
    settings = read_settings(gemma)
    assert (settings.attention_cap, settings.output_cap, settings.windows[0]) == (50.0, 30.0, 4096)
    assert [settings.window_of(layer) for layer in range(4)] == [4096, 0, 4096, 0]
    assert read_settings({**gemma, "gemma2.block_count": 46}).attention_scale == (64 / 4) ** -0.5
    assert settings.embedding_scale == 8.0


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"general.architecture": "t5"}, UnsupportedModel, "'t5'"),
        ({"llama.rope.scaling.type": "odd"}, UnsupportedModel, "'odd'"),
        ({"llama.attention.head_count_kv": 3}, BadCheckpoint, "cannot share"),
        ({"llama.attention.head_count": 0}, BadCheckpoint, "head_count = 0"),
        ({"llama.attention.head_count": [4, 2]}, BadCheckpoint, "head_count"),
        ({"llama.block_count": True}, BadCheckpoint, "block_count"),
        ({"llama.block_count": 1 << 40}, BadCheckpoint, "block_count"),
        ({"llama.block_count": 1 << 30}, BadCheckpoint, "layers"),
        ({"llama.embedding_length": None}, BadCheckpoint, "embedding_length"),
        ({"llama.attention.layer_norm_rms_epsilon": float("nan")}, BadCheckpoint, "epsilon"),
        ({"llama.rope.freq_base": 0.0}, BadCheckpoint, "freq_base"),
        ({"llama.rope.freq_base": "x"}, BadCheckpoint, "freq_base"),
        ({"llama.rope.dimension_count": 5}, BadCheckpoint, "cannot be rotated"),
        ({"llama.rope.dimension_count": 32}, BadCheckpoint, "cannot be rotated"),
    ],
)
def test_settings_that_cannot_be(changes: dict, kind: type[CompressError], words: str) -> None:
    with pytest.raises(kind, match=words):
        read_settings({**LLAMA, **changes})


MIXTRAL = {**LLAMA, "llama.expert_count": 4, "llama.expert_used_count": 2}
QWEN = {key.replace("llama.", "qwen2moe."): value for key, value in MIXTRAL.items()} | {
    "general.architecture": "qwen2moe",
    "qwen2moe.expert_feed_forward_length": 32,
    "qwen2moe.expert_shared_feed_forward_length": 48,
}


def test_sizes_of_experts_are_llama_cpps() -> None:
    assert read_settings(LLAMA).routing is None
    assert read_settings(MIXTRAL).routing == Routing(4, 2, 96, 0, normalized=True)
    assert read_settings(QWEN).routing == Routing(4, 2, 32, 48, normalized=False, shared=Shared.GATED)
    bare = {key: value for key, value in QWEN.items() if not key.startswith("qwen2moe.expert_") or "count" in key}
    assert read_settings(bare).routing == Routing(4, 2, 48, 96, normalized=False, shared=Shared.GATED)
    assert read_settings({**QWEN, "qwen2moe.feed_forward_length": 0}).inner == (0, 0)


@pytest.mark.parametrize(
    ("changes", "kind", "words"),
    [
        ({"expert_used_count": 5}, BadCheckpoint, "5 of 4 experts"),
        ({"expert_used_count": 0}, BadCheckpoint, "expert_used_count = 0"),
        ({"expert_used_count": None}, BadCheckpoint, "expert_used_count"),
        ({"expert_count": -1}, BadCheckpoint, "expert_count = -1"),
        ({"expert_count": 1 << 20}, BadCheckpoint, "experts, which cannot be"),
        ({"expert_count": 1 << 40}, BadCheckpoint, "expert_count"),
        ({"feed_forward_length": 0, "expert_feed_forward_length": 0}, BadCheckpoint, "feed-forward size"),
        ({"feed_forward_length": 0, "expert_shared_feed_forward_length": 0}, BadCheckpoint, "feed-forward size"),
        ({"expert_gating_func": 2}, UnsupportedModel, "expert_gating_func"),
        ({"expert_weights_scale": 2.5}, UnsupportedModel, "expert_weights_scale"),
        ({"expert_weights_norm": True}, UnsupportedModel, "expert_weights_norm"),
        ({"expert_group_count": 4}, UnsupportedModel, "expert_group_count"),
    ],
)
def test_experts_that_cannot_be(changes: dict, kind: type[CompressError], words: str) -> None:
    with pytest.raises(kind, match=words):
        read_settings({**QWEN, **{f"qwen2moe.{key}": value for key, value in changes.items()}})


def test_what_llama_cpp_computes_may_be_stated() -> None:
    stated = {"expert_gating_func": 1, "expert_weights_scale": 1.0, "expert_weights_norm": False}
    assert read_settings({**QWEN, **{f"qwen2moe.{key}": value for key, value in stated.items()}}).routing is not None


def test_a_family_without_experts() -> None:
    gemma = {key.replace("llama.", "gemma."): value for key, value in MIXTRAL.items()}
    with pytest.raises(UnsupportedModel, match="gemma models with experts"):
        read_settings({**gemma, "general.architecture": "gemma"})


def tensors() -> dict[str, OutlineTensor]:
    """Those of the Llama above."""
    found = {Place(Role.TOKEN_EMBD): (500, 64), Place(Role.OUTPUT_NORM): (64,)}
    for layer in range(2):
        found |= {
            Place(Role.ATTN_NORM, layer): (64,),
            Place(Role.ATTN_Q, layer): (64, 64),
            Place(Role.ATTN_K, layer): (32, 64),
            Place(Role.ATTN_V, layer): (32, 64),
            Place(Role.ATTN_OUT, layer): (64, 64),
            Place(Role.FFN_NORM, layer): (64,),
            Place(Role.FFN_GATE, layer): (96, 64),
            Place(Role.FFN_UP, layer): (96, 64),
            Place(Role.FFN_DOWN, layer): (64, 96),
        }
    return {
        f"{place.role.name}.{place.layer}": OutlineTensor(f"{place.role.name}.{place.layer}", place, shape, "F32", 1)
        for place, shape in found.items()
    }


def tensor(role: Role, layer: int | None, shape: tuple[int, ...], part: str = "weight") -> OutlineTensor:
    return OutlineTensor(f"{role.name}.{layer}", Place(role, layer, part), shape, "F32", 1)


def test_complete_tensors_pass() -> None:
    check_tensors(read_settings(LLAMA), tensors().values())
    factors = tensor(Role.ROPE_FREQS, None, (8,))
    check_tensors(read_settings(LLAMA), [*tensors().values(), factors, tensor(Role.ATTN_Q, 0, (64,), "bias")])


@pytest.mark.parametrize("name", sorted(tensors()))
def test_every_tensor_is_needed(name: str) -> None:
    rest = tensors()
    rest.pop(name)
    with pytest.raises(BadCheckpoint, match=r"missing|has the shape"):
        check_tensors(read_settings(LLAMA), rest.values())


@pytest.mark.parametrize("name", sorted(tensors()))
def test_every_shape_is_checked(name: str) -> None:
    found = tensors()
    found[name] = tensor(found[name].place.role, found[name].place.layer, (7, 9))
    with pytest.raises(BadCheckpoint, match="shape"):
        check_tensors(read_settings(LLAMA), found.values())


@pytest.mark.parametrize(
    "odd",
    [
        tensor(Role.FFN_GATE_INP, 0, (8, 64)),
        tensor(Role.OTHER, 1, (64,)),
        tensor(Role.OTHER, None, (64,)),
        tensor(Role.OUTPUT, None, (500,), "bias"),
        tensor(Role.ATTN_NORM, 2, (64,)),
    ],
)
def test_a_tensor_that_nobody_computes(odd: OutlineTensor) -> None:
    with pytest.raises(UnsupportedModel, match="cannot be computed"):
        check_tensors(read_settings(LLAMA), [*tensors().values(), odd])


def expert_tensors() -> dict[str, OutlineTensor]:
    """The Llama's with experts in the place of layer 1's feed-forward, as Qwen has them."""
    found = {name: item for name, item in tensors().items() if name not in ("FFN_GATE.1", "FFN_UP.1", "FFN_DOWN.1")}
    for role, shape in {
        Role.FFN_GATE_INP: (4, 64),
        Role.FFN_GATE_EXP: (4, 32, 64),
        Role.FFN_UP_EXP: (4, 32, 64),
        Role.FFN_DOWN_EXP: (4, 64, 32),
        Role.FFN_GATE_INP_SHEXP: (64,),
        Role.FFN_GATE_SHEXP: (48, 64),
        Role.FFN_UP_SHEXP: (48, 64),
        Role.FFN_DOWN_SHEXP: (64, 48),
    }.items():
        found[f"{role.name}.1"] = tensor(role, 1, shape)
    return found


EXPERT_NAMES = sorted(set(expert_tensors()) - set(tensors()))


def test_complete_experts_pass() -> None:
    settings, found = read_settings(QWEN), expert_tensors()
    check_tensors(settings, found.values())
    check_tensors(settings, {**found, "FFN_GATE_INP_SHEXP.1": tensor(Role.FFN_GATE_INP_SHEXP, 1, (1, 64))}.values())


@pytest.mark.parametrize("name", EXPERT_NAMES)
def test_every_tensor_of_experts_is_needed_in_its_shape(name: str) -> None:
    settings, found = read_settings(QWEN), expert_tensors()
    with pytest.raises(BadCheckpoint, match="missing"):
        check_tensors(settings, [item for key, item in found.items() if key != name])
    for shape in ((64,), (5, 64), (5, 32, 64), (4, 64, 64), (4, 2, 16, 64)):
        odd = replace(found[name], shape=shape)
        if shape != found[name].shape:
            with pytest.raises(BadCheckpoint, match="shape"):
                check_tensors(settings, {**found, name: odd}.values())


@pytest.mark.parametrize("role", [Role.FFN_GATE, Role.FFN_UP, Role.FFN_DOWN])
def test_a_layer_has_experts_or_none(role: Role) -> None:
    odd = tensors()[f"{role.name}.1"]
    with pytest.raises(UnsupportedModel, match="cannot be computed"):
        check_tensors(read_settings(QWEN), [*expert_tensors().values(), odd])


@pytest.mark.parametrize("name", ["FFN_UP", "FFN_NORM", "ATTN_NORM"])
def test_a_bias_that_nobody_adds(name: str) -> None:
    odd = tensor(Role[name], 1, (96,) if name == "FFN_UP" else (64,), "bias")
    with pytest.raises(UnsupportedModel, match="cannot be computed"):
        check_tensors(read_settings(QWEN), [*expert_tensors().values(), odd])


@pytest.fixture
def forward(sample_model: Path):
    model = Model.open(sample_model)
    yield Forward(model)
    model.close()


def test_tokens_beyond_the_vocabulary(forward: Forward) -> None:
    for number in (-1, 4096):
        with pytest.raises(BadCheckpoint, match="does not know"):
            forward.embed(torch.tensor([[1, number]]))


def test_an_observer_sees_the_input_of_every_linear_layer(forward: Forward) -> None:
    hidden = forward.embed(torch.arange(40).reshape(2, 20))
    weights = forward.layer(2)
    seen: dict[tuple[str, ...], torch.Tensor] = {}
    found = forward.run_layer(weights, hidden, lambda names, values: seen.update({names: values.clone()}))
    stem = "model.layers.2."
    groups = [
        ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"),
        ("self_attn.o_proj",),
        ("mlp.gate_proj", "mlp.up_proj"),
        ("mlp.down_proj",),
    ]
    assert list(seen) == [tuple(f"{stem}{name}.weight" for name in group) for group in groups]
    assert [tuple(values.shape) for values in seen.values()] == [(40, 256), (40, 256), (40, 256), (40, 768)]
    # attention's and the feed-forward's outputs are what is added to the input
    out, down = weights.tensors[Role.ATTN_OUT, "weight"], weights.tensors[Role.FFN_DOWN, "weight"]
    inputs = list(seen.values())
    rebuilt = hidden.flatten(0, 1) + inputs[1] @ out.T + inputs[3] @ down.T
    torch.testing.assert_close(found.flatten(0, 1), rebuilt)


def test_another_weight_in_one_place(forward: Forward) -> None:
    hidden = forward.embed(torch.arange(40).reshape(2, 20))
    weights = forward.layer(2)
    before = forward.run_layer(weights, hidden)
    down = weights.tensors[Role.FFN_DOWN, "weight"]
    changed = forward.run_layer(weights.changed(Role.FFN_DOWN, torch.zeros_like(down)), hidden)
    assert not torch.equal(before, changed)
    assert torch.equal(forward.run_layer(weights, hidden), before)

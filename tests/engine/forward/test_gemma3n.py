"""Gemma 3n: what no other family has - streams, words' embeddings for every layer, borrowed keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine.architectures import architecture_for
from app.engine.calibration import calibrate
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.evaluation import evaluate
from app.engine.forward import Forward, gemma3n
from app.engine.forward.gemma3n import WORD_UNIT
from app.engine.forward.shapes import check_tensors
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.roles import Place, Role
from tests.engine.architectures.conftest import TINY
from tests.engine.architectures.test_families import expected
from tests.engine.architectures.tiny.recipes import BOTH, Tiny
from tests.engine.forward.test_forward import all_logits, comparable, difference, states
from tests.engine.stopping import watch

OWN_KEYS, LAYERS = 20, 25
DEEP = Tiny(
    "Gemma3nTextConfig",
    "pieces without prefix",
    {
        **BOTH,
        "num_hidden_layers": LAYERS,
        "intermediate_size": [512] * LAYERS,
        "vocab_size_per_layer_input": 700,
        "head_dim": 16,
        "num_kv_shared_layers": LAYERS - OWN_KEYS,
        "sliding_window": 16,
        "activation_sparsity_pattern": [0.95] * 10 + [0.0] * (LAYERS - 10),
        "layer_types": (["sliding_attention"] * 4 + ["full_attention"]) * 5,
    },
)
TOKENS = torch.randint(3, 680, (2, 70), generator=torch.Generator().manual_seed(3))


@pytest.fixture
def deep(make_tiny: Callable[[Tiny], tuple[Path, Any]]) -> tuple[Path, Any]:
    """A model whose last layers borrow keys, and transformers' model of it.

    Its sparse feed-forwards count little: llama.cpp takes their deviation of one value fewer, which many layers swell.
    """
    folder, reference = make_tiny(DEEP)
    with torch.no_grad():
        for layer in reference.model.layers[:10]:
            layer.post_feedforward_layernorm.weight.mul_(0.01)
    reference.save_pretrained(folder)
    return folder, reference


@pytest.fixture
def small(make_tiny: Callable[[Tiny], tuple[Path, Any]]) -> tuple[Path, Any]:
    return make_tiny(TINY["gemma 3n"])


@pytest.mark.parametrize("container", ["folder", "gguf"])
def test_layers_that_borrow_keys_agree_with_transformers(deep, convert, container: str) -> None:
    folder, reference = deep
    with torch.no_grad():
        wanted = reference(TOKENS, output_hidden_states=True)
    model = Model.open(folder if container == "folder" else convert(folder))
    try:
        forward = Forward(model)
        found = states(forward, TOKENS)
        for layer, (mine, its) in enumerate(zip(found, wanted.hidden_states, strict=True)):
            assert difference(comparable(mine, its), its) < DEEP.rounding, f"before layer {layer}"
        assert difference(all_logits(forward, found[-1]), wanted.logits) < DEEP.rounding
    finally:
        model.close()


def test_keys_that_newer_programs_leave_out_are_written_and_count_nothing(deep, convert, ask) -> None:
    folder, reference = deep
    path, ids = convert(folder), TOKENS[0].tolist()
    model = Model.open(path)
    keys = [one for one in model.outline.tensors if one.place.role in (Role.ATTN_K, Role.ATTN_V, Role.ATTN_K_NORM)]
    values = {one.place: model.rows(one, 0, one.weights // one.shape[-1]) for one in keys}
    model.close()
    assert len(values) == 3 * LAYERS
    assert all(bool(found.any()) is (place.layer < OWN_KEYS) for place, found in values.items())
    answer = ask(path, [{"probabilities": ids, "vocabulary": 700}])[0]
    wanted = expected(reference, ids)[-1]
    found = torch.tensor([answer[str(number)] for number in range(700)], dtype=torch.float64)
    assert float((wanted.exp() * (wanted - found)).sum()) < 1e-5


def test_keys_that_are_there_are_kept(small) -> None:
    model = Model.open(small[0])
    names = {one.name for one in model.outline.tensors}
    model.close()
    assert names.isdisjoint(name for name in names if name.startswith("("))
    assert sum(name.endswith("k_proj.weight") for name in names) == 5


def test_words_are_handed_on_and_count_in_no_error(small) -> None:
    model = Model.open(small[0])
    forward = Forward(model)
    hidden = forward.embed(TOKENS)
    assert hidden.shape == (*TOKENS.shape, forward.settings.width)
    for index in range(2):
        assert torch.equal((hidden[..., -1] / WORD_UNIT).long(), TOKENS)
        hidden = forward.run_layer(forward.layer(index), hidden)
    evaluation, _ = watch(evaluate(model, model, TOKENS))
    model.close()
    assert float(hidden[..., -1].square().sum()) == 0.0  # below what single precision can hold
    assert set(evaluation.layer_errors) == {0.0}


def test_states_from_the_disk_go_on_alike(small, monkeypatch: pytest.MonkeyPatch) -> None:
    """What layers' embeddings make of words is made anew where nothing was embedded before; also in pieces."""
    model = Model.open(small[0])
    first = Forward(model)
    hidden = first.embed(TOKENS)
    wanted = first.run_layer(first.layer(1), hidden)
    monkeypatch.setattr(gemma3n, "TOKENS", 7)
    second = Forward(model)
    weights = second.layer(1)
    found = torch.cat([second.run_layer(weights, hidden[at : at + 1]) for at in range(2)])
    model.close()
    torch.testing.assert_close(found, wanted, rtol=1e-5, atol=1e-5)


def test_every_linear_layer_is_measured(small, tmp_path: Path) -> None:
    folder, reference = small
    caught: dict[str, torch.Tensor] = {}
    for name, module in reference.named_modules():
        if isinstance(module, torch.nn.Linear) and "coefs" not in name and "router" not in name:
            module.register_forward_pre_hook(
                lambda _, inputs, name=name: caught.update({f"{name}.weight": inputs[0].flatten(0, 1)})
            )
    with torch.no_grad():
        reference(TOKENS)
    model = Model.open(folder)
    found, _ = watch(calibrate(model, TOKENS, tmp_path / "c"))
    adjustable = {one.name for one in model.outline.tensors if one.adjustable}
    model.close()
    assert adjustable - set(found.names) == {"model.embed_tokens_per_layer.weight"}  # nothing is multiplied by it
    caught["model.embed_tokens.weight"] = caught.pop("lm_head.weight")
    stacks = ("model.altup_projections", "model.altup_unembed_projections")
    for stack in stacks:
        mine = found.statistics(f"{stack}.weight").expert_mean_square
        its = torch.stack([caught.pop(f"{stack}.{at}.weight").square().mean(0) for at in range(3)])
        assert difference(mine, its) < 1e-4
    assert set(caught) == adjustable - {"model.embed_tokens_per_layer.weight", *(f"{one}.weight" for one in stacks)}
    for name, values in caught.items():
        assert difference(found.importance(name), values.square().mean(0)) < 1e-4, name


@pytest.fixture
def opened(small) -> Any:
    model = Model.open(small[0])
    yield Forward(model).settings, model.outline.tensors
    model.close()


@pytest.mark.parametrize(
    "place",
    [Place(Role.PER_LAYER_MODEL_PROJ), Place(Role.ALTUP_PROJ), Place(Role.ALTUP_ROUTER, 2), Place(Role.LAUREL_R, 1)],
    ids=str,
)
def test_every_tensor_is_needed(opened, place: Place) -> None:
    settings, tensors = opened
    check_tensors(settings, tensors)
    with pytest.raises(BadCheckpoint, match=f"{place.role.value}.* is missing"):
        check_tensors(settings, [one for one in tensors if one.place != place])


@pytest.mark.parametrize("role", [Role.PER_LAYER_TOKEN_EMBD, Role.ALTUP_UNEMBD_PROJ, Role.PER_LAYER_PROJ_NORM])
def test_every_shape_is_checked(opened, role: Role) -> None:
    settings, tensors = opened
    odd = [one for one in tensors if one.place.role is role]
    rest = [one for one in tensors if one.place.role is not role]
    with pytest.raises(BadCheckpoint, match="the metadata promises"):
        check_tensors(settings, [*rest, OutlineTensor(odd[0].name, odd[0].place, (3, 5), "F32", 1)])


def test_streams_that_are_not_scaled_are_refused() -> None:
    config = {**DEEP.settings, "model_type": "gemma3n_text", "hidden_size": 64, "num_attention_heads": 4}
    config |= {"num_key_value_heads": 2, "vocab_size": 700, "max_position_embeddings": 256}
    assert architecture_for(config).facts()["layers"] == LAYERS
    with pytest.raises(UnsupportedModel, match="not scaled"):
        architecture_for({**config, "altup_correct_scale": False}).facts()

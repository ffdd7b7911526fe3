"""Sensitivity: the squares that torch finds for the whole model at once, and the divergence that they foretell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
import torch

from app.engine import sensitivity
from app.engine.errors import CompressError
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.roles import EXPERTS, Role
from app.engine.sensitivity import RESULT, SEED, Sensitivity, measure_sensitivity
from tests.engine.architectures.conftest import TINY
from tests.engine.architectures.test_encoders import make as make_encoder
from tests.engine.forward.conftest import QWEN_2, VOCABULARY, make_mixture, make_tiny, pytest_generate_tests
from tests.engine.stopping import finish, finish_stopped
from tests.models import write_llama, write_talker

__all__ = ["make_encoder", "make_mixture", "make_tiny", "pytest_generate_tests"]


def some_tokens(sequences: int = 3, length: int = 16, vocabulary: int = 4096) -> torch.Tensor:
    return torch.randint(3, vocabulary - 20, (sequences, length), generator=torch.Generator().manual_seed(4))


@pytest.fixture(scope="module", params=[True, False], ids=["tied", "untied"])
def talker(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    model = Model.open(write_talker(tmp_path_factory.mktemp("talker"), tied=request.param))
    yield model
    model.close()


def gumbel(forward: Forward, tokens: int) -> torch.Tensor:
    """The noise that draws words, [tokens, vocabulary], made in the order in which slices pass."""
    chance = torch.Generator().manual_seed(SEED)
    noise = torch.empty(tokens, forward.vocabulary)
    for start, stop in forward.output_blocks():
        step = max(1, sensitivity.LOGITS // (stop - start))
        for first in range(0, tokens, step):
            last = min(tokens, first + step)
            noise[first:last, start:stop] = (
                -torch.empty(last - first, stop - start).exponential_(generator=chance).log()
            )
    return noise


def whole_logits(forward: Forward, hidden: torch.Tensor, watch: Any = None) -> torch.Tensor:
    for index in range(forward.layers):
        hidden = forward.run_layer(forward.layer(index), hidden, watch=watch)
    finished = forward.finish(hidden).flatten(0, 1)
    return torch.cat([forward.logits(finished, forward.output_rows(*block)) for block in forward.output_blocks()], -1)


def by_autograd(model: Model, tokens: torch.Tensor) -> Sensitivity:
    """The same, by adding zeros to all outputs of the whole model and asking for their gradients."""
    forward = Forward(model)
    zeros: dict[tuple[str, int | None], torch.Tensor] = {}

    def watch(name: str, values: torch.Tensor, expert: int | None = None) -> None:
        zeros[name, expert] = torch.zeros_like(values, requires_grad=True)
        values.add_(zeros[name, expert])

    with torch.enable_grad():
        hidden = forward.embed(tokens).requires_grad_()
        logits = whole_logits(forward, hidden, watch)
        drawn = (logits.detach() + gumbel(forward, tokens.numel())).argmax(-1, keepdim=True)
        chosen = logits.log_softmax(-1).gather(1, drawn).sum()
    found = torch.autograd.grad(chosen, [hidden, *zeros.values()])
    stacks = {one.name: one.shape[0] for one in model.outline.tensors if len(one.shape) == 3}
    rows: dict[str, torch.Tensor] = {}
    for (name, expert), gradient in zip(zeros, found[1:], strict=True):
        squares = gradient.flatten(0, -2).square().sum(0) / tokens.numel()
        if expert is None:
            rows[name] = squares
        else:
            rows.setdefault(name, torch.zeros(stacks[name] * len(squares)))
            rows[name][expert * len(squares) : (expert + 1) * len(squares)] = squares
    chances = logits.detach().softmax(-1)
    rows[forward.output_name] = (chances * (1 - chances)).mean(0) * forward.settings.output_scale**2
    return Sensitivity(rows, found[0].flatten(0, 1).square().mean(0))


def agree(mine: Sensitivity, its: Sensitivity) -> None:
    assert set(mine.rows) == set(its.rows)
    for name, rows in its.rows.items():
        assert float(rows.max()) > 0
        assert float((mine.rows[name] - rows).abs().max() / rows.max()) < 1e-4, name
    assert float((mine.embedding - its.embedding).abs().max() / its.embedding.max()) < 1e-4


@pytest.mark.parametrize("small_slices", [False, True])
def test_squares_are_those_of_the_whole_model(
    talker: Model, tmp_path: Path, small_slices: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if small_slices:  # several batches, several slices of the vocabulary and of the tokens, the last ones smaller
        monkeypatch.setattr("app.engine.forward.BATCH_TOKENS", 32)
        monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", 1500 * 256)
        monkeypatch.setattr(sensitivity, "LOGITS", 1500 * 20)
    tokens = some_tokens()
    agree(finish(measure_sensitivity(talker, tokens, tmp_path, "d")), by_autograd(talker, tokens))


def test_squares_of_experts(make_mixture: Any, tmp_path: Path) -> None:
    model = Model.open(make_mixture(QWEN_2)[0])
    tokens = some_tokens(vocabulary=VOCABULARY)
    found = finish(measure_sensitivity(model, tokens, tmp_path / "s", "d"))
    agree(found, by_autograd(model, tokens))
    assert found.rows["blk.0.ffn_up_exps.weight"].shape == (6 * 32,)
    model.close()


ODD = ["gemma 2", "gpt-oss", "command r plus", "deepseek 3", "jamba", "falcon h1"]


@pytest.mark.parametrize("name", ODD)
def test_squares_of_families_that_are_built_otherwise(make_tiny: Any, tmp_path: Path, name: str) -> None:
    """Caps, windows, parallel parts, sinks, latent attention, shares before experts, states beside attention."""
    folder, *_ = make_tiny(TINY[name])
    model = Model.open(folder)
    tokens = some_tokens(2, 24, 600)
    found = finish(measure_sensitivity(model, tokens, tmp_path / "s", "d"))
    agree(found, by_autograd(model, tokens))
    model.close()


def test_foretold_divergence_is_near_the_measured_one(talker: Model, tmp_path: Path) -> None:
    tokens = some_tokens(8, 64)
    found = finish(measure_sensitivity(talker, tokens, tmp_path, "d"))
    forward = Forward(talker)
    hidden = forward.embed(tokens)
    before = whole_logits(forward, hidden).log_softmax(-1)
    chance, ratios = torch.Generator().manual_seed(6), []
    for index in range(forward.layers):
        weights, inputs = forward.layer(index), {}
        forward.run_layer(weights, hidden, lambda names, values, seen=inputs: seen.update(dict.fromkeys(names, values)))
        for role, name in weights.names.items():
            if name not in inputs:
                continue
            weight = weights.weight(role)
            error = torch.randn(weight.shape, generator=chance) * weight.std() * 0.03
            foretold = float(((inputs[name] @ error.T).square().mean(0) * found.rows[name]).sum()) / 2
            changed = forward.run_layer(weights.changed(role, weight + error), hidden)
            for later in range(index + 1, forward.layers):
                changed = forward.run_layer(forward.layer(later), changed)
            after = forward.logits(forward.finish(changed).flatten(0, 1), forward.output_rows(0, forward.vocabulary))
            measured = float((before.exp() * (before - after.log_softmax(-1))).sum(-1).mean())
            ratios.append(foretold / measured)
        hidden = forward.run_layer(weights, hidden)
    assert len(ratios) == 14
    assert 0.6 < median(ratios) < 1.6
    assert min(ratios) > 0.2 and max(ratios) < 5


def test_stopped_after_every_step_the_bits_are_the_same(
    talker: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.engine.forward.BATCH_TOKENS", 32)
    tokens = some_tokens()
    whole = finish(measure_sensitivity(talker, tokens, tmp_path / "whole", "d"))
    parts, attempts = finish_stopped(lambda: measure_sensitivity(talker, tokens, tmp_path / "parts", "d"))
    assert attempts >= 3
    assert torch.equal(parts.embedding, whole.embedding)
    assert all(torch.equal(parts.rows[name], whole.rows[name]) for name in whole.rows)
    assert [path.name for path in (tmp_path / "parts").iterdir()] == [RESULT]


def test_progress_rises_to_its_end(talker: Model, tmp_path: Path) -> None:
    steps = list(measure_sensitivity(talker, some_tokens(), tmp_path, "d"))
    done = [step.done_bytes for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1].total_bytes == 3 * talker.outline.size_bytes
    assert list(measure_sensitivity(talker, some_tokens(), tmp_path, "d")) == []


def test_what_was_kept_of_another_text_is_not_used(talker: Model, tmp_path: Path) -> None:
    tokens = some_tokens()
    first = finish(measure_sensitivity(talker, tokens, tmp_path, "one"))
    other = finish(measure_sensitivity(talker, tokens.flip(0) + 1, tmp_path, "two"))
    assert not torch.equal(first.embedding, other.embedding)
    assert Sensitivity.load(tmp_path / RESULT, "one") is None
    again = Sensitivity.load(tmp_path / RESULT, "two")
    assert again is not None and torch.equal(again.embedding, other.embedding)
    (tmp_path / RESULT).write_bytes(b"torn")
    assert Sensitivity.load(tmp_path / RESULT, "two") is None
    assert torch.equal(finish(measure_sensitivity(talker, tokens, tmp_path, "one")).embedding, first.embedding)


def test_predictions_that_are_not_numbers(tmp_path: Path) -> None:
    loud = torch.full((256,), 3e38)
    model = Model.open(write_llama(tmp_path / "m", layers=1, model__norm__weight=loud))
    with pytest.raises(CompressError, match="not numbers"):
        finish(measure_sensitivity(model, some_tokens(), tmp_path / "s", "d"))
    model.close()


def test_a_watcher_is_shown_every_output(make_mixture: Any) -> None:
    model = Model.open(make_mixture(QWEN_2)[0])
    forward, seen = Forward(model), []
    weights = forward.layer(0)
    hidden = forward.embed(some_tokens(vocabulary=VOCABULARY))
    inputs: dict[tuple[str, int | None], torch.Tensor] = {}

    def observe(names: tuple[str, ...], values: torch.Tensor, expert: int | None = None) -> None:
        inputs.update({(name, expert): values.clone() for name in names})

    def watch(name: str, values: torch.Tensor, expert: int | None = None) -> None:
        role = next(role for role, known in weights.names.items() if known == name)
        wanted = torch.nn.functional.linear(
            inputs[name, expert], weights.weight(role, expert), weights.tensors.get((role, "bias"))
        )
        torch.testing.assert_close(values.flatten(0, -2), wanted)
        seen.append((role, expert))

    forward.run_layer(weights, hidden, observe, watch)
    assert set(seen) >= {(Role.ATTN_Q, None), (Role.FFN_DOWN_SHEXP, None), (Role.FFN_GATE_INP, None)}
    assert {expert for role, expert in seen if role in EXPERTS} == set(range(6))
    assert len(seen) == len(set(seen))
    model.close()


def test_an_encoders_vectors_count(make_encoder: Any, tmp_path: Path) -> None:
    """It predicts nothing: a matrix counts by how far its output moves the vectors."""
    folder, _ = make_encoder("bert")
    model = Model.open(folder)
    found = finish(measure_sensitivity(model, some_tokens(2, 40, 600), tmp_path / "s", "d"))
    assert not found.rows["embeddings.word_embeddings.weight"].any()
    inside = {name: rows for name, rows in found.rows.items() if name.startswith("encoder.")}
    assert len(inside) == 3 * 6
    assert all(bool((rows > 0).all()) for rows in inside.values())
    model.close()

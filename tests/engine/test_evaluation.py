"""Evaluation: the finished file against its original, as transformers, llama.cpp and brute force see them."""

from __future__ import annotations

import gc
import weakref
from math import exp
from pathlib import Path

import pytest
import torch

from app.engine import evaluation
from app.engine import forward as forward_module
from app.engine.errors import CompressError, UnsupportedModel
from app.engine.evaluation import Evaluation, evaluate, evaluate_all
from app.engine.forward import Forward, LayerWeights
from app.engine.model import Model
from app.engine.progress import Progress
from app.engine.resources import resource
from app.engine.text import read_text, token_chunks
from tests.engine.stopping import watch
from tests.models import write_llama

CONTEXT = 128


def measured(source: Model, output: Model, chunks: torch.Tensor) -> tuple[Evaluation, list[Progress]]:
    return watch(evaluate(source, output, chunks))


@pytest.fixture
def source(sample_model: Path):
    model = Model.open(sample_model)
    yield model
    model.close()


@pytest.fixture
def output(sample_model: Path, convert):
    model = Model.open(convert(sample_model, "Q2_K"))
    yield model
    model.close()


@pytest.fixture
def chunks(source: Model) -> torch.Tensor:
    return token_chunks(source, read_text(resource("texts", "evaluation.txt")), CONTEXT, 3)


def test_a_model_against_itself(source: Model, sample_model: Path, convert, chunks: torch.Tensor) -> None:
    found, _ = measured(source, source, chunks)
    assert (found.mean_kl, found.max_kl, found.same_top) == (0.0, 0.0, 1.0)
    assert found.perplexity_source == found.perplexity_output
    assert found.layer_errors == (0.0,) * 6
    assert found.tokens == 3 * (CONTEXT // 2 - 1)
    # the same in another container: rows in another order, so sums are rounded otherwise
    again = Model.open(convert(sample_model, "BF16"))
    found, _ = measured(source, again, chunks)
    again.close()
    assert found.max_kl < 1e-6
    assert found.same_top == 1.0


def test_perplexity_is_that_of_transformers(source: Model, sample_model: Path, chunks: torch.Tensor) -> None:
    import transformers

    reference = transformers.AutoModelForCausalLM.from_pretrained(sample_model, dtype=torch.float32).eval()
    with torch.no_grad():
        predicted = reference(chunks).logits.double().log_softmax(-1)[:, CONTEXT // 2 : -1]
    wanted = exp(-float(predicted.gather(-1, chunks[:, CONTEXT // 2 + 1 :, None]).mean()))
    found, _ = measured(source, source, chunks)
    assert found.perplexity_source == pytest.approx(wanted, rel=1e-5)
    assert 20 < found.perplexity_source < 60  # the model's own README says 36


def full_logits(model: Model, chunks: torch.Tensor) -> torch.Tensor:
    """All logits at once, double precision: [chunks, context, vocabulary]."""
    forward = Forward(model)
    hidden = forward.embed(chunks)
    for index in range(forward.layers):
        hidden = forward.run_layer(forward.layer(index), hidden)
    return forward.logits(forward.finish(hidden), forward.output_rows(0, forward.vocabulary)).double()


def test_every_figure_by_brute_force(
    source: Model, output: Model, chunks: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluation, "LOGITS", 4096 * 50)
    monkeypatch.setattr(forward_module, "BATCH_TOKENS", CONTEXT)
    monkeypatch.setattr("app.engine.quantizer.BLOCK_WEIGHTS", 256 * 1000)  # several slices of the vocabulary
    found, _ = measured(source, output, chunks)
    scored = slice(CONTEXT // 2, CONTEXT - 1)
    p, q = (full_logits(model, chunks)[:, scored].log_softmax(-1).flatten(0, 1) for model in (source, output))
    kl = (p.exp() * (p - q)).sum(-1)
    targets = chunks[:, scored.start + 1 :].flatten()[:, None]
    assert 0.01 < found.mean_kl < 2
    assert found.mean_kl == pytest.approx(float(kl.mean()), rel=1e-5)
    assert found.mean_kl_error == pytest.approx(float(kl.std() / len(kl) ** 0.5), rel=0.01)
    assert found.median_kl == pytest.approx(float(kl.quantile(0.5)), rel=1e-4)
    assert found.kl_99 == pytest.approx(float(kl.quantile(0.99)), rel=1e-4)
    assert found.max_kl == pytest.approx(float(kl.max()), rel=1e-4)
    assert found.same_top == pytest.approx(float((p.argmax(-1) == q.argmax(-1)).double().mean()), abs=1e-9)
    assert found.perplexity_output == pytest.approx(exp(-float(q.gather(1, targets).mean())), rel=1e-5)
    assert found.perplexity_source == pytest.approx(exp(-float(p.gather(1, targets).mean())), rel=1e-5)
    assert len(found.layer_errors) == 6
    assert all(0 < error < 1 for error in found.layer_errors)
    assert Evaluation.from_json(found.to_json()) == found


# llama.cpp rounds activations to 8 bits where weights are quantized, so there the two may differ a little
@pytest.mark.parametrize(("mix", "limit"), [("F32", 1e-6), ("Q8_0", 3e-3), ("Q4_K_M", 3e-3)])
def test_predictions_are_those_of_llama_cpp(
    sample_model: Path, convert, ask, chunks: torch.Tensor, mix: str, limit: float
) -> None:
    path = convert(sample_model, mix)
    model = Model.open(path)
    mine = full_logits(model, chunks[:1])[0].log_softmax(-1)
    model.close()
    lengths = (1, 5, 20, 64, 100, 127)
    asked = [{"probabilities": chunks[0, :length].tolist(), "vocabulary": 4096} for length in lengths]
    for length, answer in zip(lengths, ask(path, asked), strict=True):
        its = torch.full((4096,), -torch.inf, dtype=torch.float64)
        its[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        kl = float((mine[length - 1].exp() * (mine[length - 1] - its)).sum())
        assert kl < limit, f"after {length} tokens"


def test_several_at_once(source: Model, sample_model: Path, convert, chunks: torch.Tensor) -> None:
    outputs = [Model.open(convert(sample_model, mix)) for mix in ("Q8_0", "Q5_K_M", "Q3_K_M")]
    found, steps = watch(evaluate_all(source, outputs, chunks))
    last = steps[-1]
    assert last.done_bytes == last.total_bytes == 4 * source.outline.size_bytes
    assert found[2] == measured(source, outputs[2], chunks)[0]
    # more bits are closer
    assert 0 < found[0].mean_kl < found[1].mean_kl / 4 < found[2].mean_kl / 16
    assert found[0].layer_errors[-1] < found[1].layer_errors[-1] < found[2].layer_errors[-1]
    for model in outputs:
        model.close()


def test_progress_ends_where_it_said(source: Model, output: Model, chunks: torch.Tensor) -> None:
    _, steps = measured(source, output, chunks)
    done = [step.done_bytes for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1].total_bytes == 2 * source.outline.size_bytes
    assert {step.stage for step in steps} == {"evaluate"}
    assert steps[0].what.endswith("layer 1 of 6")


def test_one_layer_in_memory_at_a_time_and_logits_in_slices(
    source: Model, output: Model, chunks: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[weakref.ref[LayerWeights]] = []
    widest = []
    read, make = Forward.layer, Forward.logits

    def layer(self: Forward, index: int) -> LayerWeights:
        gc.collect()
        assert not [one for one in alive if one() is not None]
        weights = read(self, index)
        alive.append(weakref.ref(weights))
        return weights

    def logits(self: Forward, finished: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
        made = make(self, finished, rows)
        widest.append(made.numel())
        return made

    monkeypatch.setattr(Forward, "layer", layer)
    monkeypatch.setattr(Forward, "logits", logits)
    monkeypatch.setattr(evaluation, "LOGITS", 4096 * 20)
    measured(source, output, chunks)
    assert len(alive) == 12
    assert max(widest) <= 4096 * 20


def test_models_that_do_not_belong_together(source: Model, tmp_path: Path, chunks: torch.Tensor) -> None:
    other = Model.open(write_llama(tmp_path / "other", layers=2))
    with pytest.raises(UnsupportedModel, match="has 2 layers"):
        measured(source, other, chunks)
    other.close()


def test_a_context_without_predictions(source: Model, chunks: torch.Tensor) -> None:
    with pytest.raises(CompressError, match="too short"):
        measured(source, source, chunks[:, :3])


def test_broken_weights_are_named(tmp_path: Path, source: Model) -> None:
    weight = torch.zeros(512, 256, dtype=torch.bfloat16)
    weight[3, 4] = torch.nan
    broken = write_llama(tmp_path / "broken", **{"model__layers__1__mlp__up_proj__weight": weight})
    model = Model.open(broken)
    with pytest.raises(CompressError, match=r"layers\.1\.mlp\.up_proj"):
        measured(model, model, torch.ones(1, 8, dtype=torch.int64))
    model.close()

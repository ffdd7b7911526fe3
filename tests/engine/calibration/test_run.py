"""Calibration: the same figures as the model computed whole, and the same bits however often it was killed."""

from __future__ import annotations

import gc
import shutil
import weakref
from pathlib import Path
from typing import Any

import pytest
import torch
from filelock import FileLock

from app.engine.calibration import Calibration, activation_clips, calibrate, calibration_digest, run
from app.engine.calibration.run import LOCK
from app.engine.errors import BadCheckpoint, CompressError, OutputError
from app.engine.forward import Forward, LayerWeights
from app.engine.model import Model
from app.engine.progress import Progress
from app.engine.recipe import Clip
from app.engine.resources import resource
from app.engine.text import read_text, token_chunks
from tests.engine.architectures.test_encoders import make as make_encoder
from tests.engine.stopping import watch
from tests.models import write_llama

__all__ = ["make_encoder"]

CONTEXT = 64


def finished(*arguments: Any, **options: Any) -> tuple[Calibration, list[Progress]]:
    return watch(calibrate(*arguments, **options))


@pytest.fixture
def source(sample_model: Path):
    model = Model.open(sample_model)
    yield model
    model.close()


@pytest.fixture
def chunks(source: Model, monkeypatch: pytest.MonkeyPatch) -> torch.Tensor:
    monkeypatch.setattr("app.engine.forward.BATCH_TOKENS", 2 * CONTEXT)  # several batches, the last one smaller
    return token_chunks(source, read_text(resource("texts", "evaluation.txt")), CONTEXT, 5)


def inputs_by_transformers(folder: Path, chunks: torch.Tensor) -> dict[str, torch.Tensor]:
    """What enters every linear layer, caught by hooks on the whole model: [tokens, columns]."""
    import transformers

    model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    caught = {}
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear):
            module.register_forward_pre_hook(
                lambda _, inputs, name=name: caught.update({f"{name}.weight": inputs[0].flatten(0, 1)})
            )
    with torch.no_grad():
        model(chunks)
    return caught


def same(mine: torch.Tensor, its: torch.Tensor) -> bool:
    return float((mine - its).abs().max() / its.abs().max()) < 2e-5


def test_figures_are_those_of_the_whole_model(
    source: Model, sample_model: Path, chunks: torch.Tensor, tmp_path: Path
) -> None:
    found, _ = finished(source, chunks, tmp_path / "c")
    wanted = inputs_by_transformers(sample_model, chunks)
    wanted["model.embed_tokens.weight"] = wanted.pop("lm_head.weight")  # tied
    assert set(found.names) == set(wanted)
    for name, values in wanted.items():
        mine = found.statistics(name)
        assert mine.count == found.tokens == 5 * CONTEXT
        assert same(mine.minimum, values.amin(0))
        assert same(mine.maximum, values.amax(0))
        assert same(mine.mean_abs, values.abs().mean(0))
        assert same(found.importance(name), values.double().square().mean(0).float())
        assert same(mine.percentiles, values.quantile(torch.tensor([0.001, 0.01, 0.5, 0.99, 0.999]), 0))
        assert torch.equal(found.expert_importance(name)[0], mine.mean_square)
    assert found.statistics("model.layers.2.self_attn.q_proj.weight") is found.statistics(
        "model.layers.2.self_attn.v_proj.weight"
    )
    assert len(found.inputs) == 6 * 4 + 1
    assert found.inputs[-1].layer is None


def test_the_folder_holds_it_all(source: Model, chunks: torch.Tensor, tmp_path: Path) -> None:
    made, steps = finished(source, chunks, tmp_path / "c")
    found = Calibration.load(tmp_path / "c")
    equal(made, found)
    names = {path.name for path in (tmp_path / "c").iterdir()}
    assert names - {LOCK} == {"calibration.json", "calibration.safetensors"}
    again, second = finished(source, chunks, tmp_path / "c")
    equal(made, again)
    assert [step.done_bytes for step in second] == [source.outline.size_bytes]
    done = [step.done_bytes for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1].total_bytes == source.outline.size_bytes
    assert steps[0].what.endswith("layer 1 of 6")


def equal(one: Calibration, other: Calibration) -> None:
    assert one.digest == other.digest
    assert len(one.inputs) == len(other.inputs)
    for mine, its in zip(one.inputs, other.inputs, strict=True):
        assert mine.facts() == its.facts()
        assert mine.tensors().keys() == its.tensors().keys()
        assert all(torch.equal(value, its.tensors()[key]) for key, value in mine.tensors().items())


def test_killed_after_any_step_it_ends_with_the_same_bits(
    source: Model, chunks: torch.Tensor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, steps = finished(source, chunks, tmp_path / "whole")
    read: list[int] = []
    layer = Forward.layer
    monkeypatch.setattr(Forward, "layer", lambda self, index: read.append(index) or layer(self, index))
    for stop in range(0, len(steps), 4):
        folder = tmp_path / f"stopped-{stop}"
        running = calibrate(source, chunks, folder)
        for _ in range(stop + 1):
            step = next(running)
        running.close()
        with pytest.raises(CompressError, match="no finished calibration"):
            Calibration.load(folder)
        read.clear()
        found, rest = finished(source, chunks, folder)
        equal(wanted, found)
        assert rest[0].done_bytes <= step.done_bytes + steps[0].done_bytes
        assert read == list(range(min(stop // 3, 6), 6))  # three batches to a layer: finished ones are not read again


def test_killed_while_files_are_written(
    source: Model, chunks: torch.Tensor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that is written may be the last thing."""
    import os

    wanted, _ = finished(source, chunks, tmp_path / "whole")
    replace, left = os.replace, 0

    def dying(source: Path, target: Path) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise KeyboardInterrupt
        replace(source, target)

    for after in range(0, 15, 2):  # two for each layer, one for the output, two for the whole
        folder = tmp_path / f"died-{after}"
        left = after
        monkeypatch.setattr(os, "replace", dying)
        with pytest.raises(KeyboardInterrupt):
            finished(source, chunks, folder)
        monkeypatch.setattr(os, "replace", replace)
        equal(wanted, finished(source, chunks, folder)[0])


def test_another_text_starts_anew(source: Model, chunks: torch.Tensor, tmp_path: Path) -> None:
    first = calibrate(source, chunks, tmp_path / "c")
    for _ in range(5):
        next(first)
    first.close()
    other = chunks.flip(0).contiguous()
    assert calibration_digest(source, other) != calibration_digest(source, chunks)
    found, steps = finished(source, other, tmp_path / "c")
    assert steps[0].what.endswith("layer 1 of 6")
    equal(found, finished(source, other, tmp_path / "other")[0])
    # and back: nothing of the first is left that could be mixed in
    second = calibrate(source, chunks, tmp_path / "c")
    next(second)
    second.close()
    with pytest.raises(CompressError, match="no finished calibration"):
        Calibration.load(tmp_path / "c")


@pytest.mark.parametrize("damage", ["cut", "header", "another length", "empty"])
def test_damaged_states_are_made_again(source: Model, chunks: torch.Tensor, tmp_path: Path, damage: str) -> None:
    wanted, _ = finished(source, chunks, tmp_path / "whole")
    running = calibrate(source, chunks, tmp_path / "c")
    for _ in range(8):
        next(running)
    running.close()
    path = tmp_path / "c" / run.STATES
    data = path.read_bytes()
    path.write_bytes({"cut": data[:-1], "header": b"{" + data, "another length": data + b"0", "empty": b""}[damage])
    equal(wanted, finished(source, chunks, tmp_path / "c")[0])


def test_clips_of_activations(source: Model, chunks: torch.Tensor, tmp_path: Path) -> None:
    clips = (
        Clip("*q_proj*", "activations", -9.0, 9.0),
        Clip("blk.1.attn_q.weight", "activations", -0.5, 0.5),
        Clip("*v_proj*", "weights", -0.1, 0.1),
    )
    name = "model.layers.1.self_attn.{}_proj.weight".format
    assert activation_clips(source.outline, clips)[name("q")] == (-0.5, 0.5)
    assert name("v") not in activation_clips(source.outline, clips)
    plain, _ = finished(source, chunks, tmp_path / "plain")
    found, _ = finished(source, chunks, tmp_path / "clipped", clips=clips)
    assert found.digest != plain.digest
    assert float(found.importance(name("q")).max()) <= 0.25
    assert found.statistics(name("q")).clip == (-0.5, 0.5)
    assert torch.equal(found.importance(name("v")), plain.importance(name("v")))
    # the model itself is computed as it is
    later = "model.layers.5.mlp.down_proj.weight"
    assert torch.equal(found.importance(later), plain.importance(later))


def test_hessians_are_handed_over_layer_by_layer(
    source: Model, sample_model: Path, chunks: torch.Tensor, tmp_path: Path
) -> None:
    wanted, seen = inputs_by_transformers(sample_model, chunks), []

    def take(names: tuple[str, ...], hessian: torch.Tensor) -> None:
        seen.append(names)
        values = wanted[names[0] if names[0] in wanted else "lm_head.weight"].double()
        assert torch.equal(hessian, hessian.T)
        assert same(hessian.double(), values.T @ values / len(values))

    finished(source, chunks, tmp_path / "c", hessian=take)
    assert len(seen) == 6 * 4 + 1
    assert seen[0] == tuple(f"model.layers.0.self_attn.{part}_proj.weight" for part in "qkv")


def test_one_layer_in_memory_at_a_time(
    source: Model, chunks: torch.Tensor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: list[weakref.ref[LayerWeights]] = []
    read = Forward.layer

    def layer(self: Forward, index: int) -> LayerWeights:
        gc.collect()
        assert not [one for one in alive if one() is not None]
        weights = read(self, index)
        alive.append(weakref.ref(weights))
        return weights

    monkeypatch.setattr(Forward, "layer", layer)
    finished(source, chunks, tmp_path / "c")
    assert len(alive) == 6


def test_an_output_of_its_own(tmp_path: Path, chunks: torch.Tensor) -> None:
    folder = write_llama(tmp_path / "m", lm_head__weight=torch.randn(4096, 256).to(torch.bfloat16))
    config = (folder / "config.json").read_text()
    (folder / "config.json").write_text(config.replace('"tie_word_embeddings": true', '"tie_word_embeddings": false'))
    model = Model.open(folder)
    found, _ = finished(model, chunks, tmp_path / "c")
    model.close()
    assert "lm_head.weight" in found
    assert "model.embed_tokens.weight" not in found


def test_summary(source: Model, chunks: torch.Tensor, tmp_path: Path) -> None:
    found, _ = finished(source, chunks, tmp_path / "c")
    summary = found.summary(source.outline)
    assert [row["name"] for row in summary["weights"]] == [
        tensor.name for tensor in source.outline.tensors if tensor.adjustable
    ]
    row = next(row for row in summary["weights"] if row["name"] == "model.layers.3.mlp.up_proj.weight")
    assert (row["layer"], row["role"], row["columns"]) == (3, "feed-forward up", 256)
    assert row["minimum"] < row["typical_minimum"] < 0 < row["typical_maximum"] < row["maximum"]
    assert row["shared_by"] == ["model.layers.3.mlp.gate_proj.weight", "model.layers.3.mlp.up_proj.weight"]


def test_refusals(source: Model, chunks: torch.Tensor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OutputError, match="cannot be written"):
        finished(source, chunks, tmp_path / "file")
    (tmp_path / "c").mkdir()
    with FileLock(tmp_path / "c" / LOCK), pytest.raises(CompressError, match="Another window"):
        finished(source, chunks, tmp_path / "c")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    with pytest.raises(OutputError, match="GB free"):
        finished(source, chunks, tmp_path / "d")


def test_activations_that_overflow(tmp_path: Path, chunks: torch.Tensor) -> None:
    huge = torch.full((512, 256), 3e38).to(torch.bfloat16)
    model = Model.open(write_llama(tmp_path / "m", **{"model__layers__1__mlp__up_proj__weight": huge}))
    with pytest.raises(BadCheckpoint, match=r"layers\.1\.mlp\.down_proj"):
        finished(model, chunks, tmp_path / "c")
    model.close()


def test_an_encoders_vectors_enter_nothing(make_encoder: Any, tmp_path: Path) -> None:
    folder, _ = make_encoder("bert")
    model = Model.open(folder)
    tokens = torch.randint(3, 600, (2, 40), generator=torch.Generator().manual_seed(3))
    hessians: list[str] = []
    found, _ = finished(model, tokens, tmp_path / "c", hessian=lambda names, _: hessians.extend(names))
    assert "encoder.layer.2.output.dense.weight" in found
    assert "embeddings.word_embeddings.weight" not in found
    assert len(hessians) == 3 * 6
    model.close()

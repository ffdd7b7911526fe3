"""compress(): exact sizes, proof, refusals that leave nothing, and the same bytes however often it is interrupted."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch

from app.engine.errors import BadCheckpoint, CompressError, OutputError, UnsupportedTensor, VerificationError
from app.engine.model import Model
from app.engine.pipeline import Order, compress, is_final, partial_path
from app.engine.plan import make_plan
from app.engine.progress import Progress
from app.engine.quantizer import Device
from app.engine.recipe import Recipe, Rule
from tests.models import write_llama


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A two-layer Llama."""
    return write_llama(tmp_path_factory.mktemp("model") / "tiny", shards=2)


@pytest.fixture(autouse=True)
def _short_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short text to measure finished files on."""
    monkeypatch.setattr("app.engine.excerpts.CONTEXT", 32)


def order(source: Path, folder: Path, mix: str = "Q4_K_M", **changes: Any) -> Order:
    return Order(source, Recipe(mix, quality="fast"), folder / "out.gguf", Device("cpu", 2), **changes)


def run(what: Order, job: Path) -> list[Progress]:
    return list(compress(what, job))


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("mix", ["Q4_K_M", "Q2_K", "IQ4_XS", "Q8_0", "F16", "Q5_1"])
def test_the_plan_is_what_the_file_becomes(tiny: Path, tmp_path: Path, mix: str) -> None:
    steps = run(order(tiny, tmp_path, mix), tmp_path / "job")
    model = Model.open(tiny)
    plan = make_plan(model.outline, Recipe(mix))
    model.close()
    assert (tmp_path / "out.gguf").stat().st_size == plan.size_bytes
    reader = gguf.GGUFReader(tmp_path / "out.gguf")
    assert [tensor.tensor_type.name for tensor in reader.tensors] == [row.scheme for row in plan.rows]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job", "out.gguf"]
    report = json.loads((tmp_path / "job" / "report.json").read_text())
    assert report["verified"] is True
    assert report["runtime"]["ok"] is True
    assert len(report["tensors"]) == len(plan.rows)
    assert report["output"]["size_bytes"] == plan.size_bytes
    compressing = [step for step in steps if step.stage == "compress"]
    assert [step.tensor for step in compressing] == ["", *(row.tensor.name for row in plan.rows)]
    assert compressing[0].done_bytes == 0
    assert compressing[-1].done_bytes == compressing[-1].total_bytes


def test_the_source_is_never_touched(tiny: Path, tmp_path: Path) -> None:
    before = snapshot(tiny)
    run(order(tiny, tmp_path), tmp_path / "job")
    assert snapshot(tiny) == before


def test_the_number_of_threads_does_not_change_the_bytes(tiny: Path, tmp_path: Path) -> None:
    outputs = []
    for threads in (1, 3):
        folder = tmp_path / str(threads)
        folder.mkdir()
        run(Order(tiny, Recipe("Q3_K_M", quality="fast"), folder / "out.gguf", Device("cpu", threads)), folder / "job")
        outputs.append((folder / "out.gguf").read_bytes())
    assert outputs[0] == outputs[1]


def test_interrupted_after_every_step(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "whole").mkdir()
    run(order(tiny, tmp_path / "whole"), tmp_path / "whole" / "job")
    what, job = order(tiny, tmp_path), tmp_path / "job"
    fresh_steps = interruptions = 0
    while not what.output.exists():
        fresh_steps += 1
        steps = compress(what, job)
        for _ in range(fresh_steps):
            if next(steps, None) is None:
                break
        steps.close()
        interruptions += 1
        assert interruptions < 200
    run(what, job)
    assert interruptions > 30
    assert what.output.read_bytes() == (tmp_path / "whole" / "out.gguf").read_bytes()
    assert not list(tmp_path.glob(".*"))


def steps_until(steps: Iterator[Progress], stage: str) -> None:
    for step in steps:
        if step.stage == stage:
            return
    raise AssertionError(f"no step of stage {stage}")


def test_bytes_that_the_disk_lost_are_written_again(tiny: Path, tmp_path: Path) -> None:
    what, job = order(tiny, tmp_path), tmp_path / "job"
    steps = compress(what, job)
    steps_until(steps, "verify")
    steps.close()
    partial = partial_path(what, job)
    with partial.open("r+b") as handle:
        handle.seek(partial.stat().st_size // 2)
        handle.write(bytes(4096))
    run(what, job)
    (tmp_path / "other").mkdir()
    run(order(tiny, tmp_path / "other"), tmp_path / "other" / "job")
    assert what.output.read_bytes() == (tmp_path / "other" / "out.gguf").read_bytes()


def test_a_torn_journal_line_is_done_again(tiny: Path, tmp_path: Path) -> None:
    what, job = order(tiny, tmp_path), tmp_path / "job"
    steps = compress(what, job)
    for _ in range(6):
        next(steps)
    steps.close()
    journal = job / "journal.jsonl"
    os.truncate(journal, journal.stat().st_size - 20)
    run(what, job)
    assert what.output.exists()


def test_a_crash_right_after_the_rename(tiny: Path, tmp_path: Path) -> None:
    what, job = order(tiny, tmp_path), tmp_path / "job"
    run(what, job)
    journal = job / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    assert json.loads(lines[-1])["step"] == "finished"
    journal.write_bytes(b"".join(lines[:-1]))
    before = what.output.read_bytes()
    assert run(what, job) == []
    assert what.output.read_bytes() == before


def test_a_source_that_changed_meanwhile(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "m")
    what, job = order(source, tmp_path), tmp_path / "job"
    steps = compress(what, job)
    for _ in range(5):
        next(steps)
    steps.close()
    os.utime(source / "model.safetensors", (1, 1))
    with pytest.raises(CompressError, match="has changed since this job began"):
        run(what, job)


@pytest.mark.parametrize(("value", "words"), [(float("nan"), "3 NaN, 0 infinite"), (float("inf"), "0 NaN, 3 infinite")])
def test_broken_weights(tmp_path: Path, value: float, words: str) -> None:
    broken = torch.ones(256, 512)
    broken[5, 7:10] = value
    source = write_llama(tmp_path / "m", model__layers__1__mlp__down_proj__weight=broken.to(torch.bfloat16))
    with pytest.raises(BadCheckpoint, match=r"model\.layers\.1\.mlp\.down_proj\.weight: 3 of 131,072") as caught:
        run(order(source, tmp_path), tmp_path / "job")
    assert words in str(caught.value)
    assert is_final(caught.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job", "m"]


def test_an_existing_file_is_kept(tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "out.gguf").write_text("precious")
    with pytest.raises(OutputError, match="already exists"):
        run(order(tiny, tmp_path), tmp_path / "job")
    assert (tmp_path / "out.gguf").read_text() == "precious"
    assert not list(tmp_path.glob(".*"))
    run(order(tiny, tmp_path, overwrite=True), tmp_path / "job2")
    assert (tmp_path / "out.gguf").read_bytes()[:4] == b"GGUF"


def test_the_source_as_output(tiny: Path, tmp_path: Path) -> None:
    run(order(tiny, tmp_path), tmp_path / "job")
    file = tmp_path / "out.gguf"
    before = file.read_bytes()
    with pytest.raises(OutputError, match="is the model itself"):
        run(Order(file, Recipe("Q2_K", quality="fast"), file, overwrite=True), tmp_path / "job2")
    assert file.read_bytes() == before


def test_a_missing_folder(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        run(order(tiny, tmp_path / "no"), tmp_path / "job")


def test_a_read_only_folder(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access  # the tests may run as root, whom no permission stops

    def access(path: object, mode: int, **more: object) -> bool:
        return False if path == tmp_path and mode == os.W_OK else real(path, mode, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "access", access)
    with pytest.raises(OutputError, match="cannot be written to"):
        run(order(tiny, tmp_path), tmp_path / "job")
    assert [path.name for path in tmp_path.iterdir()] == ["job"]


def test_no_space_is_said_before_the_start(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(OutputError, match=r"GB are needed on the disk of .* 0\.00 GB are free") as caught:
        run(order(tiny, tmp_path), tmp_path / "job")
    assert not is_final(caught.value)
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_disk_that_fills_up_in_the_middle(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = os.fsync, [0]

    def fsync(handle: int) -> None:
        calls[0] += 1
        if calls[0] == 9:
            with open("/dev/full", "wb", buffering=0) as full:
                full.write(b"x")
        real(handle)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        with pytest.raises(OutputError, match=r"disk|No space|full"):
            run(order(tiny, tmp_path), tmp_path / "job")
    assert partial_path(order(tiny, tmp_path), tmp_path / "job").exists()
    run(order(tiny, tmp_path), tmp_path / "job")
    assert (tmp_path / "out.gguf").exists()


def test_rows_that_do_not_divide(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "m", hidden=128, feed_forward=192)
    run(order(source, tmp_path, "Q2_K"), tmp_path / "job")
    report = json.loads((tmp_path / "job" / "report.json").read_text())
    kinds = {row["name"]: row["scheme"] for row in report["tensors"]}
    assert kinds["model.layers.0.mlp.gate_proj.weight"] in ("IQ4_NL", "Q4_0")
    assert report["runtime"]["ok"] is True


def test_rows_that_fit_nothing_but_floats(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "m", feed_forward=500)
    model = Model.open(source)
    plan = make_plan(model.outline, Recipe("Q2_K"))
    model.close()
    row = next(row for row in plan.rows if "0.mlp.down_proj" in row.tensor.name)
    assert row.scheme in ("BF16", "F16")
    assert "500" in row.reason


def test_a_tensor_that_would_lose_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = write_llama(tmp_path / "m")
    from app.engine.methods.search import Search

    monkeypatch.setattr(
        Search, "encode", lambda self, scheme, weight, importance: scheme.encode(-10 * weight, importance)
    )
    with pytest.raises(VerificationError, match="lost its content"):
        run(order(source, tmp_path), tmp_path / "job")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job", "m"]


def test_per_tensor_choices(tiny: Path, tmp_path: Path) -> None:
    recipe = Recipe("Q4_K_M", (Rule("*down_proj*", "Q8_0"), Rule("blk.1.ffn_down.weight", "F16")), quality="fast")
    run(Order(tiny, recipe, tmp_path / "out.gguf"), tmp_path / "job")
    kinds = {tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(tmp_path / "out.gguf").tensors}
    assert (kinds["blk.0.ffn_down.weight"], kinds["blk.1.ffn_down.weight"]) == ("Q8_0", "F16")


def test_from_gguf_to_smaller_gguf(tiny: Path, tmp_path: Path) -> None:
    run(order(tiny, tmp_path, "F16"), tmp_path / "job")
    direct, through = tmp_path / "direct.gguf", tmp_path / "through.gguf"
    run(Order(tiny, Recipe("Q4_K_S", quality="fast"), direct), tmp_path / "job2")
    run(Order(tmp_path / "out.gguf", Recipe("Q4_K_S", quality="fast"), through), tmp_path / "job3")
    first, second = gguf.GGUFReader(direct), gguf.GGUFReader(through)
    assert [tensor.name for tensor in first.tensors] == [tensor.name for tensor in second.tensors]
    assert set(first.fields) == set(second.fields)
    same = [bytes(a.data) == bytes(b.data) for a, b in zip(first.tensors, second.tensors, strict=True)]
    # BF16 -> F16 rounds denormals, so that nearly all tensors come out the same
    assert sum(same) > len(same) * 0.6


def test_errors_tell_whether_to_continue() -> None:
    assert is_final(UnsupportedTensor("x"))
    assert not is_final(OutputError("x"))

"""Jobs with calibration: better files of the same size, the same bytes however often they are interrupted."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import gguf
import pytest
import torch

from app.engine import excerpts, shelf
from app.engine.errors import CompressError
from app.engine.journal import Journal
from app.engine.mixes import mixes
from app.engine.model import Model
from app.engine.pipeline import Order, compress, partial_path
from app.engine.progress import Progress
from app.engine.quantizer import Device
from app.engine.recipe import Clip, Recipe, Target
from app.engine.text import read_text
from tests.models import write_llama, write_talker


@pytest.fixture(scope="module")
def talker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model that speaks."""
    return write_talker(tmp_path_factory.mktemp("model") / "talker")


@pytest.fixture(autouse=True)
def _short_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few sentences instead of books."""
    monkeypatch.setattr(excerpts, "read_text", lambda path: read_text(path)[:20_000])
    monkeypatch.setattr(excerpts, "CONTEXT", 64)
    monkeypatch.setattr(excerpts, "CALIBRATION_CHUNKS", {"balanced": 8, "best": 12})
    monkeypatch.setattr(excerpts, "CANDIDATE_CHUNKS", {"balanced": 2, "best": 3})
    monkeypatch.setattr(excerpts, "PROOF_CHUNKS", {"fast": 4, "balanced": 4, "best": 4})


@pytest.fixture(scope="module")
def analyses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is known of models lies here for all tests that do not look at it."""
    return tmp_path_factory.mktemp("analyses")


def order(source: Path, folder: Path, recipe: Recipe, **changes: Any) -> Order:
    folder.mkdir(exist_ok=True)
    return Order(source, recipe, folder / "out.gguf", Device("cpu", 1), **changes)


def done(what: Order, analyses: Path | None = None) -> dict[str, Any]:
    """Do a job; its report."""
    job = what.output.parent / "job"
    list(compress(what, job, analyses))
    return json.loads((job / "report.json").read_text())


def kinds_of(path: Path) -> dict[str, str]:
    return {tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(path).tensors}


SMALL = Recipe("Q3_K_M")


def test_balanced_is_the_default_and_better_at_the_same_size(talker: Path, tmp_path: Path, analyses: Path) -> None:
    balanced = done(order(talker, tmp_path / "balanced", SMALL), analyses)
    fast = done(order(talker, tmp_path / "fast", replace(SMALL, quality="fast")), analyses)
    assert balanced["recipe"]["quality"] == "balanced"
    assert balanced["output"]["size_bytes"] == fast["output"]["size_bytes"]
    assert kinds_of(tmp_path / "balanced" / "out.gguf") == kinds_of(tmp_path / "fast" / "out.gguf")
    assert 0 < balanced["evaluation"]["mean_kl"] < fast["evaluation"]["mean_kl"]
    assert balanced["evaluation"]["text"] == "evaluation.txt"
    assert (balanced["evaluation"]["chunks"], balanced["evaluation"]["context"]) == (4, 64)
    assert balanced["calibration"] == {"text": "calibration.txt", "tokens": 8 * 64, "why_not": ""}
    assert fast["calibration"] == {"text": "", "tokens": 0, "why_not": ""}
    assert balanced["measured_tables"] and not fast["measured_tables"]
    assert balanced["evaluation"]["mean_kl"] / 4 < balanced["forecast_kl"] < balanced["evaluation"]["mean_kl"] * 4
    sizes, costs = zip(*balanced["curve"], strict=True)
    assert sorted(sizes) == list(sizes) and sorted(costs, reverse=True) == list(costs)
    assert sizes[0] < balanced["output"]["size_bytes"] < sizes[-1]
    assert [item["name"] for item in balanced["candidates"]] == ["Q3_K_M"]
    assert balanced["runtime"]["ok"] and balanced["verified"]


def test_a_size_to_reach(talker: Path, tmp_path: Path, analyses: Path) -> None:
    limit = done(order(talker, tmp_path / "fast", replace(SMALL, quality="fast")), analyses)["output"]["size_bytes"]
    recipe = replace(SMALL, target=Target(size_bytes=limit + 5000))
    report = done(order(talker, tmp_path / "target", recipe), analyses)
    assert report["output"]["size_bytes"] <= limit + 5000
    assert (tmp_path / "target" / "out.gguf").stat().st_size == report["output"]["size_bytes"]
    tried = report["candidates"]
    assert len(tried) > 1 and {item["name"] for item in tried} & set(mixes())
    assert all(item["size_bytes"] <= limit + 5000 and item["forecast_kl"] > 0 for item in tried)
    (chosen,) = [item for item in tried if item["chosen"]]
    assert chosen["mean_kl"] == min(item["mean_kl"] for item in tried)
    assert chosen["size_bytes"] == report["output"]["size_bytes"]
    assert chosen["mean_kl"] / 2 < report["evaluation"]["mean_kl"] < chosen["mean_kl"] * 2  # on other sentences


def test_a_divergence_to_reach(talker: Path, tmp_path: Path, analyses: Path) -> None:
    small, large = (
        done(order(talker, tmp_path / str(kl), Recipe(target=Target(max_kl=kl))), analyses) for kl in (0.1, 0.01)
    )
    assert small["output"]["size_bytes"] < large["output"]["size_bytes"]
    for report, limit in ((small, 0.1), (large, 0.01)):
        assert report["candidates"][0]["name"] == "automatic"
        assert report["candidates"][0]["forecast_kl"] <= limit
        assert all(item["size_bytes"] <= report["candidates"][0]["size_bytes"] for item in report["candidates"])
        assert min(item["mean_kl"] for item in report["candidates"]) <= limit  # measured, not only forecast
    assert small["evaluation"]["mean_kl"] > large["evaluation"]["mean_kl"]


def test_a_forecast_that_was_too_hopeful(talker: Path, tmp_path: Path) -> None:
    """Tables that promise a hundredth of what is true: the plan grows until it was measured to keep what was asked."""
    recipe, known = Recipe(target=Target(max_kl=0.02)), tmp_path / "analyses"
    honest = done(order(talker, tmp_path / "honest", recipe), known)
    (costs,) = known.glob("*/costs.jsonl")
    Journal(costs).add("scale", value=honest["candidates"][0]["forecast_kl"] * 1e-6)
    report = done(order(talker, tmp_path / "hopeful", recipe), known)
    assert min(item["mean_kl"] for item in report["candidates"]) <= 0.02
    assert report["output"]["size_bytes"] >= honest["output"]["size_bytes"] * 0.98


def test_interrupted_after_every_step(talker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether matrices lie on the shelf or the text is read once more."""
    recipe = replace(SMALL, target=Target())
    stages = set()
    for name, limit_bytes, stride in (("kept", shelf.LIMIT_BYTES, 40), ("read again", 0, 4)):
        monkeypatch.setattr(shelf, "LIMIT_BYTES", limit_bytes)
        whole, parts = order(talker, tmp_path / name, recipe), order(talker, tmp_path / f"{name}, parts", recipe)
        stages |= {step.stage for step in compress(whole, whole.output.parent / "job")}
        for attempt in count(1):
            steps = compress(parts, parts.output.parent / "job")
            for _ in range(attempt * stride):
                next(steps, None)
            steps.close()
            if parts.output.exists():
                break
        list(compress(parts, parts.output.parent / "job"))
        assert attempt > 1
        assert not list(parts.output.parent.glob(".*"))
        assert not list((parts.output.parent / "job").glob("*.states"))
        # the two ways may choose different candidates: only with the matrices at hand are those encoded in full
        assert parts.output.read_bytes() == whole.output.read_bytes()
    assert {"open", "sensitivity", "calibrate", "measure", "compress", "verify", "run", "evaluate", "finish"} == stages


@pytest.mark.parametrize("limit_bytes", [shelf.LIMIT_BYTES, 0])
def test_a_lost_tensor_is_made_again_the_same(
    talker: Path, tmp_path: Path, analyses: Path, monkeypatch: pytest.MonkeyPatch, limit_bytes: int
) -> None:
    monkeypatch.setattr(shelf, "LIMIT_BYTES", limit_bytes)
    whole, what = order(talker, tmp_path / "whole", SMALL), order(talker, tmp_path / "lost", SMALL)
    done(whole, analyses)
    job = what.output.parent / "job"
    steps, seen = compress(what, job, analyses), 0
    for step in steps:
        seen += "layers.1" in step.tensor and step.stage == "compress"
        if seen == 3:  # in the middle of the last layer
            break
    steps.close()
    partial = partial_path(what, job)
    file = gguf.GGUFReader(partial)
    for tensor in file.tensors:
        if tensor.name in ("token_embd.weight", "blk.0.ffn_up.weight"):
            with partial.open("r+b") as handle:
                handle.seek(int(tensor.data_offset) + 100)
                handle.write(bytes(3000))
    del file
    done(what, analyses)
    assert what.output.read_bytes() == whole.output.read_bytes()


def test_what_was_found_out_serves_the_next_job(
    talker: Path, tmp_path: Path, analyses: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(order(talker, tmp_path / "one", SMALL), analyses)
    monkeypatch.setattr("app.engine.analysis.tensor_costs", lambda *_: pytest.fail("measured again"))
    steps = list(compress(order(talker, tmp_path / "two", Recipe("Q2_K")), tmp_path / "job", analyses))
    assert not [step for step in steps if step.stage == "sensitivity"]


def own_text(folder: Path) -> Path:
    (folder / "texts").mkdir(parents=True)
    for part in range(3):
        (folder / "texts" / f"{part}.txt").write_text(f"My own words, {part} of them, and some more. " * 40, "utf-8")
    return folder / "texts"


def test_a_text_of_ones_own(talker: Path, tmp_path: Path) -> None:
    folder = own_text(tmp_path)
    by_folder = done(order(talker, tmp_path / "folder", SMALL, text=folder))
    by_file = done(order(talker, tmp_path / "file", SMALL, text=folder / "1.txt"))
    assert by_folder["calibration"]["text"] == "texts"
    assert by_file["calibration"]["text"] == "1.txt"
    assert by_folder["calibration"]["tokens"] == 8 * 64
    assert (tmp_path / "folder" / "out.gguf").read_bytes() != (tmp_path / "file" / "out.gguf").read_bytes()


def test_a_text_that_is_too_short(talker: Path, tmp_path: Path) -> None:
    (tmp_path / "short.txt").write_text("Too short.", "utf-8")
    what = order(talker, tmp_path / "o", SMALL, text=tmp_path / "short.txt")
    with pytest.raises(CompressError, match=r"has \d+ tokens; one chunk needs 64"):
        done(what)
    assert [path.name for path in what.output.parent.iterdir()] == ["job"]
    with pytest.raises(CompressError, match="cannot be read"):
        done(order(talker, tmp_path / "p", SMALL, text=tmp_path / "none.txt"))


def test_best_reads_more(talker: Path, tmp_path: Path) -> None:
    report = done(order(talker, tmp_path / "o", replace(SMALL, quality="best", target=Target())))
    assert report["calibration"]["tokens"] == 12 * 64
    assert report["verified"] and report["evaluation"]["mean_kl"] > 0


def test_without_a_tokenizer(tmp_path: Path) -> None:
    plain = write_talker(tmp_path / "m", layers=1)
    through = order(plain, tmp_path / "whole", Recipe("F16", quality="fast"))
    done(through)
    reader = gguf.GGUFReader(through.output)
    bare = tmp_path / "bare.gguf"
    writer = gguf.GGUFWriter(bare, "llama")
    for key, field in reader.fields.items():
        if not key.startswith(("GGUF.", "tokenizer.", "general.architecture")):
            writer.add_key_value(key, field.contents(), field.types[0])
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(CompressError) as caught:
        # llama.cpp refuses such a file; until then everything went its way
        done(order(bare, tmp_path / "o", SMALL))
    assert "llama.cpp" in str(caught.value)
    entries = [json.loads(line) for line in (tmp_path / "o" / "job" / "journal.jsonl").read_text().splitlines()]
    (planned,) = [entry for entry in entries if entry["step"] == "planned"]
    assert "without calibration" in planned["facts"]["calibration"]["why_not"]


def test_a_model_that_cannot_be_computed(talker: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.engine.errors import UnsupportedModel

    def refuse(*_: object) -> None:
        raise UnsupportedModel("Models of this family cannot be computed here.")

    monkeypatch.setattr(excerpts, "Forward", refuse)
    for number, recipe in enumerate((SMALL, replace(SMALL, target=Target(size_bytes=1_200_000)))):
        report = done(order(talker, tmp_path / str(number), recipe))
        assert report["calibration"]["why_not"] == (
            "Models of this family cannot be computed here. So the values were chosen without calibration."
        )
        assert report["calibration"]["tokens"] == 0
        assert report["evaluation"] is None
        assert report["not_evaluated"] == "Models of this family cannot be computed here."
        assert not report["measured_tables"]
        assert [item["mean_kl"] for item in report["candidates"]] == [None]
    assert report["output"]["size_bytes"] <= 1_200_000


def test_clipped_weights(talker: Path, tmp_path: Path, analyses: Path) -> None:
    recipe = replace(SMALL, clips=(Clip("model.layers.1.mlp.up_proj.weight", "weights", -0.05, 0.02),))
    done(order(talker, tmp_path / "o", recipe), analyses)
    model = Model.open(tmp_path / "o" / "out.gguf")
    values = {
        tensor.name: model.rows(tensor, 0, tensor.shape[0])
        for tensor in model.outline.tensors
        if "ffn_up" in tensor.name
    }
    model.close()
    assert float(values["blk.1.ffn_up.weight"].max()) < 0.04 and float(values["blk.1.ffn_up.weight"].min()) > -0.08
    assert float(values["blk.0.ffn_up.weight"].max()) > 0.1


def test_progress_of_a_stage_never_falls(talker: Path, tmp_path: Path) -> None:
    steps: list[Progress] = list(
        compress(order(talker, tmp_path / "o", replace(SMALL, target=Target())), tmp_path / "job")
    )
    for stage in {step.stage for step in steps}:
        mine = [step for step in steps if step.stage == stage]
        assert [step.done_bytes for step in mine] == sorted(step.done_bytes for step in mine), stage
        assert all(step.done_bytes <= step.total_bytes for step in mine), stage


def test_a_model_with_broken_weights_says_which(tmp_path: Path) -> None:
    broken = torch.ones(256, 512)
    broken[5, 7] = float("nan")
    source = write_llama(tmp_path / "m", model__layers__1__mlp__down_proj__weight=broken.to(torch.bfloat16))
    with pytest.raises(CompressError, match=r"model\.layers\.1\.mlp\.down_proj\.weight"):
        done(order(source, tmp_path / "o", SMALL))
    assert not list((tmp_path / "o").glob(".*"))
    shutil.rmtree(tmp_path / "m")

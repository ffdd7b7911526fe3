"""From a recipe to the plan that a job carries out: calibrate, weigh, measure the best candidates, choose.

What was decided is one entry of the job's journal, so that a job that goes on does so with the same plan.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.allocation import Allocation, Candidate
from app.engine.analysis import Analysis, analyse
from app.engine.encodings import Encodings
from app.engine.errors import UnsupportedModel
from app.engine.evaluation import evaluate_all
from app.engine.forward import Forward
from app.engine.journal import Journal
from app.engine.methods.base import Inputs
from app.engine.mixes import mixes
from app.engine.model import Model
from app.engine.plan import Plan, PlanRow, make_plan, plan_of
from app.engine.progress import Progress, retold
from app.engine.quantizer import Device, torch_threads
from app.engine.recipe import Recipe
from app.engine.rehearsal import Rehearsal
from app.engine.resources import resource
from app.engine.schemes import scheme
from app.engine.teacher import Learned, Teacher
from app.engine.text import read_text, token_chunks
from app.engine.typical import typical_tables

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

CONTEXT = 512
CALIBRATION_CHUNKS = {"balanced": 64, "best": 160}
CANDIDATE_CHUNKS = {"balanced": 8, "best": 16}
PROOF_CHUNKS = {"fast": 4, "balanced": 12, "best": 12}
LARGE = 1e9  # weights from which on fewer chunks are measured, so that the proof does not outlast the job
FEWEST = 2


@dataclass(frozen=True)
class Prepared:
    """What a job will do, and why.

    Attributes:
        plan: every tensor's type.
        file_type: name of the mix that the plan comes nearest to.
        teacher: what is known of each tensor.
        encodings: tensors that were encoded on the way.
        facts: for the report: "calibration", "candidates", "curve", "forecast_kl".
    """

    plan: Plan
    file_type: str
    teacher: Teacher
    encodings: Encodings
    facts: dict[str, Any]


def prepare(
    model: Model, recipe: Recipe, text: Path | None, device: Device, job_dir: Path, journal: Journal, root: Path
) -> Generator[Progress, None, Prepared]:
    """Decide, or take up what was decided.

    Args:
        model: the original.
        recipe: what the user wants.
        text: to calibrate with, a file or a folder; None: the one that comes along.
        device: where to compute.
        job_dir: the job's folder.
        journal: the job's.
        root: where analyses are kept.

    Yields:
        Progress, by stage.
    """
    chunks, why_not = calibration_chunks(model, recipe.quality, text)
    analysis = None
    if chunks is not None:
        analysis = yield from analyse(model, chunks, root, device, recipe.clips)
    learned = None if chunks is None or analysis is None else Learned(chunks, analysis)
    teacher = Teacher(model, recipe, learned, job_dir, device)
    encodings = Encodings(model, recipe, teacher, job_dir, device)
    entry = journal.last("planned")
    if entry is None:
        candidates, allocation = _candidates(model, recipe, analysis)
        ready = encodings if teacher.ready else None
        measured = yield from _measure(model, recipe, text, device, candidates, analysis, ready)
        best = min(range(len(candidates)), key=lambda index: measured[index]) if measured else 0
        chosen = candidates[best]
        forecast = allocation.forecast(chosen.plan)
        curve = allocation.points()
        if analysis is not None and measured and chosen.forecast_kl:
            ratio = measured[best] / chosen.forecast_kl
            analysis.remember(analysis.tables.scale * ratio)
            curve = tuple((size_bytes, kl * ratio) for size_bytes, kl in curve)
        journal.add(
            "planned",
            schemes=[row.scheme for row in chosen.plan.rows],
            wanted=[row.wanted for row in chosen.plan.rows],
            reasons=[row.reason for row in chosen.plan.rows],
            file_type=_file_type(model, recipe, chosen),
            facts={
                "calibration": {
                    "text": "" if chunks is None else (text.name if text else "calibration.txt"),
                    "tokens": 0 if chunks is None else chunks.numel(),
                    "why_not": why_not,
                },
                "candidates": [
                    {
                        "name": item.name,
                        "size_bytes": item.plan.size_bytes,
                        "forecast_kl": item.forecast_kl,
                        "mean_kl": measured[index] if measured else None,
                        "chosen": index == best,
                    }
                    for index, item in enumerate(candidates)
                ],
                "curve": [list(point) for point in curve],
                "forecast_kl": forecast,
                "measured_tables": analysis is not None,
            },
        )
        entry = journal.last("planned")
        assert entry is not None
    return Prepared(_planned(model, recipe, entry), entry["file_type"], teacher, encodings, entry["facts"])


def calibration_chunks(model: Model, quality: str, text: Path | None) -> tuple[torch.Tensor | None, str]:
    """The calibration text's tokens, evenly picked, or the reason why there is no calibration.

    Raises:
        CompressError: a text of the person's own cannot be used.
    """
    if quality == "fast":
        return None, ""
    content = read_text(text or resource("texts", "calibration.txt"))
    try:
        Forward(model)
        chunks = token_chunks(model, content, CONTEXT)
    except UnsupportedModel as error:
        return None, f"{error.message} So the values were chosen without calibration."
    return chunks[_picked(len(chunks), quality)], ""


def _picked(chunks: int, quality: str) -> torch.Tensor:
    """Which chunks of a text are calibrated with: evenly spread."""
    return torch.linspace(0, chunks - 1, min(chunks, CALIBRATION_CHUNKS[quality])).round().long()


def held_out_chunks(model: Model, quality: str, text: Path | None) -> torch.Tensor:
    """What candidates are compared on: chunks of the calibration text that nothing was calibrated with.

    A text so short that none is left is replaced by the end of the text that serves for the proof.
    """
    chunks = token_chunks(model, read_text(text or resource("texts", "calibration.txt")), CONTEXT)
    left = torch.ones(len(chunks), dtype=torch.bool)
    left[_picked(len(chunks), quality)] = False
    count = _affordable(model, CANDIDATE_CHUNKS[quality])
    if int(left.sum()) >= count:
        chunks = chunks[left]
        return chunks[torch.linspace(0, len(chunks) - 1, count).round().long()]
    return token_chunks(model, read_text(resource("texts", "evaluation.txt")), CONTEXT)[-count:]


def proof_chunks(model: Model, quality: str) -> tuple[torch.Tensor | None, str]:
    """The tokens that the finished file is measured on, or the reason why it cannot be."""
    try:
        Forward(model)
        chunks = token_chunks(model, read_text(resource("texts", "evaluation.txt")), CONTEXT)
    except UnsupportedModel as error:
        return None, error.message
    return chunks[: _affordable(model, PROOF_CHUNKS[quality])], ""


def _affordable(model: Model, count: int) -> int:
    return max(FEWEST, min(count, int(count * LARGE / max(1, model.outline.parameters))))


def _candidates(model: Model, recipe: Recipe, analysis: Analysis | None) -> tuple[tuple[Candidate, ...], Allocation]:
    """The plans to choose from; without a target there is but one."""
    tables = typical_tables(model.outline, recipe.format) if analysis is None else analysis.tables
    allocation = Allocation(model.outline, recipe, tables)
    if recipe.target is None:
        plan = make_plan(model.outline, recipe)
        return (Candidate(recipe.mix, plan, allocation.forecast(plan)),), allocation
    if analysis is None:
        plan = allocation.plan(recipe.target)
        return (Candidate("automatic", plan, allocation.forecast(plan)),), allocation
    return allocation.candidates(recipe.target), allocation


def _measure(
    model: Model,
    recipe: Recipe,
    text: Path | None,
    device: Device,
    candidates: Sequence[Candidate],
    analysis: Analysis | None,
    encodings: Encodings | None,
) -> Generator[Progress, None, list[float]]:
    """Each candidate's mean divergence on text that nothing was calibrated on; empty where there is no choice."""
    if analysis is None or len(candidates) < 2:
        return []
    chunks = held_out_chunks(model, recipe.quality, text)
    known: dict[str, tuple[Inputs, ...]] = {one.name: analysis.inputs(one) for one in model.outline.tensors}
    outputs = [Rehearsal(model, item.plan, known, encodings) for item in candidates]
    with torch_threads(device.threads):
        found = yield from retold(evaluate_all(model, outputs, chunks, device.name), _of_candidates)
    return [item.mean_kl for item in found]


def _of_candidates(step: Progress) -> Progress:
    return replace(step, stage="measure", what=step.what.replace("Comparing", "Comparing candidates'"))


def _file_type(model: Model, recipe: Recipe, chosen: Candidate) -> str:
    """The mix whose file would be nearest in size: what programs show as the file's kind."""
    if recipe.target is None or chosen.name in mixes():
        return chosen.name if chosen.name in mixes() else recipe.mix
    sizes = {name: make_plan(model.outline, Recipe(mix=name, quality="fast")).size_bytes for name in mixes()}
    return min(sizes, key=lambda name: abs(sizes[name] - chosen.plan.size_bytes))


def _planned(model: Model, recipe: Recipe, entry: dict[str, Any]) -> Plan:
    """The plan that a journal's entry holds."""
    rows = [
        PlanRow(tensor, name, wanted, scheme(name).size_bytes(tensor.shape), reason)
        for tensor, name, wanted, reason in zip(
            model.outline.tensors, entry["schemes"], entry["wanted"], entry["reasons"], strict=True
        )
    ]
    return plan_of(model.outline, recipe, rows)

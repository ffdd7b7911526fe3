"""From a recipe to the plan that a job carries out: calibrate, weigh, measure the best candidates, choose.

What was decided is one entry of the job's journal, so that a job that goes on does so with the same plan.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.allocation import Candidate
from app.engine.analysis import analyse
from app.engine.encodings import Encodings
from app.engine.excerpts import calibration_chunks
from app.engine.journal import Journal
from app.engine.mixes import mixes
from app.engine.model import Model
from app.engine.plan import Plan, PlanRow, make_plan, plan_of
from app.engine.progress import Progress
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.engine.schemes import scheme
from app.engine.selection import select
from app.engine.teacher import Learned, Teacher


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
        ready = encodings if teacher.ready else None
        found = yield from select(model, recipe, text, device, analysis, ready)
        chosen, allocation = found.chosen, found.allocation
        if analysis is not None and found.measured:
            analysis.remember(found.scale)
        ratio = found.scale / allocation.tables.scale
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
                        "mean_kl": found.measured[index] if found.measured else None,
                        "chosen": index == found.best,
                    }
                    for index, item in enumerate(found.candidates)
                ],
                "curve": [[size_bytes, kl * ratio] for size_bytes, kl in allocation.points()],
                "forecast_kl": chosen.forecast_kl,
                "measured_tables": analysis is not None,
            },
        )
        entry = journal.last("planned")
        assert entry is not None
    return Prepared(_planned(model, recipe, entry), entry["file_type"], teacher, encodings, entry["facts"])


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

"""Among the plans that the tables recommend, the one that measures best; and none that promises more than it keeps.

Where a divergence was asked for, the tables' forecast decides the size. A plan that was measured to miss it is not
taken: the tables learn by how much they were too hopeful, and the next plans are larger.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.allocation import Allocation, Candidate
from app.engine.analysis import Analysis
from app.engine.encodings import Encodings
from app.engine.errors import BadRecipe
from app.engine.evaluation import evaluate_all
from app.engine.excerpts import held_out_chunks
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.progress import Progress, retold
from app.engine.quantizer import Device, torch_threads
from app.engine.recipe import Recipe
from app.engine.rehearsal import Rehearsal
from app.engine.tables import Tables
from app.engine.typical import typical_tables

if TYPE_CHECKING:
    import torch

ROUNDS = 3  # of measuring, where a divergence was asked for and missed
MARGIN = 1.1  # on what was missed by, so that the next round is likely the last


@dataclass(frozen=True)
class Selection:
    """What was chosen, and from what.

    Attributes:
        candidates: the plans of the last round.
        measured: their mean divergences; empty where nothing was measured.
        best: which of them was chosen.
        allocation: the one that they come from.
        scale: what to multiply the tables' costs with, by what was measured.
    """

    candidates: tuple[Candidate, ...]
    measured: tuple[float, ...]
    best: int
    allocation: Allocation
    scale: float

    @property
    def chosen(self) -> Candidate:
        """The plan to carry out."""
        return self.candidates[self.best]

    @property
    def kl(self) -> float:
        """Its divergence, as measured."""
        return self.measured[self.best]


def select(
    model: Model,
    recipe: Recipe,
    text: Path | None,
    device: Device,
    analysis: Analysis | None,
    encodings: Encodings | None,
) -> Generator[Progress, None, Selection]:
    """Choose a plan.

    Args:
        model: the original.
        recipe: what the user wants.
        text: what was calibrated with; candidates are compared on parts of it that were left out.
        device: where to compute.
        analysis: what is known of the model; None: nothing, and the tables are typical ones.
        encodings: encodes candidates as the file would be; None: they are rehearsed with importance alone.

    Yields:
        Progress of the measurements.

    Raises:
        BadRecipe: nothing reaches the target.
    """
    tables = typical_tables(model.outline, recipe.format) if analysis is None else analysis.tables
    found = _recommended(model, recipe, tables, analysis is not None)
    if analysis is None or recipe.target is None or (len(found.candidates) < 2 and not recipe.target.max_kl):
        return found
    chunks = held_out_chunks(model, recipe.quality, text)
    found = yield from _measured(model, found, chunks, device, analysis, encodings)
    for _ in range(1, ROUNDS):
        if not _missed(recipe, found):
            break
        try:
            wiser = _recommended(model, recipe, replace(tables, scale=MARGIN * found.scale), True)
        except BadRecipe:  # by what is known now, not even the largest file keeps it: the best that was found stays
            break
        found = yield from _measured(model, wiser, chunks, device, analysis, encodings)
    return found


def _missed(recipe: Recipe, found: Selection) -> bool:
    asked = 0.0 if recipe.target is None else recipe.target.max_kl
    return 0 < asked < found.kl


def _recommended(model: Model, recipe: Recipe, tables: Tables, known: bool) -> Selection:
    """The plans to choose from; without a target, or with typical tables, there is but one."""
    allocation = Allocation(model.outline, recipe, tables)
    if recipe.target is None:
        plan = make_plan(model.outline, recipe)
        candidates: tuple[Candidate, ...] = (Candidate(recipe.mix, plan, allocation.forecast(plan)),)
    elif known:
        candidates = allocation.candidates(recipe.target)
    else:
        plan = allocation.plan(recipe.target)
        candidates = (Candidate("automatic", plan, allocation.forecast(plan)),)
    return Selection(candidates, (), 0, allocation, tables.scale)


def _measured(
    model: Model,
    found: Selection,
    chunks: torch.Tensor,
    device: Device,
    analysis: Analysis,
    encodings: Encodings | None,
) -> Generator[Progress, None, Selection]:
    """Each candidate's mean divergence on text that nothing was calibrated on."""
    known: dict[str, tuple[Inputs, ...]] = {one.name: analysis.inputs(one) for one in model.outline.tensors}
    outputs = [Rehearsal(model, item.plan, known, encodings) for item in found.candidates]
    with torch_threads(device.threads):
        evaluations = yield from retold(evaluate_all(model, outputs, chunks, device.name), _of_candidates)
    measured = tuple(item.mean_kl for item in evaluations)
    best = min(range(len(measured)), key=measured.__getitem__)
    forecast = found.candidates[best].forecast_kl
    scale = found.scale * measured[best] / forecast if forecast else found.scale
    return replace(found, measured=measured, best=best, scale=scale)


def _of_candidates(step: Progress) -> Progress:
    return replace(step, stage="measure", what=step.what.replace("Comparing", "Comparing candidates'"))

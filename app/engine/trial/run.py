"""One trial from beginning to end: prepare, sample, rehearse, and say what follows from it."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.engine.errors import UnsupportedModel
from app.engine.evaluation import Evaluation, evaluate
from app.engine.methods.base import Needs
from app.engine.model import Model
from app.engine.plan import Plan
from app.engine.progress import Progress
from app.engine.quantizer import Device, torch_threads
from app.engine.recipe import Clip
from app.engine.rehearsal import Rehearsal
from app.engine.schemes import scheme
from app.engine.tables import Tables
from app.engine.trial.duration import Effort, Speeds, eta_parts, rehearsal_s
from app.engine.trial.forecast import (
    Forecast,
    corrected_forecast,
    plain_forecast,
    ratio,
    rehearsed_forecast,
    tensor_error,
    whole_error,
)
from app.engine.trial.measuring import BUDGET_S, Sample, SampledTensor
from app.engine.trial.result import Trial, TrialRow
from app.engine.trial.timing import Timings, feedback_s, product_operations, speeds, writing

if TYPE_CHECKING:
    import torch

    from app.engine.analysis import Analysis

REHEARSAL_S, REHEARSAL_CHUNKS = 12.0, 4  # a rehearsal is begun if it will not take longer; the text at most
REHEARSAL_LIMIT_S = 18.0  # and given up where that was wrong


def try_first(
    model: Model,
    plan: Plan,
    tables: Tables,
    device: Device,
    work: Effort,
    analysis: Analysis | None = None,
    chunks: torch.Tensor | None = None,
) -> Generator[Progress, None, Trial]:
    """Do a sample of a job.

    Args:
        model: the original.
        plan: what the job will do; its recipe's quality and method count.
        tables: what types are expected to cost.
        device: where to compute.
        work: what the job does besides storing the tensors.
        analysis: what was found out about the model, if it was; `tables` are then its.
        chunks: the beginning of the text that the finished file will be evaluated on, [chunks, context] int64; None:
            the model cannot be rehearsed.

    Yields:
        Progress after each few blocks, in bytes of the original; may be closed at any of them.

    Raises:
        BadCheckpoint: the sample holds values that are not numbers, or the file is too short.
        BadRecipe: there is no such method.
    """
    run = _Run(model, plan, tables, device, work, analysis)
    yield from run.prepare()
    yield from run.take_sample()
    if chunks is not None:
        yield from run.rehearse(chunks)
    return run.result()


def known_analysis(
    model: Model, chunks: torch.Tensor, root: Path, device: Device, clips: Sequence[Clip]
) -> Analysis | None:
    """What an earlier job or measurement has found out with the same text; None where it is not complete."""
    from app.engine.analysis import analyse, known_tables

    if known_tables(model, chunks, root, clips) is None:
        return None
    steps = analyse(model, chunks, root, device, clips)
    try:
        next(steps)  # complete, it answers at once
    except StopIteration as end:
        return cast("Analysis", end.value)
    steps.close()
    return None


class _Run:
    """One trial on its way."""

    def __init__(
        self, model: Model, plan: Plan, tables: Tables, device: Device, work: Effort, analysis: Analysis | None
    ) -> None:
        self.started = time.perf_counter()
        self.model, self.plan, self.tables, self.device = model, plan, tables, device
        self.work, self.analysed = work, analysis is not None
        self.sample = Sample(model, plan, device, analysis)
        self.feedback = self.sample.method.needs is Needs.HESSIAN
        self.timings = Timings()
        self.rehearsed: Evaluation | None = None

    def prepare(self) -> Iterator[Progress]:
        """Compile what the first use compiles, so that it is not taken for slowness; time what no sample shows."""
        words = "Preparing; the first time takes a little longer"
        yield self.sample.step(words)
        ready: set[tuple[str, bool]] = set()
        for one in self.sample.tensors:
            name, start = one.row.scheme, one.blocks[0][0]
            if (name, bool(one.inputs)) not in ready:
                self.sample.measure(one, (start, start + 1))
                yield self.sample.step(words)
            if not {(name, False), (name, True)} & ready and self._feeds_back(name):
                self.timings.feedback[name] = feedback_s(self.sample, one)
                yield self.sample.step(words)
            ready.add((name, bool(one.inputs)))
        self.timings.operations = product_operations(self.model, self.device)
        yield self.sample.step(words)

    def _feeds_back(self, name: str) -> bool:
        """Whether the job will know more of the inputs than the sample, and take its time for it."""
        return self.feedback and bool(self.work.calibration and scheme(name).code_range)

    def take_sample(self) -> Iterator[Progress]:
        """Store and compare; then write some of it."""
        yield from self.sample.take(self.started + BUDGET_S)
        self.timings.write_s, self.timings.sync_s = writing(self.sample.packed)

    def rehearse(self, chunks: torch.Tensor) -> Generator[Progress, None, None]:
        """Read as much of a text as there is time for with all weights rounded, where that is worth it."""
        if self.tables.measured and self.feedback:
            return  # the tables know what error feedback makes of the weights; a rehearsal does not
        texts = [chunks[:REHEARSAL_CHUNKS], chunks[:2], chunks[:1], chunks[:1, : chunks.shape[1] // 2]]
        known_speeds, outline = self._speeds(), self.model.outline
        fitting = (one for one in texts if rehearsal_s(outline, self.plan, known_speeds, one.numel()) < REHEARSAL_S)
        text = next(fitting, None)
        if text is None:
            return
        known = {row.tensor.name: self.sample.known(row) for row in self.plan.rows}
        began = time.perf_counter()
        try:
            with torch_threads(max(1, self.device.threads)):
                steps = evaluate(self.model, Rehearsal(self.model, self.plan, known), text, self.device.name)
                while time.perf_counter() - began < REHEARSAL_LIMIT_S:
                    step = next(steps)
                    yield replace(step, stage="try", what="Reading a page with every weight rounded")
        except StopIteration as end:
            self.rehearsed = end.value
        except UnsupportedModel:
            return  # a family that cannot be computed: the tables must do

    def _speeds(self) -> Speeds:
        return speeds(self.sample.tensors, self.timings, max(1, self.device.threads))

    def result(self) -> Trial:
        """Everything that follows from the sums."""
        tensors, found = self.sample.tensors, self.rehearsed
        ratios = [ratio(one, self.tables) if self._comparable else None for one in tensors]
        of_tables = self._of_tables(ratios)
        forecast = of_tables if found is None else rehearsed_forecast(found)
        parts = eta_parts(self.model.outline, self.plan, self._speeds(), self.work, self.analysed)
        return Trial(
            relative_error=whole_error(self.model, self.plan, tensors),
            forecast_kl=forecast.kl,
            forecast_low=forecast.low,
            forecast_high=forecast.high,
            tables_kl=of_tables.kl,
            rehearsed_tokens=found.tokens if found else 0,
            measured=self.tables.measured,
            calibrated=self.analysed,
            eta_s=sum(parts.values()),
            eta_parts=parts,
            elapsed_s=time.perf_counter() - self.started,
            sampled_tensors=len(tensors),
            sampled_weights=sum(one.sums.weights for one in tensors),
            rows=tuple(_trial_row(one, value) for one, value in zip(tensors, ratios, strict=True)),
        )

    @property
    def _comparable(self) -> bool:
        """Whether the sample's errors are of the tables' kind: measured ones are what calibration makes of them.

        Error feedback has no use here, as the sample knows no more than the importance of inputs; tables that were
        measured with it then say more than the sample does.
        """
        return not self.tables.measured or (self.analysed and not self.feedback)

    def _of_tables(self, ratios: Sequence[float | None]) -> Forecast:
        if self._comparable:
            return corrected_forecast(self.plan, self.tables, self.sample.tensors, ratios)
        return plain_forecast(self.plan, self.tables)


def _trial_row(one: SampledTensor, found: float | None) -> TrialRow:
    tensor = one.row.tensor
    place = tensor.place
    return TrialRow(
        name=tensor.name,
        role=place.role.name,
        layer=place.layer,
        scheme=one.row.scheme,
        weights=one.sums.weights,
        relative_error=tensor_error(one),
        ratio=found,
    )

"""The child process: does tasks one after another and tells of them, one JSON line per event.

Standard input carries requests ({"id": 3, "task": {...}}) and stops ({"stop": 3}). When it ends, the parent is
gone: the current step is finished and the process leaves; a job stays resumable.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict
from functools import singledispatch
from pathlib import Path
from typing import Any, BinaryIO

from app.engine.errors import Cancelled, CompressError
from app.engine.model import Model
from app.engine.pipeline import compress, is_final
from app.engine.progress import Progress
from app.jobs.events import Failure, JobProgress, Pace
from app.jobs.folders import analysis_root
from app.jobs.job import Job, JobState
from app.jobs.tasks import (
    ActivationsTask,
    AnalyseTask,
    CalibrateTask,
    CompressTask,
    DevicesTask,
    DownloadTask,
    EvaluateTask,
    GenerateTask,
    InspectTask,
    SearchTask,
    SignInTask,
    StatisticsTask,
    Task,
    TryTask,
    task_from_json,
)

Emit = Callable[[str, dict[str, Any]], None]
ShouldStop = Callable[[], bool]


def quiet_torch() -> None:
    """One thread inside torch: blocks of rows run side by side instead, which measured 3 to 10 times faster."""
    import torch

    torch.set_num_threads(1)


@singledispatch
def perform(task: Task) -> Iterator[Progress | dict[str, Any]]:
    """Do a task: yields progress, and at last its result."""
    raise TypeError(type(task).__name__)


_models: dict[str, Model] = {}  # the model that was looked at last stays open in this process


def _model(path: str) -> Model:
    known = _models.get(path)
    if known is not None and known.fingerprint == known.checkpoint.fingerprint():
        return known
    for old in _models.values():
        old.close()
    _models.clear()
    _models[path] = Model.open(Path(path))
    return _models[path]


@perform.register
def _(task: InspectTask) -> Iterator[Progress | dict[str, Any]]:
    yield _model(task.path).outline.to_json()


@perform.register
def _(task: StatisticsTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.statistics import measure

    quiet_torch()
    model = _model(task.path)
    tensor = next((item for item in model.outline.tensors if item.name == task.tensor), None)
    if tensor is None:
        raise CompressError(f"{model.outline.name} has no tensor called {task.tensor}.")
    yield measure(model, tensor, task.scheme).to_json()


@perform.register
def _(task: ActivationsTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.activations import channel_ranges
    from app.engine.calibration import Calibration

    yield channel_ranges(Calibration.load(Path(task.folder)), task.name).to_json()


@perform.register
def _(task: DevicesTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.devices import devices

    yield {"devices": [asdict(device) for device in devices()]}


@perform.register
def _(task: GenerateTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.runtime import generate

    yield asdict(generate(Path(task.path), task.prompt, task.max_tokens))


@perform.register
def _(task: EvaluateTask) -> Iterator[Progress | dict[str, Any]]:
    import torch

    from app.engine.devices import check_device
    from app.engine.evaluation import evaluate
    from app.engine.resources import resource
    from app.engine.text import read_text, token_chunks

    text = read_text(Path(task.text) if task.text else resource("texts", "evaluation.txt"))
    device = check_device(task.device)
    with ExitStack() as opened:
        source, output = (_opened(Path(path), opened) for path in (task.against, task.path))
        chunks = token_chunks(source, text, task.context, task.chunks)
        torch.set_num_threads(task.threads)  # large matrix products: torch's own threads are the right ones here
        evaluation = yield from evaluate(source, output, chunks, device)
    yield evaluation.to_json()


@perform.register
def _(task: CalibrateTask) -> Iterator[Progress | dict[str, Any]]:
    import torch

    from app.engine.calibration import calibrate, calibration_digest
    from app.engine.devices import check_device
    from app.engine.resources import resource
    from app.engine.text import read_text, token_chunks

    text = read_text(Path(task.text) if task.text else resource("texts", "calibration.txt"))
    device = check_device(task.device)
    with ExitStack() as opened:
        model = _opened(Path(task.path), opened)
        chunks = token_chunks(model, text, task.context, task.chunks)
        folder = analysis_root() / calibration_digest(model, chunks)
        torch.set_num_threads(task.threads)
        calibration = yield from calibrate(model, chunks, folder, device)
        yield {"folder": str(folder), **calibration.summary(model.outline)}


@perform.register
def _(task: TryTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.allocation import plan_for
    from app.engine.devices import check_device
    from app.engine.preparation import calibration_chunks, proof_chunks
    from app.engine.quantizer import Device
    from app.engine.recipe import Recipe
    from app.engine.trial import job_effort, known_analysis, try_first
    from app.engine.typical import typical_tables

    quiet_torch()
    recipe, device = Recipe.from_json(task.recipe), Device(check_device(task.device), task.threads)
    yield Progress("try", "Reading the model's headers", 0, 0)
    with ExitStack() as opened:
        model = _opened(Path(task.path), opened)
        learned, _ = calibration_chunks(model, recipe.quality, Path(task.text) if task.text else None)
        proof, _ = proof_chunks(model, recipe.quality)
        analysis = None if learned is None else known_analysis(model, learned, analysis_root(), device, recipe.clips)
        typical = typical_tables(model.outline, recipe.format, "fast" if learned is None else recipe.quality)
        tables = typical if analysis is None else analysis.tables
        plan = plan_for(model.outline, recipe, tables)
        work = job_effort(recipe.quality, learned, proof)
        trial = yield from try_first(model, plan, tables, device, work, analysis, proof)
        yield trial.to_json()


def _opened(path: Path, until: ExitStack) -> Model:
    model = Model.open(path)
    until.callback(model.close)
    return model


@perform.register
def _(task: AnalyseTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine.analysis import analyse
    from app.engine.devices import check_device
    from app.engine.errors import UnsupportedModel
    from app.engine.preparation import calibration_chunks
    from app.engine.quantizer import Device

    device = Device(check_device(task.device), task.threads)
    with ExitStack() as opened:
        model = _opened(Path(task.path), opened)
        chunks, why_not = calibration_chunks(model, "balanced", Path(task.text) if task.text else None)
        if chunks is None:
            raise UnsupportedModel(why_not, "Its sizes can be forecast from typical models all the same.")
        quiet_torch()
        analysis = yield from analyse(model, chunks, analysis_root(), device)
    yield analysis.tables.to_json()


@perform.register
def _(task: CompressTask) -> Iterator[Progress | dict[str, Any]]:
    quiet_torch()
    yield from run_job(Path(task.job_dir))


def run_job(folder: Path) -> Iterator[Progress | dict[str, Any]]:
    """Run or resume a job, keeping its folder's state true; yields progress and at last the report.

    Closing the generator pauses the job.
    """
    job = Job.load(folder)
    job.claim()
    job = job.change(state=JobState.RUNNING, failure=None)
    step: Progress | None = None
    try:
        for step in compress(job.order, folder, analysis_root()):
            yield step
        job = job.change(state=JobState.DONE)
    except GeneratorExit:
        job.change(state=JobState.PAUSED, **_how_far(step))
        raise
    except CompressError as error:
        state = JobState.FAILED if is_final(error) else JobState.PAUSED
        job.change(state=state, failure=Failure.of(error), **_how_far(step))
        raise
    except Exception as error:
        job.change(state=JobState.PAUSED, failure=Failure.of(error), **_how_far(step))
        raise
    finally:
        job.release()
    report = job.report()
    assert report is not None, "a finished job has a report"
    yield report


def _how_far(step: Progress | None) -> dict[str, int]:
    return {} if step is None else {"done_bytes": step.done_bytes, "total_bytes": step.total_bytes}


def run_task(task: Task, on_progress: Callable[[JobProgress], None], should_stop: ShouldStop) -> dict[str, Any]:
    """Do a task to its end; its result.

    Raises:
        Cancelled: `should_stop` said so between two steps.
        CompressError: with a sentence.
    """
    pace, steps = Pace(), perform(task)
    try:
        for step in steps:
            if isinstance(step, dict):
                return step
            on_progress(pace(step))
            if should_stop():
                raise Cancelled
    finally:
        close = getattr(steps, "close", None)
        if close:
            close()
    raise AssertionError(f"{task.kind} ended without a result")


class _Child:
    """The loop of the child process."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source, self._sink = source, sink
        self._requests: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self._stopped: set[int] = set()
        self._orphaned = threading.Event()
        self._lock = threading.Lock()

    def tell(self, request: int, event: str, data: dict[str, Any]) -> None:
        line = json.dumps({"id": request, "event": event, "data": data}).encode() + b"\n"
        with self._lock:
            try:
                self._sink.write(line)
                self._sink.flush()
            except OSError:
                self._orphaned.set()  # nobody listens any more

    def listen(self) -> None:
        for line in self._source:
            message = json.loads(line)
            if "stop" in message:
                self._stopped.add(message["stop"])
            else:
                self._requests.put(message)
        self._orphaned.set()
        self._requests.put(None)

    def work(self) -> None:
        threading.Thread(target=self.listen, name="requests", daemon=True).start()
        while (message := self._requests.get()) is not None:
            self.serve(message["id"], message["task"])

    def serve(self, request: int, data: dict[str, Any]) -> None:
        def should_stop() -> bool:
            return request in self._stopped or self._orphaned.is_set()

        try:
            if should_stop():
                raise Cancelled
            task = task_from_json(data)
            result = run_task(task, lambda step: self.tell(request, "progress", asdict(step)), should_stop)
            self.tell(request, "done", result)
        except Cancelled:
            self.tell(request, "stopped", {})
        except Exception as error:
            self.tell(request, "failed", Failure.of(error).to_json())


def child_main() -> int:
    """Entry point of the child. Standard output belongs to the protocol; stray prints go to standard error."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _Child(sys.stdin.buffer, sink).work()
    return 0


@perform.register
def _(task: SearchTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine import hub

    yield {"models": [asdict(found) for found in hub.search(task.query, task.limit, hub.get_token())]}


@perform.register
def _(task: DownloadTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine import hub

    path = yield from hub.download(task.repo_id, task.revision, hub.get_token(), file=task.file)
    yield {"path": str(path)}


@perform.register
def _(task: SignInTask) -> Iterator[Progress | dict[str, Any]]:
    from app.engine import hub

    if task.token:
        hub.set_token(task.token)
    else:
        hub.delete_token()
    yield {"signed_in": hub.get_token() is not None}

"""Measuring a model, with a text or tensor by tensor."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from app.engine.progress import Progress
from app.jobs.events import Part
from app.jobs.folders import analysis_root, surveys_root
from app.jobs.performers.base import Steps, opened, perform, quiet_torch
from app.jobs.tasks import AnalyseTask, CalibrateTask, CheckTask, CompareTask, EvaluateTask, SurveyTask


@perform.register
def _(task: CalibrateTask) -> Steps:
    import torch

    from app.engine.calibration import calibrate, calibration_digest
    from app.engine.devices import check_device
    from app.engine.resources import resource
    from app.engine.text import read_text, token_chunks

    text = read_text(Path(task.text) if task.text else resource("texts", "calibration.txt"))
    device = check_device(task.device)
    with ExitStack() as until:
        model = opened(Path(task.path), until)
        chunks = token_chunks(model, text, task.context, task.chunks)
        folder = analysis_root() / calibration_digest(model, chunks)
        torch.set_num_threads(task.threads)
        calibration = yield from calibrate(model, chunks, folder, device)
        yield {"folder": str(folder), **calibration.summary(model.outline)}


@perform.register
def _(task: AnalyseTask) -> Steps:
    from app.engine.analysis import analyse
    from app.engine.devices import check_device
    from app.engine.errors import UnsupportedModel
    from app.engine.excerpts import calibration_chunks
    from app.engine.quantizer import Device

    device = Device(check_device(task.device), task.threads)
    with ExitStack() as until:
        model = opened(Path(task.path), until)
        chunks, why_not = calibration_chunks(model, "balanced", Path(task.text) if task.text else None)
        if chunks is None:
            raise UnsupportedModel(why_not, "Its sizes can be forecast from typical models all the same.")
        quiet_torch()
        analysis = yield from analyse(model, chunks, analysis_root(), device)
    yield analysis.tables.to_json()


@perform.register
def _(task: EvaluateTask) -> Steps:
    import torch

    from app.engine.devices import check_device
    from app.engine.evaluation import evaluate
    from app.engine.resources import resource
    from app.engine.text import read_text, token_chunks

    text = read_text(Path(task.text) if task.text else resource("texts", "evaluation.txt"))
    device = check_device(task.device)
    with ExitStack() as until:
        source, output = (opened(Path(path), until) for path in (task.against, task.path))
        chunks = token_chunks(source, text, task.context, task.chunks)
        torch.set_num_threads(task.threads)  # large matrix products: torch's own threads are the right ones here
        evaluation = yield from evaluate(source, output, chunks, device)
    yield evaluation.to_json()


@perform.register
def _(task: SurveyTask) -> Steps:
    from app.engine.survey import survey

    quiet_torch()
    with ExitStack() as until:
        model = opened(Path(task.path), until)
        for step in survey(model, [(name, scheme) for name, scheme in task.wanted], surveys_root()):
            yield step if isinstance(step, Progress) else Part({"sketches": [one.to_json() for one in step]})
    yield {"tensors": len(task.wanted)}


@perform.register
def _(task: CompareTask) -> Steps:
    from app.engine.comparison import compare_models

    quiet_torch()
    found = 0
    with ExitStack() as until:
        first, second = (opened(Path(path), until) for path in (task.path, task.other))
        for step in compare_models(first, second):
            if isinstance(step, Progress):
                yield step
            else:
                found += len(step)
                yield Part({"differences": [one.to_json() for one in step]})
    yield {"tensors": found}


@perform.register
def _(task: CheckTask) -> Steps:
    from app.engine.errors import CompressError, UnsupportedModel
    from app.engine.forward import Forward
    from app.engine.text import read_text, tokenizer_of

    found = {"why_not": "", "text_trouble": ""}
    if task.text:
        try:
            read_text(Path(task.text))
        except CompressError as error:
            found["text_trouble"] = f"{error.message} {error.hint}".strip()
    with ExitStack() as until:
        model = opened(Path(task.path), until)
        try:
            Forward(model)
            tokenizer_of(model)
        except UnsupportedModel as error:
            found["why_not"] = error.message
    yield found

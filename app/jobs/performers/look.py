"""Looking: at a model, at its tensors, at this computer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from app.engine.errors import CompressError
from app.engine.model import Model
from app.jobs.performers.base import Steps, perform, quiet_torch
from app.jobs.tasks import ActivationsTask, DevicesTask, InspectTask, StatisticsTask

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
def _(task: InspectTask) -> Steps:
    yield _model(task.path).outline.to_json()


@perform.register
def _(task: StatisticsTask) -> Steps:
    from app.engine.statistics import measure

    quiet_torch()
    model = _model(task.path)
    tensor = next((item for item in model.outline.tensors if item.name == task.tensor), None)
    if tensor is None:
        raise CompressError(f"{model.outline.name} has no tensor called {task.tensor}.")
    yield measure(model, tensor, task.scheme).to_json()


@perform.register
def _(task: ActivationsTask) -> Steps:
    from app.engine.activations import channel_ranges
    from app.engine.calibration import Calibration

    yield channel_ranges(Calibration.load(Path(task.folder)), task.name).to_json()


@perform.register
def _(task: DevicesTask) -> Steps:
    from app.engine.devices import devices

    yield {"devices": [asdict(device) for device in devices()]}

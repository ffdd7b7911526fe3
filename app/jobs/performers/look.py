"""Looking: at a model, at its tensors, at this computer."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, replace
from pathlib import Path

from app.engine.errors import CompressError
from app.engine.hub.address import is_link
from app.engine.model import Model
from app.engine.progress import Progress
from app.jobs.folders import looks_root
from app.jobs.performers.base import Steps, perform, quiet_torch
from app.jobs.tasks import ActivationsTask, DevicesTask, InspectTask, StatisticsTask

_models: dict[str, Model] = {}  # the model that was looked at last stays open in this process


def _opened(path: str) -> Generator[Progress, None, Model]:
    """The model at a path or link, which stays open until another one is."""
    known = _models.get(path)
    if known is not None and known.fingerprint == known.checkpoint.fingerprint():
        return known
    for old in _models.values():
        old.close()
    _models.clear()
    if is_link(path):
        from app.engine.hub import get_token
        from app.engine.remote import open_remote

        model = yield from open_remote(path, get_token(), looks_root())
        path = model.outline.path  # of the commit: a branch may have moved when it is asked for again
    else:
        model = Model.open(Path(path))
    _models[path] = model
    return model


@perform.register
def _(task: InspectTask) -> Steps:
    model = yield from _opened(task.path)
    yield model.outline.to_json()


@perform.register
def _(task: StatisticsTask) -> Steps:
    from app.engine.statistics import measure

    quiet_torch()
    model = yield from _opened(task.path)
    tensor = next((item for item in model.outline.tensors if item.name == task.tensor), None)
    if tensor is None:
        raise CompressError(f"{model.outline.name} has no tensor called {task.tensor}.")
    if not model.outline.remote:
        yield measure(model, tensor, task.scheme).to_json()
        return
    from app.engine.remote import while_reading

    found = yield from while_reading(model, lambda: measure(model, tensor, task.scheme))
    yield replace(found, fetched_bytes=model.checkpoint.place.read_bytes).to_json()


@perform.register
def _(task: ActivationsTask) -> Steps:
    from app.engine.activations import channel_ranges
    from app.engine.calibration import Calibration

    yield channel_ranges(Calibration.load(Path(task.folder)), task.name).to_json()


@perform.register
def _(task: DevicesTask) -> Steps:
    from app.engine.devices import devices

    yield {"devices": [asdict(device) for device in devices()]}

"""Looking: at a model, at its tensors, at this computer."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, replace
from pathlib import Path

from app.engine.address import is_link
from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.progress import Progress
from app.jobs.folders import looks_root
from app.jobs.performers.base import Steps, perform, quiet_torch
from app.jobs.tasks import ActivationsTask, ChannelsTask, DevicesTask, InspectTask, StatisticsTask

OPEN = 2  # models that stay open: one and the one beside it
_models: dict[str, Model] = {}  # those that were looked at last, in this order


def _opened(path: str) -> Generator[Progress, None, Model]:
    """The model at a path or link, which stays open until `OPEN` others were looked at."""
    known = _models.pop(path, None)
    if known is not None and known.fingerprint == known.checkpoint.fingerprint():
        _models[path] = known
        return known
    if known is not None:
        known.close()
    while len(_models) >= OPEN:
        _models.pop(next(iter(_models))).close()
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


def _found(model: Model, name: str) -> OutlineTensor:
    tensor = next((item for item in model.outline.tensors if item.name == name), None)
    if tensor is None:
        raise CompressError(f"{model.outline.name} has no tensor called {name}.")
    return tensor


@perform.register
def _(task: StatisticsTask) -> Steps:
    from app.engine.statistics import measure

    quiet_torch()
    model = yield from _opened(task.path)
    tensor = _found(model, task.tensor)
    if not model.outline.remote:
        yield measure(model, tensor, task.scheme, task.channel).to_json()
        return
    from app.engine.remote import while_reading

    found = yield from while_reading(model, lambda: measure(model, tensor, task.scheme, task.channel))
    yield replace(found, fetched_bytes=model.checkpoint.place.read_bytes).to_json()


@perform.register
def _(task: ChannelsTask) -> Steps:
    from app.engine.remote import while_reading
    from app.engine.weight_channels import weight_channels

    quiet_torch()
    model = yield from _opened(task.path)
    tensor = _found(model, task.tensor)
    if model.outline.remote:
        yield (yield from while_reading(model, lambda: weight_channels(model, tensor))).to_json()
    else:
        yield weight_channels(model, tensor).to_json()


@perform.register
def _(task: ActivationsTask) -> Steps:
    from app.engine.activations import channel_ranges, channel_spread
    from app.engine.calibration import Calibration

    calibration = Calibration.load(Path(task.folder))
    if task.channel is None:
        yield channel_ranges(calibration, task.name).to_json()
    else:
        yield channel_spread(calibration, task.name, task.channel).to_json()


@perform.register
def _(task: DevicesTask) -> Steps:
    from app.engine.devices import devices

    yield {"devices": [asdict(device) for device in devices()]}

"""Requests to look: at a model, at its tensors, at this computer."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class InspectTask(Task):
    """Open a model; done: `Outline.to_json()`.

    Attributes:
        path: folder, file, or a link to a model on the Hub that is looked at without a download:
            hf://owner/name@revision, then /file.gguf for one file; progress in bytes.
    """

    kind = "inspect"
    path: str


@dataclass(frozen=True)
class StatisticsTask(Task):
    """Measure one tensor, and a grid on it; done: `Statistics.to_json()`.

    Attributes:
        path: as the outline states it; by a link, only a sample of the tensor is read.
        tensor: its name.
        scheme: the grid; empty: none.
        channel: one column alone; None: all of the tensor.
    """

    kind = "statistics"
    path: str
    tensor: str
    scheme: str = ""
    channel: int | None = None


@dataclass(frozen=True)
class ChannelsTask(Task):
    """The columns of one weight; done: `ChannelRanges.to_json()`."""

    kind = "channels"
    path: str
    tensor: str


@dataclass(frozen=True)
class SurveyTask(Task):
    """A quick look at many tensors; items: {"sketches": [`Sketch.to_json()`]}; done: {"tensors": how many}.

    Attributes:
        path: as the outline states it.
        wanted: (tensor, type) of each; the type may be empty.
    """

    kind = "survey"
    path: str
    wanted: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CompareTask(Task):
    """How far two models lie apart; items: {"differences": [`Difference.to_json()`]}; done: {"tensors": how many}."""

    kind = "compare"
    path: str
    other: str


@dataclass(frozen=True)
class ActivationsTask(Task):
    """What enters one weight, channel by channel; done: `ChannelRanges.to_json()`.

    Attributes:
        folder: of a finished calibration.
        name: the weight's.
        channel: one channel alone; done is then `ChannelSpread.to_json()`.
    """

    kind = "activations"
    folder: str
    name: str
    channel: int | None = None


@dataclass(frozen=True)
class DevicesTask(Task):
    """What this computer has; done: {"devices": [{key, title, memory_bytes, free_bytes}]}."""

    kind = "devices"

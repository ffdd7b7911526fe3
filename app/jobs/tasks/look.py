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
    """

    kind = "statistics"
    path: str
    tensor: str
    scheme: str = ""


@dataclass(frozen=True)
class ActivationsTask(Task):
    """What enters one weight, channel by channel; done: `ChannelRanges.to_json()`.

    Attributes:
        folder: of a finished calibration.
        name: the weight's.
    """

    kind = "activations"
    folder: str
    name: str


@dataclass(frozen=True)
class DevicesTask(Task):
    """What this computer has; done: {"devices": [{key, title, memory_bytes, free_bytes}]}."""

    kind = "devices"

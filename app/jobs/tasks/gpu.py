"""Requests about GPU support."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class GpuStatusTask(Task):
    """How GPU support stands, without the network; done: `GpuStatus.to_json()`."""

    kind = "gpu_status"
    concurrent = True


@dataclass(frozen=True)
class AddGpuTask(Task):
    """Fetch torch's CUDA build, unpack, try and switch it on; done: `GpuStatus.to_json()`, "on" or "off".

    Progress has the stages "gpu-download", "gpu-unpack" and "gpu-trial". Stopping keeps what has arrived; the same
    request goes on. The child that computes has to be renewed afterwards: it imports torch once.

    Attributes:
        anyway: although the driver says that it will not do.
    """

    kind = "gpu_add"
    concurrent = True
    anyway: bool = False


@dataclass(frozen=True)
class RemoveGpuTask(Task):
    """Go back to what came with the program; done: {"freed_bytes"}. The child has to be renewed before and after."""

    kind = "gpu_remove"
    concurrent = True

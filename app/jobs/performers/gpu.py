"""GPU support."""

from __future__ import annotations

from app.jobs.folders import gpu_root
from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import AddGpuTask, GpuStatusTask, RemoveGpuTask


@perform.register
def _(task: GpuStatusTask) -> Steps:
    from app.engine import gpu_support

    yield gpu_support.status(gpu_root()).to_json()


@perform.register
def _(task: AddGpuTask) -> Steps:
    from app.engine import gpu_support
    from app.jobs.performers.transfer import shared_limiter

    found = yield from gpu_support.add(gpu_root(), anyway=task.anyway, limiter=shared_limiter())
    yield found.to_json()


@perform.register
def _(task: RemoveGpuTask) -> Steps:
    from app.engine import gpu_support

    yield {"freed_bytes": gpu_support.remove(gpu_root())}

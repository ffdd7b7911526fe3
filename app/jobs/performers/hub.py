"""The Hub."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.jobs.folders import searches_root
from app.jobs.performers.base import Steps, perform
from app.jobs.tasks import DetailsTask, SearchTask

if TYPE_CHECKING:
    from app.engine.hub import HubModel


@perform.register
def _(task: SearchTask) -> Steps:
    from app.engine import hub

    query, cache = hub.Query.from_json(task.query), searches_root()
    if task.cached:
        yield (hub.kept_page(cache, query) or hub.Page(())).to_json()
        return
    runs = _runner(task.memory_bytes) if query.runs_here else None
    yield hub.search(query, task.cursor, hub.get_token(), cache, runs).to_json()


def _runner(memory_bytes: int) -> Callable[[HubModel], bool]:
    """Which models run in so much memory; 0: in what is free on this computer."""
    from app.engine.fit import Shape, machine, runs_on

    there = memory_bytes or machine("this-computer").available_bytes

    def runs(model: HubModel) -> bool:
        shape = Shape.from_json(model.shape) if model.shape else None
        return runs_on(there, model.parameters, model.size_bytes, shape)

    return runs


@perform.register
def _(task: DetailsTask) -> Steps:
    from app.engine import hub

    yield hub.details(task.address, hub.get_token()).to_json()

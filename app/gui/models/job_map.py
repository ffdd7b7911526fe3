"""A job on the model's map: which tensors were learnt about, written and compared, and which are under way. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum

from app.engine.outline import Outline
from app.gui.models.overview import Cell, Measure, Overview, make_overview
from app.jobs.events import JobProgress
from app.jobs.trace import Trace

DEPTHS = (0.0, 0.28, 0.62, 1.0)  # of the colour, by standing


class Standing(IntEnum):
    """How far a tensor is."""

    TO_DO = 0
    LEARNT = 1
    WRITTEN = 2
    COMPARED = 3


@dataclass
class JobMap:
    """Follows a job.

    Attributes:
        standing: of each tensor, by name.
        now: names of the tensors that the step under way is about.
        schemes: the type that each gets, once that is decided.
    """

    outline: Outline
    schemes: dict[str, str]
    standing: dict[str, Standing] = field(default_factory=dict)
    now: frozenset[str] = frozenset()

    @classmethod
    def of(cls, trace: Trace) -> JobMap | None:
        """From what lies in a job's folder; None before the model was opened."""
        if trace.outline is None:
            return None
        made = cls(trace.outline, trace.schemes)
        for name in trace.written:
            made.standing[name] = Standing.WRITTEN
        for name in trace.compared:
            made.standing[name] = Standing.COMPARED
        return made

    def saw(self, step: JobProgress) -> None:
        """Take a step of the job into account."""
        reached = {"compress": Standing.WRITTEN, "verify": Standing.COMPARED}.get(step.stage)
        if reached is not None and step.tensor:
            self._reach(step.tensor, reached)
            self.now = self._after(step.tensor, reached)
        elif step.layer is not None:
            if step.stage == "calibrate":
                self._learn(step.layer)
            self.now = frozenset(item.name for item in self.outline.tensors if item.place.layer == step.layer)
        elif reached is None:
            self.now = frozenset()

    def done(self) -> None:
        """Everything was compared."""
        self.standing = dict.fromkeys((item.name for item in self.outline.tensors), Standing.COMPARED)
        self.now = frozenset()

    def count(self, least: Standing) -> int:
        """How many tensors have come at least so far."""
        return sum(value >= least for value in self.standing.values())

    def overview(self) -> Overview:
        """The map, coloured by how far each tensor is."""
        plain = make_overview(self.outline, None, Measure.BYTES)
        rows = tuple((text, tuple(cell and self._coloured(cell) for cell in cells)) for text, cells in plain.rows)
        return Overview(plain.columns, rows)

    def _coloured(self, cell: Cell) -> Cell:
        name = cell.tensor.name
        depth = DEPTHS[self.standing.get(name, Standing.TO_DO)]
        return replace(cell, scheme=self.schemes.get(name, cell.scheme), strength=depth)

    def _reach(self, name: str, reached: Standing) -> None:
        self.standing[name] = max(reached, self.standing.get(name, Standing.TO_DO))

    def _learn(self, layer: int) -> None:
        """The layers before this one were read through."""
        for item in self.outline.tensors:
            if item.place.layer is not None and item.place.layer < layer:
                self._reach(item.name, Standing.LEARNT)

    def _after(self, name: str, reached: Standing) -> frozenset[str]:
        """The tensor that comes after one, as the work goes through them in the outline's order."""
        names = [item.name for item in self.outline.tensors]
        later = names[names.index(name) + 1 :] if name in names else []
        return frozenset([item for item in later if self.standing.get(item, Standing.TO_DO) < reached][:1])

"""A quick look at every tensor, for the map: how far its values reach, how wild they are, what a type would lose.

A large tensor is judged by a sample, the same one that a look before the download reads: runs of rows, one at a random
place in each of sixteen parts. What was found is kept in a file that belongs to the model's files as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.errors import CompressError
from app.engine.grid_fit import fit_grid
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.progress import Progress
from app.engine.statistics import SAMPLE_ROWS, Moments, sample_runs

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

AT_A_TIME = 16  # sketches that are told and kept together
VERSION = 1  # of what is kept
Wanted = tuple[str, str]  # a tensor's name and a type's; the type may be empty


@dataclass(frozen=True)
class Sketch:
    """One tensor at a glance.

    Attributes:
        name: the tensor.
        scheme: the type that was tried; empty: none.
        largest: magnitude of the value farthest out.
        std: standard deviation.
        kurtosis: excess; 0 for a normal distribution.
        relative_error: of the type; None without one, or where it does not fit.
        sampled: whether only some rows were read.
    """

    name: str
    scheme: str
    largest: float
    std: float
    kurtosis: float
    relative_error: float | None
    sampled: bool

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Sketch:
        """The inverse of `to_json`."""
        return cls(**data)


def survey(model: Model, wanted: Sequence[Wanted], root: Path) -> Generator[Progress | tuple[Sketch, ...], None, None]:
    """Sketch tensors; those that are known come first and at once.

    Args:
        model: on this computer.
        wanted: (name, scheme) of each.
        root: the file of what was found is made in it.

    Yields:
        Sketches, some at a time, and progress in bytes of the model.

    Raises:
        CompressError: there is no such tensor or type, or it cannot be read.
    """
    kept = _Kept(root / f"{_digest(model)}.jsonl")
    known = kept.load()
    yield from _in_parts(known[key] for key in wanted if key in known)
    tensors = {item.name: item for item in model.outline.tensors}
    missing = [key for key in wanted if key not in known]
    for name, _ in missing:
        if name not in tensors:
            raise CompressError(f"{model.outline.name} has no tensor called {name}.", "Open the model again.")
    total, done, fresh = sum(tensors[name].size_bytes for name, _ in missing), 0, []
    for number, (name, scheme) in enumerate(missing):
        fresh.append(sketch(model, tensors[name], scheme))
        done += tensors[name].size_bytes
        if len(fresh) == AT_A_TIME or number == len(missing) - 1:
            kept.add(fresh)
            yield tuple(fresh)
            fresh = []
        yield Progress("survey", "Looking at every tensor", done, total, name, tensors[name].place.layer)


def sketch(model: Model, tensor: OutlineTensor, scheme: str) -> Sketch:
    """One tensor, or a sample of its rows in the order of the files: no figure depends on the order."""
    runs = sample_runs(tensor)
    rows = torch.cat([model.stored_rows(tensor, *bounds) for bounds in runs])
    moments = Moments()
    moments.add(rows)
    low, high = moments.range
    _, std, kurtosis = moments.moments
    error = None
    if scheme:
        some = torch.linspace(0, len(rows) - 1, min(len(rows), SAMPLE_ROWS), dtype=torch.float64).long()
        error = fit_grid(scheme, tensor.shape, rows[some]).relative_error
    every = tensor.weights // tensor.shape[-1]
    return Sketch(tensor.name, scheme, max(abs(low), abs(high)), std, kurtosis, error, len(rows) < every)


def _digest(model: Model) -> str:
    return hashlib.sha256(f"{VERSION} {model.fingerprint}".encode()).hexdigest()[:24]


def _in_parts(sketches: Iterable[Sketch]) -> Generator[tuple[Sketch, ...], None, None]:
    if whole := tuple(sketches):
        yield whole


class _Kept:
    """What was found before, one JSON line each; what a crash tore off is found again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> dict[Wanted, Sketch]:
        """By name and type."""
        found: dict[Wanted, Sketch] = {}
        if self._path.exists():
            for line in self._path.read_text("utf-8").splitlines():
                try:
                    one = Sketch.from_json(json.loads(line))
                except (ValueError, TypeError):
                    continue
                found[one.name, one.scheme] = one
        return found

    def add(self, sketches: Sequence[Sketch]) -> None:
        """Keep more; where there is no room for it, it is found again the next time."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as handle:
                handle.write("".join(json.dumps(one.to_json()) + "\n" for one in sketches))
        except OSError:
            return  # a memory of what can be looked up is no reason to stop

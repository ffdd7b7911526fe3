"""Reopens an output, compares every tensor with the plan and with the source, and measures what was lost.

The file is read through the same door as any foreign file, so that what is checked is what a reader will see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import inf, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import Checkpoint
from app.engine.errors import VerificationError
from app.engine.formats import open_checkpoint
from app.engine.formats.base import Format
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.plan import Plan, PlanRow
from app.engine.quantizer import in_order, row_blocks

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class TensorProof:
    """What became of one tensor.

    Attributes:
        name: as the source calls it.
        scheme: its type in the output.
        size_bytes: its bytes in the output.
        weights: number of values.
        square_error: sum of squared differences.
        square_weight: sum of squared source values.
        max_error: largest absolute difference.
        source_min, source_max, output_min, output_max: ranges.
    """

    name: str
    scheme: str
    size_bytes: int
    weights: int
    square_error: float
    square_weight: float
    max_error: float
    source_min: float
    source_max: float
    output_min: float
    output_max: float

    @property
    def relative_error(self) -> float:
        """Root mean square error over root mean square weight; 0 for a tensor of zeros that stayed so."""
        if self.square_weight == 0.0:
            return 0.0 if self.square_error == 0.0 else inf
        return sqrt(self.square_error / self.square_weight)

    def to_json(self) -> dict[str, Any]:
        """For reports."""
        return {**asdict(self), "relative_error": self.relative_error}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> TensorProof:
        """The inverse of `to_json`."""
        return cls(**{key: value for key, value in data.items() if key != "relative_error"})


def overall_error(proofs: Sequence[TensorProof]) -> float:
    """Relative error of all weights together."""
    weight = sum(proof.square_weight for proof in proofs)
    return sqrt(sum(proof.square_error for proof in proofs) / weight) if weight else 0.0


def check_header(output: Checkpoint, plan: Plan, container: Format) -> None:
    """Compare names, shapes, types and the file's size with the plan.

    Raises:
        VerificationError: the first difference, as a sentence.
    """
    planned = {container.tensor_name(row.tensor.name, row.tensor.place): row for row in plan.rows}
    if missing := set(planned) - set(output.tensors):
        raise VerificationError(f"The output lacks the tensor {sorted(missing)[0]}.", "Start the job again.")
    if unplanned := set(output.tensors) - set(planned):
        raise VerificationError(f"The output holds {sorted(unplanned)[0]}, which nobody planned.")
    for name, row in planned.items():
        info = output.tensors[name]
        if (info.shape, info.dtype, info.size_bytes) != (row.tensor.shape, row.scheme, row.size_bytes):
            raise VerificationError(
                f"{name} is {info.dtype} {list(info.shape)} in the output; planned was {row.scheme} "
                f"{list(row.tensor.shape)}."
            )
    size_bytes = sum(path.stat().st_size for path in output.files())
    if size_bytes != plan.size_bytes:
        raise VerificationError(f"The output has {size_bytes} bytes; planned were {plan.size_bytes}.")


def compare_tensor(
    values: Callable[[int, int], torch.Tensor],
    output: Checkpoint,
    output_name: str,
    tensor: OutlineTensor,
    threads: int,
) -> TensorProof:
    """Dequantize one tensor of the output and compare it with the source.

    Args:
        values: rows of the source: (start, stop) -> [rows, columns] float32.
        output: the reopened output.
        output_name: the tensor's name there.
        tensor: its shape and name in the source.
        threads: blocks of rows compared at once.

    Raises:
        VerificationError: the output holds NaN or infinity, or is worse than zeros would be.
    """

    def compare(bounds: tuple[int, int]) -> tuple[float, float, float, float, float, float, float]:
        source, found = values(*bounds), output.read_rows(output_name, *bounds)
        error = (found - source).double()
        return (
            float(error.square().sum()),
            float(source.double().square().sum()),
            float(error.abs().max()),
            float(source.min()),
            float(source.max()),
            float(found.min()),
            float(found.max()),
        )

    parts = list(in_order(compare, row_blocks(tensor), threads))
    info = output.tensors[output_name]
    proof = TensorProof(
        name=tensor.name,
        scheme=info.dtype,
        size_bytes=info.size_bytes,
        weights=tensor.weights,
        square_error=sum(part[0] for part in parts),
        square_weight=sum(part[1] for part in parts),
        max_error=max(part[2] for part in parts),
        source_min=min(part[3] for part in parts),
        source_max=max(part[4] for part in parts),
        output_min=min(part[5] for part in parts),
        output_max=max(part[6] for part in parts),
    )
    if not proof.relative_error < 1.0:  # also catches NaN
        raise VerificationError(
            f"{tensor.name} lost its content: its error is {proof.relative_error:.0%} of its size as {info.dtype}.",
            "Give this tensor more bits.",
        )
    return proof


def compare_row(model: Model, output: Checkpoint, container: Format, row: PlanRow, threads: int) -> TensorProof:
    """`compare_tensor` for a row of a plan."""
    name = container.tensor_name(row.tensor.name, row.tensor.place)

    def values(start: int, stop: int) -> torch.Tensor:
        return model.rows(row.tensor, start, stop)

    return compare_tensor(values, output, name, row.tensor, threads)


def verify_file(path: Path, against: Path | None, threads: int = 1) -> Iterator[TensorProof]:
    """Check a finished file by itself, and against its source where one is given.

    Yields:
        One proof per tensor; without a source the errors are zero and the ranges are the file's own.

    Raises:
        CompressError: damaged, holding broken values, or not made from that source.
    """
    with open_checkpoint(path) as output:
        if against is None:
            for info in output.tensors.values():
                tensor = _as_outline(info.name, info.shape, info.dtype, info.size_bytes)
                yield compare_tensor(_reader(output, info.name), output, info.name, tensor, threads)
            return
        source, result = Model.open(against), Model(output)
        try:
            wanted = {(row.place, row.shape): row for row in source.outline.tensors}
            for row in result.outline.tensors:
                twin = wanted.pop((row.place, row.shape), None)
                if twin is None:
                    raise VerificationError(
                        f"{row.name} {list(row.shape)} has no counterpart in {source.outline.name}.",
                        "Is this file made from that model?",
                    )
                yield compare_tensor(_model_reader(source, twin), output, row.name, twin, threads)
            if wanted:
                missing = next(iter(wanted.values()))
                raise VerificationError(f"{path.name} lacks {missing.name} of {source.outline.name}.")
        finally:
            source.close()


def _as_outline(name: str, shape: tuple[int, ...], dtype: str, size_bytes: int) -> OutlineTensor:
    from app.engine.roles import Place, Role

    return OutlineTensor(name, Place(Role.OTHER), shape, dtype, size_bytes)


def _reader(output: Checkpoint, name: str) -> Callable[[int, int], torch.Tensor]:
    return lambda start, stop: output.read_rows(name, start, stop)


def _model_reader(model: Model, tensor: OutlineTensor) -> Callable[[int, int], torch.Tensor]:
    return lambda start, stop: model.rows(tensor, start, stop)

"""The columns of a weight, one by one: how far each reaches, and which reach much farther than the others.

Column number c multiplies what enters through input channel c; a wild one spoils the steps of every group of weights
that it lies in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.activations import ChannelRanges
from app.engine.errors import CompressError
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import row_blocks
from app.engine.statistics import sample_runs

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

OUTLIER_RATIO = 3.0  # chance alone takes a column's reach to about 1.5 times the median's
SAMPLE_WEIGHTS = 1 << 22
TYPICAL = 0.999


def weight_channels(model: Model, tensor: OutlineTensor) -> ChannelRanges:
    """Each column's range, mean magnitude and typical reach; outliers by that reach over the median column's.

    Of a model that was not downloaded, a sample of the rows speaks for all.

    Raises:
        CompressError: a vector, which has no channels, or it cannot be read.
    """
    if len(tensor.shape) < 2:
        raise CompressError(f"{tensor.name} is a vector: it has no channels.", "Choose a weight with rows and columns.")
    remote = model.outline.remote
    blocks = sample_runs(tensor) if remote else tuple(row_blocks(tensor))
    if remote:
        model.announce(tensor, blocks)
    columns, rows = tensor.shape[-1], 0
    low, high = torch.full((columns,), torch.inf), torch.full((columns,), -torch.inf)
    total, some = torch.zeros(columns, dtype=torch.float64), []
    every = max(1, tensor.weights // SAMPLE_WEIGHTS)  # of so many rows, one is kept to find what is typical
    for bounds in blocks:
        values = (model.stored_rows if remote else model.rows)(tensor, *bounds).nan_to_num(0.0, 0.0, 0.0)
        low, high = torch.minimum(low, values.amin(0)), torch.maximum(high, values.amax(0))
        total += values.abs().sum(0, dtype=torch.float64)
        rows += len(values)
        some.append(values[::every].abs())
    sample = torch.cat(some)
    typical = sample.kthvalue(max(1, round(TYPICAL * len(sample))), dim=0).values
    return ChannelRanges(
        tensor.name, tuple(low.tolist()), tuple(high.tolist()), tuple((total / max(1, rows)).tolist()),
        tuple(typical.tolist()), _outliers(typical),
    )  # fmt: skip


def _outliers(typical: torch.Tensor) -> tuple[int, ...]:
    """Columns that reach at least `OUTLIER_RATIO` times as far as the median one, the farthest first."""
    median = float(typical.median())
    if median <= 0:
        return ()
    found = (typical >= OUTLIER_RATIO * median).nonzero().flatten()
    return tuple(found[typical[found].argsort(descending=True, stable=True)].tolist())

"""Half-quadratic quantization (Badri and Shaji, 2023): outliers may lose more, so that all others lose less.

Without any data, the sum of |w - q| ** 0.7 is lowered, which counts a few large errors less than least squares does.
Two steps take turns: with q fixed, the errors that are taken for outliers' are e = shrink(w - q), a generalized soft
threshold; with e fixed, the grid is fitted to w - e by least squares. The threshold falls from turn to turn.

The paper fits only the zero point, by the mean of w - e - scale * level. Ours: errors are measured in steps of their
group, so that one schedule serves weights of any size; the scheme's own search fits scales as well, on every grid,
and the paper's zero point follows where the type has one; and of each block the best state seen is kept, the
search's own among them, so on this measure it is never better.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.engine.methods._best_blocks import BestBlocks, by_block
from app.engine.methods.base import Inputs, Method
from app.engine.schemes.base import Params, Scheme, Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

POWER = 0.7  # of the errors whose sum is lowered
BETAS = (1.5, 2.0, 2.7, 3.6, 4.8, 6.4)  # the larger, the more errors are outliers'


class Hqq(Method):
    """Robust fitting without data."""

    name = "hqq"
    title = "Half-quadratic (HQQ)"
    sentence = "Needs no calibration: lets outliers lose more so that all other weights lose less."
    block_weights = 1 << 20

    def encode(self, scheme: Scheme, weight: torch.Tensor, inputs: Inputs | None) -> torch.Tensor:
        """As above for block types; floating-point types have no grid to fit."""
        packed = scheme.encode(weight)
        if not scheme.code_range:
            return packed
        codes, params = scheme.unpack(packed)
        error = weight - scheme.dequantize(codes, params)
        best = BestBlocks(scheme, packed, _losses(scheme, error))
        for beta in BETAS:
            kept = weight - _shrunk(error, _spread(scheme.steps(params).step, scheme.group), beta)
            for params in _fits(scheme, kept, weight):
                codes = scheme.round(weight, params)
                error = weight - scheme.dequantize(codes, params)
                best.offer(scheme.pack(codes, params), _losses(scheme, error))
        return best.packed


def _losses(scheme: Scheme, error: torch.Tensor) -> torch.Tensor:
    """Errors [rows, cols] -> sums over blocks [rows, blocks]."""
    return by_block(error.abs().pow(POWER), scheme.block_size).sum(-1)


def _spread(per_group: torch.Tensor, group: int) -> torch.Tensor:
    return per_group.repeat_interleave(group, 1)


def _shrunk(error: torch.Tensor, step: torch.Tensor, beta: float) -> torch.Tensor:
    """The outliers' errors, [rows, cols]: those well below a step / beta become 0."""
    size = error.abs() / torch.where(step == 0, 1.0, step.abs())
    left = (size - size.pow(POWER - 1) / beta).clamp_min(0)  # 0 ** -0.3 is infinite, and nothing is left
    return torch.where(step == 0, 0.0, error.sign() * left * step.abs())


def _fits(scheme: Scheme, kept: torch.Tensor, weight: torch.Tensor) -> list[Params]:
    """The grids fitted to `kept`: by the scheme's search, then with the zero point moved, if there is one."""
    params = scheme.unpack(scheme.encode(kept))[1]
    steps = scheme.steps(params)
    if not bool(steps.base.any()):
        return [params]
    levels = _levels(scheme, weight, params)
    return [params, scheme.with_steps(params, _moved(steps, kept, levels, scheme.group))]


def _levels(scheme: Scheme, weight: torch.Tensor, params: Params) -> torch.Tensor:
    table = torch.tensor(scheme.level_values(), dtype=torch.float32, device=weight.device)
    return table[scheme.round(weight, params).to(torch.int64) - scheme.code_range.start]


def _moved(steps: Steps, kept: torch.Tensor, levels: torch.Tensor, group: int) -> Steps:
    """The offset that is best for these levels by least squares: the mean of what they leave."""
    left = by_block(kept - _spread(steps.step, group) * levels, group).mean(-1)
    shift = torch.where(steps.base == 0, steps.shift, left / torch.where(steps.base == 0, 1.0, steps.base))
    return replace(steps, shift=shift if steps.shift_range is None else shift.round().clamp(*steps.shift_range))

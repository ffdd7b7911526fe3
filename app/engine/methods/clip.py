"""Clipping: a few weights at a block's ends give way so that all others get a finer grid.

The idea is that of AWQ's clipping search (Lin et al., 2023): what counts is the error of the layer's output, not that
of the weights. Each group's range is shrunk toward zero in small steps, the scheme's own search finds its params for
the weights held within it, all weights are rounded on that grid, and of each block the try is kept whose error e
costs least: e H eT with the block's own part of H = E[x xT] where calibration knows it, else e's squares times
importance. Taking the part of H itself, and choosing for each block by itself, is ours. The unshrunk search is among
the tries, so on this measure it is never better. One percent of a block's mean input is added to the diagonal of its
part, so that channels in which calibration saw nothing cost something, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.methods._best_blocks import BestBlocks, by_block
from app.engine.methods._products import row_products
from app.engine.methods.base import Inputs, Method, Needs
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch

DAMPING = 0.01  # of a block's mean diagonal
FACTORS = tuple(1 - 0.05 * step for step in range(1, 11))  # of a group's range


class Clipping(Method):
    """The range of each group that loses least in the layer's output."""

    name = "clip"
    title = "Clipping search"
    sentence = "Cuts off outliers where that makes a block's share of the output more exact. Better with calibration."
    needs = Needs.HESSIAN
    block_weights = 1 << 20

    def encode(self, scheme: Scheme, weight: torch.Tensor, inputs: Inputs | None) -> torch.Tensor:
        """As above for block types; floating-point types have no range to clip."""
        importance = None if inputs is None else inputs.importance
        packed = scheme.encode(weight, importance)
        if not scheme.code_range:
            return packed
        measure = _Measure(scheme, inputs)
        best = BestBlocks(scheme, packed, measure(scheme.decode(packed) - weight))
        for factor in FACTORS:
            params = scheme.unpack(scheme.encode(_clipped(weight, scheme.group, factor), importance))[1]
            codes = scheme.round(weight, params)
            best.offer(scheme.pack(codes, params), measure(scheme.dequantize(codes, params) - weight))
        return best.packed


class _Measure:
    """What the errors of some rows cost, block by block."""

    def __init__(self, scheme: Scheme, inputs: Inputs | None) -> None:
        size = scheme.block_size
        self._size, self._importance = size, None if inputs is None else inputs.importance
        hessian = None if inputs is None else inputs.checked_hessian()
        self._parts = None
        if inputs is not None and hessian is not None:
            self._parts = inputs.once(("diagonal blocks", size), lambda: _diagonal_blocks(hessian, size))

    def __call__(self, error: torch.Tensor) -> torch.Tensor:
        """Errors [rows, cols] -> costs [rows, blocks]."""
        if self._parts is not None:
            blocks = by_block(error, self._size).transpose(0, 1)  # [blocks, rows, size]
            return (row_products(blocks, self._parts) * blocks).sum(-1).T
        squares = error.square() if self._importance is None else error.square() * self._importance
        return by_block(squares, self._size).sum(-1)


def _diagonal_blocks(hessian: torch.Tensor, size: int) -> torch.Tensor:
    """[cols, cols] -> [blocks, size, size], damped."""
    blocks = len(hessian) // size
    parts = hessian.reshape(blocks, size, blocks, size).diagonal(dim1=0, dim2=2).permute(2, 0, 1).clone()
    diagonals = parts.diagonal(dim1=1, dim2=2)  # a view
    diagonals += DAMPING * diagonals.mean(-1, keepdim=True)
    return parts


def _clipped(weight: torch.Tensor, group: int, factor: float) -> torch.Tensor:
    """Each group held within its range times `factor`."""
    groups = by_block(weight, group)
    return groups.clamp(groups.amin(-1, True) * factor, groups.amax(-1, True) * factor).flatten(-2)

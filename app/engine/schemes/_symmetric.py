"""Types with one half-precision scale per block of 32 and levels on both sides of zero."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.schemes._blocks import HALF_MAX, grouped, in_chunks, inverse, normalized, spread, stored_half
from app.engine.schemes._compiled import CompiledScheme
from app.engine.schemes._grids import Grid
from app.engine.schemes._symmetric_search import search_scale
from app.engine.schemes.base import Params, Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _Symmetric(CompiledScheme):
    """A block is scale * level[code].

    Attributes:
        grid: the levels.
        anchors, weighted_anchors: see `search_scale`; without and with importance.
        polish: see `search_scale`.
    """

    block_size = group = 32
    grid: ClassVar[Grid]
    anchors: ClassVar[tuple[float, ...]]
    weighted_anchors: ClassVar[tuple[float, ...]]
    polish: ClassVar[int] = 2

    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """Anchors, polish."""
        return self.weighted_anchors if weighted else self.anchors, self.polish

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """`scale` [rows, blocks] float16."""
        if importance is not None:
            importance = grouped(normalized(importance, 32)[None], 32, 1, 0.0, 1.0)

        limit = HALF_MAX * max(-self.grid.low, self.grid.high)

        def search(part: torch.Tensor) -> Params:
            x = grouped(part, 32, 1, -limit, limit)
            scale = search_scale(x, importance, self.grid, *self.settings(importance is not None))
            return {"scale": stored_half(scale[0]).to(torch.float16)}

        return in_chunks(search, weight)

    def level_values(self) -> tuple[float, ...]:
        """The grid's levels."""
        return self.grid.levels()

    def steps(self, params: Params) -> Steps:
        """Each block's own scale."""
        scale = params["scale"].to(torch.float32)
        return Steps(torch.ones_like(scale), scale, torch.zeros_like(scale), torch.zeros_like(scale))

    def with_steps(self, params: Params, steps: Steps) -> Params:
        """The inverse of `steps`."""
        return {"scale": stored_half(steps.count).to(torch.float16)}

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Nearest level: int8."""
        scale = params["scale"].to(torch.float32)
        return self.grid.nearest_codes(weight * spread(inverse(scale), self.block_size))

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale times level."""
        return spread(params["scale"].to(torch.float32), self.block_size) * self.grid.values(codes)

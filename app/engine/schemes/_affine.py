"""Types with a half-precision scale and a half-precision minimum per block of 32."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.schemes._affine_search import AffineGroups
from app.engine.schemes._blocks import HALF_MAX, grouped, in_chunks, inverse, normalized, spread, stored_half
from app.engine.schemes._compiled import CompiledScheme
from app.engine.schemes.base import Params, Steps

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _Affine(CompiledScheme):
    """A block is scale * code + minimum.

    Attributes:
        top: the highest code.
        ranges, weighted_ranges: see `AffineGroups.search`; without and with importance.
        polish: see `AffineGroups.search`.
    """

    block_size = group = 32
    top: ClassVar[int]
    ranges: ClassVar[tuple[tuple[float, float], ...]]
    weighted_ranges: ClassVar[tuple[tuple[float, float], ...]]
    polish: ClassVar[int] = 2

    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """Ranges, polish."""
        return self.weighted_ranges if weighted else self.ranges, self.polish

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """`scale` and `minimum`, both [rows, blocks] float16."""
        if importance is not None:
            importance = grouped(normalized(importance, 32)[None], 32, 1, 0.0, 1.0)

        def search(part: torch.Tensor) -> Params:
            x = grouped(part, 32, 1, -HALF_MAX, HALF_MAX * self.top)
            middle = (x.amin(0) + x.amax(0)) * 0.5  # without it, sums of squares drown the differences
            groups = AffineGroups(x - middle, importance, self.top)
            ranges, polish = self.settings(importance is not None)
            scale, offset = groups.search(ranges, polish, None)
            scale, offset = stored_half(scale), stored_half(offset + middle)
            return {"scale": scale[0].to(torch.float16), "minimum": offset[0].to(torch.float16)}

        return in_chunks(search, weight)

    def steps(self, params: Params) -> Steps:
        """Each block's own scale and minimum."""
        scale, minimum = params["scale"].to(torch.float32), params["minimum"].to(torch.float32)
        return Steps(torch.ones_like(scale), scale, torch.ones_like(scale), minimum)

    def with_steps(self, params: Params, steps: Steps) -> Params:
        """The inverse of `steps`."""
        return {
            "scale": stored_half(steps.count).to(torch.float16),
            "minimum": stored_half(steps.shift).to(torch.float16),
        }

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Nearest code: uint8."""
        scale, minimum = params["scale"].to(torch.float32), params["minimum"].to(torch.float32)
        above = weight - spread(minimum, self.block_size)
        return above.mul_(spread(inverse(scale), self.block_size)).round_().clamp_(0, self.top).to(torch.uint8)

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Scale times code, plus minimum."""
        scale, minimum = params["scale"].to(torch.float32), params["minimum"].to(torch.float32)
        return spread(scale, self.block_size) * codes + spread(minimum, self.block_size)

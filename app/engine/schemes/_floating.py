"""Shared part of the floating-point types: no scales, the code is the value itself."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from app.engine.schemes.base import Params, Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class _Floating(Scheme):
    """A type whose code is a float of `storage()` dtype."""

    block_size = 1

    @abstractmethod
    def storage(self) -> torch.dtype:
        """The torch dtype in the file."""

    def find_params(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> Params:
        """Nothing to find."""
        return {}

    def round(self, weight: torch.Tensor, params: Params) -> torch.Tensor:
        """Round to nearest, ties to even; values beyond the type's range become its largest."""
        limit = torch.finfo(self.storage()).max
        return weight.clamp(-limit, limit).to(self.storage())

    def dequantize(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Exact."""
        return codes.to(torch.float32)

    def pack(self, codes: torch.Tensor, params: Params) -> torch.Tensor:
        """Little-endian bytes."""
        return codes.contiguous().view(torch.uint8)

    def unpack(self, packed: torch.Tensor) -> tuple[torch.Tensor, Params]:
        """The inverse of `pack`."""
        return packed.contiguous().view(self.storage()), {}

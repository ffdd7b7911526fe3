"""Finds the compiled kernel of a type, where numba is installed; everything works without, more slowly."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from app.engine.schemes._blocks import normalized
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SWITCH = "FEATHERWEIGHT_KERNELS"  # set to "off" to do without


def kernel_of(name: str) -> Callable[..., None] | None:
    """The kernel of the type called `name`, or None where there is no numba or it is switched off."""
    return None if os.environ.get(SWITCH) == "off" else _kernels().get(name)


@cache
def _kernels() -> dict[str, Callable[..., None]]:
    try:
        from app.engine.schemes import _kernels as module
    except ImportError:  # numba has no wheels for this system; torch does the work
        return {}
    return {
        name.upper(): function
        for name, function in vars(module).items()
        if name[:2] in ("q2", "q3", "q4", "q5", "q6", "q8", "iq")
    }


class CompiledScheme(Scheme):
    """A scheme that has a kernel for the CPU besides its torch code."""

    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """What the kernel takes besides weights, importance and output; tuples become float32 arrays."""
        raise NotImplementedError

    def encode(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> torch.Tensor:
        """As `Scheme.encode`; on the CPU by the kernel, if there is one."""
        kernel = kernel_of(self.name) if weight.device.type == "cpu" else None
        if kernel is None:
            return super().encode(weight, importance)
        vector = None if importance is None else normalized(importance, self.block_size).numpy()
        settings = (_array(item) if isinstance(item, tuple) else item for item in self.settings(vector is not None))
        packed = torch.empty(weight.shape[0], self.size_bytes((weight.shape[1],)), dtype=torch.uint8)
        kernel(weight.to(torch.float32).reshape(-1).numpy(), vector, *settings, packed.reshape(-1).numpy())
        return packed


@cache
def _array(values: tuple[Any, ...]) -> Any:
    return torch.tensor(values, dtype=torch.float32).numpy()

"""Finds the compiled kernel of a type, where numba is installed; everything works without, more slowly."""

from __future__ import annotations

from abc import abstractmethod
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.engine.compiled import Kernel, kernels_wanted, numba_there
from app.engine.schemes._blocks import normalized
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

FAMILIES = ("symmetric", "affine", "super_symmetric", "super_affine")


def kernel_of(name: str) -> Kernel | None:
    """The kernel of the type called `name`, or None where there is no numba or it is switched off."""
    return _kernels().get(name) if kernels_wanted() else None


@cache
def _kernels() -> dict[str, Kernel]:
    if not numba_there():
        return {}
    modules = [import_module(f"app.engine.schemes._kernels_{family}") for family in FAMILIES]
    return {name: kernel for module in modules for name, kernel in module.KERNELS.items()}


class CompiledScheme(Scheme):
    """A scheme that has a kernel for the CPU besides its torch code."""

    @abstractmethod
    def settings(self, weighted: bool) -> tuple[Any, ...]:
        """What the kernel takes besides weights, importance and output; tuples become float32 arrays."""

    def encode(self, weight: torch.Tensor, importance: torch.Tensor | None = None) -> torch.Tensor:
        """As `Scheme.encode`; on the CPU by the kernel, if there is one."""
        kernel = kernel_of(self.name) if weight.device.type == "cpu" else None
        if kernel is None:
            return super().encode(weight, importance)
        vector = None if importance is None else normalized(importance, self.block_size).numpy()
        settings = (_array(item) if isinstance(item, tuple) else item for item in self.settings(vector is not None))
        packed = torch.empty(weight.shape[0], self.size_bytes((weight.shape[1],)), dtype=torch.uint8)
        flat = weight.to(torch.float32).contiguous().reshape(-1).numpy()  # a view would be compiled for anew
        if kernel(flat, vector, *settings, packed.reshape(-1).numpy()):
            return packed
        return super().encode(weight, importance)


@cache
def _array(values: tuple[Any, ...]) -> Any:
    return torch.tensor(values, dtype=torch.float32).numpy()

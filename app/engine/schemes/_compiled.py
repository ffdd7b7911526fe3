"""Finds the compiled kernel of a type, where numba is installed; everything works without, more slowly."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from app.engine.schemes._blocks import normalized
from app.engine.schemes.base import Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SWITCH = "FEATHERWEIGHT_KERNELS"  # set to "off" to do without
FAMILIES = ("symmetric", "affine", "super_symmetric", "super_affine")

log = logging.getLogger(__name__)


class Kernel:
    """A function that numba compiles at its first call, and keeps on disk where that is possible.

    A kernel only fills its output, so a failed call may be repeated in another way: what numba kept may be damaged
    (the disk was full, the power went), and no job shall die of that.

    Attributes:
        function: the Python function.
    """

    def __init__(self, function: Callable[..., None], options: dict[str, Any]) -> None:
        self.function = function
        self._options = options
        self._ways = iter((True, False))
        self._compiled = self._next_way()

    def __call__(self, *args: Any) -> bool:
        """Run; returns whether that was possible. If not, the output's contents are undefined."""
        while (compiled := self._compiled) is not None:
            try:
                compiled(*args)
            except Exception:
                log.warning("The compiled kernel %s failed; trying without.", self.function.__name__, exc_info=True)
                if self._compiled is compiled:  # another thread may have been here first
                    self._compiled = self._next_way()
            else:
                return True
        return False

    def _next_way(self) -> Callable[..., None] | None:
        from numba import njit

        for kept in self._ways:
            try:
                return njit(cache=kept, **self._options)(self.function)  # type: ignore[no-any-return, unused-ignore]
            except RuntimeError:  # nowhere to keep it: neither the package's folder nor the user's can be written
                log.info("Compiled kernels cannot be kept on disk.")
        return None


def kernel_of(name: str) -> Kernel | None:
    """The kernel of the type called `name`, or None where there is no numba or it is switched off."""
    return None if os.environ.get(SWITCH) == "off" else _kernels().get(name)


@cache
def _kernels() -> dict[str, Kernel]:
    try:
        import_module("numba")
    except ImportError:  # it has no wheels for this system; torch does the work
        return {}
    modules = [import_module(f"app.engine.schemes._kernels_{family}") for family in FAMILIES]
    return {name: kernel for module in modules for name, kernel in module.KERNELS.items()}


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
        flat = weight.to(torch.float32).reshape(-1).numpy()
        if kernel(flat, vector, *settings, packed.reshape(-1).numpy()):
            return packed
        return super().encode(weight, importance)


@cache
def _array(values: tuple[Any, ...]) -> Any:
    return torch.tensor(values, dtype=torch.float32).numpy()

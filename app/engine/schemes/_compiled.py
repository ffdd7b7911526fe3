"""Finds the compiled kernel of a type, where numba is installed; everything works without, more slowly."""

from __future__ import annotations

import logging
import os
from abc import abstractmethod
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
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

    What numba kept may be damaged (the disk was full, the power went), and no job shall die of that. A kernel only
    fills its output, so a failed call is repeated: compiled anew, then compiled without keeping it.

    Attributes:
        function: the Python function.
        failed: how many of these ways did not work.
    """

    def __init__(self, function: Callable[..., None], options: dict[str, Any]) -> None:
        self.function = function
        self.failed = 0
        self._options = options
        self._lock = Lock()
        self._compiled: Any = self._numba(keep=True)

    def __call__(self, *args: Any) -> bool:
        """Run; returns whether that was possible. If not, the output's contents are undefined."""
        while (compiled := self._compiled) is not None:
            try:
                compiled(*args)
            except Exception:
                log.warning("The compiled kernel %s failed.", self.function.__name__, exc_info=True)
                self._give_up(compiled)
            else:
                return True
        return False

    def _give_up(self, compiled: Any) -> None:
        """Replace `compiled` by the next way, unless another thread has done so."""
        with self._lock:
            if self._compiled is not compiled:
                return
            self.failed += 1
            if self.failed == 1 and compiled.stats.cache_path is not None:
                for path in Path(compiled.stats.cache_path).glob(f"*.{self.function.__name__}-*.nb[ic]"):
                    path.unlink(missing_ok=True)
            self._compiled = self._numba(keep=self.failed == 1) if self.failed < 3 else None

    def _numba(self, keep: bool) -> Any:
        from numba import njit

        if keep:
            try:
                return njit(cache=True, **self._options)(self.function)
            except RuntimeError:  # neither the package's folder nor the user's can be written
                log.info("Nowhere to keep compiled kernels.")
        return njit(**self._options)(self.function)


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
        flat = weight.to(torch.float32).reshape(-1).numpy()
        if kernel(flat, vector, *settings, packed.reshape(-1).numpy()):
            return packed
        return super().encode(weight, importance)


@cache
def _array(values: tuple[Any, ...]) -> Any:
    return torch.tensor(values, dtype=torch.float32).numpy()

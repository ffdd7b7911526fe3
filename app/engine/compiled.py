"""A function compiled by numba, where that is installed; everything works without, more slowly."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any

import platformdirs

from app.engine.processes import is_frozen, is_installed

SWITCH = "FEATHERWEIGHT_KERNELS"  # set to "off" to do without
PLACE = "NUMBA_CACHE_DIR"  # numba reads it once, when it is imported

log = logging.getLogger(__name__)


def kernels_wanted() -> bool:
    """Whether compiled kernels may be used."""
    return os.environ.get(SWITCH) != "off"


def kernel_folder() -> Path:
    """Where an installed program keeps compiled kernels: its own folder may be read-only and goes when it goes."""
    return platformdirs.user_cache_path("featherweight", appauthor=False) / "kernels"


@cache
def numba_there() -> bool:
    """Whether functions can be compiled; numba has no wheels for some systems, where torch does the work."""
    if is_installed():
        os.environ.setdefault(PLACE, str(kernel_folder()))
    try:
        import_module("numba")
    except ImportError:
        return False
    return True


def _with_a_file(function: Callable[..., None]) -> Callable[..., None]:
    """The function, said to come from a file that is there: numba keeps nothing of others.

    A frozen program's functions name source files that did not come along. The executable stands for them: numba
    compiles anew when that changes, which is what an update does.
    """
    if is_frozen():
        function.__code__ = function.__code__.replace(co_filename=sys.executable)
    return function


class Kernel:
    """A function that numba compiles at its first call, and keeps on disk where that is possible.

    What numba kept may be damaged (the disk was full, the power went), and no job shall die of that. A kernel only
    fills its output, so a failed call is repeated: compiled anew, then compiled without keeping it.

    Attributes:
        function: the Python function.
        failed: how many of these ways did not work.
    """

    def __init__(self, function: Callable[..., None], options: dict[str, Any]) -> None:
        self.function = _with_a_file(function)
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

"""Import torch when it is first used, not when a module that mentions it is imported.

The window reads schemes, plans and recipes but never computes with them; importing torch there would
cost four seconds at start. Modules that the window reads write

    if TYPE_CHECKING:
        import torch
    else:
        from app.engine.lazy import torch
"""

from __future__ import annotations

import importlib
import os
from typing import Any

# A thread of torch that waits for the others shall sleep, not spin: beside another busy program on two cores, spinning
# threads took up to three times as long. OpenMP reads this when torch is loaded.
os.environ.setdefault("GOMP_SPINCOUNT", "0")


class LazyModule:
    """Stands for a module and imports it at the first attribute that is asked of it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(importlib.import_module(self._name), attribute)


torch = LazyModule("torch")

"""Finds plug-ins: one file per scheme, method, format and family, no registration list.

Walks a package's modules (also when frozen, where `pkgutil` reads the archive's table) and collects
the concrete classes each file defines. Files whose names begin with an underscore are shared parts.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def plugin_classes(package: ModuleType, base: type[T]) -> list[type[T]]:
    """The concrete subclasses of `base` defined in the modules of `package`, in order of file name."""
    found: list[type[T]] = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda item: item.name):
        if info.name == "base" or info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package.__name__}.{info.name}")
        found += [
            cls
            for cls in vars(module).values()
            if isinstance(cls, type)
            and issubclass(cls, base)
            and cls.__module__ == module.__name__
            and not inspect.isabstract(cls)
            and not cls.__name__.startswith("_")
        ]
    return found

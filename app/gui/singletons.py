"""Keeps None, True and False alive under PySide6 6.12.0 on Python 3.11.

That release gives back a reference it never took whenever a method returns None, and whenever `emit` returns True;
Python 3.12 made these objects immortal and does not care, Python 3.11 ends the whole program after some hundreds of
signals ("bool_dealloc: deallocating True or False"). Counting them far up at the start is what 3.12 does for good.
"""

from __future__ import annotations

import ctypes
import sys

FAR_UP = 1 << 40


def keep_singletons() -> None:
    """Make None, True and False as good as immortal, where Python does not do so itself."""
    plain = sys.implementation.name == "cpython" and not hasattr(sys, "gettotalrefcount")
    if plain and sys.version_info < (3, 12):
        for item in (None, True, False):
            # an object begins with its reference count
            ctypes.c_ssize_t.from_address(id(item)).value += FAR_UP

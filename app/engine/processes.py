"""How the program starts itself again as a child process, from a checkout and when frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def own_command(*arguments: str) -> list[str]:
    """The command line that runs this program with other arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "app", *arguments]


def own_environment() -> dict[str, str]:
    """The environment for such a child: the same package, UTF-8, output at once."""
    root = str(Path(__file__).parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}

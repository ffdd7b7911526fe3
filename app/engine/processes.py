"""How the program starts itself again as a child process, from a checkout and when frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def is_frozen() -> bool:
    """Whether the program is one of its own executables, not a Python that reads its files."""
    return bool(getattr(sys, "frozen", False))


def is_installed() -> bool:
    """Whether the program's own folder belongs to the system, and is not a checkout to write into."""
    return is_frozen() or not (Path(__file__).parents[2] / "pyproject.toml").exists()


def own_command(*arguments: str) -> list[str]:
    """The command line that runs this program with other arguments."""
    if is_frozen():
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "app", *arguments]


def own_environment() -> dict[str, str]:
    """The environment for such a child: the same package, UTF-8, output at once."""
    root = str(Path(__file__).parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    if is_frozen():
        # else the loader takes itself for a second start of the same process, and no longer finds its own libraries
        own["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return os.environ | own

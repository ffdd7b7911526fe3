"""The first thing that an installed program on Windows runs: makes up for what a window's process lacks.

A program without a console has no standard error: what goes wrong before the window is there would be seen by nobody.
It goes to a file instead, and the launcher points a person to it.
"""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path


def own_folder() -> Path:
    """Where the program keeps its files: the same place as `app.jobs.folders.home`, without importing it."""
    override = os.environ.get("FEATHERWEIGHT_HOME")
    return Path(override) if override else Path(os.environ["LOCALAPPDATA"]) / "featherweight"


def main() -> None:
    """Prepare, then be the program."""
    folder = own_folder()
    if sys.stderr is None:
        folder.mkdir(parents=True, exist_ok=True)
        sys.stderr = open(folder / "last-start.txt", "w", encoding="utf-8", buffering=1)  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = sys.stderr
    console = Path(sys.executable).stem.endswith("-cli")
    runpy.run_module("app.cli" if console else "app", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()

"""What is known about the place where an output shall go. Touches the disk: call it off the window's thread."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    """One output's place.

    Attributes:
        output: the file.
        free_bytes: on its disk.
        exists: whether such a file is there already.
        writable: whether its folder, or the nearest that exists, can be written to.
    """

    output: Path
    free_bytes: int
    exists: bool
    writable: bool


def survey(output: Path) -> Place:
    """Find out about an output's place; its folder need not exist yet.

    Raises:
        OSError: the disk cannot be asked.
    """
    folder = next((item for item in output.absolute().parents if item.is_dir()), Path(output.absolute().anchor))
    return Place(output, shutil.disk_usage(folder).free, output.exists(), os.access(folder, os.W_OK))

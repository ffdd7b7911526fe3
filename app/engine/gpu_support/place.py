"""The folder that a CUDA build lies in, and what stands there of its state.

    <root>/parts/           what is being fetched; gone when all is unpacked
    <root>/<build>/         the unpacked packages; appears whole, by a rename
    <root>/<build>.new/     being unpacked
    <root>/state.json       which build is there, whether it is used, and what the trial said

A child process that computes calls `put_in_front` before it imports torch. A build for another version of the program
or of Python is left alone: the child goes on with what came with the program.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import ModuleType

from app.engine.errors import CompressError
from app.engine.gpu_support.builds import build_for_here
from app.engine.small_files import put_text

STATE = "state.json"
PARTS = "parts"


@dataclass(frozen=True)
class State:
    """What stands in `state.json`.

    Attributes:
        build: the id of what is unpacked; empty where nothing is.
        is_on: whether children use it.
        why_not: what the trial said against it.
        device: the card that it found.
    """

    build: str = ""
    is_on: bool = False
    why_not: str = ""
    device: str = ""


def read_state(root: Path) -> State:
    """The state; an empty one where there is none, or its folder is gone."""
    try:
        state = State(**json.loads((root / STATE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return State()
    return state if state.build and (root / state.build).is_dir() else State()


def write_state(root: Path, state: State) -> None:
    """Write it, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    root.mkdir(parents=True, exist_ok=True)
    put_text(root / STATE, json.dumps(asdict(state)))


class Front(importlib.abc.MetaPathFinder):
    """Finds the packages of one folder before anybody else does, also before the importer of a frozen program."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._names = {path.name for path in folder.iterdir() if path.is_dir() and path.suffix == ""}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """A top-level package of the folder; what lies within it is then found by its own path."""
        if path is not None or fullname not in self._names:
            return None
        return importlib.machinery.PathFinder.find_spec(fullname, [self._folder], target)


def lead_with(folder: Path) -> None:
    """Let this process import the packages of a folder first.

    Raises:
        OSError: there is no such folder.
    """
    sys.meta_path.insert(0, Front(folder))
    sys.path.insert(0, str(folder))  # torch looks along it for NVIDIA's libraries


def put_in_front(root: Path) -> str:
    """Let this process use the CUDA build that is switched on.

    Args:
        root: as of `support`.

    Returns:
        The build's id; empty where there is none, or it does not belong to this version of the program.
    """
    state = read_state(root)
    if not state.is_on or "torch" in sys.modules:
        return ""
    try:
        if build_for_here().id != state.build:
            return ""
        lead_with(root / state.build)
    except (CompressError, OSError):
        return ""
    return state.build

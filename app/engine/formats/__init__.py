"""Containers: one file each; `open_checkpoint(path)` finds the one that can read a path."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from app.engine.checkpoint import Checkpoint
from app.engine.discovery import plugin_classes
from app.engine.errors import BadCheckpoint, BadRecipe
from app.engine.formats.base import Format
from app.engine.sources import Files
from app.engine.stored import StoredCheckpoint


@cache
def formats() -> Mapping[str, Format]:
    """Every format by name."""
    found = plugin_classes(sys.modules[__name__], Format)  # type: ignore[type-abstract]
    return {cls.name: cls() for cls in found}


def output_format(name: str) -> Format:
    """The format called `name`, which must be one that can be written.

    Raises:
        BadRecipe: no such format, or it is only read.
    """
    writable = [item for item in formats().values() if item.writable]
    for item in writable:
        if item.name == name:
            return item
    raise BadRecipe(
        f"{name!r} is not a format that can be written.",
        f"Choose one of {', '.join(item.name for item in writable)}.",
    )


def open_checkpoint(path: Path) -> Checkpoint:
    """Open a model's folder or file.

    Raises:
        BadCheckpoint: nothing is there, or no format recognises it, or it is damaged.
    """
    if not path.exists():
        raise BadCheckpoint(f"{path} does not exist.", "Check the path, or choose another folder.")
    for item in formats().values():
        if item.sniff(path):
            return item.open(path)
    raise _strange(path.name)


def open_files(files: Files) -> Checkpoint:
    """Open a model's files, wherever they are.

    Raises:
        BadCheckpoint: no format recognises them, or they are damaged.
    """
    for item in formats().values():
        if item.opens(files):
            return item.open_files(files)
    raise _strange(files.name)


def open_tensors(files: Files, names: Sequence[str]) -> StoredCheckpoint:
    """The tensors of the first of some files that is there, as they are stored, without a model's configuration.

    Raises:
        BadCheckpoint: none of them is there, or it is damaged.
    """
    there = files.names()
    for item in formats().values():
        for name in names:
            if name in there and item.holds_tensors(name):
                return item.open_tensors(files, name)
    raise BadCheckpoint(f"{names[0]} is missing from {files.name}.", "Download it again, with all its files.")


def _strange(name: str) -> BadCheckpoint:
    return BadCheckpoint(
        f"{name} is not a model that can be opened.",
        "Open a folder with config.json and .safetensors files, or a .gguf file.",
    )

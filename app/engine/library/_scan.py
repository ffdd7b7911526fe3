"""Models below a folder: `config.json` beside weights, adapters, and GGUF files. Bounded in depth and number."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.engine.hub.weights import adapter, pickled, safe
from app.engine.library.base import LibraryEntry, Piece, Surroundings, piece, total_bytes

DEPTH = 5
FOLDERS = 20_000
SPLIT = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
SIDE_FILES = re.compile(r"mmproj", re.IGNORECASE)  # a part for pictures, no model by itself


@dataclass(frozen=True)
class Found:
    """A model's files.

    Attributes:
        path: what to open.
        format: "safetensors", "pytorch", "adapter" or "gguf".
        files: all that belong to it.
    """

    path: Path
    format: str
    files: tuple[Path, ...]


def models_in(folder: Path, entries: list[os.DirEntry[str]]) -> Iterator[Found]:
    """The models that lie directly in a folder."""
    names = {entry.name for entry in entries if not entry.name.startswith(".") and _is_file(entry)}
    ggufs = sorted(name for name in names if name.lower().endswith(".gguf"))
    if form := _form(names):
        yield Found(folder, form, tuple(folder / name for name in sorted(names - set(ggufs))))
    side = tuple(folder / name for name in ggufs if SIDE_FILES.search(name))
    for name in ggufs:
        split = SPLIT.fullmatch(name)
        if SIDE_FILES.search(name) or (split and int(split[2]) != 1):
            continue
        parts = [other for other in ggufs if split and _part_of(other, split)] or [name]
        yield Found(folder / name, "gguf", (*(folder / part for part in parts), *side))


def _form(names: set[str]) -> str:
    """In which form a folder's weights are, GGUF files apart; empty where there are none that can be opened."""
    if "config.json" in names and (safe(names) or pickled(names)):
        return "safetensors" if safe(names) else "pytorch"
    return "adapter" if adapter(names) else ""


def _part_of(name: str, first: re.Match[str]) -> bool:
    other = SPLIT.fullmatch(name)
    return other is not None and (other[1], other[3]) == (first[1], first[3])


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def models_below(root: Path, around: Surroundings, depth: int = DEPTH) -> Iterator[Found]:
    """The models in a folder and the folders in it; links to folders are not followed."""
    waiting = [(root, 0)]
    for _ in range(FOLDERS):
        if not waiting:
            return
        folder, level = waiting.pop()
        entries = around.children(folder)
        yield from models_in(folder, entries)
        if level < depth:
            inside = [entry for entry in entries if _is_folder(entry) and not entry.name.startswith(".")]
            waiting += [(Path(entry.path), level + 1) for entry in reversed(inside)]
    around.problems.append(f"{root} holds more than {FOLDERS:,} folders; only those were searched.")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    junction = getattr(entry, "is_junction", None)  # a link of Windows to a folder; Python 3.11 cannot tell
    try:
        return entry.is_dir(follow_symlinks=False) and not (junction is not None and junction())
    except OSError:
        return False


def entry_of(found: Found, name: str, place: str, root: Path) -> LibraryEntry:
    """A model whose files lie where they are used."""
    pieces = tuple(item for item in (piece(path, root) for path in found.files) if item is not None)
    return LibraryEntry(
        name=name,
        path=str(found.path),
        size_bytes=total_bytes(pieces),
        freed_bytes=0,
        place=place,
        format=found.format,
        changed_at=newest(pieces),
        pieces=pieces,
        links=(str(found.path),) if found.format != "gguf" and _is_alone(found) else (),
    )


def _is_alone(found: Found) -> bool:
    """Whether a model's folder holds nothing else, so that it may go as a whole."""
    try:
        return set(found.path.iterdir()) == set(found.files)
    except OSError:
        return False


def newest(pieces: tuple[Piece, ...]) -> float:
    """When the last of some files was changed; 0 where that cannot be told."""
    times = [0.0]
    for item in pieces:
        try:
            times.append(os.stat(item.path).st_mtime)
        except OSError:
            continue  # it went away meanwhile
    return max(times)

"""The Hub's cache, which all of its programs share: models by version, and downloads that have not ended.

models--owner--name/
    blobs/<hash>                     the bytes; a version that did not change a file shares them
    blobs/<hash>....incomplete       what has arrived of a file
    snapshots/<commit>/<file name>   a link to a blob, or the bytes themselves where there are no links
    refs/main                        the commit that a branch stood at
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.engine.hub.cache import cache_folder
from app.engine.library._scan import Found, models_in, newest
from app.engine.library.base import LibraryEntry, Piece, Place, Surroundings, piece, total_bytes

COMMIT = re.compile(r"[0-9a-f]{40}")
JUST_NOW_S = 120.0  # a download that has written lately is under way
FILES = 5000  # of one snapshot
DEPTH = 3


class HubCache(Place):
    """Models that came from the Hub, by any program."""

    key = "hub_cache"
    title = "From the Hugging Face Hub"
    rank = 2

    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """One entry per version (per file where a version holds GGUF files), and one for what is unfinished."""
        for entry in around.children(around.hub_cache or cache_folder()):
            if entry.name.startswith("models--") and entry.is_dir(follow_symlinks=False):
                yield from _repository(Path(entry.path), around)


def _repository(folder: Path, around: Surroundings) -> Iterator[LibraryEntry]:
    """The entries of one repository; the oldest first, the version in use last and without a note."""
    name = folder.name.removeprefix("models--").replace("--", "/")
    current = _ref(folder / "refs" / "main")
    snapshots = [Path(item.path) for item in around.children(folder / "snapshots") if COMMIT.fullmatch(item.name)]
    for snapshot in snapshots:
        note = "" if len(snapshots) == 1 or snapshot.name == current else f"version {snapshot.name[:7]}"
        yield from _snapshot(folder, snapshot, name, note, around)
    unfinished = _unfinished(folder, name, around)
    if unfinished is not None:
        yield unfinished


def _ref(path: Path) -> str:
    try:
        return path.read_bytes()[:64].decode("ascii", "replace").strip() if path.stat().st_size < 64 else ""
    except OSError:
        return ""  # no main branch here: no version is the current one


def _files(snapshot: Path, around: Surroundings) -> Iterator[tuple[Path, list[os.DirEntry[str]]]]:
    """The folders of a snapshot with what lies in them."""
    waiting, count = [(snapshot, 0)], 0
    while waiting and count < FILES:
        folder, level = waiting.pop()
        entries = around.children(folder)
        count += len(entries)
        yield folder, entries
        inside = (Path(item.path) for item in entries if item.is_dir(follow_symlinks=False))
        waiting += [(path, level + 1) for path in inside if level < DEPTH]


def _snapshot(folder: Path, snapshot: Path, name: str, note: str, around: Surroundings) -> Iterator[LibraryEntry]:
    """One version: the model in it, or each of its GGUF files; else an entry that can only be removed."""
    everything: list[Path] = []
    models: list[Found] = []
    for inside, entries in _files(snapshot, around):
        everything += [inside / item.name for item in entries if not item.is_dir(follow_symlinks=False)]
        models += models_in(inside, entries) if inside == snapshot or not models else []
    whole = [model for model in models if model.format != "gguf" and model.path == snapshot]
    pieces = _pieces(everything, folder)
    if not pieces:
        return
    base = _entry(folder, snapshot, name, note, pieces)
    ggufs = [model for model in models if model.format == "gguf"]
    if whole:
        yield replace(base, format=whole[0].format)
        return
    if not ggufs:
        why = "Holds no weights that can be opened here: safetensors, PyTorch or GGUF."
        yield replace(base, why_not=why)
        return
    for model in ggufs:
        alone = len(ggufs) == 1  # then the small files beside it are its own
        used = pieces if alone else _pieces(list(model.files), folder)
        below = model.path.relative_to(snapshot).as_posix()
        links = base.links if alone else tuple(str(path) for path in model.files)
        yield replace(
            base, name=f"{name}: {below}", path=str(model.path), format="gguf", pieces=used, links=links,
            size_bytes=total_bytes(used),
        )  # fmt: skip


def _pieces(paths: list[Path], folder: Path) -> tuple[Piece, ...]:
    return tuple(item for item in (piece(path, folder) for path in paths) if item is not None)


def _entry(folder: Path, snapshot: Path, name: str, note: str, pieces: tuple[Piece, ...]) -> LibraryEntry:
    return LibraryEntry(
        name=name,
        path=str(snapshot),
        size_bytes=total_bytes(pieces),
        freed_bytes=0,
        place=HubCache.key,
        format="",
        note=note,
        changed_at=newest(pieces),
        pieces=pieces,
        links=(str(snapshot),),
        home=str(folder),
    )


def _unfinished(folder: Path, name: str, around: Surroundings) -> LibraryEntry | None:
    """What has arrived of files that are not whole."""
    parts = [Path(item.path) for item in around.children(folder / "blobs") if ".incomplete" in item.name]
    pieces = _pieces(parts, folder)
    if not pieces:
        return None
    changed_at = newest(pieces)
    busy = time.time() - changed_at < JUST_NOW_S
    return LibraryEntry(
        name=name,
        path=str(folder),
        size_bytes=total_bytes(pieces),
        freed_bytes=0,
        place=HubCache.key,
        format="",
        can_remove=not busy,
        why_not="Is being downloaded right now." if busy else "Has not arrived whole; download it again to go on.",
        note="unfinished download",
        complete=False,
        changed_at=changed_at,
        pieces=pieces,
        home=str(folder),
    )

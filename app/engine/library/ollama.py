"""Ollama's models: manifests that name blobs by their hash; the blob of a model is a GGUF file.

    manifests/registry.ollama.ai/library/llama3/latest      {"layers": [{"mediaType": ..., "digest": "sha256:..."}]}
    blobs/sha256-...                                        the bytes

Ollama keeps its own account of them, so nothing of it is removed here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.engine.errors import BadCheckpoint
from app.engine.library._scan import newest
from app.engine.library.base import LibraryEntry, Place, Surroundings, piece, total_bytes
from app.engine.small_files import read_object

MODEL = "application/vnd.ollama.image.model"
DIGEST = re.compile(r"sha256:[0-9a-f]{64}")
DEPTH = 6
MANIFESTS = 5000


class Ollama(Place):
    """Models that Ollama has pulled."""

    key = "ollama"
    title = "Ollama"
    rank = 4
    aliases = True

    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """One entry per name and tag."""
        for root in _roots(around):
            for manifest in _files(root / "manifests", around):
                try:
                    found = _entry(root, manifest)
                except BadCheckpoint as error:
                    around.problems.append(f"Ollama's list names a model that cannot be read: {error.message}")
                    continue
                if found is not None:
                    yield found


def _roots(around: Surroundings) -> list[Path]:
    """Where Ollama keeps models: as told, in the person's folder, or as a service of the system."""
    named = around.environment.get("OLLAMA_MODELS", "")
    candidates = [Path(named)] if named else []
    candidates += [around.home / ".ollama" / "models"]
    candidates += [Path(path) for path in ("/usr/share/ollama/.ollama/models", "/var/lib/ollama/.ollama/models",
                                           "/var/lib/ollama/models")]  # fmt: skip
    return list(dict.fromkeys(path for path in candidates if _is_there(path, around)))


def _is_there(path: Path, around: Surroundings) -> bool:
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        around.problem(path, error)
        return False
    return True


def _files(root: Path, around: Surroundings) -> Iterator[Path]:
    """Every manifest, by name; links are not followed."""
    waiting, count = [(root, 0)], 0
    while waiting and count < MANIFESTS:
        folder, level = waiting.pop()
        for entry in around.children(folder):
            if entry.name.startswith(".") or entry.is_symlink():
                continue
            if entry.is_dir():
                waiting += [(Path(entry.path), level + 1)] if level < DEPTH else []
            else:
                count += 1
                yield Path(entry.path)


def _entry(root: Path, manifest: Path) -> LibraryEntry | None:
    """The model that a manifest names; None where it has none here."""
    layers = read_object(manifest).get("layers")
    blobs = [(_layer_kind(layer), _blob(root, layer)) for layer in (layers if isinstance(layers, list) else [])]
    model = next((path for kind, path in blobs if kind == MODEL and path is not None and path.is_file()), None)
    if model is None:
        return None
    pieces = tuple(item for _, path in blobs if path and (item := piece(path, root)) is not None)
    name = _name(manifest.relative_to(root / "manifests").parts)
    return LibraryEntry(
        name=name,
        path=str(model),
        size_bytes=total_bytes(pieces),
        freed_bytes=0,
        place=Ollama.key,
        format="gguf",
        can_remove=False,
        why_not=f"Ollama keeps its own list. Remove it there: ollama rm {name}",
        changed_at=newest(pieces),
        pieces=pieces,
    )


def _layer_kind(layer: Any) -> str:
    return str(layer.get("mediaType")) if isinstance(layer, dict) else ""


def _blob(root: Path, layer: Any) -> Path | None:
    digest = layer.get("digest") if isinstance(layer, dict) else None
    if not isinstance(digest, str) or not DIGEST.fullmatch(digest):
        return None
    return root / "blobs" / digest.replace(":", "-")


def _name(parts: tuple[str, ...]) -> str:
    """What Ollama calls it: llama3:latest, owner/model:tag, hf.co/owner/model:tag."""
    host, *rest = parts
    if host != "registry.ollama.ai":
        rest = [host, *rest]
    elif rest[:1] == ["library"]:
        rest = rest[1:]
    return f"{'/'.join(rest[:-1])}:{rest[-1]}" if len(rest) > 1 else rest[0] if rest else host

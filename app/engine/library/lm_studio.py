"""LM Studio's models: `publisher/model/file.gguf` below a folder that its settings can move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.engine.errors import BadCheckpoint
from app.engine.library._scan import entry_of, models_below
from app.engine.library.base import LibraryEntry, Place, Surroundings
from app.engine.small_files import read_bytes, read_object

DEPTH = 3
POINTER_LIMIT_BYTES = 4096


class LmStudio(Place):
    """Models that LM Studio has downloaded."""

    key = "lm_studio"
    title = "LM Studio"
    rank = 5

    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """One entry per model."""
        for root in _roots(around):
            for found in models_below(root, around, DEPTH):
                yield entry_of(found, found.path.relative_to(root).as_posix(), self.key, root)


def _roots(around: Surroundings) -> list[Path]:
    """The folders that LM Studio may use, each once."""
    home = _home(around)
    candidates = [
        home / "models",
        around.home / ".lmstudio" / "models",
        around.home / ".cache" / "lm-studio" / "models",
    ]
    for settings in (home / "settings.json", around.home / ".cache" / "lm-studio" / "settings.json"):
        try:
            stated = read_object(settings).get("downloadsFolder")
        except BadCheckpoint as error:
            around.problems.append(f"LM Studio's settings cannot be read: {error.message}")
            continue
        if isinstance(stated, str) and Path(stated).is_absolute():
            candidates.insert(0, Path(stated))
    return list(dict.fromkeys(path for path in candidates if path.is_dir()))


def _home(around: Surroundings) -> Path:
    """LM Studio's own folder, which a small file in the person's folder may name."""
    try:
        stated = read_bytes(around.home / ".lmstudio-home-pointer", POINTER_LIMIT_BYTES)
        named = Path((stated or b"").decode("utf-8").strip())
        return named if named.is_absolute() else around.home / ".lmstudio"
    except (BadCheckpoint, ValueError):
        return around.home / ".lmstudio"

"""What this program has made: the outputs of finished jobs, and whatever models lie in the folder for results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.engine.library._scan import Found, entry_of, models_below
from app.engine.library.base import LibraryEntry, Place, Surroundings

DEPTH = 2


class Outputs(Place):
    """Finished outputs."""

    key = "outputs"
    title = "Compressed here"
    rank = 1

    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """One entry per file that is still there."""
        for path in around.outputs:
            if path.is_file():
                yield entry_of(Found(path, "gguf", (path,)), path.name, self.key, path.parent)
        folder = around.output_folder
        if folder is not None and folder.is_dir() and folder != Path.home():
            for found in models_below(folder, around, DEPTH):
                yield entry_of(found, found.path.name, self.key, folder)

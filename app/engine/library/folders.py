"""The person's own folders."""

from __future__ import annotations

from collections.abc import Iterator

from app.engine.library._scan import entry_of, models_below
from app.engine.library.base import LibraryEntry, Place, Surroundings


class OwnFolders(Place):
    """Folders that the person has named in the settings."""

    key = "folders"
    title = "Your folders"
    rank = 3

    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """One entry per model below each folder."""
        for folder in around.folders:
            if not folder.is_dir():
                around.problems.append(f"{folder} is not there any more, or its drive is not connected.")
                continue
            for found in models_below(folder, around):
                below = found.path.relative_to(folder)
                yield entry_of(found, str(below) if below.parts else folder.name, self.key, folder)

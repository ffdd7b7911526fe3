"""What the library is made of: places on this computer where models lie, and the models that lie there.

Nothing here hashes, and no weights are read: names, sizes and links are enough. Files have an identity (device and
number on it), so that one that appears in two places, by a link or a shared blob, is counted once.
"""

from __future__ import annotations

import os
import stat
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, ClassVar


@dataclass(frozen=True)
class Piece:
    """A file's bytes, as a model uses them.

    Attributes:
        path: where the bytes lie.
        size_bytes: what they take on the disk.
        identity: "device:number", the same for every name of the same bytes; empty where removing this name frees
            nothing, because it leads out of the place.
        names: how many names the file system knows for the bytes.
    """

    path: str
    size_bytes: int
    identity: str
    names: int = 1


@dataclass(frozen=True)
class LibraryEntry:
    """A model on this computer.

    Attributes:
        name: for people.
        path: what to open: a folder or a file.
        size_bytes: of all its files; bytes that appear twice count once.
        freed_bytes: what removing this one alone frees.
        place: the key of its `Place`.
        format: "safetensors", "pytorch", "adapter", "gguf", or empty where it cannot be opened.
        shared_with: names of the others that use some of its files.
        can_remove: whether it may go to the trash.
        why_not: a sentence where it may not, and one where it cannot be opened.
        note: what else there is to say, such as the version.
        complete: False for a download that has not ended.
        changed_at: seconds since 1970.
        pieces: its files' bytes.
        links: names to remove beside the bytes: a snapshot's folder, a file's link in it.
        home: the folder that goes as a whole when all of its entries go; empty where there is none.
    """

    name: str
    path: str
    size_bytes: int
    freed_bytes: int
    place: str
    format: str
    shared_with: tuple[str, ...] = ()
    can_remove: bool = True
    why_not: str = ""
    note: str = ""
    complete: bool = True
    changed_at: float = 0.0
    pieces: tuple[Piece, ...] = ()
    links: tuple[str, ...] = ()
    home: str = ""

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> LibraryEntry:
        """The inverse of `to_json`."""
        pieces = tuple(Piece(**item) for item in data["pieces"])
        texts = {key: tuple(data[key]) for key in ("shared_with", "links")}
        return cls(**{**data, **texts, "pieces": pieces})


@dataclass
class Surroundings:
    """What a search of this computer knows beforehand, and the sentences that it gathers.

    Attributes:
        home: the person's folder.
        environment: variables such as OLLAMA_MODELS.
        hub_cache: the Hub's cache; None: where the Hub's tools have it.
        folders: the person's own.
        output_folder: where results go.
        outputs: files that finished jobs have made.
        problems: sentences about what could not be read.
    """

    home: Path = field(default_factory=Path.home)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    hub_cache: Path | None = None
    folders: tuple[Path, ...] = ()
    output_folder: Path | None = None
    outputs: tuple[Path, ...] = ()
    problems: list[str] = field(default_factory=list)

    def problem(self, path: Path, error: OSError) -> None:
        """Note that something could not be read."""
        sentence = f"{path} cannot be read: {(error.strerror or str(error)).lower()}."
        if sentence not in self.problems:
            self.problems.append(sentence)

    def children(self, folder: Path) -> list[os.DirEntry[str]]:
        """What lies in a folder, by name; nothing where it is not there, and a sentence where it cannot be read."""
        try:
            with os.scandir(folder) as found:
                return sorted(found, key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            self.problem(folder, error)
            return []


class Place(ABC):
    """One kind of place where models lie.

    Attributes:
        key: names it in data.
        title: for people.
        rank: places are asked in this order; a model that lies in two belongs to the first.
        aliases: whether a model may have several names here, each an entry.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    rank: ClassVar[int]
    aliases: ClassVar[bool] = False

    @abstractmethod
    def find(self, around: Surroundings) -> Iterator[LibraryEntry]:
        """The models there; what cannot be read becomes a sentence in `around.problems`."""


def piece(path: Path, within: Path) -> Piece | None:
    """A file's bytes, None where there are none to count.

    Args:
        path: the file, or a link to it.
        within: the folder that it may use; bytes outside count as size but are never freed.
    """
    try:
        real = path.resolve(strict=True)
        found = real.stat()
        ours = real.is_relative_to(within.resolve())
    except (OSError, RuntimeError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    size_bytes = _without_holes(found) if ".incomplete" in real.name else found.st_size
    return Piece(str(real), size_bytes, f"{found.st_dev}:{found.st_ino}" if ours else "", found.st_nlink)


def _without_holes(found: os.stat_result) -> int:
    """Bytes that a file takes: less than its length where it has holes, as a file that arrives in parts may have."""
    blocks = getattr(found, "st_blocks", None)
    return found.st_size if blocks is None else min(found.st_size, int(blocks) * 512)


def total_bytes(pieces: tuple[Piece, ...]) -> int:
    """The sum, each file's bytes once."""
    return sum({item.path: item.size_bytes for item in pieces}.values())

"""What a program that runs models is to us."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, ClassVar

from app.engine.progress import Progress


@dataclass(frozen=True)
class ProgramFacts:
    """What is known of a program on this computer.

    Attributes:
        key: its name in requests.
        title: its name for people.
        found: whether it is here and can take a file.
        how: where it was found, or why not, as a sentence.
        website: where it comes from.
    """

    key: str
    title: str
    found: bool
    how: str
    website: str

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


@dataclass(frozen=True)
class Handed:
    """A file that was handed over.

    Attributes:
        name: what the model is called there.
        how: what was done, as a sentence.
        command: what to type to use it; may be empty.
        link: an address that opens the program; may be empty.
    """

    name: str
    how: str
    command: str = ""
    link: str = ""

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


class Program(ABC):
    """A program that runs GGUF files.

    Attributes:
        key: its name in requests.
        title: its name for people.
        website: where it comes from.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    website: ClassVar[str]

    @abstractmethod
    def describe(self) -> ProgramFacts:
        """Whether it is here; quick, and without starting it."""

    @abstractmethod
    def take(self, path: Path, name: str, copy: bool) -> Generator[Progress, None, Handed]:
        """Give it a file; stopping leaves nothing half-done.

        Args:
            path: a GGUF.
            name: what the model is to be called.
            copy: whether the file may be copied where it cannot be linked.

        Raises:
            CompressError: it is not here, refuses, or would need a copy that nobody has agreed to.
        """


def plain_name(text: str) -> str:
    """A model's name that every program takes: small letters, digits, dots, hyphens and underscores."""
    found = re.sub(r"[^a-z0-9._-]+", "-", text.lower().removesuffix(".gguf")).strip("-._")
    return re.sub(r"\.{2,}", ".", found)[:60] or "model"

"""What a command is: its name, its options, and what it answers."""

from __future__ import annotations

import argparse
from abc import ABC, abstractmethod
from typing import Any, ClassVar

Answer = tuple[dict[str, Any], str]  # for programs, for people


class Command(ABC):
    """One command, in a file of its own, found by being there.

    Attributes:
        name: what is typed.
        words: one sentence for the help.
        position: in the help's list, least first.
    """

    name: ClassVar[str]
    words: ClassVar[str]
    position: ClassVar[int]

    @abstractmethod
    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State what may follow the name; `--json` is there already."""

    @abstractmethod
    def run(self, options: argparse.Namespace) -> Answer:
        """Do it.

        Raises:
            CompressError: a sentence, and exit code 1.
            Cancelled: Ctrl-C; what to say about it.
        """

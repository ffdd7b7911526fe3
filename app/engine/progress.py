"""How far a long piece of work has come, in bytes."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
R = TypeVar("R")


@dataclass(frozen=True)
class Progress:
    """One step's end.

    Attributes:
        stage: "compress", "verify", "run", "download" ...
        what: what is happening, in words for people.
        done_bytes: of the stage's source bytes.
        total_bytes: 0 where unknown.
        tensor: name of the tensor that the step was about, if any.
        layer: number of the layer, from 0, that it was about, if it was about all of one.
    """

    stage: str
    what: str
    done_bytes: int
    total_bytes: int
    tensor: str = ""
    layer: int | None = None


def retold(steps: Generator[A, None, R], words: Callable[[A], B]) -> Generator[B, None, R]:
    """Another generator's steps in other words, and its result."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield words(step)

"""Runs generators of steps to their end, at once or stopped again and again."""

from collections.abc import Callable, Generator
from itertools import count
from typing import Any


def watch(steps: Generator[Any, None, Any]) -> tuple[Any, list[Any]]:
    """What a generator returns at its end, and all that it yielded."""
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return end.value, seen


def finish(steps: Generator[Any, None, Any]) -> Any:
    """What a generator returns at its end."""
    return watch(steps)[0]


def finish_stopped(begin: Callable[[], Generator[Any, None, Any]], stride: int = 1) -> tuple[Any, int]:
    """Begin, stop after one step; begin again, stop after two ... until it is through; also how often it was begun.

    Args:
        begin: starts or goes on.
        stride: by how many steps each attempt is longer.
    """
    for attempt in count(1):
        steps = begin()
        try:
            for _ in range(attempt * stride):
                next(steps)
        except StopIteration as end:
            return end.value, attempt
        finally:
            steps.close()
    raise AssertionError

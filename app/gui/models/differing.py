"""Which words of two texts differ. No Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_PIECES = re.compile(r"\s+|[^\W_]+(?:['’\u2019][^\W_]+)*|[\W_]", re.UNICODE)
LONGEST = 4000  # pieces; beyond that only the common beginning is looked for


@dataclass(frozen=True)
class Stretch:
    """Neighbouring words that are all alike, or all not.

    Attributes:
        text: with the space between them.
        differs: whether the other text has something else here.
    """

    text: str
    differs: bool


def differing(first: str, second: str, finished: bool = True) -> tuple[list[Stretch], list[Stretch]]:
    """Two texts in stretches. While they are still being written, what one is ahead of the other counts as alike."""
    mine, its = _PIECES.findall(first), _PIECES.findall(second)
    if not first or not second:
        return _whole(first), _whole(second)
    blocks = _blocks(mine, its)
    if not finished:
        end_mine, end_its, _ = blocks[-1]
        reach = (
            max((a + size for a, _, size in blocks[:-1]), default=0),
            max((b + size for _, b, size in blocks[:-1]), default=0),
        )
        if reach[0] == len(mine) or reach[1] == len(its):
            return (
                _stretches(mine[: reach[0]], [(a, size) for a, _, size in blocks]) + _whole("".join(mine[reach[0] :])),
                _stretches(its[: reach[1]], [(b, size) for _, b, size in blocks]) + _whole("".join(its[reach[1] :])),
            )
        assert (end_mine, end_its) == (len(mine), len(its))
    return (
        _stretches(mine, [(a, size) for a, _, size in blocks]),
        _stretches(its, [(b, size) for _, b, size in blocks]),
    )


def same_share(first: str, second: str) -> float:
    """Share of words that both have in common, in order; 1 for equal texts."""
    mine, its = first.split(), second.split()
    if not mine and not its:
        return 1.0
    return SequenceMatcher(None, mine[:LONGEST], its[:LONGEST], autojunk=False).ratio()


def _blocks(mine: list[str], its: list[str]) -> list[tuple[int, int, int]]:
    if max(len(mine), len(its)) <= LONGEST:
        return [tuple(block) for block in SequenceMatcher(None, mine, its, autojunk=False).get_matching_blocks()]
    same = next(
        (at for at, pair in enumerate(zip(mine, its, strict=False)) if pair[0] != pair[1]), min(len(mine), len(its))
    )
    return [(0, 0, same), (len(mine), len(its), 0)]


def _whole(text: str) -> list[Stretch]:
    return [Stretch(text, False)] if text else []


def _stretches(pieces: list[str], same: list[tuple[int, int]]) -> list[Stretch]:
    """The pieces with those outside of `same` marked; a space alone is never marked."""
    alike = [False] * len(pieces)
    for start, size in same:
        for place in range(start, min(len(pieces), start + size)):
            alike[place] = True
    found: list[Stretch] = []
    for piece, equal in zip(pieces, alike, strict=True):
        differs = not equal and bool(piece.strip())
        if found and found[-1].differs == differs:
            found[-1] = Stretch(found[-1].text + piece, differs)
        else:
            found.append(Stretch(piece, differs))
    return found

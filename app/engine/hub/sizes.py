"""Sorting by size, which the Hub cannot do: one range of sizes after another, the most downloaded of each.

Every range is one question (`num_parameters`), its answer sorted here. So a page never holds a smaller model than the
page before, and there is something worth having on each; what is rarely downloaded is not found this way.
"""

from __future__ import annotations

from app.engine.hub.query import Query

BILLION = 1_000_000_000
EDGES = (0, 1, 2, 4, 8, 12, 16, 32, 64, 128, 256, 512)  # billions of weights; the last range has no end


def ranges(query: Query) -> tuple[tuple[int, int], ...]:
    """Ranges of parameters that a search goes through, least first: (from, below); below 0: without end."""
    found = []
    for low, high in zip(EDGES, (*EDGES[1:], 0), strict=True):
        least = max(low * BILLION, query.least_parameters)
        most = high * BILLION
        if query.most_parameters:
            most = min(most, query.most_parameters + 1) if most else query.most_parameters + 1
        if not most or least < most:
            found.append((least, most))
    return tuple(found)


def bounds(least: int, below: int) -> str:
    """A range as the Hub's API takes it: in whole billions, so that it may take in a little more; empty: no limit."""
    low, high = least // BILLION, -(-below // BILLION)
    parts = [f"min:{low}B" if low else "min:0", *([f"max:{high}B"] if below else [])]
    return ",".join(parts) if least or below else ""

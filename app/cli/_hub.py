"""What the commands about the Hub share: numbers as people type them, rows of a table."""

from __future__ import annotations

import argparse
import re
import textwrap

from app.engine.hub.rows import HubModel

_COUNT = re.compile(r"(\d{1,12}(?:\.\d{1,6})?)\s*([kmbt]?)", re.IGNORECASE)
_POWERS = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}


def count_of(text: str) -> int:
    """A number of weights: "7B", "350m", "1000000"."""
    found = _COUNT.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of weights; write for instance 7B or 350M")
    return int(float(found[1]) * _POWERS[found[2].lower()])


def count_text(number: int) -> str:
    """A number as people say it: "1.2B"; empty for 0."""
    for sign, power in (("T", 10**12), ("B", 10**9), ("M", 10**6), ("k", 10**3)):
        if number >= power:
            return f"{number / power:.3g}{sign}" if number < 1000 * power else f"{number // power}{sign}"
    return str(number) if number else ""


def size_column(size_bytes: int) -> str:
    """A size in a narrow column; empty for 0."""
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 10**9 else f"{size_bytes / 1e6:.0f} MB" if size_bytes else ""


def table(models: list[HubModel]) -> list[str]:
    """Models as lines, with what stands against each below it."""
    if not models:
        return []
    width = min(60, max(len(model.id) for model in models))
    lines = [f"{'model':{width}} {'weights':>8} {'size':>9} {'downloads':>10} {'likes':>7}  licence"]
    for model in models:
        marks = ", ".join([model.licence or "-", *(["gated"] if model.gated else [])])
        lines.append(
            f"{model.id:{width}} {count_text(model.parameters):>8} {size_column(model.size_bytes):>9} "
            f"{count_text(model.downloads):>10} {count_text(model.likes):>7}  {marks}"
        )
        if model.why_not:
            lines += textwrap.wrap(model.why_not, 100, initial_indent="    ", subsequent_indent="    ")
    return lines

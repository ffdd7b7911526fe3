"""How figures and tensors are printed."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.outline import OutlineTensor


def size_text(size_bytes: int) -> str:
    """Bytes as people read them (decimal units, as file managers and shops use them)."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 1e9:.2f} GB"
    return f"{size_bytes / 1e6:.1f} MB" if size_bytes >= 10**5 else f"{size_bytes / 1e3:.1f} kB"


def duration(seconds: float) -> str:
    """Time as people say it."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def source_row(tensor: OutlineTensor) -> str:
    """A tensor as the source stores it, in columns."""
    return f"{tensor.name:56} {tensor.dtype:5}"


def shape_text(sizes: Sequence[int]) -> str:
    """A tensor's shape."""
    return " x ".join(map(str, sizes))

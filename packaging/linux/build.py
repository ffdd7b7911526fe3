"""Linux: freezes the program, then packs it as .deb, .tar.zst and, where its tool is installed, .AppImage.

`--frozen FOLDER` packs a program that was frozen before; `--level N` compresses less (a release takes zstd's 19).
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import product
from frozen.freeze import freeze, self_test
from linux import packages, tree


def build(out: Path, arguments: list[str]) -> list[Path]:
    """Build everything; the finished files."""
    parser = argparse.ArgumentParser(prog="build.py linux")
    parser.add_argument("--frozen", type=Path)
    parser.add_argument("--level", type=int, default=packages.LEVEL)
    chosen = parser.parse_args(arguments)
    frozen = chosen.frozen or freeze(out)
    self_test(frozen / product.COMMAND, out)
    root, finished = out / "tree", out / "finished"
    shutil.rmtree(root, ignore_errors=True)
    finished.mkdir(exist_ok=True)
    tree.install(frozen, root, out / "work" / "icons")
    made = [packages.debian(root, frozen, finished, chosen.level), packages.archive(root, finished, chosen.level)]
    image = packages.appimage(root, finished)
    if image is None:
        print("No AppImage: appimagetool is not installed.", file=sys.stderr)
    return [*made, *([image] if image else [])]

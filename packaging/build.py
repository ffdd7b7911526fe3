"""Builds the installers: `python packaging/build.py linux|macos|windows [--out FOLDER]`.

What is built is defined in `product.py`; how, in the folder of each system:

    linux/      a frozen program as .deb, .tar.zst and, where its tool is installed, .AppImage   (on Linux)
    macos/      a frozen program as .app in a .dmg, signed where there are certificates          (on macOS)
    windows/    an embedded Python as an installer for one person                                (on Linux or Windows)

Everything is made below `build/installers` unless `--out` says otherwise; finished files lie in `finished` there.
A frozen program holds the Python and the packages that run this: run it from an environment with the locked set,
`python packaging/build.py environment` makes one.
"""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
import venv
from pathlib import Path

import product

SYSTEMS = ("linux", "macos", "windows")


def make_environment(folder: Path) -> Path:
    """A virtual environment with what is frozen and what freezes it; returns its interpreter."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    tools = [product.PYINSTALLER, *([product.DMGBUILD] if sys.platform == "darwin" else [])]
    subprocess.run([*command, "--requirement", str(product.LOCK), *tools], check=True)
    return python


def main(arguments: list[str]) -> int:
    """Build what is asked for; prints the finished files."""
    parser = argparse.ArgumentParser(description="Builds Featherweight's installers.")
    parser.add_argument("what", choices=(*SYSTEMS, "environment"))
    parser.add_argument("--out", type=Path, default=product.ROOT / "build" / "installers", metavar="FOLDER")
    chosen, rest = parser.parse_known_args(arguments)
    out = chosen.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if chosen.what == "environment":
        print(make_environment(out / "environment"))
        return 0
    system = importlib.import_module(f"{chosen.what}.build")
    for finished in system.build(out, rest):
        print(finished)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Builds the installer for Windows: `python packaging/build.py windows [--fast] [--python ZIP]`, see README.md."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import icon
import product
from windows import installer, launcher, signing, stage


def build(out: Path, arguments: list[str]) -> list[Path]:
    """Make the program's folder and its installer.

    Args:
        out: everything goes below it; the finished file into `finished`.
        arguments: see `--help`.
    """
    parser = argparse.ArgumentParser(prog="build.py windows")
    parser.add_argument("--fast", action="store_true", help="compress less: in a minute, half as large again")
    parser.add_argument("--python", type=Path, metavar="ZIP", help="python.org's embeddable Python; else PyPI's copy")
    parser.add_argument("--stage-only", action="store_true", help="the program's folder without an installer")
    chosen = parser.parse_args(arguments)
    work, folder = out / "windows", out / "windows" / product.NAME
    work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    stage.fetch_packages(work / "site-packages", work)
    stage.make_stage(folder, work / "site-packages", stage.embedded_python(chosen.python, work))
    for executable in launcher.build_launchers(folder, icon.write_icons(work / "icons")["ico"], work):
        signing.sign(executable)
    print(f"{folder}: {installer.size_kb(folder) / 1024:.0f} MB on the disk, made in {time.monotonic() - began:.0f} s")
    if chosen.stage_only:
        return [folder]
    finished = out / "finished" / f"{product.NAME}-{product.VERSION}-windows-x64.exe"
    finished.parent.mkdir(exist_ok=True)
    began = time.monotonic()
    installer.build_installer(folder, finished, work, "zlib" if chosen.fast else "lzma")
    signing.sign(finished)
    print(f"{finished.name}: {finished.stat().st_size / 1e6:.0f} MB, packed in {time.monotonic() - began:.0f} s")
    return [finished]

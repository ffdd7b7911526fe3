"""Makes the frozen program: one folder that runs without a Python, by PyInstaller."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import icon
import licences
import product
import release

SPEC = product.ROOT / "packaging" / "frozen" / "program.spec"


def freeze(out: Path) -> Path:
    """Build it below `out`, from the environment that runs this; returns the folder (on macOS the .app).

    Raises:
        SystemExit: the environment cannot do it.
    """
    if importlib.util.find_spec("PyInstaller") is None:
        sys.exit("PyInstaller is missing. `python packaging/build.py environment` makes an environment that has it.")
    if sys.version_info[:2] != tuple(map(int, product.PYTHON.split("."))):
        sys.exit(f"The program is frozen with Python {product.PYTHON}, this is {sys.version.split()[0]}.")
    _check_torch()
    work = out / "work"
    icon.write_icons(work / "icons")
    (work / "LICENCES.txt").write_text(licences.everything(), encoding="utf-8")
    release.write_address(work)
    environment = {**os.environ, "FEATHERWEIGHT_BUILD": str(work), "PYTHONPATH": str(product.ROOT)}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    # modules lie in the executable as they are: they are read faster, and installers compress them better together
    environment["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out / "frozen"), "--workpath", str(work), str(SPEC)]
    subprocess.run(command, check=True, cwd=product.ROOT, env=environment)
    name = f"{product.NAME}.app" if sys.platform == "darwin" else product.COMMAND
    if sys.platform == "linux":
        _strip(out / "frozen" / name)
    return out / "frozen" / name


def _strip(folder: Path) -> None:
    """Take debuggers' symbols out of the libraries that `product.py` names."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and any(fnmatch(path.name, name) for name in product.STRIPPED):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _check_torch() -> None:
    """Raises: SystemExit: this is not the build for the processor, which the installers hold (macOS has one only)."""
    command = [sys.executable, "-c", "import torch; print(torch.version.cuda or torch.version.hip or '')"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    if found:
        sys.exit(f"This environment's torch is built for graphics cards ({found}); the installers hold its CPU build.")


def self_test(program: Path, out: Path) -> None:
    """Let a finished program prove that it works; its verdict is kept in `out`.

    Raises:
        CalledProcessError: it does not.
    """
    subprocess.run([str(program), "--selftest", "--selftest-out", str(out / "selftest.json")], check=True)

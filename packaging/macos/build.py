"""macOS (Apple silicon, 14 and newer): freezes the program as .app, signs it, and packs it as .dmg.

Needs a Mac, PyInstaller and dmgbuild. The finished image is mounted and the program in it proves itself.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import tempfile
from pathlib import Path

import product
from frozen.freeze import freeze, self_test
from macos import signing

SETTINGS = Path(__file__).with_name("dmg.py")


def make_image(app: Path, icon: Path, made: Path) -> Path:
    """A disk image with the bundle."""
    command = [sys.executable, "-m", "dmgbuild", "-s", str(SETTINGS), "-D", f"app={app}", "-D", f"icon={icon}"]
    subprocess.run([*command, product.NAME, str(made)], check=True)
    return made


def test_image(image: Path, out: Path) -> None:
    """Mount an image as a person does, and let the program in it prove that it works.

    Raises:
        CalledProcessError: it does not.
    """
    with tempfile.TemporaryDirectory(prefix="featherweight äöü ") as folder:
        attach = ["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", folder, str(image)]
        subprocess.run(attach, check=True, stdout=subprocess.DEVNULL)
        try:
            self_test(Path(folder) / f"{product.NAME}.app" / "Contents" / "MacOS" / product.NAME, out)
        finally:
            subprocess.run(["hdiutil", "detach", "-force", folder], check=True, stdout=subprocess.DEVNULL)


def build(out: Path, arguments: list[str]) -> list[Path]:
    """Build everything; the finished image."""
    if arguments:
        sys.exit(f"Unknown: {' '.join(arguments)}")
    if sys.platform != "darwin" or platform.machine() != "arm64":
        sys.exit("A macOS program can only be built on a Mac with Apple silicon.")
    app = freeze(out)
    signing.sign(app)
    finished = out / "finished"
    finished.mkdir(exist_ok=True)
    name = f"{product.NAME}-{product.VERSION}-macos-arm64.dmg"
    image = make_image(app, out / "work" / "icons" / f"{product.COMMAND}.icns", finished / name)
    signing.sign(image)
    signing.notarize(image)
    test_image(image, out)
    return [image]

"""The files of an installed Featherweight on Linux, in the places where the system looks for them."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import icon
import product
from linux import texts

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def release_date() -> str:
    """The day of this version: of the commit that is built, or else today."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    if stamp is None:
        command = ["git", "log", "-1", "--format=%ct"]
        done = subprocess.run(command, cwd=product.ROOT, capture_output=True, text=True, check=False)
        stamp = done.stdout.strip() or str(int(time.time()))
    return time.strftime("%Y-%m-%d", time.gmtime(int(stamp)))


def write(path: Path, text: str, mode: int = 0o644) -> None:
    """A text file with its mode, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    path.chmod(mode)


def desktop_files(share: Path, command: str, pictures: Path) -> None:
    """Menu entry, media type, metadata and icons below a `share` folder."""
    write(share / "applications" / f"{product.ID}.desktop", texts.desktop_entry(command))
    write(share / "mime" / "packages" / f"{product.ID}.xml", texts.media_type())
    homepage = os.environ.get("FEATHERWEIGHT_HOMEPAGE", "")
    write(share / "metainfo" / f"{product.ID}.metainfo.xml", texts.appstream(release_date(), homepage))
    icons = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}" / "apps" / f"{product.ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(pictures / f"{product.COMMAND}-{size}.png", place)
    (icons / "scalable" / "apps").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(product.ICON, icons / "scalable" / "apps" / f"{product.ID}.svg")


def install(frozen: Path, root: Path, pictures: Path) -> None:
    """Everything below `root`, as a package for the whole system has it.

    Args:
        frozen: the frozen program.
        root: an empty or missing folder.
        pictures: a folder with icons; made if missing.
    """
    if not pictures.exists():
        icon.write_icons(pictures)
    home = root / "usr" / "lib" / product.COMMAND
    shutil.copytree(frozen, home, symlinks=True)
    _set_modes(home)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / product.COMMAND).symlink_to(f"../lib/{product.COMMAND}/{product.COMMAND}")
    program = f"/usr/lib/{product.COMMAND}/{product.COMMAND}"
    write(commands / product.CONSOLE_COMMAND, texts.launcher(program, "--cli"), 0o755)
    desktop_files(root / "usr" / "share", product.COMMAND, pictures)
    write(root / "usr" / "share" / "doc" / product.COMMAND / "copyright", texts.copyright_file())


def _set_modes(folder: Path) -> None:
    """Readable by everybody, executable only what is run; whatever the builder's umask was."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.name in (product.COMMAND, "torch_shm_manager")
        path.chmod(0o755 if runs else 0o644)


def size_bytes(folder: Path) -> int:
    """What the files take."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())

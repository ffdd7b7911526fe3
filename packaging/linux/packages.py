"""Packs an installed tree: .deb for the whole system, .tar.zst for one person, .AppImage as one file."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

import product
from linux import needs, texts, tree

DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}
LEVEL = 19  # of zstd: 12 % smaller than the usual 3, takes minutes once, unpacks as fast


def debian(root: Path, frozen: Path, out: Path, level: int = LEVEL) -> Path:
    """A .deb of the tree in `root`; its dependencies are read from the files."""
    depends = needs.debian_packages(needs.system_libraries(frozen))
    major, minor = needs.glibc_of(frozen)
    depends = [f"libc6 (>= {major}.{minor})" if name == "libc6" else name for name in depends]
    architecture = DEBIAN_NAMES[platform.machine()]
    text = texts.control(architecture, depends, -(-tree.size_bytes(root) // 1024))
    tree.write(root / "DEBIAN" / "control", text)
    tree.write(root / "DEBIAN" / "md5sums", _sums(root))
    made = out / f"{product.COMMAND}_{product.VERSION}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", f"-z{level}", "--build", str(root), str(made)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root / "DEBIAN")
    return made


def _sums(root: Path) -> str:
    """Debian's list of checksums, by which `dpkg --verify` finds damage."""
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    lines = []
    for path in files:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'md5').hexdigest()}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def archive(root: Path, out: Path, level: int = LEVEL) -> Path:
    """A .tar.zst: one folder that runs where it is unpacked, with a script that adds it to the person's menu."""
    name = f"{product.COMMAND}-{product.VERSION}-linux-{platform.machine()}"
    folder = out.parent / "archive" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.parent.mkdir(parents=True)
    subprocess.run(["cp", "-al", str(root / "usr" / "lib" / product.COMMAND), str(folder)], check=True)
    shutil.copytree(root / "usr" / "share", folder / "share", ignore=shutil.ignore_patterns("doc"))
    shutil.copyfile(product.LICENCE_FILE, folder / "LICENSE")
    script = (product.ROOT / "packaging" / "linux" / "menu.sh").read_text(encoding="utf-8")
    tree.write(
        folder / "add-to-menu.sh", script.replace("@ID@", product.ID).replace("@COMMAND@", product.COMMAND), 0o755
    )
    tree.write(folder / product.CONSOLE_COMMAND, CONSOLE, 0o755)
    made = out / f"{name}.tar.zst"
    command = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-C", str(folder.parent)]
    command += ["-I", f"zstd -{level} -T0", "-cf", str(made), name]
    subprocess.run(command, check=True)
    shutil.rmtree(folder.parent)
    return made


CONSOLE = f"""#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/{product.COMMAND}" --cli "$@"
"""


def appimage(root: Path, out: Path) -> Path | None:
    """An .AppImage, where `appimagetool` is installed (the workflow fetches it); else None."""
    tool = os.environ.get("APPIMAGETOOL") or shutil.which("appimagetool")
    if tool is None:
        return None
    folder = out.parent / "appimage"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    subprocess.run(["cp", "-al", str(root / "usr"), str(folder / "usr")], check=True)
    shutil.copyfile(root / "usr" / "share" / "applications" / f"{product.ID}.desktop", folder / f"{product.ID}.desktop")
    shutil.copyfile(product.ICON, folder / f"{product.ID}.svg")
    (folder / "AppRun").symlink_to(f"usr/lib/{product.COMMAND}/{product.COMMAND}")
    made = out / f"{product.NAME}-{product.VERSION}-{platform.machine()}.AppImage"
    environment = {**os.environ, "ARCH": platform.machine(), "VERSION": product.VERSION}
    subprocess.run([tool, "--no-appstream", str(folder), str(made)], check=True, env=environment)
    shutil.rmtree(folder)
    return made

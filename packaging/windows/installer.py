"""Feeds the installer's script and compiles it with NSIS: on Linux and on Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import product
from windows import launcher, pictures
from windows.stage import CannotBuild
from windows.words import nsis_words

SCRIPT = Path(__file__).with_name("installer.nsi")
PLACES = (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe")
BLOCK_BYTES = 4096  # what a file takes on the disk is a multiple of it


def makensis() -> str:
    """NSIS' compiler.

    Raises:
        CannotBuild: it is not installed.
    """
    found = shutil.which("makensis") or next((place for place in PLACES if Path(place).is_file()), None)
    if found is None:
        raise CannotBuild("NSIS is missing. On Debian: apt-get install nsis; on Windows: winget install NSIS.NSIS.")
    return found


def size_kb(stage: Path) -> int:
    """What the installed program takes, in 1024 bytes, as Windows shows it."""
    sizes = [path.stat().st_size for path in stage.rglob("*") if path.is_file()]
    return sum(-(-size // BLOCK_BYTES) * BLOCK_BYTES for size in sizes) // 1024


def defines(stage: Path, output: Path, icons: Path, compression: str) -> dict[str, str]:
    """What the script is told of the product."""
    return {
        "NAME": product.NAME,
        "COMMAND": product.COMMAND,
        "ID": product.ID,
        "VERSION": product.VERSION,
        "VERSION_FOUR": ".".join(map(str, launcher.version_numbers(product.VERSION))),
        "PUBLISHER": product.PUBLISHER,
        "COPYRIGHT": product.COPYRIGHT,
        "SUMMARY": product.SUMMARY,
        "LICENCE": str(stage / "LICENSE.txt"),
        "WINDOW": launcher.WINDOW,
        "FILE_SUFFIX": product.GGUF.suffix,
        "FILE_TITLE": product.GGUF.title,
        "STAGE": str(stage),
        "OUTPUT": str(output),
        "SIZE_KB": str(size_kb(stage)),
        "ICONS": str(icons),
        "COMPRESSION": compression,
    }


def removal(stage: Path) -> str:
    """The uninstaller's commands for what lies at the top of the stage: own folders whole, files one by one."""
    lines = [
        f'RMDir /r "$INSTDIR\\{path.name}"' if path.is_dir() else f'Delete "$INSTDIR\\{path.name}"'
        for path in sorted(stage.iterdir())
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')


def build_installer(stage: Path, output: Path, work: Path, compression: str) -> Path:
    """Compile the installer.

    Args:
        stage: the program's folder.
        output: the `.exe` to write.
        work: for what the script reads.
        compression: "lzma" for a release, "zlib" for a quick trial.
    """
    lines = [
        f'!define {name} "{_quoted(text)}"'
        for name, text in defines(stage, output, work / "icons", compression).items()
    ]
    # the byte order mark tells NSIS that it is UTF-8
    for name, text in (("product", "\n".join(lines) + "\n"), ("words", nsis_words()), ("files", removal(stage))):
        (work / f"{name}.nsh").write_text(text, encoding="utf-8-sig")
    pictures.write_side(product.ICON, work / "side.bmp")
    pictures.write_head(product.ICON, work / "head.bmp")
    dash = "/" if os.name == "nt" else "-"
    command = [makensis(), f"{dash}V2", f"{dash}WX", f"{dash}INPUTCHARSET", "UTF8", f"{dash}DWORK={work}"]
    subprocess.run([*command, str(SCRIPT)], check=True)
    return output

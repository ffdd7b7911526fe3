"""Builds the two executables that start the program, with mingw-w64's compiler: on Linux and on Windows."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import product
from windows.stage import TAG, CannotBuild

HERE = Path(__file__).parent
PREFIXES = ("x86_64-w64-mingw32-", "")  # as Linux calls the tools, as Windows does
WINDOW = f"{product.NAME}.exe"
CONSOLE = f"{product.CONSOLE_COMMAND}.exe"


def tool(name: str) -> str:
    """A tool of mingw-w64's.

    Raises:
        CannotBuild: it is not installed.
    """
    for prefix in PREFIXES:
        found = shutil.which(prefix + name)
        if found is not None:
            return found
    raise CannotBuild(f"{name} of mingw-w64 is missing. On Debian: apt-get install gcc-mingw-w64-x86-64.")


def version_numbers(version: str) -> list[int]:
    """A version as the four numbers that Windows wants; what follows the first three counts as 0."""
    numbers = [int(part) for part in version.split("+")[0].split("-")[0].split(".")[:3] if part.isdigit()]
    return [*numbers, 0, 0, 0, 0][:4]


def _defines(executable: str, icon: Path) -> list[str]:
    texts = {
        "PRODUCT_NAME": product.NAME,
        "PRODUCT_ID": product.ID,
        "PRODUCT_COMMAND": product.COMMAND,
        "PRODUCT_VERSION": product.VERSION,
        "PRODUCT_PUBLISHER": product.PUBLISHER,
        "PRODUCT_COPYRIGHT": product.COPYRIGHT,
        "PYTHON_DLL": f"python{TAG}.dll",
        "EXECUTABLE": executable,
        "ICON_FILE": icon.as_posix(),
        "MANIFEST_FILE": (HERE / "launcher.manifest").as_posix(),
    }
    numbers = ",".join(map(str, version_numbers(product.VERSION)))
    return [*(f'#define {name} "{text}"' for name, text in texts.items()), f"#define VERSION_NUMBERS {numbers}"]


def build_launchers(folder: Path, icon: Path, work: Path) -> list[Path]:
    """Compile both into `folder`.

    Args:
        folder: the stage.
        icon: their `.ico`.
        work: for what lies in between.
    """
    built = []
    for name, options in ((WINDOW, ["-mwindows"]), (CONSOLE, ["-mconsole", "-DCONSOLE"])):
        header = work / f"{name}.h"
        header.write_text("\n".join(_defines(name, icon)) + "\n", encoding="utf-8")
        resources = work / f"{name}.res.o"
        script = work / f"{name}.rc"
        script.write_text(f'#include "{header.name}"\n#include "launcher.rc"\n', encoding="utf-8")
        searched = ["--include-dir", str(work), "--include-dir", str(HERE)]
        subprocess.run([tool("windres"), "--codepage=65001", *searched, str(script), str(resources)], check=True)
        command = [tool("gcc"), "-municode", "-Os", "-s", "-Wall", "-Wextra", "-Werror", *options]
        command += ["-include", str(header), str(HERE / "launcher.c"), str(resources)]
        subprocess.run([*command, "-static", "-lshell32", "-o", str(folder / name)], check=True)
        built.append(folder / name)
    return built

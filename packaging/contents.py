"""Which files go into an installed program: applies `product.py`'s lists; the same for every system."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import product


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def wanted(path: str) -> bool:
    """Whether a file of `site-packages` goes in; `path` from there, with slashes."""
    path = PurePosixPath(path.replace("\\", "/")).as_posix()
    if _matches(path, product.FILES_KEPT):
        return True
    return not _matches(path, product.FILES_LEFT_OUT) and not _foreign_words(path)


def of_the_system(source: str, name: str) -> bool:
    """Whether a library that was found on the building Linux system is left to the one that the program runs on.

    Args:
        source: where it was found.
        name: its path in the program.
    """
    return source.startswith(("/lib", "/usr/lib")) and not _matches(PurePosixPath(name).name, product.LINUX_TAKES_ALONG)


def _foreign_words(path: str) -> bool:
    """Whether a file is one of Qt's translations, into a language that the program does not speak.

    Of the others only `qtbase` is of use: it holds the words of Qt's own dialogs and buttons.
    """
    if "PySide6/" not in path or "translations/" not in path or not path.endswith(".qm"):
        return False
    module, _, language = PurePosixPath(path).stem.partition("_")
    short = {name.partition("_")[0] for name in product.LANGUAGES} | set(product.LANGUAGES)
    return module != "qtbase" or language not in short


def resource_files() -> Iterator[tuple[Path, str]]:
    """The program's own data: each file, and its path in an installed program, with slashes."""
    for path in sorted(product.RESOURCES.rglob("*")):
        inside = path.relative_to(product.RESOURCES).as_posix()
        if path.is_file() and "__pycache__" not in inside and not _matches(inside, product.RESOURCES_LEFT_OUT):
            yield path, f"resources/{inside}"


def program_files() -> Iterator[tuple[Path, str]]:
    """The program's own code, where it is installed as it is (a frozen build follows the imports)."""
    for path in sorted(product.PROGRAM.rglob("*.py")):
        yield path, f"app/{path.relative_to(product.PROGRAM).as_posix()}"


def modules_by_name() -> list[str]:
    """The modules that the program imports by their name when they are first used, which no build tool can see."""
    text = "".join(path.read_text(encoding="utf-8") for path, _ in program_files())
    return sorted(set(re.findall(r'LazyModule\("([\w.]+)"\)', text)))


def site_files(site: Path) -> Iterator[tuple[Path, str]]:
    """The files of a `site-packages` folder that go in: each, and its path from there."""
    for path in sorted(site.rglob("*")):
        inside = path.relative_to(site).as_posix()
        if (path.is_file() or path.is_symlink()) and wanted(inside):
            yield path, inside

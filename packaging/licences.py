"""The licences of everything that an installed program holds, collected from the packages themselves.

`python packaging/licences.py > LICENCES.txt` writes them, in an environment with the locked set.
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

import product

TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
CLASSIFIER = "License :: OSI Approved :: "
# Packages whose files do not hold the text; Qt's is in every distribution of Linux and on gnu.org
QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3 "
    "(https://www.gnu.org/licenses/lgpl-3.0.html). They are separate libraries in this installation and may be "
    "replaced by builds of your own; their source is at https://download.qt.io/official_releases/."
)
SAID = {"pyside6-essentials": QT, "shiboken6": QT, "pyside6": QT}
HEAD = f"""{product.NAME} {product.VERSION} is free software under the licence {product.LICENCE}, see LICENSE.

It holds the following packages, each under a licence of its own.
"""


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped() -> set[str]:
    """The names of the packages in the locked set."""
    lines = product.LOCK.read_text(encoding="utf-8").splitlines()
    return {_key(line.split("==")[0]) for line in lines if line and not line.startswith("#")}


def licence_of(package: Distribution) -> str:
    """A licence's short name, as the package states it."""
    meta = package.metadata
    stated = meta.get("License-Expression") or ""
    classified = [line.removeprefix(CLASSIFIER) for line in meta.get_all("Classifier") or [] if CLASSIFIER in line]
    free = (meta.get("License") or "").strip().splitlines()
    return str(stated or ", ".join(classified) or (free[0] if free else "see its text"))


def texts_of(package: Distribution) -> Iterator[tuple[str, str]]:
    """The files with licences in a package's metadata, or else in the package: name and text."""
    files = [path for path in package.files or [] if TEXTS.search(path.as_posix())]
    for path in [item for item in files if ".dist-info" in item.as_posix()] or files[:3]:
        place = path.locate()
        if place.is_file():  # type: ignore[attr-defined]
            yield path.name, place.read_text(encoding="utf-8", errors="replace")  # type: ignore[call-arg,attr-defined]


def packages(site: Path | None = None) -> list[Distribution]:
    """What of the locked set is installed here, or in another `site-packages`, in alphabetical order."""
    there = importlib.metadata.distributions(path=[str(site)]) if site else importlib.metadata.distributions()
    found = {_key(item.metadata["Name"]): item for item in there}
    return [found[name] for name in sorted(shipped() & set(found))]


def everything(site: Path | None = None) -> str:
    """The whole text: a list, then every licence; of this Python's packages, or of another `site-packages`."""
    held = packages(site)
    parts = [HEAD, "Python itself: PSF-2.0, https://docs.python.org/3/license.html"]
    parts += [f"{item.metadata['Name']} {item.version}: {licence_of(item)}" for item in held]
    for item in held:
        parts.append(f"\n{'=' * 100}\n{item.metadata['Name']} {item.version}\n")
        parts += [f"--- {name}\n\n{text}" for name, text in texts_of(item)]
        if said := SAID.get(_key(item.metadata["Name"])):
            parts.append(said)
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(everything())

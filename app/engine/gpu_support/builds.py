"""Which CUDA build of torch fits this system and Python, and the files that it consists of.

`resources/gpu-support.json` is written by `packaging/gpu_builds.py` from the official indexes. A file whose hash was
not known then is looked up in its index when it is wanted; one without a hash is never used.
"""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.errors import CompressError
from app.engine.resources import resource

DATA = "gpu-support.json"
MACHINES = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}


class NoGpuSupport(CompressError):
    """The CUDA build cannot be had or used on this computer; it goes on with the processor."""


@dataclass(frozen=True)
class Part:
    """A wheel.

    Attributes:
        name: of the file.
        url: where it lies; empty: as its index says.
        sha256: in hex; empty: as its index says.
        size_bytes: 0: as the server says.
        index: a page of PEP 503 that lists it; empty where all is known.
    """

    name: str
    url: str = ""
    sha256: str = ""
    size_bytes: int = 0
    index: str = ""

    @property
    def is_known(self) -> bool:
        """Whether it can be fetched without asking."""
        return bool(self.url and self.sha256 and self.size_bytes)


@dataclass(frozen=True)
class Build:
    """torch for NVIDIA cards, on one system and Python.

    Attributes:
        id: names its folder.
        system: `sys.platform`.
        machine: "x86_64".
        python: "3.11".
        torch: the version that it says of itself: "2.13.0+cu130".
        cuda: what the driver has to support: "13.0".
        unpacked_bytes: on the disk.
        parts: its files.
    """

    id: str
    system: str
    machine: str
    python: str
    torch: str
    cuda: str
    unpacked_bytes: int
    parts: tuple[Part, ...]

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Build:
        """One entry of the data."""
        return cls(**{**data, "parts": tuple(Part(**part) for part in data["parts"])})

    @property
    def size_bytes(self) -> int:
        """To fetch; 0 while some part's size is unknown."""
        sizes = [part.size_bytes for part in self.parts]
        return sum(sizes) if all(sizes) else 0


def all_builds(data: Path | None = None) -> tuple[Build, ...]:
    """Every build that is known; `data`: another file than the program's own."""
    text = (data or resource(DATA)).read_text(encoding="utf-8")
    return tuple(Build.from_json(entry) for entry in json.loads(text)["builds"])


def build_for_here(data: Path | None = None) -> Build:
    """The build for this computer.

    Raises:
        NoGpuSupport: there is none; says why.
    """
    if sys.platform == "darwin":
        raise NoGpuSupport("Macs need nothing more: Apple's graphics processor is used by the program as it is.")
    machine = MACHINES.get(platform.machine().lower(), platform.machine())
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    wanted = (sys.platform, machine, python)
    for build in all_builds(data):
        if (build.system, build.machine, build.python) == wanted:
            return build
    raise NoGpuSupport(
        f"There is no CUDA build of torch for this system ({platform.system()} on {machine}, Python {python}).",
        "The program goes on with the processor.",
    )

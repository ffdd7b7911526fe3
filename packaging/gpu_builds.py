"""Writes resources/gpu-support.json: which files make up torch's CUDA build for the installed program.

    python packaging/gpu_builds.py [--windows]    for developers, needs the network

PyPI's torch for Linux is the CUDA build; the packages that it states are resolved by pip, and their hashes and sizes
are PyPI's. PyPI's torch for Windows is the processor build, so that the CUDA build comes from PyTorch's own index;
with `--windows` its hash and size are written down too, else the program looks them up when somebody wants it.
The two lists change with the pinned torch alone.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import product

TARGET = product.RESOURCES / "gpu-support.json"
PYTHONS = (product.PYTHON,)  # the installed program's; who has another brings a torch of their own
CUDA = "13.0"
INDEX = "https://download.pytorch.org/whl/cu130/torch/"
WINDOWS_UNPACKED = 4_500_000_000  # for the forecast of space alone; what the wheel states is checked before unpacking
NEWEST_GLIBC = 34
# what the program has already, or what torch imports for its compiler alone
NOT_NEEDED = {
    "cuda-toolkit", "triton", "fsspec", "networkx", "setuptools", "sympy", "mpmath", "typing-extensions", "filelock",
    "jinja2", "markupsafe",
}  # fmt: skip


def torch_version() -> str:
    """The torch that the program pins."""
    found = re.search(r"^torch==([\w.]+)", product.LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        sys.exit(f"{product.LOCK} pins no torch.")
    return found[1]


class Remote(io.RawIOBase):
    """A file on a server, read by ranges: a wheel's list of contents is at its end."""

    def __init__(self, url: str) -> None:
        self._url, self._at = url, 0
        with urllib.request.urlopen(urllib.request.Request(url, method="HEAD")) as answer:
            self.size = int(answer.headers["Content-Length"])

    def seekable(self) -> bool:
        """It is."""
        return True

    def readable(self) -> bool:
        """It is."""
        return True

    def tell(self) -> int:
        """Where the next byte comes from."""
        return self._at

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go there."""
        self._at = offset + (0, self._at, self.size)[whence]
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """The next bytes; how many."""
        end = min(self.size, self._at + len(buffer))
        if end <= self._at:
            return 0
        request = urllib.request.Request(self._url, headers={"Range": f"bytes={self._at}-{end - 1}"})
        with urllib.request.urlopen(request) as answer:
            data = answer.read()
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def resolved(python: str, torch: str) -> list[dict[str, Any]]:
    """What pip would install on Linux: its report's entries."""
    tags = [f"manylinux_2_{minor}_x86_64" for minor in range(5, NEWEST_GLIBC + 1)]
    command = [sys.executable, "-m", "pip", "--isolated", "install", "--dry-run", "--ignore-installed", "--quiet"]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command += ["--report", str(report), "--target", folder, "--only-binary=:all:", "--python-version", python]
        for tag in [*tags, "manylinux2014_x86_64", "manylinux1_x86_64"]:
            command += ["--platform", tag]
        subprocess.run([*command, f"torch=={torch}"], check=True)
        return list(json.loads(report.read_text(encoding="utf-8"))["install"])


def linux_build(python: str, torch: str) -> dict[str, Any]:
    """The build of one Python."""
    parts, unpacked = [], 0
    for entry in resolved(python, torch):
        if re.sub(r"[-_.]+", "-", entry["metadata"]["name"]).lower() in NOT_NEEDED:
            continue
        url = entry["download_info"]["url"]
        remote = Remote(url)
        with zipfile.ZipFile(io.BufferedReader(remote, 1 << 20)) as packed:
            unpacked += sum(member.file_size for member in packed.infolist())
        digest = entry["download_info"]["archive_info"]["hashes"]["sha256"]
        name = unquote(url.rsplit("/", 1)[1])
        parts.append({"name": name, "url": url, "sha256": digest, "size_bytes": remote.size})
        print(f"{name}: {remote.size / 1e6:.0f} MB", flush=True)
    return _build("linux", python, f"{torch}+cu{CUDA.replace('.', '')}", unpacked, parts)


def windows_build(python: str, torch: str, page: str) -> dict[str, Any]:
    """The build of one Python; `page`: PyTorch's index, empty where it was not asked."""
    version, tag = f"{torch}+cu{CUDA.replace('.', '')}", f"cp{python.replace('.', '')}"
    part: dict[str, Any] = {"name": f"torch-{version}-{tag}-{tag}-win_amd64.whl", "index": INDEX}
    found = re.search(rf'href="([^"]*{re.escape(quote(part["name"]))})#sha256=([0-9a-f]{{64}})"', page)
    if found is not None:
        url = urllib.parse.urljoin(INDEX, found[1])
        part |= {"url": url, "sha256": found[2], "size_bytes": Remote(url).size}
    return _build("win32", python, version, WINDOWS_UNPACKED, [part])


def _build(system: str, python: str, version: str, unpacked: int, parts: list[dict[str, Any]]) -> dict[str, Any]:
    name = f"torch-{version}-{system}-cp{python.replace('.', '')}"
    facts = {"id": name, "system": system, "machine": "x86_64", "python": python, "torch": version, "cuda": CUDA}
    return {**facts, "unpacked_bytes": unpacked, "parts": parts}


def main(arguments: list[str]) -> None:
    """Write the file."""
    torch, page = torch_version(), ""
    if arguments == ["--windows"]:
        with urllib.request.urlopen(INDEX) as answer:
            page = answer.read().decode("utf-8")
    builds = [linux_build(python, torch) for python in PYTHONS]
    builds += [windows_build(python, torch, page) for python in PYTHONS]
    TARGET.write_text(json.dumps({"builds": builds}, indent=1) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])

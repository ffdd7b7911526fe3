"""A server on this computer with small wheels on it, and a list of builds that names them."""

from __future__ import annotations

import hashlib
import io
import json
import platform
import random
import re
import sys
import threading
import zipfile
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.engine.gpu_support import builds, driver
from app.engine.hub import fetcher

VERSION = "2.13.0+cu130"
LIBRARY = random.Random(1).randbytes(3_000_000)  # does not become smaller in a wheel
# what stands in for torch: it has a card, unless the test's wheel says otherwise
TORCH = """
__version__ = {version!r}
class _Sum:
    def sum(self): return {total}
class _Ones:
    def __matmul__(self, other): return _Sum()
def ones(*shape, device): return _Ones()
class cuda:
    is_available = staticmethod(lambda: {card})
    get_device_name = staticmethod(lambda index: "A card")
"""


def torch_text(version: str = VERSION, card: bool = True, total: float = 64.0**3) -> str:
    """The source of a stand-in for torch."""
    return TORCH.format(version=version, card=card, total=total)


def wheel(members: dict[str, bytes | str]) -> bytes:
    """A wheel in memory."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return held.getvalue()


@dataclass
class Shop:
    """The server and what it has.

    Attributes:
        files: by path.
        cut_after: bytes after which every answer ends; 0: never.
        asked: the paths, with the range that was asked for.
    """

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    cut_after: int = 0
    refuse: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)

    def part(self, name: str, content: bytes, **changes: object) -> dict[str, object]:
        """Put a wheel on the server; its entry in the list."""
        self.files[f"/{name}"] = content
        digest = hashlib.sha256(content).hexdigest()
        return {"name": name, "url": f"{self.url}/{name}", "sha256": digest, "size_bytes": len(content), **changes}

    def index(self, name: str, with_hash: bool = True) -> str:
        """An index that lists a file under its quoted name."""
        fragment = f"#sha256={hashlib.sha256(self.files[f'/{name}']).hexdigest()}" if with_hash else ""
        link = name.replace("+", "%2B")
        self.files["/index/"] = f'<html><a href="../{link}{fragment}">{name}</a></html>'.encode()
        return f"{self.url}/index/"


def _handler(shop: Shop) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def _answer(self, body: bool) -> None:
            wanted = self.headers.get("Range", "")
            shop.asked.append((self.path, wanted))
            content = shop.files.get(self.path.replace("%2B", "+"))
            if content is None or shop.refuse:
                self.send_error(shop.refuse or 404)
                return
            ranged = re.fullmatch(r"bytes=(\d+)-(\d+)", wanted)
            start, end = (int(ranged[1]), int(ranged[2]) + 1) if ranged else (0, len(content))
            self.send_response(206 if ranged else 200)
            if ranged:
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(content)}")
            self.send_header("Content-Length", str(end - start))
            self.end_headers()
            if body:
                stop = min(end, start + shop.cut_after) if shop.cut_after else end
                self.wfile.write(content[start:stop])
                self.close_connection = self.close_connection or stop < end

    return Handler


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch):
    """A server with nothing on it yet."""
    monkeypatch.setattr(fetcher, "FIRST_WAIT_S", 0.001)
    found = Shop()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(found))
    found.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="shop")
    thread.start()
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def _new_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    """A driver that is new enough, whatever computer this is; Linux, so that there is a build also on a Mac."""
    monkeypatch.setattr(driver, "cuda_version", lambda: "13.2")
    if sys.platform == "darwin":
        monkeypatch.setattr(builds.sys, "platform", "linux")


def write_builds(path: Path, *parts: dict[str, object], **changes: object) -> Path:
    """A list with one build for this computer."""
    machine = builds.MACHINES.get(platform.machine().lower(), platform.machine())
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    facts = {"id": "torch-test", "system": sys.platform, "machine": machine, "python": python, "torch": VERSION}
    build = {**facts, "cuda": "13.0", "unpacked_bytes": 1000, "parts": list(parts), **changes}
    path.write_text(json.dumps({"builds": [build]}), encoding="utf-8")
    return path


@pytest.fixture
def data(shop: Shop, tmp_path: Path) -> Path:
    """A build of two wheels, one of them of several blocks."""
    torch = wheel({"torch/__init__.py": torch_text(), "torch/include/c10.h": "x", "torch-2.dist-info/METADATA": "m"})
    nvidia = wheel({"nvidia/cublas/lib/libcublas.so": LIBRARY})
    return write_builds(tmp_path / "builds.json", shop.part("torch.whl", torch), shop.part("nvidia.whl", nvidia))

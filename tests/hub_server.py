"""A stand-in for the Hugging Face Hub on this computer, for tests: `with HubServer() as hub: hub.add(Repo(...))`.

It speaks what `huggingface_hub` and our transfer use: search with pages, a model's facts and files, and files by
ranges, large ones by way of a redirect to another host as the Hub does. `Fault`s make it misbehave, once or always.
"""

import contextlib
import hashlib
import json
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.hub_search import Searching

CHUNK_BYTES = 16_384
LARGE_CHUNK_BYTES = 1 << 20  # of files that lie on disk

Content = bytes | Path  # a file's, in memory or on disk


def size_of(content: Content) -> int:
    """Bytes of a file."""
    return content.stat().st_size if isinstance(content, Path) else len(content)


@lru_cache(maxsize=256)
def _digest(content: Content, name: str, head: bytes = b"") -> str:
    digest = hashlib.new(name, head, usedforsecurity=False)
    if isinstance(content, bytes):
        digest.update(content)
        return digest.hexdigest()
    with open(content, "rb") as file:
        while chunk := file.read(LARGE_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


@dataclass
class Repo:
    """A model on the stand-in."""

    id: str
    files: dict[str, Content]
    config: dict = field(default_factory=dict)
    gated: str | bool = False
    private: bool = False
    readers: tuple[str, ...] = ()  # tokens that may read it where it is gated or private
    downloads: int = 0
    likes: int = 0
    task: str = "text-generation"
    tags: tuple[str, ...] = ()
    parameters: dict[str, int] = field(default_factory=dict)
    trending: float = 0.0
    created: str = "2026-09-01T12:00:00.000Z"
    updated: str = "2026-10-01T12:00:00.000Z"
    card: dict = field(default_factory=dict)  # the README's front matter
    gguf: dict = field(default_factory=dict)
    consent: str = ""  # what the Hub says where a token has no access: "... is awaiting a review ..."
    odd: dict = field(default_factory=dict)  # whatever a hostile mirror puts in its place

    @property
    def all_tags(self) -> set[str]:
        """What `filter` finds it by: its own tags, and those that the Hub derives."""
        kinds = {kind for kind in ("safetensors", "gguf") if any(name.endswith(f".{kind}") for name in self.files)}
        return {*self.tags, *kinds, self.task, str(self.config.get("model_type", ""))}

    @classmethod
    def of_folder(cls, name: str, folder: Path, **facts) -> "Repo":
        """A model from the files of a folder."""
        files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
        return cls(name, files, json.loads(files["config.json"]), **facts)

    @property
    def commit(self) -> str:
        """Changes with the files."""
        digest = hashlib.sha1()
        for name, data in sorted(self.files.items()):
            digest.update(name.encode() + bytes.fromhex(_digest(data, "sha256")))
        return digest.hexdigest()

    def facts(self, blobs: bool) -> dict:
        """The Hub's JSON of it."""
        data = {
            "_id": self.id,
            "id": self.id,
            "sha": self.commit,
            "gated": self.gated,
            "private": self.private,
            "downloads": self.downloads,
            "likes": self.likes,
            "pipeline_tag": self.task,
            "tags": list(self.tags),
            "config": self.config,
            "lastModified": self.updated,
            "createdAt": self.created,
            "trendingScore": self.trending,
            "cardData": self.card,
            "siblings": [sibling(name, data) if blobs else {"rfilename": name} for name, data in self.files.items()],
        }
        if self.parameters:
            data["safetensors"] = {"parameters": self.parameters, "total": sum(self.parameters.values())}
        if self.gguf:
            data["gguf"] = self.gguf
        return data | self.odd


def is_large(name: str) -> bool:
    """Whether the Hub would keep a file in its large file storage."""
    return name.endswith((".safetensors", ".gguf", ".bin"))


def etag(name: str, data: Content) -> str:
    """The hash that the Hub states."""
    if is_large(name):
        return _digest(data, "sha256")
    return _digest(data, "sha1", b"blob %d\0" % size_of(data))


def sibling(name: str, data: Content) -> dict:
    """A file in a model's JSON."""
    found = {"rfilename": name, "size": size_of(data), "blobId": _digest(data, "sha1")}
    if is_large(name):
        found["lfs"] = {"size": size_of(data), "sha256": etag(name, data), "pointerSize": 134}
    else:
        found["blobId"] = etag(name, data)
    return found


def leaf(name: str, data: Content) -> dict:
    """A file in a tree's JSON."""
    found = {"type": "file", "path": name, "size": size_of(data), "oid": sibling(name, data)["blobId"]}
    if is_large(name):
        found["lfs"] = {"oid": etag(name, data), "size": size_of(data), "pointerSize": 134}
    return found


@dataclass
class Fault:
    """A way to misbehave with one file (or with the API: file "api").

    Attributes:
        file: whose requests are hit.
        after_bytes: how much is sent before it happens; None: nothing.
        status: answer this instead.
        headers: with it; without a status, instead of or beside the right ones.
        body: with it.
        damage: flip a byte.
        ignore_range: send all, though a part was asked for.
        chunk_wait_s: seconds between two chunks.
        stall: after `after_bytes`, say nothing more instead of cutting the connection; without, not even headers.
        expire: the links given out so far hold no longer.
        at_hub: of a large file, the question to the Hub is hit rather than the place that it sends one on to.
        skip: how many requests go well before.
        times: how often; -1 for ever.
    """

    file: str
    after_bytes: int | None = None
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    damage: bool = False
    ignore_range: bool = False
    chunk_wait_s: float = 0.0
    stall: bool = False
    expire: bool = False
    at_hub: bool = False
    skip: int = 0
    times: int = 1


class HubServer:
    """The stand-in; `url` is its endpoint.

    Attributes:
        sent_bytes: bytes of files that went out, by file name.
        requests: (method, path, headers with names in lower case) in order.
        links: the number in the links that hold; raise it and those given out before are refused.
        bytes_per_s: of each connection; 0: as fast as it goes.
        send_buffer_bytes: what the system may hold of what counts as sent; 0: as much as it likes.
    """

    def __init__(self, page_size: int = 100, send_buffer_bytes: int = 0) -> None:
        self.repos: dict[str, Repo] = {}
        self.faults: list[Fault] = []
        self.tokens = {"good-token", "stranger-token"}
        self.page_size = page_size
        self.link = ""  # sent in place of the true link to the next page
        self.sent_bytes: dict[str, int] = {}
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.links = 1
        self.bytes_per_s = 0
        self.send_buffer_bytes = send_buffer_bytes
        self.ended = threading.Event()
        self._lock = threading.Lock()
        self._sending = 0  # bodies under way
        handler = type("Handler", (_Handler,), {"hub": self})
        self._server = _QuietServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.cdn = f"http://localhost:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> "HubServer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def add(self, repo: Repo) -> Repo:
        """Publish a model."""
        self.repos[repo.id] = repo
        return repo

    def take_fault(self, file: str, at_hub: bool = False) -> Fault:
        """The next misbehaviour for a file; a harmless one where there is none."""
        with self._lock:
            for fault in self.faults:
                if fault.file == file and fault.at_hub == at_hub and fault.times != 0:
                    if fault.skip:
                        fault.skip -= 1
                        break
                    fault.times -= 1
                    self.links += fault.expire
                    return fault
        return Fault(file)

    def count(self, file: str, size_bytes: int) -> None:
        """Note what went out."""
        with self._lock:
            self.sent_bytes[file] = self.sent_bytes.get(file, 0) + size_bytes

    @contextlib.contextmanager
    def sending(self) -> Iterator[None]:
        """While a body goes out."""
        with self._lock:
            self._sending += 1
        try:
            yield
        finally:
            with self._lock:
                self._sending -= 1

    def forget_sent(self) -> None:
        """Count anew, once those that were hung up on have noticed: until then they send, and count."""
        until = time.monotonic() + 10
        while self._sending:
            assert time.monotonic() < until, "somebody is still being sent a file"
            time.sleep(0.005)
        self.sent_bytes.clear()


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up, or is killed, is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(Searching, BaseHTTPRequestHandler):
    hub: HubServer
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        if self.hub.send_buffer_bytes:
            self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, self.hub.send_buffer_bytes)
        super().setup()

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.hub.requests.append((self.command, self.path, headers))
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        try:
            if parts.path == "/":
                self._send(200, b"the Hub")
            elif parts.path == "/api/models":
                self._search(query)
            elif parts.path == "/api/whoami-v2":
                self._whoami()
            elif parts.path.startswith("/api/models/"):
                self._facts(parts.path.removeprefix("/api/models/"), query)
            elif parts.path.startswith("/cdn/"):
                self._cdn(query)
            elif "/resolve/" in parts.path:
                self._resolve(parts.path.lstrip("/"))
            else:
                self._send(404, b"{}", {"X-Error-Message": "Not found"})
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _send(self, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _refused(self, repo: Repo | None) -> bool:
        """Answer as the Hub does where this request may not be; False where it may."""
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token and token not in self.hub.tokens:
            self._send(401, b"{}", {"X-Error-Message": "Invalid credentials in Authorization header"})
        elif repo is None or (repo.private and token not in repo.readers):
            status = 404 if token else 401
            self._send(status, b"{}", {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"})
        elif self.path.startswith("/api/") or not repo.gated or token in repo.readers:
            return False
        else:
            status = 403 if token else 401
            self._send(
                status, b"{}", {"X-Error-Code": "GatedRepo", "X-Error-Message": repo.consent or "Access is restricted"}
            )
        return True

    def _misbehaved(self, fault: Fault) -> bool:
        if fault.stall and fault.after_bytes is None:
            self._stall()
            return True
        if fault.status:
            self._send(fault.status, fault.body, fault.headers)
        return bool(fault.status)

    def _facts(self, path: str, query: dict[str, list[str]]) -> None:
        tree = "/tree/" in path
        name, _, revision = path.partition("/tree/" if tree else "/revision/")
        repo = self.hub.repos.get(name)
        if self._misbehaved(self.hub.take_fault("api")) or self._refused(repo):
            return
        if revision not in ("", "main", repo.commit):
            self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound", "X-Error-Message": "Invalid rev id"})
            return
        found = [leaf(*item) for item in repo.files.items()] if tree else repo.facts("blobs" in query)
        self._send(200, json.dumps(found).encode(), {"Content-Type": "application/json"})

    def _resolve(self, path: str) -> None:
        name, _, rest = path.partition("/resolve/")
        revision, _, file = rest.partition("/")
        repo = self.hub.repos.get(name)
        is_sent_on = is_large(file) and not self._is_gone(repo, file)
        fault = self.hub.take_fault(file, at_hub=is_sent_on)
        if self._refused(repo) or self._misbehaved(fault):
            return
        if revision not in ("main", repo.commit):
            self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"})
        elif file not in repo.files:
            self._send(404, b"{}", {"X-Error-Code": "EntryNotFound"})
        elif is_large(file):
            tag = etag(file, repo.files[file])
            headers = {"X-Repo-Commit": repo.commit, "X-Linked-ETag": f'"{tag}"'}
            headers["X-Linked-Size"] = str(size_of(repo.files[file]))
            signed = {"repo": name, "file": file, "link": self.hub.links}
            headers["Location"] = f"{self.hub.cdn}/cdn/{tag}?{urlencode(signed)}"
            self._send(302, b"", headers)
        else:
            self._file(repo.files[file], fault, {"X-Repo-Commit": repo.commit}, file)

    def _is_gone(self, repo: Repo | None, file: str) -> bool:
        return repo is None or file not in repo.files

    def _cdn(self, query: dict[str, list[str]]) -> None:
        file = query["file"][0]
        fault = self.hub.take_fault(file)
        if query["link"][0] != str(self.hub.links):
            self._send(403, b"<Error><Code>AccessDenied</Code></Error>")
        elif not self._misbehaved(fault):
            self._file(self.hub.repos[query["repo"][0]].files[file], fault, {}, file)

    def _file(self, data: Content, fault: Fault, headers: dict[str, str], name: str) -> None:
        size = size_of(data)
        asked = None if fault.ignore_range else _asked(self.headers.get("Range", ""), size)
        start, end = asked or (0, size)
        if asked and start >= size:
            self._send(416, b"", {"Content-Range": f"bytes */{size}"})
            return
        if asked:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        self.send_response(206 if asked else 200)
        stated = {**headers, "ETag": f'"{etag(name, data)}"', "Content-Length": end - start, **fault.headers}
        for key, value in stated.items():
            self.send_header(key, str(value))
        self.end_headers()
        if self.command != "HEAD":
            with self.hub.sending():
                self._body(data, start, end, fault, name)

    def _body(self, data: Content, start: int, end: int, fault: Fault, name: str) -> None:
        stop = end if fault.after_bytes is None else min(end, start + fault.after_bytes)
        if isinstance(data, Path) and not fault.damage:
            self._send_from_disk(data, start, stop, fault, name)
        else:
            data = data.read_bytes() if isinstance(data, Path) else data
            if fault.damage:
                data = data[: end - 1] + bytes([data[end - 1] ^ 1]) + data[end:]
            for at in range(start, stop, CHUNK_BYTES):
                chunk = data[at : min(at + CHUNK_BYTES, stop)]
                self.wfile.write(chunk)
                self._sent(name, len(chunk), fault)
        if stop < end:
            if fault.stall:
                self._stall()
            self.close_connection = True
            with contextlib.suppress(OSError):  # the other side was faster
                self.connection.shutdown(socket.SHUT_RDWR)
        elif fault.headers:
            self.close_connection = True  # what was stated may be wrong

    def _send_from_disk(self, path: Path, start: int, stop: int, fault: Fault, name: str) -> None:
        """Straight from the system's memory to the connection."""
        chunk = CHUNK_BYTES if self.hub.send_buffer_bytes else LARGE_CHUNK_BYTES
        with open(path, "rb") as file:
            while start < stop:
                sent = self._send_piece(file, start, min(chunk, stop - start))
                start += sent
                self._sent(name, sent, fault)

    def _send_piece(self, file: BinaryIO, start: int, size_bytes: int) -> int:
        if hasattr(os, "sendfile"):
            return os.sendfile(self.connection.fileno(), file.fileno(), start, size_bytes)
        file.seek(start)
        return self.wfile.write(file.read(size_bytes))

    def _sent(self, name: str, size_bytes: int, fault: Fault) -> None:
        self.hub.count(name, size_bytes)
        wait_s = fault.chunk_wait_s or (size_bytes / self.hub.bytes_per_s if self.hub.bytes_per_s else 0.0)
        if wait_s:
            time.sleep(wait_s)

    def _stall(self) -> None:
        """Say nothing until the other side hangs up."""
        self.close_connection = True
        self.connection.settimeout(0.05)
        while not self.hub.ended.is_set():
            try:
                if not self.connection.recv(1):
                    return
            except TimeoutError:
                continue


def _asked(stated: str, size: int) -> tuple[int, int] | None:
    """The part that a Range header asks for: its beginning, and one after its end."""
    found = re.fullmatch(r"bytes=(\d*)-(\d*)", stated)
    if found is None or found[0] == "bytes=-":
        return None
    if not found[1]:
        return max(0, size - int(found[2])), size
    return int(found[1]), min(size, int(found[2]) + 1) if found[2] else size

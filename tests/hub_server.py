"""A stand-in for the Hugging Face Hub on this computer, for tests: `with HubServer() as hub: hub.add(Repo(...))`.

It speaks what `huggingface_hub` and our transfer use: search with pages, a model's facts and files, and files by
ranges, large ones by way of a redirect to another host as the Hub does. `Fault`s make it misbehave, once or always.
"""

import hashlib
import json
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.hub_search import Searching

CHUNK_BYTES = 16_384


@dataclass
class Repo:
    """A model on the stand-in."""

    id: str
    files: dict[str, bytes]
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
            digest.update(name.encode() + hashlib.sha256(data).digest())
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


def etag(name: str, data: bytes) -> str:
    """The hash that the Hub states."""
    if is_large(name):
        return hashlib.sha256(data).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def sibling(name: str, data: bytes) -> dict:
    """A file in a model's JSON."""
    found = {"rfilename": name, "size": len(data), "blobId": hashlib.sha1(data).hexdigest()}
    if is_large(name):
        found["lfs"] = {"size": len(data), "sha256": etag(name, data), "pointerSize": 134}
    else:
        found["blobId"] = etag(name, data)
    return found


def leaf(name: str, data: bytes) -> dict:
    """A file in a tree's JSON."""
    found = {"type": "file", "path": name, "size": len(data), "oid": sibling(name, data)["blobId"]}
    if is_large(name):
        found["lfs"] = {"oid": etag(name, data), "size": len(data), "pointerSize": 134}
    return found


@dataclass
class Fault:
    """A way to misbehave with one file (or with the API: file "api").

    Attributes:
        file: whose requests are hit.
        after_bytes: how much is sent before it happens; None: nothing.
        status: answer this instead.
        headers: with it.
        body: with it.
        damage: flip a byte.
        ignore_range: send all, though a part was asked for.
        chunk_wait_s: seconds between two chunks.
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
    times: int = 1


class HubServer:
    """The stand-in; `url` is its endpoint.

    Attributes:
        sent_bytes: bytes of files that went out, by file name.
        requests: (method, path, headers with names in lower case) in order.
    """

    def __init__(self, page_size: int = 100) -> None:
        self.repos: dict[str, Repo] = {}
        self.faults: list[Fault] = []
        self.tokens = {"good-token", "stranger-token"}
        self.page_size = page_size
        self.link = ""  # sent in place of the true link to the next page
        self.sent_bytes: dict[str, int] = {}
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self._lock = threading.Lock()
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
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def add(self, repo: Repo) -> Repo:
        """Publish a model."""
        self.repos[repo.id] = repo
        return repo

    def take_fault(self, file: str) -> Fault:
        """The next misbehaviour for a file; a harmless one where there is none."""
        with self._lock:
            for fault in self.faults:
                if fault.file == file and fault.times != 0:
                    fault.times -= 1
                    return fault
        return Fault(file)

    def count(self, file: str, size_bytes: int) -> None:
        """Note what went out."""
        with self._lock:
            self.sent_bytes[file] = self.sent_bytes.get(file, 0) + size_bytes


class _QuietServer(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up, or is killed, is what some tests are about."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(Searching, BaseHTTPRequestHandler):
    hub: HubServer
    protocol_version = "HTTP/1.1"

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
        fault = Fault(file) if is_large(file) and not self._is_gone(repo, file) else self.hub.take_fault(file)
        if self._refused(repo) or self._misbehaved(fault):
            return
        if revision not in ("main", repo.commit):
            self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"})
        elif file not in repo.files:
            self._send(404, b"{}", {"X-Error-Code": "EntryNotFound"})
        elif is_large(file):
            tag = etag(file, repo.files[file])
            headers = {"X-Repo-Commit": repo.commit, "X-Linked-ETag": f'"{tag}"'}
            headers["X-Linked-Size"] = str(len(repo.files[file]))
            headers["Location"] = f"{self.hub.cdn}/cdn/{tag}?{urlencode({'repo': name, 'file': file})}"
            self._send(302, b"", headers)
        else:
            self._file(repo.files[file], fault, {"X-Repo-Commit": repo.commit}, file)

    def _is_gone(self, repo: Repo | None, file: str) -> bool:
        return repo is None or file not in repo.files

    def _cdn(self, query: dict[str, list[str]]) -> None:
        file = query["file"][0]
        fault = self.hub.take_fault(file)
        if not self._misbehaved(fault):
            self._file(self.hub.repos[query["repo"][0]].files[file], fault, {}, file)

    def _file(self, data: bytes, fault: Fault, headers: dict[str, str], name: str) -> None:
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").partition("-")[0]) if asked and not fault.ignore_range else 0
        if asked and start >= len(data):
            self._send(416, b"", {"Content-Range": f"bytes */{len(data)}"})
            return
        if asked and not fault.ignore_range:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        self.send_response(206 if "Content-Range" in headers else 200)
        for key, value in {**headers, "ETag": f'"{etag(name, data)}"', "Content-Length": len(data) - start}.items():
            self.send_header(key, str(value))
        self.end_headers()
        if self.command != "HEAD":
            self._body(data[start:], fault, name)

    def _body(self, data: bytes, fault: Fault, name: str) -> None:
        if fault.damage:
            data = data[:-1] + bytes([data[-1] ^ 1])
        stop = len(data) if fault.after_bytes is None else fault.after_bytes
        for chunk in _chunks(data[:stop]):
            self.wfile.write(chunk)
            self.hub.count(name, len(chunk))
            if fault.chunk_wait_s:
                time.sleep(fault.chunk_wait_s)
        if stop < len(data):
            self.close_connection = True
            self.connection.shutdown(2)


def _chunks(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), CHUNK_BYTES):
        yield data[start : start + CHUNK_BYTES]

"""Uploads to the stand-in for the Hub: `class Hub(Uploads, HubServer)`'s handler part and what it keeps.

Make a repository, preupload, the LFS batch (one part, or several with addresses that belong to one transfer), parts,
joining them, verify, commit, whoami. `UploadFault`s make it misbehave.
"""

import base64
import hashlib
import json
import math
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.hub_server import HubServer, Repo, _Handler

READ_BYTES = 16_384


@dataclass
class UploadFault:
    """A way to misbehave.

    Attributes:
        step: "create", "preupload", "batch", "part", "finish", "verify", "commit", "facts" or "whoami".
        after_bytes: of a part: hang up after so many.
        status: answer this instead of doing anything.
        headers: with it.
        body: with it.
        lose_answer: do it, then hang up.
        damage: keep other bytes than were sent.
        wait_s: between two pieces of a part.
        times: how often; -1 for ever.
        skip: let so many pass first.
    """

    step: str
    after_bytes: int | None = None
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    lose_answer: bool = False
    damage: bool = False
    wait_s: float = 0.0
    times: int = 1
    skip: int = 0


class UploadHub(HubServer):
    """The stand-in, with a person who may write.

    Attributes:
        chunk_bytes: of parts; 0: everything in one.
        same_transfer: whether a new batch for the same file belongs to the transfer that is open.
        received_bytes: of parts, counted as they come.
        storage: large files by hash.
        writers: token -> names whose repositories it may write.
    """

    def __init__(self, chunk_bytes: int = 100_000) -> None:
        super().__init__()
        self._server.RequestHandlerClass = type("Handler", (_UploadHandler,), {"hub": self})
        self.chunk_bytes = chunk_bytes
        self.same_transfer = True
        self.received_bytes = 0
        self.storage: dict[str, bytes] = {}
        self.writers = {"good-token": ("me", "my-team")}
        self.upload_faults: list[UploadFault] = []
        self.transfers: dict[str, dict[int, bytes]] = {}
        self.commits: list[dict] = []
        self.batches = 0

    def upload_fault(self, step: str) -> UploadFault:
        """The next misbehaviour of a step."""
        with self._lock:
            for fault in self.upload_faults:
                if fault.step == step and fault.times != 0:
                    if fault.skip:
                        fault.skip -= 1
                        break
                    fault.times -= 1
                    return fault
        return UploadFault(step)


class _UploadHandler(_Handler):
    hub: UploadHub

    def do_POST(self) -> None:
        self._write()

    def do_PUT(self) -> None:
        self._write()

    def do_GET(self) -> None:
        if self.path == "/api/whoami-v2":
            fault = self.hub.upload_fault("whoami")
            if fault.status or not self._token():
                self._send(fault.status or 401, b"{}")
            else:
                self._json({"type": "user", "name": "me", "orgs": [{"name": "my-team"}]})
            return
        fault = self.hub.upload_fault("facts") if self.path.startswith("/api/models/") else UploadFault("facts")
        if fault.status:
            self._send(fault.status, fault.body, fault.headers)
        else:
            super().do_GET()

    def _token(self) -> str:
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        return token if token in self.hub.tokens else ""

    def _json(self, data: object, status: int = 200) -> None:
        self._send(status, json.dumps(data).encode(), {"Content-Type": "application/json"})

    def _write(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.hub.requests.append((self.command, self.path, headers))
        path = urlsplit(self.path).path
        steps = {"/api/repos/create": "create", "/storage/part": "part", "/storage/finish": "finish"}
        step = steps.get(path) or next(
            (name for name in ("preupload", "commit", "verify", "batch") if f"/{name}" in path), ""
        )
        try:
            self._serve(step, self.hub.upload_fault(step))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _serve(self, step: str, fault: UploadFault) -> None:
        body = b"" if step == "part" else self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if fault.status:
            if step == "part":
                self.close_connection = True
            self._send(fault.status, fault.body, fault.headers)
            return
        if step not in ("part", "finish") and not self._allowed(step, body):
            return
        getattr(self, f"_do_{step}")(body, fault)

    def _allowed(self, step: str, body: bytes) -> bool:
        if not self._token():
            self._json({"error": "Invalid credentials"}, 401)
            return False
        named = json.loads(body).get("organization") if step == "create" else urlsplit(self.path).path
        owner = (named or "me") if step == "create" else self._repo_id().partition("/")[0]
        if owner not in self.hub.writers.get(self._token(), ()):
            self._json({"error": f"You don't have the rights to write under {owner}"}, 403)
            return False
        return True

    def _repo_id(self) -> str:
        path = urlsplit(self.path).path
        if path.startswith("/api/models/"):
            return "/".join(path.split("/")[3:5])
        return "/".join(path.removesuffix(".git/info/lfs/objects/batch").split("/")[1:3])

    def _answer_json(self, data: object, fault: UploadFault) -> None:
        if fault.lose_answer:
            self.close_connection = True
            self.connection.shutdown(2)
        else:
            self._json(data)

    def _do_create(self, body: bytes, fault: UploadFault) -> None:
        asked = json.loads(body)
        name = f"{asked['organization'] or 'me'}/{asked['name']}"
        if name in self.hub.repos:
            self._json({"error": "You already created this model repo"}, 409)
            return
        owners = tuple(token for token, names in self.hub.writers.items() if name.partition("/")[0] in names)
        private = asked.get("visibility") == "private"
        self.hub.add(Repo(name, {".gitattributes": b"*.gguf filter=lfs"}, private=private, readers=owners))
        self._answer_json({"url": f"{self.hub.url}/{name}"}, fault)

    def _do_preupload(self, body: bytes, fault: UploadFault) -> None:
        files = [
            {"path": item["path"], "uploadMode": "lfs" if self._is_lfs(item) else "regular", "shouldIgnore": False}
            for item in json.loads(body)["files"]
        ]
        self._answer_json({"files": files}, fault)

    def _is_lfs(self, item: dict) -> bool:
        return item["path"].endswith(".gguf") or item["size"] > 10_000_000

    def _do_batch(self, body: bytes, fault: UploadFault) -> None:
        asked = json.loads(body)["objects"][0]
        oid, size = asked["oid"], asked["size"]
        self.hub.batches += 1
        found = {"oid": oid, "size": size}
        if oid not in self.hub.storage:
            found["actions"] = {"upload": self._upload_action(oid, size), "verify": self._verify_action(oid)}
        self._answer_json({"transfer": "multipart", "objects": [found]}, fault)

    def _verify_action(self, oid: str) -> dict:
        return {"href": f"{self.hub.url}/api/models/{self._repo_id()}/verify"}

    def _upload_action(self, oid: str, size: int) -> dict:
        number = 1 if self.hub.same_transfer else self.hub.batches
        transfer = f"{oid[:8]}-{number}"
        self.hub.transfers.setdefault(transfer, {})
        stamp = f"uploadId={transfer}&batch={self.hub.batches}"
        if not self.hub.chunk_bytes or size <= self.hub.chunk_bytes:
            return {"href": f"{self.hub.cdn}/storage/part?{stamp}&partNumber=1&whole={oid}"}
        count = math.ceil(size / self.hub.chunk_bytes)
        urls = {f"{part:05d}": f"{self.hub.cdn}/storage/part?{stamp}&partNumber={part}" for part in range(1, count + 1)}
        header = {"chunk_size": str(self.hub.chunk_bytes), **urls}
        return {"href": f"{self.hub.url}/storage/finish?{stamp}", "header": header}

    def _do_part(self, _: bytes, fault: UploadFault) -> None:
        query = {key: value[0] for key, value in parse_qs(urlsplit(self.path).query).items()}
        if "Authorization" in self.headers:
            self._send(400, b"a storage elsewhere must not see the token")
            return
        length = int(self.headers["Content-Length"])
        stop = length if fault.after_bytes is None else min(length, fault.after_bytes)
        data = bytearray()
        while len(data) < stop and (piece := self.rfile.read(min(READ_BYTES, stop - len(data)))):
            data += piece
            with self.hub._lock:
                self.hub.received_bytes += len(piece)
            if fault.wait_s:
                time.sleep(fault.wait_s)
        if len(data) < length:
            self.close_connection = True
            if fault.after_bytes is not None:
                self.connection.shutdown(2)
            return
        if fault.damage:
            data[-1] ^= 1
        content = bytes(data)
        self.hub.transfers[query["uploadId"]][int(query["partNumber"])] = content
        if "whole" in query:
            self.hub.storage[query["whole"]] = content
        if fault.lose_answer:
            self.close_connection = True
            self.connection.shutdown(2)
            return
        self._send(200, b"", {"ETag": f'"{hashlib.md5(content).hexdigest()}"'})

    def _do_finish(self, body: bytes, fault: UploadFault) -> None:
        query = parse_qs(urlsplit(self.path).query)
        asked, parts = json.loads(body), self.hub.transfers.get(query["uploadId"][0], {})
        tags = {item["partNumber"]: item["etag"].strip('"') for item in asked["parts"]}
        if tags != {number: hashlib.md5(data).hexdigest() for number, data in parts.items()}:
            self._json({"error": "NoSuchUpload"}, 404)
            return
        self.hub.storage[asked["oid"]] = b"".join(data for _, data in sorted(parts.items()))
        self._answer_json({}, fault)

    def _do_verify(self, body: bytes, fault: UploadFault) -> None:
        asked = json.loads(body)
        data = self.hub.storage.get(asked["oid"])
        if data is None or hashlib.sha256(data).hexdigest() != asked["oid"] or len(data) != asked["size"]:
            self.hub.storage.pop(asked["oid"], None)
            self.hub.transfers.clear()
            self._json({"error": "size or hash mismatch"}, 422)
        else:
            self._answer_json({}, fault)

    def _do_commit(self, body: bytes, fault: UploadFault) -> None:
        lines = [json.loads(line) for line in body.splitlines()]
        repo = self.hub.repos[self._repo_id()]
        files = {}
        for line in lines[1:]:
            value = line["value"]
            if line["key"] == "file":
                files[value["path"]] = base64.b64decode(value["content"])
            elif value["oid"] in self.hub.storage:
                files[value["path"]] = self.hub.storage[value["oid"]]
            else:
                self._json({"error": f"{value['path']} is not in the storage"}, 400)
                return
        repo.files = {**repo.files, **files}
        self.hub.commits.append({"summary": lines[0]["value"]["summary"], "files": sorted(files)})
        self._answer_json(
            {"commitUrl": f"{self.hub.url}/{repo.id}/commit/{repo.commit}", "commitOid": repo.commit}, fault
        )

"""A finished output to the Hub: the large file in parts that survive every interruption, then one commit with all.

The Hub keeps large files apart from its git repositories (Git LFS): the bytes go to a storage first, in parts whose
addresses it hands out, and a commit then names them by their hash. So nothing shows in the repository before all of
it is there, and a file that the storage knows already is not sent again. `huggingface_hub` can do this too, but not
across calls: its upload begins again at the first byte.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.engine.address import endpoint
from app.engine.errors import HubError
from app.engine.hub.upload_calls import Damaged, Hub, Lost, strange
from app.engine.hub.upload_parts import KEPT, Expired, Limiter, Sender
from app.engine.hub.upload_state import PARTS, SHOWN_BYTES, FileState, Parts, UploadState
from app.engine.lazy import LazyModule
from app.engine.progress import Progress, retold

if TYPE_CHECKING:
    from huggingface_hub import utils as hub_utils
else:
    hub_utils = LazyModule("huggingface_hub.utils")

RENEWALS = 5  # of addresses, in a row without a new part
COMMITS = 3  # tries
HASH_BYTES = 1 << 22
R = TypeVar("R")


@dataclass(frozen=True)
class UploadOrder:
    """What goes where.

    Attributes:
        repo_id: owner/name.
        files: (name in the repository, path here); the output first.
        private: whether the repository, if it is made, is for its owner's eyes alone.
        add: whether it may be a repository that exists.
        replace: whether files of the same names may be replaced there.
    """

    repo_id: str
    files: tuple[tuple[str, str], ...]
    private: bool = True
    add: bool = False
    replace: bool = False


def upload(
    order: UploadOrder, token: str | None, state_file: Path, limiter: Limiter | None = None
) -> Generator[Progress, None, str]:
    """Upload; closing the generator stops it, and calling again with the same `state_file` goes on.

    Yields:
        Progress: stage "hash" in bytes read, then "upload" in bytes sent.

    Returns:
        The address of the repository's page.

    Raises:
        HubError: no token or one that may not write, a name that is taken, no connection, or the Hub refuses.
    """
    return (yield from _Upload(order, token, state_file, limiter).run())


class _Upload:
    """One run of an upload."""

    def __init__(self, order: UploadOrder, token: str | None, state_file: Path, limiter: Limiter | None) -> None:
        if not token:
            raise HubError(
                "An upload needs your Hub account.",
                f"Make a token that may write at {endpoint()}/settings/tokens and enter it in the settings.",
            )
        self.order, self.limiter = order, limiter
        self.hub = Hub(order.repo_id, token)
        self.state = UploadState(state_file)
        self._done = self._total = 0  # bytes, for what is told while waiting
        self.paths = {name: Path(path) for name, path in order.files}
        for path in self.paths.values():
            if not path.is_file():
                raise HubError(f"{path} is not there any more.", "Compress the model again, then upload it.")

    def run(self) -> Generator[Progress, None, str]:
        """The whole."""
        yield Progress("upload", f"Asking the Hub about {self.order.repo_id}", 0, 0)
        remote = yield from self._repository()
        yield from self._hashes()
        if self._is_there(remote.files):
            return remote.page
        self._check_names(remote.files)
        yield from self._make(remote.exists)
        modes = yield from self._modes()
        yield from self._send_all([name for name, mode in modes.items() if mode == "lfs"])
        yield from self._commit(modes)
        return remote.page

    def _repository(self) -> Generator[Progress, None, _Remote]:
        """What is at the name, and whether that is all right.

        Raises:
            HubError: it is somebody's, or it is open where it was to be private.
        """
        found = yield from self._told(self.hub.repository())
        if found is None:
            return _Remote(self.order.repo_id, False, {})
        if not (self.order.add or self.state.created):
            raise HubError(
                f"{self.order.repo_id} exists already.", "Choose another name, or allow adding the file to it."
            )
        if self.order.private and not found.private:
            raise HubError(
                f"{self.order.repo_id} exists and everybody can see it; you asked for a private one.",
                "Choose another name, or choose public.",
            )
        return _Remote(self.order.repo_id, True, found.files)

    def _hashes(self) -> Iterator[Progress]:
        """Every file's hash, read once; a file that has not changed is not read again."""
        states = {name: self.state.file(name, path) for name, path in self.paths.items()}
        total = sum(item.size_bytes for item in states.values())
        done = 0
        for name, item in states.items():
            if not item.sha256:
                for read in self._hash(self.paths[name], item):
                    yield Progress("hash", f"Reading {name}", done + read, total)
                self.state.save()
            done += item.size_bytes

    def _hash(self, path: Path, item: FileState) -> Iterator[int]:
        digest, read = hashlib.sha256(), 0
        try:
            with path.open("rb") as source:
                while chunk := source.read(HASH_BYTES):
                    digest.update(chunk)
                    read += len(chunk)
                    yield read
        except OSError as error:
            raise HubError(f"{path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
        item.sha256, item.parts, item.stored = digest.hexdigest(), None, False

    def _same(self, name: str, remote: Mapping[str, str]) -> bool:
        """Whether the repository has exactly this content under this name."""
        etag = remote.get(name, "")
        return bool(etag) and etag in (
            self.state.files[name].sha256,
            _git_hash(self.paths[name]) if len(etag) == 40 else "",
        )

    def _is_there(self, remote: Mapping[str, str]) -> bool:
        """Whether all was done before, and only the answer was lost."""
        return bool(remote) and all(self._same(name, remote) for name in self.paths)

    def _check_names(self, remote: Mapping[str, str]) -> None:
        """Keep what others have put there.

        Raises:
            HubError: a file of that name exists with another content.
        """
        taken = [name for name in self.paths if name in remote and not self._same(name, remote)]
        if taken and not self.order.replace:
            raise HubError(
                f"{self.order.repo_id} has another {' and another '.join(taken)} already.",
                "Choose another name, or allow replacing; the old version stays in the repository's history.",
            )

    def _make(self, exists: bool) -> Iterator[Progress]:
        """Make the repository where there is none."""
        if not exists:
            self.state.created = True  # before the fact: a kill in between must not look like a stranger's repository
            self.state.save()
            try:
                yield from self._told(self.hub.create(self.order.private))
            except HubError:
                self.state.created = False
                self.state.save()
                raise

    def _modes(self) -> Generator[Progress, None, dict[str, str]]:
        """Which files go to the storage ("lfs") and which into the commit ("regular"), as the Hub wants it."""
        asked = []
        for name, path in self.paths.items():
            with path.open("rb") as source:
                sample = base64.b64encode(source.read(SHOWN_BYTES)).decode("ascii")
            asked.append({"path": name, "sample": sample, "size": self.state.files[name].size_bytes})
        answer = yield from self._told(self.hub.ask("POST", "preupload/main", {"files": asked}))
        found = {str(item["path"]): str(item["uploadMode"]) for item in _list(answer, "files")}
        if set(found) != set(self.paths) or not set(found.values()) <= {"lfs", "regular"}:
            raise strange()
        empty = {name: "regular" for name in found if not self.state.files[name].size_bytes}
        return {**found, **empty}

    def _send_all(self, names: list[str]) -> Iterator[Progress]:
        """The large files' bytes."""
        items = {name: self.state.files[name] for name in names}
        total = self._total = sum(item.size_bytes for item in items.values())
        done = 0
        for name, item in items.items():
            if not item.stored:
                yield from self._send(name, item, done, total)
            done += item.size_bytes
            yield Progress("upload", f"{name} is there", done, total)

    def _send(self, name: str, item: FileState, before: int, total: int) -> Iterator[Progress]:
        """One file: its missing parts, through addresses that expire."""
        renewals, best, damaged = 0, -1, False
        while not item.stored:
            parts = item.parts or (yield from self._ask_parts(name, item))
            if parts is None:
                return
            try:
                yield from self._send_parts(name, item, parts, before, total)
                yield from self._told(self.hub.finish(parts, item.sha256, item.size_bytes))
                item.stored, item.parts = True, None
            except Damaged:
                item.parts = None
                if damaged:
                    self.state.save()
                    raise HubError(
                        f"{name} arrived damaged twice: the Hub counts another checksum.",
                        "Try again later, or over another connection; nothing was published.",
                    ) from None
                damaged = True
                yield Progress("upload", f"{name} arrived damaged; sending it again", before, total)
            except Expired:
                have = parts.done_bytes(item.size_bytes)
                renewals, best = (renewals + 1, best) if have <= best else (1, have)
                if renewals > RENEWALS:
                    raise HubError("The Hub's storage refuses the file's parts.", "Try again later.") from None
                yield from self._renew(name, item, parts)
            self.state.save()

    def _send_parts(self, name: str, item: FileState, parts: Parts, before: int, total: int) -> Iterator[Progress]:
        sender = Sender(self.paths[name], item.size_bytes, parts, self.state.save, self.limiter)
        for gone in sender.run():
            self._done = before + gone
            yield Progress("upload", sender.what or f"Uploading {name}", before + gone, total)

    def _ask_parts(self, name: str, item: FileState) -> Generator[Progress, None, Parts | None]:
        """Where the parts go; None where the storage has the bytes already.

        Raises:
            HubError: the Hub does not take the file.
        """
        answer = yield from self._told(self.hub.batch(item.sha256, item.size_bytes))
        objects = _list(answer, "objects")
        if len(objects) != 1 or objects[0].get("oid") != item.sha256:
            raise strange()
        refusal = objects[0].get("error")
        if isinstance(refusal, dict):
            raise HubError(f"The Hub does not take {name}: {refusal.get('message', 'it does not say why')}.")
        actions = objects[0].get("actions")
        needed = isinstance(actions, dict) and "upload" in actions
        item.parts = _parts(objects[0]["actions"], item.size_bytes) if needed else None
        item.stored = not needed
        self.state.save()
        return item.parts

    def _renew(self, name: str, item: FileState, old: Parts) -> Iterator[Progress]:
        """New addresses; what has arrived counts on where they belong to the same transfer."""
        yield Progress("upload", "The Hub's addresses have expired; asking for new ones", self._done, self._total)
        new = yield from self._ask_parts(name, item)
        if new is not None and new.same_transfer(old) and len(new.urls) == len(old.urls):
            new.receipts = old.receipts

    def _commit(self, modes: Mapping[str, str]) -> Iterator[Progress]:
        """Everything at once, or nothing."""
        yield Progress("upload", "Publishing", self._total, self._total)
        lines: list[dict[str, Any]] = [{"key": "header", "value": {"summary": _summary(self.order), "description": ""}}]
        for name, mode in modes.items():
            item, path = self.state.files[name], self.paths[name]
            found = path.stat()
            if (found.st_size, found.st_mtime_ns) != (item.size_bytes, item.changed_ns):
                raise HubError(f"{path} was changed while it was being uploaded.", "Upload it again.")
            if mode == "lfs":
                value = {"path": name, "algo": "sha256", "oid": item.sha256, "size": item.size_bytes}
                lines.append({"key": "lfsFile", "value": value})
            else:
                content = base64.b64encode(path.read_bytes()).decode("ascii")
                lines.append({"key": "file", "value": {"content": content, "path": name, "encoding": "base64"}})
        yield from self._publish(b"".join(json.dumps(line).encode() + b"\n" for line in lines))

    def _publish(self, body: bytes) -> Iterator[Progress]:
        """The commit; where its answer is lost, look before doing it again."""
        for _ in range(COMMITS):
            try:
                yield from self._told(self.hub.commit(body))
                return
            except Lost:
                found = yield from self._told(self.hub.repository())
                if found is not None and self._is_there(found.files):
                    return
        raise HubError(f"The connection to {endpoint()} was cut while publishing.", KEPT)

    def _told(self, steps: Generator[str, None, R]) -> Generator[Progress, None, R]:
        """A call's result; its waiting as progress."""
        return retold(steps, lambda what: Progress("upload", what, self._done, self._total))


@dataclass(frozen=True)
class _Remote:
    """What is at a name.

    Attributes:
        exists: whether anything is.
        files: name -> hash.
    """

    repo_id: str
    exists: bool
    files: Mapping[str, str]

    @property
    def page(self) -> str:
        """For people."""
        return f"{endpoint()}/{self.repo_id}"


def _parts(actions: Mapping[str, Any], size_bytes: int) -> Parts:
    """Where parts go, from the Hub's answer.

    Raises:
        HubError: the answer makes no sense.
    """
    action, verify = actions["upload"], actions.get("verify")
    try:
        header = {str(key): str(value) for key, value in (action.get("header") or {}).items()}
        verify_url = _ours(verify["href"]) if verify else ""
        stated = header.pop("chunk_size", None)
        if stated is None:
            return Parts(size_bytes, [_ours(action["href"])], headers=header, verify_url=verify_url)
        numbered = sorted((int(key), url) for key, url in header.items() if key.isdecimal())
        chunk_bytes = int(stated)
        if not 0 < len(numbered) <= PARTS or len(numbered) != math.ceil(size_bytes / chunk_bytes):
            raise ValueError
        return Parts(chunk_bytes, [url for _, url in numbered], _ours(action["href"]), verify_url=verify_url)
    except (AttributeError, KeyError, TypeError, ValueError, ZeroDivisionError):
        raise strange() from None


def _ours(url: str) -> str:
    """An address of the Hub, at the endpoint that is in use."""
    return str(hub_utils.fix_hf_endpoint_in_url(url, endpoint()))


def _list(answer: Any, key: str) -> list[dict[str, Any]]:
    found = answer.get(key) if isinstance(answer, dict) else None
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise strange()
    return found


def _git_hash(path: Path) -> str:
    """The hash by which git knows a small file."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _summary(order: UploadOrder) -> str:
    return f"Add {order.files[0][0]}"

"""The downloads that were asked for: one small file each, in an order that survives a restart.

<id>.json     what was asked for, how far it is, and what went wrong on the way; replaced atomically
order.json    ids, first to last; a convenience: without it the oldest comes first

What has arrived of a model lies in the Hub's cache, where the engine finds it again by its content. A record that says
"running" though nobody works on it was interrupted, and goes on at the next start.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from app.engine.small_files import put_text
from app.jobs.events import Failure

VERSION = 1
KEPT_ATTEMPTS = 50
ORDER = "order.json"


class DownloadState(Enum):
    """Where a download stands."""

    WAITING = "waiting"  # for its turn, or for whatever `failure` says; it goes on by itself
    RUNNING = "running"
    PAUSED = "paused"  # by the person
    FAILED = "failed"  # the person has to act
    DONE = "done"


@dataclass(frozen=True)
class Attempt:
    """One time that a download did not get through.

    Attributes:
        at: seconds since 1970.
        done_bytes: how far it was.
        kind, message, hint: as in `Failure`.
    """

    at: float
    done_bytes: int
    kind: str
    message: str
    hint: str


@dataclass(frozen=True)
class DownloadRecord:
    """One download.

    Attributes:
        id: its name on the disk.
        repo_id: owner/name.
        revision: branch, tag or commit.
        file: a GGUF file of it; empty for the model itself.
        state: where it stands.
        done_bytes, total_bytes: how far it was when last written; 0 while unknown.
        failure: why it waits or failed.
        path: where the finished model is.
        added_at, ended_at: seconds since 1970; 0: not yet.
        attempts: what went wrong, oldest first.
    """

    id: str
    repo_id: str
    revision: str = "main"
    file: str = ""
    state: DownloadState = DownloadState.WAITING
    done_bytes: int = 0
    total_bytes: int = 0
    failure: Failure | None = None
    path: str = ""
    added_at: float = 0.0
    ended_at: float = 0.0
    attempts: tuple[Attempt, ...] = ()

    @classmethod
    def new(cls, repo_id: str, revision: str = "main", file: str = "") -> DownloadRecord:
        """One that has just been asked for."""
        now = time.time()
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
        return cls(f"{stamp}-{secrets.token_hex(3)}", repo_id, revision, file, added_at=now)

    @property
    def wanted(self) -> tuple[str, str, str]:
        """What it fetches; two that want the same are one."""
        return self.repo_id, self.revision, self.file

    def failed(self, failure: Failure, state: DownloadState) -> DownloadRecord:
        """The record after it did not get through, with that in its history."""
        attempt = Attempt(time.time(), self.done_bytes, failure.kind, failure.message, failure.hint)
        attempts = (*self.attempts, attempt)[-KEPT_ATTEMPTS:]
        return replace(self, state=state, failure=failure, attempts=attempts)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {"version": VERSION, **asdict(self), "state": self.state.value}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> DownloadRecord:
        """The inverse of `to_json`."""
        fields = {name: value for name, value in data.items() if name != "version"}
        fields["state"] = DownloadState(fields["state"])
        fields["failure"] = Failure(**fields["failure"]) if fields["failure"] else None
        fields["attempts"] = tuple(Attempt(**item) for item in fields["attempts"])
        return cls(**fields)


class Downloads:
    """The records below one folder.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def records(self) -> list[DownloadRecord]:
        """All that can be read, in order; ones that the order does not know come last, oldest first."""
        found: dict[str, DownloadRecord] = {}
        for path in sorted(self.root.glob("*.json")) if self.root.is_dir() else ():
            if path.name != ORDER:
                try:
                    record = DownloadRecord.from_json(json.loads(path.read_text("utf-8")))
                except (OSError, ValueError, KeyError, TypeError, AttributeError):
                    continue  # what cannot be read stays where it is; the model's bytes are in the cache anyway
                found[path.stem] = replace(record, id=path.stem)
        known = [name for name in self._order() if name in found]
        return [found[name] for name in known + [name for name in found if name not in known]]

    def add(self, repo_id: str, revision: str = "main", file: str = "") -> DownloadRecord:
        """A new one at the end, or the one there is for the same thing."""
        records = self.records()
        record = DownloadRecord.new(repo_id, revision, file)
        if same := next((item for item in records if item.wanted == record.wanted), None):
            return same
        self.write(record)
        self.reorder([*(item.id for item in records), record.id])
        return record

    def change(self, record: DownloadRecord, **changes: Any) -> DownloadRecord:
        """Write a record with these attributes changed; the changed record."""
        changed = replace(record, **changes)
        self.write(changed)
        return changed

    def write(self, record: DownloadRecord) -> None:
        """Put a record on the disk, whole or not at all."""
        self.root.mkdir(parents=True, exist_ok=True)
        put_text(self.root / f"{record.id}.json", json.dumps(record.to_json()))

    def remove(self, record_id: str) -> None:
        """Forget a download; what has arrived stays in the cache."""
        (self.root / f"{record_id}.json").unlink(missing_ok=True)

    def move(self, record_id: str, position: int) -> None:
        """Put a download at another place."""
        names = [item.id for item in self.records() if item.id != record_id]
        names.insert(position, record_id)
        self.reorder(names)

    def reorder(self, record_ids: Sequence[str]) -> None:
        """Keep this order."""
        self.root.mkdir(parents=True, exist_ok=True)
        put_text(self.root / ORDER, json.dumps(list(record_ids)))

    def _order(self) -> list[str]:
        try:
            names = json.loads((self.root / ORDER).read_text("utf-8"))
        except (OSError, ValueError):
            return []
        return [str(name) for name in names] if isinstance(names, list) else []

"""What the Hub says of a repository, read value by value: what is missing, or of another type, is left out.

Names, tags, cards and configurations come from anyone who has an account, by way of a server that may be a mirror or
a login page: nothing about them is certain, and no row of a list may take the others along.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

COUNT_LIMIT = 1 << 62
TEXT_LIMIT = 200
LIST_LIMIT = 1000
FILE_LIMIT = 100_000

_ID = re.compile(r"(?:[\w.-]{1,96}/)?[\w.-]{1,96}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class RemoteFile:
    """A file on the Hub.

    Attributes:
        name: its path in the repository.
        size_bytes: its size.
        etag: its content's hash: sha256 (64 digits) of large files, git's sha1 (40 digits) of small ones.
    """

    name: str
    size_bytes: int
    etag: str


@dataclass(frozen=True)
class Facts:
    """The Hub's answer about one repository.

    Attributes:
        id: owner/name.
        sha: the commit; empty where it is not stated.
        downloads: in the last month.
        likes: hearts.
        trending: the Hub's score.
        gated: "auto" or "manual": how consent is given; empty: open.
        task: pipeline tag.
        tags: all of them.
        created: ISO day, or empty.
        updated: ISO day, or empty.
        names: of the files, also where nothing else is known of them.
        files: with sizes and hashes, where the Hub was asked for them.
        dtypes: weights by the Hub's names of storage types.
        parameters: weights in safetensors, or in GGUF files; 0 where it is not stated.
        gguf_context: tokens that a GGUF's header states; 0 where it does not.
        config: what the Hub keeps of config.json.
        card: the model card's front matter.
    """

    id: str
    sha: str
    downloads: int
    likes: int
    trending: float
    gated: str
    task: str
    tags: tuple[str, ...]
    created: str
    updated: str
    names: tuple[str, ...]
    files: tuple[RemoteFile, ...]
    dtypes: Mapping[str, int]
    parameters: int
    gguf_context: int
    config: Mapping[str, Any]
    card: Mapping[str, Any]

    def names_of(self, ending: str) -> tuple[str, ...]:
        """The files whose names end so."""
        return tuple(name for name in self.names if name.lower().endswith(ending))


def facts_of(data: object) -> Facts | None:
    """A repository's facts from the Hub's JSON; None where it is no repository."""
    row = mapping(data)
    name = row.get("id") or row.get("modelId")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        return None
    tensors, gguf = mapping(row.get("safetensors")), mapping(row.get("gguf"))
    dtypes = {text(key): count(value) for key, value in mapping(tensors.get("parameters")).items() if count(value)}
    siblings = [mapping(item) for item in sequence(row.get("siblings"), FILE_LIMIT)]
    gated = row.get("gated")
    return Facts(
        id=name,
        sha=text(row.get("sha")),
        downloads=count(row.get("downloads")),
        likes=count(row.get("likes")),
        trending=number(row.get("trendingScore")),
        gated=gated if gated in ("auto", "manual") else "manual" if gated is True else "",
        task=text(row.get("pipeline_tag")),
        tags=texts(row.get("tags")),
        created=day(row.get("createdAt")),
        updated=day(row.get("lastModified")),
        names=tuple(name for item in siblings if (name := path(item.get("rfilename")))),
        files=_files(siblings),
        dtypes=dict(list(dtypes.items())[:40]),
        parameters=count(tensors.get("total")) or sum(dtypes.values()) or count(gguf.get("total")),
        gguf_context=count(gguf.get("context_length"), 1 << 31),
        config=mapping(row.get("config")),
        card=mapping(row.get("cardData")),
    )


def _files(siblings: Iterable[Mapping[str, Any]]) -> tuple[RemoteFile, ...]:
    """The files whose size and hash are known."""
    found: dict[str, RemoteFile] = {}
    for item in siblings:
        name, large = path(item.get("rfilename")), mapping(item.get("lfs"))
        etag = (large.get("sha256") if large else item.get("blobId")) or ""
        size = large.get("size") if large else item.get("size")
        is_hash = isinstance(etag, str) and re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", etag)
        if name and is_hash and type(size) is int and 0 <= size < COUNT_LIMIT:
            found[name] = RemoteFile(name, size, etag)
    return tuple(found.values())


def mapping(value: object) -> Mapping[str, Any]:
    """A JSON object; empty where it is something else."""
    return value if isinstance(value, dict) else {}


def sequence(value: object, limit: int = LIST_LIMIT) -> list[Any]:
    """A JSON array, no more than so much of it; empty where it is something else."""
    return value[:limit] if isinstance(value, list) else []


def text(value: object) -> str:
    """A short text on one line; empty where it is something else, or not short."""
    return value if isinstance(value, str) and len(value) <= TEXT_LIMIT and value.isprintable() else ""


def texts(value: object) -> tuple[str, ...]:
    """Short texts: of an array, or one alone."""
    return tuple(found for item in (sequence(value) or [value]) if (found := text(item)))


def count(value: object, limit: int = COUNT_LIMIT) -> int:
    """A whole number from 0; 0 where it is something else."""
    return value if type(value) is int and 0 <= value < limit else 0


def number(value: object) -> float:
    """A finite number; 0 where it is something else."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or abs(value) > COUNT_LIMIT:
        return 0.0
    return float(value) if math.isfinite(value) else 0.0


def day(value: object) -> str:
    """The day of a time in ISO 8601."""
    found = _DAY.match(value) if isinstance(value, str) else None
    return found[0] if found else ""


def path(value: object) -> str:
    """A file's path that stays within its folder, on every system; empty where it does not."""
    if not isinstance(value, str) or len(value) > 1000:
        return ""
    parts = value.split("/")
    odd = any(part in ("", ".", "..") or any(sign in part for sign in '\\:*?"<>|\0') for part in parts)
    return "" if odd or not value.isprintable() else value

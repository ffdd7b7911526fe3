"""Whether there is a newer version: asked only where a person wants it, answered by a signed list, nothing installed.

A release carries `manifest.json`: {"payload": TEXT, "signature": HEX}. TEXT is JSON with the version, its page and
files; the signature is Ed25519 (RFC 8032) over `CONTEXT` and TEXT, by a key that only the release workflow has. The
address and the public key came with the program (`resources/release.json`, written by a release's build), so neither
a server nor whoever sits between can name another version or page. A checkout has no such file, and asks nobody.

Nothing is told to the server: no version, no system, no number.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from app import __version__
from app.engine.errors import UpdateError
from app.engine.lazy import LazyModule
from app.engine.resources import resource

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = LazyModule("httpx2")

CONTEXT = b"featherweight-release-1\n"  # a signature of anything else is none of a release
LIMIT_BYTES = 65_536
TIMEOUT_S = 10.0
HOPS = 5  # places of releases send on to where the files lie
HERE = ("127.0.0.1", "localhost", "::1")
DISBELIEF = "Nothing was changed. Look at the project's own page instead."


@dataclass(frozen=True)
class Address:
    """Where this build asks.

    Attributes:
        manifest: URL of the newest release's manifest.
        key: 32 bytes, the public key that signs it.
    """

    manifest: str
    key: bytes


@dataclass(frozen=True)
class Download:
    """One file of a release.

    Attributes:
        name: the file's.
        size_bytes: its size.
        sha256: its checksum, hexadecimal.
    """

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True)
class Release:
    """A version that there is.

    Attributes:
        version: as "1.2.3".
        published: the day, as "2026-11-30".
        page: where a person reads about it and fetches it.
        files: what there is to fetch.
    """

    version: str
    published: str
    page: str
    files: tuple[Download, ...]

    @property
    def is_newer(self) -> bool:
        """Whether it comes after the running program."""
        return _numbers(self.version) > _numbers(__version__)

    def to_json(self) -> dict[str, Any]:
        """As plain data, with `is_newer`."""
        return {**asdict(self), "is_newer": self.is_newer}


def address(path: Path | None = None) -> Address | None:
    """Where this build asks; None: nowhere, for it is a checkout or a build of one's own.

    Raises:
        UpdateError: the file that says it is damaged.
    """
    path = path or resource("release.json")
    if not path.is_file():
        return None
    try:
        stated = json.loads(path.read_text(encoding="utf-8"))
        found = Address(str(stated["manifest"]), bytes.fromhex(stated["key"]))
    except (ValueError, KeyError, TypeError) as error:
        raise UpdateError(f"{path} is damaged.", "Install Featherweight again.") from error
    if len(found.key) != 32:
        raise UpdateError(f"{path} is damaged: its key has {len(found.key)} bytes, not 32.", "Install again.")
    return found


def newest(asked: Address) -> Release:
    """Ask for the newest release; compare it by `Release.is_newer`.

    Raises:
        UpdateError: no connection, no answer, or one that is not signed as it must be.
    """
    return read_manifest(_fetch(asked.manifest), asked.key)


def read_manifest(data: bytes, key: bytes) -> Release:
    """What a manifest says, once its signature is found good.

    Args:
        data: the manifest as it came.
        key: the public key, 32 bytes.

    Raises:
        UpdateError: it is not to be believed, or says something that no release is.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        envelope = json.loads(data)
        payload, signature = str(envelope["payload"]).encode(), bytes.fromhex(envelope["signature"])
        Ed25519PublicKey.from_public_bytes(key).verify(signature, CONTEXT + payload)
        return _release(json.loads(payload))
    except InvalidSignature:
        raise UpdateError(
            "What the server says of new versions does not bear the makers' signature.", DISBELIEF
        ) from None
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UpdateError("What the server says of new versions cannot be understood.", DISBELIEF) from error


def _release(stated: dict[str, Any]) -> Release:
    """Raises: ValueError, KeyError, TypeError: it is none."""
    files = tuple(Download(str(item["name"]), int(item["size_bytes"]), str(item["sha256"])) for item in stated["files"])
    found = Release(str(stated["version"]), str(stated["published"]), str(stated["page"]), files)
    _numbers(found.version)
    if urlsplit(found.page).scheme != "https" or any(len(item.sha256) != 64 for item in files):
        raise ValueError("a page or a checksum that is none")
    return found


def _numbers(version: str) -> tuple[int, ...]:
    """A version as what can be compared.

    Raises:
        ValueError: it is not of the form 1.2.3.
    """
    if not re.fullmatch(r"\d{1,6}(\.\d{1,6}){2}", version, re.ASCII):
        raise ValueError(f"{version!r} is no version")
    return tuple(map(int, version.split(".")))


def _fetch(url: str) -> bytes:
    """The bytes at an address; encrypted all the way, and few.

    Raises:
        UpdateError: they cannot be had.
    """
    try:
        with httpx2.Client(timeout=TIMEOUT_S, headers={"User-Agent": "Featherweight"}) as client:
            for _hop in range(HOPS):
                _check_encrypted(url)
                with client.stream("GET", url, follow_redirects=False) as answer:
                    if answer.has_redirect_location:
                        url = urljoin(url, answer.headers["Location"])
                        continue
                    answer.raise_for_status()
                    return _bounded(answer)
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise UpdateError(f"The list of versions cannot be had: {error}.", "Try again later.") from error
    raise UpdateError("The list of versions cannot be had: sent on too often.", "Try again later.")


def _check_encrypted(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in HERE:
        raise UpdateError(f"{parts.hostname or url} is not asked without encryption.", DISBELIEF)


def _bounded(answer: httpx2.Response) -> bytes:
    data = b""
    for part in answer.iter_bytes():
        data += part
        if len(data) > LIMIT_BYTES:
            raise UpdateError("What the server says of new versions has no end.", DISBELIEF)
    return data

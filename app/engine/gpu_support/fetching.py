"""The wheels of a build: looked up, fetched from where they stopped, and kept only with the right hash."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from app.engine.errors import ConnectionLost, DiskFull, HubError
from app.engine.gpu_support.builds import NoGpuSupport, Part
from app.engine.hub.blocks import bytes_there, discard
from app.engine.hub.cache import writing
from app.engine.hub.files import RemoteFile
from app.engine.hub.limiter import Limiter
from app.engine.hub.source import Lines, Refused, WrongAnswer
from app.engine.hub.transfer import Transfer
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = LazyModule("httpx2")

INDEX_LIMIT_BYTES = 16 << 20
TIMEOUT_S = 15.0
LARGEST_BYTES = 8 << 30  # no wheel comes near it
_LINK = re.compile(r"<a\s[^>]*href\s*=\s*[\"']([^\"']+)[\"']", re.IGNORECASE)
_HASH = re.compile(r"sha256=([0-9a-f]{64})")


def host_of(url: str) -> str:
    """The server, for sentences."""
    return urlsplit(url).netloc


def looked_up(part: Part) -> Part:
    """A part with all that has to be known before it is fetched.

    Raises:
        NoGpuSupport: its index does not list it with a hash, or is not what it should be.
        ConnectionLost: the server cannot be reached.
    """
    if part.is_known:
        return part
    try:
        with httpx2.Client(timeout=TIMEOUT_S, follow_redirects=True) as client:
            if not (part.url and part.sha256):
                part = _found_in_index(part, _page(client, part.index))
            return part if part.size_bytes else replace(part, size_bytes=_size(client, part))
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise ConnectionLost(
            f"{host_of(part.url or part.index)} cannot be reached: {error}",
            "Check the connection to the internet, then try again; what has arrived is kept.",
        ) from error


def _page(client: httpx2.Client, url: str) -> str:
    """An index, cut where no real one is that long."""
    content = bytearray()
    with client.stream("GET", url) as answer:
        answer.raise_for_status()
        for chunk in answer.iter_bytes():
            content += chunk
            if len(content) > INDEX_LIMIT_BYTES:
                raise NoGpuSupport(f"{host_of(url)} sends more than an index has.", "Try again later.")
    return content.decode("utf-8", "replace")


def _found_in_index(part: Part, page: str) -> Part:
    for found in _LINK.finditer(page):
        link = urljoin(part.index, html.unescape(found[1]))
        address, _, fragment = link.partition("#")
        stated = _HASH.search(fragment)
        if unquote(urlsplit(address).path).rsplit("/", 1)[-1] != part.name or stated is None:
            continue
        if urlsplit(address).scheme != urlsplit(part.index).scheme:
            break  # never from https to something that anybody may change
        return replace(part, url=address, sha256=stated[1])
    raise NoGpuSupport(
        f"{host_of(part.index)} does not offer {part.name} with a checksum.",
        "A newer version of the program may know another place; until then it goes on with the processor.",
    )


def _size(client: httpx2.Client, part: Part) -> int:
    answer = client.head(part.url, headers={"Accept-Encoding": "identity"})
    answer.raise_for_status()
    stated = answer.headers.get("Content-Length", "")
    if not stated.isdigit() or not 0 < int(stated) <= LARGEST_BYTES:
        raise NoGpuSupport(f"{host_of(part.url)} does not say how large {part.name} is.", "Try again later.")
    return int(stated)


def finished_path(folder: Path, part: Part) -> Path:
    """Where a part lies once it has arrived."""
    return folder / f"{part.sha256}.whl"


def _partial(folder: Path, part: Part) -> Path:
    return folder / f"{part.sha256}.incomplete"


def there_bytes(folder: Path, part: Part) -> int:
    """How much of a part has arrived."""
    if not part.sha256:
        return 0
    whole = finished_path(folder, part)
    if whole.is_file() and whole.stat().st_size == part.size_bytes:
        return part.size_bytes
    return bytes_there(_partial(folder, part), part.size_bytes)


def fetch(folder: Path, part: Part, limiter: Limiter | None = None) -> Iterator[tuple[str, int]]:
    """Fetch a part that is known; yields what is happening, and how many bytes of it are there.

    Raises:
        HubError: and its children, with a sentence; what has arrived stays.
    """
    if there_bytes(folder, part) == part.size_bytes and finished_path(folder, part).is_file():
        return
    partial = _partial(folder, part)
    with writing(partial):
        folder.mkdir(parents=True, exist_ok=True)
    # its hash is what the transfer compares with
    file = RemoteFile(part.name, part.size_bytes, part.sha256)
    with Lines() as lines:
        transfer = Transfer("", "", file, partial, None, lines, limiter or Limiter(), url=part.url)
        try:
            for words in transfer.run():
                yield words.replace("The Hub", host_of(part.url)), transfer.done_bytes
        except HubError as error:
            raise _in_our_words(error, part) from error
    with writing(partial):
        os.replace(partial, finished_path(folder, part))
        discard(partial)


def _in_our_words(error: HubError, part: Part) -> HubError:
    """The same failure without the Hub, which has no part in it."""
    host, cause = host_of(part.url), error.__cause__
    if isinstance(error, DiskFull) or isinstance(cause, OSError):
        return error
    if cause is None:
        return HubError(
            f"{part.name} arrived damaged twice: its checksum is not the one that its publisher states.",
            "Try again later, or over another connection; nothing damaged was kept.",
        )
    if isinstance(cause, Refused):
        return HubError(f"{host} refuses to send {part.name} (error {cause.status}).", "Try again later.")
    if isinstance(cause, WrongAnswer):
        return HubError(f"Instead of {part.name}, what stands between here and {host} sends {cause}.", error.hint)
    return ConnectionLost(
        f"The connection to {host} was cut while downloading {part.name}, and more tries did not bring it back.",
        "Check the connection to the internet, then try again; what has arrived is kept.",
    )

"""The bytes of one file: fetched from where they stopped, over several connections, checked by their hash.

Threads share the work: some fetch blocks (`fetcher`), one hashes what lies without a gap from the beginning, reading it
back out of the system's memory, one brings it to the disk every now and then. What an earlier transfer left is hashed
while the rest arrives. All of them end with the generator that started them; what has arrived stays.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.address import endpoint
from app.engine.errors import HubError
from app.engine.hub import cache
from app.engine.hub.blocks import Blocks, bytes_there, discard
from app.engine.hub.cache import writing
from app.engine.hub.crew import Crew
from app.engine.hub.fetcher import Fetcher, Shared
from app.engine.hub.files import RemoteFile
from app.engine.hub.limiter import Limiter
from app.engine.hub.source import Lines, Source
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import huggingface_hub
    from huggingface_hub import utils as hub_utils
else:
    huggingface_hub = LazyModule("huggingface_hub")
    hub_utils = LazyModule("huggingface_hub.utils")

CONNECTIONS = 4
TICK_S = 0.1  # between two yields
READ_BYTES = 1 << 20
SYNC_BYTES = 64_000_000  # what a crash of the machine may cost, about
SYNC_S = 5.0
SPACE_CHECK_S = 1.0


class Transfer:
    """One file on its way.

    Attributes:
        file: what is fetched.
        done_bytes: how much of it is there.
    """

    def __init__(
        self,
        repo_id: str,
        commit: str,
        file: RemoteFile,
        partial: Path,
        token: str | None,
        lines: Lines,
        limiter: Limiter,
        connections: int = CONNECTIONS,
        url: str = "",
    ) -> None:
        """What to fetch.

        Args:
            repo_id: owner/name.
            commit: the version.
            file: of that version.
            partial: where it grows; its folder exists.
            token: the person's.
            lines: to fetch over.
            limiter: of all downloads together.
            connections: how many at most.
            url: where it lies; empty: at the Hub, where the version says.
        """
        self.file = file
        self.done_bytes = bytes_there(partial, file.size_bytes)
        self._repo_id = repo_id
        self._token = token
        self._partial = partial
        self._lines = lines
        self._limiter = limiter
        self._connections = max(1, connections)
        self._url = url or huggingface_hub.hf_hub_url(repo_id, file.name, revision=commit, endpoint=endpoint())

    def run(self) -> Iterator[str]:
        """Fetch the file; yields what is happening, in words, some ten times a second.

        Raises:
            HubError: the Hub refuses, the connection stays cut, the disk is full, or the bytes are twice not those
                that the Hub announces.
        """
        for _attempt in (False, True):
            yield from self._fetch()
            if self._digest.hexdigest() == self.file.etag:
                return
            with writing(self._partial):
                discard(self._partial)
            self.done_bytes = 0
            yield f"{self.file.name} arrived damaged; fetching it again"
        raise HubError(
            f"{self.file.name} arrived damaged twice: its checksum is not the one that the Hub states.",
            "Try again later, or over another connection; nothing damaged was kept.",
        )

    def _fetch(self) -> Iterator[str]:
        """Fetch and hash all that is missing, with all threads."""
        headers = hub_utils.build_hf_headers(token=self._token or False)
        with (
            writing(self._partial),
            Blocks(self._partial, self.file.size_bytes) as blocks,
            Crew(wake=self._lines.cut) as crew,
        ):
            source = Source(self._lines, self._url, self.file.size_bytes, headers)
            connections = min(self._connections, blocks.open_blocks)
            shared = Shared(
                name=self.file.name,
                repo_id=self._repo_id,
                token=self._token,
                partial=self._partial,
                blocks=blocks,
                source=source,
                limiter=self._limiter,
                crew=crew,
                connections=connections,
            )
            fetchers = shared.fetchers
            fetchers += [Fetcher(number, shared) for number in range(connections)]
            crew.start("download-hash", lambda: self._hash(blocks, crew))
            crew.start("download-sync", lambda: self._keep_synced(blocks, crew))
            for number, fetcher in enumerate(fetchers):
                crew.start(f"download-{number}", fetcher.run)
            space_checked = 0.0
            while crew.are_working(TICK_S):
                self.done_bytes = blocks.done_bytes
                if time.monotonic() - space_checked > SPACE_CHECK_S:
                    space_checked = time.monotonic()
                    cache.check_still_space(self._partial, self.file.size_bytes - self.done_bytes)
                yield self._words(blocks, fetchers)
            self.done_bytes = blocks.done_bytes

    def _words(self, blocks: Blocks, fetchers: list[Fetcher]) -> str:
        """What is happening."""
        if blocks.is_complete:
            return f"Checking {self.file.name}"
        waiting = [fetcher for fetcher in fetchers if fetcher.trouble]
        if waiting and not any(fetcher.is_fetching for fetcher in fetchers):
            soonest = min(waiting, key=lambda fetcher: fetcher.until)
            left = max(0.0, soonest.until - time.monotonic())
            return f"{soonest.trouble}; next try in {left:.0f} s"
        return f"Downloading {self.file.name}"

    def _hash(self, blocks: Blocks, crew: Crew) -> None:
        """Hash what lies without a gap from the beginning, as it grows."""
        if len(self.file.etag) == 64:
            self._digest = hashlib.sha256()
        else:  # git hashes its own header with the content
            self._digest = hashlib.sha1(b"blob %d\0" % self.file.size_bytes, usedforsecurity=False)
        buffer = memoryview(bytearray(min(READ_BYTES, max(1, self.file.size_bytes))))
        position = 0
        with writing(self._partial), open(self._partial, "rb", buffering=0) as written:
            while position < self.file.size_bytes and not crew.is_stopped():
                front = blocks.wait_beyond(position, TICK_S)
                while position < front and not crew.is_stopped():
                    count = written.readinto(buffer[: min(len(buffer), front - position)])
                    if not count:
                        raise OSError(f"{self._partial.name} became shorter")
                    self._digest.update(buffer[:count])
                    position += count

    def _keep_synced(self, blocks: Blocks, crew: Crew) -> None:
        """Bring what arrives to the disk, in portions and at the end."""
        synced_at = time.monotonic()
        with writing(self._partial), open(self._partial, "r+b", buffering=0) as written:
            while not crew.is_stopped():
                complete = blocks.is_complete
                due = time.monotonic() - synced_at > SYNC_S and blocks.unsynced_bytes
                if complete or due or blocks.unsynced_bytes > SYNC_BYTES:
                    blocks.sync(written.fileno())
                    synced_at = time.monotonic()
                if complete:
                    return
                blocks.wait_complete(TICK_S)

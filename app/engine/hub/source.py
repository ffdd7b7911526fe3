"""Where the bytes of one file come from: ranges of it, asked of the Hub or of the address that the Hub sends us on to.

That address is signed and soon expires: it is kept for the next ranges until it is refused, then asked for anew. The
token goes to the Hub and to no other host. What a server answers is checked against what was asked before a byte of
it is believed.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from app.engine.errors import HubError
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    from huggingface_hub import errors as hub_errors
    from huggingface_hub import utils as hub_utils
else:
    httpx2 = LazyModule("httpx2")
    hub_errors = LazyModule("huggingface_hub.errors")
    hub_utils = LazyModule("huggingface_hub.utils")

TIMEOUT_S = 15.0  # without a byte
CONNECT_S = 5.0  # until a server takes the call; nothing can end this wait earlier
HOPS = 8  # from one address to the next
BUSY = (408, 425, 429, 500, 502, 503, 504)
REDIRECTS = (301, 302, 303, 307, 308)

_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class WrongAnswer(Exception):
    """A server sends something else than what it was asked for; says what."""


class RangeIgnored(Exception):
    """A server sends the whole file, though a part was asked for."""


class AddressExpired(Exception):
    """The address that the Hub had sent us on to holds no longer."""


class Refused(Exception):
    """A server says no.

    Attributes:
        status: the number that it says it with.
        wait_s: how long it asks to wait; 0 where it does not.
        cause: the Hub's own error; None where another host refuses.
    """

    def __init__(self, status: int, wait_s: float, cause: hub_errors.HfHubHTTPError | None) -> None:
        super().__init__(f"error {status}")
        self.status = status
        self.wait_s = wait_s
        self.cause = cause


@dataclass(frozen=True)
class Answer:
    """Bytes on their way.

    Attributes:
        start: where in the file they begin.
        end: where those end that were asked for, or the file.
        is_whole: the whole file comes, though a part was asked for.
        response: yields them.
    """

    start: int
    end: int
    is_whole: bool
    response: httpx2.Response

    def chunks(self) -> Iterator[bytes]:
        """The bytes as they arrive."""
        return self.response.iter_bytes()


class Lines:
    """The connections of one download, to the Hub and away from it; use as a context.

    A client of its own: its connections can be cut from another thread without hurting anyone else.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._client = httpx2.Client(timeout=httpx2.Timeout(TIMEOUT_S, connect=CONNECT_S, pool=None))

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, url: str, headers: Mapping[str, str]) -> AbstractContextManager[httpx2.Response]:
        """Ask one address, wherever it points."""
        extensions = {"trace": self._trace}
        return self._client.stream("GET", url, headers=headers, follow_redirects=False, extensions=extensions)

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Note each connection that the client makes."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            made = info["return_value"].get_extra_info("socket")
            with self._lock:
                self._sockets = [each for each in self._sockets if each.fileno() >= 0]
                if isinstance(made, socket.socket):
                    self._sockets.append(made)

    def cut(self) -> None:
        """End every wait for a server at once."""
        with self._lock:
            for each in self._sockets:
                # the plain socket's method: that of a TLS socket would take its state from under a reader's feet
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(each, socket.SHUT_RDWR)


class Source:
    """One file's bytes, for any number of threads."""

    def __init__(self, lines: Lines, url: str, size_bytes: int, headers: Mapping[str, str]) -> None:
        """What is asked.

        Args:
            lines: the connections to ask over.
            url: of the file, at the Hub.
            size_bytes: of the file.
            headers: for the Hub, with the token.
        """
        self._url = url
        self._size_bytes = size_bytes
        # compressed on the way, a range would count compressed bytes
        self._plain = {"User-Agent": headers.get("user-agent", ""), "Accept-Encoding": "identity"}
        self._to_hub = {**headers, "Accept-Encoding": "identity"}
        self._address: str | None = None
        self._lines = lines
        self._lock = threading.Lock()

    @contextmanager
    def open(self, start: int, end: int, take_whole: bool = False) -> Iterator[Answer]:
        """Ask for the bytes from `start` to before `end`.

        Args:
            start: the first.
            end: one after the last.
            take_whole: whether the whole file will do where a server ignores what was asked for.

        Raises:
            Refused, AddressExpired, RangeIgnored, WrongAnswer: the server's answer cannot be used.
            httpx2.HTTPError: no connection, or it was cut.
        """
        with self._lock:
            known = self._address
        whole = start == 0 and end == self._size_bytes
        asked = {} if whole else {"Range": f"bytes={start}-{end - 1}"}
        with contextlib.ExitStack() as stack:
            try:
                response = self._follow(stack, known or self._url, asked)
            except (httpx2.InvalidURL, ValueError) as error:
                raise WrongAnswer(f"an address that is none ({error})") from error
            self._check_status(response, known)
            if self._is_part(response, start, end):
                yield Answer(start, end, False, response)
            elif start and not take_whole:
                raise RangeIgnored
            else:
                yield Answer(0, self._size_bytes, not whole, response)

    def _follow(self, stack: contextlib.ExitStack, url: str, asked: Mapping[str, str]) -> httpx2.Response:
        """Ask, going where the answers point; remembers a place away from the Hub."""
        for _hop in range(HOPS):
            headers = {**(self._to_hub if self._is_hub(url) else self._plain), **asked}
            response = stack.enter_context(self._lines.get(url, headers))
            if response.status_code not in REDIRECTS or "Location" not in response.headers:
                if response.status_code in (200, 206) and not self._is_hub(url):
                    with self._lock:
                        self._address = url
                return response
            stack.pop_all().close()
            url = urljoin(url, response.headers["Location"])
        raise WrongAnswer(f"{HOPS} addresses, each of which points to another")

    def _is_hub(self, url: str) -> bool:
        return _origin(url) == _origin(self._url)

    def _check_status(self, response: httpx2.Response, known: str | None) -> None:
        """Raise what a refusal means."""
        status = response.status_code
        if status < 400:
            return
        at_hub = self._is_hub(str(response.url))
        wait_s = retry_after_s(response.headers.get("Retry-After", ""))
        if known is not None and status not in BUSY:
            with self._lock:
                if self._address == known:
                    self._address = None
            raise AddressExpired
        cause = None
        if at_hub:
            response.read()
            try:
                hub_utils.hf_raise_for_status(response)
            except hub_errors.HfHubHTTPError as error:
                cause = error
        raise Refused(status, wait_s, cause)

    def _is_part(self, response: httpx2.Response, start: int, end: int) -> bool:
        """Whether an answer holds the part that was asked for, rather than the whole file."""
        coding = response.headers.get("Content-Encoding", "identity").lower()
        length = response.headers.get("Content-Length", "") if coding == "identity" else ""
        if response.headers.get("Content-Type", "").startswith("text/html"):
            raise WrongAnswer("a web page")
        if response.status_code == 200:
            if length and length != str(self._size_bytes):
                raise WrongAnswer(f"{length} bytes instead of {self._size_bytes}")
            return False
        stated = _RANGE.fullmatch(response.headers.get("Content-Range", "").strip())
        if response.status_code != 206 or stated is None or coding != "identity":
            raise WrongAnswer(f"neither the file nor the part that was asked for (status {response.status_code})")
        first, last = int(stated[1]), int(stated[2])
        if stated[3] not in ("*", str(self._size_bytes)):
            raise WrongAnswer(f"a part of a file of {stated[3]} bytes instead of {self._size_bytes}")
        if first != start or not first <= last < end or (length and length != str(last - first + 1)):
            raise WrongAnswer(f"another part than the one that was asked for ({stated[0]})")
        return True


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port


def retry_after_s(stated: str) -> float:
    """The seconds that a busy server asks to wait: `Retry-After`, as a number or a date; 0 where it makes no sense."""
    stated = stated.strip()
    if stated.isascii() and stated.isdigit():
        return float(stated)
    try:
        return max(0.0, parsedate_to_datetime(stated).timestamp() - time.time()) if stated else 0.0
    except ValueError:
        return 0.0


def wrong_answer(name: str, error: WrongAnswer) -> HubError:
    """The sentence for a server that keeps answering with something else."""
    return HubError(
        f"Instead of {name}, what stands between here and the Hub sends {error}.",
        "A login page or a filter of this network may be at work: open any page in your browser, then try again; "
        "what has arrived is kept.",
    )

"""Whether there is a way to the Hub at all, said within seconds.

A computer without a network says so at once. One in a network that leads nowhere does not: names are looked up for
half a minute, and each of the Hub's eight addresses is tried in turn. Here all are tried at once, on the side, and
the answer is waited for no longer than a person would.
"""

from __future__ import annotations

import selectors
import socket
import threading
import time
from contextlib import ExitStack, suppress
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from app.engine.address import endpoint
from app.engine.errors import ConnectionLost
from app.engine.hub.refusals import OFFLINE_HINT

PATIENCE_S = 5.0
TRUSTED_S = 20.0  # a way that was there a moment ago is not looked for again

_seen: dict[str, float] = {}  # endpoint -> when it was reachable, by the monotonic clock


def check_reachable() -> None:
    """Look for a way to the Hub.

    Raises:
        ConnectionLost: there is none, or it is not found in time.
    """
    url = endpoint()
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    recently = time.monotonic() - _seen.get(url, float("-inf")) < TRUSTED_S
    if recently or not host or (parts.scheme in getproxies() and not proxy_bypass(host)):
        return  # what is behind a proxy, the proxy tells
    found: list[bool] = []
    looking = threading.Thread(target=lambda: found.append(way_to(host, port)), name="way to the Hub", daemon=True)
    looking.start()
    looking.join(PATIENCE_S + 0.2)
    if found != [True]:
        raise ConnectionLost(f"{url} {'cannot be reached' if found else 'does not answer'}.", OFFLINE_HINT)
    _seen[url] = time.monotonic()


def way_to(host: str, port: int) -> bool:
    """Whether any address of a host accepts a connection, all tried at once."""
    try:
        places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    ends = time.monotonic() + PATIENCE_S
    with ExitStack() as until, selectors.DefaultSelector() as waiting:
        for family, kind, protocol, _, address in places:
            with suppress(OSError):  # a family that this system does not have
                line = until.enter_context(socket.socket(family, kind, protocol))
                line.setblocking(False)
                line.connect_ex(address)
                waiting.register(line, selectors.EVENT_WRITE)
        while waiting.get_map() and (left := ends - time.monotonic()) > 0:
            for key, _ in waiting.select(left):
                line = key.fileobj  # type: ignore[assignment]
                if line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
                    return True
                waiting.unregister(line)
    return False

"""One question to the Hub, answered within bounds: of time, of size, and of trust.

The library's own way of listing tries for half a minute where there is no network, reads answers of any size, and
follows a link to the next page wherever it leads. Here a connection that does not come about is told within seconds,
an answer is cut where no real one is that long, and nothing but the endpoint is ever asked.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.engine.address import endpoint
from app.engine.errors import HubError
from app.engine.hub.probe import check_reachable
from app.engine.hub.refusals import sentences
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    import huggingface_hub
    from huggingface_hub import constants
    from huggingface_hub import utils as hub_utils
else:
    httpx2 = LazyModule("httpx2")
    constants = LazyModule("huggingface_hub.constants")
    huggingface_hub = LazyModule("huggingface_hub")
    hub_utils = LazyModule("huggingface_hub.utils")

CONNECT_TIMEOUT_S = 3.0  # for each of a host's addresses
SILENCE_TIMEOUT_S = 10.0
ANSWER_LIMIT_S = 30.0
ANSWER_LIMIT_BYTES = 64_000_000  # a thousand repositories with all their files' names
NOT_OURS = ("content-encoding", "content-length", "transfer-encoding")  # of bytes that are decoded by now


def ask(
    path: str,
    token: str | None,
    parameters: Mapping[str, Any] | None = None,
    *,
    repo_id: str = "",
    method: str = "GET",
    limit_bytes: int = 0,
    cut: bool = False,
) -> httpx2.Response:
    """The Hub's answer.

    Args:
        path: below the endpoint: "/api/models".
        token: the person's; None: none.
        parameters: of the address.
        repo_id: for the sentences.
        method: GET or HEAD; where a HEAD is sent elsewhere, that is the answer: it is allowed.
        limit_bytes: of the answer's body; 0: as much as any real one has.
        cut: whether a longer body is cut; else it is refused.

    Raises:
        HubError: no connection, a refusal, or an answer without end.
    """
    limit_bytes = limit_bytes or ANSWER_LIMIT_BYTES
    if not constants.is_offline_mode():
        check_reachable()
    with sentences(repo_id, token):
        headers = hub_utils.build_hf_headers(token=token or False)
        try:
            answer = _once(method, endpoint() + path, headers, parameters, limit_bytes, cut)
        except (httpx2.RemoteProtocolError, httpx2.ReadError):  # a connection kept from before has gone stale
            answer = _once(method, endpoint() + path, headers, parameters, limit_bytes, cut)
        if not answer.is_redirect:
            hub_utils.hf_raise_for_status(answer)
        return answer


def ask_json(path: str, token: str | None, parameters: Mapping[str, Any] | None = None, repo_id: str = "") -> Any:
    """The Hub's answer, read as JSON.

    Raises:
        HubError: as `ask`; or it is no JSON.
    """
    return read_json(ask(path, token, parameters, repo_id=repo_id))


def read_json(answer: httpx2.Response) -> Any:
    """An answer's JSON.

    Raises:
        HubError: it is none.
    """
    with sentences():
        try:
            return answer.json()
        except (UnicodeDecodeError, RecursionError) as error:
            raise HubError(f"{endpoint()} answers, but not as the Hub does.", "Try again later.") from error


def _once(
    method: str,
    url: str,
    headers: Mapping[str, str],
    parameters: Mapping[str, Any] | None,
    limit_bytes: int,
    cut: bool,
) -> httpx2.Response:
    """One request, its body read as far as it may be."""
    timeout = httpx2.Timeout(SILENCE_TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
    ends, parts, size = time.monotonic() + ANSWER_LIMIT_S, [], 0
    session, follow = huggingface_hub.get_session(), method == "GET"
    with session.stream(
        method, url, params=parameters, headers=headers, timeout=timeout, follow_redirects=follow
    ) as response:
        for part in response.iter_bytes():
            parts.append(part)
            size += len(part)
            if size > limit_bytes:
                break
            if time.monotonic() > ends:
                raise httpx2.ReadTimeout("an answer without end", request=response.request)
    if size > limit_bytes and not cut:
        raise HubError(f"{endpoint()} sends more than a sensible answer has.", "Try again later.")
    kept = {name: value for name, value in response.headers.items() if name.lower() not in NOT_OURS}
    body = b"".join(parts)[:limit_bytes]
    return httpx2.Response(response.status_code, headers=kept, content=body, request=response.request)

"""What an upload asks of the Hub, one method per question; each waits out cuts and a busy Hub, telling so in words."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.address import endpoint
from app.engine.errors import HubError
from app.engine.hub.facts import facts_of
from app.engine.hub.refusals import refusal
from app.engine.hub.upload_parts import BUSY, KEPT, TICK_S, TRIES, Expired, wait_s, why_waiting
from app.engine.hub.upload_state import Parts
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    import huggingface_hub
    from huggingface_hub import errors as hub_errors
    from huggingface_hub import utils as hub_utils
else:
    httpx2 = LazyModule("httpx2")
    huggingface_hub = LazyModule("huggingface_hub")
    hub_errors = LazyModule("huggingface_hub.errors")
    hub_utils = LazyModule("huggingface_hub.utils")

LFS = {"Accept": "application/vnd.git-lfs+json", "Content-Type": "application/vnd.git-lfs+json"}
TIMEOUT_S = 60.0  # a commit or the joining of many parts takes the Hub a while


class Damaged(Exception):
    """The Hub has other bytes than those that were announced."""


class Lost(Exception):
    """A request went out and no answer came."""


@dataclass(frozen=True)
class Existing:
    """A repository that is there.

    Attributes:
        private: whether only its owner sees it.
        files: name -> hash: sha256 of large files, git's of small ones.
    """

    private: bool
    files: dict[str, str]


class Hub:
    """One repository on the Hub, with the right to write."""

    def __init__(self, repo_id: str, token: str) -> None:
        self._repo_id, self._token = repo_id, token

    def repository(self) -> Generator[str, None, Existing | None]:
        """What is there; None where nothing is.

        Raises:
            HubError: the token is not accepted, or there is no connection.
        """
        url = f"{endpoint()}/api/models/{self._repo_id}"
        answer = yield from self._send("GET", url, params={"blobs": "true"}, fine=(404,), tries=2)
        if answer.status_code == 404:
            return None
        data = _json(answer)
        found = facts_of(data)
        if found is None:
            raise strange()
        return Existing(bool(data.get("private")), {file.name: file.etag for file in found.files})

    def create(self, private: bool) -> Generator[str, None, None]:
        """Make the repository.

        Raises:
            HubError: it is there already, or this token may not.
        """
        owner, _, name = self._repo_id.rpartition("/")
        visibility = "private" if private else "public"
        asked = {"name": name, "organization": owner or None, "type": "model", "visibility": visibility}
        answer = yield from self._send("POST", f"{endpoint()}/api/repos/create", json=asked, fine=(409,))
        if answer.status_code == 409:  # perhaps by this very call, the first answer to which was lost
            found = yield from self.repository()
            if found is None or found.private != private or set(found.files) - {".gitattributes"}:
                raise refused(answer, self._repo_id)

    def ask(self, method: str, path: str, data: dict[str, Any]) -> Generator[str, None, Any]:
        """A question about the repository."""
        answer = yield from self._send(method, f"{endpoint()}/api/models/{self._repo_id}/{path}", json=data)
        return _json(answer)

    def batch(self, sha256: str, size_bytes: int) -> Generator[str, None, Any]:
        """Where a large file's bytes go."""
        asked: dict[str, Any] = {
            "operation": "upload",
            "transfers": ["basic", "multipart"],
            "objects": [{"oid": sha256, "size": size_bytes}],
            "hash_algo": "sha256",
            "ref": {"name": "main"},
        }
        url = f"{endpoint()}/{self._repo_id}.git/info/lfs/objects/batch"
        answer = yield from self._send("POST", url, json=asked, headers=LFS)
        return _json(answer)

    def finish(self, parts: Parts, sha256: str, size_bytes: int) -> Generator[str, None, None]:
        """Let the storage join the parts, and the Hub look whether all is there.

        Raises:
            Expired: the transfer is no longer known.
            Damaged: what arrived is not what was announced.
        """
        asked: dict[str, Any]
        if parts.finish_url:
            receipts = [{"partNumber": number, "etag": tag} for number, tag in sorted(parts.receipts.items())]
            asked = {"oid": sha256, "parts": receipts}
            yield from self._send("POST", parts.finish_url, json=asked, headers=LFS, signed=False, expires=True)
        if parts.verify_url:
            asked = {"oid": sha256, "size": size_bytes}
            answer = yield from self._send("POST", parts.verify_url, json=asked, fine=(400, 404, 409, 422))
            if answer.status_code >= 400:
                raise Damaged

    def commit(self, body: bytes) -> Generator[str, None, None]:
        """Publish.

        Raises:
            Lost: no answer came; it may have been done.
        """
        url, kind = f"{endpoint()}/api/models/{self._repo_id}/commit/main", {"Content-Type": "application/x-ndjson"}
        try:
            yield from self._send("POST", url, content=body, headers=kind, once=True)
        except httpx2.HTTPError as error:
            raise Lost from error

    def _send(
        self,
        method: str,
        url: str,
        *,
        headers: dict[str, str] | None = None,
        signed: bool = True,
        fine: tuple[int, ...] = (),
        expires: bool = False,
        tries: int = 0,
        once: bool = False,
        **content: Any,
    ) -> Generator[str, None, httpx2.Response]:
        """One request, through cuts and a busy Hub.

        Args:
            signed: whether the token goes along; else the address carries its own right.
            fine: errors that are answers.
            expires: whether a refusal means that a transfer's addresses are old.
            tries: how often; 0: as often as with the parts.
            once: whether a cut is the caller's business: to do it twice would do harm.
        """
        ours = hub_utils.build_hf_headers(token=self._token) if signed else {}
        everything = {"headers": {**ours, **(headers or {})}, "timeout": TIMEOUT_S, **content}
        tries = tries or TRIES
        for failures in range(1, tries + 1):
            answer: httpx2.Response | None = None
            try:
                answer = huggingface_hub.get_session().request(method, url, **everything)
            except hub_errors.OfflineModeIsEnabled as error:
                raise refusal(error) from error
            except httpx2.HTTPError as error:
                if once:
                    raise
                if failures == tries or (isinstance(error, httpx2.ConnectError) and "CERTIFICATE" in str(error)):
                    raise _unreachable(refusal(error)) from error
            if answer is not None:
                if answer.status_code < 300 or answer.status_code in fine:
                    return answer
                if expires and answer.status_code in (400, 403, 404, 410):
                    raise Expired
                if answer.status_code not in BUSY or failures == tries:
                    raise refused(answer, self._repo_id)
            yield from _waited(answer, failures)
        raise AssertionError("the last try returns or raises")


def _waited(answer: httpx2.Response | None, failures: int) -> Generator[str, None, None]:
    """Wait before the next try, telling so."""
    end = time.monotonic() + wait_s(answer, failures)
    while (left := end - time.monotonic()) > 0:
        yield f"{why_waiting(answer)}; next try in {left:.0f} s"
        time.sleep(min(TICK_S, left))


def _unreachable(error: HubError) -> HubError:
    """The same sentence with what it means for an upload."""
    return HubError(error.message, error.hint.replace("what has arrived is kept", "what has been sent is kept"))


def refused(answer: httpx2.Response, repo_id: str) -> HubError:
    """The sentence for the Hub's refusal of something that writes."""
    status, said = answer.status_code, _reason(answer)
    tokens = f"{endpoint()}/settings/tokens"
    if status == 401:
        return HubError("The Hub does not accept your token.", f"Make a new one that may write at {tokens}.")
    if status in (402, 403) and any(word in said.lower() for word in ("storage", "quota", "billing", "payment")):
        return HubError(f"Your account has no room for this: {said}.", "Remove something there, or make it public.")
    if status == 403:
        owner = repo_id.partition("/")[0]
        return HubError(
            f"Your token may not write to {owner}'s models{f' (the Hub says: {said})' if said else ''}.",
            f"Make a token with the right to write at {tokens} and enter it in the settings.",
        )
    if status == 404:
        return HubError(f"The Hub has no model named {repo_id} that you may write to.", "Check the name before the /.")
    if status == 409:
        return HubError(f"{repo_id} exists already.", "Choose another name, or allow adding the file to it.")
    if status == 412:
        return HubError(f"Somebody changed {repo_id} in the same moment.", "Press Resume to try again.")
    if status == 413:
        return HubError("That is more than the Hub accepts at once (error 413).", "Shorten the model card.")
    if status == 429:
        return HubError("The Hub has had too many requests from here.", f"Wait some minutes. {KEPT}")
    if status >= 500:
        return HubError(f"The Hub has trouble of its own (error {status}).", KEPT)
    return HubError(f"The Hub refused (error {status}{': ' + said if said else ''}).")


def _reason(answer: httpx2.Response) -> str:
    """What the Hub gives as its reason, short."""
    said = answer.headers.get("X-Error-Message", "")
    if not said:
        try:
            data = answer.json()
            said = data.get("error", "") if isinstance(data, dict) else ""
        except ValueError:
            said = ""  # not from the Hub itself; the number has to do
    return str(said)[:200].strip().rstrip(".")


def _json(answer: httpx2.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        raise strange() from None


def strange() -> HubError:
    """For answers that make no sense."""
    return HubError(
        f"{endpoint()} answers, but not as the Hub does.",
        "A login page of this network may stand in between: open any page in your browser, then try again.",
    )

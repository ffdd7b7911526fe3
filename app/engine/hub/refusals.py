"""What the Hub's refusals mean, as sentences."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.engine.address import endpoint, page
from app.engine.errors import HubError
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import httpx2
    from huggingface_hub import errors as hub_errors
else:
    httpx2 = LazyModule("httpx2")
    hub_errors = LazyModule("huggingface_hub.errors")

OFFLINE_HINT = "Check the connection to the internet, then try again; what has arrived is kept."


@contextmanager
def sentences(repo_id: str = "", token: str | None = None) -> Iterator[None]:
    """Turn whatever the Hub, the network or the library says inside into a HubError."""
    try:
        yield
    except (
        httpx2.HTTPError,
        httpx2.InvalidURL,
        hub_errors.HFValidationError,
        hub_errors.OfflineModeIsEnabled,
    ) as error:
        raise refusal(error, repo_id, token) from error
    except json.JSONDecodeError as error:
        raise HubError(
            f"{endpoint()} answers, but not as the Hub does.",
            "A login page of this network may stand in between: open any page in your browser, then try again.",
        ) from error


def refusal(error: Exception, repo_id: str = "", token: str | None = None) -> HubError:
    """The sentence for one refusal.

    Args:
        error: what `huggingface_hub` or its HTTP client raised.
        repo_id: the model that was asked for, if it was one.
        token: the token that was sent.
    """
    if isinstance(error, hub_errors.HFValidationError):
        return HubError(f"{repo_id!r} cannot be a model's name.", "Names look like owner/name.")
    if isinstance(error, hub_errors.OfflineModeIsEnabled):
        return HubError("The Hub is switched off here by the environment variable HF_HUB_OFFLINE.", "Unset it.")
    if isinstance(error, httpx2.InvalidURL):
        return HubError(f"{endpoint()} leads nowhere: {error}", "Check what was typed, and HF_ENDPOINT.")
    if isinstance(error, hub_errors.HfHubHTTPError):
        return _said_no(error, repo_id, token)
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.ProxyError):
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            return HubError(
                f"{endpoint()} does not prove who it is: its certificate is not trusted.",
                "Check this computer's clock, and ask whoever runs this network about a proxy.",
            )
        return HubError(f"{endpoint()} cannot be reached.", OFFLINE_HINT)
    if isinstance(error, httpx2.TimeoutException):
        return HubError(f"{endpoint()} does not answer.", OFFLINE_HINT)
    return HubError(f"The connection to {endpoint()} was cut.", OFFLINE_HINT)


def _said_no(error: hub_errors.HfHubHTTPError, repo_id: str, token: str | None) -> HubError:
    """The sentence for an answer of the Hub."""
    status = error.response.status_code
    said = error.response.headers.get("X-Error-Message", "")
    # a gated repository's error is a child of a missing one's: it comes first
    if isinstance(error, hub_errors.GatedRepoError):
        return _gated(repo_id, token, said)
    if isinstance(error, hub_errors.RevisionNotFoundError):
        return HubError(f"{repo_id} has no such version.", "Leave the version out to get the newest.")
    if status == 401 and (token or "credentials" in said.lower()):
        return HubError(
            "The Hub does not accept your token.", f"Make a new one at {endpoint()}/settings/tokens and enter it."
        )
    if isinstance(error, hub_errors.RepositoryNotFoundError):
        mend = "Check the spelling" + ("." if token else "; a private model needs your token.")
        return HubError(f"The Hub has no model named {repo_id}, or it is private.", mend)
    if isinstance(error, hub_errors.DisabledRepoError):
        return HubError(f"The Hub has disabled {repo_id}.", "Choose another model.")
    if isinstance(error, hub_errors.RemoteEntryNotFoundError):
        return HubError(f"A file of {repo_id} is no longer there.", "Search for the model again.")
    if status == 403:
        return HubError(
            f"Your token may not read {repo_id or 'this'}.", f"Look at its rights at {endpoint()}/settings/tokens."
        )
    if status == 429:
        return HubError("The Hub has had too many requests from here.", "Wait some minutes, then try again.")
    if status >= 500:
        return HubError(f"The Hub has trouble of its own (error {status}).", "Try again in a few minutes.")
    return HubError(f"The Hub refused (error {status}{': ' + said if said else ''}).")


def consent(said: str) -> str:
    """How a request for consent stands, in the Hub's words about a gated model: "pending", "rejected", or "".

    The Hub says "Your request to access model ... is awaiting a review from the repo authors.", or "... has been
    rejected by the repo's authors."
    """
    words = said.lower()
    return "pending" if "awaiting" in words else "rejected" if "rejected" in words else ""


def _gated(repo_id: str, token: str | None, said: str) -> HubError:
    """A model whose authors want to know who takes it."""
    state = consent(said) if token else ""
    if state == "pending":
        return HubError(
            f"{repo_id} is gated: you have asked for access, and its authors have not answered yet.",
            f"Some take a day or more; {page(repo_id)} tells how it stands. Then check again.",
        )
    if state == "rejected":
        return HubError(f"{repo_id} is gated, and its authors have not given you access.", "Choose another model.")
    if token:
        return HubError(
            f"{repo_id} is gated, and your account has no access to it yet.",
            f"Accept its terms at {page(repo_id)}; some authors then take a day to answer.",
        )
    return HubError(
        f"{repo_id} is gated: its authors want to know who takes it.",
        f"1. Sign in and accept its terms at {page(repo_id)}. 2. Make a token at {endpoint()}/settings/tokens. "
        "3. Enter the token here.",
    )

"""What kind of trouble stopped a download, for whoever must decide whether to wait, to make room or to ask a person.

The sentence is the engine's already; what is added here is its class, read from what caused it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.errors import AccessRefused, ConnectionLost, DiskFull, HubBusy, HubError
from app.engine.hub.cache import cache_folder
from app.engine.hub.source import BUSY, Refused
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import filelock
    import httpx2
    from huggingface_hub import errors as hub_errors
else:
    filelock = LazyModule("filelock")
    httpx2 = LazyModule("httpx2")
    hub_errors = LazyModule("huggingface_hub.errors")

FULL = (28, 122, 112)  # ENOSPC, EDQUOT; Windows: ERROR_DISK_FULL


def sorted_out(error: HubError) -> HubError:
    """The same error, of the class that says what would mend it."""
    if isinstance(error, DiskFull):
        error.folder = error.folder or str(cache_folder())
    if type(error) is not HubError:
        return error
    cls = _kind(error)
    if cls is DiskFull:
        return DiskFull(error.message, error.hint, folder=str(cache_folder()))
    return error if cls is HubError else cls(error.message, error.hint)


def _kind(error: HubError) -> type[HubError]:
    """The class of the innermost cause that tells."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, hub_errors.HfHubHTTPError):
            return _of_answer(cause)
        if isinstance(cause, httpx2.TransportError):
            # a certificate that is not trusted, a protocol that is none: waiting does not mend these
            unmended = isinstance(cause, httpx2.UnsupportedProtocol) or "CERTIFICATE_VERIFY_FAILED" in str(cause)
            return HubError if unmended else ConnectionLost
        if isinstance(cause, filelock.Timeout):
            return HubBusy
        if isinstance(cause, Refused) and cause.status in BUSY:
            return HubBusy
        if isinstance(cause, OSError) and cause.errno in FULL:
            return DiskFull
        cause = cause.cause or cause.__cause__ if isinstance(cause, Refused) else cause.__cause__
    return HubError


def _of_answer(error: hub_errors.HfHubHTTPError) -> type[HubError]:
    status = error.response.status_code
    # the Hub says 401 of models that do not exist, too, to whoever has no token
    if status in (401, 403) or isinstance(error, hub_errors.GatedRepoError):
        return AccessRefused
    return HubBusy if status in BUSY else HubError

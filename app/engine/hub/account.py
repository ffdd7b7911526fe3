"""Whose token it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.errors import HubError
from app.engine.hub.address import endpoint
from app.engine.hub.refusals import sentences
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import huggingface_hub
else:
    huggingface_hub = LazyModule("huggingface_hub")


def account_name(token: str | None) -> tuple[str, str]:
    """The account's name, and why there is none."""
    if not token:
        return "", "You are not signed in."
    try:
        with sentences(token=token):
            found = huggingface_hub.HfApi(endpoint=endpoint(), token=token).whoami()
    except HubError as error:
        return "", str(error)
    return str(found.get("name") or ""), ""

"""The place on the Hub that the search field names, if it names one. No widget."""

from __future__ import annotations

from app.engine.address import Address, parse_address
from app.engine.errors import HubError


def typed_place(text: str, repo_id: str) -> Address | None:
    """What was typed as an address, where it is one of that model: its revision and file count, too."""
    try:
        place = parse_address(text) if text.strip() else None
    except HubError:
        return None
    return place if place is not None and place.repo_id.lower() == repo_id.lower() else None

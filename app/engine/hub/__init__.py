"""The Hugging Face Hub: search, look, download.

Built on `huggingface_hub` for its client, headers and cache, and on a transfer of our own for the bytes: the
library's starts at zero after every interruption, and a model is many gigabytes. What arrives lies in the
library's own cache, where every other program finds it. Nothing here imports the library before it is used, so
that the window may read this package.
"""

from __future__ import annotations

from app.engine.address import Address, parse_address
from app.engine.hub.account import Access, Account, account, whoami
from app.engine.hub.catalogue import HubModel, Page, search
from app.engine.hub.details import HubDetails, details
from app.engine.hub.download import download
from app.engine.hub.kept import forget_pages, kept_page
from app.engine.hub.leftovers import discard
from app.engine.hub.limiter import Limiter
from app.engine.hub.query import Query
from app.engine.hub.token import delete_token, get_token, keychain_problem, set_token
from app.engine.hub.troubles import sorted_out

__all__ = [
    "Access",
    "Account",
    "Address",
    "HubDetails",
    "HubModel",
    "Limiter",
    "Page",
    "Query",
    "account",
    "delete_token",
    "details",
    "discard",
    "download",
    "forget_pages",
    "get_token",
    "kept_page",
    "keychain_problem",
    "parse_address",
    "search",
    "set_token",
    "sorted_out",
    "whoami",
]

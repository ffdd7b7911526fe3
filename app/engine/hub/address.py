"""What a person types into the search field: words, `owner/name`, or a URL pasted from the browser."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from app.engine.errors import HubError

HUB = "https://huggingface.co"
HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co", "hf-mirror.com")
# first path elements of the Hub's pages that are no owner of a model
OTHER_PAGES = ("api", "blog", "chat", "collections", "docs", "learn", "join", "login", "papers", "posts", "pricing")
OTHER_KINDS = {"datasets": "a data set", "spaces": "a space", "kernels": "a kernel", "buckets": "a bucket"}

_NAME = r"[A-Za-z0-9](?:[\w.-]{0,94}[\w-])?"  # huggingface_hub's own rule, less the rarest cases
_ID = re.compile(rf"{_NAME}/{_NAME}")


@dataclass(frozen=True)
class Address:
    """A place on the Hub.

    Attributes:
        repo_id: `owner/name`, or `name` for the oldest models.
        revision: branch, tag or commit.
        file: a file within the model; empty for the whole.
    """

    repo_id: str
    revision: str = "main"
    file: str = ""


def endpoint() -> str:
    """The Hub's base URL; the environment variable HF_ENDPOINT names another.

    Raises:
        HubError: it names none.
    """
    named = os.environ.get("HF_ENDPOINT", "").rstrip("/")
    if named and not named.startswith(("https://", "http://")):
        raise HubError(f"The environment variable HF_ENDPOINT is {named!r}, which is no URL.", f"Unset it for {HUB}.")
    return named or HUB


def page(repo_id: str) -> str:
    """A model's page, for people."""
    return f"{endpoint()}/{repo_id}"


def parse_address(text: str) -> Address | None:
    """The place that a text names exactly; None where it is words to search for.

    Raises:
        HubError: a URL that leads to no model.
    """
    text = text.strip()
    if _ID.fullmatch(text):
        return Address(text)
    link = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(link)
    except ValueError:
        return None
    ours = (*HOSTS, urlsplit(endpoint()).netloc)
    if " " in text or parts.netloc.lower() not in ours:
        if "://" in text:
            raise HubError(f"{parts.netloc or text} is not the Hugging Face Hub.", f"Paste a link from {HUB}.")
        return None
    return _from_path(text, [unquote(part) for part in parts.path.split("/") if part])


def _from_path(text: str, path: list[str]) -> Address:
    """The model that a URL's path names: owner/name[/tree|blob|resolve/revision[/file]]."""
    if path and path[0] in OTHER_KINDS:
        raise HubError(f"{text} is {OTHER_KINDS[path[0]]}, not a model.", "Paste the link of a model's page.")
    if not path or path[0] in OTHER_PAGES:
        raise HubError(f"{text} names no model.", "Paste the link of a model's page.")
    single = len(path) == 1 or path[1] in ("tree", "blob", "resolve")
    repo_id = path[0] if single else "/".join(path[:2])
    rest = path[1:] if single else path[2:]
    if len(rest) >= 2 and rest[0] in ("tree", "blob", "resolve"):
        return Address(repo_id, rest[1], "/".join(rest[2:]) if rest[0] != "tree" else "")
    return Address(repo_id)

"""What a person types into the search field: words, `owner/name`, or a URL pasted from the browser."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote, unquote, urlsplit

from app.engine.errors import HubError

HUB = "https://huggingface.co"
HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co", "hf-mirror.com")
# first path elements of the Hub's pages that are no owner of a model
OTHER_PAGES = ("api", "blog", "chat", "collections", "docs", "learn", "join", "login", "papers", "posts", "pricing")
OTHER_KINDS = {"datasets": "a data set", "spaces": "a space", "kernels": "a kernel", "buckets": "a bucket"}

_NAME = r"[A-Za-z0-9](?:[\w.-]{0,94}[\w-])?"  # huggingface_hub's own rule, less the rarest cases
_ID = re.compile(rf"{_NAME}/{_NAME}")
LINK = "hf://"  # how the program writes down a model that was not downloaded
_LINK = re.compile(rf"{LINK}((?:{_NAME}/)?{_NAME})(?:@([^/@]+))?(?:/(.+))?")


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


def to_link(address: Address) -> str:
    """An address as the program's own link: hf://owner/name@revision, and /file where it is one file."""
    link = f"{LINK}{address.repo_id}@{quote(address.revision, safe='')}"
    return f"{link}/{quote(address.file)}" if address.file else link


def is_link(text: str) -> bool:
    """Whether a path is the program's own link to a model on the Hub."""
    return text.startswith(LINK)


def from_link(text: str) -> Address:
    """The inverse of `to_link`; without a revision it is the newest version.

    Raises:
        HubError: no link.
    """
    found = _LINK.fullmatch(text)
    if found is None or not _plain(unquote(found[3] or "")):
        raise HubError(f"{text} leads to no model on the Hub.", "Such links look like hf://owner/name@main.")
    return Address(found[1], unquote(found[2] or "") or "main", unquote(found[3] or ""))


def _plain(file: str) -> bool:
    """Whether a file's name stays within its repository."""
    return not any(part in (".", "..") or "\\" in part or "\0" in part for part in file.split("/"))


def is_download_of(link: str, path: str) -> bool:
    """Whether a path is where a download of a linked model ends, in the Hub's cache."""
    entry = "models--" + from_link(link).repo_id.replace("/", "--")
    return entry in PurePath(path).parts

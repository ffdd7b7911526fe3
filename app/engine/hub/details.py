"""One model on the Hub in detail, before a byte of its weights is fetched.

Three small questions: the repository's facts, its model card, its config.json. A card and a configuration that
cannot be had (a gated model shows its facts to everyone, its files to few) leave their places empty, no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from app.engine.address import Address, parse_address
from app.engine.errors import HubError
from app.engine.hub.ask import ask, read_json
from app.engine.hub.card import plain_card
from app.engine.hub.facts import Facts, RemoteFile, mapping, texts
from app.engine.hub.files import needed_files, repository
from app.engine.hub.refusals import consent
from app.engine.hub.rows import HubModel, reason, row
from app.engine.lazy import LazyModule
from app.engine.shape import shape_of_config

if TYPE_CHECKING:
    from huggingface_hub import errors as hub_errors
else:
    hub_errors = LazyModule("huggingface_hub.errors")

CARD_LIMIT_BYTES = 1_000_000
CONFIG_LIMIT_BYTES = 1_000_000
SHOWN_TO_ALL = ("README.md", ".gitattributes")  # says nothing about who may read the rest


@dataclass(frozen=True)
class HubDetails:
    """What is known of a model.

    Attributes:
        model: as the search shows it, with the exact size of what a download fetches.
        commit: the version that this is about.
        files: all of its files.
        needed_bytes: what a download fetches.
        needed: the names of the files that a download fetches.
        card: the model card, markdown; without front matter and HTML, and cut where it is very long.
        base_models: what it was made from: "owner/name".
        dtypes: how many weights are stored in which type: {"BF16": 8030261248}.
        context_length: tokens; 0 where unknown.
        shape: `Shape.to_json()`, or None where config.json does not state it.
        access: "open"; "granted": gated, and this token may read it; "gated": consent is needed; "pending": asked
            for, and its authors have not answered; "rejected": they have said no.
    """

    model: HubModel
    commit: str
    files: tuple[RemoteFile, ...]
    needed_bytes: int
    needed: tuple[str, ...]
    card: str
    base_models: tuple[str, ...]
    dtypes: Mapping[str, int]
    context_length: int
    shape: Mapping[str, Any] | None
    access: str

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> HubDetails:
        """The inverse of `to_json`."""
        own = {
            "model": HubModel.from_json(data["model"]),
            "files": tuple(RemoteFile(**item) for item in data["files"]),
            "needed": tuple(data["needed"]),
            "base_models": tuple(data["base_models"]),
        }
        return cls(**{**data, **own})


def details(address: str, token: str | None = None) -> HubDetails:
    """One model, looked at closely.

    Args:
        address: owner/name, or a URL.
        token: the person's.

    Raises:
        HubError: there is no such model, no access to its facts, or no connection.
    """
    place = parse_address(address)
    if place is None:
        raise HubError(f"{address!r} is not a model's address.", "Addresses look like owner/name.")
    facts = repository(place.repo_id, place.revision, token)
    access = _access(facts, token) if facts.gated else "open"
    readable = access in ("open", "granted")
    config = _config(facts, token) if readable else {}
    facts = replace(facts, config={**facts.config, **config})
    model, needed = row(facts), _needed(facts, place)
    shape = shape_of_config(facts.config)
    needed_bytes = sum(file.size_bytes for file in needed)
    return HubDetails(
        model=replace(model, size_bytes=needed_bytes) if needed and model.supported else model,
        commit=facts.sha,
        files=facts.files,
        needed_bytes=needed_bytes,
        needed=tuple(file.name for file in needed),
        card=_card(facts, token),
        base_models=_base_models(facts),
        dtypes=facts.dtypes,
        context_length=shape.context_length if shape and shape.context_length else facts.gguf_context,
        shape=shape.to_json() if shape else None,
        access=access,
    )


def _needed(facts: Facts, place: Address) -> tuple[RemoteFile, ...]:
    """What a download fetches; nothing where a file must be chosen first, or where there is none to use."""
    if reason(facts) and not place.file and not facts.names_of(".gguf"):
        return ()
    try:
        return needed_files(facts.id, facts.files, place.file if place.file.endswith(".gguf") else "")
    except HubError:
        return ()  # several GGUF files: each has its own size


def _at(facts: Facts, name: str) -> str:
    """The address of a file, below the endpoint."""
    return f"/{facts.id}/resolve/{quote(facts.sha or 'main', safe='')}/{quote(name)}"


def _read(facts: Facts, name: str, token: str | None, limit_bytes: int, cut: bool) -> Any:
    """The answer with a small file of the repository; None where it has none, or it cannot be had."""
    if name not in facts.names:
        return None
    try:
        return ask(_at(facts, name), token, repo_id=facts.id, limit_bytes=limit_bytes, cut=cut)
    except HubError:
        return None


def _config(facts: Facts, token: str | None) -> Mapping[str, Any]:
    answer = _read(facts, "config.json", token, CONFIG_LIMIT_BYTES, cut=False)
    try:
        return mapping(read_json(answer)) if answer is not None else {}
    except HubError:
        return {}


def _card(facts: Facts, token: str | None) -> str:
    """The model card; the Hub shows a gated model's card to everyone."""
    answer = _read(facts, "README.md", token, CARD_LIMIT_BYTES, cut=True)
    return plain_card(answer.content.decode("utf-8", "replace")) if answer is not None else ""


def _access(facts: Facts, token: str | None) -> str:
    """Whether a token may read a gated model: by asking after a file of it, without fetching it.

    The facts of a gated model are told to everyone, so they say nothing about it.
    """
    names = [name for name in facts.names if name not in SHOWN_TO_ALL]
    if not token or not names:
        return "gated"
    name = "config.json" if "config.json" in names else names[0]
    try:
        ask(_at(facts, name), token, repo_id=facts.id, method="HEAD")
    except HubError as error:
        refused = error.__cause__
        if not isinstance(refused, hub_errors.HfHubHTTPError) or refused.response.status_code not in (401, 403):
            raise
        return consent(refused.response.headers.get("X-Error-Message", "")) or "gated"
    return "granted"


def _base_models(facts: Facts) -> tuple[str, ...]:
    """What a model was made from, as its card and the Hub's tags tell it."""
    tagged = [tag.rpartition(":")[2] for tag in facts.tags if tag.startswith("base_model:")]
    return tuple(dict.fromkeys([*texts(facts.card.get("base_model")), *tagged]))[:20]

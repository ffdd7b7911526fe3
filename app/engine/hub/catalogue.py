"""What the Hub has: search, and one model in detail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.engine.architectures import families
from app.engine.errors import HubError
from app.engine.hub.address import Address, endpoint, parse_address
from app.engine.hub.files import needed_files, remote_files, repository
from app.engine.hub.refusals import sentences
from app.engine.lazy import LazyModule

if TYPE_CHECKING:
    import huggingface_hub
    from huggingface_hub import hf_api
else:
    huggingface_hub = LazyModule("huggingface_hub")

PROBE_TIMEOUT_S = 5.0
# bytes of one value, by the Hub's names of storage types
VALUE_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2}


@dataclass(frozen=True)
class HubModel:
    """A model on the Hub, as a row of the search shows it.

    Attributes:
        id: owner/name.
        downloads: in the last month.
        likes: hearts.
        parameters: number of weights; 0 where the Hub does not say.
        size_bytes: of the weights (of all that a download fetches, once looked at in detail); 0 where unknown.
        licence: the Hub's short name; empty where none is stated.
        gated: whether its terms must be accepted first.
        task: the Hub's "pipeline tag": "text-generation".
        model_type: the family, as config.json names it.
        supported: whether this program can compress it.
        why_not: a sentence where it cannot.
        updated: the day of the last change, ISO 8601; empty where unknown.
        gguf_files: GGUF files in it.
        created: the day it was published, ISO 8601; empty where unknown.
        trending: the Hub's score of what people look at in these days.
        shape: `Shape.to_json()` where its configuration is known, else None (`typical_shape` is close then).
        gguf_types: the types of its GGUF files, as their names tell them: "Q4_K_M"; most bits first.
    """

    id: str
    downloads: int
    likes: int
    parameters: int
    size_bytes: int
    licence: str
    gated: bool
    task: str
    model_type: str
    supported: bool
    why_not: str
    updated: str
    gguf_files: tuple[str, ...]
    created: str = ""
    trending: float = 0.0
    shape: Mapping[str, Any] | None = None
    gguf_types: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> HubModel:
        """The inverse of `to_json`."""
        lists = {key: tuple(data.get(key, ())) for key in ("gguf_files", "gguf_types")}
        return cls(**{**data, **lists})


@dataclass(frozen=True)
class Page:
    """Some of what a search found.

    Attributes:
        models: rows.
        next: the cursor of what follows; empty where there is no more.
        from_cache: whether it is an earlier answer, kept on this computer.
        age_s: how long ago the Hub answered; 0 now.
    """

    models: tuple[HubModel, ...]
    next: str = ""
    from_cache: bool = False
    age_s: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Page:
        """The inverse of `to_json`."""
        return cls(**{**data, "models": tuple(HubModel.from_json(item) for item in data["models"])})


def search(query: str, limit: int = 30, token: str | None = None) -> list[HubModel]:
    """Models for what a person typed: words, `owner/name`, or a pasted URL.

    An address brings that model alone where it is a URL, or first where it is `owner/name`. Without a query, the
    text models that most people take.

    Raises:
        HubError: no connection, a wrong token, or a URL that leads to no model.
    """
    place = parse_address(query) if query.strip() else None
    _probe()
    if place is not None and query.strip() != place.repo_id:
        return [_model(_info(place, token))]
    found = [_model(info) for info in _listed(query.strip(), limit, token)]
    if place is None:
        return found
    first = [model for model in found if model.id.lower() == place.repo_id.lower()] or _exact(place, token)
    return [*first, *(model for model in found if model.id != first[0].id)][:limit] if first else found


def details(address: str, token: str | None = None) -> HubModel:
    """One model, with the exact number of bytes that a download fetches.

    Raises:
        HubError: there is no such model, no access, or no connection.
    """
    place = parse_address(address)
    if place is None:
        raise HubError(f"{address!r} is not a model's address.", "Addresses look like owner/name.")
    info = _info(place, token)
    model = _model(info)
    files = remote_files(info)
    if not model.supported:
        return model
    size_bytes = sum(file.size_bytes for file in needed_files(place.repo_id, files, place.file))
    return HubModel(**{**vars(model), "size_bytes": size_bytes})


def _probe() -> None:
    """Ask for a sign of life, so that being offline is said at once; the library would try for half a minute."""
    with sentences():
        huggingface_hub.get_session().head(endpoint(), timeout=PROBE_TIMEOUT_S, follow_redirects=False)


def _listed(query: str, limit: int, token: str | None) -> list[hf_api.ModelInfo]:
    columns: list[hf_api.ExpandModelProperty_T] = [
        "config",
        "downloads",
        "gated",
        "gguf",
        "lastModified",
        "likes",
        "pipeline_tag",
        "safetensors",
        "siblings",
        "tags",
    ]
    with sentences(token=token):
        found = huggingface_hub.HfApi(endpoint=endpoint(), token=token or False).list_models(
            search=query or None,
            pipeline_tag=None if query else "text-generation",
            sort="downloads",
            limit=limit,
            expand=columns,
        )
        return list(found)


def _info(place: Address, token: str | None) -> hf_api.ModelInfo:
    return repository(place.repo_id, place.revision, token)


def _exact(place: Address, token: str | None) -> list[HubModel]:
    """The model of exactly that name, where there is one: the search may not list it, or not in time."""
    try:
        return [_model(_info(place, token))]
    except HubError as error:
        if "no model named" in error.message:
            return []
        raise


def _model(info: hf_api.ModelInfo) -> HubModel:
    config: dict[str, Any] = info.config or {}
    names = [sibling.rfilename for sibling in info.siblings or ()]
    values = info.safetensors.parameters if info.safetensors else {}
    gguf: dict[str, Any] = info.gguf or {}
    why_not = _why_not(config, names)
    return HubModel(
        id=info.id,
        downloads=info.downloads or 0,
        likes=info.likes or 0,
        parameters=info.safetensors.total if info.safetensors else int(gguf.get("total") or 0),
        size_bytes=sum(count * VALUE_BYTES.get(dtype, 1) for dtype, count in values.items()),
        licence=_licence(info),
        gated=bool(info.gated),
        task=info.pipeline_tag or "",
        model_type=str(config.get("model_type") or ""),
        supported=not why_not,
        why_not=why_not,
        updated=info.last_modified.date().isoformat() if info.last_modified else "",
        gguf_files=tuple(sorted(name for name in names if name.endswith(".gguf"))),
    )


def _licence(info: hf_api.ModelInfo) -> str:
    tags = [tag.removeprefix("license:") for tag in info.tags or () if tag.startswith("license:")]
    stated = getattr(info.card_data, "license", None) if info.card_data else None
    return tags[0] if tags else str(stated or "")


def _why_not(config: Mapping[str, Any], names: list[str]) -> str:
    """Why this program cannot compress a model, empty where it can."""
    if not any(name.endswith(".safetensors") and "/" not in name for name in names):
        if any(name.endswith(".gguf") for name in names):
            return "Holds GGUF files only, which are compressed already; look for the original model."
        if any(name.endswith((".bin", ".pt", ".pth", ".ckpt")) for name in names):
            return "Holds pickled weights only, and a pickle can run any program on your computer."
        return "Holds no weights in the safetensors format."
    method = (config.get("quantization_config") or {}).get("quant_method")
    if method:
        return f"Is compressed already ({method}); look for the original model."
    if not any(cls.claims(config) for cls in families()):
        return f"Is of a family that is not supported yet ({config.get('model_type') or 'not stated'})."
    return ""

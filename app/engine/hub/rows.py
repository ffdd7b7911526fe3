"""A model of the Hub as a row: what a person wants to know before looking closer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.engine.architectures import families
from app.engine.hub.cache import snapshot_of
from app.engine.hub.facts import Facts, mapping, text, texts
from app.engine.hub.weights import adapter, pickled, safe
from app.engine.packings import can_unpack
from app.engine.shape import shape_of_config

# bytes of one value, by the Hub's names of storage types; what is not named here has one byte
VALUE_BYTES = {
    "F64": 8, "I64": 8, "U64": 8, "F32": 4, "I32": 4, "U32": 4, "F16": 2, "BF16": 2, "I16": 2, "U16": 2,
    "F4": 0.5, "F4_E2M1": 0.5,
}  # fmt: skip

# tags by which the Hub and those who publish mark compressed weights
COMPRESSED_TAGS = (
    "gptq",
    "awq",
    "exl2",
    "exl3",
    "bitsandbytes",
    "compressed-tensors",
    "4-bit",
    "8-bit",
    "3-bit",
    "2-bit",
)
WHOLE_TYPES = ("F32", "BF16", "F16")  # of GGUF files that are not compressed, as their names tell it
PICKLED = "Its weights are pickled; they are read without running anything in them. Files of before 2020 are refused."
_ID = re.compile(r"[\w][\w.-]{0,95}/[\w][\w.-]{0,95}", re.ASCII)
PARTS = re.compile(r"-\d{5}-of-\d{5}$")
GGUF_TYPE = re.compile(
    r"(?:^|[-._/])((?:UD-)?(?:IQ[1-4]_(?:XXS|XS|S|M|NL)|T?Q[2-8]_K(?:_(?:XL|L|M|S|XS))?|Q[2-8]_[01K]|TQ[12]_0|MXFP4"
    r"|BF16|F16|F32|FP16|FP32))(?=$|[-._/])",
    re.IGNORECASE,
)


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
        note: a sentence on what a person should know although it can be compressed; empty where there is nothing.
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
    note: str = ""

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


def row(facts: Facts) -> HubModel:
    """The row of a repository."""
    why_not = reason(facts)
    shape = shape_of_config(facts.config)
    ggufs = tuple(sorted(name for name in facts.names if name.lower().endswith(".gguf")))
    return HubModel(
        id=facts.id,
        downloads=facts.downloads,
        likes=facts.likes,
        parameters=facts.parameters,
        size_bytes=int(sum(number * VALUE_BYTES.get(dtype, 1) for dtype, number in facts.dtypes.items())),
        licence=licence(facts),
        gated=bool(facts.gated),
        task=facts.task,
        model_type=text(facts.config.get("model_type")),
        supported=not why_not,
        why_not=why_not,
        updated=facts.updated,
        gguf_files=ggufs,
        created=facts.created,
        trending=facts.trending,
        shape=shape.to_json() if shape else None,
        gguf_types=gguf_types(ggufs),
        note="" if why_not else _note(facts),
    )


def licence(facts: Facts) -> str:
    """The Hub's short name of a licence; empty where none is stated."""
    tags = [tag.removeprefix("license:") for tag in facts.tags if tag.startswith("license:")]
    return (tags or [*texts(facts.card.get("license")), ""])[0]


def gguf_type(name: str) -> str:
    """The type that a GGUF file's name tells, in capitals; empty where it tells none."""
    found = GGUF_TYPE.findall(PARTS.sub("", name[: -len(".gguf")]))
    return str(found[-1]).upper().replace("FP", "F").replace("MXF4", "MXFP4") if found else ""


def gguf_types(names: tuple[str, ...]) -> tuple[str, ...]:
    """The types of GGUF files, most bits first."""
    return tuple(sorted({kind for name in names if (kind := gguf_type(name))}, key=_bits, reverse=True))


def _bits(kind: str) -> tuple[int, str]:
    found = re.search(r"\d+", kind)
    return (int(found[0]) if found else 0, kind)


def reason(facts: Facts) -> str:
    """Why this program cannot compress a model as it is; empty where it can."""
    names, config = facts.names, facts.config
    if not safe(names) and not pickled(names):
        return _adapter(facts)[0] if adapter(names) else _no_weights(names)
    method = _method(facts)
    if method and not can_unpack(method):
        return f"Is compressed already ({method}); look for the original model."
    if not any(cls.claims(config) for cls in families()):
        return f"Is of a family that is not supported yet ({text(config.get('model_type')) or 'not stated'})."
    return ""


def _method(facts: Facts) -> str:
    """How the weights were compressed; empty where they were not."""
    settings = mapping(facts.config.get("quantization_config"))
    return text(settings.get("quant_method")) or _tagged(facts) or ("method not stated" if settings else "")


def _adapter(facts: Facts) -> tuple[str, str]:
    """Why an adapter cannot be compressed; where it can, what a person should know."""
    tagged = [tag.rpartition(":")[2] for tag in facts.tags if tag.startswith("base_model:")]
    base = next((name for name in (*tagged, *texts(facts.card.get("base_model"))) if _ID.fullmatch(name)), "")
    start = "Is an adapter (LoRA), a change to another model"
    if not base:
        return f"{start}, and does not say to which; look for the whole model.", ""
    folder = snapshot_of(base)
    if folder is None or not (folder / "config.json").is_file():
        return f"{start}: download {base} first, then this one.", ""
    return "", f"{start}, {base}, which is on this computer; the two are merged as they are read."


def _note(facts: Facts) -> str:
    """What a person should know of a model that can be read: how it was compressed or stored."""
    names = facts.names
    if not safe(names):
        return PICKLED if pickled(names) else _adapter(facts)[1]
    method = _method(facts)
    if not method:
        return ""
    return f"Is compressed already ({method}); what was lost then cannot come back. Better start with the original."


def _tagged(facts: Facts) -> str:
    """The kind of compression that tags and storage types tell of, where config.json does not."""
    if "mlx" in facts.tags and {"U32", "I32"} & set(facts.dtypes):
        return "mlx"
    tags = {tag.lower() for tag in facts.tags}
    return next((tag for tag in COMPRESSED_TAGS if tag in tags), "")


def _no_weights(names: tuple[str, ...]) -> str:
    """What a repository holds instead."""
    ggufs = tuple(name for name in names if name.lower().endswith(".gguf"))
    if ggufs:
        kinds = gguf_types(ggufs)
        whole = [name for name in ggufs if gguf_type(name) in WHOLE_TYPES]
        if whole:
            return f"Holds GGUF files only; {whole[0]} is not compressed yet and can be opened."
        said = f" ({', '.join(kinds[:6])}{' ...' if len(kinds) > 6 else ''})" if kinds else ""
        return f"Holds GGUF files only{said}, which are compressed already; look for the original model."
    return "Holds no weights that can be opened: safetensors, PyTorch or GGUF."

"""One model on the Hub in detail, before a byte of its weights is fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from app.engine.hub.catalogue import HubModel
from app.engine.hub.files import RemoteFile


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
            for, and its authors have not answered.
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

"""What an embedding model does with its tokens' vectors, as the files of sentence-transformers state it.

modules.json lists the steps, each with a folder of its own: the model, then pooling (mean, first or last token), then
perhaps linear layers ("Dense"), then normalization, which every runtime does by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes, read_object

MEAN, FIRST, LAST = 1, 2, 3  # GGUF's `pooling_type`
_FLAGS = {"pooling_mode_mean_tokens": MEAN, "pooling_mode_cls_token": FIRST, "pooling_mode_lasttoken": LAST}
_MODES = {"mean": MEAN, "cls": FIRST, "lasttoken": LAST}
_FOLDER = re.compile(r"[A-Za-z0-9_]{1,64}")


@dataclass(frozen=True)
class Module:
    """A step after the model.

    Attributes:
        kind: "Pooling", "Dense" or "Normalize".
        folder: of its files, inside the model's.
        settings: its config.json.
    """

    kind: str
    folder: str
    settings: Mapping[str, Any]


def read_modules(path: Path) -> tuple[Module, ...]:
    """The steps that a folder lists; none where it has no modules.json.

    Raises:
        BadCheckpoint: the list makes no sense.
    """
    data = read_bytes(path / "modules.json", FILE_LIMIT_BYTES) if path.is_dir() else None
    if data is None:
        return ()
    try:
        listed = json.loads(data)
    except (ValueError, RecursionError):
        listed = None
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        raise BadCheckpoint("modules.json does not hold a list of modules.", "Download the file again.")
    return tuple(_module(path, item) for item in listed)


def _module(path: Path, item: Mapping[str, Any]) -> Module:
    kind, folder = str(item.get("type", "")).rpartition(".")[2], item.get("path", "")
    if folder and (not isinstance(folder, str) or not _FOLDER.fullmatch(folder)):
        raise BadCheckpoint(f"modules.json names the folder {str(folder)[:40]!r}.", "Do not trust this model.")
    return Module(kind, folder, read_object(path / folder / "config.json") if folder else {})


def pooling_of(modules: tuple[Module, ...]) -> int | None:
    """How the vectors of a text's tokens become one, as GGUF numbers it; None where no module says it.

    Raises:
        UnsupportedModel: in a way that GGUF does not have.
    """
    module = next((module for module in modules if module.kind == "Pooling"), None)
    if module is None:
        return None
    stated = [number for flag, number in _FLAGS.items() if module.settings.get(flag) is True]
    mode = module.settings.get("pooling_mode")
    if not stated and isinstance(mode, str) and mode in _MODES:
        stated = [_MODES[mode]]
    if len(stated) != 1:
        raise UnsupportedModel(
            "This embedding model joins the vectors of a text's tokens in a way that GGUF cannot express.",
            "Mean, first token and last token are possible.",
        )
    return stated[0]

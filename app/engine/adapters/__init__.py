"""Adapters: small corrections of a model, trained apart from it and merged into it on reading.

`open_source(path)` opens whatever lies there: a model, or an adapter with the model that it changes. That model is
found where the adapter says, in the Hub's cache, or in a folder of its name beside the adapter.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from app.engine.adapters._lora import SETTINGS, LoraCheckpoint, settings_of
from app.engine.checkpoint import Checkpoint
from app.engine.errors import BadCheckpoint
from app.engine.formats import open_checkpoint
from app.engine.hub.cache import snapshot_of

_ID = re.compile(r"[\w][\w.-]{0,95}(/[\w][\w.-]{0,95})?", re.ASCII)
_WEIGHTS = ("model.safetensors", "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json")


def open_source(path: Path) -> Checkpoint:
    """Open a model's folder or file, or an adapter's folder.

    Raises:
        BadCheckpoint: nothing is there, or it is damaged.
        UnsupportedModel: nobody can read it.
    """
    return open_adapter(path) if is_adapter(path) else open_checkpoint(path)


def is_adapter(path: Path) -> bool:
    """Whether a folder holds an adapter and no model; a folder with both is a model."""
    return (path / SETTINGS).is_file() and not any((path / name).exists() for name in _WEIGHTS)


def open_adapter(path: Path) -> Checkpoint:
    """Open an adapter, merged into the model that it changes.

    Raises:
        BadCheckpoint: that model is not on this computer, or the two do not fit together.
        UnsupportedModel: it is of a kind that cannot be merged.
    """
    settings = settings_of(path)
    base = open_checkpoint(base_folder(path, settings))
    try:
        return LoraCheckpoint(base, path, settings)
    except BaseException:
        base.close()
        raise


def base_folder(path: Path, settings: dict[str, Any]) -> Path:
    """Where the model is that an adapter changes.

    Raises:
        BadCheckpoint: nowhere on this computer, or the adapter does not say.
    """
    stated = settings.get("base_model_name_or_path")
    # a path that begins with two strokes would ask another computer
    far = isinstance(stated, str) and stated[:2] in ("\\\\", "//")
    if not isinstance(stated, str) or not 0 < len(stated) < 4096 or far or "\0" in stated:
        raise BadCheckpoint(
            f"{path.name} does not say which model it changes.", f"Name it in {SETTINGS} as base_model_name_or_path."
        )
    beside = path.absolute().parent / stated.replace("\\", "/").rstrip("/").rpartition("/")[2]
    named: list[Path | None] = (
        [snapshot_of(stated, settings.get("revision"))] if _ID.fullmatch(stated) else [path / stated]
    )
    for found in (*named, beside):
        if found is not None and found.is_dir() and (found / "config.json").is_file() and not is_adapter(found):
            return found
    raise BadCheckpoint(
        f"{path.name} is an adapter, which changes the model {stated[:200]}; that model is not on this computer.",
        f"Download {stated[:200]} first, or put its folder beside the adapter's.",
    )

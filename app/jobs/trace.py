"""What a job's folder tells of each tensor: read beside whoever works on it, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.engine.outline import Outline
from app.engine.pipeline import JOURNAL, OUTLINE


@dataclass(frozen=True)
class Trace:
    """How far a job is.

    Attributes:
        outline: the model's tensors; None before they were read for the first time.
        schemes: the type that each tensor gets, once that is decided.
        written: names of the tensors that lie in the output.
        compared: names of those that were compared with the original.
    """

    outline: Outline | None
    schemes: dict[str, str]
    written: frozenset[str]
    compared: frozenset[str]


def read_trace(folder: Path) -> Trace:
    """Read it from a job's folder; what is not there yet is empty."""
    try:
        outline = Outline.from_json(json.loads((folder / OUTLINE).read_text("utf-8")))
    except (OSError, ValueError, KeyError, TypeError):
        return Trace(None, {}, frozenset(), frozenset())  # not opened yet, or by an older version
    names = [tensor.name for tensor in outline.tensors]
    schemes: dict[str, str] = {}
    done: dict[str, set[str]] = {"wrote": set(), "checked": set()}
    for entry in _entries(folder / JOURNAL):
        step = entry.get("step")
        if step == "planned":
            schemes = dict(zip(names, entry["schemes"], strict=False))
        elif step in done and 0 <= entry["index"] < len(names):
            done[step].add(names[entry["index"]])
        elif step == "lost":
            for found in done.values():
                found.discard(names[entry["index"]])
    return Trace(outline, schemes, frozenset(done["wrote"]), frozenset(done["checked"]))


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    """A journal's whole lines; the last one may be half-written."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n")[:-1]:
        try:
            yield json.loads(line)
        except ValueError:
            return  # damaged from here on: whoever works on the job will say so

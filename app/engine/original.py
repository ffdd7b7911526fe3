"""The original as llama.cpp can run it, so that both can be asked the same.

A GGUF runs as it is. A folder of safetensors is written as a GGUF without loss: the types that it is published in (F16
or BF16; F32 where they are mixed), nothing rounded. That is a copy of the model's size, so it is made only when a
person asks, grows under a temporary name, and lies where the caller says until the caller removes it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.engine.errors import OutputError
from app.engine.formats import output_format
from app.engine.mixes import mix
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.plan import Plan, make_plan
from app.engine.progress import Progress
from app.engine.quantizer import Device, encode_tensor
from app.engine.recipe import Recipe

TEMPLATE = "tokenizer.chat_template"
MARGIN_BYTES = 64 << 20
EXACT = {"F16": "F16", "BF16": "BF16"}  # a published type -> the mix that keeps every value


@dataclass(frozen=True)
class Needed:
    """What it takes to run an original.

    Attributes:
        kind: the types it would be written in; empty where it runs as it is.
        size_bytes: of the copy; 0 where none is needed.
        free_bytes: on the disk that it would lie on.
        path: what can be run already; empty where a copy must be written first.
        templated: whether the model says how a conversation becomes text.
    """

    kind: str
    size_bytes: int
    free_bytes: int
    path: str
    templated: bool

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


def exact_mix(outline: Outline) -> str:
    """The mix that holds every value of a model as it is."""
    published = {tensor.dtype for tensor in outline.tensors if tensor.adjustable}
    return EXACT.get(next(iter(published)), "F32") if len(published) == 1 else "F32"


def needed_for(model: Model, copy: Path) -> Needed:
    """What running `model` takes, where a copy of it would be `copy`."""
    folder = next(parent for parent in copy.parents if parent.is_dir())
    free = shutil.disk_usage(folder).free
    templated = bool(model.metadata().get(TEMPLATE))
    if model.outline.format == "gguf":
        return Needed("", 0, free, model.outline.path, templated)
    plan = _plan(model.outline)
    return Needed(plan.recipe.mix, plan.size_bytes, free, str(copy) if copy.exists() else "", templated)


def _plan(outline: Outline) -> Plan:
    return make_plan(outline, Recipe(exact_mix(outline), quality="fast"))


def write_original(model: Model, copy: Path, threads: int = 1) -> Generator[Progress, None, Path]:
    """Write the copy; progress in bytes of it.

    Raises:
        OutputError: too little space, or the disk refuses.
    """
    plan = _plan(model.outline)
    copy.parent.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(copy.parent).free
    if free < plan.size_bytes + MARGIN_BYTES:
        raise OutputError(
            f"The original as GGUF takes {plan.size_bytes / 1e9:.2f} GB, {free / 1e9:.2f} GB are free.",
            "Free some space. The compressed model can be asked all the same.",
        )
    partial = copy.with_name(f".{copy.name}.partial")
    try:
        yield from _write(model, plan, partial, threads)
        os.replace(partial, copy)
    except OSError as error:
        raise OutputError(f"{copy}: {error.strerror}.", "Mend it and try again.") from error
    finally:
        partial.unlink(missing_ok=True)
    return copy


def _write(model: Model, plan: Plan, path: Path, threads: int) -> Generator[Progress, None, None]:
    container = output_format(plan.recipe.format)
    writer = container.writer(model, [row.item for row in plan.rows], mix(plan.recipe.mix).file_type)
    writer.begin(path)
    done_bytes, device = 0, Device("cpu", threads)
    total_bytes = sum(row.size_bytes for row in plan.rows)
    try:
        for index, row in enumerate(plan.rows):
            writer.write_tensor(index, encode_tensor(model, row, "search", device))
            done_bytes += row.size_bytes
            yield Progress("original", "Writing the original as GGUF", done_bytes, total_bytes, row.tensor.name)
    finally:
        writer.close()

"""The projector beside a result: what a vision-language model sees with, as the second file that llama.cpp wants.

llama.cpp keeps the text part and the eyes in two files, NAME.gguf and mmproj-NAME.gguf. The second is written from the
same checkpoint at 16 bits, reopened, and compared tensor by tensor like the first.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from app.engine.architectures.projector import projector_for
from app.engine.errors import OutputError
from app.engine.formats import open_checkpoint, output_format
from app.engine.mixes import mix
from app.engine.model import Model
from app.engine.plan import Plan, make_plan
from app.engine.progress import Progress
from app.engine.quantizer import Device, encode_tensor
from app.engine.recipe import Recipe
from app.engine.verification import TensorProof, check_header, compare_row, overall_error

MIX = "F16"


@dataclass(frozen=True)
class Projection:
    """A projector that was written.

    Attributes:
        path: the file.
        kind: llama.cpp's name of the projector's kind.
        size_bytes: of the file.
        tensors: how many were compared.
        relative_error: of all of them.
    """

    path: str
    kind: str
    size_bytes: int
    tensors: int
    relative_error: float


def projector_path(output: Path) -> Path:
    """Where the projector of a result lies."""
    return output.with_name(f"mmproj-{output.name}")


def projector_of(model: Model) -> Model | None:
    """The part of a model that sees, as a model over the same files; None where there is none that llama.cpp takes."""
    if model.outline.format == "gguf":
        return None
    found = projector_for(model.checkpoint.config)
    if found is None or not any(map(found.sees, model.checkpoint.tensors)):
        return None
    found.token_list = lambda: model.architecture.vocabulary(model.checkpoint.path).tokens
    return Model(model.checkpoint, architecture=found)


def write_projector(model: Model, output: Path, device: Device) -> Generator[Progress, None, Projection | None]:
    """Write the projector of a model beside its result; nothing for a model that sees nothing.

    Args:
        model: the original.
        output: the result.
        device: where to compute.

    Raises:
        OutputError: the disk refuses.
        VerificationError: the file does not hold what it should.
    """
    eyes = projector_of(model)
    if eyes is None:
        return None
    plan, path = make_plan(eyes.outline, Recipe(MIX, quality="fast")), projector_path(output)
    partial = path.with_name(f".{path.name}.partial")
    try:
        yield from _write(eyes, plan, partial, device)
        proofs = yield from _compare(eyes, plan, partial, device)
        os.replace(partial, path)
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}.", "Mend it and resume.") from error
    finally:
        partial.unlink(missing_ok=True)
    kind = getattr(eyes.architecture, "kind", "")
    return Projection(str(path), kind, plan.size_bytes, len(proofs), overall_error(proofs))


def _write(eyes: Model, plan: Plan, partial: Path, device: Device) -> Generator[Progress, None, None]:
    writer = output_format("gguf").writer(eyes, [row.item for row in plan.rows], mix(MIX).file_type)
    writer.begin(partial)
    done_bytes, total_bytes = 0, sum(row.size_bytes for row in plan.rows)
    try:
        for index, row in enumerate(plan.rows):
            writer.write_tensor(index, encode_tensor(eyes, row, "search", device))
            done_bytes += row.size_bytes
            yield Progress("project", "Writing what the model sees with", done_bytes, total_bytes, row.tensor.name)
    finally:
        writer.close()


def _compare(eyes: Model, plan: Plan, partial: Path, device: Device) -> Generator[Progress, None, list[TensorProof]]:
    container, proofs = output_format("gguf"), []
    total_bytes, done_bytes = sum(row.size_bytes for row in plan.rows), 0
    with open_checkpoint(partial) as output:
        check_header(output, plan, container)
        for row in plan.rows:
            proofs.append(compare_row(eyes, output, container, row, device.threads))
            done_bytes += row.size_bytes
            yield Progress("project", "Comparing it with the original", done_bytes, total_bytes, row.tensor.name)
    return proofs

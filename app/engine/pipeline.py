"""compress(): from a source and a recipe to a finished, proven file; a generator of steps.

A step is one tensor. After each, the tensor lies on the disk and the journal says so; stopping between
two steps, a crash, a power cut and a quit are the same case, and the bytes that come out are the same however often it
happened. The output grows under a temporary name beside its final one (peak disk is the output itself) and is
renamed when every tensor was compared with the source and llama.cpp has run it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import __version__
from app.engine.allocation import plan_for
from app.engine.checkpoint import Checkpoint
from app.engine.embedding import try_embedding
from app.engine.errors import (
    NO_SPACE,
    SPARE_BYTES,
    CompressError,
    NoRoom,
    OutputError,
    RuntimeRefused,
    RuntimeUnavailable,
    VerificationError,
)
from app.engine.evaluation import evaluate
from app.engine.excerpts import proof_chunks
from app.engine.fit import forecast_memory
from app.engine.formats import open_checkpoint, output_format
from app.engine.formats.base import Format, Writer
from app.engine.journal import Journal
from app.engine.mixes import mix
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.plan import Plan, PlanRow
from app.engine.preparation import Prepared, prepare
from app.engine.progress import Progress
from app.engine.projection import projector_of, projector_path, write_projector
from app.engine.quantizer import Device, encode_tensor, torch_threads
from app.engine.recipe import Recipe
from app.engine.runtime import DEFAULT_PROMPT, RUN_CONTEXT, generate
from app.engine.small_files import put_text
from app.engine.verification import TensorProof, check_header, compare_row, overall_error

if TYPE_CHECKING:
    import torch

DISK_MARGIN_BYTES = 16 << 20
JOURNAL = "journal.jsonl"
OUTLINE = "outline.json"  # which tensors the model has, for whoever shows the job


@dataclass(frozen=True)
class Order:
    """What a job was asked to do.

    Attributes:
        source: folder or file.
        recipe: what the user wants.
        output: final name of the file.
        device: where to compute.
        overwrite: whether a file of that name may be replaced, once the new one is proven.
        prompt: what llama.cpp continues as part of the proof.
        text: what to calibrate with, a file or a folder; None: the text that comes along.
    """

    source: Path
    recipe: Recipe
    output: Path
    device: Device = field(default_factory=Device)
    overwrite: bool = False
    prompt: str = DEFAULT_PROMPT
    text: Path | None = None

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {
            "source": str(self.source),
            "recipe": self.recipe.to_json(),
            "output": str(self.output),
            "device": asdict(self.device),
            "overwrite": self.overwrite,
            "prompt": self.prompt,
            "text": None if self.text is None else str(self.text),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Order:
        """The inverse of `to_json`."""
        return cls(
            Path(data["source"]),
            Recipe.from_json(data["recipe"]),
            Path(data["output"]),
            Device(**data["device"]),
            data["overwrite"],
            data["prompt"],
            Path(data["text"]) if data.get("text") else None,
        )


def partial_path(order: Order, job_dir: Path) -> Path:
    """Where the output grows: hidden, beside its final name, one per job."""
    return order.output.with_name(f".{order.output.name}.{job_dir.name}.partial")


def compress(order: Order, job_dir: Path, analyses: Path | None = None) -> Iterator[Progress]:
    """Do the job, or what is left of it.

    Args:
        order: what was asked for.
        job_dir: the job's folder.
        analyses: where what is found out about models is kept for the next job; None: in the job's folder.

    Closing the generator between two steps leaves a resumable job. The report lies in `job_dir/report.json`
    when the generator ends.

    Raises:
        CompressError: with a sentence. Where continuing cannot help (`is_final`), nothing half-written is left.
    """
    job = _Job(order, job_dir, analyses or job_dir / "analyses")
    try:
        yield from job.run()
    except OSError as error:
        if error.errno in NO_SPACE:
            raise NoRoom(
                f"The disk of {order.output.parent} is full.",
                "Free some space and resume; nothing is lost.",
                order.output.parent,
                job.missing_bytes(),
            ) from error
        raise OutputError(f"{error.filename or order.output}: {error.strerror}.", "Mend it and resume.") from error
    except CompressError as error:
        if is_final(error):
            job.close()
            partial_path(order, job_dir).unlink(missing_ok=True)
        raise
    finally:
        job.close()


def is_final(error: CompressError) -> bool:
    """Whether continuing the same job cannot help."""
    return not isinstance(error, OutputError)


class _Job:
    """One run of one job; all its lasting state is the journal and the partial file."""

    def __init__(self, order: Order, job_dir: Path, analyses: Path) -> None:
        self.order, self.job_dir, self.analyses = order, job_dir, analyses
        self.partial = partial_path(order, job_dir)
        self.model: Model | None = None
        self.writer: Writer | None = None
        self.output: Checkpoint | None = None
        self.planned_bytes = SPARE_BYTES
        self.started = time.monotonic()

    def missing_bytes(self) -> int:
        """What the output still needs on its disk, with a margin."""
        there = self.partial.stat() if self.partial.exists() else None
        # blocks count what a sparse file really holds; where the system does not say, its length must do
        held = 0 if there is None else getattr(there, "st_blocks", there.st_size // 512) * 512
        return max(0, self.planned_bytes - held) + DISK_MARGIN_BYTES

    def close(self) -> None:
        for part in (self.writer, self.output, self.model):
            if part is not None:
                part.close()
        self.writer = self.output = self.model = None

    def run(self) -> Iterator[Progress]:
        journal = Journal(self.job_dir / JOURNAL)
        if journal.last("finished"):
            return
        if journal.last("renaming") and not self.partial.exists() and self.order.output.exists():
            journal.add("finished")  # the crash came right after the rename
            return
        yield Progress("open", "Reading the model's headers", 0, 0)
        model = self.model = Model.open(self.order.source, self.order.recipe.pre_tokenizer)
        model.check_answered()
        _keep_outline(self.job_dir / OUTLINE, model)
        container = output_format(self.order.recipe.format)
        self._same_as_before(journal, model)
        self._check_output(journal, model, plan_for(model.outline, self.order.recipe))
        order = self.order
        prepared = yield from prepare(
            model, order.recipe, order.text, order.device, self.job_dir, journal, self.analyses
        )
        plan = prepared.plan
        self._check_output(journal, model, plan)
        items = [row.item for row in plan.rows]
        writer = self.writer = container.writer(model, items, mix(prepared.file_type).file_type)
        writer.begin(self.partial)
        yield from self._write(journal, model, prepared, writer)
        writer.close()
        self.writer = None
        yield from self._verify(journal, model, plan, container)
        yield from self._try_out(journal, model, plan, container)
        yield from self._evaluate(journal, model, plan)
        yield from self._project(journal, model, container)
        yield from self._finish(journal, model, prepared)

    def _same_as_before(self, journal: Journal, model: Model) -> None:
        """Refuse to continue a job whose source has changed since its first step."""
        recipe = hashlib.sha256(json.dumps(self.order.recipe.to_json(), sort_keys=True).encode()).hexdigest()
        identity = {"source": model.checkpoint.fingerprint(), "recipe": recipe}
        begun = journal.last("begun")
        if begun is None:
            journal.add("begun", **identity)
        elif {key: begun[key] for key in identity} != identity:
            raise CompressError(
                f"{model.outline.name} has changed since this job began, so it cannot be continued.",
                "Start the job again.",
            )

    def _check_output(self, journal: Journal, model: Model, plan: Plan) -> None:
        """Everything about the output's place that can be known before the start."""
        output, folder = self.order.output, self.order.output.parent
        if output.resolve() in {path.resolve() for path in model.checkpoint.files()}:
            raise OutputError(f"{output.name} is the model itself.", "Choose another name for the output.")
        if output.exists() and not self.order.overwrite:
            raise OutputError(f"{output} already exists.", "Choose another name, or allow it to be replaced.")
        # eyes that cannot be written are refused here, not after everything else is done
        sees = self.order.recipe.format == "gguf" and not journal.last("projected") and projector_of(model) is not None
        beside = projector_path(output)
        if sees and beside.exists() and not self.order.overwrite:
            raise OutputError(f"{beside} already exists.", "Choose another name, or allow it to be replaced.")
        if not folder.is_dir():
            raise OutputError(f"The folder {folder} does not exist.", "Create it or choose another.")
        if not os.access(folder, os.W_OK):
            raise OutputError(f"The folder {folder} cannot be written to.", "Choose another folder.")
        self.planned_bytes = plan.size_bytes
        free, needed = shutil.disk_usage(folder).free, self.missing_bytes()
        if free < needed:
            raise NoRoom(
                f"{needed / 1e9:.2f} GB are needed on the disk of {folder}, {free / 1e9:.2f} GB are free.",
                "Free some space or choose another folder.",
                folder,
                needed,
            )

    def _write(self, journal: Journal, model: Model, prepared: Prepared, writer: Writer) -> Iterator[Progress]:
        plan, written = prepared.plan, journal.by_index("wrote")
        total_bytes = sum(_source_bytes(row.tensor.size_bytes, row.size_bytes) for row in plan.rows)
        # kernels are compiled at their very first use, which takes some seconds
        yield Progress("compress", "Preparing; the first time takes a little longer", 0, total_bytes)
        teacher, done_bytes = prepared.teacher, 0
        for index, row in enumerate(plan.rows):
            known = written.get(index)
            if known is None or writer.stored_digest(index) != known["digest"]:
                chunks: Iterable[torch.Tensor]
                if (packed := prepared.encodings.known(row)) is not None:
                    chunks = [packed]
                else:
                    for what in teacher.reach(row):
                        yield Progress("compress", what, done_bytes, total_bytes)
                    method_name, device = self.order.recipe.chosen_method, self.order.device
                    chunks = encode_tensor(model, row, method_name, device, teacher.knowledge(row))
                journal.add("wrote", index=index, digest=writer.write_tensor(index, chunks))
            done_bytes += _source_bytes(row.tensor.size_bytes, row.size_bytes)
            yield Progress("compress", f"{_where(row)} as {row.scheme}", done_bytes, total_bytes, row.tensor.name)
        teacher.close()
        prepared.encodings.clear()

    def _verify(self, journal: Journal, model: Model, plan: Plan, container: Format) -> Iterator[Progress]:
        output = self.output = open_checkpoint(self.partial)
        check_header(output, plan, container)
        checked = journal.by_index("checked")
        done_bytes, total_bytes = 0, sum(row.size_bytes for row in plan.rows)
        for index, row in enumerate(plan.rows):
            if index not in checked:
                proof = compare_row(model, output, container, row, self.order.device.threads)
                journal.add("checked", index=index, proof=proof.to_json())
            done_bytes += row.size_bytes
            yield Progress(
                "verify", f"{_where(row)}: compared with the original", done_bytes, total_bytes, row.tensor.name
            )
        output.close()
        self.output = None

    def _try_out(self, journal: Journal, model: Model, plan: Plan, container: Format) -> Iterator[Progress]:
        if journal.last("ran") or container.name != "gguf":
            return
        embeds, threads = model.outline.embeds, self.order.device.threads
        words = "reads a few sentences" if embeds else "writes a few words"
        yield Progress("run", f"llama.cpp loads the file and {words}", 0, plan.size_bytes)
        try:
            if embeds:
                found = yield from try_embedding(model, self.partial, self.job_dir, threads)
            else:
                generation = generate(self.partial, self.order.prompt, threads=threads)
                found = {"name": "llama.cpp", "ok": True, "prompt": self.order.prompt, **asdict(generation)}
        except RuntimeRefused as error:
            raise VerificationError(f"llama.cpp cannot run the output. {error}", "Please tell the makers.") from error
        except RuntimeUnavailable as error:
            found = {"name": "llama.cpp", "ok": False, "why": str(error)}
        journal.add("ran", runtime=found)
        yield Progress("run", "llama.cpp has run the file", plan.size_bytes, plan.size_bytes)

    def _evaluate(self, journal: Journal, model: Model, plan: Plan) -> Iterator[Progress]:
        """Measure the finished file against the original, on a text that nothing was calibrated on."""
        if journal.last("evaluated"):
            return
        chunks, why_not = proof_chunks(model, self.order.recipe.quality)
        if chunks is None:
            journal.add("evaluated", evaluation=None, why_not=why_not)
            return
        output = Model.open(self.partial)
        try:
            with torch_threads(self.order.device.threads):
                found = yield from evaluate(model, output, chunks, self.order.device.name)
        finally:
            output.close()
        journal.add("evaluated", evaluation={**found.to_json(), "text": "evaluation.txt"}, why_not="")

    def _project(self, journal: Journal, model: Model, container: Format) -> Iterator[Progress]:
        """Write the file that a vision-language model sees with beside the result."""
        if journal.last("projected") is None and container.name == "gguf":
            found = yield from write_projector(model, self.order.output, self.order.device)
            journal.add("projected", projector=None if found is None else asdict(found))

    def _finish(self, journal: Journal, model: Model, prepared: Prepared) -> Iterator[Progress]:
        plan, report = prepared.plan, self._report(journal, model, prepared)
        model.close()
        put_text(self.job_dir / "report.json", json.dumps(report, indent=1))
        if self.order.output.exists() and not self.order.overwrite:
            raise OutputError(f"{self.order.output} has appeared meanwhile.", "Move it away and resume.")
        journal.add("renaming")
        os.replace(self.partial, self.order.output)
        _sync_folder(self.order.output.parent)
        journal.add("finished")
        yield Progress("finish", f"{self.order.output.name} is ready", plan.size_bytes, plan.size_bytes)

    def _report(self, journal: Journal, model: Model, prepared: Prepared) -> dict[str, Any]:
        plan, evaluated = prepared.plan, journal.last("evaluated")
        proofs = [TensorProof.from_json(entry["proof"]) for _, entry in sorted(journal.by_index("checked").items())]
        ran = journal.last("ran")
        runtime = ran["runtime"] if ran else None
        outline = model.outline
        return {
            "version": __version__,
            "finished_at": time.time(),
            "verified": True,
            "source": {
                "path": outline.path,
                "name": outline.name,
                "format": outline.format,
                "family": outline.family,
                "size_bytes": outline.size_bytes,
                "compressed_before": outline.compressed_before,
                "left_out": outline.left_out,
                "caution": outline.caution,
            },
            "output": {"path": str(self.order.output), "size_bytes": plan.size_bytes},
            "recipe": self.order.recipe.to_json(),
            "bits_per_weight": plan.bits_per_weight,
            "relative_error": overall_error(proofs),
            "tensors": [
                {**proof.to_json(), "layer": row.tensor.place.layer, "role": row.tensor.place.role.name}
                for proof, row in zip(proofs, plan.rows, strict=True)
            ],
            "runtime": runtime,
            "memory": _memory(outline, plan.size_bytes, runtime),
            **prepared.facts,
            "evaluation": evaluated["evaluation"] if evaluated else None,
            "not_evaluated": evaluated["why_not"] if evaluated else "",
            "projector": (journal.last("projected") or {}).get("projector"),
            "elapsed_s": time.monotonic() - self.started,
        }


def _keep_outline(path: Path, model: Model) -> None:
    """Say once which tensors the job is about."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        put_text(path, json.dumps(model.outline.to_json()))


def _memory(outline: Outline, output_bytes: int, runtime: dict[str, Any] | None) -> dict[str, int | None]:
    """Memory in use when the model runs: after, as measured; before, as it would be with 16-bit weights; and as the
    one formula forecasts it for the context that the runtime was given.
    """
    before, forecast = outline.parameters * 2, forecast_memory(outline, output_bytes, RUN_CONTEXT)
    if runtime is None or not runtime["ok"]:
        return {"before_bytes": before, "after_bytes": None, "forecast_bytes": forecast}
    measured = int(runtime["memory_bytes"])
    before += max(0, measured - output_bytes)
    return {"before_bytes": before, "after_bytes": measured, "forecast_bytes": forecast}


def _source_bytes(source_bytes: int, output_bytes: int) -> int:
    """What a tensor counts for in progress; one that the source lacks counts for what it becomes."""
    return source_bytes or output_bytes


def _where(row: PlanRow) -> str:
    place = row.tensor.place
    return place.role.value if place.layer is None else f"Layer {place.layer + 1}, {place.role.value}"


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; systems that cannot open folders do it by themselves."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

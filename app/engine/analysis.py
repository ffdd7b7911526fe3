"""What has to be known of a model before its types are chosen: sensitivity, calibration, and the tables they give.

First a short text, forward and back: how much a disturbance of each layer's output matters. Then the calibration text
forward: as soon as a layer's inputs are known, every type is tried on some rows of its weights. All of it lies in one
folder that belongs to the model and the text, goes on where it was stopped, and answers at once when it is complete.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.calibration import Calibration, calibrate, calibration_digest
from app.engine.costs import Stake, tensor_costs
from app.engine.errors import OutputError
from app.engine.formats import output_format
from app.engine.forward import Forward
from app.engine.journal import Journal
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.progress import Progress
from app.engine.quantizer import Device, torch_threads
from app.engine.recipe import Clip
from app.engine.roles import Role
from app.engine.sensitivity import Sensitivity, measure_sensitivity
from app.engine.shelf import Shelf
from app.engine.tables import Tables, TensorCosts

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SENSITIVITY_CHUNKS = 4  # of the text: one pass back costs three of the passes forward
COSTS, LOCK = "costs.jsonl", "in-use.lock"
OUTPUT_HESSIAN = "output-hessian.safetensors"
VERSION = 1  # of what is kept


@dataclass(frozen=True)
class Analysis:
    """What is known.

    Attributes:
        tables: what each type of each tensor would cost.
        calibration: what enters every layer.
        outside: embedding and output weights -> what is known of their inputs.
        shelf: the other weights' Hessians, as far as they are kept.
        folder: where all of it lies.
    """

    tables: Tables
    calibration: Calibration
    outside: dict[str, Inputs]
    shelf: Shelf
    folder: Path

    def remember(self, scale: float) -> None:
        """Note by how much a measured divergence differed from its forecast; the next forecasts heed it."""
        Journal(self.folder / COSTS).add("scale", value=scale)

    def inputs(self, tensor: OutlineTensor) -> tuple[Inputs, ...]:
        """What is known of a tensor's inputs, without Hessians but outside the layers; empty: nothing."""
        if tensor.name in self.outside:
            return (self.outside[tensor.name],)
        if tensor.name not in self.calibration:
            return ()
        return tuple(map(Inputs, self.calibration.expert_importance(tensor.name)))


def analysis_folder(root: Path, model: Model, chunks: torch.Tensor, clips: Sequence[Clip] = ()) -> Path:
    """Where the analysis of a model with a text lies."""
    return root / f"{_digest(model, chunks, clips)[:24]}"


def known_tables(model: Model, chunks: torch.Tensor, root: Path, clips: Sequence[Clip] = ()) -> Tables | None:
    """The tables of an analysis that is complete; None if there is none."""
    folder = analysis_folder(root, model, chunks, clips)
    entries = Journal(folder / COSTS).entries
    if not any(entry["step"] == "complete" for entry in entries):
        return None
    return _tables(entries)


def _tables(entries: Sequence[Mapping[str, Any]]) -> Tables:
    scales = [entry["value"] for entry in entries if entry["step"] == "scale"]
    return Tables(_rows(entries), measured=True, scale=scales[-1] if scales else 1.0)


def _rows(entries: Sequence[Mapping[str, Any]]) -> dict[str, TensorCosts]:
    return {
        entry["name"]: TensorCosts(entry["coefficient"], entry["errors"])
        for entry in entries
        if entry["step"] == "costs"
    }


def _digest(model: Model, chunks: torch.Tensor, clips: Sequence[Clip]) -> str:
    return hashlib.sha256(f"{VERSION} {calibration_digest(model, chunks, clips)}".encode()).hexdigest()


def analyse(
    model: Model, chunks: torch.Tensor, root: Path, device: Device, clips: Sequence[Clip] = ()
) -> Generator[Progress, None, Analysis]:
    """Find out, or go on finding out.

    Args:
        model: the original.
        chunks: the calibration text, [sequences, length] int64.
        root: the analysis' folder is made in it.
        device: where to compute.
        clips: a recipe's; those of activations count.

    Yields:
        Progress in bytes of the model, by stage.

    Raises:
        CompressError: the model cannot be computed.
        OutputError: another process is at it, or there is no space.
    """
    from filelock import FileLock, Timeout

    folder = analysis_folder(root, model, chunks, clips)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / LOCK, timeout=0):
            return (yield from _analyse(model, chunks, folder, device, clips))
    except Timeout:
        raise OutputError("Another window or program analyses this model.", "Wait for it, then resume.") from None


def _analyse(
    model: Model, chunks: torch.Tensor, folder: Path, device: Device, clips: Sequence[Clip]
) -> Generator[Progress, None, Analysis]:
    digest = _digest(model, chunks, clips)
    with torch_threads(device.threads):
        short = chunks[:SENSITIVITY_CHUNKS]
        sensitivity = yield from measure_sensitivity(model, short, folder / "sensitivity", digest, device.name)
        costs = _Costs(model, chunks, sensitivity, folder, device)
        ranges = folder / "calibration"
        calibration = yield from calibrate(model, chunks, ranges, device.name, clips, costs.take)
        if not costs.whole():  # the folder is older than its costs
            for path in ranges.glob("*"):
                path.unlink(missing_ok=True)
            calibration = yield from calibrate(model, chunks, ranges, device.name, clips, costs.take)
        costs.rest(calibration)
    return Analysis(costs.tables(), calibration, costs.outside(), costs.shelf, folder)


class _Costs:
    """Collects the tables while the text passes; what is measured is on the disk at once."""

    def __init__(
        self, model: Model, chunks: torch.Tensor, sensitivity: Sensitivity, folder: Path, device: Device
    ) -> None:
        self._model, self._chunks, self._sensitivity = model, chunks, sensitivity
        self._folder, self._device = folder, device
        self._journal = Journal(folder / COSTS)
        self._tensors = {tensor.name: tensor for tensor in model.outline.tensors if tensor.adjustable}
        self._container = output_format("gguf")
        self._predicts = Forward(model).settings.causal  # an encoder has no output weights, and no Hessian of them
        self.shelf = Shelf(folder, model.outline, chunks.numel())

    def tables(self) -> Tables:
        """All of it."""
        return _tables(self._journal.entries)

    def rows(self) -> dict[str, TensorCosts]:
        """What was measured."""
        return _rows(self._journal.entries)

    def take(self, names: tuple[str, ...], hessian: torch.Tensor) -> None:
        """Measure the weights that share an input."""
        known, tokens = self.rows(), self._chunks.numel()
        inputs = Inputs(hessian.diagonal().contiguous(), hessian, tokens)
        if any(name in self._tensors and self._tensors[name].place.layer is not None for name in names):
            self.shelf.put(names, hessian)
        for name in names:
            tensor = self._tensors.get(name)
            if tensor is None:
                continue
            if tensor.place.layer is None:
                self._keep_outside(hessian)
                inputs = self.outside()[name]
            if name not in known:
                self._measure(Stake(tensor, [inputs], self._rows_of(tensor)))

    def whole(self) -> bool:
        """Whether every weight that has a Hessian was measured."""
        known = self.rows()
        needed = [tensor for tensor in self._tensors.values() if self._output_side(tensor) and len(tensor.shape) == 2]
        output = not self._predicts or (self._folder / OUTPUT_HESSIAN).exists()
        return output and all(tensor.name in known for tensor in needed)

    def rest(self, calibration: Calibration) -> None:
        """Measure what has no Hessian: experts, and an embedding that is not the output, too."""
        known, outside = self.rows(), self.outside()
        for name, tensor in self._tensors.items():
            if name in known:
                continue
            if name in outside:
                self._measure(Stake(tensor, [outside[name]], self._rows_of(tensor)))
            elif name in calibration and name in self._sensitivity.rows:
                inputs = [Inputs(importance) for importance in calibration.expert_importance(name)]
                self._measure(Stake(tensor, inputs, self._rows_of(tensor)))
        if self._journal.last("complete") is None:
            self._journal.add("complete")

    def outside(self) -> dict[str, Inputs]:
        """Inputs of the embedding and of the output.

        A row of the embedding enters the first layer as it is, so an error costs what the hidden states' gradient says;
        a row of the output meets the last hidden states. A tied embedding does both.
        """
        from safetensors.torch import load_file

        embedding = next(name for name, one in self._tensors.items() if one.place.role is Role.TOKEN_EMBD)
        entering = self._sensitivity.embedding
        if not self._predicts:
            return {embedding: Inputs(entering)}
        hessian, tokens = load_file(self._folder / OUTPUT_HESSIAN)["hessian"], self._chunks.numel()
        output = next((name for name, one in self._tensors.items() if one.place.role is Role.OUTPUT), None)
        if output is not None:
            return {embedding: Inputs(entering), output: Inputs(hessian.diagonal().contiguous(), hessian, tokens)}
        both = hessian * float(self._sensitivity.rows[embedding].sum())
        both.diagonal().add_(entering)
        return {embedding: Inputs(both.diagonal().contiguous(), both, tokens)}

    def _measure(self, stake: Stake) -> None:
        with torch_threads(1):
            costs = tensor_costs(self._model, stake, self._container, self._device)
        self._journal.add("costs", name=stake.tensor.name, coefficient=costs.coefficient, errors=dict(costs.errors))

    def _rows_of(self, tensor: OutlineTensor) -> torch.Tensor:
        """What each row counts."""
        if tensor.place.role is not Role.TOKEN_EMBD:
            return self._sensitivity.rows[tensor.name]
        shares = torch.bincount(self._chunks.flatten(), minlength=tensor.shape[0]) / self._chunks.numel()
        if not self._output_side(tensor):
            return shares
        outputs = self._sensitivity.rows[tensor.name]
        return (outputs / outputs.sum() + shares) / 2

    def _output_side(self, tensor: OutlineTensor) -> bool:
        """Whether it is a linear layer; a tied embedding is one, too."""
        return tensor.name in self._sensitivity.rows

    def _keep_outside(self, hessian: torch.Tensor) -> None:
        from safetensors.torch import save_file

        part = self._folder / f"{OUTPUT_HESSIAN}.part"
        save_file({"hessian": hessian.cpu().contiguous()}, part)
        part.replace(self._folder / OUTPUT_HESSIAN)

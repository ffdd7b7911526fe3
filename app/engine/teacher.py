"""Tells the quantizer what is known of each tensor when its turn comes, layer after layer."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.analysis import Analysis
from app.engine.calibration import calibration_digest
from app.engine.formats import output_format
from app.engine.methods import method
from app.engine.methods.base import Inputs, Needs
from app.engine.model import Model
from app.engine.plan import PlanRow, matched
from app.engine.progress import retold
from app.engine.quantizer import Device, Knowledge, torch_threads
from app.engine.recipe import Recipe
from app.engine.shelf import Shelf
from app.engine.stream import Stream

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Learned:
    """What calibration has to say.

    Attributes:
        chunks: its text, [sequences, length] int64.
        analysis: what was found.
    """

    chunks: torch.Tensor
    analysis: Analysis


class Teacher:
    """What is known, on the way through a plan's rows in their order."""

    def __init__(self, model: Model, recipe: Recipe, learned: Learned | None, job_dir: Path, device: Device) -> None:
        """Begin, or go on: the stream of a stopped job lies in its folder.

        Args:
            model: the original.
            recipe: what the user wants.
            learned: the calibration text and what it told, or None without calibration.
            job_dir: the job's folder.
            device: where to compute.
        """
        self._model, self._learned, self._device = model, learned, device
        container = output_format(recipe.format)
        clips = [clip for clip in recipe.clips if clip.what == "weights"]
        self._clips = matched(model.outline, container, clips)
        self._index = {tensor.name: index for index, tensor in enumerate(model.outline.tensors)}
        self._layer: Mapping[str, Sequence[Inputs]] = {}
        self._reached = -1
        self._stream: Stream | None = None
        self._shelf: Shelf | None = None
        needs = method(recipe.chosen_method).needs
        if learned is not None and needs is Needs.HESSIAN:
            self._shelf = learned.analysis.shelf
            if not self._shelf.whole():
                digest = calibration_digest(model, learned.chunks, recipe.clips)
                self._stream = Stream(model, learned.chunks, job_dir, digest, device.name, recipe.clips)

    def reach(self, row: PlanRow) -> Generator[str, None, None]:
        """Bring the text to the layer of the next row that is to be written; yields what is happening."""
        layer = row.tensor.place.layer
        if layer is None or layer == self._reached:
            return
        if self._shelf is not None:
            self._shelf.forget()
        self._layer = {}  # the matrices of the layer before are given up before the next one's are made
        if self._stream is not None:
            with torch_threads(self._device.threads):
                words = f"Layer {layer + 1}: what enters its weights"
                self._layer = yield from retold(self._stream.reach(layer), lambda _: words)
        self._reached = layer

    def knowledge(self, row: PlanRow) -> Knowledge:
        """What is known of a row's tensor; its layer must have been reached."""
        clip = self._clips.get(self._index[row.tensor.name])
        bounds = None if clip is None else (clip.low, clip.high)
        if not row.tensor.adjustable or self._learned is None:
            return Knowledge((), bounds)
        known = self._layer.get(row.tensor.name)
        if known is None and self._shelf is not None and (found := self._shelf.take(row.tensor.name)) is not None:
            known = (found,)
        return Knowledge(known or self._learned.analysis.inputs(row.tensor), bounds)

    @property
    def ready(self) -> bool:
        """Whether all that the method wants is at hand without reading the text once more."""
        return self._learned is not None and self._stream is None

    def close(self) -> None:
        """The last row is written: what was kept to go on with is removed."""
        if self._stream is not None:
            self._stream.close()

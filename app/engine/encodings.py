"""Tensors that are encoded already, in a job's folder: a candidate is measured with what the file will hold."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.engine.calibration.states import cannot_write, replace_file
from app.engine.model import Model
from app.engine.plan import PlanRow
from app.engine.quantizer import Device, encode_tensor, torch_threads
from app.engine.recipe import Recipe
from app.engine.teacher import Teacher

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

FOLDER = "encoded"


class Encodings:
    """Encodes each tensor at most once for each type."""

    def __init__(self, model: Model, recipe: Recipe, teacher: Teacher, job_dir: Path, device: Device) -> None:
        """Look at a job's folder; nothing is encoded yet."""
        self._model, self._method, self._teacher = model, recipe.chosen_method, teacher
        self._folder, self._device = job_dir / FOLDER, device
        self._index = {tensor.name: index for index, tensor in enumerate(model.outline.tensors)}

    def packed(self, row: PlanRow) -> torch.Tensor:
        """A tensor's bytes in a row's type: [rows, row bytes] uint8, mapped from the disk."""
        path = self._path(row)
        if not path.exists():
            self._encode(row, path)
        rows = row.tensor.weights // row.tensor.shape[-1]
        found: torch.Tensor = torch.from_file(str(path), shared=False, size=row.size_bytes, dtype=torch.uint8)
        return found.reshape(rows, -1)

    def known(self, row: PlanRow) -> torch.Tensor | None:
        """The same if it is there already."""
        return self.packed(row) if self._path(row).exists() else None

    def clear(self) -> None:
        """Remove all of it."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _path(self, row: PlanRow) -> Path:
        return self._folder / f"{self._index[row.tensor.name]:05}-{row.scheme}.bin"

    def _encode(self, row: PlanRow, path: Path) -> None:
        part = path.with_suffix(".part")
        for _ in self._teacher.reach(row):
            pass
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file, torch_threads(1):
                known = self._teacher.knowledge(row)
                for chunk in encode_tensor(self._model, row, self._method, self._device, known):
                    file.write(memoryview(cast("Any", chunk.contiguous().numpy())).cast("B"))
            replace_file(part, path)
        except OSError as error:
            raise cannot_write(self._folder, error) from error

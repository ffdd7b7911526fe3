"""Keeps what calibration found of each layer's inputs, where that is small enough, so that a job need not ask twice.

One file for each input, in the analysis' folder. Only one model's matrices are kept at a time.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.calibration.states import replace_file
from app.engine.errors import OutputError
from app.engine.methods.base import Inputs
from app.engine.outline import Outline
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch

LIMIT_BYTES = 1_000_000_000  # of all matrices of a model; otherwise none are kept
FOLDER = "hessians"
# one weight of each that share an input
_INPUTS = (
    Role.ATTN_Q,
    Role.ATTN_QKV,
    Role.ATTN_OUT,
    Role.FFN_UP,
    Role.FFN_UP_SHEXP,
    Role.FFN_DOWN,
    Role.FFN_DOWN_SHEXP,
)


class Shelf:
    """One model's matrices.

    Attributes:
        open: whether the model is small enough.
    """

    def __init__(self, folder: Path, outline: Outline, tokens: int) -> None:
        """Look at an analysis' folder.

        Args:
            folder: of the analysis.
            outline: the model.
            tokens: of the calibration text.
        """
        self._folder, self._tokens = folder / FOLDER, tokens
        layers = [tensor for tensor in outline.tensors if tensor.place.layer is not None and tensor.adjustable]
        sizes = [4 * tensor.shape[-1] ** 2 for tensor in layers if tensor.place.role in _INPUTS]
        self.open = sum(sizes) <= LIMIT_BYTES
        self._needed = [tensor.name for tensor in layers if len(tensor.shape) == 2]
        self._paths: Mapping[str, Path] = {}
        self._held: dict[Path, Inputs] = {}

    def put(self, names: tuple[str, ...], hessian: torch.Tensor) -> None:
        """Keep a matrix; those of other models are given up.

        Raises:
            OSError: no space.
        """
        from safetensors.torch import save_file

        if not self.open:
            return
        if not self._folder.exists():
            for other in self._folder.parent.parent.glob(f"*/{FOLDER}"):
                shutil.rmtree(other, ignore_errors=True)
            self._folder.mkdir(parents=True)
        path = self._folder / f"{hashlib.sha256(repr(names).encode()).hexdigest()[:16]}.safetensors"
        part = path.with_suffix(".part")
        save_file({"hessian": hessian.cpu().contiguous()}, part, {"names": "\n".join(names)})
        replace_file(part, path)

    def whole(self) -> bool:
        """Whether the matrix of every weight is there."""
        return self.open and all(name in self._known() for name in self._needed)

    def take(self, name: str) -> Inputs | None:
        """What is known of a weight's inputs; weights that share them get the same object until `forget`.

        Raises:
            OutputError: it was there when this began and no longer is.
        """
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        path = self._known().get(name)
        if path is None:
            return None
        if path not in self._held:
            try:
                hessian = load_file(path)["hessian"]
            except (OSError, KeyError, SafetensorError) as error:
                path.unlink(missing_ok=True)
                raise OutputError(
                    f"What was found out about {name} is no longer in {self._folder}.", "Resume; it is found out again."
                ) from error
            self._held[path] = Inputs(hessian.diagonal().contiguous(), hessian, self._tokens)
        return self._held[path]

    def forget(self) -> None:
        """Give up what is in memory."""
        self._held.clear()

    def _known(self) -> Mapping[str, Path]:
        from safetensors import SafetensorError, safe_open

        if not self._paths:
            found = {}
            for path in self._folder.glob("*.safetensors"):
                try:
                    with safe_open(path, "pt") as file:
                        found.update(dict.fromkeys((file.metadata() or {}).get("names", "").split("\n"), path))
                except (OSError, SafetensorError):
                    continue  # as if it were not there: it is made again
            self._paths = found
        return self._paths

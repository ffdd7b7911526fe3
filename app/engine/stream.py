"""The calibration text on its way through the original once more, while its layers are being compressed.

Error feedback needs to know of every layer how its inputs hang together: a matrix of columns x columns, too large to
keep for all layers of a large model. So the text passes through the layers a second time, and each layer's matrices
live until its tensors are written. What enters a layer is kept on the disk before, so that a stopped job goes on there.

The original's inputs are used, not those that the layers before hand on once they are compressed: that would take
another pass, and made no difference (Q3_K_M of a model of 190 million weights: KL divergence 0.0486 against 0.0485).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.calibration import HessianSum, activation_clips
from app.engine.calibration.accumulator import Range
from app.engine.calibration.states import cannot_write, load_states, save_states
from app.engine.forward import Forward, Observer
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.recipe import Clip

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

STATES = "stream.states"


class _Moments:
    """An observer that sums up what feedback needs to know, and nothing else."""

    def __init__(self, clips: Mapping[str, Range]) -> None:
        self._clips = clips
        self.sums: dict[tuple[str, ...], HessianSum] = {}

    def __call__(self, names: tuple[str, ...], values: torch.Tensor, expert: int | None = None, /) -> None:
        if expert is not None:
            return
        for clip in dict.fromkeys(map(self._clips.get, names)):
            mine = tuple(name for name in names if self._clips.get(name) == clip)
            self.sums.setdefault(mine, HessianSum()).add(values, clip)


class Stream:
    """Hidden states of all sequences.

    Attributes:
        layer: the layer that they enter next.
    """

    def __init__(
        self, source: Model, chunks: torch.Tensor, folder: Path, digest: str, device: str, clips: Sequence[Clip] = ()
    ) -> None:
        """Take up what lies in the folder.

        Args:
            source: the original.
            chunks: the text, [sequences, length] int64.
            folder: of the job.
            digest: of model and text.
            device: where to compute.
            clips: a recipe's; those of activations count.
        """
        self._forward, self._chunks, self._digest = Forward(source, device), chunks, digest
        self._path = folder / STATES
        self._clips = activation_clips(source.outline, clips)
        shape = (*chunks.shape, self._forward.settings.width)
        found = load_states(self._path, digest, shape)
        self.layer = -1 if found is None else found[0]
        self._hidden: torch.Tensor | None = None if found is None else found[1]

    def reach(self, layer: int) -> Generator[float, None, Mapping[str, Sequence[Inputs]]]:
        """Go on to a layer and through it; yields the share of each layer that is done.

        Args:
            layer: not before those whose tensors are still to be written; going back means starting anew.

        Returns:
            Weight of that layer -> its inputs, with a Hessian; experts have none.
        """
        if self._hidden is None or self.layer > layer:
            self._hidden, self.layer = self._forward.embed(self._chunks), 0
        while self.layer < layer:
            yield from self._pass(None)
        self._keep()
        moments = _Moments(self._clips)
        yield from self._pass(moments)
        found: dict[str, Sequence[Inputs]] = {}
        for names, total in moments.sums.items():
            hessian = total.result()
            shared = Inputs(hessian.diagonal().contiguous(), hessian, total.count)
            found.update(dict.fromkeys(names, (shared,)))
        return found

    def close(self) -> None:
        """Remove what was kept."""
        self._path.unlink(missing_ok=True)

    def _pass(self, observer: Observer | None) -> Generator[float, None, None]:
        """Through the next layer."""
        assert self._hidden is not None, "reach() begins"
        weights = self._forward.layer(self.layer)
        step = max(1, self._forward.batch_tokens // self._chunks.shape[1])
        for start in range(0, len(self._hidden), step):
            part = slice(start, min(len(self._hidden), start + step))
            self._hidden[part] = self._forward.run_layer(weights, self._hidden[part], observer)
            yield part.stop / len(self._hidden)
        self.layer += 1

    def _keep(self) -> None:
        assert self._hidden is not None, "reach() begins"
        try:
            save_states(self._path, self._digest, self.layer, self._hidden)
        except OSError as error:
            raise cannot_write(self._path.parent, error) from error

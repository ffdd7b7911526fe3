"""The calibration text on its way through the compressed model, while that is being written.

A layer's values are chosen for the inputs that they will really see: those that the already compressed layers before it
hand on. So the text takes two steps per layer: through the original layer, to see what enters its weights; and, once
they are written, through the compressed one. What leaves it is kept on the disk, so that a stopped job goes on there.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.calibration import HessianSum, activation_clips
from app.engine.calibration.accumulator import Range
from app.engine.calibration.states import cannot_write, load_states, save_states
from app.engine.forward import Forward
from app.engine.forward.layer import LayerWeights, Observer
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
    """Hidden states of all sequences, as the compressed layers so far have made them.

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
            digest: of model, text and plan.
            device: where to compute.
            clips: a recipe's; those of activations count.
        """
        self._source, self._chunks, self._digest = Forward(source, device), chunks, digest
        self._path, self._device = folder / STATES, device
        self._clips = activation_clips(source.outline, clips)
        shape = (*chunks.shape, self._source.settings.hidden)
        found = load_states(self._path, digest, shape)
        self.layer = -1 if found is None else found[0]
        self._hidden: torch.Tensor | None = None if found is None else found[1]

    def restart(self) -> None:
        """Forget how far it has come."""
        self.layer, self._hidden = -1, None

    def begin(self, output: Model) -> None:
        """Enter the first layer, by the compressed embedding; nothing to do for a stream that was taken up."""
        if self.layer < 0:
            self._hidden = Forward(output, self._device).embed(self._chunks)
            self._keep(0)

    def inputs(self) -> Generator[float, None, Mapping[str, Sequence[Inputs]]]:
        """What enters the weights of the next layer; yields the share that is done.

        Returns:
            Weight -> its inputs, with a Hessian; experts have none.
        """
        moments = _Moments(self._clips)
        yield from self._pass(self._source, self._source.layer(self.layer), moments, keep=False)
        found: dict[str, Sequence[Inputs]] = {}
        for names, total in moments.sums.items():
            hessian = total.result()
            shared = Inputs(hessian.diagonal().contiguous(), hessian)
            found.update(dict.fromkeys(names, (shared,)))
        return found

    def advance(self, output: Model) -> Generator[float, None, None]:
        """Pass through the next layer as the output has it; yields the share that is done."""
        compressed = Forward(output, self._device)
        yield from self._pass(compressed, compressed.layer(self.layer), None, keep=True)
        self._keep(self.layer + 1)

    def close(self) -> None:
        """Remove what was kept."""
        self._path.unlink(missing_ok=True)

    def _pass(
        self, forward: Forward, weights: LayerWeights, observer: Observer | None, keep: bool
    ) -> Generator[float, None, None]:
        assert self._hidden is not None, "begin() comes first"
        step = max(1, forward.batch_tokens // self._chunks.shape[1])
        for start in range(0, len(self._hidden), step):
            part = slice(start, min(len(self._hidden), start + step))
            leaving = forward.run_layer(weights, self._hidden[part], observer)
            if keep:
                self._hidden[part] = leaving
            yield part.stop / len(self._hidden)

    def _keep(self, layer: int) -> None:
        assert self._hidden is not None, "begin() comes first"
        try:
            save_states(self._path, self._digest, layer, self._hidden)
        except OSError as error:
            raise cannot_write(self._path.parent, error) from error
        self.layer = layer

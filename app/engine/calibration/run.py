"""calibrate(): a text through a model, one layer at a time, and what enters every linear layer.

After each layer its statistics and the hidden states of all sequences lie on the disk; killed at any moment, the
same call goes on from there and ends with the same bits. In memory: the hidden states of all sequences, one layer's
weights, and about a quarter of a layer's weights for the sums and samples. While a layer's Hessians are made use of,
which takes several times their room, the hidden states wait on the disk.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.calibration.accumulator import HessianSum, Range
from app.engine.calibration.observer import LayerObserver
from app.engine.calibration.record import FACTS, TENSORS, VERSION, Calibration, read_inputs, write_inputs
from app.engine.calibration.states import cannot_write, load_states, replace_file, write_states
from app.engine.calibration.statistics import ActivationStatistics
from app.engine.errors import BadCheckpoint, CompressError, NoRoom, OutputError
from app.engine.formats import output_format
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.progress import Progress
from app.engine.recipe import Clip, Rule
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

STATES, LOCK = "hidden.f32", "in-use.lock"
DISK_MARGIN_BYTES = 64 << 20

HessianTaker = Callable[[tuple[str, ...], "torch.Tensor"], None]


def calibrate(
    model: Model,
    chunks: torch.Tensor,
    folder: Path,
    device: str = "cpu",
    clips: Sequence[Clip] = (),
    hessian: HessianTaker | None = None,
) -> Generator[Progress, None, Calibration]:
    """Measure the inputs of all linear layers on a text.

    Args:
        model: the original.
        chunks: the text, [sequences, length] int64; see `text.token_chunks`.
        folder: what is done is kept here, finished or not; made if missing. Another model or text starts anew in it.
        device: where to compute.
        clips: those of activations hold the inputs of the weights that they match within their range before they
            are squared; the model itself is computed without them.
        hessian: is handed (names of weights that share an input, [columns, columns] float32 mean of x xT) after
            each layer that is computed now - not those that lay in the folder - and may keep it or not.

    Yields:
        Progress after each batch of each layer, in bytes of the model; may be closed at any of them.

    Returns:
        What was measured; also kept in the folder.

    Raises:
        UnsupportedModel: a family that cannot be computed.
        BadCheckpoint: values that are not numbers.
        OutputError: the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    run = _Run(model, chunks, folder, device, clips, hessian)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / LOCK, timeout=0):
            return (yield from run.all())
    except Timeout:
        raise OutputError("Another window or program calibrates this model.", "Wait for it, then resume.") from None
    except OSError as error:
        raise cannot_write(folder, error) from error


def calibration_digest(model: Model, chunks: torch.Tensor, clips: Sequence[Clip] = ()) -> str:
    """Changes when the model's files, the text's tokens or the clips do; names the folder of a calibration."""
    digest = hashlib.blake2b(digest_size=16)
    wanted = [asdict(clip) for clip in clips if clip.what == "activations"]
    digest.update(f"{VERSION}\n{model.fingerprint}\n{list(chunks.shape)}\n{wanted}\n".encode())
    digest.update(chunks.contiguous().numpy().tobytes())
    return digest.hexdigest()


def activation_clips(outline: Outline, clips: Iterable[Clip]) -> dict[str, Range]:
    """Weight -> the range of its inputs, by the last clip of activations that matches its name."""
    container = output_format("gguf")
    found: dict[str, Range] = {}
    for clip in clips:
        rule = Rule(clip.pattern, "")
        for tensor in outline.tensors if clip.what == "activations" else ():
            if rule.matches(tensor.name, container.tensor_name(tensor.name, tensor.place)):
                found[tensor.name] = (clip.low, clip.high)
    return found


class _Run:
    """A model and a text on their way through the layers."""

    def __init__(
        self,
        model: Model,
        chunks: torch.Tensor,
        folder: Path,
        device: str,
        clips: Sequence[Clip],
        hessian: HessianTaker | None,
    ) -> None:
        self._forward = Forward(model, device)
        self._model, self._chunks, self._folder, self._hessian = model, chunks, folder, hessian
        self._clips: Mapping[str, Range] = activation_clips(model.outline, clips)
        self._experts = {one.name: one.shape[0] for one in model.outline.tensors if len(one.shape) == 3}
        self._hessians: dict[tuple[str, ...], HessianSum] = {}
        self._digest = calibration_digest(model, chunks, clips)
        self._total_bytes = model.outline.size_bytes

    def all(self) -> Generator[Progress, None, Calibration]:
        """Go on from what lies in the folder."""
        known = self._known()
        if known is not None:
            yield self._step("Reading the text", self._total_bytes)
            return known
        layers, hidden = self._begun()
        self._check_disk(hidden)
        shape = tuple(hidden.shape)
        done_bytes: float = sum(map(self._forward.layer_bytes, range(layers)))
        for index in range(layers, self._forward.layers):
            for share in self._layer(index, hidden):
                size_bytes = self._forward.layer_bytes(index) * share
                what = f"Reading the text, layer {index + 1} of {self._forward.layers}"
                yield self._step(what, done_bytes + size_bytes, index)
            done_bytes += self._forward.layer_bytes(index)
            saved = write_states(self._folder / STATES, self._digest, index + 1, hidden)
            hidden = torch.empty(0)
            self._hand_on()
            replace_file(saved, self._folder / STATES)  # the layer is behind us only now that its Hessians are used
            hidden = self._loaded(shape)
        for share in self._output(hidden):
            left = self._total_bytes - done_bytes
            yield self._step("Reading the text, the last step", done_bytes + left * share)
        return self._finished()

    def _known(self) -> Calibration | None:
        """The calibration in the folder, if it is whole and the one that is wanted."""
        try:
            found = Calibration.load(self._folder)
        except CompressError:
            return None
        return found if found.digest == self._digest else None

    def _begun(self) -> tuple[int, torch.Tensor]:
        """How many layers are behind, and what came out of the last; from the beginning where nothing fits."""
        shape = (*self._chunks.shape, self._forward.settings.width)
        found = load_states(self._folder / STATES, self._digest, shape)
        if found is not None and all(path.exists() for path in (self._entry, *map(self._kept, range(found[0])))):
            return found
        self._clear(all_of_it=True)  # nothing of another model or text may be taken for this one's
        observer = LayerObserver(self._clips, experts=self._experts)
        hidden = self._forward.embed(self._chunks, observer)
        write_inputs(self._entry, _checked(observer.statistics(None)))
        return 0, hidden

    def _check_disk(self, hidden: torch.Tensor) -> None:
        free, needed = shutil.disk_usage(self._folder).free, 2 * hidden.numel() * 4 + DISK_MARGIN_BYTES
        if free < needed:
            raise NoRoom(
                f"{self._folder} has {free / 1e9:.1f} GB free; this text needs {needed / 1e9:.1f} GB for a while.",
                "Free some space, or take fewer chunks.",
                self._folder,
                needed,
            )

    def _layer(self, index: int, hidden: torch.Tensor) -> Iterator[float]:
        """Take all sequences through a layer, in place, and keep its statistics; yields the share that is done."""
        weights = self._forward.layer(index)
        observer = LayerObserver(self._clips, self._hessian is not None, self._experts)
        for part in self._batches(hidden):
            hidden[part] = self._forward.run_layer(weights, hidden[part], observer)
            yield part.stop / len(hidden)
        del weights
        self._keep(observer, index)

    def _loaded(self, shape: tuple[int, ...]) -> torch.Tensor:
        """The hidden states that were just saved."""
        found = load_states(self._folder / STATES, self._digest, shape)
        if found is None:
            raise OutputError(f"{STATES} has vanished from {self._folder}.", "Resume; it is made again.")
        return found[1]

    def _output(self, hidden: torch.Tensor) -> Iterator[float]:
        """The same for what lies behind the layers: the output's weights, or the embedding that serves as such."""
        outside = {tensor.place.role: tensor.name for tensor in self._model.outline.tensors}
        names = (outside.get(Role.OUTPUT) or outside[Role.TOKEN_EMBD],)
        observer = LayerObserver(self._clips, self._hessian is not None, self._experts)
        for part in self._batches(hidden):
            if self._forward.settings.causal:  # an encoder's vectors enter nothing
                observer(names, self._forward.finish(hidden[part], observer).flatten(0, 1))
            yield part.stop / len(hidden)
        self._keep(observer, None)
        self._hand_on()

    def _batches(self, hidden: torch.Tensor) -> Iterator[slice]:
        step = max(1, self._forward.batch_tokens // hidden.shape[1])
        for start in range(0, len(hidden), step):
            yield slice(start, min(len(hidden), start + step))

    def _keep(self, observer: LayerObserver, index: int | None) -> None:
        write_inputs(self._kept(index), _checked(observer.statistics(index)))
        self._hessians = dict(observer.hessians)
        observer.hessians.clear()

    def _hand_on(self) -> None:
        """Give the layer's Hessians to whoever wants them, the largest when no other is left in memory."""
        while self._hessians and self._hessian is not None:
            names = min(self._hessians, key=lambda each: len(self._hessians[each].mean))
            self._hessian(names, self._hessians.pop(names).result())

    def _kept(self, index: int | None) -> Path:
        return self._folder / ("output.safetensors" if index is None else f"layer-{index:05}.safetensors")

    @property
    def _entry(self) -> Path:
        """Of what lies before the first layer; most families have nothing there."""
        return self._folder / "entry.safetensors"

    def _finished(self) -> Calibration:
        """Put everything into one, and clear up."""
        paths = [self._entry, *(self._kept(index) for index in (*range(self._forward.layers), None))]
        inputs = tuple(one for path in paths for one in read_inputs(path))
        chunks, context = self._chunks.shape
        calibration = Calibration(self._digest, self._model.outline.name, chunks, context, inputs)
        calibration.save(self._folder)
        self._clear(all_of_it=False)
        return calibration

    def _clear(self, all_of_it: bool) -> None:
        """Remove what only helps to go on; or everything, the finished calibration first."""
        finished = (self._folder / FACTS, self._folder / TENSORS)
        pieces = (self._folder / STATES, *self._folder.glob("*.safetensors"), *self._folder.glob("*.part"))
        for path in (*(finished if all_of_it else ()), *(set(pieces) - set(finished))):
            path.unlink(missing_ok=True)

    def _step(self, what: str, done_bytes: float, layer: int | None = None) -> Progress:
        return Progress("calibrate", what, round(done_bytes), self._total_bytes, layer=layer)


def _checked(found: Sequence[ActivationStatistics]) -> Sequence[ActivationStatistics]:
    """Refuse a model whose activations overflow."""
    for one in found:
        if not bool((one.minimum.isfinite() & one.maximum.isfinite() & one.mean_square.isfinite()).all()):
            raise BadCheckpoint(
                f"What enters {one.names[0]} holds values that are not numbers.", "The model cannot be calibrated."
            )
    return found

"""How much a disturbance of each linear layer's output changes what the model predicts.

Near the original, the mean Kullback-Leibler divergence is half the quadratic form of the Fisher information: with g
the gradient of log p(token) at a layer's output, for a token drawn from the model's own prediction, a disturbance d of
the output costs E[(g d)^2] / 2 nats. Rounding errors of different rows of a weight are unrelated, so that the mean
square of g, row by row, is all that is needed: a weight's error e costs

    sum over rows i of E[g_i^2] * e_i H e_iT / 2,        H = E[x xT] of the layer's inputs

as in K-FAC (Martens and Grosse, 2015). One draw for each token and one pass backward give it for all layers at once,
where perturbing tensors one by one would take a pass each. What enters each layer is kept on the
disk on the way forward; on the way back one layer at a time is computed again and differentiated, so that no more
than one layer is ever in memory.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.calibration.states import cannot_write, load_states, replace_file, save_states
from app.engine.errors import CompressError
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.progress import Progress

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SEED = 1
LOGITS = 1 << 22  # in memory at once: 16 MiB
RESULT = "sensitivity.safetensors"


@dataclass(frozen=True)
class Sensitivity:
    """What was found.

    Attributes:
        rows: weight -> mean square, over tokens, of the gradient at each of its outputs: [out] float32; of a stack of
            experts, over all tokens that an expert saw, weighted by how many they are: [experts * out].
        embedding: the same for each channel of the hidden states that enter the first layer: [hidden] float32.
    """

    rows: Mapping[str, torch.Tensor]
    embedding: torch.Tensor

    @classmethod
    def load(cls, path: Path, digest: str) -> Sensitivity | None:
        """What `save` kept, if it belongs to this digest."""
        from safetensors import SafetensorError, safe_open

        try:
            with safe_open(path, "pt") as file:
                if (file.metadata() or {}).get("digest") != digest:
                    return None
                found = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
        except (OSError, SafetensorError):
            return None
        return cls({name[2:]: found[name] for name in found if name.startswith("w:")}, found["embedding"])

    def save(self, path: Path, digest: str) -> None:
        """Keep it."""
        from safetensors.torch import save_file

        part = path.with_suffix(".part")
        tensors = {f"w:{name}": rows.contiguous() for name, rows in self.rows.items()}
        save_file({**tensors, "embedding": self.embedding.contiguous()}, part, {"digest": digest})
        replace_file(part, path)


def measure_sensitivity(
    model: Model, chunks: torch.Tensor, folder: Path, digest: str, device: str = "cpu"
) -> Generator[Progress, None, Sensitivity]:
    """Find out. A stopped measurement goes on after the last layer that was done.

    Args:
        model: the original.
        chunks: some text, [sequences, length] int64.
        folder: what is done is kept here; created.
        digest: of the model and the text; what was kept under another one is not used.
        device: where to compute.

    Yields:
        Progress after each batch of each layer, in bytes of the model, which counts three times: once forward, twice
        backward.

    Returns:
        What was found.

    Raises:
        CompressError: the model cannot be computed, or its predictions are not numbers.
    """
    folder.mkdir(parents=True, exist_ok=True)
    known = Sensitivity.load(folder / RESULT, digest)
    if known is not None:
        return known
    run = _Run(Forward(model, device), chunks, folder, digest)
    try:
        found = yield from run.go()
        found.save(folder / RESULT, digest)
    except OSError as error:
        raise cannot_write(folder, error) from error
    run.clear()
    return found


class _Run:
    """One measurement on its way."""

    def __init__(self, forward: Forward, chunks: torch.Tensor, folder: Path, digest: str) -> None:
        self._forward, self._chunks, self._folder, self._digest = forward, chunks, folder, digest
        self._total_bytes = 3 * forward.model.outline.size_bytes
        self._rows: dict[str, torch.Tensor] = {}
        self._shape = (*chunks.shape, forward.settings.width)

    def go(self) -> Generator[Progress, None, Sensitivity]:
        yield from self._there()
        gradient = yield from self._begin_back()
        return (yield from self._back(gradient))

    def clear(self) -> None:
        """Remove what only helped to go on."""
        for path in self._folder.glob("*.states"):
            path.unlink(missing_ok=True)
        self._rows_path.unlink(missing_ok=True)

    def _entering(self, layer: int) -> Path:
        return self._folder / f"entering-{layer:05}.states"

    @property
    def _gradient_path(self) -> Path:
        return self._folder / "gradient.states"

    @property
    def _rows_path(self) -> Path:
        return self._folder / "rows.safetensors"

    def _step(self, what: str, done_bytes: float, layer: int | None = None) -> Progress:
        return Progress("sensitivity", what, round(done_bytes), self._total_bytes, layer=layer)

    def _batches(self) -> Iterator[slice]:
        step = max(1, self._forward.batch_tokens // self._chunks.shape[1])
        for start in range(0, len(self._chunks), step):
            yield slice(start, min(len(self._chunks), start + step))

    def _there(self) -> Generator[Progress, None, None]:
        """Forward; keeps what enters each layer, and what leaves the last one."""
        forward, last = self._forward, self._forward.layers
        known = next((layer for layer in range(last, -1, -1) if self._load(layer) is not None), None)
        if known is None:
            known = 0
            save_states(self._entering(0), self._digest, 0, forward.embed(self._chunks))
        found = self._load(known)
        assert found is not None
        for layer in range(known, last):
            weights = forward.layer(layer)
            for part in self._batches():
                found[part] = forward.run_layer(weights, found[part])
                behind = (layer + part.stop / len(found)) / last
                what = f"Reading a text, layer {layer + 1} of {last}"
                yield self._step(what, behind * self._total_bytes / 3, layer)
            save_states(self._entering(layer + 1), self._digest, layer + 1, found)

    def _load(self, layer: int) -> torch.Tensor | None:
        found = load_states(self._entering(layer), self._digest, self._shape)
        return None if found is None or found[0] != layer else found[1]

    def _begin_back(self) -> Generator[Progress, None, torch.Tensor]:
        """The gradient at the last layer's output; also the output's own rows."""
        known = load_states(self._gradient_path, self._digest, self._shape)
        if known is not None:
            self._rows = _read_rows(self._rows_path, self._digest, known[0])
            if self._rows:
                return known[1]
        hidden = self._load(self._forward.layers)
        assert hidden is not None, "the way forward ends with it"
        with torch.enable_grad():
            leaf = hidden.clone().requires_grad_()
            finished = self._forward.finish(leaf).flatten(0, 1)
        measure = self._predictions if self._forward.settings.causal else self._directions
        at_output = yield from measure(finished.detach())
        finished.backward(at_output)
        assert leaf.grad is not None
        gradient = leaf.grad.cpu()
        if not bool(torch.isfinite(gradient).all()):
            raise CompressError("The model's predictions are not numbers.", "Check the model's files.")
        self._keep(gradient, self._forward.layers)
        return gradient

    def _directions(self, finished: torch.Tensor) -> Generator[Progress, None, torch.Tensor]:
        """What an encoder has instead of predictions: how far its vectors move, in parts of their length.

        A random direction's share of that for each token, so that its square is right in the mean. What serves no
        output has no row of its own there.
        """
        chance = torch.Generator(device="cpu").manual_seed(SEED)
        directions = torch.randn(finished.shape, generator=chance).to(finished.device)
        self._rows[self._forward.output_name] = torch.zeros(self._forward.vocabulary)
        yield self._step("Reading a text, vector by vector", self._total_bytes * 2 / 3)
        lengths: torch.Tensor = finished.norm(dim=-1, keepdim=True).clamp_min(torch.finfo(torch.float32).tiny)
        return directions / lengths

    def _predictions(self, finished: torch.Tensor) -> Generator[Progress, None, torch.Tensor]:
        """The gradient of log p of a drawn token, at the normalized hidden states [tokens, hidden]."""
        forward, tokens = self._forward, len(finished)
        totals = torch.full((tokens,), -torch.inf, device=finished.device)
        best, drawn = totals.clone(), torch.zeros(tokens, dtype=torch.int64, device=finished.device)
        chance = torch.Generator(device="cpu").manual_seed(SEED)
        base_bytes = self._total_bytes / 3
        for start, _, rows, part in self._slices(tokens):
            logits = forward.logits(finished[part], rows)
            totals[part] = torch.logaddexp(totals[part], logits.logsumexp(-1))
            # the largest of logits plus Gumbel noise is a draw from their softmax
            noise = torch.empty(logits.shape).exponential_(generator=chance).log_().neg_().to(logits.device)
            top, at = (logits + noise).max(-1)
            drawn[part] = torch.where(top > best[part], at + start, drawn[part])
            best[part] = torch.maximum(best[part], top)
            yield self._step("Reading a text, word by word", base_bytes)
        gradient = torch.zeros_like(finished)
        outputs = torch.zeros(forward.vocabulary, device=finished.device)
        for start, stop, rows, part in self._slices(tokens):
            with torch.enable_grad():
                leaf = finished[part].clone().requires_grad_()
                logits = forward.logits(leaf, rows)
            slope = -(logits.detach() - totals[part, None]).exp_()
            outputs[start:stop] += (-slope * (1 + slope)).sum(0)  # p (1 - p): the mean square of 1[drawn] - p
            here = ((drawn[part] >= start) & (drawn[part] < stop)).nonzero().flatten()
            slope[here, drawn[part][here] - start] += 1
            logits.backward(slope)
            assert leaf.grad is not None
            gradient[part] += leaf.grad
            yield self._step("Reading a text, word by word", base_bytes)
        self._rows[forward.output_name] = (outputs * forward.settings.output_scale**2 / tokens).cpu()
        return gradient

    def _slices(self, tokens: int) -> Iterator[tuple[int, int, torch.Tensor, slice]]:
        """Ranges of token ids with their weights, by ranges of the text's tokens."""
        for start, stop in self._forward.output_blocks():
            rows = self._forward.output_rows(start, stop)
            step = max(1, LOGITS // (stop - start))
            for first in range(0, tokens, step):
                yield start, stop, rows, slice(first, min(tokens, first + step))

    def _back(self, gradient: torch.Tensor) -> Generator[Progress, None, Sensitivity]:
        """Through all layers, the last one first; `gradient` is that at the output of the layer to come."""
        known = load_states(self._gradient_path, self._digest, self._shape)
        assert known is not None, "the way back begins with it"
        done_bytes = self._total_bytes / 3
        for layer in range(known[0] - 1, -1, -1):
            entering = self._load(layer)
            assert entering is not None, "the way forward has kept it"
            weights = self._forward.layer(layer)
            watcher = _Watcher()
            for part in self._batches():
                with torch.enable_grad():
                    leaf = entering[part].clone().requires_grad_()
                    leaving = self._forward.run_layer(weights, leaf, watch=watcher)
                leaving.backward(gradient[part].to(leaving.device))
                assert leaf.grad is not None
                gradient[part] = leaf.grad.cpu()
                behind = (self._forward.layers - 1 - layer + part.stop / len(entering)) / self._forward.layers
                yield self._step(
                    f"What each weight does to the answers, layer {layer + 1} of {self._forward.layers}",
                    done_bytes * (1 + 2 * behind),
                    layer,
                )
            self._rows.update(watcher.rows(self._chunks.numel(), self._experts()))
            self._keep(gradient, layer)
        hidden = self._forward.settings.hidden
        return Sensitivity(dict(self._rows), gradient[..., :hidden].flatten(0, 1).square().mean(0))

    def _experts(self) -> Mapping[str, int]:
        tensors = self._forward.model.outline.tensors
        return {tensor.name: tensor.shape[0] for tensor in tensors if len(tensor.shape) == 3}

    def _keep(self, gradient: torch.Tensor, layers: int) -> None:
        """Note that all from this layer on is done; the rows first, so that a gradient never lacks them."""
        from safetensors.torch import save_file

        part = self._rows_path.with_suffix(".part")
        facts = {"digest": self._digest, "layers": json.dumps(layers)}
        save_file({name: rows.contiguous() for name, rows in self._rows.items()}, part, facts)
        replace_file(part, self._rows_path)
        save_states(self._gradient_path, self._digest, layers, gradient)


def _read_rows(path: Path, digest: str, layers: int) -> dict[str, torch.Tensor]:
    """The rows that were kept with a gradient, or those of one layer more; empty if there are none."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "pt") as file:
            facts = file.metadata() or {}
            if facts.get("digest") != digest or int(facts.get("layers", "-1")) not in (layers, layers - 1):
                return {}
            return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except (OSError, SafetensorError, ValueError):
        return {}


class _Watcher:
    """Sums up the squares of the gradients at the outputs that it is shown."""

    def __init__(self) -> None:
        self._sums: dict[tuple[str, int | None], torch.Tensor] = {}

    def __call__(self, name: str, values: torch.Tensor, expert: int | None = None, /) -> None:
        if values.requires_grad:
            values.register_hook(lambda gradient: self._add((name, expert), gradient))

    def _add(self, key: tuple[str, int | None], gradient: torch.Tensor) -> None:
        square = gradient.flatten(0, -2).square().sum(0).cpu()
        self._sums[key] = self._sums[key] + square if key in self._sums else square

    def rows(self, tokens: int, experts: Mapping[str, int]) -> dict[str, torch.Tensor]:
        """Means over all tokens of the text; an expert's tokens count for it alone."""
        found: dict[str, torch.Tensor] = {}
        for (name, expert), sums in self._sums.items():
            if expert is None:
                found[name] = sums / tokens
                continue
            if name not in found:
                found[name] = torch.zeros(experts[name], len(sums))
            found[name][expert] = sums / tokens
        return {name: rows.flatten() for name, rows in found.items()}

"""How much of a model's quality is left: both models read the same text, and their predictions are compared.

The measures of llama.cpp's perplexity tool with --kl-divergence: text in chunks, the second half of each scored, so
that every prediction has half a chunk of context at least. The original and the finished file advance layer by layer
together; of each only the hidden states of all chunks and one layer's weights are in memory. Logits are made for a
slice of tokens and a slice of the vocabulary at a time and summed up as they come, so nothing is written to the disk
and nothing is rounded (the tool itself keeps the original's logits in 16 bits).
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass
from math import exp, inf, sqrt
from typing import TYPE_CHECKING, Any

from app.engine.divergence import Divergence
from app.engine.errors import CompressError, UnsupportedModel
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.progress import Progress

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

SHORTEST = 4  # tokens of a chunk: the second half predicts one token at least
LOGITS = 1 << 22  # of one model in memory at once: 16 MiB


@dataclass(frozen=True)
class Evaluation:
    """The measured quality of a finished file against its original.

    Attributes:
        chunks, context: the text that was read: so many chunks of so many tokens.
        tokens: predictions that were scored.
        perplexity_source, perplexity_output: how uncertain each is about the text's next token.
        mean_kl: Kullback-Leibler divergence of the output's predictions from the source's, in nats, mean over tokens.
        mean_kl_error: one standard error of that.
        median_kl, kl_99, max_kl: half, 99 % and all of the tokens are not above these.
        same_top: share of tokens for which both find the same token likeliest.
        layer_errors: after each layer, root mean square difference of the hidden states over root mean square of the
            source's.
    """

    chunks: int
    context: int
    tokens: int
    perplexity_source: float
    perplexity_output: float
    mean_kl: float
    mean_kl_error: float
    median_kl: float
    kl_99: float
    max_kl: float
    same_top: float
    layer_errors: tuple[float, ...]

    def to_json(self) -> dict[str, Any]:
        """For reports."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evaluation:
        """The inverse of `to_json`."""
        return cls(**{**data, "layer_errors": tuple(data["layer_errors"])})


def evaluate(
    source: Model, output: Model, chunks: torch.Tensor, device: str = "cpu"
) -> Generator[Progress, None, Evaluation]:
    """Compare two models on a text.

    Args:
        source: the original.
        output: made from it.
        chunks: the text, [chunks, context] int64.
        device: where to compute.

    Yields:
        Progress after each batch of each layer, in bytes of the original, which counts once for each model.

    Returns:
        What was measured.

    Raises:
        CompressError: models that cannot be computed or do not belong together, chunks shorter than four tokens.
    """
    found = yield from evaluate_all(source, [output], chunks, device)
    return found[0]


def evaluate_all(
    source: Model, outputs: Sequence[Model], chunks: torch.Tensor, device: str = "cpu"
) -> Generator[Progress, None, list[Evaluation]]:
    """Compare several models with one original, which is computed only once; otherwise as `evaluate`."""
    if chunks.shape[1] < SHORTEST:
        raise CompressError(f"A context of {chunks.shape[1]} tokens is too short.", "512 is usual.")
    run = _Run(Forward(source, device), [Forward(output, device) for output in outputs], chunks)
    yield from run.layers()
    divergences = yield from run.predictions()
    return [
        _summary(divergence, chunks, errors) for divergence, errors in zip(divergences, run.layer_errors, strict=True)
    ]


class _Run:
    """An original and what was made of it, on their way through their layers.

    Attributes:
        layer_errors: for each output as in `Evaluation`, of the layers that are behind.
    """

    def __init__(self, source: Forward, outputs: Sequence[Forward], chunks: torch.Tensor) -> None:
        for output in outputs:
            _check_pair(source, output)
        self._source, self._chunks = source, chunks
        self._forwards = (source, *outputs)
        self._hidden = [forward.embed(chunks) for forward in self._forwards]
        self._total_bytes = len(self._forwards) * source.model.outline.size_bytes
        self._done_bytes = 0.0
        self.layer_errors: list[list[float]] = [[] for _ in outputs]

    def _step(self, what: str, size_bytes: float, layer: int | None = None) -> Progress:
        self._done_bytes += size_bytes
        return Progress("evaluate", what, round(self._done_bytes), self._total_bytes, layer=layer)

    def layers(self) -> Generator[Progress, None, None]:
        """Take all chunks through all layers of all models."""
        for index in range(self._source.layers):
            for forward, hidden in zip(self._forwards, self._hidden, strict=True):
                yield from self._layer(forward, hidden, index)
            for errors, hidden in zip(self.layer_errors, self._hidden[1:], strict=True):
                errors.append(_relative_error(self._hidden[0], hidden))

    def _layer(self, forward: Forward, hidden: torch.Tensor, index: int) -> Generator[Progress, None, None]:
        weights = forward.layer(index)
        batch = max(1, forward.batch_tokens // hidden.shape[1])
        for start in range(0, len(hidden), batch):
            part = slice(start, min(len(hidden), start + batch))
            hidden[part] = forward.run_layer(weights, hidden[part])
            yield self._step(
                f"Comparing answers, layer {index + 1} of {self._source.layers}",
                self._source.layer_bytes(index) * (part.stop - part.start) / len(hidden),
                index,
            )

    def predictions(self) -> Generator[Progress, None, list[Divergence]]:
        """Make all models' logits in slices and compare them."""
        context = self._chunks.shape[1]
        scored = slice(context // 2, context - 1)
        targets = self._chunks[:, scored.start + 1 :].flatten()
        divergences = [Divergence(targets) for _ in self._forwards[1:]]
        # each model's hidden states are given up as soon as its scored ones are taken
        finished = [forward.finish(self._hidden.pop(0)[:, scored].flatten(0, 1)) for forward in self._forwards]
        left_bytes = self._total_bytes - self._done_bytes
        for first, stop in self._source.output_blocks():
            rows = [forward.output_rows(first, stop) for forward in self._forwards]
            step = max(1, LOGITS // (stop - first))
            for start in range(0, len(targets), step):
                part = slice(start, min(len(targets), start + step))
                source = self._source.logits(finished[0][part], rows[0])
                for forward, divergence, last, weights in zip(
                    self._forwards[1:], divergences, finished[1:], rows[1:], strict=True
                ):
                    divergence.add(part, first, source, forward.logits(last[part], weights))
            yield self._step("Comparing answers, word by word", left_bytes * (stop - first) / self._source.vocabulary)
        return divergences


def _check_pair(source: Forward, output: Forward) -> None:
    """Refuse two models of which one cannot be made from the other."""
    if (source.vocabulary, source.layers) != (output.vocabulary, output.layers):
        raise UnsupportedModel(
            f"{output.model.outline.name} has {output.layers} layers and {output.vocabulary} tokens, "
            f"{source.model.outline.name} has {source.layers} and {source.vocabulary}.",
            "Is this file made from that model?",
        )


def _relative_error(source: torch.Tensor, output: torch.Tensor) -> float:
    """Root mean square difference over root mean square; chunk by chunk, so that no copy of all is made."""
    if source.shape != output.shape:
        return inf
    square = difference = 0.0
    for mine, its in zip(source, output, strict=True):
        square += float(mine.square().sum())
        difference += float((its - mine).square().sum())
    return sqrt(difference / square) if square else 0.0


def _summary(divergence: Divergence, chunks: torch.Tensor, layer_errors: list[float]) -> Evaluation:
    kl, (source, output) = divergence.kl(), divergence.surprise()
    if not bool(torch.isfinite(kl).all()):
        raise CompressError(
            "The models' answers cannot be compared: some are not numbers.", "Check both files with `verify`."
        )
    ordered = kl.sort().values
    return Evaluation(
        chunks=chunks.shape[0],
        context=chunks.shape[1],
        tokens=len(kl),
        perplexity_source=exp(float(source.mean())),
        perplexity_output=exp(float(output.mean())),
        mean_kl=float(kl.mean()),
        mean_kl_error=float(kl.std(correction=0)) / sqrt(len(kl)),
        median_kl=_quantile(ordered, 0.5),
        kl_99=_quantile(ordered, 0.99),
        max_kl=float(ordered[-1]),
        same_top=float(divergence.same_top().double().mean()),
        layer_errors=tuple(layer_errors),
    )


def _quantile(ordered: torch.Tensor, share: float) -> float:
    """Between neighbours by straight line; torch's own is limited in length."""
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return float(ordered[low] + (ordered[high] - ordered[low]) * (at - low))

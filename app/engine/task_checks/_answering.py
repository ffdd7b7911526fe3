"""Which of some given answers a model finds likeliest, for the original and the compressed model together.

Every question is read once with each of its answers: [question + answer] is a sequence of tokens, and the answer's
likelihood is the product of its tokens'. Divided by the answer's length in characters, so that a long answer is not
worse for being long, the likeliest one is the model's choice (as lm-evaluation-harness does it: acc_norm).

One layer is in memory at a time, so a model of any size can be tested. A token is foretold by those before it, so the
last one is not read, and readings that are then the same, or the beginning of another, are read once: two answers of
one token cost no more than one. Readings of about the same length go together, filled up at their end with a token that
no earlier one can see.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.divergence import Divergence
from app.engine.errors import CompressError
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.progress import Progress
from app.engine.task_checks.base import CheckResult, Item, ItemResult, TaskCheck
from app.engine.text import tokenizer_of
from app.engine.vocabulary.stated import stated_beginning

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

LOGITS = 1 << 22  # of one model in memory at once: 16 MiB


@dataclass(frozen=True)
class _Reading:
    """One question with one of its answers.

    Attributes:
        tokens: of both.
        scored: how many of the last ones are the answer's.
        letters: the answer's length.
    """

    tokens: list[int]
    scored: int
    letters: int


def put_checks(
    checks: Sequence[TaskCheck], source: Model, output: Model, device: str = "cpu"
) -> Generator[Progress, None, list[CheckResult]]:
    """Put tests to an original and to what was made of it.

    Yields:
        Progress in bytes of both models.

    Raises:
        CompressError: models that cannot be computed, or without a tokenizer.
    """
    asked = [(check, list(check.items())) for check in checks]
    items = [item for _, found in asked for item in found]
    readings = _readings(source, items)
    forwards = [Forward(source, device), Forward(output, device)]
    if forwards[0].vocabulary != forwards[1].vocabulary:
        raise CompressError("The two models have different vocabularies.", "Is this file made from that model?")
    likely = yield from _likelihoods(forwards, readings)
    chosen = [_choices(items, readings, values) for values in likely]
    results, first = [], 0
    for check, found in asked:
        results.append(_result(check, found, *(side[first : first + len(found)] for side in chosen)))
        first += len(found)
    return results


def _readings(model: Model, items: Sequence[Item]) -> list[_Reading]:
    begin = stated_beginning(model.metadata())
    head = [] if begin is None else [begin]
    tokens_of, found = tokenizer_of(model), []
    for item in items:
        question = tokens_of(item.prompt)
        for answer in item.answers:
            both = tokens_of(item.prompt + answer)
            # where the answer's first letters join the question's last token, that one is scored as well
            same = next((at for at, pair in enumerate(zip(question, both, strict=False)) if pair[0] != pair[1]), None)
            scored = len(both) - (len(question) if same is None else same)
            found.append(_Reading(head + both, max(1, scored), len(answer.strip())))
    return found


@dataclass(frozen=True)
class _Batch:
    """Sequences of about the same length.

    Attributes:
        tokens: [sequences, length] int64.
        rows, places: where in them a scored token is foretold: [scored] int64 each.
        owners: whose token that is, as a number of `readings`: [scored] int64.
        targets: the token: [scored] int64.
    """

    tokens: torch.Tensor
    rows: torch.Tensor
    places: torch.Tensor
    owners: torch.Tensor
    targets: torch.Tensor


def _batches(readings: Sequence[_Reading], batch_tokens: int) -> list[_Batch]:
    """Readings in as few tokens as possible."""
    shared: list[tuple[list[int], list[int]]] = []  # tokens, and the readings that they serve
    for number in sorted(range(len(readings)), key=lambda number: -len(readings[number].tokens)):
        read = readings[number].tokens[:-1]
        known = next((entry for entry in shared if entry[0][: len(read)] == read), None)
        if known is None:
            shared.append((read, [number]))
        else:
            known[1].append(number)
    batches, start = [], 0
    while start < len(shared):
        stop = start + max(1, batch_tokens // len(shared[start][0]))
        batches.append(_batch(readings, shared[start:stop]))
        start = stop
    return batches


def _batch(readings: Sequence[_Reading], shared: Sequence[tuple[list[int], list[int]]]) -> _Batch:
    tokens = torch.zeros(len(shared), len(shared[0][0]), dtype=torch.int64)
    scored = []  # (row, place, owner, target) each
    for row, (read, owners) in enumerate(shared):
        tokens[row, : len(read)] = torch.tensor(read)
        for owner in owners:
            mine = readings[owner]
            scored += [
                (row, place - 1, owner, mine.tokens[place])
                for place in range(len(mine.tokens) - mine.scored, len(mine.tokens))
            ]
    return _Batch(tokens, *torch.tensor(scored).T)


def _likelihoods(
    forwards: Sequence[Forward], readings: Sequence[_Reading]
) -> Generator[Progress, None, tuple[torch.Tensor, torch.Tensor]]:
    """Log-likelihood of each reading's answer per letter, for both models: [readings] float64 each."""
    batches = _batches(readings, forwards[0].batch_tokens)
    finished = yield from _hidden(forwards, batches)
    surprises = _surprises(forwards, finished, torch.cat([batch.targets for batch in batches]))
    owners = torch.cat([batch.owners for batch in batches])
    letters = torch.tensor([reading.letters for reading in readings], dtype=torch.float64)
    source, output = (
        -torch.zeros(len(readings), dtype=torch.float64).index_add_(0, owners, surprise) / letters
        for surprise in surprises
    )
    return source, output


def _hidden(forwards: Sequence[Forward], batches: Sequence[_Batch]) -> Generator[Progress, None, list[torch.Tensor]]:
    """The last hidden states where something is foretold, for each model: [scored, hidden] float32."""
    total = 2 * sum(forwards[0].layer_bytes(index) for index in range(forwards[0].layers))
    done, found = 0.0, []
    for who, forward in zip(("The original", "The compressed model"), forwards, strict=True):
        hidden = [forward.embed(batch.tokens) for batch in batches]
        for index in range(forward.layers):
            weights = forward.layer(index)
            for number, states in enumerate(hidden):
                hidden[number] = forward.run_layer(weights, states).to(states.device)
                done += forwards[0].layer_bytes(index) / len(hidden)
                words = f"{who} answers, layer {index + 1} of {forward.layers}"
                yield Progress("checks", words, round(done), total)
        scored = [part[batch.rows, batch.places] for part, batch in zip(hidden, batches, strict=True)]
        found.append(forward.finish(torch.cat(scored)))
    return found


def _surprises(
    forwards: Sequence[Forward], finished: Sequence[torch.Tensor], targets: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Negative log-probability of some tokens for both models: [tokens] float64 each."""
    divergence = Divergence(targets)
    for first, stop in forwards[0].output_blocks():
        rows = [forward.output_rows(first, stop) for forward in forwards]
        step = max(1, LOGITS // (stop - first))
        for start in range(0, len(targets), step):
            part = slice(start, min(len(targets), start + step))
            logits = [
                forward.logits(last[part], weights)
                for forward, last, weights in zip(forwards, finished, rows, strict=True)
            ]
            divergence.add(part, first, *logits)
    return divergence.surprise()


def _choices(items: Sequence[Item], readings: Sequence[_Reading], likely: torch.Tensor) -> list[int]:
    """For each question, the number of the likeliest answer."""
    assert len(readings) == len(likely)
    found, first = [], 0
    for item in items:
        found.append(int(likely[first : first + len(item.answers)].argmax()))
        first += len(item.answers)
    return found


def _result(check: TaskCheck, items: Sequence[Item], source: Sequence[int], output: Sequence[int]) -> CheckResult:
    return CheckResult(
        check.name,
        check.chance,
        tuple(
            ItemResult(item.shown, *(item.answers[number].strip() for number in (item.right, mine, its)))
            for item, mine, its in zip(items, source, output, strict=True)
        ),
    )

"""Sums over slices of the vocabulary are those over all of it."""

from __future__ import annotations

import pytest
import torch

from app.engine.divergence import Divergence


def compared(source: torch.Tensor, output: torch.Tensor, targets: torch.Tensor, ids: int, tokens: int) -> Divergence:
    found = Divergence(targets)
    for first in range(0, source.shape[1], ids):
        for start in range(0, len(source), tokens):
            part, some = slice(start, min(start + tokens, len(source))), slice(first, first + ids)
            found.add(part, first, source[part, some], output[part, some])
    return found


@pytest.mark.parametrize(("ids", "tokens"), [(1000, 40), (1, 40), (7, 3), (999, 1)])
@pytest.mark.parametrize("scale", [0.1, 5.0, 40.0])
def test_slices_do_not_matter(ids: int, tokens: int, scale: float) -> None:
    random = torch.Generator().manual_seed(1)
    source = torch.randn(40, 1000, generator=random) * scale - 30
    output = source + torch.randn(40, 1000, generator=random) * scale / 10 + 5
    targets = torch.randint(0, 1000, (40,), generator=random)
    found = compared(source, output, targets, ids, tokens)
    p, q = source.double().log_softmax(-1), output.double().log_softmax(-1)
    torch.testing.assert_close(found.kl(), (p.exp() * (p - q)).sum(-1), rtol=1e-5, atol=2e-6)
    for mine, wanted in zip(found.surprise(), (p, q), strict=True):
        torch.testing.assert_close(mine, -wanted.gather(1, targets[:, None]).flatten(), rtol=1e-6, atol=2e-6)
    assert torch.equal(found.same_top(), source.argmax(-1) == output.argmax(-1))
    assert 0 < int(found.same_top().sum()) <= 40


def test_the_same_predictions_do_not_diverge_at_all() -> None:
    logits = torch.randn(20, 300, generator=torch.Generator().manual_seed(2)) * 8
    found = compared(logits, logits.clone(), torch.arange(20), 64, 6)
    assert found.kl().tolist() == [0.0] * 20
    assert bool(found.same_top().all())


def test_certainty_and_ties() -> None:
    source = torch.tensor([[200.0, 0.0, 0.0, 0.0], [1.0, 3.0, 3.0, 1.0]])
    output = torch.tensor([[0.0, 0.0, 0.0, 0.0], [1.0, 3.0, 2.0, 1.0]])
    found = compared(source, output, torch.tensor([0, 3]), 2, 2)
    assert float(found.kl()[0]) == pytest.approx(torch.log(torch.tensor(4.0)).item())
    assert found.same_top().tolist() == [True, True]  # the first of equals, as argmax has it

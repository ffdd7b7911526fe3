"""How the lists of candidates in the schemes were chosen: greedily, from a dense pool.

    python tests/benchmarks/choose_candidates.py [--type Q4_K ...] [--count 24]

Each candidate gives every group of a mixed sample of weights (normal, heavy-tailed, a model's own) some codes and
thereby an error. The list starts with the candidate of least total error and grows by whichever lowers the total of
each group's best error the most. Prints plain and weighted lists, best first, with the total relative to the pool's.
"""

from __future__ import annotations

import argparse
import sys
from itertools import product
from pathlib import Path

import torch

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

import quantize_error  # noqa: E402

from app.engine.schemes import schemes  # noqa: E402
from app.engine.schemes._affine_search import AffineGroups  # noqa: E402
from app.engine.schemes._blocks import grouped, inverse  # noqa: E402
from app.engine.schemes._symmetric_search import fit_sums  # noqa: E402


def sample(group: int, weighted: bool) -> tuple[torch.Tensor, torch.Tensor]:
    """[group, groups] weights, each group of size 1, and their importance."""
    tensors = quantize_error.sources([Path("resources/sample-model")], 12)
    x = torch.cat([grouped(item, group, 1, -1e9, 1e9).flatten(1)[:, :1500] for item in tensors.values()], dim=1)
    x = x * inverse(x.square().mean(0).sqrt())
    random = torch.Generator().manual_seed(5)
    importance = torch.randn(x.shape, generator=random).square() + 0.01 if weighted else torch.ones_like(x)
    return x, importance


def symmetric_losses(scheme, x: torch.Tensor, importance: torch.Tensor) -> tuple[list, torch.Tensor]:
    """A pool of anchors and the loss of each for each group."""
    low, high = scheme.grid.low, scheme.grid.high
    steps = torch.linspace(0.72, 1.5, 160) if high < 20 or high == 113 else torch.linspace(0.86, 1.08, 300)
    pool = [round(end * step, 3 if high < 20 else 2) for end in (low, high) for step in steps.tolist()]
    smallest, largest = x.amin(0), x.amax(0)
    peak = torch.where(-smallest > largest, smallest, largest)
    losses = []
    for anchor in pool:
        along, square = fit_sums(
            x[:, None], (x * importance)[:, None], importance[:, None], peak[None] / anchor, scheme.grid
        )
        losses.append((x * x * importance).sum(0) - along[0] ** 2 * inverse(square[0]))
    return pool, torch.stack(losses)


def affine_losses(scheme, x: torch.Tensor, importance: torch.Tensor) -> tuple[list, torch.Tensor]:
    """A pool of ranges and the loss of each for each group."""
    limit = None if scheme.block_size == 32 else 0.0
    groups = AffineGroups(x[:, None, None], importance[:, None, None], scheme.top)
    low, high = x.amin(0)[None, None], x.amax(0)[None, None]
    low = low if limit is None else low.clamp(max=limit)
    span = (high - low) / scheme.top
    width = {3: 0.7, 15: 2.2, 31: 3.2}[scheme.top]
    steps = [round(value, 2) for value in torch.linspace(-width / 2, width, 20).tolist()]
    pool, losses = list(product(steps, steps)), []
    for below, above in pool:
        scale = span * ((scheme.top - below - above) / scheme.top)
        scale, _, score = groups.fit(groups.sums(scale, low + span * below), limit)
        losses.append(torch.where(scale > 0, groups.xx_sum - score, torch.inf).flatten())
    return pool, torch.stack(losses)


def greedy(pool: list, losses: torch.Tensor, count: int) -> None:
    """Print the list as it grows."""
    best = torch.full_like(losses[0], torch.inf)
    floor = losses.amin(0).sum()
    picked, totals = [], []
    for _ in range(count):
        total = torch.minimum(losses, best).nan_to_num(posinf=1e9).sum(1)
        index = int(total.argmin())
        best = torch.minimum(best, losses[index])
        picked.append(pool[index])
        totals.append(f"{total[index] / floor:.3f}")
    print("   ", tuple(picked))
    print("    ", " ".join(totals))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--type", nargs="*")
    parser.add_argument("--count", type=int, default=24)
    options = parser.parse_args()
    torch.set_num_threads(1)
    for name in options.type or [name for name, scheme in schemes().items() if scheme.code_range]:
        scheme = schemes()[name]
        for weighted in (False, True):
            x, importance = sample(getattr(scheme, "group", 32), weighted)
            losses = affine_losses if hasattr(scheme, "top") else symmetric_losses
            print(name, "weighted" if weighted else "plain", flush=True)
            greedy(*losses(scheme, x, importance), options.count)


if __name__ == "__main__":
    main()

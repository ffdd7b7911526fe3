"""Weights per second of our schemes next to GGML's C quantizer, in the same run.

    python tests/benchmarks/quantize_speed.py [--type Q4_K ...] [--device cuda] [--threads 1 2] [--no-torch]

On the CPU: the compiled kernels and GGML, each with the given numbers of Python threads over row blocks (both release
the interpreter lock), and torch's path with one. With --device cuda only torch's path. Ours and GGML take turns, so
that whatever else the machine does hits both alike; printed are the medians and the median of each turn's ratio.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from statistics import median

import torch

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

import ggml_library  # noqa: E402

from app.engine.schemes import schemes  # noqa: E402

Quantize = Callable[[torch.Tensor, torch.Tensor | None], torch.Tensor]
TURN_S = 0.05  # one measurement: as many repetitions as fill it
TURNS_S = 1.5  # measurements of all contenders together; at least five turns


def seconds(quantize: Quantize, parts: list[torch.Tensor], importance: torch.Tensor | None, pool: Executor) -> float:
    """One turn: mean time of as many repetitions as fill it."""
    start, count = time.perf_counter(), 0
    while True:
        list(pool.map(lambda part: quantize(part, importance), parts))
        if parts[0].is_cuda:
            torch.cuda.synchronize()
        count += 1
        if (elapsed := time.perf_counter() - start) > TURN_S:
            return elapsed / count


def take_turns(
    contenders: list[Quantize], weight: torch.Tensor, importance: torch.Tensor | None, threads: int
) -> tuple[list[float], float]:
    """Each contender's weights per second, and how much faster the last is than the first."""
    parts = list(weight.chunk(4 * threads))
    turns: list[list[float]] = []
    with ThreadPoolExecutor(threads) as pool:
        for quantize in contenders:  # compile, start the threads
            list(pool.map(lambda part, quantize=quantize: quantize(part[:1], importance), parts))
        start = time.perf_counter()
        while len(turns) < 5 or time.perf_counter() - start < TURNS_S:
            turns.append([seconds(quantize, parts, importance, pool) for quantize in contenders])
    rates = [weight.numel() / median(turn[i] for turn in turns) for i in range(len(contenders))]
    return rates, median(turn[0] / turn[-1] for turn in turns)


def torch_path(quantize: Quantize) -> Quantize:
    """The same without the kernels."""

    def without(weight: torch.Tensor, importance: torch.Tensor | None) -> torch.Tensor:
        os.environ["FEATHERWEIGHT_KERNELS"] = "off"
        try:
            return quantize(weight, importance)
        finally:
            del os.environ["FEATHERWEIGHT_KERNELS"]

    return without


def report(scheme, device: str, counts: list[int], with_torch: bool) -> None:
    """One type's lines, in millions of weights per second."""
    rows = 4096 if device == "cpu" else 1 << 15  # as much as a large matrix: no call is too short to time
    weight = torch.randn(rows, 1024, generator=torch.Generator().manual_seed(1)).mul_(0.02).to(device)
    importance = torch.rand(1024, generator=torch.Generator().manual_seed(2)).add_(0.01).to(device)
    for label, vector in (("plain", None), ("weighted", importance)):
        cells = [f"{scheme.name:7} {label:9}"]
        if device == "cpu":
            for threads in counts:
                contenders = [lambda w, v: ggml_library.quantize(scheme, w, v), scheme.encode]
                (theirs, ours), ratio = take_turns(contenders, weight, vector, threads)
                cells.append(f"| {threads}: ggml {theirs / 1e6:7.1f} ours {ours / 1e6:7.1f} = {ratio:5.2f}x")
        if with_torch:
            (alone,), _ = take_turns([torch_path(scheme.encode)], weight, vector, 1)
            cells.append(f"| torch {alone / 1e6:7.1f}")
        print(" ".join(cells), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--type", nargs="*", help="types to measure; default all")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", nargs="*", type=int, default=[1, 2])
    parser.add_argument("--no-torch", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    print("millions of weights per second")
    for name in options.type or [name for name, scheme in schemes().items() if scheme.code_range]:
        report(schemes()[name], options.device, options.threads, not options.no_torch)


if __name__ == "__main__":
    main()

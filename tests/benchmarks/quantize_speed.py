"""Weights per second of our schemes next to GGML's C quantizer, in the same run.

    python tests/benchmarks/quantize_speed.py [--type Q4_K ...] [--device cuda] [--threads 1 2] [--no-torch]

On the CPU: the compiled kernels and GGML, each with the given numbers of Python threads over row blocks (both release
the interpreter lock), and torch's path with one. With --device cuda only torch's path. Best of several repetitions.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

import ggml_library  # noqa: E402

from app.engine.schemes import schemes  # noqa: E402

Quantize = Callable[[torch.Tensor, torch.Tensor | None], torch.Tensor]


def weights_per_second(
    quantize: Quantize, weight: torch.Tensor, importance: torch.Tensor | None, threads: int
) -> float:
    """Best of a second's repetitions, at least three."""
    parts = weight.chunk(4 * threads)
    best, spent, count = float("inf"), 0.0, 0
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(lambda part: quantize(part[:1], importance), parts))  # compile, start the threads
        while spent < 1 or count < 3:
            start = time.perf_counter()
            list(pool.map(lambda part: quantize(part, importance), parts))
            if weight.is_cuda:
                torch.cuda.synchronize()
            elapsed = time.perf_counter() - start
            best, spent, count = min(best, elapsed), spent + elapsed, count + 1
    return weight.numel() / best


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
    rows = 1024 if device == "cpu" else 1 << 15
    weight = torch.randn(rows, 1024, generator=torch.Generator().manual_seed(1)).mul_(0.02).to(device)
    importance = torch.rand(1024, generator=torch.Generator().manual_seed(2)).add_(0.01).to(device)
    for label, vector in (("plain", None), ("weighted", importance)):
        cells = [f"{scheme.name:7} {label:9}"]
        if device == "cpu":
            for threads in counts:
                theirs, ours = (
                    weights_per_second(quantize, weight, vector, threads)
                    for quantize in (lambda w, v: ggml_library.quantize(scheme, w, v), scheme.encode)
                )
                cells.append(f"| {threads}: ggml {theirs / 1e6:7.1f} ours {ours / 1e6:7.1f} = {ours / theirs:5.2f}x")
        if with_torch:
            cells.append(f"| torch {weights_per_second(torch_path(scheme.encode), weight, vector, 1) / 1e6:7.1f}")
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

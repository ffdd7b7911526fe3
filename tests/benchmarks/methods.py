"""Each method's error in the output of a layer, over that of search with importance; and what it costs.

    python tests/benchmarks/methods.py MODEL [--layer 5] [--type Q4_K ...] [--rows 512] [--path torch]

The error is the mean square of the change in a linear layer's output on text: tr(e H eT), H measured on the first
chunks of the bundled calibration text ("seen"), and once more on other text ("unseen"). Below 1 is better.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import torch

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

from app.engine.calibration.observer import LayerObserver  # noqa: E402
from app.engine.forward import Forward  # noqa: E402
from app.engine.methods import methods  # noqa: E402
from app.engine.methods.base import Inputs  # noqa: E402
from app.engine.model import Model  # noqa: E402
from app.engine.schemes import Scheme, schemes  # noqa: E402
from app.engine.text import read_text, token_chunks  # noqa: E402

TEXTS = {"seen": ROOT / "resources/texts/calibration.txt", "unseen": ROOT / "resources/texts/evaluation.txt"}
Hessians = dict[str, torch.Tensor]


def hessians(forward: Forward, layer: int, text: Path, chunks: int, length: int) -> Hessians:
    """Weight name -> mean of x xT of its inputs."""
    hidden = forward.embed(token_chunks(forward.model, read_text(text), length, chunks))
    for index in range(layer):
        hidden = forward.run_layer(forward.layer(index), hidden)
    observer = LayerObserver({}, hessians=True)
    forward.run_layer(forward.layer(layer), hidden, observer)
    return {name: found.result() for names, found in observer.hessians.items() for name in names}


def loss(scheme: Scheme, packed: torch.Tensor, weight: torch.Tensor, hessian: torch.Tensor) -> float:
    """What rounding changes in the output."""
    error = (scheme.decode(packed) - weight).double()
    return float(((error @ hessian.double()) * error).sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--layer", type=int, default=5)
    parser.add_argument("--type", nargs="*", help="types to measure; default all")
    parser.add_argument("--chunks", type=int, default=8)
    parser.add_argument("--length", type=int, default=512)
    parser.add_argument("--rows", type=int, default=512, help="of each tensor at most")
    parser.add_argument("--path", choices=["default", "torch"], default="default", help="torch: without CPU kernels")
    options = parser.parse_args()
    if options.path == "torch":
        os.environ["FEATHERWEIGHT_KERNELS"] = "off"
    torch.set_num_threads(1)
    model = Model.open(options.model)
    forward = Forward(model)
    measured = {
        key: hessians(forward, options.layer, text, options.chunks, options.length) for key, text in TEXTS.items()
    }
    named = {tensor.name: tensor for tensor in model.outline.tensors}
    weights = {name: model.rows(named[name], 0, min(options.rows, named[name].shape[0])) for name in measured["seen"]}
    print(f"{'':8} {'':10} " + " ".join(f"{name.rsplit('.', 2)[-2]:>13}" for name in weights) + f" {'ms/M':>8}")
    for name in options.type or [name for name, scheme in schemes().items() if scheme.code_range]:
        report(schemes()[name], weights, measured)
    model.close()


def report(scheme: Scheme, weights: dict[str, torch.Tensor], measured: dict[str, Hessians]) -> None:
    """One type's table: "seen / unseen" for each tensor, and milliseconds of one core per million weights."""
    base: dict[tuple[str, str], float] = {}
    for key in ("search", *(key for key in methods() if key != "search")):
        cells, took_s, count = [], 0.0, 0
        for name, weight in weights.items():
            if not scheme.fits(tuple(weight.shape)):
                cells.append("-")
                continue
            hessian = measured["seen"][name]
            inputs = Inputs(hessian.diagonal().clone(), hessian)
            methods()[key].encode(scheme, weight[:2], inputs)  # compiles, and makes what is made once for a layer
            began = time.thread_time()
            packed = methods()[key].encode(scheme, weight, inputs)
            took_s += time.thread_time() - began
            count += weight.numel()
            ratios = []
            for text, found in measured.items():
                lost = loss(scheme, packed, weight, found[name])
                ratios.append(lost / base.setdefault((name, text), lost))
            cells.append(" / ".join(f"{ratio:.3f}" for ratio in ratios))
        speed = f"{took_s / count * 1e9:8.0f}" if count else " " * 8
        print(f"{scheme.name:8} {key:10} " + " ".join(f"{cell:>13}" for cell in cells) + f" {speed}", flush=True)


if __name__ == "__main__":
    main()

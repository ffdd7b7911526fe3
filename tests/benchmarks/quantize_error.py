"""Squared error of our schemes over that of GGML's C quantizer, per type and source of weights.

    python tests/benchmarks/quantize_error.py [--type Q4_K ...] [--model FOLDER ...] [--path torch]

Below 1 is better than GGML. "weighted" uses an importance vector, as an importance matrix would give.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import torch

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

import ggml_library  # noqa: E402

from app.engine.schemes import schemes  # noqa: E402


def sources(models: list[Path], rows: int) -> dict[str, torch.Tensor]:
    """Name -> [rows, cols] float32."""
    random = torch.Generator().manual_seed(1)
    normal = torch.randn(rows, 1024, generator=random)
    gamma = torch.distributions.Chi2(torch.tensor(3.0))
    torch.manual_seed(2)
    found = {
        "normal": normal,
        "laplace": torch.distributions.Laplace(0.0, 1.0).sample((rows, 1024)),
        "student-t(3)": normal / (gamma.sample((rows, 1024)) / 3).sqrt(),
        "shifted": normal * 0.02 + 0.03,
    }
    for folder in models:
        found |= real_tensors(folder, rows)
    return found


def real_tensors(folder: Path, rows: int) -> dict[str, torch.Tensor]:
    """Some matrices of a model."""
    from safetensors import safe_open

    with safe_open(folder / "model.safetensors", "pt") as file:
        names = [name for name in file.keys() if name.endswith("proj.weight")]  # noqa: SIM118
        picked = [*names[:: max(1, len(names) // 5)][:6], "model.embed_tokens.weight"]
        return {f"{folder.name}:{name.removeprefix('model.')}": file.get_slice(name)[:rows].float() for name in picked}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--type", nargs="*", help="types to measure; default all")
    parser.add_argument("--model", nargs="*", type=Path, default=[Path("resources/sample-model")])
    parser.add_argument("--rows", type=int, default=256)
    parser.add_argument(
        "--path", choices=["default", "torch"], default="default", help="torch: without the CPU kernels"
    )
    options = parser.parse_args()
    if options.path == "torch":
        os.environ["FEATHERWEIGHT_KERNELS"] = "off"
    torch.set_num_threads(1)
    for name in options.type or [name for name, scheme in schemes().items() if scheme.code_range]:
        report(schemes()[name], sources(options.model, options.rows))


def report(scheme, tensors: dict[str, torch.Tensor]) -> None:
    """One type's table."""
    print(f"\n{scheme.name:8} {'plain':>8} {'weighted':>9}   (relative error of normal weights in brackets)")
    worst = [0.0, 0.0]
    for source, weight in tensors.items():
        if not scheme.fits(tuple(weight.shape)):
            continue
        generator = torch.Generator().manual_seed(3)
        importance = torch.randn(weight.shape[1], generator=generator).square() + 0.01
        ratios = []
        for vector in (None, importance):
            ours, theirs = (
                ((scheme.decode(packed) - weight).square() * (1.0 if vector is None else vector)).sum(
                    dtype=torch.float64
                )
                for packed in (scheme.encode(weight, vector), ggml_library.quantize(scheme, weight, vector))
            )
            ratios.append((ours / theirs).item())
            if vector is None:
                relative = (ours / weight.square().sum(dtype=torch.float64)).sqrt().item()
        worst = [max(pair) for pair in zip(worst, ratios, strict=True)]
        note = f" ({relative:.5f})" if source == "normal" else ""
        print(f"         {ratios[0]:8.4f} {ratios[1]:9.4f}   {source}{note}")
    print(f"         {worst[0]:8.4f} {worst[1]:9.4f}   worst")


if __name__ == "__main__":
    main()

"""Size against quality: what each ingredient gains, at the same number of bytes.

    python tests/benchmarks/quality.py MODEL --calibration FILE --evaluation FILE \
        --goal 122.3MB=0.0292 --goal 105.4MB=0.085 [--ways balanced,best] [--out FOLDER]

For every goal (a size, and the mean KL divergence to reach) the model is compressed in each of the ways, all files are
measured in one pass on the evaluation text (12 chunks of 512 tokens, the second half of each scored, as llama.cpp's
perplexity tool does), and divergence, its ratio to the first way's and to the goal, time and peak memory are printed.

Ways: `stock` (the largest stock mix that fits, plain search), `importance` (the same with importance), `feedback` (the
same with error feedback), `allocation` (automatic types, importance only), `balanced` (automatic types and feedback),
`best`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

WAYS = ("stock", "importance", "feedback", "allocation", "balanced", "best")

RUN = """
import json, resource, sys, time
from pathlib import Path
import torch
torch.set_num_threads(1)
from app.engine.pipeline import Order, compress
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
model, recipe, output, text, job, analyses, threads = json.loads(sys.argv[1])
order = Order(Path(model), Recipe.from_json(recipe), Path(output), Device("cpu", threads), True, text=Path(text))
began, stages, last = time.monotonic(), {}, time.monotonic()
for step in compress(order, Path(job), Path(analyses)):
    now = time.monotonic()
    stages[step.stage] = stages.get(step.stage, 0) + now - last
    last = now
scale = 1 if sys.platform == "darwin" else 1024
print(json.dumps({"seconds": time.monotonic() - began, "stages": stages,
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale}))
"""


def stock_mix(model: Path, size_bytes: int) -> str:
    """The largest stock mix that fits."""
    from app.engine.mixes import mixes
    from app.engine.model import Model
    from app.engine.plan import make_plan
    from app.engine.recipe import Recipe

    source = Model.open(model)
    sizes = {name: make_plan(source.outline, Recipe(name, quality="fast")).size_bytes for name in mixes()}
    source.close()
    fitting = [name for name in sizes if sizes[name] <= size_bytes]
    return max(fitting or [min(sizes, key=sizes.__getitem__)], key=sizes.__getitem__)


def recipe(way: str, mix: str, size_bytes: int) -> dict[str, object]:
    """What a way asks for."""
    found: dict[str, object] = {"mix": mix, "quality": "balanced"}
    if way == "stock":
        found["quality"] = "fast"
    if way in ("importance", "allocation"):
        found["method"] = "search"
    if way in ("allocation", "balanced", "best"):
        found["target"] = {"size_bytes": size_bytes}
    if way == "best":
        found["quality"] = "best"
    return found


def main() -> None:
    """Run all of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--calibration", type=Path, required=True)
    parser.add_argument("--evaluation", type=Path, required=True)
    parser.add_argument("--goal", action="append", required=True, metavar="SIZE=KL")
    parser.add_argument("--ways", default=",".join(WAYS))
    parser.add_argument("--out", type=Path, default=Path("quality-benchmark"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--chunks", type=int, default=12)
    options = parser.parse_args()
    from app.engine.targets import parse_size

    options.out.mkdir(parents=True, exist_ok=True)
    rows = []
    for goal in options.goal:
        size, _, kl = goal.partition("=")
        size_bytes = parse_size(size)
        mix = stock_mix(options.model, size_bytes)
        for way in options.ways.split(","):
            output = options.out / f"{options.model.name}-{size_bytes}-{way}.gguf"
            job = options.out / f"{output.stem}.job"
            done = job / "figures.json"
            if not (done.exists() and output.exists()):
                asked = [
                    str(options.model), recipe(way, mix, size_bytes), str(output.absolute()),
                    str(options.calibration), str(job), str(options.out / "analyses"), options.threads,
                ]  # fmt: skip
                job.mkdir(exist_ok=True)
                began = time.monotonic()
                ran = subprocess.run(
                    [sys.executable, "-c", RUN, json.dumps(asked)], stdout=subprocess.PIPE, check=True, text=True
                )
                done.write_text(ran.stdout)
                print(f"{output.name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
            rows.append((size_bytes, float(kl), mix, way, output, json.loads(done.read_text())))
    show(options, rows)


def show(options: argparse.Namespace, rows: list[tuple[int, float, str, str, Path, dict[str, float]]]) -> None:
    """Measure all files in one pass, and print."""
    import torch

    from app.engine.evaluation import evaluate_all
    from app.engine.model import Model
    from app.engine.text import read_text, token_chunks

    torch.set_num_threads(options.threads)
    source, outputs = Model.open(options.model), [Model.open(row[4]) for row in rows]
    chunks = token_chunks(source, read_text(options.evaluation), 512, options.chunks)
    steps = evaluate_all(source, outputs, chunks)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            break
    print("| asked for | mix | way | bytes | mean KL | +- | of the first | of the goal | s | peak MB |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    first: dict[int, float] = {}
    for (size_bytes, kl, mix, way, output, figures), evaluation in zip(rows, found, strict=True):
        base = first.setdefault(size_bytes, evaluation.mean_kl)
        print(
            f"| {size_bytes / 1e6:.1f} MB | {mix} | {way} | {output.stat().st_size:,} | {evaluation.mean_kl:.5f} | "
            f"{evaluation.mean_kl_error:.5f} | {evaluation.mean_kl / base:.2f} | {evaluation.mean_kl / kl:.2f} | "
            f"{figures['seconds']:.0f} | {figures['peak'] / 1e6:.0f} |"
        )


if __name__ == "__main__":
    main()

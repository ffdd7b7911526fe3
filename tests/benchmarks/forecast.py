"""What "try first" forecasts, and how far a whole job agrees.

    python tests/benchmarks/forecast.py MODEL ... [--preset Q4_K_M ...] [--quality fast] [--threads 2] [--full]

Prints each trial. With --full the job is done, too; then forecast over measured: divergence, error, and time, as a
whole and for the stages that a job tells of.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[2])]


from app.engine.pipeline import Order  # noqa: E402
from app.engine.quantizer import Device  # noqa: E402
from app.engine.recipe import QUALITIES, Recipe  # noqa: E402
from app.jobs.queue import Queue  # noqa: E402
from app.jobs.runner import run_task  # noqa: E402
from app.jobs.tasks import CompressTask, Task, TryTask  # noqa: E402

STAGES = {"compress": ("calibration", "reading", "values", "writing"), "verify": ("comparing",), "run": ("running",)}


def timed(task: Task) -> tuple[dict[str, Any], float, dict[str, float]]:
    """A task's result, its seconds, and those of each stage."""
    began = last = time.perf_counter()
    stages: dict[str, float] = {}

    def note(step: Any) -> None:
        nonlocal last
        now = time.perf_counter()
        stages[step.stage] = stages.get(step.stage, 0.0) + now - last
        last = now

    return run_task(task, note, lambda: False), time.perf_counter() - began, stages


def compare(source: Path, recipe: Recipe, threads: int, full: bool) -> None:
    """One model and recipe."""
    trial, took, _ = timed(TryTask(str(source), recipe.to_json(), threads=threads))
    print(
        f"{source.name} {recipe.mix} {recipe.quality}: trial {took:.1f} s, KL {trial['forecast_kl']:.4f} "
        f"({trial['forecast_low']:.4f} to {trial['forecast_high']:.4f}), error {trial['relative_error']:.3%}, "
        f"{trial['eta_s']:.1f} s in all",
        flush=True,
    )
    if not full:
        return
    with tempfile.TemporaryDirectory() as folder:
        order = Order(source, recipe, Path(folder) / "out.gguf", Device("cpu", threads))
        job = Queue(Path(folder) / "jobs").add(order)
        report, job_s, stages = timed(CompressTask(str(job.folder)))
        evaluation = report["evaluation"]
    parts = trial["eta_parts"]
    print(f"  KL    {trial['forecast_kl']:.4f} / {evaluation['mean_kl']:.4f} = ", end="")
    print(f"{trial['forecast_kl'] / evaluation['mean_kl']:.2f}")
    print(f"  error {trial['relative_error'] / report['relative_error']:.3f}")
    print(f"  time  {trial['eta_s']:.1f} / {job_s:.1f} s = {trial['eta_s'] / job_s:.2f}")
    for stage, names in (*STAGES.items(), ("evaluate", ("evaluation",))):
        forecast = sum(parts[name] for name in names)
        found = stages.get(stage, 0.0)
        print(f"    {stage:9} {forecast:7.2f} / {found:7.2f} s = {forecast / max(found, 1e-9):.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="+", metavar="MODEL")
    parser.add_argument("--preset", nargs="+", default=["Q4_K_M"])
    parser.add_argument("--quality", choices=QUALITIES, default="fast")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--full", action="store_true", help="do the job, too")
    options = parser.parse_args()
    for source in options.models:
        for preset in options.preset:
            compare(source.resolve(), Recipe(preset, quality=options.quality), options.threads, options.full)


if __name__ == "__main__":
    main()

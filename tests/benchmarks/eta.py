"""How honest the time left is: runs a job and holds what was forecast at 10, 25, 50 and 75 % against the truth.

    python tests/benchmarks/eta.py MODEL [--quality fast] [--mix Q4_K_M] [--runs 2] [--threads 2]

The first run knows nothing of this computer; the following ones know what the first took.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--quality", default="fast")
    parser.add_argument("--mix", default="Q4_K_M")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FEATHERWEIGHT_HOME"] = folder
        for number in range(options.runs):
            print_run(number, run(Path(folder), options))
            sys.stdout.flush()


def run(home: Path, options: argparse.Namespace) -> dict:
    """One job from beginning to end; what was kept about its forecasts."""
    from app.engine.pipeline import Order
    from app.engine.quantizer import Device
    from app.engine.recipe import Recipe
    from app.jobs.forecast import read_checks
    from app.jobs.job import Job
    from app.jobs.performers.base import quiet_torch
    from app.jobs.performers.compress import run_job

    quiet_torch()
    recipe, device = Recipe(options.mix, quality=options.quality), Device("cpu", options.threads)
    output = home / "output.gguf"
    job = Job.create(home / "jobs", Order(options.model.resolve(), recipe, output, device, overwrite=True))
    for _ in run_job(job.folder):
        pass
    return read_checks(job.folder)


def print_run(number: int, found: dict) -> None:
    """A line for each moment."""
    total = sum(found["took_s"].values())
    shares = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in found["took_s"].items())
    print(f"run {number + 1} ({'knows earlier jobs' if found['known'] else 'knows nothing'}): {total:.1f} s: {shares}")
    for check in found["checks"]:
        if check["forecast_s"] is None:
            print(f"  at {check['at']:4.0%}: nothing told yet; {check['true_s']:.1f} s were left")
        else:
            told, true = check["forecast_s"], check["true_s"]
            print(f"  at {check['at']:4.0%}: {told:.1f} s told, {true:.1f} s true ({check['error']:+.0%})")


if __name__ == "__main__":
    main()

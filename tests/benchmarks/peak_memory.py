"""Peak resident memory and wall time of compressing a model, above the idle child.

    python tests/benchmarks/peak_memory.py MODEL OUT.gguf [--preset Q4_K_M] [--threads 2]

The child is the one that the window uses. Its memory is sampled every 20 ms; "idle" is the child after it has
opened the model and imported torch. The runtime that proves the file is a process of its own and is told separately.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import psutil

from app.engine.pipeline import Order
from app.engine.processes import own_command, own_environment
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.jobs.job import Job
from app.jobs.tasks import CompressTask, StatisticsTask


class Child:
    """A task child with its memory watched."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            own_command("--run-tasks"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=own_environment()
        )
        self.peak_bytes = self.peak_runtime_bytes = 0
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        watched = psutil.Process(self.process.pid)
        while self.process.poll() is None:
            try:
                self.peak_bytes = max(self.peak_bytes, watched.memory_info().rss)
                for runtime in watched.children():
                    self.peak_runtime_bytes = max(self.peak_runtime_bytes, runtime.memory_info().rss)
            except psutil.Error:
                pass
            time.sleep(0.02)

    def ask(self, number: int, task: object) -> dict:
        """One request; its result, or the end of the program."""
        assert self.process.stdin and self.process.stdout
        line = json.dumps({"id": number, "task": task.to_json()})  # type: ignore[attr-defined]
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        for text in self.process.stdout:
            message = json.loads(text)
            if message["event"] == "done":
                return message["data"]
            if message["event"] == "failed":
                sys.exit(message["data"]["message"] + message["data"]["details"])
        sys.exit("the child died")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--preset", default="Q4_K_M")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    child = Child()
    child.ask(1, StatisticsTask(str(options.model.resolve()), "model.norm.weight", "Q4_K"))
    time.sleep(0.2)
    idle_bytes = psutil.Process(child.process.pid).memory_info().rss
    child.peak_bytes = 0
    with tempfile.TemporaryDirectory() as folder:
        order = Order(
            options.model.resolve(),
            Recipe(options.preset),
            options.out.absolute(),
            Device("cpu", options.threads),
            overwrite=True,
        )
        began = time.monotonic()
        report = child.ask(2, CompressTask(str(Job.create(Path(folder), order).folder)))
        wall_s = time.monotonic() - began
    weights = sum(row["weights"] for row in report["tensors"])
    print(f"weights            {weights / 1e9:.2f} G, {report['output']['size_bytes'] / 1e9:.2f} GB out")
    print(f"wall               {wall_s:.1f} s, {weights / wall_s / 1e6:.1f} M weights/s, proof included")
    print(f"idle child         {idle_bytes / 1e6:.0f} MB")
    print(f"peak above idle    {(child.peak_bytes - idle_bytes) / 1e6:.0f} MB (goal: at most 1500)")
    print(f"runtime's peak     {child.peak_runtime_bytes / 1e6:.0f} MB, file mapping included")
    child.process.stdin.close()
    child.process.wait()


if __name__ == "__main__":
    main()

"""Time from process start to a window that answers: the frozen program next to the unfrozen one, in turns.

    python tests/benchmarks/frozen_start.py PROGRAM [--runs 9] [--cold]

Run it with an environment like the one that was frozen. Compiled modules are kept, as they are in every installation.
`--cold` lets the system forget the files of both before each run, as far as nobody else has them open: the first start
after a computer's.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
FLAG = "--time-start"
FOREIGN = ("site-packages", "dist-packages", "test")  # beside the standard library, and no part of it


def forget(*folders: Path) -> None:
    """Take these files, and those below these folders, out of the system's cache."""
    for path in (path for folder in folders for path in (folder, *folder.rglob("*"))):
        if path.is_file() and not path.is_symlink():
            descriptor = os.open(path, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


def once(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """One start: seconds until it answers, and until all is there."""
    began = time.time()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    moments = json.loads(done.stdout.splitlines()[-1])
    return moments["answers"] - began, moments["furnished"] - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--cold", action="store_true")
    options = parser.parse_args()
    program = options.program.resolve()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        library = [path for path in Path(os.__file__).parent.iterdir() if path.name not in FOREIGN]
        own = (Path(sys.prefix), *library, ROOT / "app", ROOT / "resources", Path(compiled))
        kinds = {
            "unfrozen": ([sys.executable, "-m", "app", FLAG], own),
            "frozen": ([str(program), FLAG], (program.parent,)),
        }
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
        for run in range(options.runs + 1):
            for name, (command, files) in kinds.items():
                if options.cold:
                    forget(*files)
                times = once(command, environment)
                if run:  # the first compiles the modules, and reads the files
                    found[name].append(times)
    for name, runs in found.items():
        for what, times in zip(("answers", "furnished"), zip(*runs, strict=True), strict=True):
            print(f"{name} {what}: median {statistics.median(times):.3f} s, {min(times):.3f} to {max(times):.3f}")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()

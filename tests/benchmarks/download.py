"""Downloads from a server on this computer, next to `huggingface_hub`'s own, in the same run.

    python tests/benchmarks/download.py [--megabytes 1000] [--rounds 3] [--connections 1 4] [--folder /tmp]

The stand-in of the tests serves the file with sendfile from a process of its own; each download runs in a fresh process
and takes turns with the others. Ours also hashes what arrives and brings it to the disk, the library's does neither;
`--folder /dev/shm` takes the disk out of the comparison. Seconds are those of the fastest round, without the start of
the process; memory is the process's peak above what it has after its imports.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]

SERVE = """
import sys; from pathlib import Path; from tests.hub_server import HubServer, Repo
with HubServer() as hub:
    repo = hub.add(Repo("owner/big", {"config.json": b"{}", "model.safetensors": Path(sys.argv[1])}))
    repo.facts(blobs=True)
    print(hub.url, flush=True)
    sys.stdin.read()
"""
OURS = """
from app.engine.hub import download
def fetch(folder, connections):
    for step in download("owner/big", cache=folder, connections=connections): pass
"""
THEIRS = """
from huggingface_hub import hf_hub_download
def fetch(folder, connections):
    for name in ("config.json", "model.safetensors"): hf_hub_download("owner/big", name, cache_dir=folder, token=False)
"""
MEASURE = """
import resource, sys, time; from pathlib import Path
import huggingface_hub, httpx2, filelock, psutil; huggingface_hub.get_session()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter(); fetch(Path(sys.argv[1]), int(sys.argv[2])); taken = time.perf_counter() - start
print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, time.process_time())
"""


def measure(code: str, folder: Path, connections: int, endpoint: str) -> tuple[float, float, float]:
    """Seconds, MB of memory and CPU seconds of one download in a fresh process."""
    environment = os.environ | {
        "HF_ENDPOINT": endpoint,
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "PYTHONPATH": str(ROOT),
    }
    cache = folder / "cache"
    command = [sys.executable, "-c", code + MEASURE, str(cache), str(connections)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    shutil.rmtree(cache)
    taken, kilobytes, cpu = map(float, done.stdout.split())
    return taken, kilobytes / 1e3, cpu


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--connections", type=int, nargs="+", default=[1, 4])
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        file = folder / "big.safetensors"
        with open(file, "wb") as out:
            for _ in range(options.megabytes):
                out.write(os.urandom(1_000_000))
        serve = [sys.executable, "-c", SERVE, str(file)]
        with subprocess.Popen(serve, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            endpoint = server.stdout.readline().strip()
            kinds = {"huggingface_hub": (THEIRS, 0)}
            kinds |= {f"ours, {count} connections": (OURS, count) for count in options.connections}
            found: dict[str, list] = {kind: [] for kind in kinds}
            for _ in range(options.rounds):
                for kind, (code, count) in kinds.items():
                    found[kind].append(measure(code, folder, count, endpoint))
            server.stdin.close()
    best = {kind: min(rows) for kind, rows in found.items()}
    for kind, (taken, megabytes, cpu) in best.items():
        ratio = best["huggingface_hub"][0] / taken
        print(
            f"{kind:22} {taken:6.2f} s {options.megabytes / taken:7.0f} MB/s   x{ratio:.2f} of huggingface_hub's speed"
            f"   {megabytes:5.1f} MB memory   {cpu:5.2f} s of CPU"
        )


if __name__ == "__main__":
    main()

"""Whether a CUDA build works here: a process of its own imports it and computes on the card.

A library that does not fit can end a process without a word. That must happen to this one, not to the child that
works for a person.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.engine.gpu_support.place import lead_with
from app.engine.processes import own_command, own_environment

TRIAL_FLAG = "--try-gpu-support"
LIMIT_S = 300.0  # the first import from a slow disk, with a virus scanner reading along


@dataclass(frozen=True)
class Found:
    """What the trial found.

    Attributes:
        why_not: a sentence; empty where it works.
        torch: its version.
        device: the card's name.
        elapsed_s: how long the trial took.
    """

    why_not: str
    torch: str = ""
    device: str = ""
    elapsed_s: float = 0.0


def try_out(folder: Path, torch_version: str) -> Found:
    """Try the build in `folder`, which must say of itself that it is `torch_version`."""
    began = time.monotonic()
    try:
        done = subprocess.run(
            own_command(TRIAL_FLAG, str(folder), torch_version),
            capture_output=True,
            env=own_environment(),
            stdin=subprocess.DEVNULL,
            timeout=LIMIT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Found(f"It did not answer within {LIMIT_S / 60:.0f} minutes.")
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    answer = next((line for line in reversed(lines) if line.startswith('{"why_not"')), None)
    if answer is None:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        return Found(f"It ended with code {done.returncode}" + (f": {said[-1]}" if said else "."))
    return Found(**{**json.loads(answer), "elapsed_s": round(time.monotonic() - began, 1)})


def trial_main(arguments: list[str]) -> int:
    """The process: `--try-gpu-support FOLDER VERSION`; one line of JSON on standard output."""
    sink = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # libraries print what they like
    folder, version = arguments
    lead_with(Path(folder))
    with sink:
        sink.write(json.dumps(asdict(_here(version))) + "\n")
    return 0


def _here(version: str) -> Found:
    """Import, look for a card, multiply two small matrices on it."""
    try:
        import torch
    except Exception as error:  # whatever a library that does not fit raises
        return Found(f"It cannot be loaded: {type(error).__name__}: {error}")
    if torch.__version__ != version:
        return Found(f"Another torch was loaded: {torch.__version__} from {Path(torch.__file__).parent}.")
    try:
        return _on_card(torch)
    except Exception as error:
        return Found(f"The graphics card does not compute: {type(error).__name__}: {error}", torch.__version__)


def _on_card(torch: Any) -> Found:
    if not torch.cuda.is_available():
        return Found("It finds no graphics card that it can use.", torch.__version__)
    one = torch.ones(64, 64, device="cuda")
    if float((one @ one).sum()) != 64.0**3:
        return Found("The graphics card computes wrongly.", torch.__version__)
    return Found("", torch.__version__, str(torch.cuda.get_device_name(0)))


if __name__ == "__main__":
    sys.exit(trial_main(sys.argv[1:]))

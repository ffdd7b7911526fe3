"""Write the locked sets from pyproject.toml: `python packaging/lock.py`, for developers, needs `uv`.

One resolution for every system and Python that the program supports, with markers. No registry's address is
written, so that a lock serves behind a mirror too. torch is pinned by hand: on Linux its registry build states
CUDA libraries as dependencies and its CPU build does not, so that pip must ask the build it gets.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "packaging" / "requirements"
# what every build of torch needs, pinned with the rest
TORCH_NEEDS = ["filelock", "typing-extensions", "sympy", "networkx", "jinja2", "fsspec", "setuptools>=77.0.3"]


def is_torch(requirement: str) -> bool:
    """Whether a requirement names torch itself."""
    return re.match(r"torch\b(?!-)", requirement) is not None


def resolve(requirements: list[str], constraints: str = "") -> list[str]:
    """The pinned lines of a set of requirements, within a set that was pinned before."""
    (FOLDER / "constraints.txt").write_text(constraints, encoding="utf-8")
    command = ["uv", "pip", "compile", "--universal", "--no-emit-index-url", "--no-annotate", "--no-header"]
    command += ["--python-version", "3.11", "--quiet", "--constraint", str(FOLDER / "constraints.txt"), "-"]
    try:
        done = subprocess.run(command, input="\n".join(requirements), capture_output=True, text=True, check=True)
    except subprocess.CalledProcessError as error:
        sys.exit(error.stderr)
    finally:
        (FOLDER / "constraints.txt").unlink()
    # the browser's Python is no place for this program; its packages are not to be had elsewhere
    return [line for line in done.stdout.splitlines() if "sys_platform == 'emscripten'" not in line]


def write(name: str, lines: list[str], torch: str) -> None:
    """One locked set, in alphabetical order."""
    head = "# Written by packaging/lock.py from pyproject.toml; do not edit.\n"
    body = sorted([*lines, torch])
    (FOLDER / name).write_text(head + "\n".join(body) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Lock what the program needs, and what its tests need on top, in the same versions."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted, tests = project["dependencies"], project["optional-dependencies"]["test"]
    torch = next(line for line in wanted if is_torch(line))
    run = [line for line in wanted if not is_torch(line)] + TORCH_NEEDS
    every = resolve(run + tests)
    write("test.txt", every, torch)
    write("run.txt", resolve(run, "\n".join(every)), torch)


if __name__ == "__main__":
    main()

"""Sets everything up and runs Featherweight, or its tests, with nothing but a Python.

    python3 packaging/bootstrap.py run     open the window; without a display, compress the sample model
    python3 packaging/bootstrap.py test    lint, check types, run the tests

The same on Linux, Windows and macOS. It makes a virtual environment in `.venv`, installs the locked set into it,
and on Debian and Ubuntu the system libraries that Qt and llama.cpp need. What is there already is left alone: a
second run starts at once. This file uses the standard library only and stays readable for Python 3.9, so that a
Python that is too old gets a sentence and not a syntax error.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "requirements"
STAMP = VENV / "featherweight.json"
OLDEST, NEWEST = (3, 11), (3, 14)

# the library that Qt (or, the last, llama.cpp) loads -> the Debian packages that may carry it, newest name first
LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libgomp.so.1": ("libgomp1",),
}


class SetUpError(Exception):
    """Something a person can mend, as a sentence."""


def say(text: str) -> None:
    """Tell the person what is going on; standard output stays the program's own."""
    print(text, file=sys.stderr, flush=True)


def call(command: list[str], **options: object) -> None:
    """Run a command that must succeed.

    Raises:
        SetUpError: it did not.
    """
    try:
        code = subprocess.call(command, **options)  # type: ignore[arg-type]
    except OSError as error:
        raise SetUpError(f"{command[0]} cannot be started: {error.strerror}.") from error
    if code != 0:
        raise SetUpError(f"This step failed (exit code {code}): {' '.join(command)}\nIts own words stand above.")


# --- the system: Debian's and Ubuntu's packages -----------------------------------------------------------------


def loads(library: str) -> bool:
    """Whether the system's loader finds a library; the same question that the program will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_apt() -> bool:
    """Whether this is Debian, Ubuntu or one of their children."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def apt_knows(package: str) -> bool:
    """Whether apt could install a package."""
    done = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False)
    return "Candidate:" in done.stdout and "Candidate: (none)" not in done.stdout


def apt_install(packages: list[tuple[str, ...]], why: str) -> None:
    """Install packages, each given as the names it may bear, newest first.

    Raises:
        SetUpError: not root (the line to run is in it), or apt failed.
    """
    if os.geteuid() != 0:
        names = " ".join(next((name for name in choice if apt_knows(name)), choice[-1]) for choice in packages)
        known = all(any(apt_knows(name) for name in choice) for choice in packages)
        line = f"sudo apt-get install {names}" if known else f"sudo apt-get update && sudo apt-get install {names}"
        raise SetUpError(f"{why} Run this once, then the same command again:\n\n    {line}\n")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if not all(any(apt_knows(name) for name in choice) for choice in packages):
        call(["apt-get", "update", "-qq"], env=environment, stdout=sys.stderr)
    names = [next((name for name in choice if apt_knows(name)), choice[-1]) for choice in packages]
    say(f"{why} Installing {', '.join(names)} ...")
    command = ["apt-get", "install", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", *names]
    call(command, env=environment, stdout=subprocess.DEVNULL)


def needed_packages() -> list[tuple[str, ...]]:
    """Debian's packages that this system lacks, in one list so that a person has one line to run."""
    packages = [names for library, names in LIBRARIES.items() if not loads(library)]
    if not venv_python().exists() and suits(sys.version_info[:2]) and importlib.util.find_spec("ensurepip") is None:
        packages.append((f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "python3-venv"))
    return packages


def ensure_system() -> None:
    """Make sure that what the system must have is there (Windows and macOS have it all).

    Raises:
        SetUpError: something is missing and it is not for this program to install it.
    """
    if sys.platform != "linux":
        return
    why = "Featherweight needs system packages that are missing."
    if has_apt():
        packages = needed_packages()
        if packages:
            apt_install(packages, why)
        return
    missing = [library for library in LIBRARIES if not loads(library)]
    if missing:
        raise SetUpError(f"{why} Install what carries {', '.join(missing)} with your system's package manager.")


# --- Python: a version that fits, a virtual environment, the locked set ------------------------------------------


def suits(version: tuple[int, int]) -> bool:
    """Whether the locked set was resolved for a version of Python."""
    return OLDEST <= version <= NEWEST


def version_of(python: str) -> tuple[int, int] | None:
    """The version of another Python, None where it does not start."""
    try:
        done = subprocess.run(
            [python, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True, check=True
        )
        major, minor = done.stdout.split()
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None
    return int(major), int(minor)


def find_python() -> str:
    """A Python that the program runs on: this one, another that is installed, or one that apt has.

    Raises:
        SetUpError: there is none.
    """
    if suits(sys.version_info[:2]):
        return sys.executable
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    for name in names:
        path = shutil.which(name)
        if path and suits(version_of(path) or (0, 0)):
            return path
    why = (
        f"This is Python {sys.version_info[0]}.{sys.version_info[1]}; "
        f"Featherweight needs {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}."
    )
    name = next((name for name in names if has_apt() and apt_knows(name)), None)
    if name is None:
        raise SetUpError(f"{why} Install one from python.org or with your system's package manager.")
    apt_install([(name,), (f"{name}-venv",)], why)
    return shutil.which(name) or name


def venv_python() -> Path:
    """The virtual environment's interpreter."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make_venv() -> None:
    """Make the virtual environment, anew where an interrupted set-up or another Python left one.

    Raises:
        SetUpError: no Python fits, or it cannot make one.
    """
    python = find_python()
    say(f"Making a virtual environment in {VENV} ...")
    call([python, "-m", "venv", "--clear", str(VENV)])


def fingerprint(lock: Path) -> str:
    """What an environment was built from: changes when the lock or the program's metadata do."""
    digest = hashlib.sha256(sysconfig.get_platform().encode())
    for path in (lock, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(str(ROOT).encode())
    return digest.hexdigest()


def installed() -> list[str]:
    """The fingerprints of the sets that the environment holds in full."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return found if isinstance(found, list) else []


def ensure_environment(name: str) -> None:
    """Make sure that `.venv` holds a locked set, "run" or "test" (which holds all of "run").

    Raises:
        SetUpError: it could not be made.
    """
    wanted = {key: fingerprint(LOCKS / f"{key}.txt") for key in ("run", "test")}
    accepted = {wanted["test"], wanted[name]}
    if venv_python().exists() and accepted & set(installed()):
        return
    if not suits(version_of(str(venv_python())) or (0, 0)) or not installed():
        make_venv()
    say("Installing the locked packages; the first time takes a minute or a few ...")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    try:
        STAMP.write_text(json.dumps(["unfinished"]), encoding="utf-8")
        call([*pip, "--requirement", str(LOCKS / f"{name}.txt")])
        call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    except SetUpError as error:
        raise SetUpError(f"{error}\nWithout a network connection the packages cannot be fetched.") from None
    STAMP.write_text(json.dumps([wanted[name]]), encoding="utf-8")


# --- the two commands -------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def program_arguments(arguments: list[str]) -> list[str]:
    """What `run` starts: the window, or headless what was asked for, by default the sample model."""
    if has_display():
        return ["-m", "app", *arguments]
    if arguments:
        return ["-m", "app.cli", *arguments]
    output = ROOT / "build" / "sample-Q4_K_M.gguf"
    output.parent.mkdir(exist_ok=True)
    output.unlink(missing_ok=True)  # from the last time this was run
    say("There is no display, so the sample model is compressed without a window.")
    sample = str(ROOT / "resources" / "sample-model")
    return ["-m", "app.cli", "compress", sample, "--preset", "Q4_K_M", "--out", str(output)]


def run(arguments: list[str]) -> int:
    """The first command. Returns the program's exit code, where the system lets a program go on as another."""
    command = [str(venv_python()), *program_arguments(arguments)]
    if sys.platform == "win32":
        return subprocess.call(command)
    # the program takes this one's place: Ctrl-C reaches it alone, and it stops in good order
    return os.execv(command[0], command)


def test(arguments: list[str]) -> int:
    """The second command: every check, the tests last. Returns 0 only if all passed."""
    python = str(venv_python())
    checks = {
        "lint": ["ruff", "check", "--no-cache", "."],
        "format": ["ruff", "format", "--no-cache", "--check", "."],
        "types": ["mypy", "--strict", "app/engine", "app/jobs"],
        "tests": ["pytest", *arguments],
    }
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed = []
    for name, command in checks.items():
        say(f"--- {name}: {' '.join(command)}")
        if name == "tests" and failed:
            say(f"(failed before: {', '.join(failed)})")
        if subprocess.call([python, "-m", *command], cwd=ROOT, env=environment) != 0:
            failed.append(name)
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    """Set up, then run one of the two commands."""
    commands = {"run": run, "test": test}
    if not arguments or arguments[0] not in commands:
        say("Usage: python3 packaging/bootstrap.py run|test [arguments that are passed on]")
        return 2
    try:
        ensure_system()
        ensure_environment(arguments[0])
        return commands[arguments[0]](arguments[1:])
    except SetUpError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What a maintainer needs to know of a failure, as text that a person can copy and send.

Versions, what the computer can compute with, the recipe, the end of the job's log and the traceback. No token is in
it (`Failure` hides those), and paths tell neither the person's name nor what their folders are called above the home.
"""

from __future__ import annotations

import json
import platform
import re
from dataclasses import dataclass, field
from getpass import getuser
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, qVersion

from app import __version__
from app.jobs.events import Failure, without_tokens

PARTS = ("torch", "numpy", "safetensors", "gguf", "xllamacpp", "huggingface-hub", "PySide6-Essentials")
LOG_LINES = 40
HOMES = re.compile(r"(?i)((?:/home|/Users|[A-Z]:[\\/]+Users)[\\/]+)[^\\/\s\"':;,]+")
SOMEBODY = "somebody"


@dataclass(frozen=True)
class Surroundings:
    """What was going on when something failed.

    Attributes:
        model: where the open model comes from; empty where none is open.
        recipe: as plain data; None where no model is open.
        devices: what this computer can compute with, as the engine told.
        device: the chosen one.
        threads: how many processor cores.
        log: the log of the job that was under way, or was last.
    """

    model: str = ""
    recipe: dict[str, Any] | None = None
    devices: list[dict[str, Any]] = field(default_factory=list)
    device: str = "cpu"
    threads: int = 0
    log: str = ""


def nameless(text: str, home: str = "", user: str = "") -> str:
    """A text without tokens, and with paths that do not tell whose they are.

    Args:
        home, user: the person's folder and name; empty for those of whoever runs the program.
    """
    home, user = home or str(Path.home()), user or _user()
    text = without_tokens(text)
    if len(home) > 1:
        for spelling in {home, home.replace("\\", "\\\\"), home.replace("\\", "/")}:
            text = text.replace(spelling, "~")
    text = HOMES.sub(rf"\g<1>{SOMEBODY}", text)
    if user:
        text = re.sub(rf"(?<=[\\/]){re.escape(user)}(?=[\\/\s\"':;,]|$)", SOMEBODY, text)
    return text


def diagnostics(failure: Failure, around: Surroundings | None = None) -> str:
    """Everything, ready to be sent."""
    around = around or Surroundings()
    parts = [
        "\n".join(_versions()),
        _devices(around),
        f"{failure.kind}: {failure.message}\n{failure.hint}".strip(),
        failure.details.strip(),
        f"Model: {around.model}" if around.model else "",
        f"Recipe: {json.dumps(around.recipe, ensure_ascii=False)}" if around.recipe else "",
        _log(around.log),
    ]
    return nameless("\n\n".join(part for part in parts if part) + "\n")


def _versions() -> list[str]:
    return [
        f"Featherweight {__version__} · Python {platform.python_version()} · Qt {qVersion()} · {QLocale().name()}",
        f"{platform.platform()} · {platform.machine()}",
        " · ".join(f"{name} {_version(name)}" for name in PARTS),
    ]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"


def _devices(around: Surroundings) -> str:
    known = ", ".join(f"{item.get('key')} ({item.get('title')})" for item in around.devices) or "not asked yet"
    return f"Devices: {known}\nUsed: {around.device}, threads: {around.threads}" if around.threads else ""


def _log(text: str) -> str:
    lines = text.strip().splitlines()[-LOG_LINES:]
    return "\n".join(["Log:", *lines]) if lines else ""


def _user() -> str:
    try:
        return getuser()
    except (OSError, KeyError, ImportError):  # a system without such a thing
        return ""

"""Every finished job and everything that was measured on it since, kept apart from the jobs.

history/NAME/report.json          the job's proof, copied when it was first seen; never written again
history/NAME/measured/*.json      one file for each later measurement; never written again

Removing a job from the queue, or its output from the disk, takes nothing away here.
"""

from __future__ import annotations

import json
import secrets
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from app.engine.errors import CompressError
from app.engine.small_files import put_text

VERSION = 1


class Kind(Enum):
    """What was measured."""

    TEXT = "text"  # both models read a text: `Evaluation`
    SPEED = "speed"  # tokens per second of both
    CHECKS = "checks"  # the small tests
    SUITE = "suite"  # the person's own questions


@dataclass(frozen=True)
class Measurement:
    """One measurement, as it was made.

    Attributes:
        kind: what was measured.
        at: when, seconds since 1970.
        asked: with what: the text's name, the length ...
        found: what came of it, as the task's answer has it.
    """

    kind: Kind
    at: float
    asked: dict[str, Any]
    found: dict[str, Any]


@dataclass(frozen=True)
class Run:
    """A finished job.

    Attributes:
        name: the job's.
        folder: where its history lies.
        report: its proof.
        measured: what was measured later, oldest first.
        there: whether the output still lies where it was put.
    """

    name: str
    folder: Path
    report: dict[str, Any]
    measured: tuple[Measurement, ...] = ()
    there: bool = True

    @property
    def output(self) -> Path:
        """The compressed file."""
        return Path(str(self.report["output"]["path"]))

    @property
    def source(self) -> Path:
        """The original."""
        return Path(str(self.report["source"]["path"]))

    def last(self, kind: Kind) -> Measurement | None:
        """The newest measurement of a kind."""
        return next((item for item in reversed(self.measured) if item.kind is kind), None)


class RunHistory:
    """The runs below one folder.

    Attributes:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def keep(self, reports: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """Copy reports that are not here yet: (the job's name, its report) each."""
        for name, report in reports:
            path = self.root / name / "report.json"
            if not path.exists():
                _write(path, report)

    def runs(self) -> list[Run]:
        """All of them, the newest first; one that cannot be read is passed over and stays where it is."""
        if not self.root.is_dir():
            return []
        found = [run for folder in self.root.iterdir() if (run := self._run(folder)) is not None]
        return sorted(found, key=lambda run: (-float(run.report["finished_at"]), run.name))

    def add(self, name: str, kind: Kind, asked: dict[str, Any], found: dict[str, Any]) -> Measurement:
        """Keep a measurement.

        Raises:
            CompressError: there is no such run.
        """
        folder = self.root / name
        if not (folder / "report.json").exists():
            raise CompressError(f"There is no finished job called {name}.", "Was it removed from the history?")
        made = Measurement(kind, time.time(), asked, found)
        stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(made.at))
        path = folder / "measured" / f"{stamp}-{kind.value}-{secrets.token_hex(3)}.json"
        _write(path, {"version": VERSION, "kind": kind.value, "at": made.at, "asked": asked, "found": found})
        return made

    def remove(self, name: str) -> None:
        """Forget a run because a person wants it; job and output are not touched."""
        shutil.rmtree(self.root / name)

    def _run(self, folder: Path) -> Run | None:
        try:
            report = json.loads((folder / "report.json").read_text("utf-8"))
            found = sorted((folder / "measured").glob("*.json"))
            measured = [item for path in found if (item := _measurement(path)) is not None]
            run = Run(folder.name, folder, report, tuple(sorted(measured, key=lambda item: item.at)))
            float(report["finished_at"])
            return Run(run.name, run.folder, run.report, run.measured, run.output.exists())
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _measurement(path: Path) -> Measurement | None:
    try:
        data = json.loads(path.read_text("utf-8"))
        return Measurement(Kind(data["kind"]), float(data["at"]), dict(data["asked"]), dict(data["found"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(path: Path, data: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    put_text(path, json.dumps(data, indent=1))

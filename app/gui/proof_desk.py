"""Finished jobs and everything that is measured on them: one piece of work at a time, each kept in the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.engine.html_report import write_html_report
from app.gui.background import Background
from app.gui.engine import Engine, Request
from app.gui.job_board import JobBoard
from app.gui.said import said
from app.gui.settings import Settings
from app.gui.tongue import tongue
from app.jobs.history import Kind, Run, RunHistory
from app.jobs.suites import Suite, SuiteShelf
from app.jobs.tasks import (
    ChecksTask,
    EvaluateTask,
    HandOverTask,
    OriginalTask,
    ProgramsTask,
    SpeedTask,
    SuiteTask,
    Task,
    WriteOriginalTask,
)

Answer = dict[str, Any]
SPEED_PROMPT = "The history of the world is, in a few words, this: "


class ProofDesk(QObject):
    """What the Proof page asks for.

    Attributes:
        runs: finished jobs, the newest first, also such as were removed from the queue.
        suites: the person's own questions.
        busy: what is under way: "text", "speed", "checks", "suite", "original", "hand over" or "".
        programs: what files can be handed to, as `ProgramFacts.to_json()`; empty until it was asked.
        needed: what running an original takes, as `Needed.to_json()`, by the run's name.
        missing: why an original cannot be run, by the run's name.

    Signals:
        runs_changed: `runs` is different.
        suites_changed: `suites` is different.
        busy_changed: something began or ended.
        original_changed: `needed` or `missing` is different.
        programs_changed: `programs` is different.
        handed: `Handed.to_json()`.
        saved: where a report was written.
        progressed: a `JobProgress`.
        item: a part of a suite's answers.
        failed: a `Failure`.
    """

    runs_changed = Signal()
    suites_changed = Signal()
    busy_changed = Signal()
    original_changed = Signal()
    programs_changed = Signal()
    handed = Signal(dict)
    saved = Signal(str)
    progressed = Signal(object)
    item = Signal(dict)
    failed = Signal(object)

    def __init__(self, engine: Engine, board: JobBoard, background: Background, settings: Settings) -> None:
        super().__init__(board)
        self._engine, self._board, self._background, self._settings = engine, board, background, settings
        self._history = RunHistory(settings.history_folder)
        self._shelf = SuiteShelf(settings.suites_folder)
        self._request: Request | None = None
        self._stored: list[Run] = []
        self._asking: set[str] = set()
        self.runs: list[Run] = []
        self.suites: list[Suite] = []
        self.busy = ""
        self.programs: list[Answer] = []
        self.needed: dict[str, Answer] = {}
        self.missing: dict[str, str] = {}
        board.changed.connect(self._on_board)
        self._on_board()
        self._background.call(self._shelf.suites, self._on_suites, self.failed.emit)

    # the history

    def run(self, name: str) -> Run | None:
        """A run by its name."""
        return next((run for run in self.runs if run.name == name), None)

    def forget(self, name: str) -> None:
        """Take a run out of the history; one whose job is still in the queue would come back."""

        def work() -> list[Run]:
            self._history.remove(name)
            return self._history.runs()

        self._background.call(work, self._on_stored, self.failed.emit)

    def in_queue(self, name: str) -> bool:
        """Whether a run's job is still among the finished ones."""
        return self._board.report(name) is not None

    def _on_board(self) -> None:
        reports = [(job.folder.name, report) for job, report in self._board.finished]
        self._merge()

        def work() -> list[Run]:
            self._history.keep(reports)
            return self._history.runs()

        self._background.call(work, self._on_stored, self.failed.emit)

    def _on_stored(self, found: list[Run]) -> None:
        self._stored = found
        self._merge()

    def _merge(self) -> None:
        """What the disk holds, and what has just been finished and is not there yet."""
        known = {run.name: run for run in self._stored}
        for job, report in self._board.finished:
            if job.folder.name not in known:
                known[job.folder.name] = Run(job.folder.name, self._history.root / job.folder.name, report)
        found = sorted(known.values(), key=lambda run: (-float(run.report["finished_at"]), run.name))
        if found != self.runs:
            self.runs = found
            self.runs_changed.emit()

    def save_report(self, run: Run, path: Path) -> None:
        """Write a run's proof as one HTML file, in the person's language."""
        report, measured = report_with(run)
        spoken = tongue()
        self._background.call(
            lambda: write_html_report(path, report, measured, spoken),
            lambda _: self.saved.emit(str(path)),
            self.failed.emit,
        )

    # the person's own questions

    def keep_suite(self, suite: Suite, instead_of: str = "") -> None:
        """Save a suite."""
        self._on_shelf(lambda: self._shelf.keep(suite, instead_of))

    def remove_suite(self, name: str) -> None:
        """Forget a suite."""
        self._on_shelf(lambda: self._shelf.remove(name))

    def _on_shelf(self, change: Callable[[], object]) -> None:
        def work() -> list[Suite]:
            change()
            return self._shelf.suites()

        self._background.call(work, self._on_suites, self.failed.emit)

    def _on_suites(self, found: list[Suite]) -> None:
        self.suites = found
        self.suites_changed.emit()

    # the original

    def copy_path(self, run: Run) -> Path:
        """Where a runnable copy of the original lies or would lie: in the job's folder, which goes with the job."""
        return self.folder(run) / "original.gguf"

    def folder(self, run: Run) -> Path:
        """The job's folder; its history's, once the job was removed."""
        job = self._settings.jobs_folder / run.name
        return job if job.is_dir() else run.folder

    def original(self, run: Run) -> str:
        """The GGUF of the original that can be run now; empty where there is none."""
        return str(self.needed.get(run.name, {}).get("path", ""))

    def look_at_original(self, run: Run) -> None:
        """Find out what running the original takes."""
        if run.name in self._asking:
            return
        self._asking.add(run.name)
        request = self._engine.look.ask(OriginalTask(str(run.source), str(self.copy_path(run))))
        request.done.connect(lambda data: self._on_original(run.name, data))
        request.failed.connect(lambda failure: self._on_original(run.name, {}, said(failure.message)))
        request.stopped.connect(lambda: self._asking.discard(run.name))

    def write_original(self, run: Run) -> None:
        """Write the copy of the original."""
        task = WriteOriginalTask(str(run.source), str(self.copy_path(run)), self.threads)
        self._ask("original", task, lambda _: self._look_again(run))

    def remove_original(self, run: Run) -> None:
        """Remove the copy; the original itself is never touched."""
        copy = self.copy_path(run)
        self._background.call(lambda: copy.unlink(missing_ok=True), lambda _: self._look_again(run), self.failed.emit)

    def _look_again(self, run: Run) -> None:
        self.needed.pop(run.name, None)
        self.look_at_original(run)

    def _on_original(self, name: str, data: Answer, missing: str = "") -> None:
        self._asking.discard(name)
        if data:
            self.needed[name] = data
            self.missing.pop(name, None)
        else:
            self.missing[name] = missing
        self.original_changed.emit()

    # measuring

    @property
    def threads(self) -> int:
        """For the processor: leave one for the window."""
        import os

        return max(1, (os.cpu_count() or 2) - 1)

    def measure_text(self, run: Run, text: Path | None, context: int, chunks: int) -> None:
        """Both models read a text again."""
        task = EvaluateTask(
            str(run.output), str(run.source), str(text or ""), context, chunks, threads=self.threads
        )  # fmt: skip
        asked = {"text": text.name if text else "", "context": context, "chunks": chunks}
        self._measure(run, Kind.TEXT, asked, task)

    def measure_speed(self, run: Run) -> None:
        """How fast both write, one after the other; the original only where it can be run."""
        files = self._files(run)
        asked = {"names": [name for name, _ in files], "threads": self.threads, "tokens": 48}
        task = SpeedTask(tuple(path for _, path in files), SPEED_PROMPT, 48, self.threads)
        self._measure(run, Kind.SPEED, asked, task)

    def run_checks(self, run: Run) -> None:
        """The small tests."""
        task = ChecksTask(str(run.output), str(run.source), threads=self.threads)
        self._measure(run, Kind.CHECKS, {}, task)

    def run_suite(self, run: Run, suite: Suite) -> None:
        """The person's own questions."""
        files = self._files(run)
        questions = tuple(question.to_json() for question in suite.questions())
        asked = {**suite.to_json(), "names": [name for name, _ in files]}
        task = SuiteTask(tuple(path for _, path in files), questions, self.threads)
        self._measure(run, Kind.SUITE, asked, task)

    def _files(self, run: Run) -> list[tuple[str, str]]:
        original = self.original(run)
        first = [(self.tr("Original"), original)] if original else []
        return [*first, (self.tr("Compressed"), str(run.output))]

    def _measure(self, run: Run, kind: Kind, asked: Answer, task: Task) -> None:
        self._ask(kind.value, task, lambda found: self._keep(run.name, kind, asked, found))

    def _keep(self, name: str, kind: Kind, asked: Answer, found: Answer) -> None:
        def work() -> list[Run]:
            self._history.add(name, kind, asked, found)
            return self._history.runs()

        self._background.call(work, self._on_stored, self.failed.emit)

    # handing on

    def look_for_programs(self) -> None:
        """Find out which programs are here."""
        request = self._engine.look.ask(ProgramsTask())
        request.done.connect(self._on_programs)
        request.failed.connect(self.failed.emit)

    def hand_over(self, program: str, run: Run, name: str, copy: bool) -> None:
        """Give the file to a program."""
        self._ask("hand over", HandOverTask(program, str(run.output), name, copy), self.handed.emit)

    def _on_programs(self, data: Answer) -> None:
        self.programs = list(data["programs"])
        self.programs_changed.emit()

    # one thing at a time

    def stop(self) -> None:
        """Stop what is under way; nothing of it is kept."""
        if self._request is not None:
            self._request.stop()

    def _ask(self, busy: str, task: Task, done: Callable[[Answer], object]) -> None:
        if self.busy:
            return
        request = self._engine.proof.ask(task)
        self._request, self.busy = request, busy
        request.progressed.connect(self.progressed.emit)
        request.item.connect(self.item.emit)
        request.done.connect(lambda data: (self._end(), done(data)))
        request.failed.connect(lambda failure: (self._end(), self.failed.emit(failure)))
        request.stopped.connect(self._end)
        self.busy_changed.emit()

    def _end(self) -> None:
        self._request, self.busy = None, ""
        self.busy_changed.emit()


def report_with(run: Run) -> tuple[dict[str, Any], Sequence[dict[str, Any]]]:
    """A run as `html_report` wants it."""
    measured = [
        {"kind": item.kind.value, "at": item.at, "asked": item.asked, "found": item.found} for item in run.measured
    ]
    return run.report, measured

"""One job of the queue: what is happening, how far, and what a person can do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMessageBox, QPlainTextEdit, QVBoxLayout

from app.gui.job_board import JobBoard
from app.gui.models import job_words, recipe_words
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row, set_role
from app.gui.widgets.stage_row import StageRow
from app.jobs.job import Job, JobState

LOG_HEIGHT = 150


class JobCard(QFrame):
    """Signals: proof_asked: the job's name."""

    proof_asked = Signal(str)

    def __init__(self, board: JobBoard, job: Job) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.name = job.folder.name
        self._board = board
        self._title = label(job.order.output.name, "heading")
        self._recipe = label(recipe_words.short(job.order.recipe), "badge")
        self.stages = StageRow(job.order.recipe.quality)
        self.stages.hide()
        self._state = label("", "accent-badge")
        self._what = label("", "", wrap=True)
        self._pace = label("", "small")
        self._percent = label("", "strong")
        self.meter = Meter(self.tr("Progress of {0}").format(job.order.output.name), 10)
        self.pause = button(
            self.tr("Pause"), self.tr("Stop after the current step; nothing is lost"), self._pause, "pause"
        )
        self.resume = button(self.tr("Resume"), self.tr("Go on where it stopped"), self._resume, "resume", "primary")
        self.cancel = button(
            self.tr("Cancel"), self.tr("Give the job up and delete what is half-written"), self.ask_cancel, "cancel"
        )
        self.log_button = button(
            self.tr("Show log"), self.tr("What was done, step by step"), self._toggle, role="quiet"
        )
        self.proof = button(
            self.tr("See the proof"), self.tr("What came out, and how good it is"),
            lambda: self.proof_asked.emit(self.name), "proof", "primary",
        )  # fmt: skip
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setFixedHeight(LOG_HEIGHT)
        self.log.setAccessibleName(self.tr("Log"))
        self.log.setToolTip(self.tr("What was done, step by step; it stays on this computer"))
        self.log.hide()
        self._log_lines = 0
        self._lay_out()
        self.show_job(job)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 18, 18)
        layout.setSpacing(8)
        layout.addLayout(row(self._title, self._recipe, None, self._state, spacing=10))
        layout.addWidget(self._what)
        bar = row(self.meter, self._percent, spacing=14)
        bar.setStretch(0, 1)
        layout.addLayout(bar)
        layout.addWidget(self.stages)
        layout.addWidget(self._pace)
        layout.addSpacing(4)
        layout.addLayout(row(self.resume, self.pause, self.proof, self.cancel, None, self.log_button))
        layout.addWidget(self.log)

    def show_job(self, job: Job) -> None:
        """Show where the job stands."""
        self._job = job
        running = self.name == self._board.running
        waits = self._board.waits_for_turn(job)
        done = job.state is JobState.DONE
        self.pause.setVisible(running or waits)
        self.pause.setEnabled(not (running and self._board.stopping))
        self.resume.setVisible(not running and not waits and not done)
        self.resume.setText(self.tr("Start") if job.state is JobState.WAITING else self.tr("Resume"))
        self.resume.setAccessibleName(self.resume.text())
        self.stages.setVisible(running)
        self.cancel.setText(self.tr("Remove") if done else self.tr("Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.proof.setVisible(done)
        self._state.setText(self._state_word(job, running))
        troubled = job.failure is not None and not running
        set_role(self._state, "badge" if troubled or (not running and not done) else "accent-badge")
        set_role(self._what, "bad" if troubled and not waits else "")
        if running:
            self.show_progress()
        else:
            report = self._board.report(self.name)
            self._what.setText(job_words.result(report) if report else job_words.standing(job, waits))
            self._set_fraction(1.0 if done else job.done_bytes / job.total_bytes if job.total_bytes else 0.0)
            self._pace.setText("")
        self._pace.setVisible(bool(self._pace.text()))

    def _state_word(self, job: Job, running: bool) -> str:
        if running:
            return self.tr("Pausing …") if self._board.stopping else self.tr("Running")
        return {
            JobState.WAITING: self.tr("Waiting"),
            JobState.RUNNING: self.tr("Running elsewhere"),
            JobState.PAUSED: self.tr("Interrupted") if job.failure else self.tr("Paused"),
            JobState.FAILED: self.tr("Failed"),
            JobState.DONE: self.tr("Finished"),
        }[job.state]

    def show_progress(self) -> None:
        """Show the progress of the job under way."""
        progress = self._board.progress
        if progress is None:
            self._what.setText(self.tr("Starting …"))
            self._set_fraction(None)
            return
        self._what.setText(job_words.happening(progress))
        self._set_fraction(job_words.fraction(progress, self._job.order.recipe.quality))
        self.stages.show_stage(progress.stage)
        self._pace.setText(job_words.pace(progress))
        self._pace.setVisible(bool(self._pace.text()))
        if self.log.isVisible():
            self._fill_log()

    def _set_fraction(self, fraction: float | None) -> None:
        self.meter.set_fraction(fraction)
        self._percent.setText("" if fraction is None else f"{int(fraction * 100)} %")

    def _toggle(self) -> None:
        shown = self.log.isHidden()
        self.log.setVisible(shown)
        self.log_button.setText(self.tr("Hide log") if shown else self.tr("Show log"))
        self.log_button.setAccessibleName(self.log_button.text())
        if shown:
            self._fill_log()

    def _fill_log(self) -> None:
        lines = self._board.log.get(self.name, [])
        for text in lines[self._log_lines :]:
            self.log.appendPlainText(text)
        self._log_lines = len(lines)
        if not lines:
            self.log.setPlainText(self.tr("Nothing has been done since the program started."))

    def _pause(self) -> None:
        self._board.pause(self.name)

    def _resume(self) -> None:
        self._board.resume(self.name)

    def ask_cancel(self) -> None:
        """Ask, then remove the job; a finished output stays."""
        if self._job.state is JobState.DONE:
            self._board.remove(self.name)
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Cancel this job?"))
        box.setText(self.tr("Cancel {0}?").format(self._job.order.output.name))
        box.setInformativeText(self.tr("What is half-written will be deleted. The original model stays as it is."))
        yes = box.addButton(self.tr("Cancel the job"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        yes.clicked.connect(lambda: self._board.remove(self.name))
        box.open()

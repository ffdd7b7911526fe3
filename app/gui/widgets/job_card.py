"""One job of the queue: what is happening, how far, where on the model's map, and what a person can do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMessageBox, QVBoxLayout, QWidget

from app.gui import words
from app.gui.job_board import JobBoard
from app.gui.models import job_words, recipe_words
from app.gui.models.job_map import JobMap
from app.gui.widgets.dialogs import message_box
from app.gui.widgets.elided import Elided
from app.gui.widgets.grip import Grip
from app.gui.widgets.job_log_view import JobLogView
from app.gui.widgets.job_menu import menu_button
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row, set_role
from app.gui.widgets.progress_map import JobMapView
from app.gui.widgets.stage_row import StageRow
from app.jobs.job import Job, JobState
from app.jobs.trace import Trace

REST_MS = 100  # the map is painted no more often than this, however fast steps come


class JobCard(QFrame):
    """Signals: proof_asked: the job's name. dragged, dropped: it is carried by its grip, in global coordinates;
    given_up: not after all. moved: one place up (-1) or down (1).
    """

    proof_asked = Signal(str)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    given_up = Signal()
    moved = Signal(str, int)

    def __init__(self, board: JobBoard, job: Job) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(job.order.output.name)
        self.name = job.folder.name
        self._board, self._job = board, job
        self._job_map: JobMap | None = None
        self._stage, self._was_running, self._reads, self._wants_map = "", False, False, False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._paint_map)
        self._build(job)
        self._lay_out()
        self.show_job(job)

    def _build(self, job: Job) -> None:
        self.grip = Grip()
        self.grip.dragged.connect(lambda place: self.dragged.emit(self.name, place))
        self.grip.dropped.connect(lambda place: self.dropped.emit(self.name, place))
        self.grip.given_up.connect(self.given_up)
        self._title = Elided("heading")
        self._title.setText(job.order.output.name)
        self._title.setToolTip(str(job.order.output))
        self._recipe = label(recipe_words.short(job.order.recipe), "badge")
        self.stages = StageRow(job.order.recipe.quality)
        self._state = label("", "accent-badge")
        self._what = label("", "", wrap=True)
        self._pace = label("", "small", wrap=True)
        self._percent = label("", "strong")
        self.meter = Meter(self.tr("Progress of {0}").format(job.order.output.name), 10)
        self.pause = button(
            self.tr("Pause"), self.tr("Stop after the current step; nothing is lost"), self._pause, "pause"
        )
        self.resume = button(self.tr("Resume"), self.tr("Go on where it stopped"), self._resume, "resume", "primary")
        self.retry = button(self.tr("Try again"), self.tr("Begin the job anew"), self._retry, "reset", "primary")
        self.fewer = button("", self.tr("Slower, with less memory; what is done is kept"), self._fewer, "resume")
        self.cancel = button(
            self.tr("Cancel"), self.tr("Give the job up and delete what is half-written"), self.ask_cancel, "cancel"
        )
        self.proof = button(
            self.tr("See the proof"), self.tr("What came out, and how good it is"),
            lambda: self.proof_asked.emit(self.name), "proof", "primary",
        )  # fmt: skip
        self.up = button("", self.tr("Move up in the queue (Alt+Up)"), lambda: self._move(-1), "up", "quiet")
        self.down = button("", self.tr("Move down in the queue (Alt+Down)"), lambda: self._move(1), "down", "quiet")
        self.more = menu_button(self._board, self.name)
        self.map_button = button(self.tr("Show map"), self.tr("Which parts are done"), self._toggle_map, role="quiet")
        self.log_button = button(
            self.tr("Show log"), self.tr("What was done, step by step"), self._toggle_log, role="quiet"
        )
        self.map_view = JobMapView(learns=job.order.recipe.quality != "fast")
        self.log = JobLogView(self._board, self.name)
        for item in (self.stages, self.map_view, self.log):
            item.hide()
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):  # a button would take the arrow keys for itself
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 18, 18, 18)
        layout.setSpacing(8)
        title = row(self.grip, self._title, self._recipe, self._state, spacing=10)
        title.setStretch(1, 1)
        layout.addLayout(title)
        layout.addWidget(self._what)
        bar = row(self.meter, self._percent, spacing=14)
        bar.setStretch(0, 1)
        layout.addLayout(bar)
        layout.addWidget(self._pace)
        layout.addWidget(self.stages)
        layout.addWidget(self.map_view)
        left = (self.resume, self.retry, self.pause, self.proof, self.fewer, self.cancel)
        layout.addSpacing(2)
        layout.addLayout(row(*left, None, self.up, self.down, self.map_button, self.log_button, self.more, spacing=6))
        layout.addWidget(self.log)

    def show_job(self, job: Job) -> None:
        """Show where the job stands."""
        self._job = job
        running = self.name == self._board.running
        waits = self._board.waits_for_turn(job)
        done, failed = job.state is JobState.DONE, job.state is JobState.FAILED
        for_room = self._board.low_disk is not None and self._board.low_disk.name == self.name
        self.pause.setVisible(running or waits or for_room)
        self.pause.setEnabled(not (running and self._board.stopping))
        self.resume.setVisible(not running and not waits and not done and not failed)
        self._name_resume(job, for_room)
        self.retry.setVisible(failed and not running)
        self._show_ways_out(job, running, waits)
        self.stages.setVisible(running)
        self.cancel.setText(self.tr("Remove") if done else self.tr("Cancel"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.proof.setVisible(done)
        self._show_place(done)
        self._state.setText(self._state_word(job, running, for_room))
        troubled = job.failure is not None and not running
        set_role(self._state, "badge" if troubled or (not running and not done) else "accent-badge")
        set_role(self._what, "bad" if troubled and not waits and not for_room else "")
        if running:
            self.meter.show()
            self._percent.show()
            self.show_progress()
        else:
            self._what.setText(self._standing(job, waits, for_room))
            self._set_fraction(1.0 if done else job.fraction)
            bare = job.state is JobState.WAITING and not job.fraction
            self.meter.setVisible(not bare)
            self._percent.setVisible(not bare)
            self._pace.setText("")
        self._pace.setVisible(bool(self._pace.text()))
        self._follow_run(running, done)

    def _name_resume(self, job: Job, for_room: bool) -> None:
        begun = job.state is not JobState.WAITING and bool(job.stage or job.failure)
        text = self.tr("Resume") if begun else self.tr("Start")
        self.resume.setText(self.tr("Try now") if for_room else text)
        self.resume.setAccessibleName(self.resume.text())

    def _show_ways_out(self, job: Job, running: bool, waits: bool) -> None:
        """Too little memory: fewer threads may do."""
        failure, threads = job.failure, job.order.device.threads
        short = failure is not None and (failure.kind == "memory" or bool(failure.facts.get("killed")))
        self.fewer.setVisible(short and threads > 1 and not running and not waits)
        self.fewer.setText(self.tr("Go on with %n thread(s)", "", threads // 2))
        self.fewer.setAccessibleName(self.fewer.text())

    def _show_place(self, done: bool) -> None:
        names = [item.folder.name for item in self._board.unfinished]
        place = names.index(self.name) if self.name in names else 0
        several = len(names) > 1 and not done
        for item in (self.grip, self.up, self.down):
            item.setVisible(several)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(names) - 1)

    def _standing(self, job: Job, waits: bool, for_room: bool) -> str:
        report = self._board.report(self.name)
        if report:
            return job_words.result(report)
        if for_room and self._board.low_disk is not None:
            return self.tr("Goes on by itself as soon as there is room on the disk.")
        if waits and self._board.course.stopped:
            return self.tr("Waiting; the queue is paused")
        return job_words.standing(job, waits)

    def _state_word(self, job: Job, running: bool, for_room: bool) -> str:
        if running:
            return self.tr("Pausing …") if self._board.stopping else self.tr("Running")
        if for_room:
            return self.tr("Waits for space")
        if job.state is JobState.WAITING and self._board.waits_for_turn(job) and not self._board.is_due(job):
            return self.tr("Scheduled")
        return {
            JobState.WAITING: self.tr("Waiting"),
            JobState.RUNNING: self.tr("Running elsewhere"),
            JobState.PAUSED: self.tr("Paused") if job.held else self.tr("Interrupted"),
            JobState.FAILED: self.tr("Failed"),
            JobState.DONE: self.tr("Finished"),
        }[job.state]

    def show_progress(self) -> None:
        """Show the progress of the job under way."""
        progress = self._board.progress
        if progress is None:
            self._what.setText(self.tr("Starting …"))
            self._set_fraction(self._job.fraction or None)
            return
        self._what.setText(job_words.happening(progress))
        self._set_fraction(job_words.fraction(progress, self._job.order.recipe.quality))
        self.stages.show_stage(progress.stage)
        self._pace.setText(job_words.pace(progress))
        self._pace.setVisible(bool(self._pace.text()))
        self.log.read_on()
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._read_map()  # what was decided in the last stage is in the folder now
        elif self._job_map is not None:
            self._job_map.saw(progress)
            if not self._rest.isActive():
                self._rest.start()

    def _follow_run(self, running: bool, done: bool) -> None:
        """The map comes by itself with the run and goes with it."""
        if running and not self._was_running:
            self._stage = ""
            self._show_map(True)
        elif self._was_running and not running:
            self._show_map(False)
        self._was_running = running
        self.map_button.setVisible(running or done or bool(self._job.stage))

    def _show_map(self, shown: bool) -> None:
        self.map_view.setVisible(shown and self._job_map is not None)
        self._wants_map = shown
        text = self.tr("Hide map") if shown else self.tr("Show map")
        self.map_button.setText(text)
        self.map_button.setAccessibleName(text)
        if shown:
            self._read_map()

    def _toggle_map(self) -> None:
        self._show_map(not self._wants_map)

    def _read_map(self) -> None:
        if self._wants_map and not self._reads:
            self._reads = True
            self._board.read_trace(self.name, self._on_trace)

    def _on_trace(self, trace: Trace) -> None:
        self._reads = False
        self._job_map = JobMap.of(trace)
        if self._job_map is None:
            return
        if self._job.state is JobState.DONE:
            self._job_map.done()
        elif self.name == self._board.running and self._board.progress is not None:
            self._job_map.saw(self._board.progress)
        self._paint_map()
        self.map_view.setVisible(self._wants_map)

    def _paint_map(self) -> None:
        if self._job_map is not None:
            self.map_view.map.show_job(self._job_map)

    def _set_fraction(self, fraction: float | None) -> None:
        self.meter.set_fraction(fraction)
        self._percent.setText("" if fraction is None else words.percent(int(fraction * 100) / 100))

    def _toggle_log(self) -> None:
        shown = self.log.isHidden()
        self.log.setVisible(shown)
        self.log_button.setText(self.tr("Hide log") if shown else self.tr("Show log"))
        self.log_button.setAccessibleName(self.log_button.text())

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus, in the order in which it is seen."""
        first = [self.map_view.map, self.resume, self.retry, self.pause, self.proof, self.fewer, self.cancel]
        second = [self.up, self.down, self.map_button, self.log_button, self.more]
        return [*first, *second, self.log.text, self.log.copy, self.log.folder]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_map()

    def _move(self, by: int) -> None:
        if self._job.state is not JobState.DONE:
            self.moved.emit(self.name, by)

    def _pause(self) -> None:
        self._board.pause(self.name)

    def _resume(self) -> None:
        self._board.resume(self.name)

    def _retry(self) -> None:
        self._board.retry(self.name)

    def _fewer(self) -> None:
        self._board.fewer_threads(self.name)

    def ask_cancel(self) -> None:
        """Ask, then remove the job; a finished output stays."""
        if self._job.state is JobState.DONE:
            self._board.remove(self.name)
            return
        box = message_box(self)
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

"""What the world outside the window hears of the queue: no sleep while it works, progress at the icon, a message.

All of it goes through `Desktop`, so that a platform that lacks a thing simply goes without.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from app.gui.background import Background
from app.gui.desktop import Desktop
from app.gui.job_board import JobBoard
from app.gui.models import job_words
from app.gui.said import said
from app.gui.settings import Settings
from app.gui.widgets.countdown import Countdown
from app.jobs.course import WhenDone

TITLE = "Featherweight"


class JobWatch(QObject):
    """Follows the board.

    Attributes:
        choices: what this computer can do when all is done; nothing alone until that is known.
        countdown: the question before the computer is put to rest, while it is open.

    Signals:
        choices_changed: `choices` is known.
    """

    choices_changed = Signal()

    def __init__(
        self, board: JobBoard, desktop: Desktop, settings: Settings, background: Background, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._board, self._desktop, self._settings = board, desktop, settings
        self._background, self._window = background, window
        self._awake = False
        self._shown: int | None = None
        self.choices: tuple[WhenDone, ...] = (WhenDone.NOTHING,)
        self.countdown: Countdown | None = None
        board.changed.connect(self._on_changed)
        board.progressed.connect(self._on_progress)
        board.completed.connect(self._on_completed)
        board.ended_badly.connect(self._on_ended_badly)
        board.ran_dry.connect(self._on_ran_dry)

    def ask_choices(self) -> None:
        """Find out what this computer can do when all is done."""
        self._background.call(self._desktop.power.possible, self._on_choices)

    def _on_choices(self, found: tuple[WhenDone, ...]) -> None:
        self.choices = found
        self.choices_changed.emit()

    def release(self) -> None:
        """The window closes."""
        self._board.blockSignals(True)
        self._keep_awake(False)
        self._desktop.taskbar.clear()

    def _on_changed(self) -> None:
        scheduled = any(not self._board.is_due(job) for job in self._board.waiting)
        self._keep_awake(bool(self._board.running) or scheduled)
        if not self._board.running and self._shown is not None:
            self._shown = None
            self._desktop.taskbar.clear()
            self._window.setWindowTitle(TITLE)

    def _keep_awake(self, wanted: bool) -> None:
        if wanted == self._awake:
            return
        self._awake = wanted
        if not wanted:
            self._desktop.awake.release()
        elif problem := self._desktop.awake.hold(self.tr("A model is being compressed")):
            self._board.note(problem)

    def _on_progress(self) -> None:
        progress, job = self._board.progress, self._board.job(self._board.running)
        if progress is None or job is None:
            return
        fraction = job_words.fraction(progress, job.order.recipe.quality)
        if (percent := int(fraction * 100)) != self._shown:
            self._shown = percent
            self._desktop.taskbar.show(fraction)
            self._window.setWindowTitle(self.tr("{0} % - {1}").format(percent, TITLE))

    def _on_completed(self, name: str) -> None:
        job, report = self._board.job(name), self._board.report(name)
        if job is not None and report is not None:
            self._tell(self.tr("{0} is ready").format(job.order.output.name), job_words.result(report))

    def _on_ended_badly(self, name: str) -> None:
        job, low = self._board.job(name), self._board.low_disk
        if job is not None and low is not None:
            self._tell(self.tr("{0} waits for space").format(job.order.output.name), job_words.low_disk(low))
        elif job is not None and job.failure is not None:
            self._tell(self.tr("{0} has stopped").format(job.order.output.name), said(job.failure.message))

    def _tell(self, title: str, text: str) -> None:
        if self._settings.notify and not self._window.isActiveWindow():
            self._desktop.notifier.tell(title, text)

    def _on_ran_dry(self) -> None:
        wanted = self._board.course.when_done
        if wanted is not WhenDone.NOTHING and self.countdown is None:
            self.countdown = Countdown(wanted, self._window)
            self.countdown.accepted.connect(self._rest)
            self.countdown.finished.connect(self._on_countdown)
            self.countdown.open()

    def _on_countdown(self) -> None:
        self.countdown = None
        self._board.then(WhenDone.NOTHING)  # once: the next evening is asked for anew

    def _rest(self) -> None:
        wanted, power = self._board.course.when_done, self._desktop.power
        self._background.call(lambda: power.rest(wanted), self._on_rested)

    def _on_rested(self, problem: str) -> None:
        if problem:
            self._desktop.notifier.tell(TITLE, problem)

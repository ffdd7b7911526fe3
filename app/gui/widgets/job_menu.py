"""What else can be done with a job: place in the queue, start, once more, its files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QTime, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.icons import set_icon
from app.gui.job_board import JobBoard
from app.gui.widgets.start_dialog import StartDialog
from app.jobs.job import Job, JobState

NIGHT, MORNING = 23, 5  # tonight begins at 23:00; before 5:00 it is night already


def tonight(now: datetime) -> datetime | None:
    """When the night begins; None while it is night."""
    if now.hour >= NIGHT or now.hour < MORNING:
        return None
    return now.replace(hour=NIGHT, minute=0, second=0, microsecond=0)


class JobMenu(QMenu):
    """Filled when it is opened, for the state of that moment."""

    def __init__(self, board: JobBoard, name: str, opener: QPushButton) -> None:
        super().__init__(opener)
        self.setToolTipsVisible(True)
        self._board, self._name = board, name
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what can be done now."""
        self.clear()
        job = self._board.job(self._name)
        if job is None:
            return
        waits = self._name != self._board.running and job.state is not JobState.DONE
        if waits:
            self._places(job)
            self.addSeparator()
            self._starts(job)
            self.addSeparator()
        self._entry(
            self.tr("Do it again"),
            self.tr("A new job with the same model and recipe, to a file of another name"),
            lambda: self._board.duplicate(self._name),
        )
        if job.order.recipe.quality != "fast":
            self._entry(
                self.tr("Do it again with quality “fast”"),
                self.tr("A new job that needs far less memory and time, and gives slightly worse answers"),
                lambda: self._board.duplicate(self._name, "fast"),
            )
        threads = job.order.device.threads
        if waits and threads > 1:
            self._entry(
                self.tr("Go on with %n thread(s)", "", threads // 2),
                self.tr("Slower, with less memory"),
                lambda: self._board.fewer_threads(self._name),
            )
        self.addSeparator()
        self._entry(
            self.tr("Open the folder of the result"),
            str(job.order.output.parent),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(job.order.output.parent))),
        )

    def _entry(self, text: str, tooltip: str, chosen: Callable[[], object]) -> None:
        action = self.addAction(text)
        action.setToolTip(tooltip)
        action.triggered.connect(lambda: chosen())

    def _places(self, job: Job) -> None:
        names = [item.folder.name for item in self._board.unfinished]
        place = names.index(self._name) if self._name in names else 0
        if place > 0:
            self._entry(self.tr("To the front"), self.tr("First in the queue"), lambda: self._move(0))
        if place < len(names) - 1:
            self._entry(self.tr("To the end"), self.tr("Last in the queue"), lambda: self._move(len(names)))

    def _move(self, place: int) -> None:
        self._board.move(self._name, place)

    def _starts(self, job: Job) -> None:
        self._entry(
            self.tr("Start as soon as possible"),
            self.tr("When its turn comes"),
            lambda: self._board.schedule(self._name, 0.0),
        )
        if (night := tonight(datetime.now())) is not None:
            stamp = night.timestamp()
            clock = QLocale().toString(QTime(NIGHT, 0), QLocale.FormatType.ShortFormat)
            self._entry(
                self.tr("Start tonight ({0})").format(clock),
                self.tr("The computer and this program have to be on then"),
                lambda: self._board.schedule(self._name, stamp, job.when_plugged),
            )
        self._entry(self.tr("Start at …"), self.tr("Choose a moment"), self._ask_moment)
        self._entry(
            self.tr("Start when plugged in"),
            self.tr("As soon as the computer is on mains power"),
            lambda: self._board.schedule(self._name, job.not_before, True),
        )

    def _ask_moment(self) -> None:
        job, opener = self._board.job(self._name), self.parent()
        if job is None or not isinstance(opener, QWidget):
            return
        later = (tonight(datetime.now()) or datetime.now() + timedelta(hours=1)).timestamp()
        dialog = StartDialog(max(job.not_before, later), job.when_plugged, opener)
        dialog.chosen.connect(self._on_moment)
        dialog.open()

    def _on_moment(self, moment: float, when_plugged: bool) -> None:
        self._board.schedule(self._name, moment, when_plugged)


def menu_button(board: JobBoard, name: str) -> QPushButton:
    """The button that opens it."""
    made = QPushButton()
    made.setProperty("role", "quiet")
    text = made.tr("More")
    made.setAccessibleName(text)
    made.setToolTip(made.tr("When to start, once more, its folder"))
    set_icon(made, "more", "accent")
    made.setMenu(JobMenu(board, name, made))
    return made

"""The queue as a whole: how many jobs, go on or stop, what comes afterwards, and how much of the computer it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from app.gui.job_board import JobBoard
from app.gui.job_watch import JobWatch
from app.gui.models import job_words
from app.gui.settings import Settings
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.parts import button, column, label, named, row
from app.gui.widgets.usable_switch import UsableSwitch


class QueueBar(QFrame):
    """Above the jobs."""

    def __init__(self, board: JobBoard, watch: JobWatch, settings: Settings) -> None:
        super().__init__()
        self._board, self._watch = board, watch
        self.sentence = label("", "strong")
        self.finish = button(
            self.tr("Finish this, then stop"),
            self.tr("Finish the job under way, and start no other"),
            self._finish,
            role="toggle",
        )
        self.finish.setCheckable(True)
        self.pause = button(
            self.tr("Pause all"), self.tr("Stop after the current step, and start no other"), board.pause_all, "pause"
        )
        self.go_on = button(self.tr("Go on"), self.tr("Let the queue work again"), board.go_on, "resume", "primary")
        self.usable = UsableSwitch(settings)
        self.after = DropDown()
        named(self.after, self.tr("Afterwards"), self.tr("What the computer does when the queue has come to its end"))
        self.after_label = label(self.tr("Afterwards"), "small")
        self.after.activated.connect(self._on_after)
        self.setLayout(
            column(
                row(self.sentence, None, self.finish, self.pause, self.go_on),
                row(self.usable, None, self.after_label, self.after),
            )
        )
        watch.choices_changed.connect(self._fill)
        board.changed.connect(self.refresh)
        self._fill()

    def _fill(self) -> None:
        self.after.clear()
        for choice in self._watch.choices:
            self.after.addItem(job_words.afterwards(choice), choice)
        self.refresh()

    def refresh(self) -> None:
        """Show the queue as it is."""
        board, course = self._board, self._board.course
        self.sentence.setText(job_words.queue(bool(board.running), len(board.waiting), course))
        self.finish.setVisible(bool(board.running) and not course.stopped)
        self.finish.setChecked(course.stop_after)
        self.pause.setVisible(not course.stopped and bool(board.running or board.waiting))
        self.go_on.setVisible(course.stopped)
        several = len(self._watch.choices) > 1
        self.after.setVisible(several)
        self.after_label.setVisible(several)
        self.after.setCurrentIndex(max(0, self.after.findData(course.when_done)))

    def _finish(self) -> None:
        self._board.finish_then_stop(self.finish.isChecked())

    def _on_after(self) -> None:
        self._board.then(self.after.currentData())

"""The question about jobs that an earlier run of the program left unfinished."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.gui.icons import Picture
from app.gui.job_board import JobBoard
from app.gui.models import job_words
from app.gui.widgets.parts import button, clear, column, label, named, row
from app.jobs.job import Job


class FoundBanner(QFrame):
    """Continue all, some, or none of them now."""

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self.setProperty("role", "soft")
        self._board = board
        self._shown: list[str] = []
        self.boxes: dict[str, QCheckBox] = {}
        self.question = label("", "strong", wrap=True)
        self.note = label(self.tr("Nothing was lost: each goes on where it stopped."), "small", wrap=True)
        self._choices = QWidget()
        self._choices.setObjectName("clear")
        self._list = QVBoxLayout(self._choices)
        self._list.setContentsMargins(0, 4, 0, 4)
        self.all = button(
            self.tr("Continue all"), self.tr("Go on with all of them, one after another"), board.continue_found,
            "resume", "primary",
        )  # fmt: skip
        self.choose = button(self.tr("Choose …"), self.tr("Go on with some of them"), self._choose)
        self.some = button(
            self.tr("Continue the chosen"), self.tr("Go on with those that are ticked"), self._continue, "resume",
            "primary",
        )  # fmt: skip
        self.later = button(
            self.tr("Later"), self.tr("Leave them as they are; each has its own button"), board.leave_found
        )
        words = column(self.question, self.note, self._choices, spacing=3)
        layout = row(Picture("history", 22), words, spacing=12)
        layout.setStretch(1, 1)
        for item in (self.all, self.some, self.choose, self.later):
            layout.addWidget(item)
        layout.setContentsMargins(16, 12, 12, 12)
        self.setLayout(layout)
        self.hide()  # until it has a page; shown before, it would be a window of its own
        board.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Ask, as long as there is something to ask about."""
        found = self._board.found
        self.setVisible(bool(found))
        names = [job.folder.name for job in found]
        if names != self._shown:
            self._shown = names
            self.question.setText(job_words.found(len(found)))
            self.setAccessibleName(self.question.text())
            self._fill(found)
            self._show_choices(False)

    def _fill(self, found: list[Job]) -> None:
        clear(self._list)
        self.boxes = {}
        for job in found:
            box = QCheckBox(job.order.output.name)
            box.setChecked(True)
            named(box, box.text(), str(job.order.output))
            box.toggled.connect(self._on_ticked)
            self.boxes[job.folder.name] = box
            self._list.addWidget(box)

    def _show_choices(self, shown: bool) -> None:
        several = len(self._shown) > 1
        self._choices.setVisible(shown)
        self.some.setVisible(shown)
        self.all.setVisible(not shown)
        self.all.setText(self.tr("Continue all") if several else self.tr("Continue"))
        self.all.setAccessibleName(self.all.text())
        self.choose.setVisible(several and not shown)

    def _choose(self) -> None:
        self._show_choices(True)
        next(iter(self.boxes.values())).setFocus()

    def _on_ticked(self) -> None:
        self.some.setEnabled(any(box.isChecked() for box in self.boxes.values()))

    def _continue(self) -> None:
        self._board.continue_found([name for name, box in self.boxes.items() if box.isChecked()])

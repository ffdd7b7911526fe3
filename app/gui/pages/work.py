"""Work: the queue."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.job_board import JobBoard
from app.gui.widgets.empty import Empty
from app.gui.widgets.job_card import JobCard
from app.gui.widgets.parts import EDGE, GAP, button, label, scrolled
from app.jobs.job import Job, JobState

SHOWN_DONE = 5  # finished jobs are history, and history is the next page's


class WorkPage(QWidget):
    """Signals: wanted: another page's key. proof_asked: a job's name."""

    wanted = Signal(str)
    proof_asked = Signal(str)

    def __init__(self, board: JobBoard) -> None:
        super().__init__()
        self.setObjectName("page")
        self._board = board
        self.cards: dict[str, JobCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self._done_title = label(self.tr("Finished"), "strong")
        self._list.addWidget(self._done_title)
        self._list.addStretch(1)
        self._area = scrolled(self._list, (EDGE, 8, EDGE, 24))
        choose = button(self.tr("Choose bits"), self.tr("Go to the step before"), lambda: self.wanted.emit("choose"))
        self._empty = Empty(
            "work", self.tr("Nothing to do"), self.tr("Jobs appear here as soon as you press Compress."), choose
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        layout.addWidget(self._empty)
        board.changed.connect(self._on_changed)
        board.progressed.connect(self._on_progress)
        self._on_changed()

    def _on_changed(self) -> None:
        done = [job for job in self._board.jobs if job.state is JobState.DONE]
        shown = [*self._board.unfinished, *list(reversed(done))[:SHOWN_DONE]]
        names = {job.folder.name for job in shown}
        for name in set(self.cards) - names:
            self.cards.pop(name).deleteLater()
        unfinished = len(self._board.unfinished)
        self._list.removeWidget(self._done_title)
        for place, job in enumerate(shown):
            card = self.cards.get(job.folder.name) or self._make(job)
            self._list.removeWidget(card)
            self._list.insertWidget(place, card)
            card.show_job(job)
        self._list.insertWidget(unfinished, self._done_title)
        self._done_title.setVisible(bool(done) and unfinished > 0)
        self._area.setVisible(bool(shown))
        self._empty.setVisible(not shown)

    def _make(self, job: Job) -> JobCard:
        card = JobCard(self._board, job)
        card.proof_asked.connect(self.proof_asked)
        self.cards[card.name] = card
        return card

    def _on_progress(self) -> None:
        if (card := self.cards.get(self._board.running)) is not None:
            card.show_progress()

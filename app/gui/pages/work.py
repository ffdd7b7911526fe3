"""Work: the queue."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.job_board import JobBoard
from app.gui.job_watch import JobWatch
from app.gui.settings import Settings
from app.gui.widgets.disk_banner import DiskBanner
from app.gui.widgets.empty import Empty
from app.gui.widgets.found_banner import FoundBanner
from app.gui.widgets.job_card import JobCard
from app.gui.widgets.parts import EDGE, GAP, button, label, line, scrolled
from app.gui.widgets.queue_bar import QueueBar
from app.jobs.job import Job, JobState

SHOWN_DONE = 5  # finished jobs are history, and history is the next page's


class WorkPage(QWidget):
    """Signals: wanted: another page's key. proof_asked: a job's name."""

    wanted = Signal(str)
    proof_asked = Signal(str)

    def __init__(self, board: JobBoard, watch: JobWatch, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("page")
        self._board = board
        self.cards: dict[str, JobCard] = {}
        self._tab_order: list[str] = []
        self.bar = QueueBar(board, watch, settings)
        self.found = FoundBanner(board)
        self.disk = DiskBanner(board)
        self._marker = line()
        self._marker.setProperty("role", "marker")
        self._marker.hide()
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
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 8)
        head.setSpacing(10)
        for item in (self.found, self.disk, self.bar):
            head.addWidget(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._empty, 1)
        self._marker.setParent(self._area.widget())
        watch.ask_choices()
        board.changed.connect(self._on_changed)
        board.progressed.connect(self._on_progress)
        self._on_changed()
        self.found.refresh()
        self.disk.refresh()

    def _on_changed(self) -> None:
        done = [job for job in self._board.jobs if job.state is JobState.DONE]
        unfinished = self._board.unfinished
        shown = [*unfinished, *list(reversed(done))[:SHOWN_DONE]]
        names = {job.folder.name for job in shown}
        for name in set(self.cards) - names:
            gone = self.cards.pop(name)
            gone.hide()
            gone.deleteLater()
        focused = self.focusWidget()
        self._list.removeWidget(self._done_title)
        for place, job in enumerate(shown):
            card = self.cards.get(job.folder.name) or self._make(job)
            if self._list.indexOf(card) != place:
                self._list.removeWidget(card)
                self._list.insertWidget(place, card)
            card.show_job(job)
        self._list.insertWidget(len(unfinished), self._done_title)
        self._done_title.setVisible(bool(done) and bool(unfinished))
        self._area.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.bar.setVisible(bool(unfinished))
        self._keep_focus(focused)
        self._order_tabs(shown)

    def _keep_focus(self, focused: QWidget | None) -> None:
        """A button that vanished or was greyed out hands the focus to its neighbour on the card."""
        if focused is None or (focused.isVisible() and focused.isEnabled()):
            return
        card = next((item for item in self.cards.values() if item.isAncestorOf(focused)), None)
        if card is not None:
            row = (card.pause, card.resume, card.retry, card.proof, card.up, card.down, card.cancel)
            follows = next((item for item in row if item.isVisible() and item.isEnabled()), None)
            if follows is not None:
                follows.setFocus()

    def _order_tabs(self, shown: list[Job]) -> None:
        """Tab goes through the cards from top to bottom, also after they were moved."""
        names = [job.folder.name for job in shown]
        if names == self._tab_order:
            return
        self._tab_order = names
        stops = [self.bar.after, *(stop for name in names for stop in self.cards[name].tab_stops())]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _make(self, job: Job) -> JobCard:
        card = JobCard(self._board, job)
        card.proof_asked.connect(self.proof_asked)
        card.dragged.connect(self._on_dragged)
        card.dropped.connect(self._on_dropped)
        card.given_up.connect(self._marker.hide)
        card.moved.connect(self._on_moved)
        self.cards[card.name] = card
        return card

    def _on_progress(self) -> None:
        if (card := self.cards.get(self._board.running)) is not None:
            card.show_progress()

    def _on_moved(self, name: str, by: int) -> None:
        names = [job.folder.name for job in self._board.unfinished]
        self._board.move(name, names.index(name) + by)
        if (card := self.cards.get(name)) is not None:
            self._area.ensureWidgetVisible(card)

    def _others(self, name: str) -> list[JobCard]:
        return [self.cards[job.folder.name] for job in self._board.unfinished if job.folder.name != name]

    def _place(self, name: str, where: QPoint) -> int:
        """The place among the others that a point means."""
        y = self._area.widget().mapFromGlobal(where).y()
        return sum(card.geometry().center().y() < y for card in self._others(name))

    def _on_dragged(self, name: str, where: QPoint) -> None:
        others, place = self._others(name), self._place(name, where)
        if not others:
            return
        y = others[place].geometry().top() - GAP // 2 if place < len(others) else others[-1].geometry().bottom() + 8
        first = others[0].geometry()
        self._marker.setGeometry(first.left(), y - 1, first.width(), 3)
        self._marker.show()
        self._marker.raise_()
        at = self._area.widget().mapFromGlobal(where)
        self._area.ensureVisible(at.x(), at.y(), 0, 40)

    def _on_dropped(self, name: str, where: QPoint) -> None:
        self._marker.hide()
        self._board.move(name, self._place(name, where))

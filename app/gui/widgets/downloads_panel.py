"""All downloads, at the foot of Find: a line for each, or one line for all of them when it is folded."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.gui.download_board import DownloadBoard
from app.gui.icons import set_icon
from app.gui.models import download_words
from app.gui.settings import Settings
from app.gui.widgets.download_row import DownloadRow
from app.gui.widgets.limit_picker import LimitPicker
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row, scrolled
from app.gui.widgets.sign_in_panel import SignInDialog
from app.jobs.downloads import DownloadState

LEAST_HEIGHT = 110  # of the list, where it has so much
SHARE = 0.2  # of the window's height that the list takes at most; the rest is scrolled to
TICK_MS = 1000  # of the seconds that count down to the next try


class DownloadsPanel(QFrame):
    """Hides itself while there is nothing on the list.

    Signals:
        open_asked: the path of a model; also when the one that was asked for last is there and the panel is in sight.
    """

    open_asked = Signal(str)

    def __init__(self, board: DownloadBoard, settings: Settings) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._board = board
        self.rows: dict[str, DownloadRow] = {}
        self._build(settings)
        self._settle = QTimer(self)  # once the rows have been laid out
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._fit)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._count_down)
        board.changed.connect(self._on_changed)
        board.progressed.connect(self._on_progressed)
        board.finished.connect(self._on_finished)
        self._on_changed()

    def _build(self, settings: Settings) -> None:
        self.fold = button(self.tr("Downloads"), "", self._toggle, "down", "quiet")
        self._summary = label("", "small")
        self.meter = Meter(self.tr("Progress of all downloads"), 6)
        self.meter.hide()
        self.limit = LimitPicker(settings)
        self.pause_all = button(
            self.tr("Pause all"), self.tr("Stop all downloads; what has arrived is kept"), self._board.pause_all,
            "pause", "quiet",
        )  # fmt: skip
        self.resume_all = button(
            self.tr("Resume all"), self.tr("Go on with every download that is not finished"), self._board.resume_all,
            "resume", "quiet",
        )  # fmt: skip
        self.clear_button = button(
            self.tr("Clear finished"), self.tr("Take the finished ones off the list; the models stay"),
            self._board.clear_finished, "check", "quiet",
        )  # fmt: skip
        head = row(
            self.fold, self._summary, None, self.pause_all, self.resume_all, self.clear_button, self.limit, spacing=6
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._area = scrolled(self._list, (14, 0, 8, 4))
        self._area.setObjectName("plain")
        self._area.widget().setObjectName("clear")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        bar = row(self.meter)
        bar.setContentsMargins(14, 0, 14, 4)
        layout.addLayout(bar)
        layout.addWidget(self._area)
        self._show_folded(False)

    def _toggle(self) -> None:
        self._show_folded(not self.folded)

    @property
    def folded(self) -> bool:
        """Whether there is one line for all."""
        return self._area.isHidden()

    def _show_folded(self, folded: bool) -> None:
        self._area.setVisible(not folded)
        self.meter.setVisible(folded)
        set_icon(self.fold, "right" if folded else "down", "accent")
        tip = self.tr("Show each download") if folded else self.tr("Fold this list to one line")
        self.fold.setToolTip(tip)
        self.fold.setAccessibleName(f"{self.fold.text()}: {tip}")

    def _on_changed(self) -> None:
        records = self._board.records
        self.setVisible(bool(records))
        wanted = [record.id for record in records]
        for name in [name for name in self.rows if name not in wanted]:
            gone = self.rows.pop(name)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if list(self.rows) != wanted:
            self._arrange()
        for record in records:
            self.rows[record.id].show_record(record)
        states = {record.state for record in records}
        self.pause_all.setVisible(bool(states & {DownloadState.RUNNING, DownloadState.WAITING}))
        self.resume_all.setVisible(DownloadState.PAUSED in states and not self.pause_all.isVisibleTo(self))
        self.clear_button.setVisible(DownloadState.DONE in states)
        waits = any(self._board.waits_s(record.id) is not None for record in records)
        if waits != self._tick.isActive():
            self._tick.start() if waits else self._tick.stop()
        self._summarise()
        self._settle.start()

    def _arrange(self) -> None:
        """A line for each record, in order; those that are there already keep their focus and their history."""
        rows: dict[str, DownloadRow] = {}
        for place, record in enumerate(self._board.records):
            made = self.rows.get(record.id) or self._make_row(record.id)
            rows[record.id] = made
            self._list.insertWidget(place, made)
        self.rows = rows

    def _make_row(self, record_id: str) -> DownloadRow:
        record = self._board.record(record_id)
        assert record is not None
        made = DownloadRow(self._board, record)
        made.open_asked.connect(self.open_asked)
        made.access_asked.connect(self._get_access)
        made.why.clicked.connect(self._settle.start)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap differently in another width."""
        super().resizeEvent(event)
        self._settle.start()

    def _fit(self) -> None:
        """As high as its lines, up to a share of the window."""
        margins, width = self._list.contentsMargins(), self._area.viewport().width()
        inside = max(200, width - margins.left() - margins.right())
        heights = [
            made.heightForWidth(inside) if made.hasHeightForWidth() else made.sizeHint().height()
            for made in self.rows.values()
        ]
        most = max(LEAST_HEIGHT, round(self.window().height() * SHARE))
        self._area.setFixedHeight(min(most, sum(heights) + margins.top() + margins.bottom()))

    def _summarise(self) -> None:
        self._summary.setText(download_words.summary(self._board.records, self._board.bytes_per_s))
        self.meter.set_fraction(download_words.fraction(self._board.records))

    def _on_progressed(self, record_id: str) -> None:
        if record_id in self.rows:
            self.rows[record_id].show_progress()
            self._summarise()

    def _count_down(self) -> None:
        for made in self.rows.values():
            made.show_progress()
        self._settle.start()

    def _on_finished(self, record_id: str, path: str) -> None:
        """Whoever watches the download that they asked for last sees the model next; nobody else is torn away."""
        if record_id == self._board.started_last and self.isVisible():
            self.open_asked.emit(path)

    def _get_access(self, repo_id: str) -> None:
        SignInDialog(self._board.account, repo_id, self.window()).open()

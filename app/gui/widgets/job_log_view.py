"""A job's log: read on while it is open, copied or found in its folder with a press of a button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui.job_board import JobBoard
from app.gui.widgets.parts import button, column, row

HEIGHT = 150
REST_MS = 500  # steps may come faster than anybody reads
MOST_LINES = 5000


class JobLogView(QWidget):
    """The end of a job's log file."""

    def __init__(self, board: JobBoard, name: str) -> None:
        super().__init__()
        self._board, self._name, self._position = board, name, 0
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(MOST_LINES)
        self.text.setFixedHeight(HEIGHT)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setPlaceholderText(self.tr("Nothing has been done yet."))
        self.text.setToolTip(self.tr("What was done, step by step; it stays on this computer"))
        self.copy = button(self.tr("Copy log"), self.tr("Copy the log as text"), self._copy, "copy", "quiet")
        self.folder = button(
            self.tr("Open folder"), self.tr("Show the job's own files: log, plan, state"), self._open, "folder", "quiet"
        )
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._read)
        self.setLayout(column(self.text, row(self.copy, self.folder, None), spacing=4))

    def read_on(self) -> None:
        """There may be more by now."""
        if self.isVisible() and not self._rest.isActive():
            self._rest.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what came while nobody looked."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        self._board.read_log(self._name, self._position, self._on_read)

    def _on_read(self, found: tuple[str, int]) -> None:
        text, position = found
        if position < self._position:  # it was begun anew
            self.text.clear()
        if text and position != self._position:
            bar = self.text.verticalScrollBar()
            follows = bar.value() >= bar.maximum() - 2
            cursor = QTextCursor(self.text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text)
            if follows:
                bar.setValue(bar.maximum())
        self._position = position

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _open(self) -> None:
        if (job := self._board.job(self._name)) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(job.folder)))

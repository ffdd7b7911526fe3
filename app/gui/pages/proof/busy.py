"""What is being measured or handed over, how far it is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.gui import words
from app.gui.proof_desk import ProofDesk
from app.gui.said import said
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label, row
from app.jobs.events import JobProgress


class BusyStrip(QFrame):
    """Hidden while nothing is under way."""

    def __init__(self, desk: ProofDesk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._before: QWidget | None = None
        self.what = label("", "small", wrap=True)
        self.meter = Meter(self.tr("Progress"))
        self.stop = button(self.tr("Stop"), self.tr("Stop this; nothing of it is kept"), desk.stop, "cancel")
        layout = row(column(self.what, self.meter, spacing=6), self.stop, spacing=12)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        desk.busy_changed.connect(self._on_busy)
        desk.progressed.connect(self._on_progress)
        self._on_busy()

    def _on_busy(self) -> None:
        """The button that began it is disabled meanwhile: Stop has the focus for so long."""
        self.setVisible(bool(self._desk.busy))
        focused = QApplication.focusWidget()
        page = self.parentWidget()
        if self._desk.busy and focused is not None and page is not None and page.isAncestorOf(focused):
            self._before = focused
            self.stop.setFocus()
        elif not self._desk.busy and self._before is not None:
            before, self._before = self._before, None
            QTimer.singleShot(0, before, before.setFocus)  # once everyone has heard that it can be pressed again
        self.meter.set_fraction(None)
        titles = {
            "text": self.tr("Measuring with a text …"),
            "speed": self.tr("Measuring speed …"),
            "checks": self.tr("Putting the small tests to both …"),
            "suite": self.tr("Asking your questions …"),
            "original": self.tr("Preparing the original …"),
            "hand over": self.tr("Handing the file over …"),
        }
        self.what.setText(titles.get(self._desk.busy, ""))

    def _on_progress(self, step: JobProgress) -> None:
        self.meter.set_fraction(step.done_bytes / step.total_bytes if step.total_bytes else None)
        left = "" if step.eta_s is None else self.tr("{0} left").format(words.roughly(step.eta_s))
        self.what.setText("  ·  ".join(filter(None, (said(step.what), left))))

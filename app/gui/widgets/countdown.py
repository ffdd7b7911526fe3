"""A minute to say no before the computer is put to rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.widgets.dialogs import Dialog
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row
from app.jobs.course import WhenDone

SECONDS = 60


class Countdown(Dialog):
    """Accepts by itself when its time is over."""

    def __init__(self, wanted: WhenDone, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.left = SECONDS
        sleeps = wanted is WhenDone.SLEEP
        self._text = (
            self.tr("The queue has finished. The computer goes to sleep in {0} s.")
            if sleeps
            else self.tr("The queue has finished. The computer shuts down in {0} s.")
        )
        self.setWindowTitle(self.tr("Going to sleep") if sleeps else self.tr("Shutting down"))
        self.sentence = label("", "strong", wrap=True)
        self.meter = Meter(self.tr("Time left"))
        self.stay = button(
            self.tr("Stay awake"), self.tr("Do nothing; the computer goes on as it is"), self.reject, role="primary"
        )
        self.now = button(
            self.tr("Sleep now") if sleeps else self.tr("Shut down now"), self.tr("Do not wait"), self.accept
        )
        self.stay.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.sentence)
        layout.addWidget(self.meter)
        layout.addLayout(row(self.now, None, self.stay))
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self._show()

    def tick(self) -> None:
        """A second has passed."""
        self.left -= 1
        if self.left <= 0:
            self._timer.stop()
            self.accept()
        else:
            self._show()

    def _show(self) -> None:
        self.sentence.setText(self._text.format(self.left))
        self.meter.set_fraction(self.left / SECONDS)
        self.setAccessibleDescription(self.sentence.text())

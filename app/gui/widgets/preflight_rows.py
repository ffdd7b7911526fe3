"""What a job takes, in three lines: disk, memory, time."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.gui.models import preflight_words
from app.gui.preflight_desk import PreflightDesk
from app.gui.widgets.parts import label


class PreflightRows(QWidget):
    """Follows the desk."""

    def __init__(self, desk: PreflightDesk) -> None:
        super().__init__()
        self._desk = desk
        self.disk, self.memory, self.time = (label("", "small", wrap=True) for _ in range(3))
        self._rows = (
            (self.tr("Disk"), self.disk, self.tr("What the file takes, and calibration while it runs")),
            (self.tr("Memory"), self.memory, self.tr("At its peak, llama.cpp's try of the file included")),
            (self.tr("Time"), self.time, self.tr("From the start to the proof")),
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        for number, (title, value, tip) in enumerate(self._rows):
            layout.addWidget(label(title, "small"), number, 0)
            layout.addWidget(value, number, 1)
            value.setToolTip(tip)
        desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known."""
        wish, around, takes = self._desk.wish(), self._desk.around, self._desk.duration()
        if wish is None:
            return
        unknown = self.tr("…")
        self.disk.setText(preflight_words.disk(wish, around) if around else unknown)
        self.memory.setText(preflight_words.memory(around) if around else unknown)
        self.time.setText(preflight_words.time(takes) if takes else unknown)
        for title, value, _ in self._rows:
            value.setAccessibleName(f"{title}: {value.text()}")

    def values(self) -> tuple[QLabel, ...]:
        """The three figures."""
        return self.disk, self.memory, self.time

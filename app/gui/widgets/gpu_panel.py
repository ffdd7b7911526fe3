"""GPU support in the settings: what it is, what it costs, and one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui import words
from app.gui.gpu_desk import GpuDesk
from app.gui.said import said
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, label, row, set_role


class GpuPanel(QWidget):
    """Follows the desk."""

    def __init__(self, desk: GpuDesk) -> None:
        super().__init__()
        self._desk = desk
        self.sentence = label("", "small", wrap=True)
        self.bar = Meter(self.tr("GPU support"))
        self.bar.setToolTip(self.tr("How much of it has arrived"))
        self.add = button(
            self.tr("Add GPU support"),
            self.tr("Fetches a larger build of PyTorch for NVIDIA cards into a folder of your own"),
            self._add,
            "download",
        )
        self.pause = button(self.tr("Pause"), self.tr("What has arrived is kept"), desk.stop)
        self.remove = button(self.tr("Remove"), self.tr("Back to the processor; frees the space"), desk.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.sentence)
        layout.addWidget(self.bar)
        layout.addLayout(row(self.add, self.pause, self.remove, None))
        desk.changed.connect(self.refresh)
        self.refresh()
        desk.look()

    def refresh(self) -> None:
        """Show how it stands."""
        desk, status = self._desk, self._desk.status
        state = status.state if status else ""
        fetching = desk.progress is not None
        self.sentence.setText(desk.problem or self._text())
        set_role(self.sentence, "bad" if desk.problem else "small")
        self.bar.setVisible(fetching)
        self.pause.setVisible(fetching)
        self.add.setVisible(not fetching and state in ("absent", "partial", "off"))
        self.add.setText(
            {"partial": self.tr("Go on"), "off": self.tr("Try again")}.get(state, self.tr("Add GPU support"))
        )
        self.remove.setVisible(not fetching and state in ("partial", "off", "on"))
        for made in (self.add, self.remove):
            made.setEnabled(not desk.busy)
        if desk.progress is not None:
            total = desk.progress.total_bytes
            self.bar.set_fraction(desk.progress.done_bytes / total if total else None)

    def _text(self) -> str:
        desk, status = self._desk, self._desk.status
        if desk.progress is not None:
            moving = self.tr("{0}: {1} of {2}")
            done, total = words.size(desk.progress.done_bytes), words.size(desk.progress.total_bytes)
            return moving.format(said(desk.progress.what), done, total)
        if status is None:
            return self.tr("Looking at the graphics card …")
        if status.state == "impossible":
            return said(status.why_not)
        if status.state == "on":
            text = self.tr("{0} is used. GPU support takes {1} on the disk.")
            return text.format(status.device, words.size(status.unpacked_bytes))
        if status.state == "off":
            return self.tr("It is there, but it does not work: {0}").format(said(status.why_not))
        needs = self.tr("With an NVIDIA card, long work takes a fraction of the time. {0} will be on the disk.")
        text = needs.format(words.size(status.unpacked_bytes))
        if status.fetched_bytes:
            text += " " + self.tr("{0} have arrived.").format(words.size(status.fetched_bytes))
        elif status.size_bytes:
            text += " " + self.tr("{0} are fetched.").format(words.size(status.size_bytes))
        return f"{text} {said(status.why_not)}".strip()

    def _add(self) -> None:
        status = self._desk.status
        # who presses the button after reading what the driver says has decided
        self._desk.add(anyway=bool(status and status.why_not))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

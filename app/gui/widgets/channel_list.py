"""Channels that stand out, each a button that shows that channel alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.engine.activations import ChannelRanges
from app.gui import words
from app.gui.widgets.flow_row import FlowRow
from app.gui.widgets.parts import button, clear, column, label

LISTED = 12


class ChannelList(QWidget):
    """Signals: chosen: a channel's number."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "small", wrap=True)
        self._row = FlowRow(spacing=6)
        self.buttons: list[QPushButton] = []
        self.setLayout(column(self.sentence, self._row, spacing=6))

    def show_channels(self, found: ChannelRanges | None) -> None:
        """List those that stand out, the farthest first."""
        clear(self._row)
        self.buttons = []
        if found is None:
            self.sentence.setText(self.tr("Reading every channel …"))
            return
        typical = sorted(found.typical)
        median = typical[len(typical) // 2] or 1.0
        for channel in found.outliers[:LISTED]:
            times = words.number(found.typical[channel] / median)
            text = self.tr("{0}: {1} times").format(channel, times)
            tip = self.tr("Channel {0} reaches {1} times as far as the middle one. Click to see it alone")
            made = button(text, tip.format(channel, times), lambda channel=channel: self.chosen.emit(channel),
                          role="chip")  # fmt: skip
            self.buttons.append(made)
            self._row.addWidget(made)
        count, columns = len(found.outliers), len(found.typical)
        if not count:
            self.sentence.setText(self.tr("None of the {0} channels stands out.").format(words.count(columns)))
            return
        text = self.tr("Channels that stand out (outlier channels): {0} of {1}")
        self.sentence.setText(text.format(words.count(count), words.count(columns)))

"""One thing to know before the start, with the buttons that mend it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.gui.icons import Picture
from app.gui.models import preflight_words
from app.gui.models.preflight import Finding, Level, Mend
from app.gui.widgets.flow_row import FlowRow
from app.gui.widgets.parts import button, column, label, row

LOOKS = {Level.STOP: ("banner", "bad"), Level.WARN: ("note", "warn"), Level.NOTE: ("soft", "accent")}


class FindingCard(QFrame):
    """Attributes: buttons: by what they do."""

    def __init__(self, finding: Finding, mend: Callable[[Mend], object]) -> None:
        """Args: mend: called with what a pressed button does."""
        super().__init__()
        frame, colour = LOOKS[finding.level]
        self.setProperty("role", frame)
        self.setAccessibleName(finding.sentence)
        self.buttons: dict[Mend, QPushButton] = {}
        flow = FlowRow(spacing=6)
        for which in finding.mends:
            text, tip = preflight_words.mend(which)
            made = button(text, tip, lambda which=which: mend(which))
            self.buttons[which] = made
            flow.addWidget(made)
        actions = QWidget()
        actions.setObjectName("clear")
        actions.setLayout(flow)
        if not self.buttons:
            actions.hide()
        inside = column(label(finding.sentence, "", wrap=True), actions, spacing=8)
        layout = row(column(Picture("alert", 20, colour), None), inside, spacing=12)
        layout.setStretch(1, 1)
        layout.setContentsMargins(14, 10, 12, 10)
        self.setLayout(layout)

"""The stages of a job side by side: what is behind, what is under way, what is to come."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.gui.models import job_words
from app.gui.widgets.parts import label, set_role


class StageRow(QWidget):
    """One word for each stage; the tooltip says it in full, and in the field's own words."""

    def __init__(self, quality: str) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Stages"))
        self.labels: dict[str, QLabel] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for name in job_words.stages(quality):
            made = label(job_words.short_stage(name), "stage")
            meaning, jargon = job_words.stage(name), job_words.jargon(name)
            made.setToolTip(f"{meaning} ({jargon})" if jargon else meaning)
            self.labels[name] = made
            layout.addWidget(made)
        layout.addStretch(1)

    def show_stage(self, current: str) -> None:
        """Mark the stage under way; all before it are behind. A stage that is not in the row changes nothing."""
        if current not in self.labels and current != "finish":
            return
        behind = True
        for name, made in self.labels.items():
            if name == current:
                behind = False
                set_role(made, "stage-now")
            else:
                set_role(made, "stage-done" if behind else "stage")
        self.setAccessibleDescription(job_words.stage(current))

"""Where the forecasts come from: typical models, or this one; and the button that measures it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy

from app.gui.analysis_desk import AnalysisDesk
from app.gui.models import job_words
from app.gui.models.remote_words import needs_weights
from app.gui.session import Session
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label, row, set_role
from app.jobs.events import JobProgress


class MeasurePanel(QFrame):
    """A badge, a sentence, a button; while measuring, how far it is."""

    def __init__(self, session: Session, desk: AnalysisDesk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._session, self._desk = session, desk
        self.badge = label("", "note-badge")
        self.badge.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sentence = label("", "small", wrap=True)
        self.measure = button(
            self.tr("Measure this model"),
            self.tr(
                "Find out what each type of each part costs this model (sensitivity). It is kept for the next time"
            ),
            self._toggle,
            "proof",
        )
        self.meter = Meter(self.tr("Progress of measuring"), 6)
        self._what = label("", "small", wrap=True)
        top, below = row(self.badge, None), row(self.measure, None)
        layout = column(top, self._sentence, below, self.meter, self._what, spacing=8)
        layout.setContentsMargins(16, 12, 16, 12)
        self.setLayout(layout)
        desk.changed.connect(self._on_changed)
        desk.progressed.connect(self._on_progress)
        for change in (session.opened, session.tables_changed):
            change.connect(self._on_changed)
        self._on_changed()

    def _toggle(self) -> None:
        if self._desk.busy == "measure":
            self._desk.stop()
        else:
            self._desk.measure()

    def _on_changed(self) -> None:
        planner, measuring = self._session.planner, self._desk.busy == "measure"
        measured = planner is not None and planner.measured
        self.badge.setText(self.tr("measured on this model") if measured else self.tr("forecast from typical models"))
        set_role(self.badge, "accent-badge" if measured else "note-badge")
        if measured:
            sentence = self.tr("What each part costs was measured on this model, so the curve is its own.")
        elif self._session.remote:
            sentence = needs_weights()
        else:
            sentence = self.tr(
                "Models differ. Measuring this one takes some minutes and shows its own curve; "
                "Balanced and Best measure it anyway."
            )
        self._sentence.setText(sentence)
        self.measure.setVisible(measuring or not measured)
        self.measure.setText(self.tr("Stop measuring") if measuring else self.tr("Measure this model"))
        self.measure.setAccessibleName(self.measure.text())
        self.measure.setEnabled(planner is not None and self._desk.busy != "try" and not self._session.remote)
        for item in (self.meter, self._what):
            item.setVisible(measuring)
        if measuring:
            self.meter.set_fraction(None)
            self._what.setText(self.tr("Starting …"))

    def _on_progress(self, progress: JobProgress) -> None:
        if self._desk.busy == "measure":
            self.meter.set_fraction(progress.done_bytes / progress.total_bytes if progress.total_bytes else None)
            pace = job_words.pace(progress)
            self._what.setText(f"{job_words.happening(progress)}  ·  {pace}" if pace else job_words.happening(progress))

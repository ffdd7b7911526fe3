"""Try first: a sample of the job gives its error, its quality and how long the whole will take."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.gui import words
from app.gui.analysis_desk import AnalysisDesk
from app.gui.models.remote_words import needs_weights
from app.gui.session import Session
from app.gui.widgets.meter import Meter
from app.gui.widgets.parts import button, column, label
from app.jobs.events import JobProgress


class TrialPanel(QWidget):
    """A button, then what came of it."""

    def __init__(self, session: Session, desk: AnalysisDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.try_first = button(
            self.tr("Try first"),
            self.tr("Half a minute on a sample of the model: how good it will be, and how long all of it takes"),
            self._toggle,
            "sample",
        )
        self.meter = Meter(self.tr("Progress of the trial"), 6)
        self.result = label("", "small", wrap=True)
        self.why_not = label(needs_weights(), "small", wrap=True)
        self.setLayout(column(self.result, self.why_not, self.meter, self.try_first, spacing=6))
        desk.changed.connect(self._on_changed)
        desk.progressed.connect(self._on_progress)
        session.plan_changed.connect(self._on_changed)
        session.opened.connect(self._on_changed)
        self._on_changed()

    def _toggle(self) -> None:
        if self._desk.busy == "try":
            self._desk.stop()
        else:
            self._desk.try_first()

    def _on_changed(self) -> None:
        trying, trial = self._desk.busy == "try", self._desk.trial
        self.meter.setVisible(trying)
        if trying:
            self.meter.set_fraction(None)
        self.try_first.setText(self.tr("Stop trying") if trying else self.tr("Try first"))
        self.try_first.setAccessibleName(self.try_first.text())
        possible = self._session.plan is not None and not self._session.remote
        self.try_first.setEnabled(possible and self._desk.busy != "measure")
        self.why_not.setVisible(self._session.remote)
        self.result.setVisible(trial is not None and not trying)
        if trial is not None:
            self.result.setText(self._sentence(trial))
            sample = self.tr("A forecast from {0} tensors with {1} weights; the proof will measure all of it")
            self.result.setToolTip(sample.format(trial["sampled_tensors"], words.count(trial["sampled_weights"])))

    def _sentence(self, trial: dict[str, float]) -> str:
        facts = [self.tr("error of the weights {0}").format(words.percent(trial["relative_error"], 1))]
        if trial["forecast_kl"] is not None:
            facts.insert(0, words.forecast(trial["forecast_kl"]))
        facts.append(self.tr("about {0} for all of it").format(words.roughly(trial["eta_s"])))
        return self.tr("Forecast: {0}.").format(", ".join(facts))

    def _on_progress(self, progress: JobProgress) -> None:
        if self._desk.busy == "try":
            self.meter.set_fraction(progress.done_bytes / progress.total_bytes if progress.total_bytes else None)

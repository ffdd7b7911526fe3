"""The map with everything around it: what its colours mean, the choice of it, and how far measuring it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.gui import words
from app.gui.look_desks import LookDesks
from app.gui.models import measures
from app.gui.models.overview import Measure, Overview, make_overview
from app.gui.models.remote_words import needs_weights
from app.gui.said import told
from app.gui.session import Session
from app.gui.survey_desk import SURVEYED
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.export_button import ExportButton
from app.gui.widgets.map_legend import MapColumns, MapLegend
from app.gui.widgets.meter import Meter
from app.gui.widgets.model_map import ModelMap
from app.gui.widgets.overview_map import TOP
from app.gui.widgets.parts import button, card, column, label, named, row
from app.jobs.events import JobProgress

SOON_MS = 12  # what is due at once shares one turn of the event loop with all else that is


class MapView(QWidget):
    """Signals:
    coloured: (measure, values): the colours mean something else now, or more is known.
    other_wanted: a model to compare with is to be chosen.
    """

    coloured = Signal(object, dict)
    other_wanted = Signal()

    def __init__(self, session: Session, desks: LookDesks) -> None:
        super().__init__()
        self._session, self._desks = session, desks
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.map = ModelMap()
        self.measures = ElidedCombo()
        for measure in Measure:
            self.measures.addItem(measures.title(measure), measure)
            self.measures.setItemData(
                self.measures.count() - 1, measures.sentence(measure), Qt.ItemDataRole.ToolTipRole
            )
        self.measures.setMinimumContentsLength(14)
        named(self.measures, self.tr("What the colours mean"), self.tr("What is to be seen at a glance"))
        self.export = ExportButton(self._desks.background, self._file_name, self._picture)
        self._columns, self.legend = MapColumns(self.map), MapLegend()
        self._sentence = label("", "small", wrap=True)
        self._area = QScrollArea()
        self._area.setWidget(self.map)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setObjectName("plain")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.map.setObjectName("clear")
        head = row(self.measures, None, self.export, spacing=8)
        foot = row(self._sentence, self.legend, spacing=8)
        foot.setStretch(0, 1)
        layout = column(head, self._status(), self._columns, self._area, foot, spacing=4)
        layout.setStretch(3, 1)
        framed = card(layout, margin=12)
        self.setLayout(column(framed))

    def _status(self) -> QWidget:
        """How far it is, or what it takes."""
        self._why = label("", "small", wrap=True)
        self._meter = Meter(self.tr("Measuring progress"))
        self.stop = button(self.tr("Stop"), self.tr("Stop here; what was measured is kept"), self._stop, "", "quiet")
        self.start = button("", self.tr("Measured in the background"), self._start, role="primary")
        words_and_meter = column(self._why, self._meter, spacing=4)
        self._shown = QWidget()
        inner = row(words_and_meter, self.stop, self.start, spacing=10)
        inner.setStretch(0, 1)
        self._shown.setLayout(inner)
        return self._shown

    def _connect(self) -> None:
        desks = self._desks
        self.measures.currentIndexChanged.connect(self._on_measure)
        self.map.moved.connect(self._scroll_to)
        for signal in (desks.survey.changed, desks.comparison.changed, desks.activations.changed,
                       desks.analysis.changed, self._session.tables_changed):  # fmt: skip
            signal.connect(self.refresh_soon)
        desks.survey.progressed.connect(lambda: self._show_progress(desks.survey.progress))
        desks.activations.progressed.connect(lambda: self._show_progress(desks.activations.progress))
        desks.analysis.progressed.connect(self._show_progress)
        desks.comparison.progressed.connect(lambda: self._show_progress(desks.comparison.progress))

    @property
    def measure(self) -> Measure:
        """What the colours mean."""
        return Measure(self.measures.currentData())

    def choose(self, measure: Measure) -> None:
        """Let the colours mean something."""
        self.measures.setCurrentIndex(self.measures.findData(measure))

    def refresh_soon(self) -> None:
        """Draw again in a moment; whoever asks meanwhile as well gets the same drawing."""
        self._soon.start()

    def refresh(self) -> None:
        """Draw again: another plan, or more is known."""
        self._soon.stop()
        outline = self._session.outline
        if outline is None:
            return
        measure = self.measure
        overview = make_overview(outline, self._session.plan, measure, self.values(measure))
        self.map.show_overview(overview, measure)
        self.legend.show_overview(overview, measure)
        self._columns.update()
        self._sentence.setText(measures.sentence(measure))
        self._show_status()
        self.coloured.emit(measure, self._told(overview, measure))

    def values(self, measure: Measure) -> dict[str, float]:
        """What is known: tensor -> value; bits and bytes are the plan's."""
        desks = self._desks
        if measure in SURVEYED:
            return desks.survey.values(measure)
        if measure is Measure.SENSITIVITY:
            return measures.sensitivities(self._session.tables)
        if measure is Measure.INPUTS:
            ranges = desks.activations.ranges
            return {name: item.typical for name, item in ranges.weights.items()} if ranges else {}
        return desks.comparison.values() if measure is Measure.DIFFERENCE else {}

    def known(self) -> dict[Measure, dict[str, float]]:
        """Everything that was measured."""
        every = {measure: self.values(measure) for measure in Measure}
        return {measure: values for measure, values in every.items() if values}

    def _told(self, overview: Overview, measure: Measure) -> dict[str, float]:
        """For a table: of bits and bytes, every tensor's."""
        plan = self._session.plan
        if measure is Measure.BITS and plan:
            return {row.tensor.name: row.size_bytes * 8 / max(1, row.tensor.weights) for row in plan.rows}
        if measure is Measure.BYTES and plan:
            return {row.tensor.name: float(row.size_bytes) for row in plan.rows}
        return self.values(measure)

    def want(self) -> None:
        """Measure what the colours need, where that is a matter of seconds."""
        if self.measure in SURVEYED and self.isVisible() and not self._desks.survey.busy:
            self._desks.survey.want(self.measure)

    def _on_measure(self) -> None:
        if self._desks.survey.busy and self.measure not in SURVEYED:
            self._desks.survey.stop()
        elif self.measure in SURVEYED:
            self._desks.survey.want(self.measure)
        self.refresh()

    @property
    def _busy(self) -> bool:
        desks = self._desks
        return {
            Measure.SENSITIVITY: desks.analysis.busy == "measure",
            Measure.INPUTS: desks.activations.measuring,
            Measure.DIFFERENCE: desks.comparison.busy,
        }.get(self.measure, self.measure in SURVEYED and desks.survey.busy)

    def _show_status(self) -> None:
        measure, busy = self.measure, self._busy
        lacking = not busy and self._lacks(measure)
        away = self._session.remote and lacking
        self._shown.setVisible(busy or lacking)
        self._meter.setVisible(busy)
        self.stop.setVisible(busy)
        self.start.setVisible(lacking and not away)
        if busy:
            self._show_progress(None)
            return
        self.start.setText(self.tr("Choose …") if measure is Measure.DIFFERENCE else self.tr("Measure"))
        self._why.setText(needs_weights() if away else self._what_it_takes(measure))

    def _lacks(self, measure: Measure) -> bool:
        if measure in SURVEYED:
            return bool(self._desks.survey.missing(measure))
        return measure not in (Measure.BITS, Measure.BYTES) and not self.values(measure)

    def _what_it_takes(self, measure: Measure) -> str:
        failure = {
            Measure.INPUTS: self._desks.activations.failure,
            Measure.RANGE: self._desks.survey.failure,
            Measure.OUTLIERS: self._desks.survey.failure,
            Measure.ERROR: self._desks.survey.failure,
        }.get(measure)
        if failure is not None:
            return told(failure)
        return {
            Measure.SENSITIVITY: self.tr(
                "Reads a text through the model to see where losses harm most; takes minutes."
            ),
            Measure.INPUTS: self.tr("Reads a text through the model and notes how large values get; takes minutes."),
            Measure.DIFFERENCE: self.tr("Open a second model beside this one, such as a finished file."),
        }.get(measure, self.tr("Reads a sample of every tensor."))

    def _show_progress(self, progress: JobProgress | None) -> None:
        if not self._busy:
            return
        if progress is None or not progress.total_bytes:
            self._meter.set_fraction(None)
            self._why.setText(self.tr("Preparing …") if progress is None else progress.what)
            return
        self._meter.set_fraction(progress.done_bytes / progress.total_bytes)
        facts = [progress.what]
        if progress.eta_s is not None:
            facts.append(self.tr("{0} left").format(words.roughly(progress.eta_s)))
        self._why.setText("  ·  ".join(facts))

    def _start(self) -> None:
        measure, desks = self.measure, self._desks
        if measure in SURVEYED:
            desks.survey.want(measure)
        elif measure is Measure.SENSITIVITY:
            desks.analysis.measure()
        elif measure is Measure.INPUTS:
            desks.activations.measure()
        else:
            self.other_wanted.emit()

    def _stop(self) -> None:
        measure, desks = self.measure, self._desks
        if measure in SURVEYED:
            desks.survey.stop()
        elif measure is Measure.SENSITIVITY:
            desks.analysis.stop()
        elif measure is Measure.INPUTS:
            desks.activations.stop()
        else:
            desks.comparison.close()

    def _scroll_to(self, area: QRectF) -> None:
        spot = area.center().toPoint()
        self._area.ensureVisible(spot.x(), spot.y(), 0, round(area.height()))

    def _picture(self) -> QWidget:
        """All of the map, with the names of its columns."""
        made = ModelMap(TOP)
        made.show_overview(self.map.overview, self.measure)
        made.resize(self.map.width(), self.map.height() + TOP)
        return made

    def _file_name(self) -> str:
        return f"{self._session.outline.name if self._session.outline else 'model'}-{self.measure.value}"

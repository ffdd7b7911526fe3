"""The range that values are kept within: two fields, the best one, none at all, and what it costs."""

from __future__ import annotations

import math

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

from app.engine.clip_error import ClipErrors
from app.gui.models.clip_facts import clip_facts
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.parts import button, column, label, number_field, row

REST_MS = 500  # several presses of an arrow key are one choice
STEPS = 100  # presses from one end to the other
Range = tuple[float, float]


class ClipBar(QWidget):
    """Shows a range over a histogram and lets a person change it; the owner keeps it.

    Signals:
        moved: (low, high): a field has another value.
        chosen: (low, high): a range that shall hold.
        removed: no range shall hold.
    """

    moved = Signal(float, float)
    chosen = Signal(float, float)
    removed = Signal()

    def __init__(self, title: str, tooltip: str) -> None:
        super().__init__()
        self._errors: ClipErrors | None = None
        self._how = ""
        self._whole: Range = (0.0, 1.0)
        self.low, self.high = QDoubleSpinBox(), QDoubleSpinBox()
        number_field(self.low, self.tr("Lowest value kept"), self.tr("Values below become this one"))
        number_field(self.high, self.tr("Highest value kept"), self.tr("Values above become this one"))
        for field in (self.low, self.high):
            field.setKeyboardTracking(False)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(70)
            field.valueChanged.connect(self._on_edited)
        self.best = button(
            self.tr("Best"), self.tr("The range of least error that this histogram allows"), self._on_best, role="quiet"
        )
        self.remove = button("", self.tr("Remove the range: keep all values"), self.removed.emit, "reset", "quiet")
        self.facts = FactGrid(4)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.commit)
        for field in (self.low, self.high):
            field.editingFinished.connect(self._on_finished)
        heading = label(title, "small", wrap=True)
        heading.setToolTip(tooltip)
        fields = row(self.low, label(self.tr("to"), "small"), self.high, self.best, self.remove, spacing=6)
        fields.setStretch(0, 1)
        fields.setStretch(2, 1)
        self.setLayout(column(heading, fields, 2, self.facts, spacing=4))

    def show_errors(self, errors: ClipErrors | None, how: str) -> None:
        """Show another histogram, its whole range kept; None: there is nothing to choose."""
        self._rest.stop()
        self._errors, self._how = errors, how
        self.setVisible(errors is not None)
        if errors is None:
            return
        self._whole = (float(errors.edges[0]), float(errors.edges[-1]))
        width = self._whole[1] - self._whole[0]
        for field in (self.low, self.high):
            field.blockSignals(True)
            field.setDecimals(max(1, min(9, 3 - math.floor(math.log10(width)))))
            field.setSingleStep(width / STEPS)
            field.setRange(min(self._whole[0], -width), max(self._whole[1], width))
            field.blockSignals(False)
        self.show_range(None)

    @property
    def range(self) -> Range:
        """What the fields say."""
        return self.low.value(), self.high.value()

    def show_range(self, kept: Range | None) -> None:
        """Show a range; None means that all values are kept."""
        low, high = kept or self._whole
        for field, value in ((self.low, low), (self.high, high)):
            if not field.hasFocus() or abs(field.value() - value) > field.singleStep() / 1000:
                field.blockSignals(True)
                field.setValue(value)
                field.blockSignals(False)
        self.remove.setEnabled(kept is not None)
        self.show_cost(low, high)

    def show_cost(self, low: float, high: float) -> None:
        """Say what a range costs."""
        if self._errors is not None:
            self.facts.show_facts(clip_facts(self._errors.at(low, high), self._how))

    def drag_to(self, low: float, high: float) -> None:
        """Follow a handle."""
        self.show_range((low, high))

    def commit(self) -> None:
        """Let what the fields say hold; the whole range means none."""
        self._rest.stop()
        low, high = self.range
        self.choose(low, high)

    def choose(self, low: float, high: float) -> None:
        """Let a range hold."""
        if self._errors is None or low >= high:
            return
        tolerance = self.low.singleStep() / 50
        if low <= self._whole[0] + tolerance and high >= self._whole[1] - tolerance:
            self.removed.emit()
        else:
            self.chosen.emit(low, high)

    def _on_edited(self) -> None:
        low, high = self.range
        if low < high:
            self.show_cost(low, high)
            self.moved.emit(low, high)
            self._rest.start()

    def _on_finished(self) -> None:
        if self._rest.isActive():
            self.commit()

    def _on_best(self) -> None:
        if self._errors is not None:
            self.choose(*self._errors.best())

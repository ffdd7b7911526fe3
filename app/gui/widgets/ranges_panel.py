"""Activation ranges of the whole model, by layer; before they are measured, the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.engine.outline import OutlineTensor
from app.engine.roles import Role
from app.gui.activations_desk import ActivationsDesk
from app.gui.models.range_lines import measured_roles, range_points
from app.gui.plots.ranges_chart import RangesChart
from app.gui.said import capital, said
from app.gui.session import Session
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.measure_card import MeasureCard
from app.gui.widgets.parts import column, label, named, row
from app.gui.widgets.segments import Segments


class RangesPanel(QFrame):
    """Signals: chosen: a weight's name."""

    chosen = Signal(str)

    def __init__(self, session: Session, desk: ActivationsDesk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._session, self._desk = session, desk
        self.measure = MeasureCard(desk)
        self.roles = DropDown()
        named(self.roles, self.tr("Kind of tensor"), self.tr("Which inputs to compare from layer to layer"))
        self.scale = Segments(
            [
                ("linear", self.tr("Linear"), self.tr("From the smallest to the largest value")),
                ("log", self.tr("Log scale"), self.tr("Powers of ten: one wild layer does not flatten the others")),
            ]
        )
        self.chart = RangesChart()
        legend = label(
            self.tr("Pale: smallest to largest value. Strong: 99.9 % of the values. Line: mean size."),
            "small",
            wrap=True,
        )
        self._shown, self._above, self._below = QWidget(), QWidget(), QWidget()
        foot = row(legend, self.scale, spacing=12)
        foot.setStretch(0, 1)
        shown = column(self.roles, self.chart, foot, spacing=8)
        shown.setStretch(1, 1)
        self._shown.setLayout(shown)
        layout = column(self._shown, self._above, self.measure, self._below, spacing=8)
        layout.setContentsMargins(16, 16, 16, 16)
        for index, stretch in enumerate((1, 2, 0, 3)):
            layout.setStretch(index, stretch)
        self.setLayout(layout)
        self.scale.chosen.connect(lambda key: self.chart.set_logarithmic(key == "log"))
        self.roles.currentIndexChanged.connect(lambda _: self._draw())
        self.chart.chosen.connect(self.chosen)
        desk.changed.connect(self._on_measured)
        self._on_measured()

    def show_tensor(self, tensor: OutlineTensor) -> None:
        """Mark a tensor's layer, among those of its kind."""
        index = self.roles.findData(tensor.place.role)
        if index >= 0 and tensor.place.layer is not None:
            self.roles.setCurrentIndex(index)
        self.chart.show_current(tensor.name)

    def _on_measured(self) -> None:
        outline, ranges = self._session.outline, self._desk.ranges
        self._shown.setVisible(ranges is not None)
        for space in (self._above, self._below):
            space.setVisible(ranges is None)
        if outline is None or ranges is None:
            return
        before: Role | None = self.roles.currentData()
        self.roles.blockSignals(True)
        self.roles.clear()
        for role in measured_roles(outline, ranges):
            self.roles.addItem(capital(said(role.value)), role)
        self.roles.setCurrentIndex(max(0, self.roles.findData(before)))
        self.roles.blockSignals(False)
        self._draw()

    def _draw(self) -> None:
        outline, ranges, role = self._session.outline, self._desk.ranges, self.roles.currentData()
        if outline is not None and ranges is not None and role is not None:
            self.chart.show_points(range_points(outline, ranges, role))

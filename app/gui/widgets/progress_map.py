"""The model's map while a job works on it: to do, learnt, compressed, compared, and framed what is under way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.gui.models.job_map import DEPTHS, JobMap, Standing
from app.gui.models.overview import Cell
from app.gui.said import said
from app.gui.theme import colors
from app.gui.widgets.overview_map import TOP, OverviewMap, between
from app.gui.widgets.parts import column, label, row

ROW_HEIGHT, SHORTEST, TALLEST = 19, 120, 250
NOWHERE = (-1, -1)


class ProgressMap(OverviewMap):
    """An `OverviewMap` of a `JobMap`."""

    def __init__(self) -> None:
        super().__init__()
        self._map: JobMap | None = None
        self._place = NOWHERE
        self.setAccessibleName(self.tr("Progress on the model's map"))
        self.setToolTip(
            self.tr("Layers from top to bottom, kinds of tensor from left to right; the darker, the further it is")
        )
        self.setMinimumSize(240, SHORTEST)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and only as high as its layers need."""
        return QSize(360, min(TALLEST, max(SHORTEST, TOP + ROW_HEIGHT * len(self._overview.rows))))

    def show_job(self, shown: JobMap) -> None:
        """Show how far a job is."""
        self._map = shown
        self._overview = shown.overview()
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        """All of it in a sentence."""
        if self._map is None:
            return ""
        counts = [self._map.count(standing) for standing in (Standing.WRITTEN, Standing.COMPARED)]
        text = self.tr("{0} of {1} tensors compressed, {2} compared").format(
            counts[0], len(self._map.outline.tensors), counts[1]
        )
        layers = {item.place.layer for item in self._map.outline.tensors if item.name in self._map.now}
        layer = next((item for item in layers if item is not None), None)
        return text if layer is None else self.tr("{0}; now: layer {1}").format(text, layer + 1)

    def describe(self, cell: Cell) -> str:
        """One tensor in words."""
        if self._map is None:
            return ""
        layer, name = cell.tensor.place.layer, cell.tensor.name
        where = "" if layer is None else self.tr("Layer {0}: ").format(layer + 1)
        standing = self._map.standing.get(name, Standing.TO_DO)
        word = self.tr("now") if name in self._map.now else standing_word(self, standing)
        return f"{where}{said(cell.tensor.place.role.value)} · {cell.scheme} · {word}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, and frames around what is under way."""
        super().paintEvent(event)
        now = self._map.now if self._map else frozenset()
        if not now:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors().warn), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for down, across, cell in self._each():
            if cell.tensor.name in now:
                area = self._area(down, across)
                radius = min(4.0, area.height() / 4)
                painter.drawRoundedRect(area.adjusted(1, 0.5, -1, -0.5), radius, radius)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrow keys begin somewhere."""
        self._choose(0, 0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No tensor is marked while nobody asks."""
        self._place = NOWHERE
        self.setAccessibleDescription(self.summary())
        self.update()
        super().focusOutEvent(event)


def standing_word(widget: QWidget, standing: Standing) -> str:
    """How far a tensor is, in a word."""
    return {
        Standing.TO_DO: widget.tr("to do"),
        Standing.LEARNT: widget.tr("learnt"),
        Standing.WRITTEN: widget.tr("compressed"),
        Standing.COMPARED: widget.tr("compared"),
    }[standing]


class _Swatch(QWidget):
    """A square in a standing's colour; None: the frame of what is under way."""

    def __init__(self, standing: Standing | None) -> None:
        super().__init__()
        self._standing = standing
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As on the map."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = colors()
        if self._standing is None:
            painter.setPen(QPen(QColor(palette.warn), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            share = 0.12 + 0.88 * DEPTHS[self._standing]
            painter.setBrush(between(QColor(palette.sunken), QColor(palette.accent), share))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
        painter.end()


class JobMapView(QWidget):
    """The map with what its colours mean."""

    def __init__(self, learns: bool) -> None:
        """Args: learns: whether the job calibrates, so that a tensor can be learnt about before it is compressed."""
        super().__init__()
        self.map = ProgressMap()
        shown = [item for item in Standing if learns or item is not Standing.LEARNT]
        legend = row(None, spacing=6)
        for standing in (*shown, None):
            text = self.tr("now") if standing is None else standing_word(self, standing)
            legend.addWidget(_Swatch(standing))
            legend.addWidget(label(text, "small"))
            legend.addSpacing(8)
        self.setLayout(column(self.map, legend, spacing=6))

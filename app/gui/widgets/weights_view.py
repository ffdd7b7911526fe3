"""A tensor's weights: their histogram, the range that is kept of them, and what their figures mean."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.engine.recipe import Clip
from app.engine.statistics import Statistics
from app.gui.models.clip_facts import weight_errors, weights_how
from app.gui.models.facts import tensor_facts
from app.gui.models.remote_words import of_sample
from app.gui.plots.histogram import Histogram
from app.gui.widgets.clip_bar import ClipBar
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.parts import column, label, row
from app.gui.widgets.segments import Segments

PLOT_HEIGHT = 130


class WeightsView(QWidget):
    """Signals:
    chosen: (low, high): a range that shall hold.
    removed: no range shall hold.
    """

    chosen = Signal(float, float)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clip: Clip | None = None
        self.legend = label("", "small", wrap=True)
        self.scale = Segments(
            [
                ("linear", self.tr("Linear"), self.tr("Heights are counts")),
                ("log", self.tr("Log"), self.tr("Heights are powers of ten: rare values can be seen too")),
            ]
        )
        self.histogram = Histogram()
        self.histogram.setMinimumHeight(PLOT_HEIGHT)
        self.bar = ClipBar(
            self.tr("Values kept (clipping range)"),
            self.tr("Weights outside are stored as the ends of the range; the others get finer steps"),
        )
        self.facts = FactGrid(3)
        foot = row(self.legend, self.scale, spacing=12)
        foot.setStretch(0, 1)
        layout = column(self.histogram, foot, self.bar, 4, self.facts, spacing=6)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.bar.hide()
        self.scale.chosen.connect(lambda key: self.histogram.set_logarithmic(key == "log"))
        self.histogram.moved.connect(self.bar.drag_to)
        self.histogram.released.connect(self.bar.choose)
        self.bar.moved.connect(self.histogram.show_range)
        self.bar.chosen.connect(self.chosen)
        self.bar.removed.connect(self._on_removed)

    def show_waiting(self) -> None:
        """Statistics are on the way."""
        self.legend.setText(self.tr("Reading the values …"))
        self.histogram.show_statistics(None)
        self.bar.show_errors(None, "")
        self.facts.show_facts([])

    def show_failure(self, sentence: str) -> None:
        """Statistics cannot be had."""
        self.legend.setText(sentence)

    def show_statistics(self, found: Statistics) -> None:
        """Here they are."""
        self.histogram.show_statistics(found)
        errors = weight_errors(found)
        self.histogram.handles.set_visible(errors is not None)
        self.bar.show_errors(errors, weights_how(found.scheme))
        self.facts.show_facts(tensor_facts(found))
        self.show_clip(self._clip)
        if found.levels:
            text = self.tr("Lines: the {0} values that {1} can store in a typical block (the grid's levels).")
            text = text.format(len(found.levels), found.scheme)
        else:
            text = self.tr("Kept at {0}: every value is practically exact.").format(found.scheme)
        self.legend.setText(f"{of_sample(found)} {text}" if found.sampled else text)

    def show_clip(self, clip: Clip | None) -> None:
        """Show the range that holds."""
        self._clip = clip
        self.bar.show_range((clip.low, clip.high) if clip else None)
        shown = self.histogram.shown
        if clip is not None:
            self.histogram.show_range(clip.low, clip.high)
        elif shown is not None:
            self.histogram.show_range(shown.edges[0], shown.edges[-1])

    def _on_removed(self) -> None:
        """Without a range before, nothing changes elsewhere; the handles go back all the same."""
        self.show_clip(None)
        self.removed.emit()

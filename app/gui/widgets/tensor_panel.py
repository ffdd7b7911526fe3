"""One tensor: its histogram and what its figures mean."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from app.engine.outline import OutlineTensor
from app.engine.statistics import Statistics
from app.gui import words
from app.gui.models.facts import tensor_facts
from app.gui.plots.histogram import Histogram
from app.gui.widgets.empty import Empty
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.parts import Elided, label, row
from app.gui.widgets.segments import Segments


class TensorPanel(QFrame):
    """Shows a `Statistics`, or that it is being computed, or that nothing is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = Elided("heading")
        self._name = Elided("small")
        self._legend = label("", "small", wrap=True)
        self._scale = Segments(
            [
                ("linear", self.tr("Linear"), self.tr("Heights are counts")),
                ("log", self.tr("Log"), self.tr("Heights are powers of ten: rare values can be seen too")),
            ]
        )
        self.histogram = Histogram()
        self.facts = FactGrid(2)
        self._scale.chosen.connect(lambda key: self.histogram.set_logarithmic(key == "log"))
        shown = QFrame()
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(6)
        inner.addWidget(self._title)
        inner.addWidget(self._name)
        inner.addWidget(self.histogram, 1)
        foot = row(self._legend, self._scale, spacing=12)
        foot.setStretch(0, 1)
        inner.addLayout(foot)
        inner.addSpacing(6)
        inner.addWidget(self.facts)
        self._shown = shown
        self._empty = Empty(
            "look", self.tr("Choose a tensor"), self.tr("Click one in the list or on the map to see its values.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._stack.setCurrentWidget(self._empty)

    def show_tensor(self, tensor: OutlineTensor) -> None:
        """Name the tensor that was chosen."""
        role = tensor.place.role.value
        layer = tensor.place.layer
        title = role[0].upper() + role[1:]
        self._title.setText(title if layer is None else self.tr("{0}, layer {1}").format(title, layer + 1))
        self._name.setText(f"{tensor.name}  ·  {words.shape(tensor.shape)}  ·  {tensor.dtype}")
        self._name.setToolTip(tensor.name)
        self._stack.setCurrentWidget(self._shown)

    def show_waiting(self) -> None:
        """Its statistics are on the way."""
        self._legend.setText(self.tr("Reading the values …"))
        self.histogram.show_statistics(None)
        self.facts.show_facts([])

    def show_failure(self, sentence: str) -> None:
        """Its statistics cannot be had."""
        self._legend.setText(sentence)

    def show_statistics(self, found: Statistics) -> None:
        """Here they are."""
        self.histogram.show_statistics(found)
        self.facts.show_facts(tensor_facts(found))
        if found.levels:
            text = self.tr("Lines: the {0} values that {1} can store in a typical block (the grid's levels).")
            self._legend.setText(text.format(len(found.levels), found.scheme))
        else:
            self._legend.setText(self.tr("Kept at {0}: every value is practically exact.").format(found.scheme))

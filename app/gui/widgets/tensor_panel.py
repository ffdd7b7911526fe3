"""One tensor: its weights and what enters it (activations), one of them at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from app.engine.outline import OutlineTensor
from app.engine.recipe import Clip
from app.engine.statistics import Statistics
from app.gui import words
from app.gui.models.outline_tree import place_title
from app.gui.widgets.activations_view import ActivationsView
from app.gui.widgets.elided import Elided
from app.gui.widgets.empty import Empty
from app.gui.widgets.parts import button, column, row, scrolled
from app.gui.widgets.segments import Segments
from app.gui.widgets.weights_view import WeightsView


class TensorPanel(QFrame):
    """Shows a tensor, or that nothing is chosen.

    Signals:
        clip_chosen: a `Clip` that shall hold.
        clip_removed: (tensor, "weights" or "activations"): none shall hold.
        pinned: whether the tensor that is shown shall stay beside the next ones.
    """

    clip_chosen = Signal(object)
    clip_removed = Signal(str, str)
    pinned = Signal(bool)

    def __init__(self, weights: WeightsView, activations: ActivationsView) -> None:
        super().__init__()
        self.weights, self.activations = weights, activations
        self.setProperty("role", "card")
        self._tensor = ""
        self._title = Elided("heading")
        self._name = Elided("small")
        self.views = Segments(
            [
                ("weights", self.tr("Weights"), self.tr("The numbers that the tensor consists of")),
                ("activations", self.tr("Activations"), self.tr("The numbers that enter it while the model reads")),
            ]
        )
        self.pin = button(
            self.tr("Pin"), self.tr("Keep this tensor beside, then choose another: both are drawn and compared"),
            role="toggle",
        )  # fmt: skip
        self.pin.setCheckable(True)
        self._sides = QStackedWidget()
        for view in (self.weights, self.activations):
            area = scrolled(column(view), (20, 6, 20, 16))
            area.setObjectName("plain")
            area.widget().setObjectName("clear")
            self._sides.addWidget(area)
        self._empty = Empty(
            "look", self.tr("Choose a tensor"), self.tr("Click one in the list or on the map to see its values.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        self._connect()

    def _filled(self) -> QFrame:
        shown = QFrame()
        names = column(self._title, self._name, spacing=4)
        head = column(names, row(self.views, None, self.pin), spacing=8)
        head.setContentsMargins(20, 16, 20, 0)
        inner = QVBoxLayout(shown)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addLayout(head)
        inner.addWidget(self._sides, 1)
        return shown

    def _connect(self) -> None:
        self.views.chosen.connect(lambda key: self._sides.setCurrentIndex(0 if key == "weights" else 1))
        self.pin.toggled.connect(self.pinned)
        for view, what in ((self.weights, "weights"), (self.activations, "activations")):
            view.chosen.connect(lambda low, high, what=what: self.clip_chosen.emit(Clip(self._tensor, what, low, high)))
            view.removed.connect(lambda what=what: self.clip_removed.emit(self._tensor, what))

    @property
    def histogram(self) -> QFrame:
        """The weights' histogram."""
        return self.weights.histogram

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._stack.setCurrentIndex(0)

    def show_tensor(self, tensor: OutlineTensor) -> None:
        """Name the tensor that was chosen."""
        self._tensor = tensor.name
        self._title.setText(place_title(tensor))
        self._name.setText(f"{tensor.name}  ·  {words.shape(tensor.shape)}  ·  {tensor.dtype}")
        self._name.setToolTip(tensor.name)
        self._stack.setCurrentIndex(1)
        self.weights.show_columns(tensor.shape[-1] if len(tensor.shape) > 1 else 0)

    def show_clips(self, weights: Clip | None, activations: Clip | None) -> None:
        """Show the ranges that hold for the tensor."""
        self.weights.show_clip(weights)
        self.activations.show_clip(activations)

    def show_waiting(self) -> None:
        """Its statistics are on the way."""
        self.weights.show_waiting()

    def show_failure(self, sentence: str) -> None:
        """Its statistics cannot be had."""
        self.weights.show_failure(sentence)

    def show_statistics(self, found: Statistics) -> None:
        """Here they are."""
        self.weights.show_statistics(found)

"""The figures of a model on the Hub, what it was made from, and whether it runs here with how much context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.engine.fit import DEFAULT_CONTEXT, Machine
from app.engine.hub.catalogue import HubModel
from app.engine.hub.details import HubDetails
from app.gui import words
from app.gui.models.details_words import facts
from app.gui.models.fitting import CONTEXTS
from app.gui.models.ladder import rungs, shape_for, summary
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.fact_grid import FactGrid
from app.gui.widgets.fit_ladder import FitLadder
from app.gui.widgets.flow_row import FlowRow
from app.gui.widgets.parts import button, clear, column, label, named, row, scrolled


class DetailsOverview(QWidget):
    """Signals: base_asked: a base model's id."""

    base_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._machines: Sequence[Machine] = ()
        self._model: HubModel | None = None
        self._details: HubDetails | None = None
        self._file_bytes = 0
        self._grid = FactGrid(3)
        self.ladder = FitLadder()
        self.ladder.chosen.connect(self._show_sentence)
        self._summary = label("", "strong", wrap=True)
        self._sentence = label("", "small", wrap=True)
        self.context = ElidedCombo()
        named(
            self.context, self.tr("Length of texts"),
            self.tr("How much text (context, in tokens) the model shall keep in mind; more takes more memory"),
        )  # fmt: skip
        self.context.setMinimumContentsLength(7)
        self.context.activated.connect(lambda: self._show_ladder(fresh=False))
        self._bases_title = label(self.tr("Made from"), "small")
        self._bases = QWidget()
        FlowRow(self._bases, 2)
        head = row(self._summary, self.context)
        head.setStretch(0, 1)
        layout = column(
            head, self.ladder, self._sentence, 10, self._grid, 6, self._bases_title, self._bases, None, spacing=6
        )
        area = scrolled(layout, (2, 4, 10, 4))
        area.setObjectName("plain")
        area.widget().setObjectName("clear")
        self.setLayout(column(area))

    def measure(self, machines: Sequence[Machine]) -> None:
        """What models can run on."""
        self._machines = machines
        self._show_ladder(fresh=False)

    def show_model(self, model: HubModel, details: HubDetails | None, file_bytes: int = 0) -> None:
        """Show a model.

        Args:
            model: it.
            details: what looking closer brings; may come later.
            file_bytes: of the GGUF file that is chosen, which is as it is; 0 for the model itself.
        """
        fresh = self._model is None or self._model.id != model.id
        self._model, self._details, self._file_bytes = model, details, file_bytes
        self._grid.show_facts(facts(model, details))
        self._show_contexts(details, fresh)
        self._show_bases(details.base_models if details else ())
        self._show_ladder(fresh)

    def _show_contexts(self, details: HubDetails | None, fresh: bool) -> None:
        kept = None if fresh else self.context.currentData()
        most = (details.context_length if details else 0) or CONTEXTS[-1]
        self.context.clear()
        for length in [*(item for item in CONTEXTS if item < most), most]:
            self.context.addItem(self.tr("{0} tokens").format(words.tokens(length)), length)
        wanted = self.context.findData(kept or min(DEFAULT_CONTEXT, most))
        self.context.setCurrentIndex(max(0, wanted))

    def _show_bases(self, bases: Sequence[str]) -> None:
        clear(self._bases.layout())
        for base in bases:
            made = button(base, self.tr("Search for {0}").format(base), lambda name=base: self.base_asked.emit(name),
                          role="link")  # fmt: skip
            self._bases.layout().addWidget(made)
        self._bases.setVisible(bool(bases))
        self._bases_title.setVisible(bool(bases))

    def _show_ladder(self, fresh: bool) -> None:
        if self._model is None:
            return
        details = self._details
        stated = details.shape if details and details.shape else self._model.shape
        size = self._model.size_bytes or (details.needed_bytes if details else 0)
        shape = shape_for(self._model.parameters, stated)
        context = self.context.currentData() or DEFAULT_CONTEXT
        parameters = self._model.parameters
        if self._file_bytes:
            parameters, size = 0, self._file_bytes  # a file that is compressed already has no rungs below
        ladder = rungs(parameters, size, shape, self._machines, context)
        text = summary(ladder)
        self._summary.setText(text[:1].upper() + text[1:])
        self.context.setVisible(bool(ladder))
        self._sentence.setVisible(bool(ladder))
        self.ladder.show_rungs(ladder, fresh)

    def _show_sentence(self) -> None:
        rung = self.ladder.rung
        self._sentence.setText(rung.sentence if rung else "")

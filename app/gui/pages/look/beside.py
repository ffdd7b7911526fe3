"""What stands beside the current tensor: its twin in another model, or a tensor that was pinned or also chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.engine.outline import OutlineTensor
from app.engine.statistics import Statistics
from app.gui.look_desks import LookDesks
from app.gui.models.outline_tree import place_title
from app.gui.models.selection import Selection
from app.gui.said import told
from app.gui.session import Session
from app.gui.widgets.beside_box import NOTHING, OTHER, PINNED, STORED
from app.gui.widgets.tensor_panel import TensorPanel
from app.jobs.events import Failure


class Beside(QObject):
    """Asks for its statistics and shows them in the panel."""

    def __init__(self, session: Session, desks: LookDesks, selection: Selection, panel: TensorPanel) -> None:
        super().__init__(panel)
        self._session, self._desks, self._selection, self._panel = session, desks, selection, panel
        self._pinned = ""
        self._had_other = False
        panel.pinned.connect(self._on_pinned)
        panel.weights.beside.chosen.connect(lambda _: self.refresh())
        panel.weights.channel_chosen.connect(lambda _: self.refresh())
        desks.comparison.changed.connect(self._on_comparison)
        desks.beside.ready.connect(self._on_ready)
        desks.beside.failed.connect(self._on_failed)
        session.opened.connect(self._on_opened)

    @property
    def second(self) -> str:
        """The tensor to compare with: the pinned one, else the other of two that are chosen."""
        return self._pinned if self._pinned and self._pinned != self._selection.current else self._selection.other

    def refresh(self) -> None:
        """Another tensor, type, channel or choice."""
        tensor, box = self._find(self._selection.current), self._panel.weights.beside
        if tensor is None:
            return
        other, second = self._desks.comparison.other, self._find(self.second)
        had = box.findData(PINNED) >= 0
        box.show_choices(
            self._scheme(tensor.name) if tensor.adjustable else "",
            other.name if other else "",
            place_title(second) if second else "",
        )
        if second is not None and not had and not self._pinned:
            box.choose(PINNED)  # two were chosen: that is a question
        self._ask(tensor, second)

    def _ask(self, tensor: OutlineTensor, second: OutlineTensor | None) -> None:
        weights, desk = self._panel.weights, self._desks.beside
        weights.show_other(None)
        key, comparison = weights.beside.key, self._desks.comparison
        if key == PINNED and second is not None:
            desk.ask(second.name, self._scheme(second.name))
        elif key == OTHER and comparison.other is not None:
            twin = comparison.differences.get(tensor.name)
            if twin is not None:
                desk.ask_nothing()  # the same question again deserves its answer again
                desk.ask(twin.other, "", weights.channel_number, comparison.other.path)
            elif not comparison.busy:
                weights.show_other(None, note=self.tr("The other model has no tensor of this place and shape."))
        if key in (NOTHING, STORED):
            desk.ask_nothing()

    def _on_ready(self, found: Statistics) -> None:
        weights, twin = self._panel.weights, self._desks.comparison.differences.get(self._selection.current)
        whole = weights.channel_number is None and weights.beside.key == OTHER
        weights.show_other(found, twin.relative if whole and twin is not None else None)

    def _on_failed(self, failure: Failure) -> None:
        self._panel.weights.show_other(None, note=told(failure))

    def _on_pinned(self, on: bool) -> None:
        self._pinned = self._selection.current if on else ""
        self._panel.weights.beside.choose(PINNED if on else NOTHING)
        self.refresh()

    def _on_comparison(self) -> None:
        has = self._desks.comparison.other is not None
        if has != self._had_other:
            self._had_other = has
            self._desks.beside.forget()  # a file may have been written anew since
            self._panel.weights.beside.choose(OTHER if has else NOTHING)
        self.refresh()

    def _on_opened(self) -> None:
        self._panel.pin.setChecked(False)
        self._panel.weights.beside.choose(NOTHING)

    def _find(self, name: str) -> OutlineTensor | None:
        outline = self._session.outline
        return next((item for item in outline.tensors if item.name == name), None) if outline and name else None

    def _scheme(self, name: str) -> str:
        plan = self._session.plan
        return next((row.scheme for row in plan.rows if row.tensor.name == name), "") if plan else ""

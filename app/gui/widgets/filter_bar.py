"""Sorts and narrows a search: the two questions that most people have, and the rest where there is room for it.

In a narrow window the rest folds behind a button; what is on is always in view, and goes with a click.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from app.engine.hub.query import ACCESSES, LICENCES, SORTS, TASKS, Choice, Query, family_choices
from app.gui import words
from app.gui.icons import set_icon
from app.gui.models.found_words import narrowings, title
from app.gui.said import said
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.elided import ElidedCombo
from app.gui.widgets.flow_row import FlowRow
from app.gui.widgets.parts import button, clear, column, named

SIZES = (0.5e9, 1e9, 2e9, 4e9, 8e9, 15e9, 35e9, 75e9, 200e9)
CHIP = 16  # side of a chip's cross


class FilterBar(QWidget):
    """Shows a `Query` but for its words, and lets it be changed.

    Signals:
        changed: a person changed it; `query` is the new one.
    families_asked: what can be compressed is to be shown.
    """

    changed = Signal()
    families_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = Query()
        self._build()
        self._show()

    def _build(self) -> None:
        self.sort = DropDown()
        for item in SORTS.values():
            self.sort.addItem(title(Choice(item.key, item.title)), item.key)
            self.sort.setItemData(self.sort.count() - 1, said(item.sentence), 3)  # ToolTipRole
        named(self.sort, self.tr("Order"), self.tr("What comes first"))
        self.sort.activated.connect(lambda: self._change(sort=self.sort.currentData()))
        self.compressible = self._toggle(
            self.tr("Can be compressed"), self.tr("Only models that this program can compress"), "compressible"
        )
        self.runs_here = self._toggle(
            self.tr("Runs here"), self.tr("Only models that run on this computer at about 4 bits"), "runs_here"
        )
        self.task = self._combo(TASKS, "task", self.tr("Task"), self.tr("What the model does"))
        self.family = self._combo(
            family_choices(), "family", self.tr("Family"), self.tr("The kind of model: how its layers are built")
        )
        least = (Choice("0", self.tr("Any size")), *(_size(item, self.tr("From {0}")) for item in SIZES))
        most = (Choice("0", self.tr("Any size")), *(_size(item, self.tr("Up to {0}")) for item in SIZES))
        self.least = self._combo(
            least, "least_parameters", self.tr("Smallest size"), self.tr("At least so many parameters"), int
        )
        self.most = self._combo(
            most, "most_parameters", self.tr("Largest size"), self.tr("At most so many parameters"), int
        )
        self.licence = self._combo(LICENCES, "licence", self.tr("Licence"), self.tr("What you may do with it"))
        self.access = self._combo(
            ACCESSES, "access", self.tr("Access"), self.tr("Whether its authors ask for consent first (gated)")
        )
        self.fold = button(self.tr("More filters"), self.tr("Task, family, size, licence, access"), icon="filter")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._arrange)
        self.families = button(
            self.tr("What can be compressed?"), self.tr("Every family of models, and how sure it is"),
            self.families_asked.emit, role="link",
        )  # fmt: skip
        self.reset = button(self.tr("Reset"), self.tr("Take all filters away"), self._reset, "reset", "quiet")
        self._rest = (self.task, self.family, self.least, self.most, self.licence, self.access)
        self._controls, self._more, self._chips = QWidget(), QWidget(), QWidget()
        for holder, items in (
            (self._controls, (self.sort, self.compressible, self.runs_here, self.fold, self.families)),
            (self._more, self._rest),
            (self._chips, ()),
        ):
            flow = FlowRow(holder)
            for item in items:
                flow.addWidget(item)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            holder.setSizePolicy(policy)
        self.setLayout(column(self._controls, self._more, self._chips))

    def _toggle(self, text: str, tip: str, name: str) -> QPushButton:
        made = button(text, tip, role="toggle")
        made.setCheckable(True)
        made.clicked.connect(lambda on: self._change(**{name: on}))
        return made

    def _combo(
        self, choices: Sequence[Choice], field: str, name: str, tip: str, kind: type[str] | type[int] = str
    ) -> QComboBox:
        made = ElidedCombo()
        for choice in choices:
            made.addItem(title(choice), kind(choice.key))
        made.setMinimumContentsLength(13)
        made.view().setMinimumWidth(made.view().sizeHintForColumn(0) + 24)
        named(made, name, tip)
        made.activated.connect(lambda: self._change(**{field: made.currentData()}))
        made.setProperty("field", field)
        return made

    def show_query(self, query: Query) -> None:
        """Show another."""
        self.query = replace(query, text="")
        self._show()

    def _change(self, **changes: object) -> None:
        self.query = replace(self.query, **changes)
        self._show()
        self.changed.emit()

    def _reset(self) -> None:
        self.query = Query(sort=self.query.sort)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        blockers = [QSignalBlocker(item) for item in (self.sort, self.compressible, self.runs_here, *self._rest)]
        self.sort.setCurrentIndex(self.sort.findData(self.query.sort))
        self.compressible.setChecked(self.query.compressible)
        self.runs_here.setChecked(self.query.runs_here)
        for combo in self._rest:
            combo.setCurrentIndex(max(0, combo.findData(getattr(self.query, combo.property("field")))))
        del blockers
        for mark, on in ((self.compressible, self.query.compressible), (self.runs_here, self.query.runs_here)):
            set_icon(mark, "check" if on else "filter", "accent" if on else "muted", size=14)
        self._show_chips()

    def _show_chips(self) -> None:
        layout = self._chips.layout()
        had_focus = self._chips.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        layout.removeWidget(self.reset)
        clear(layout)
        found = narrowings(self.query)
        for item in found:
            tip = self.tr("Take this filter away: {0}").format(item.words)
            chip = button(item.words, tip, lambda query=item.without: self._without(query), "cancel", "chip")
            chip.setAccessibleName(tip)
            layout.addWidget(chip)
        layout.addWidget(self.reset)
        self._chips.setVisible(bool(found))
        if had_focus:
            (layout.itemAt(0).widget() if found else self.sort).setFocus()

    def _without(self, query: Query) -> None:
        self.query = query
        self._show()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All in one row where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        flow = self._controls.layout()
        row = [self.sort, self.compressible, self.runs_here, *self._rest]
        needed = sum(item.sizeHint().width() for item in row) + 8 * len(row)
        wide = needed <= self.width()
        self.fold.setVisible(not wide)
        target = flow if wide else self._more.layout()
        if self._rest[0].parentWidget() is not target.parentWidget():
            for item in self._rest:
                target.addWidget(item)
                item.show()
        self._more.setVisible(not wide and self.fold.isChecked())


def _size(parameters: float, text: str) -> Choice:
    return Choice(str(int(parameters)), text.format(words.count(parameters)))

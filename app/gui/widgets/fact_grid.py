"""Figures side by side: a small title over a value, with an explaining tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.gui.models.facts import Fact
from app.gui.widgets.parts import clear, label, set_role


class FactGrid(QWidget):
    """Facts in rows of `columns`, or of fewer where there is no room for so many."""

    def __init__(self, columns: int, value_role: str = "strong") -> None:
        super().__init__()
        self._most, self._role = columns, value_role
        self._columns = columns
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(14)
        self._layout.setVerticalSpacing(10)
        self._shown: list[tuple[Fact, QWidget, QLabel]] = []

    def show_facts(self, facts: list[Fact]) -> None:
        """Replace all; figures of the same titles change in place, as often as a handle moves."""
        if [fact.title for fact in facts] == [fact.title for fact, _, _ in self._shown]:
            for number, fact in enumerate(facts):
                self._update(number, fact)
            return
        clear(self._layout)
        self._shown = [self._cell(fact) for fact in facts]
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More columns, or fewer."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _widest(self) -> int:
        return max((cell.sizeHint().width() for _, cell, _ in self._shown), default=0)

    def _fitting(self) -> int:
        """The most columns whose widest figures fit side by side."""
        widths = [cell.sizeHint().width() for _, cell, _ in self._shown]
        for columns in range(self._most, 1, -1):
            needed = sum(max(widths[column::columns], default=0) for column in range(columns))
            if needed + self._layout.horizontalSpacing() * (columns - 1) <= self.width():
                return columns
        return 1

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._layout.setColumnStretch(column, 0)
        self._columns = self._fitting()
        for number, (_, cell, _) in enumerate(self._shown):
            self._layout.addWidget(cell, number // self._columns, number % self._columns)
        for column in range(self._columns):
            self._layout.setColumnStretch(column, 1)

    def _update(self, number: int, fact: Fact) -> None:
        before, cell, value = self._shown[number]
        if fact != before:
            value.setText(fact.value)
            set_role(value, "bad" if fact.alarming else self._role)
            cell.setToolTip(fact.meaning)
            cell.setAccessibleName(f"{fact.title}: {fact.value}")
            self._shown[number] = (fact, cell, value)

    def _cell(self, fact: Fact) -> tuple[Fact, QWidget, QLabel]:
        cell = QWidget(self)
        cell.setToolTip(fact.meaning)
        cell.setAccessibleName(f"{fact.title}: {fact.value}")
        value = label(fact.value, "bad" if fact.alarming else self._role)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(label(fact.title, "small"))
        layout.addWidget(value)
        return fact, cell, value

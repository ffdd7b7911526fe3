"""Figures side by side: a small title over a value, with an explaining tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.gui.models.facts import Fact
from app.gui.widgets.parts import clear, label, set_role


class FactGrid(QWidget):
    """Facts in rows of `columns`."""

    def __init__(self, columns: int, value_role: str = "strong") -> None:
        super().__init__()
        self._columns, self._role = columns, value_role
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
        self._shown.clear()
        for number, fact in enumerate(facts):
            self._layout.addWidget(self._cell(fact), number // self._columns, number % self._columns)
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

    def _cell(self, fact: Fact) -> QWidget:
        cell = QWidget()
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
        self._shown.append((fact, cell, value))
        return cell

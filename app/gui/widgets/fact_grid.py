"""Figures side by side: a small title over a value, with an explaining tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.gui.models.facts import Fact
from app.gui.widgets.parts import label, set_role


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
        self._cells: dict[str, tuple[Fact, QWidget, QLabel]] = {}  # by title; those that are not shown wait to be
        self._titles: list[str] = []  # of those that are

    @property
    def facts(self) -> list[Fact]:
        """What is shown."""
        return [self._cells[title][0] for title in self._titles]

    def show_facts(self, facts: list[Fact]) -> None:
        """Replace all; figures of the same titles change in place, as often as a handle moves."""
        for fact in facts:
            if fact.title in self._cells:
                self._update(fact)
            else:
                self._cells[fact.title] = self._cell(fact)
        titles = [fact.title for fact in facts]
        if titles != self._titles:
            self._titles = titles
            self._layout.setEnabled(False)  # else Qt lays the whole page out again for every cell that appears
            while self._layout.takeAt(0) is not None:
                pass
            self._arrange()
            for title, (_, cell, _) in self._cells.items():
                cell.setVisible(title in titles)
            self._layout.setEnabled(True)
            self._layout.update()

    def _shown(self) -> list[QWidget]:
        return [self._cells[title][1] for title in self._titles]

    def minimumSizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More columns, or fewer."""
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _widest(self) -> int:
        return max((cell.sizeHint().width() for cell in self._shown()), default=0)

    def _fitting(self) -> int:
        """The most columns whose widest figures fit side by side."""
        widths = [cell.sizeHint().width() for cell in self._shown()]
        for columns in range(self._most, 1, -1):
            needed = sum(max(widths[column::columns], default=0) for column in range(columns))
            if needed + self._layout.horizontalSpacing() * (columns - 1) <= self.width():
                return columns
        return 1

    def _arrange(self) -> None:
        for column in range(self._columns):
            self._layout.setColumnStretch(column, 0)
        self._columns = self._fitting()
        for number, cell in enumerate(self._shown()):
            self._layout.addWidget(cell, number // self._columns, number % self._columns)
        for column in range(self._columns):
            self._layout.setColumnStretch(column, 1)

    def _update(self, fact: Fact) -> None:
        before, cell, value = self._cells[fact.title]
        if fact != before:
            value.setText(fact.value)
            set_role(value, "bad" if fact.alarming else self._role)
            cell.setToolTip(fact.meaning)
            cell.setAccessibleName(f"{fact.title}: {fact.value}")
            self._cells[fact.title] = (fact, cell, value)

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

"""Figures side by side, in as many columns as there is room for."""

from PySide6.QtWidgets import QWidget

from app.gui.models.facts import Fact
from app.gui.widgets.fact_grid import FactGrid


def columns(grid):
    layout = grid.layout()
    return max(layout.getItemPosition(index)[1] for index in range(layout.count())) + 1


def test_columns_follow_the_width(qtbot):
    window = QWidget()  # Qt gives a window of its own no less than its layout's least width
    qtbot.addWidget(window)
    grid = FactGrid(4)
    grid.setParent(window)
    grid.show_facts([Fact(f"A title {number}", "1.0 %", "Meaning.") for number in range(4)])
    grid.resize(800, 100)
    window.show()
    assert columns(grid) == 4
    grid.resize(2 * grid.minimumSizeHint().width() + 20, 100)
    assert columns(grid) == 2
    grid.resize(grid.minimumSizeHint().width(), 100)
    assert columns(grid) == 1
    grid.resize(800, 100)
    assert columns(grid) == 4


def test_figures_change_in_place(qtbot):
    grid = FactGrid(2)
    qtbot.addWidget(grid)
    grid.show_facts([Fact("Error", "1 %", "Small."), Fact("Rest", "2 %", "Too.")])
    cell = grid.layout().itemAt(0).widget()
    grid.show_facts([Fact("Error", "9 %", "Large.", alarming=True), Fact("Rest", "2 %", "Too.")])
    assert grid.layout().itemAt(0).widget() is cell
    assert (cell.accessibleName(), cell.toolTip()) == ("Error: 9 %", "Large.")
    grid.show_facts([])
    assert grid.layout().count() == 0

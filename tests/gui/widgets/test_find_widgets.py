"""The parts of the Find page by themselves."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QMainWindow, QPushButton, QStyleOptionViewItem, QWidget

from app.engine.fit import Machine
from app.engine.hub.catalogue import HubModel
from app.engine.hub.details import HubDetails
from app.engine.hub.query import Query
from app.gui.models.files_model import FilesModel, downloads
from app.gui.models.found_list import FOUND, LADDER, FoundList
from app.gui.models.ladder import rungs, shape_for
from app.gui.widgets.filter_bar import FilterBar
from app.gui.widgets.fit_ladder import FitLadder
from app.gui.widgets.flow_row import FlowRow
from app.gui.widgets.found_view import FoundView
from app.gui.widgets.ladder_paint import cells
from app.gui.widgets.parts import column
from tests.gui.fakes import details, hub_model

HERE = Machine("this-computer", "this computer", 4 * 10**9, "Counted is the memory free now.")


@pytest.fixture
def bar(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = FilterBar()
    holder = QWidget()
    holder.setLayout(column(made, None))
    window.setCentralWidget(holder)
    window.resize(700, 400)
    window.setMinimumSize(300, 200)
    window.show()
    yield made  # and keep the window until the test is over
    window.close()


def test_filters_fold_where_there_is_no_room_and_come_back(qtbot, bar):
    assert bar.fold.isVisible() and not bar.task.isVisible()
    qtbot.mouseClick(bar.fold, Qt.MouseButton.LeftButton)
    assert bar.task.isVisible()
    bar.window().resize(2000, 400)
    assert not bar.fold.isVisible() and bar.task.isVisible()
    bar.fold.setChecked(False)
    bar.window().resize(700, 400)
    assert not bar.task.isVisible()


def test_a_filter_is_in_view_while_it_is_on_and_goes_with_a_click(qtbot, bar):
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.compressible, Qt.MouseButton.LeftButton)
    assert bar.query == Query(compressible=True)
    bar.family.setCurrentIndex(bar.family.findData("qwen3"))
    bar.family.activated.emit(bar.family.currentIndex())
    flow = bar._chips.layout()
    chips = [flow.itemAt(place).widget() for place in range(flow.count() - 1)]  # the last one is Reset
    assert sorted(item.text() for item in chips) == ["Qwen 3", "can be compressed"]
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(next(item for item in chips if item.text() == "Qwen 3"), Qt.MouseButton.LeftButton)
    assert bar.query == Query(compressible=True) and bar.family.currentData() == ""
    with qtbot.waitSignal(bar.changed):
        qtbot.mouseClick(bar.reset, Qt.MouseButton.LeftButton)
    assert bar.query == Query() and not bar.compressible.isChecked() and not bar._chips.isVisible()


def test_every_control_says_what_the_query_says(bar):
    query = Query("", "likes", "translation", "llama", 10**9, 8 * 10**9, "mit", "gated", False, True)
    bar.show_query(query)
    assert bar.query == query
    assert bar.sort.currentData() == "likes" and bar.runs_here.isChecked()
    values = (bar.task, bar.family, bar.least, bar.most, bar.licence, bar.access)
    assert [item.currentData() for item in values] == ["translation", "llama", 10**9, 8 * 10**9, "mit", "gated"]


def test_a_row_breaks_into_lines(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowRow(holder)
    for text in ("one", "two", "three"):
        made = QPushButton(text)
        made.setFixedSize(100, 30)
        flow.addWidget(made)
    assert [flow.heightForWidth(width) for width in (320, 210, 100)] == [30, 68, 106]


def models(count):
    return [HubModel.from_json(hub_model(f"a/{number}")) for number in range(count)]


def test_the_list_keeps_its_place_where_the_same_models_come_again(qtbot):
    rows = FoundList()
    rows.measure([HERE])
    rows.show_rows(models(3))
    with qtbot.assertNotEmitted(rows.modelReset), qtbot.waitSignal(rows.dataChanged):
        rows.show_rows(models(3))
    with qtbot.waitSignal(rows.modelReset):
        rows.show_rows(models(2))
    assert rows.row_of("a/1") == 1 and rows.row_of("a/9") == -1


def test_outlines_cannot_be_chosen_and_say_nothing(qtbot):
    rows = FoundList()
    rows.show_outlines()
    assert rows.is_empty and rows.rowCount() > 0
    assert rows.index(0).data(FOUND) is None and rows.flags(rows.index(0)) == Qt.ItemFlag.NoItemFlags


def test_a_row_speaks_in_full(qtbot):
    rows = FoundList()
    rows.measure([HERE])
    gated = HubModel.from_json(hub_model("a/b", gated=True))
    rows.show_rows([gated, HubModel.from_json(hub_model("c/d", supported=False, why_not="Only pickles."))])
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "gated" in spoken and "can be compressed" in spoken and "4 bits: runs" in spoken
    assert "Only pickles." in rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_hovering_a_rung_says_what_was_assumed(qtbot):
    rows = FoundList()
    rows.measure([HERE])
    rows.show_rows(models(1))
    view = FoundView(rows)
    qtbot.addWidget(view)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = QRect(0, 0, 500, 90)
    delegate, index = view.itemDelegate(), rows.index(0)
    third = delegate.lines(option)[2]
    areas = cells(index.data(LADDER), third.left(), third.top(), third.height(), option.fontMetrics)
    for rung, area in zip(index.data(LADDER), areas, strict=True):
        said = delegate.tip(area.center().x(), area.center().y(), option, index)
        assert said == rung.sentence and "tokens of context" in said
    assert "a/0" in delegate.tip(2, 2, option, index)


def test_thousands_of_rows_are_no_more_work_than_those_in_view(qtbot):
    rows = FoundList()
    rows.measure([HERE])
    view = FoundView(rows)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    rows.show_rows(models(5000))
    view.scrollToBottom()
    view.grab()
    assert 0 < len(rows._ladders) < 60


def test_rungs_are_chosen_by_keys_and_pointer(qtbot):
    ladder = FitLadder()
    qtbot.addWidget(ladder)
    ladder.resize(400, 50)
    ladder.show()
    steps = rungs(3 * 10**9, 6 * 10**9, shape_for(3 * 10**9, None), [HERE])
    ladder.show_rungs(steps, fresh=True)
    assert ladder.rung.key == "8", "the largest that runs"
    qtbot.keyClick(ladder, Qt.Key.Key_Right)
    assert ladder.rung.key == "5" and ladder.rung.sentence in ladder.accessibleName()
    qtbot.mouseMove(ladder, QPoint(5, 20))
    qtbot.waitUntil(lambda: ladder.rung.key == "original")
    ladder.show_rungs((), fresh=True)
    assert ladder.rung is None and not ladder.isVisible()


def test_files_that_are_fetched_come_first(qtbot):
    known = HubDetails.from_json(details())
    table = FilesModel()
    table.show_files(known.files, known.needed)
    names = [table.index(row, 0).data() for row in range(table.rowCount())]
    assert names == ["config.json", "model.safetensors", "README.md"]
    assert [bool(table.index(row, 2).data()) for row in range(3)] == [True, True, False]
    assert [item.file for item in downloads(known)] == [""]

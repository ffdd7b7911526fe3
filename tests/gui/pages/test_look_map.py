"""Journeys over the Look page's map, its table, and what stands beside a tensor."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app.engine.roles import Role
from app.gui.models.overview import Measure
from app.gui.models.tensor_rows import Field
from app.jobs.events import Failure

LONG = 120_000
DOWN = "model.layers.1.mlp.down_proj.weight"
UP = "model.layers.2.mlp.up_proj.weight"


@pytest.fixture
def look(qtbot, quick_window):
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/paper")
    page = quick_window.page("look")
    quick_window.show_page("look")
    page.pane.choose(DOWN)
    qtbot.waitUntil(lambda: shown(page) == DOWN, timeout=LONG)
    return page


def shown(page):
    return getattr(page.panel.histogram.shown, "name", "")


def point(look, layer, role):
    """Where a cell is on the map."""
    for row, column, cell in look.pane.map._each():
        if (cell.tensor.place.layer, cell.tensor.place.role) == (layer, role):
            return look.pane.map._area(row, column).center().toPoint()
    raise KeyError(layer, role)


def chosen(look):
    """Layers and roles of what is chosen."""
    tensors = {item.name: item.place for item in look._session.outline.tensors}
    return {(tensors[name].layer, tensors[name].role) for name in look.selection.names}


def test_a_click_a_drag_and_keys_choose_on_the_map_and_in_the_table(qtbot, look):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(look.pane.map, left, pos=point(look, 0, Role.FFN_UP))
    assert chosen(look) == {(0, Role.FFN_UP)}
    assert look.pane.list.chosen[1] == "model.layers.0.mlp.up_proj.weight"
    assert look.pane.tree.currentIndex().data() == "Feed-forward up"
    qtbot.mousePress(look.pane.map, left, pos=point(look, 1, Role.ATTN_V))
    for target in (point(look, 1, Role.ATTN_OUT), point(look, 2, Role.FFN_GATE)):
        qtbot.mouseMove(look.pane.map, target)
    qtbot.mouseRelease(look.pane.map, left, pos=point(look, 2, Role.FFN_GATE))
    roles = (Role.ATTN_V, Role.ATTN_OUT, Role.FFN_GATE)
    assert chosen(look) == {(layer, role) for layer in (1, 2) for role in roles}
    assert set(look.pane.list.chosen[0]) == set(look.selection.names), "the table follows"
    assert look.pane.list.count.text().startswith("39 tensors  ·  6 chosen: ")
    qtbot.mouseClick(look.pane.map, left, Qt.KeyboardModifier.ControlModifier, point(look, 1, Role.ATTN_V))
    assert (1, Role.ATTN_V) not in chosen(look)
    look.pane.map.setFocus()
    qtbot.mouseClick(look.pane.map, left, pos=point(look, 2, Role.ATTN_K))
    qtbot.keyClick(look.pane.map, Qt.Key.Key_Right)
    assert chosen(look) == {(2, Role.ATTN_V)}
    qtbot.keyClick(look.pane.map, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(look) == {(2, Role.ATTN_V), (3, Role.ATTN_V)}
    assert "attention value" in look.pane.map.accessibleDescription()
    qtbot.keyClick(look.pane.map, Qt.Key.Key_End)
    assert chosen(look) == {(None, Role.OUTPUT)}
    qtbot.keyClick(look.pane.map, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(chosen(look)) == 30


def test_the_table_sorts_filters_and_chooses_on_the_map(qtbot, look):
    table, rows = look.pane.list.table, look.pane.list.rows
    table.sortByColumn(Field.SIZE.value, Qt.SortOrder.DescendingOrder)
    assert {rows.names()[0], rows.names()[1]} == {"model.embed_tokens.weight", "lm_head.weight"}
    assert look.selection.current == DOWN, "sorting chooses nothing"
    look.pane.list.more.click()
    look.pane.list.layers.setText("2-3")
    assert len(rows.names()) == 18
    look.pane.list.kinds.setCurrentIndex(look.pane.list.kinds.findData(Role.FFN_UP))
    assert rows.names() == ("model.layers.1.mlp.up_proj.weight", UP)
    assert look.pane.map._matching == frozenset(rows.names()), "the others fade"
    assert look.pane.list.count.text().startswith("2 of 39 tensors")
    table.selectRow(1)
    assert look.selection.current == UP
    assert look.pane.map.cell(*look.pane.map._place).tensor.name == UP
    qtbot.mouseClick(look.pane.list.clear, Qt.MouseButton.LeftButton)
    assert len(rows.names()) == 39
    assert look.pane.map._matching is None
    look.pane.list.text.setText("down Q6_K")
    assert rows.names() and all("down" in name for name in rows.names())
    look.pane.list.show_all()
    look.pane.list.sizes.setCurrentIndex(1)
    assert set(rows.names()) == {"model.embed_tokens.weight", "lm_head.weight"}
    look.pane.list.show_all()
    look.pane.list.types.setCurrentIndex(look.pane.list.types.findData("F32"))
    assert rows.names() and all("norm" in name for name in rows.names())


def test_what_must_be_measured_is_measured_once_and_cached(qtbot, look, quick_window, fake):
    look.pane.map_view.choose(Measure.OUTLIERS)
    qtbot.waitUntil(lambda: not quick_window.survey.busy, timeout=LONG)
    qtbot.waitUntil(lambda: look.pane.map.overview.high == 2.0**4, timeout=LONG)
    assert look.pane.list.rows.index(look.pane.list.rows.find(DOWN), Field.VALUE.value).data() == "4.0"
    look.pane.map_view.choose(Measure.RANGE)
    surveys = [task for task in fake.asked if task.kind == "survey"]
    assert len(surveys) == 1, "the same look tells both"
    look.pane.map_view.choose(Measure.ERROR)
    qtbot.waitUntil(lambda: not quick_window.survey.busy, timeout=LONG)
    assert len(surveys[0].wanted) == 30
    qtbot.waitUntil(lambda: look.pane.map.cell(*look.pane.map._place).value == pytest.approx(0.04), timeout=LONG)
    cell = look.pane.map.cell(*look.pane.map._place)
    assert look.pane.map.describe(cell).endswith("error 4.0 %: very good")
    quick_window.session.set_type([DOWN], "Q8_0")
    qtbot.waitUntil(lambda: not quick_window.survey.busy, timeout=LONG)
    surveys = [task for task in fake.asked if task.kind == "survey"]
    assert [task.wanted for task in surveys[2:]] == [((DOWN, "Q8_0"),)], "only what is new"


def test_measuring_can_be_stopped_and_says_why_it_failed(qtbot, look, quick_window, fake):
    del fake.answers["survey"]
    look.pane.map_view.choose(Measure.RANGE)
    assert look.pane.map_view.stop.isVisible()
    qtbot.mouseClick(look.pane.map_view.stop, Qt.MouseButton.LeftButton)
    assert not quick_window.survey.busy
    failure = Failure("The file is gone.", "Open the model again.", "CompressError", "")
    fake.answers["survey"] = lambda task: [("failed", failure)]
    qtbot.mouseClick(look.pane.map_view.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: look.pane.map_view._why.text().startswith("The file is gone."), timeout=LONG)


def test_sensitivity_is_measured_on_demand(qtbot, look, quick_window):
    look.pane.map_view.choose(Measure.SENSITIVITY)
    assert look.pane.map.overview.high is None
    assert look.pane.map_view.start.isVisible()
    qtbot.mouseClick(look.pane.map_view.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: look.pane.map.overview.high is not None, timeout=LONG)
    assert quick_window.session.tables is not None
    assert not look.pane.map_view.start.isVisible()


def test_before_and_after_levels_and_one_channel(qtbot, look, quick_window, fake):
    weights = look.panel.weights
    facts = {fact.title: fact.value for fact in weights.facts.facts}
    assert facts["Levels used"] == "3.5 of 5"
    assert not weights.histogram.beside
    weights.beside.choose("stored")
    assert weights.histogram.beside
    assert weights.legend.text().startswith("Filled: before. Line: after")
    weights.parts.choose("channels")
    qtbot.waitUntil(lambda: bool(weights.outliers.buttons), timeout=LONG)
    assert weights.outliers.sentence.text() == "Channels that stand out (outlier channels): 1 of 256"
    qtbot.mouseClick(weights.outliers.buttons[0], Qt.MouseButton.LeftButton)
    assert weights.parts.key == "values"
    qtbot.waitUntil(lambda: fake.asked[-1].kind == "statistics" and fake.asked[-1].channel == 7, timeout=LONG)
    qtbot.waitUntil(lambda: weights.histogram.shown is not None and weights.histogram.shown.channel == 7, timeout=LONG)
    assert weights.bar.isHidden(), "a range is kept of the whole tensor"
    look.pane.choose(UP)
    assert weights.channel_number is None


def test_two_tensors_compared(qtbot, look, fake):
    weights = look.panel.weights
    look.panel.pin.click()
    look.pane.choose(UP)
    qtbot.waitUntil(lambda: shown(look) == UP and weights.histogram.beside, timeout=LONG)
    assert weights.beside.currentText() == "Feed-forward down, layer 2"
    facts = {fact.title: fact.value for fact in weights.facts.facts}
    assert facts["Smallest"] == "-1 | -1"
    look.panel.pin.click()
    assert not weights.histogram.beside
    look.selection.choose((UP, DOWN))
    qtbot.waitUntil(lambda: shown(look) == DOWN and weights.histogram.beside, timeout=LONG)
    assert weights.beside.currentText() == "Feed-forward up, layer 3"
    look.pane.choose(UP)
    assert not weights.histogram.beside


def test_two_models_compared(qtbot, look, quick_window, fake, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit("/results/paper.gguf"))
    look.pane.other.ask_file()
    desk = quick_window.comparison
    qtbot.waitUntil(lambda: desk.other is not None and not desk.busy, timeout=LONG)
    assert look.other_bar.isVisible()
    assert "30 of 39 tensors have a counterpart" in look.other_bar.sentence.text()
    weights = look.panel.weights
    qtbot.waitUntil(lambda: weights.histogram.beside, timeout=LONG)
    asked = [task for task in fake.asked if task.kind == "statistics"][-1]
    assert (asked.path, asked.tensor) == ("/results/paper.gguf", "blk.layers.1.mlp.down_proj.weight")
    assert {fact.title: fact.value for fact in weights.facts.facts}["Difference"] == "2.0 %"
    look.other_bar.shown_wanted.emit()
    assert look.pane.map_view.measure is Measure.DIFFERENCE
    assert (look.pane.map.overview.low, look.pane.map.overview.high) == (0.01, 0.04)
    look.pane.choose("model.norm.weight")
    qtbot.waitUntil(lambda: "no tensor of this place" in weights.legend.text(), timeout=LONG)
    qtbot.mouseClick(look.other_bar.close_it, Qt.MouseButton.LeftButton)
    assert look.other_bar.isHidden()
    assert weights.beside.key == "nothing"
    qtbot.waitUntil(lambda: look.pane.map.overview.high is None, timeout=LONG)


def test_a_second_model_that_cannot_be_opened_is_a_sentence(qtbot, look, quick_window, fake):
    failure = Failure("There is no model.", "Choose another.", "BadCheckpoint", "")
    fake.answers["inspect"] = lambda task: [("failed", failure)]
    quick_window.comparison.open("/nowhere")
    qtbot.waitUntil(lambda: quick_window.messages.failure == failure, timeout=LONG)
    assert not quick_window.comparison.busy
    assert look.other_bar.isHidden()


def test_plots_the_map_and_the_table_are_exported(qtbot, look, quick_window, tmp_path, monkeypatch):
    for name, button in (("plot", look.panel.weights.export), ("map", look.pane.map_view.export)):
        for ending in ("png", "svg"):
            path = tmp_path / f"{name}.{ending}"
            button.write(str(path))
            qtbot.waitUntil(lambda path=path: path.exists() and path.stat().st_size > 2000, timeout=LONG)
        picture = QImage(str(tmp_path / f"{name}.png"))
        assert not picture.isNull() and picture.width() > 300
        assert "<svg" in (tmp_path / f"{name}.svg").read_text()
    look.pane.map_view.choose(Measure.OUTLIERS)
    qtbot.waitUntil(lambda: not quick_window.survey.busy, timeout=LONG)
    look.pane.map_view.choose(Measure.BITS)
    look.pane.list.layers.setText("2")
    path = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(path)))
    look.pane.export.ask("csv")
    qtbot.waitUntil(lambda: path.exists() and path.stat().st_size > 100, timeout=LONG)
    with path.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len(rows) == 9
    down = next(row for row in rows if row["name"] == DOWN)
    assert (down["layer"], down["kind"], down["shape"]) == ("2", "feed-forward down", "256x768")
    assert float(down["bits"]) > 2
    assert (float(down["outliers"]), float(down["range"])) == (4.0, 1.0), "whatever was measured"
    assert "sensitivity" not in down


def test_an_export_that_fails_is_a_sentence(qtbot, look, quick_window, tmp_path):
    look.pane.export.write(str(tmp_path / "nowhere" / "table.csv"))
    qtbot.waitUntil(lambda: quick_window.messages.failure is not None, timeout=LONG)
    assert "table.csv" in quick_window.messages.failure.message


def test_a_large_map_scrolls_and_keeps_the_current_cell_in_view(qtbot, look, quick_window, fake):
    from tests.gui.fakes import paper_outline

    fake.answers["inspect"] = lambda task: [("done", paper_outline(80, path=task.path).to_json())]
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/large")
    bar = look.pane.map_view._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=LONG)
    look.pane.map.setFocus()
    qtbot.keyClick(look.pane.map, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(look.pane.map, Qt.Key.Key_Home)
    assert bar.value() < 20
    assert look.pane.map.visibleRegion().boundingRect().contains(QPoint(60, bar.value() + 5))


def test_one_channel_of_what_enters(qtbot, look, quick_window):
    view, desk = look.panel.activations, quick_window.activations
    desk.measure()
    qtbot.waitUntil(lambda: desk.ranges is not None, timeout=LONG)
    look.panel.views.choose("activations")
    view.parts.choose("channels")
    qtbot.waitUntil(lambda: bool(view.outliers.buttons), timeout=LONG)
    qtbot.mouseClick(view.outliers.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.histogram.beside, timeout=LONG)
    assert "channel 7 alone" in view.sentence.text()
    assert {fact.title: fact.value for fact in view.facts.facts}["Largest"] == "12"
    for part in ("channels", "values"):
        view.parts.choose(part)
    assert not view.histogram.beside and "channels carries" in view.sentence.text()
    view.outliers.chosen.emit(7)
    qtbot.waitUntil(lambda: view.histogram.beside, timeout=LONG)
    look.pane.choose(UP)
    assert not view.histogram.beside
    assert "channels carries" in view.sentence.text()


def test_a_plan_that_changes_elsewhere_is_shown_when_somebody_looks(qtbot, look, quick_window):
    quick_window.show_page("choose")
    before = look.pane.map.overview
    quick_window.session.set_type([DOWN], "Q8_0")
    assert look.pane.map.overview is before, "nobody looks"
    quick_window.show_page("look")

    def scheme():
        return {cell.tensor.name: cell.scheme for _, _, cell in look.pane.map._each()}[DOWN]

    qtbot.waitUntil(lambda: scheme() == "Q8_0", timeout=LONG)

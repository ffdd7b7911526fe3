"""Journeys over the Look page: measure what passes through, drag a range, take it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from app.engine.recipe import Clip, Recipe
from app.engine.roles import Role
from app.gui.models.outline_tree import TENSOR
from app.gui.models.overview import Measure
from app.jobs.events import Failure
from tests.models import SAMPLE

LONG = 120_000
DOWN = "model.layers.1.mlp.down_proj.weight"


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


def drag(qtbot, histogram, line, value):
    """Drag a handle with the mouse to a value of the axis."""
    box = histogram.getPlotItem().vb
    middle = sum(box.viewRange()[1]) / 2
    ends = (QPointF(line.value(), middle), QPointF(value, middle))
    start, end = (histogram.mapFromScene(box.mapViewToScene(point)) for point in ends)
    view = histogram.viewport()
    qtbot.mouseMove(view, start)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        qtbot.mouseMove(view, start + (end - start) * share)
        qtbot.wait(20)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def figures(bar):
    return {fact.title: fact.value for fact in bar.facts.facts}


def test_a_dragged_handle_enters_the_recipe_and_undo_takes_it_out(qtbot, look, quick_window):
    session, weights = quick_window.session, look.panel.weights
    before = figures(weights.bar)
    assert before["Values clipped"] == "0.00 %"
    costs = []
    weights.histogram.moved.connect(lambda low, high: costs.append(figures(weights.bar)["Together"]))
    drag(qtbot, weights.histogram, weights.histogram.handles.high, 0.5)
    qtbot.waitUntil(lambda: session.clip(DOWN, "weights") is not None, timeout=LONG)
    clip = session.recipe.clips[0]
    assert (clip.pattern, clip.what, clip.low) == (DOWN, "weights", pytest.approx(-1.0, abs=1e-3))
    assert clip.high == pytest.approx(0.5, abs=0.05)
    assert costs, "the error moved with the handle"
    assert figures(weights.bar)["Clipping outside"] != before["Clipping outside"]
    assert weights.bar.high.value() == pytest.approx(clip.high, abs=1e-3)
    assert Recipe.from_json(session.recipe.to_json()).clips == (clip,)
    quick_window.activateWindow()
    look.pane.views.choose("list")
    look.pane.tree.setFocus()
    qtbot.keyClick(look.pane.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.recipe.clips == ()
    assert weights.histogram.handles.range == (-1.0, 1.0)
    assert figures(weights.bar) == before
    qtbot.keyClick(look.pane.tree, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.recipe.clips == (clip,)
    assert weights.histogram.handles.high.value() == pytest.approx(clip.high)


def test_keys_alone_set_the_best_range_and_remove_it(qtbot, look, quick_window):
    session, bar = quick_window.session, look.panel.weights.bar
    bar.low.setFocus()
    bar.low.selectAll()
    qtbot.keyClicks(bar.low, "-0.25")
    qtbot.keyClick(bar.low, Qt.Key.Key_Return)
    assert session.clip(DOWN, "weights") == Clip(DOWN, "weights", -0.25, 1.0)
    assert not session.clip("model.layers.0.mlp.down_proj.weight", "weights")
    qtbot.keyClick(bar.remove, Qt.Key.Key_Space)
    assert session.recipe.clips == ()
    assert bar.range == (-1.0, 1.0)
    assert not bar.remove.isEnabled()
    for _ in range(3):
        qtbot.keyClick(bar.high, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(session.recipe.clips), timeout=LONG)
    assert session.recipe.clips[0].high == pytest.approx(0.94)
    session.undo()
    assert session.recipe.clips == (), "three presses are one choice"


def test_a_range_stays_with_its_tensor(qtbot, look, quick_window):
    session = quick_window.session
    session.set_clip(Clip(DOWN, "weights", -0.5, 0.5))
    assert look.panel.histogram.handles.range == (-0.5, 0.5)
    look.pane.choose("model.layers.0.mlp.up_proj.weight")
    qtbot.waitUntil(lambda: shown(look) not in ("", DOWN), timeout=LONG)
    assert look.panel.histogram.handles.range == (-1.0, 1.0)
    look.pane.choose(DOWN)
    qtbot.waitUntil(lambda: shown(look) == DOWN, timeout=LONG)
    assert look.panel.histogram.handles.range == (-0.5, 0.5)
    session.set_mix("Q8_0")
    assert session.recipe.clips, "another preset is no reason to forget it"
    session.reset()
    assert not session.recipe.clips


def test_measure_then_ranges_channels_and_a_range_that_counts(qtbot, look, quick_window, fake):
    session, view = quick_window.session, look.panel.activations
    look.pane.views.choose("ranges")
    assert look.pane.ranges.measure.start.isVisible()
    qtbot.mouseClick(look.pane.ranges.measure.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: quick_window.activations.ranges is not None, timeout=LONG)
    assert look.pane.ranges.roles.currentData() is Role.FFN_DOWN
    assert [point.layer for point in look.pane.ranges.chart._points] == [1, 2, 3, 4]
    look.panel.views.choose("activations")
    assert "channels carries values up to 12 times" in view.sentence.text()
    with qtbot.waitSignal(quick_window.activations.ready, timeout=LONG):
        qtbot.mouseClick(view.parts.button("channels"), Qt.MouseButton.LeftButton)
    assert view.channels._shown.outliers == (7,)
    qtbot.mouseClick(view.parts.button("values"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.bar.best, Qt.MouseButton.LeftButton)
    clip = session.clip(DOWN, "activations")
    assert -4.0 < clip.low < -0.4
    assert session.clip(DOWN, "weights") is None
    look.pane.ranges.chosen.emit("model.layers.3.mlp.down_proj.weight")
    assert look.pane.tree.currentIndex().data(TENSOR).place.layer == 3
    assert view.histogram.handles.range == (-8.0, 8.0)
    look.pane.views.choose("map")
    look.pane.map_view.choose(Measure.INPUTS)
    strengths = [row[1][-1].strength for row in look.pane.map._overview.rows if row[0]]
    assert strengths == sorted(strengths)
    assert (strengths[0], strengths[-1]) == (0.0, 1.0)
    assert [task.kind for task in fake.asked].count("calibrate") == 1
    with qtbot.waitSignal(session.opened, timeout=LONG):
        session.open("/models/other")
    assert quick_window.activations.ranges is None
    assert view.measure.start.isVisibleTo(view)


def test_own_text_and_stop(qtbot, look, quick_window, fake, tmp_path, monkeypatch):
    del fake.answers["calibrate"]
    text = tmp_path / "mine.txt"
    text.write_text("hello")
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(text)))
    card = look.pane.ranges.measure
    look.pane.views.choose("ranges")
    qtbot.mouseClick(card.own_file, Qt.MouseButton.LeftButton)
    desk = quick_window.activations
    assert desk.measuring
    assert fake.asked[-1].text == str(text)
    assert quick_window.session.text == text, "what is compressed with, too"
    qtbot.waitUntil(card.stop.isVisible, timeout=LONG)
    qtbot.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.measuring, timeout=LONG)
    assert card.start.isVisible()


def test_why_it_cannot_be_measured(qtbot, look, quick_window, fake):
    failure = Failure("The model has no tokenizer.", "Fetch all its files.", "CompressError", "")
    fake.answers["calibrate"] = lambda task: [("failed", failure)]
    look.pane.views.choose("ranges")
    qtbot.mouseClick(look.pane.ranges.measure.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(look.pane.ranges.measure.failure.isVisible, timeout=LONG)
    assert "has no tokenizer. Fetch all" in look.pane.ranges.measure.failure.text()
    assert look.pane.ranges.measure.start.isVisible()


def test_embeddings_have_no_input(qtbot, look, quick_window):
    quick_window.activations.measure()
    qtbot.waitUntil(lambda: quick_window.activations.ranges is not None, timeout=LONG)
    look.panel.views.choose("activations")
    look.pane.choose("model.embed_tokens.weight")
    view = look.panel.activations
    assert view._nothing.isVisible()
    assert not view._shown.isVisible()


def test_the_sample_is_really_measured(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    text = tmp_path / "text.txt"
    text.write_text("The fox saw twelve birds over the hill, and a river of glass.\n" * 80)
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open(str(Path(SAMPLE).absolute()))
    desk, view = window.activations, window.page("look").panel.activations
    desk.measure(str(text))
    qtbot.waitUntil(lambda: desk.ranges is not None or desk.failure is not None, timeout=LONG)
    assert desk.failure is None
    window.page("look").panel.views.choose("activations")
    with qtbot.waitSignal(desk.ready, timeout=LONG):
        view.parts.choose("channels")
    found = desk.find(view.channels._shown.name)
    assert len(view.channels._shown.minimum) == found.columns == 256
    assert min(view.channels._shown.minimum) == found.minimum

"""An expert decides: histogram, clip, lock, target, comparison, undo, with real children and the sample model."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.engine.recipe import Recipe
from tests.gui.hands import click, pick, press, turn_to, write

LONG = 60_000
DOWN = "model.layers.2.mlp.down_proj.weight"
SAMPLE = Path(__file__).parents[2] / "resources" / "sample-model"


@pytest.fixture
def opened(qtbot, window):
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open(str(SAMPLE))
    return window


def test_histogram_clip_lock_target_compare_undo(qtbot, opened, tmp_path):
    window, session = opened, opened.session
    look = window.page("look")

    # a tensor's distribution, linear and logarithmic, and a range of it that is kept
    look.pane.choose(DOWN)
    histogram = look.panel.histogram
    qtbot.waitUntil(lambda: histogram.shown is not None and histogram.shown.name == DOWN, timeout=LONG)
    click(qtbot, look.panel.weights.scale.button("log"))
    low = look.panel.weights.bar.low
    write(qtbot, low, f"{0.7 * histogram.shown.minimum:.3f}")
    press(qtbot, low, Qt.Key.Key_Return)
    clip = session.clip(DOWN, "weights")
    assert clip is not None and histogram.shown.minimum < clip.low < clip.high <= histogram.shown.maximum

    # its type is fixed by a pattern in words, and locked
    choose = turn_to(qtbot, window, "choose")
    click(qtbot, choose.views.button("tensors"))
    table = choose.table
    write(qtbot, table.filter, "down_proj of layer 3")
    qtbot.waitUntil(lambda: table.parts.names == (DOWN,), timeout=LONG)
    click(qtbot, table.select_all)
    pick(qtbot, table.types, table.types.findData("Q6_K"))
    click(qtbot, table.set_all)
    table.lock()

    def scheme(name):
        return next(row.scheme for row in session.plan.rows if row.tensor.name == name)

    locked = scheme(DOWN)
    assert locked == next(row.scheme for row in session.plan.rows if row.wanted == "Q6_K")

    # the rest is left to the program, down to a size; the locked tensor stays
    click(qtbot, choose.views.button("size"))
    before = session.plan.size_bytes
    pick(qtbot, choose.target.unit, choose.target.unit.findText("MB"))
    choose.target.size.setValue(before / 1e6 * 0.8)
    qtbot.waitUntil(lambda: session.plan.size_bytes <= before * 0.8, timeout=LONG)
    assert scheme(DOWN) == locked
    assert len({row.scheme for row in session.plan.rows if row.tensor.adjustable}) > 1

    # beside a preset: what differs, part by part
    click(qtbot, choose.views.button("compare"))
    pick(qtbot, choose.compare.choice, choose.compare.choice.findData("mix:Q8_0"))
    qtbot.waitUntil(lambda: bool(choose.compare.found and choose.compare.found.differences), timeout=LONG)
    assert DOWN in {item.tensor.name for item in choose.compare.found.differences}

    # everything can be taken back, and done again
    made = session.recipe
    while session.can_undo:
        press(qtbot, choose, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.recipe.to_json() == Recipe(quality=session.recipe.quality).to_json()
    while session.can_redo:
        press(qtbot, choose, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.recipe == made

    # and what was decided is what comes out
    session.set_quality("fast")
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    promised = session.plan.size_bytes
    click(qtbot, choose.order.start)
    proof = window.page("proof")
    qtbot.waitUntil(lambda: proof.proof is not None, timeout=LONG)
    assert proof.proof.output_bytes == promised
    assert next(row.scheme for row in proof.proof.tensors if row.name == DOWN) == locked
    assert window.messages.isHidden()

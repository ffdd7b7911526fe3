"""Journeys through the real window, with real child processes where it says so."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPalette
from PySide6.QtWidgets import QApplication

from app.engine.recipe import Recipe
from app.engine.roles import Role
from app.gui.models.outline_tree import TENSOR
from app.gui.page_stack import KEYS
from app.gui.theme import DARK, LIGHT, Scheme, colors
from app.jobs.job import JobState
from app.jobs.tasks import InspectTask
from tests.gui.access import nameless
from tests.gui.hands import BETWEEN_MS, click, pick, press, turn_to, write
from tests.models import write_talker

LONG = 120_000  # ms; a busy machine may start torch slowly
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(window):
    return next(key for key in KEYS if window.stack.is_current(key))


def open_model(qtbot, window, path):
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open(str(path))


def compress(qtbot, window, quality="fast"):
    window.session.set_quality(quality)
    click(qtbot, window.page("choose").order.start)


def test_newcomer_from_sample_to_proof(qtbot, window, tmp_path):
    click(qtbot, window.page("find").welcome.sample)
    qtbot.waitUntil(lambda: shown(window) == "look", timeout=LONG)
    look = window.page("look")
    qtbot.waitUntil(lambda: look.panel.histogram._shown is not None, timeout=LONG)
    click(qtbot, turn_to(qtbot, window, "choose").presets.cards["Q8_0"])
    assert window.session.recipe.mix == "Q8_0"
    promised = window.session.plan.size_bytes
    compress(qtbot, window)
    assert shown(window) == "work"
    qtbot.waitUntil(lambda: shown(window) == "proof", timeout=LONG)
    proof = window.page("proof").proof
    output = tmp_path / "results" / "sample-model-Q8_0.gguf"
    assert Path(proof.output) == output
    assert output.stat().st_size == promised == proof.output_bytes
    assert proof.relative_error < 0.01
    assert proof.ran and proof.generated.strip()
    assert window.page("proof").verdict.text().startswith("It works")
    assert window.messages.isHidden()


def test_the_quality_that_is_set_at_first_measures_the_answers(qtbot, window, tmp_path):
    open_model(qtbot, window, write_talker(tmp_path / "talker", layers=1))
    turn_to(qtbot, window, "choose")
    compress(qtbot, window, quality="balanced")
    assert window.session.recipe == Recipe()
    qtbot.waitUntil(lambda: shown(window) == "proof", timeout=LONG)
    proof = window.page("proof").proof
    assert proof.measured is not None and 0 < proof.measured.mean_kl < 1
    assert proof.learned is not None and proof.learned.tokens > 0
    assert proof.forecast_kl is not None
    assert proof.ran


def test_pause_and_resume_end_in_the_same_proof(qtbot, window):
    open_model(qtbot, window, Path("resources/sample-model").absolute())
    turn_to(qtbot, window, "choose")
    with qtbot.waitSignal(window.board.progressed, timeout=LONG):
        compress(qtbot, window)
    name = window.board.running
    card = window.page("work").cards[name]
    click(qtbot, card.pause)
    qtbot.waitUntil(lambda: window.board.job(name).state is JobState.PAUSED, timeout=LONG)
    qtbot.waitUntil(card.resume.isVisible, timeout=LONG)
    assert not window.board.running
    with qtbot.waitSignal(window.board.completed, timeout=LONG):
        click(qtbot, card.resume)
    assert window.board.finished[0][0].folder.name == name


def test_dead_child_is_a_sentence_with_resume(qtbot, window):
    open_model(qtbot, window, Path("resources/sample-model").absolute())
    turn_to(qtbot, window, "choose")
    with qtbot.waitSignal(window.board.progressed, timeout=LONG):
        compress(qtbot, window)
    name = window.board.running
    window.engine.jobs._worker.kill()
    qtbot.waitUntil(lambda: not window.board.running and window.board.job(name).failure is not None, timeout=LONG)
    card = window.page("work").cards[name]
    qtbot.waitUntil(card.resume.isVisible, timeout=LONG)
    assert "Resume" in card._what.text()
    with qtbot.waitSignal(window.board.completed, timeout=LONG):
        click(qtbot, card.resume)


def test_bad_folder_is_a_sentence(qtbot, window, tmp_path):
    (tmp_path / "nothing").mkdir()
    with qtbot.waitSignal(window.messages.shown, timeout=LONG):
        window.session.open(str(tmp_path / "nothing"))
    assert window.messages._message.text() == "config.json is missing from nothing."
    assert window.messages._hint.text()
    assert shown(window) == "find"
    assert window.header._model.text() == "No model open"


def test_dropped_weights_open_their_folder(qtbot, quick_window, fake):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/models/thing/model.safetensors")])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.dropEvent(event)
    (looked,) = [task for task in fake.asked if isinstance(task, InspectTask)]
    assert Path(looked.path) == Path("/models/thing")
    qtbot.waitUntil(lambda: shown(quick_window) == "look", timeout=LONG)


def test_bits_by_layer_and_undo(qtbot, quick_window):
    window = quick_window
    open_model(qtbot, window, "/models/paper")
    page = turn_to(qtbot, window, "choose")
    click(qtbot, page.views.button("tensors"))
    table = page.table
    before = window.session.plan.size_bytes
    layer = table._filtered.index(1, 1)
    table._filtered.setData(layer, "Q8_0", Qt.ItemDataRole.EditRole)
    qtbot.wait(BETWEEN_MS)
    plan = window.session.plan
    inside = [row for row in plan.rows if row.tensor.place.layer == 0 and row.tensor.adjustable]
    assert {row.scheme for row in inside} == {"Q8_0"}
    assert plan.size_bytes > before
    assert window.session.recipe.rules[0].pattern == "model.layers.0.*"
    write(qtbot, table.filter, "layer 2 down")
    qtbot.waitUntil(lambda: table.parts.names == ("model.layers.1.mlp.down_proj.weight",), timeout=LONG)
    press(qtbot, table.tree, Qt.Key.Key_A, CTRL)
    assert table.selected_names() == ("model.layers.1.mlp.down_proj.weight",)
    pick(qtbot, table.types, table.types.findData("Q2_K"))
    click(qtbot, table.set_all)
    down = next(row for row in window.session.plan.rows if row.tensor.name == "model.layers.1.mlp.down_proj.weight")
    assert down.scheme == "Q2_K"
    press(qtbot, table.tree, Qt.Key.Key_Z, CTRL)
    assert window.session.plan == plan
    press(qtbot, table.tree, Qt.Key.Key_Z, CTRL)
    assert window.session.plan.size_bytes == before
    press(qtbot, table.tree, Qt.Key.Key_Y, CTRL)
    assert window.session.plan == plan


def test_every_step_is_a_key_away(qtbot, quick_window):
    for number, key in enumerate(("find", "look", "choose", "work", "proof")):
        press(qtbot, quick_window, Qt.Key(Qt.Key.Key_1 + number), CTRL)
        assert shown(quick_window) == key


def test_a_small_window_gives_the_room_to_the_page(qtbot, quick_window):
    rail, header = quick_window.rail, quick_window.header
    wide, high = rail.width(), header.height()
    rail.show_count("work", 3)
    quick_window.resize(quick_window.minimumSize())
    qtbot.waitUntil(lambda: rail.width() < wide / 2 and header.height() < 0.7 * high, timeout=LONG)
    work = rail.button("work")
    assert work.text() == "3" and work.accessibleName() == "Work, 3 open" and "Ctrl+4" in work.toolTip()
    assert not nameless(quick_window)
    quick_window.resize(1180, 780)
    qtbot.waitUntil(lambda: rail.width() == wide and header.height() == high, timeout=LONG)
    assert work.text() == "Work  (3)"


def test_theme_switch_recolours_everything(qtbot, quick_window):
    assert colors() is LIGHT
    quick_window.switch_theme()
    assert colors() is DARK
    assert quick_window.settings.scheme is Scheme.DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    qtbot.waitUntil(lambda: quick_window.complete, timeout=LONG)
    histogram = quick_window.page("look").panel.histogram
    qtbot.waitUntil(lambda: histogram.backgroundBrush().color().name() == DARK.surface, timeout=LONG)
    quick_window.switch_theme()
    turn_to(qtbot, quick_window, "look")  # before all of it wears the colours
    assert histogram.backgroundBrush().color().name() == LIGHT.surface


@pytest.mark.parametrize("key", ["find", "look", "choose", "work", "proof"])
def test_everything_that_takes_focus_has_a_name(qtbot, quick_window, key):
    open_model(qtbot, quick_window, "/models/paper")
    qtbot.waitUntil(lambda: shown(quick_window) == "look", timeout=LONG)
    turn_to(qtbot, quick_window, key)
    assert not nameless(quick_window)


def test_look_asks_once_per_tensor_and_type(qtbot, quick_window, fake):
    open_model(qtbot, quick_window, "/models/paper")
    look = quick_window.page("look")
    qtbot.waitUntil(lambda: look.panel.histogram._shown is not None, timeout=LONG)
    first = look.pane.tree.currentIndex()
    assert first.data(TENSOR).place.role is Role.ATTN_Q
    with qtbot.waitSignal(quick_window.statistics.ready, timeout=LONG):
        look.pane.tree.setCurrentIndex(first.siblingAtRow(first.row() + 1))
    with qtbot.waitSignal(quick_window.statistics.ready, timeout=LONG):
        look.pane.tree.setCurrentIndex(first)
    asked = [task.tensor for task in fake.asked if task.kind == "statistics"]
    assert len(asked) == 2
    assert look.panel.histogram._shown.name == asked[0]


def test_window_imports_nothing_heavy():
    code = (
        "import sys, app.gui.main_window, app.gui.pages.look, app.gui.pages.choose, app.gui.pages.work,"
        " app.gui.pages.proof, app.gui.widgets.settings_dialog\n"
        "from app.engine.mixes import mixes\nfrom app.engine.schemes import schemes\n"
        "assert mixes() and schemes()\n"
        "heavy = {'torch', 'transformers', 'huggingface_hub', 'numba', 'xllamacpp', 'keyring'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr

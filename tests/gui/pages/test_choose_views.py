"""More of the Choose page in the real window: own presets, parts by name, comparing, the recipe as text, preflight."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app.engine.recipe import Recipe, Rule, Target
from app.gui.models.preflight import Level, Mend
from app.gui.widgets.name_dialog import NameDialog
from app.gui.widgets.splitting_dialog import SplittingDialog
from tests.gui.access import nameless
from tests.gui.fakes import paper_outline, trial_answer

LONG = 30_000
DOWN = "model.layers.1.mlp.down_proj.weight"
# the offscreen screen says so of every small window
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot, quick_window):
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/paper")
    quick_window.show_page("choose")
    qtbot.waitUntil(lambda: not quick_window.page("choose")._to_plan, timeout=LONG)
    return quick_window


@pytest.fixture
def choose(window):
    return window.page("choose")


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def ready(qtbot, choose):
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    return choose.order.preflight


# own presets


def save(qtbot, window, choose, name):
    click(qtbot, choose.own.save)
    dialog = window.findChild(NameDialog)
    dialog.name.setText(name)
    with qtbot.waitSignal(choose.desk.kept, timeout=LONG):
        click(qtbot, dialog.keep)


def test_what_is_chosen_can_be_kept_taken_renamed_and_deleted(qtbot, window, choose):
    window.session.set_type([DOWN], "Q8_0")
    mine = window.session.recipe
    save(qtbot, window, choose, "Mine")
    assert choose.own.cards["Mine"].isChecked() and window.session.recipe == replace(mine, name="Mine")
    click(qtbot, choose.presets.cards["Q2_K"])
    assert not choose.own.cards["Mine"].isChecked()
    click(qtbot, choose.own.cards["Mine"])
    assert window.session.recipe.rules == mine.rules and choose.own.cards["Mine"].isChecked()
    with qtbot.waitSignal(choose.desk.kept, timeout=LONG):
        assert choose.desk.rename("Mine", "Ours") == "Ours"
    assert set(choose.own.cards) == {"Ours"}
    choose.own._ask_delete("Ours")
    box = window.findChild(QMessageBox)
    with qtbot.waitSignal(choose.desk.changed, timeout=LONG):
        click(qtbot, next(item for item in box.buttons() if item.text() == "Delete"))
    assert not choose.own.cards and not list(window.settings.presets_folder.glob("*.json"))


def test_presets_come_and_go_as_files(qtbot, window, choose, tmp_path):
    shared = tmp_path / "shared.json"
    recipe = Recipe("Q5_K_M", (Rule("lm_head.weight", "Q8_0"), Rule("model.layers.77.*", "Q2_K")), name="Shared")
    shared.write_text(json.dumps(recipe.to_json()))
    with qtbot.waitSignal(choose.desk.kept, timeout=LONG):
        choose.desk.import_file(str(shared))
    card = choose.own.cards["Shared"]
    # this model has no layer 78
    qtbot.waitUntil(lambda: "Without 1 of its rules" in card.sentence.text(), timeout=LONG)
    click(qtbot, card)
    assert [rule.pattern for rule in window.session.recipe.rules] == ["lm_head.weight"]
    out = tmp_path / "out.json"
    choose.desk.export_file(choose.desk.get("Shared"), str(out))
    qtbot.waitUntil(out.exists, timeout=LONG)
    assert Recipe.load(out) == recipe
    with qtbot.waitSignal(choose.desk.kept, timeout=LONG):
        choose.desk.import_file(str(out))
    assert set(choose.own.cards) == {"Shared", "Shared 2"}


def test_what_is_no_preset_is_a_sentence(qtbot, window, choose, tmp_path):
    (tmp_path / "bad.json").write_text("[]")
    with qtbot.waitSignal(window.messages.shown, timeout=LONG):
        choose.desk.import_file(str(tmp_path / "bad.json"))
    assert "recipe" in window.messages._message.text()


def test_a_changed_preset_is_no_longer_that_preset(window):
    assert window.session.set_recipe(Recipe("Q5_K_M", name="Mine"))
    window.session.set_quality("fast")
    assert window.session.recipe.name == ""
    window.session.undo()
    assert window.session.recipe.name == "Mine"


# parts by name


def test_parts_are_found_by_words_selected_and_set_with_one_rule(qtbot, window, choose):
    choose.views.choose("tensors")
    table = choose.table
    table.filter.setText("all down_proj of layers 0-2")
    qtbot.keyClick(table.filter, Qt.Key.Key_Return)
    assert table.found.text() == "Matches: 3 (feed-forward down, layers 1–3)."
    assert table.pattern.text() == "model.layers.[0-2].mlp.down_proj.weight"
    assert len(table.selected_names()) == 3
    table.types.setCurrentIndex(table.types.findData("Q8_0"))
    click(qtbot, table.set_all)
    assert window.session.recipe.rules == (Rule("model.layers.[0-2].mlp.down_proj.weight", "Q8_0"),)
    assert "[0-2]" in choose.undo.toolTip()
    window.session.undo()
    assert window.session.recipe.rules == ()


def test_a_pattern_stays_as_it_was_written(qtbot, window, choose):
    choose.views.choose("tensors")
    table = choose.table
    table.filter.setText("*.ffn_down.*")
    click(qtbot, table.select_all) if table.select_all.isVisible() else table.select_found()
    table.bound(least="Q6_K")
    assert window.session.recipe.bounds[0].pattern == "*.ffn_down.*"
    table.filter.setText("no such thing")
    table.select_found()
    assert table.found.text() == "Nothing is called so." and not table.select_all.isEnabled()


def test_every_row_says_why(window, choose):
    window.session.set_type([DOWN], "Q8_0")
    model = choose.table.model
    index = model.find(DOWN)
    why = index.siblingAtColumn(3).data()
    assert why == f"Chosen by you ({DOWN})."
    assert model.find("lm_head.weight").siblingAtColumn(3).data()
    gate = model.find("model.layers.1.mlp.gate_proj.weight").siblingAtColumn(3).data()
    assert gate == "Q4_K, as Q4_K_M has it for most parts."
    assert index.parent().siblingAtColumn(3).data() == "Chosen by you: 1"


# two recipes


def test_a_recipe_beside_the_one_before_and_a_preset(qtbot, window, choose):
    window.session.set_type([DOWN], "Q8_0")
    choose.views.choose("compare")
    compare = choose.compare
    assert compare.choice.currentData() == "before"
    assert [item.tensor.name for item in compare.found.differences] == [DOWN]
    assert compare.model.rowCount() == 1 and compare.count.text().startswith("Parts that differ: 1 of")
    compare.choice.setCurrentIndex(compare.choice.findData("mix:Q2_K"))
    compare.choice.activated.emit(compare.choice.currentIndex())
    assert len(compare.found.differences) > 10 and "smaller" in compare.sentence.text()
    click(qtbot, compare.take)
    assert window.session.recipe.mix == "Q2_K" and window.session.recipe.rules == ()
    assert not compare.take.isEnabled()
    window.session.undo()
    assert window.session.recipe.rules


# the recipe as text


def test_the_recipe_is_read_edited_checked_and_applied(qtbot, window, choose):
    choose.views.choose("text")
    editor = choose.editor
    assert Recipe.from_json(json.loads(editor.text.toPlainText())) == window.session.recipe
    assert not editor.apply.isEnabled()
    click(qtbot, editor.copy)
    assert QGuiApplication.clipboard().text() == editor.text.toPlainText()
    data = window.session.recipe.to_json()
    editor.text.setPlainText(json.dumps({**data, "rules": [{"pattern": "lm_head.weight", "scheme": "Q8_0"}]}))
    assert not editor.apply.isEnabled()  # until it was checked
    qtbot.waitUntil(editor.apply.isEnabled, timeout=LONG)
    click(qtbot, editor.apply)
    assert window.session.recipe.rules == (Rule("lm_head.weight", "Q8_0"),)
    assert not editor.edited
    window.session.undo()
    assert '"rules": []' in editor.text.toPlainText()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: text[:-3], "is not JSON"),
        (lambda text: text.replace("Q4_K_M", "Q4_X"), "no preset called"),
        (lambda text: text.replace('"rules": []', '"rules": [{"pattern": "nobody", "scheme": "Q8_0"}]'), "No tensor"),
        (lambda text: text.replace('"version": 1', '"version": 9'), "version 9"),
    ],
)
def test_what_is_wrong_with_a_text_is_a_sentence(qtbot, window, choose, change, says):
    choose.views.choose("text")
    editor, before = choose.editor, window.session.recipe
    editor.text.setPlainText(change(editor.text.toPlainText()))
    qtbot.waitUntil(lambda: says in editor.verdict.text(), timeout=LONG)
    assert not editor.apply.isEnabled() and window.session.recipe == before
    click(qtbot, editor.drop)
    assert not editor.edited and editor.checked.recipe == before


# preflight


def test_the_figures_stand_beside_the_button(qtbot, window, choose):
    ready(qtbot, choose)
    rows = choose.order.before
    assert "free" in rows.disk.text() and "about" in rows.memory.text() and "roughly" in rows.time.text()
    assert not choose.order.preflight.questions


def test_a_file_that_is_there_is_asked_about(qtbot, window, choose):
    output = window.session.default_output
    output.parent.mkdir(parents=True, exist_ok=True)
    output.touch()
    desk = ready(qtbot, choose)
    choose.order.preflight.look()
    qtbot.waitUntil(lambda: desk.stops, timeout=LONG)
    click(qtbot, choose.order.start)
    sheet = choose.order.sheet
    assert not sheet.start.isEnabled() and set(sheet.cards) == {"exists"}
    click(qtbot, sheet.cards["exists"].buttons[Mend.REPLACE])
    assert sheet.start.isEnabled() and not sheet.cards
    with qtbot.waitSignal(choose.ordered, timeout=LONG) as ordered:
        click(qtbot, sheet.start)
    assert ordered.args[0].overwrite and ordered.args[0].output == output


def test_another_name_mends_as_well(qtbot, window, choose):
    output = window.session.default_output
    output.parent.mkdir(parents=True, exist_ok=True)
    output.touch()
    desk = ready(qtbot, choose)
    desk.look()
    qtbot.waitUntil(lambda: desk.stops, timeout=LONG)
    choose.order._mend(Mend.NAME)
    qtbot.waitUntil(lambda: desk.around is not None and not desk.stops, timeout=LONG)
    assert choose.order.output.text().endswith("paper-Q4_K_M 2.gguf")


def test_a_model_that_cannot_be_calibrated_is_told_before(qtbot, window, choose, fake):
    fake.answers["check"] = lambda task: [("done", {"why_not": "It has no tokenizer.", "text_trouble": ""})]
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open("/models/mute")
    desk = ready(qtbot, choose)
    qtbot.waitUntil(lambda: [item.key for item in desk.findings] == ["calibration"], timeout=LONG)
    choose.order.show_sheet()
    sheet = choose.order.sheet
    assert sheet.start.text() == "Start anyway"
    click(qtbot, sheet.cards["calibration"].buttons[Mend.FAST])
    assert window.session.recipe.quality == "fast"
    qtbot.waitUntil(lambda: not desk.findings, timeout=LONG)
    assert not nameless(window)
    sheet.reject()


def test_on_battery_it_can_wait_for_the_plug(qtbot, window, choose, fake):
    window.stack.ordered.disconnect(window._on_ordered)  # no job shall be waiting for a plug when the window is gone
    fake.answers["try"] = lambda task: [("done", {**trial_answer(task), "eta_s": 4000.0})]
    click(qtbot, choose.order.trial.try_first)
    desk = ready(qtbot, choose)
    desk._plugged = lambda: False
    desk.look()
    qtbot.waitUntil(lambda: any(item.key == "battery" for item in desk.findings), timeout=LONG)
    assert all(item.level is Level.WARN for item in desk.questions)
    choose.order._mend(Mend.PLUGGED)
    assert not desk.questions and "as tried" in choose.order.before.time.text()
    with qtbot.waitSignal(choose.ordered, timeout=LONG):
        click(qtbot, choose.order.start)
    assert desk.when_plugged


def test_mends_lead_to_where_it_is_mended(qtbot, window, choose):
    choose.order._mend(Mend.SIZE)
    assert choose.views.key == "size"
    choose.order._mend(Mend.PRESETS)
    assert choose.views.key == "presets"


def test_only_programs_whose_format_exists_are_offered(window, choose):
    runner = choose.order.runner
    assert [runner.itemData(place) for place in range(runner.count())] == ["ollama", "lm-studio", "llama.cpp"]
    window.session.set_runner("lm-studio")
    assert runner.currentText() == "LM Studio" and window.settings.runner == "lm-studio"
    assert "GGUF" in runner.toolTip() and window.session.recipe.format == "gguf"


def test_computers_are_presets_where_they_need_one(qtbot, quick_window, fake):
    from tests.gui.fakes import paper_outline

    fake.answers["inspect"] = lambda task: [("done", paper_outline(40, 4096, task.path).to_json())]
    with qtbot.waitSignal(quick_window.session.opened, timeout=LONG):
        quick_window.session.open("/models/large")
    quick_window.show_page("choose")
    choose = quick_window.page("choose")
    qtbot.waitUntil(lambda: not choose._to_plan and "8gb-laptop" in choose.presets.machines, timeout=LONG)
    card = choose.presets.machines["8gb-laptop"]
    click(qtbot, card)
    assert "8 GB laptop" in quick_window.session.recipe.target.words and card.isChecked()
    assert quick_window.session.plan.size_bytes <= quick_window.session.recipe.target.size_bytes
    assert quick_window.session.recipe.target != Target()


@pytest.mark.parametrize("view", ["presets", "compare", "text"])
def test_new_views_have_a_name_for_everything(window, choose, view):
    window.session.set_recipe(Recipe("Q5_K_M", name="Mine"))
    choose.views.choose(view)
    assert not nameless(window)


QUESTION = {
    "message": "Nothing says how this tokenizer splits text.", "hint": "Say which way is nearest.", "nearest": "gpt-2",
    "choices": [
        {"name": "gpt-2", "names": ["gpt-2"], "differing": 1, "of": 40,
         "example": {"text": "a  b", "tokenizer": ["a", "  b"], "llama_cpp": ["a", " ", " b"]}},
        {"name": "qwen2", "names": ["qwen2"], "differing": 9, "of": 40, "example": None},
    ],
}  # fmt: skip


def test_a_tokenizer_that_splits_in_an_unknown_way_is_asked_about(qtbot, window, choose, fake):
    data = {**paper_outline(path="/models/odd").to_json(), "question": QUESTION}
    fake.answers["inspect"] = lambda task: [("done", data)]
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open("/models/odd")
    desk = ready(qtbot, choose)
    qtbot.waitUntil(lambda: [item.key for item in desk.findings] == ["question"], timeout=LONG)
    assert desk.stops
    choose.order._mend(Mend.ANSWER)
    asked = window.findChild(SplittingDialog)
    assert asked.list.item(0).text() == "gpt-2: 1 of 40 test lines are read otherwise"
    assert "a |  b" in asked.example.text().replace("a |   b", "a |  b")
    asked.list.setCurrentRow(1)
    assert not asked.example.isVisible()
    click(qtbot, asked.take)
    assert window.session.recipe.pre_tokenizer == "qwen2"
    qtbot.waitUntil(lambda: not desk.stops, timeout=LONG)

"""The Choose page in the real window: one recipe seen as a preset, as a size and part by part."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.engine.recipe import Bound, Target
from app.engine.typical import GAINS
from app.gui.models import fitting
from app.jobs.events import Failure
from tests.gui.access import nameless
from tests.gui.fakes import step, trial_answer

LONG = 30_000
DOWN = "model.layers.1.mlp.down_proj.weight"


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


@pytest.fixture
def by_size(choose):
    choose.views.choose("size")
    return choose.target


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked(fake, kind):
    return next(task for task in reversed(fake.asked) if task.kind == kind)


def test_the_slider_decides_the_plan_the_sizes_and_the_forecast(qtbot, window, choose, by_size):
    sizes, forecasts = [], []
    for value in (400, 1200):
        by_size.slider.setValue(value)
        qtbot.waitUntil(lambda: window.session.recipe.target is not None and not by_size._soon.isActive(), timeout=LONG)
        plan, target = window.session.plan, window.session.recipe.target
        assert 0.97 * target.size_bytes < plan.size_bytes <= target.size_bytes
        assert choose.table.model.rowCount() and choose.table.model._plan is plan
        sizes.append(plan.size_bytes)
        forecasts.append(window.session.planner.forecast(plan))
        assert choose.order.size.text() in choose.order.bars.toolTip()
        assert by_size.quality.text() in choose.order.forecast.text()
    assert sizes[0] < sizes[1] and forecasts[0] > forecasts[1]
    assert any(row.reason for row in window.session.plan.rows)


def test_a_drag_is_one_step_back(qtbot, window, by_size):
    before = window.session.plan
    for value in (300, 500, 700):
        by_size.slider.setValue(value)
        qtbot.waitUntil(lambda: not by_size._soon.isActive(), timeout=LONG)
    chosen = window.session.plan
    assert chosen.size_bytes != before.size_bytes
    window.session.undo()
    assert window.session.plan == before
    assert by_size.size.value() * by_size.unit.currentData() == pytest.approx(before.size_bytes, rel=0.01)
    window.session.redo()
    assert window.session.plan == chosen
    by_size.slider.setValue(900)  # what follows is another choice
    qtbot.waitUntil(lambda: not by_size._soon.isActive(), timeout=LONG)
    window.session.undo()
    assert window.session.plan == chosen


def test_a_size_can_be_typed_and_clicked_on_the_curve(qtbot, window, by_size):
    by_size.size.setValue(3.0)
    qtbot.waitUntil(lambda: window.session.recipe.target == Target(3_000_000), timeout=LONG)
    assert by_size.slider.value() == pytest.approx(
        (3e6 - by_size._range[0]) / (by_size._range[1] - by_size._range[0]) * 2000, abs=1
    )
    qtbot.mouseClick(by_size.curve.viewport(), Qt.MouseButton.LeftButton, pos=by_size.curve.rect().center())
    qtbot.waitUntil(lambda: window.session.recipe.target != Target(3_000_000), timeout=LONG)
    low, high = by_size._range
    assert window.session.recipe.target.size_bytes == pytest.approx((low + high) / 2, rel=0.1)


def test_computers_are_sizes_by_the_one_formula(qtbot, window, by_size):
    click(qtbot, by_size.machines["8gb-laptop"])
    outline, context = window.session.outline, by_size.context.currentData()
    wanted = next(item for item in fitting.choices(outline, context) if item.key == "8gb-laptop")
    assert window.session.recipe.target == wanted.target
    assert "8 GB laptop" in window.session.recipe.target.words
    assert by_size.machines["8gb-laptop"].isChecked() and not by_size.machines["16gb-mac"].isChecked()


def test_a_grade_of_quality_gives_the_smallest_file_that_keeps_it(qtbot, window, by_size):
    sizes = []
    for kl in (0.02, 0.2):
        click(qtbot, by_size.grades[kl])
        assert window.session.recipe.target.max_kl == kl
        assert window.session.planner.forecast(window.session.plan) <= kl
        assert by_size.grades[kl].isChecked()
        sizes.append(window.session.plan.size_bytes)
    assert sizes[0] > sizes[1]
    assert not any(card.isChecked() for card in window.page("choose").presets.cards.values())


def test_what_cannot_be_leaves_the_choice_as_it_is(qtbot, window):
    before = window.session.plan
    with qtbot.waitSignal(window.messages.shown, timeout=LONG):
        window.session.set_target(Target(size_bytes=1000))
    assert "smallest possible file" in window.messages._message.text()
    assert window.session.plan == before and not window.session.can_undo


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen says so of every small window
def test_the_quality_and_the_text_reach_the_order(qtbot, window, choose, tmp_path):
    text = tmp_path / "mine.txt"
    text.write_text("My own words.")
    effort = choose.order.effort
    assert window.session.recipe.quality == "balanced" and "bundled" in effort.name.text()
    times = {}
    for key in ("fast", "balanced", "best"):
        click(qtbot, effort.qualities.button(key))
        assert window.session.recipe.quality == key
        times[key] = effort.time.text().rsplit("About", 1)[1]
    assert len(set(times.values())) > 1
    click(qtbot, effort.file)
    dialog = effort.findChild(QFileDialog)
    dialog.fileSelected.emit(str(text))
    dialog.reject()
    assert effort.name.text().endswith("mine.txt") and effort.bundled.isVisible()
    qtbot.waitUntil(choose.order.start.isEnabled, timeout=LONG)
    with qtbot.waitSignal(choose.ordered, timeout=LONG) as ordered:
        click(qtbot, choose.order.start)
    order = ordered.args[0]
    assert (order.recipe.quality, order.text) == ("best", text)
    click(qtbot, effort.bundled)
    assert window.session.text is None


def test_fast_needs_no_text(qtbot, window, choose):
    click(qtbot, choose.order.effort.qualities.button("fast"))
    assert choose.order.effort._text.isHidden()


def test_measuring_makes_the_curve_the_models_own(qtbot, window, choose, by_size, fake):
    assert choose.target.measure.badge.text() == "forecast from typical models"
    typical = window.session.planner.forecast(window.session.plan)
    with qtbot.waitSignal(window.session.tables_changed, timeout=LONG):
        click(qtbot, choose.target.measure.measure)
    assert asked(fake, "analyse").path == "/models/paper"
    assert choose.target.measure.badge.text() == "measured on this model"
    qtbot.waitUntil(lambda: "measured" in choose.order.forecast_note.text(), timeout=LONG)
    assert window.session.planner.forecast(window.session.plan) == pytest.approx(2 * typical / GAINS["balanced"])
    assert choose.target.measure.measure.isHidden()
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open("/models/paper")
    assert window.session.planner.measured  # kept for the same model
    with qtbot.waitSignal(window.session.opened, timeout=LONG):
        window.session.open("/models/other")
    assert not window.session.planner.measured


def test_measuring_can_be_stopped(qtbot, window, choose, by_size, fake):
    fake.answers["analyse"] = lambda task: [("progress", step(3, 10, "sensitivity", "Layer 2"))]
    click(qtbot, choose.target.measure.measure)
    qtbot.waitUntil(lambda: "Finding out" in choose.target.measure._what.text(), timeout=LONG)
    assert not choose.order.trial.try_first.isEnabled()
    click(qtbot, choose.target.measure.measure)
    assert window.analysis.busy == "" and choose.target.measure.meter.isHidden()
    assert not window.session.planner.measured


def test_what_measuring_fails_at_is_a_sentence(qtbot, window, choose, by_size, fake):
    fake.answers["analyse"] = lambda task: [("failed", Failure("No tokenizer.", "", "UnsupportedModel", ""))]
    with qtbot.waitSignal(window.messages.shown, timeout=LONG):
        click(qtbot, choose.target.measure.measure)
    assert window.messages._message.text() == "No tokenizer."
    assert choose.target.measure.measure.text() == "Measure this model"


def test_a_trial_is_a_forecast_of_this_recipe_only(qtbot, window, choose, fake):
    trial = choose.order.trial
    with qtbot.waitSignal(window.analysis.changed, timeout=LONG):
        click(qtbot, trial.try_first)
    qtbot.waitUntil(trial.result.isVisible, timeout=LONG)
    assert asked(fake, "try").recipe == window.session.recipe.to_json()
    assert trial.result.text().startswith("Forecast: hardly different (0.031)")
    assert "6 min" in trial.result.text()
    click(qtbot, choose.presets.cards["Q6_K"])
    assert trial.result.isHidden()
    window.session.undo()
    assert trial.result.isVisible()


def test_rows_are_limited_locked_and_freed(qtbot, window, choose):
    choose.views.choose("tensors")
    table, session = choose.table, window.session

    def kind():
        return next(row for row in session.plan.rows if row.tensor.name == DOWN)

    table.select(DOWN)
    actions = {action.text(): action for action in table.limit.menu().actions()}
    below = next(item for item in actions["Never below"].menu().actions() if item.text().startswith("Q8_0 "))
    below.trigger()
    assert session.recipe.bounds == (Bound(DOWN, "Q8_0"),)
    assert kind().scheme == "Q8_0" and "Q8_0" in kind().reason
    assert session.recipe.target == Target()  # bounds are for automatic choice
    table.bound(most="Q4_K")
    assert session.recipe.bounds == (Bound(DOWN, "", "Q4_K"),)  # the newer one wins
    table.select(DOWN)
    session.undo()
    actions["Keep this type (lock)"].trigger()
    assert [(rule.pattern, rule.scheme) for rule in session.recipe.rules] == [(DOWN, "Q8_0")]
    session.set_target(Target(2_600_000))
    assert kind().scheme == "Q8_0"
    actions["No limits"].trigger()
    assert (session.recipe.rules, session.recipe.bounds) == ((), ())
    assert kind().scheme != "Q8_0"
    assert choose.order.edited.isHidden()


def test_automatic_choice_keeps_the_presets_size_and_its_card(qtbot, window, choose):
    before = window.session.plan
    click(qtbot, choose.automatic)
    after = window.session.plan
    assert window.session.recipe.target == Target()
    assert after.size_bytes <= before.size_bytes
    assert window.session.planner.forecast(after) < window.session.planner.forecast(before)
    assert choose.presets.cards["Q4_K_M"].isChecked()
    click(qtbot, choose.presets.cards["Q3_K_M"])
    assert window.session.recipe.target == Target()
    click(qtbot, choose.automatic)
    assert window.session.recipe.target is None


def test_undo_and_redo_are_buttons_too(qtbot, window, choose):
    assert not choose.undo.isEnabled()
    click(qtbot, choose.presets.cards["Q6_K"])
    click(qtbot, choose.undo)
    assert window.session.recipe.mix == "Q4_K_M" and choose.redo.isEnabled()
    click(qtbot, choose.redo)
    assert window.session.recipe.mix == "Q6_K"


@pytest.mark.parametrize("view", ["presets", "size", "tensors"])
def test_every_view_has_a_name_for_everything(qtbot, window, choose, view):
    choose.views.choose(view)
    assert not nameless(window)


def test_a_trial_of_a_model_that_cannot_be_computed(qtbot, window, choose, fake):
    fake.answers["try"] = lambda task: [("done", {**trial_answer(task), "forecast_kl": None})]
    click(qtbot, choose.order.trial.try_first)
    qtbot.waitUntil(choose.order.trial.result.isVisible, timeout=LONG)
    assert choose.order.trial.result.text().startswith("Forecast: error of the weights 5.1 %")


def test_an_answer_that_comes_after_a_stop_is_not_heard(qtbot, window, choose, fake):
    click(qtbot, choose.order.trial.try_first)
    window.analysis.stop()
    qtbot.wait(50)
    assert window.analysis.trial is None and choose.order.trial.result.isHidden()

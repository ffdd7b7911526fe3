"""The Proof page in the real window, with a job whose answers were measured and one whose were not."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from app.engine.recipe import Recipe, Target
from app.gui.planner import Planner
from app.jobs.job import JobState
from tests.gui.fakes import paper_outline, report

LONG = 60_000


@pytest.fixture
def finish(quick_window):
    """Puts finished jobs on the board, newest first, and shows the page."""

    def put(*reports):
        quick_window.board.finished = [(job(f"job-{number}"), found) for number, found in enumerate(reports)]
        quick_window.board.changed.emit()
        quick_window.show_page("proof")
        return quick_window.page("proof")

    def job(name):
        folder, order = Path("/jobs") / name, SimpleNamespace(output=Path(f"/results/{name}.gguf"))
        return SimpleNamespace(folder=folder, order=order, state=JobState.DONE)

    yield put
    quick_window.board.finished = []


@pytest.fixture
def plan():
    return Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))


def test_measured_answers_come_first(qtbot, finish, plan):
    page = finish(report(plan))
    assert "differences should be rare" in page.verdict.text()
    assert page.report._answers_box.isVisible()
    assert page.report.divergence.accessibleName().startswith("Difference of answers (KL): 0.031. hardly different")
    assert "92.4 %" in page.report.same_word.accessibleName()
    assert "12.00 → 12.60" in page.report.perplexity.accessibleName()
    assert (
        "Forecast: 0.028" in page.report._answers_note.text() and "calibration.txt" in page.report._answers_note.text()
    )


def test_charts_show_layers_and_the_curve_with_what_was_measured(qtbot, finish, plan):
    page = finish(report(plan))
    qtbot.waitUntil(lambda: bool(page.report.curve._spots), timeout=LONG)
    _, errors = page.report.chart._line.getData()
    assert list(errors) == pytest.approx([2.0, 3.0, 5.0, 8.0])  # percent, layer by layer
    assert page.report._curve_card.isVisible()
    assert len(page.report.curve._line.getData()[0]) == 3
    drawn = {spot.name for spot in page.report.curve._spots}
    assert drawn == {"Q4_K_M", "forecast", "this file"}
    written = {text.toPlainText() for text in (*page.report.curve._texts, page.report.curve._choice_text)}
    assert "this file" in written and "hardly different" in written


def test_unmeasured_answers_stay_an_estimate(qtbot, finish, plan):
    page = finish(report(plan), report(plan, evaluation=None, forecast_kl=None, candidates=[], curve=[]))
    page.show_job("job-1")
    assert page.report._answers_box.isHidden() and page.report._curve_card.isHidden()
    assert "estimate" in page.report._file.text()
    average = pytest.approx([5.0] * 4)  # the tensors'
    qtbot.waitUntil(lambda: list(page.report.chart._line.getData()[1]) == average, timeout=LONG)
    page.show_job("job-0")
    assert page.report._answers_box.isVisible()


def test_an_encoder_is_not_talked_with(qtbot, finish, plan):
    page = finish(report(plan))
    page.tabs.choose("talk")
    encoder = report(plan)
    encoder["runtime"] = {**encoder["runtime"], "prompt": "", "text": "Vectors of 384 values.", "embeddings": None}
    page = finish(encoder)
    assert page.tabs.key == "report"
    assert not any(page.tabs.button(key).isVisible() for key in ("talk", "prompts", "checks"))
    assert page.tabs.button("runs").isVisible()
    page = finish(report(plan))
    assert page.tabs.button("talk").isVisible()

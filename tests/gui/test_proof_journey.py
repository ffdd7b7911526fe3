"""From a finished job to a conversation, in the real window with the real llama.cpp."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.engine.pipeline import Order
from app.engine.recipe import Recipe
from app.jobs.history import Kind
from app.jobs.queue import Queue
from app.jobs.runner import run_task
from app.jobs.tasks import CompressTask
from tests.gui.hands import click, press, turn_to
from tests.models import SAMPLE

LONG = 180_000


@pytest.fixture
def finished(settings, tmp_path):
    """A job that was done before the window opened."""
    order = Order(SAMPLE, Recipe("Q2_K", quality="fast"), tmp_path / "sample-Q2_K.gguf")
    job = Queue(settings.jobs_folder).add(order)
    run_task(CompressTask(str(job.folder)), lambda step: None, lambda: False)
    assert (job.folder / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    return job


def test_original_and_result_talk_and_are_measured(qtbot, finished, window):
    page = turn_to(qtbot, window, "proof")
    qtbot.waitUntil(lambda: page.run is not None, timeout=LONG)
    run, desk, side = page.run, window.proofs, page.side_by_side

    click(qtbot, page.tabs.button("talk"))
    click(qtbot, side.prepare_button)
    copy = finished.folder / "original.gguf"
    qtbot.waitUntil(lambda: desk.original(run) == str(copy), timeout=LONG)
    assert copy.stat().st_size == desk.needed[run.name]["size_bytes"]
    assert side.mode.key == "continue"  # the sample was never taught to chat

    seen = set()
    window.talk.changed.connect(
        lambda: seen.add((window.talk.sides["original"].text, window.talk.sides["result"].text))
    )
    side.length.setValue(24)
    side.text.setPlainText("And the king said unto them,")
    press(qtbot, side.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.talk.busy, timeout=LONG)
    original, result = (window.talk.sides[name] for name in ("original", "result"))
    assert original.text and result.text and original.text != result.text
    assert original.speed > 0 and result.speed > 0
    assert len(seen) > 6  # the words came one by one
    assert "underline" in side.views["result"].toHtml()
    assert side.summary.text()

    side.length.setValue(1000)
    side.temperature.setValue(1.5)
    click(qtbot, side.ask_button)
    qtbot.waitUntil(lambda: len(window.talk.sides["result"].text) > 10, timeout=LONG)
    click(qtbot, side.stop_button)
    qtbot.waitUntil(lambda: not window.talk.busy, timeout=LONG)
    assert "stopped" in {window.talk.sides[name].ended for name in ("original", "result")}

    click(qtbot, page.tabs.button("prompts"))
    page.prompts.mode.choose("continue")
    page.prompts.length.setValue(8)
    page.prompts.text.setPlainText("In the beginning\n\nThe end")
    click(qtbot, page.prompts.start)
    qtbot.waitUntil(lambda: page.run.last(Kind.SUITE) is not None, timeout=LONG)
    assert [len(answers) for answers in page.run.last(Kind.SUITE).found["answers"]] == [2, 2]

    page.report.speed_asked.emit()
    qtbot.waitUntil(lambda: page.run.last(Kind.SPEED) is not None, timeout=LONG)
    assert len(page.run.last(Kind.SPEED).found["files"]) == 2

    click(qtbot, page.tabs.button("checks"))
    click(qtbot, page.checks.start)
    qtbot.waitUntil(lambda: page.run.last(Kind.CHECKS) is not None, timeout=LONG)
    assert page.checks._results.count() == 2

    click(qtbot, page.tabs.button("runs"))
    page.runs.context.setValue(64)
    page.runs.chunks.setValue(2)
    click(qtbot, page.runs.measure)
    qtbot.waitUntil(lambda: page.run.last(Kind.TEXT) is not None, timeout=LONG)
    found = page.run.last(Kind.TEXT).found
    assert (found["chunks"], found["context"]) == (2, 64)

    click(qtbot, page.tabs.button("talk"))
    click(qtbot, side.remove_button)
    qtbot.waitUntil(lambda: not copy.exists(), timeout=LONG)

    window.board.remove(finished.folder.name)
    qtbot.waitUntil(lambda: not finished.folder.exists(), timeout=LONG)
    assert [item.name for item in desk.runs] == [run.name]  # its proof stays
    report = json.loads((Path(window.settings.history_folder) / run.name / "report.json").read_text("utf-8"))
    assert report["verified"]
    assert len(page.run.measured) == 4

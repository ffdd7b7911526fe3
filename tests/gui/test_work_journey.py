"""The queue across quits and crashes, with the real window and real children."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.engine.pipeline import JOURNAL, Order
from app.engine.processes import own_environment
from app.engine.recipe import Recipe
from app.jobs.forecast import read_checks
from app.jobs.job import Job, JobState
from app.jobs.job_log import read_log
from app.jobs.queue import Queue
from tests.gui.hands import click, turn_to
from tests.models import SAMPLE

LONG = 200_000  # ms; a busy machine may start torch slowly


def order(tmp_path, name):
    return Order(SAMPLE, Recipe("Q8_0", quality="fast"), tmp_path / "results" / f"{name}.gguf")


def test_pause_quit_resume(qtbot, open_window, settings, tmp_path):
    first = open_window()
    work = turn_to(qtbot, first, "work")
    with qtbot.waitSignal(first.board.progressed, timeout=LONG):
        first.board.add(order(tmp_path, "held"))
    name = first.board.running
    # paused while it opens the model, it would have nothing to resume and start anew
    qtbot.waitUntil((settings.jobs_folder / name / JOURNAL).exists, timeout=LONG)
    click(qtbot, work.cards[name].pause)
    qtbot.waitUntil(lambda: not first.board.running and first.board.job(name).held, timeout=LONG)
    first.board.add(order(tmp_path, "cut"))
    qtbot.waitUntil(lambda: first.board.running not in ("", name) and first.board.progress is not None, timeout=LONG)
    cut = first.board.running
    first.close()
    assert Job.load(settings.jobs_folder / cut).state is not JobState.RUNNING
    second = open_window()
    qtbot.waitUntil(lambda: len(second.board.jobs) == 2, timeout=LONG)
    assert [job.folder.name for job in second.board.found] in ([cut], [])  # it may have come to its end while we left
    assert not second.board.running
    if second.board.found:
        click(qtbot, second.page("work").found.all)  # the question leads there by itself
    work = turn_to(qtbot, second, "work")
    click(qtbot, work.cards[name].resume)
    qtbot.waitUntil(lambda: len(second.board.finished) == 2, timeout=LONG)
    for stem in ("held", "cut"):
        assert (tmp_path / "results" / f"{stem}.gguf").stat().st_size > 1000
    job = second.board.job(name)
    assert job.fraction == 1.0 and job.worked_s > 0
    assert "Resumed" in read_log(job.folder)[0]
    assert len(read_checks(job.folder)["checks"]) == 4


WINDOW = """
import sys
from pathlib import Path
from app.engine.pipeline import Order
from app.gui.engine import Engine
from app.gui.main_window import MainWindow
from app.gui.settings import Settings
from app.gui.theme import Scheme, Theme, application
import json
app = application([])
window = MainWindow(Settings(Path(sys.argv[1])), Theme(app, Scheme.LIGHT), Engine())
window.board.progressed.connect(lambda: print(window.board.running, flush=True))
for text in sys.argv[2:]:
    window.board.add(Order.from_json(json.loads(text)))
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_kill_minus_nine_of_the_window_loses_nothing(qtbot, open_window, settings, tmp_path):
    orders = [json.dumps(order(tmp_path, name).to_json()) for name in ("a", "b")]
    command = [sys.executable, "-c", WINDOW, str(settings.data), *orders]
    killed = subprocess.Popen(command, env=own_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    running = killed.stdout.readline().decode().strip()
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    queue = Queue(settings.jobs_folder)
    deadline = time.monotonic() + 120
    while Job.load(queue.root / running).owner() is not None and time.monotonic() < deadline:
        time.sleep(0.05)  # its child leaves after the step under way
    left = [job.folder.name for job in queue.interrupted()]
    assert len(queue.jobs()) == 2 and len(left) >= 1
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.board.jobs), timeout=LONG)
    assert [job.folder.name for job in window.board.found] == left
    click(qtbot, window.page("work").found.all)
    qtbot.waitUntil(lambda: len(window.board.finished) == 2, timeout=LONG)
    for stem in ("a", "b"):
        assert (Path(tmp_path) / "results" / f"{stem}.gguf").exists()
    assert not list((tmp_path / "results").glob(".*.partial"))

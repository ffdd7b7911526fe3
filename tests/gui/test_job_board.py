"""The queue as the window sees it: one at a time, only what was asked for, and nothing lost."""

from pathlib import Path

import pytest

from app.engine.pipeline import Order
from app.engine.recipe import Recipe
from app.gui.background import Background
from app.gui.engine import Engine
from app.gui.job_board import JobBoard
from app.jobs.events import Failure
from app.jobs.job import Job, JobState
from app.jobs.job_log import read_log
from app.jobs.queue import Queue
from tests.gui.fakes import step

LONG = 30_000


def order(tmp_path, name):
    return Order(Path("/models/paper"), Recipe(), tmp_path / "out" / f"{name}.gguf")


@pytest.fixture
def queue(tmp_path):
    return Queue(tmp_path / "jobs")


@pytest.fixture
def board(qtbot, fake, queue):
    background = Background()
    made = JobBoard(Engine(fake), queue, background)
    yield made
    background.shut_down()


def started(fake):
    return [task.job_dir for task in fake.asked if task.kind == "compress"]


def test_jobs_run_one_after_another(qtbot, board, fake, tmp_path):
    for name in ("a", "b"):
        board.add(order(tmp_path, name))
        qtbot.waitUntil(lambda name=name: any(job.order.output.stem == name for job in board.jobs), timeout=LONG)
    first = next(job for job in board.jobs if job.order.output.stem == "a")
    assert board.running == first.folder.name
    assert started(fake) == [str(first.folder)]
    assert (tmp_path / "out").is_dir()
    board.pause(board.running)
    qtbot.waitUntil(lambda: len(started(fake)) == 2, timeout=LONG)
    assert board.running != first.folder.name


def test_what_waits_from_last_time_waits_for_a_word(qtbot, queue, fake, tmp_path):
    job = queue.add(order(tmp_path, "a"))
    background = Background()
    board = JobBoard(Engine(fake), queue, background)
    qtbot.waitUntil(lambda: bool(board.jobs), timeout=LONG)
    assert not board.running and not board.waits_for_turn(board.jobs[0])
    board.resume(job.folder.name)
    qtbot.waitUntil(lambda: board.running == job.folder.name, timeout=LONG)
    background.shut_down()


def test_cancel_of_the_running_job_removes_it(qtbot, board, queue, tmp_path):
    board.add(order(tmp_path, "a"))
    qtbot.waitUntil(lambda: bool(board.running), timeout=LONG)
    board.remove(board.running)
    qtbot.waitUntil(lambda: not board.jobs, timeout=LONG)
    assert queue.jobs() == []


def test_a_lost_child_leaves_a_paused_job_that_says_why(qtbot, board, fake, tmp_path):
    failure = Failure("The process was ended.", "Press Resume.", "died", "")
    fake.answers["compress"] = lambda task: [
        ("progress", step(1, 2, "compress", "Layer 1")),
        ("failed", failure),
    ]
    board.add(order(tmp_path, "a"))
    qtbot.waitUntil(lambda: bool(board.jobs) and board.jobs[0].failure is not None, timeout=LONG)
    assert board.jobs[0].state is JobState.PAUSED
    assert Job.load(board.jobs[0].folder).failure.kind == "died"
    name = board.jobs[0].folder.name
    assert "The process was ended. Press Resume." in read_log(board.jobs[0].folder)[0]
    fake.answers.pop("compress")
    board.resume(name)
    qtbot.waitUntil(lambda: board.running == name, timeout=LONG)

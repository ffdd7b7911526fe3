"""The queue as the window sees it: one at a time, only what was asked for, and nothing lost."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.pipeline import Order
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.gui.background import Background
from app.gui.engine import Engine
from app.gui.job_board import PATIENCE_S, JobBoard
from app.jobs.course import Course, WhenDone
from app.jobs.events import Failure
from app.jobs.job import Job, JobState
from app.jobs.job_log import read_log
from app.jobs.queue import Queue
from tests.gui.fakes import FakeWorker, step

LONG = 30_000
REPORT = {"finished_at": 1.0, "source": {"size_bytes": 10}, "output": {"size_bytes": 5}, "runtime": None}


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


def added(qtbot, board, tmp_path, *names):
    """Jobs in that order, by name."""
    for name in names:
        board.add(order(tmp_path, name))
        qtbot.waitUntil(lambda name=name: any(job.order.output.stem == name for job in board.jobs), timeout=LONG)
    return {job.order.output.stem: job.folder.name for job in board.jobs}


def stems(board):
    return [job.order.output.stem for job in board.unfinished]


def finish(board, fake, name):
    """Let the job under way end well."""
    job = board.job(name)
    (job.folder / "report.json").write_text(json.dumps(REPORT))
    Job.load(job.folder).change(state=JobState.DONE)
    board._request.done.emit({})


def test_moving_changes_what_comes_next_and_survives(qtbot, board, queue, fake, tmp_path):
    names = added(qtbot, board, tmp_path, "a", "b", "c", "d")
    board.move(names["d"], 1)
    assert stems(board) == ["a", "d", "b", "c"]  # at once, before the disk has answered
    board.move(names["b"], 99)
    board.move(names["a"], -5)
    qtbot.waitUntil(lambda: [job.order.output.stem for job in queue.jobs()] == ["a", "d", "c", "b"], timeout=LONG)
    board.pause(board.running)
    qtbot.waitUntil(lambda: board.running == names["d"], timeout=LONG)


def test_a_scheduled_job_starts_when_its_moment_has_come(qtbot, queue, fake, tmp_path):
    now = [1000.0]
    background = Background()
    board = JobBoard(Engine(fake), queue, background, clock=lambda: now[0])
    board.finish_then_stop(False)
    board.pause_all()
    names = added(qtbot, board, tmp_path, "late", "soon")
    board.schedule(names["late"], 5000.0)
    qtbot.waitUntil(lambda: board.job(names["late"]).not_before == 5000.0, timeout=LONG)
    board.go_on()
    qtbot.waitUntil(lambda: board.running == names["soon"], timeout=LONG)
    assert board._look.isActive()
    board.pause(board.running)
    qtbot.waitUntil(lambda: not board.running, timeout=LONG)
    now[0] = 4999.0
    board.check()
    qtbot.wait(50)
    assert not board.running
    now[0] = 5000.0
    board.check()
    qtbot.waitUntil(lambda: board.running == names["late"], timeout=LONG)
    assert Job.load(queue.root / names["late"]).not_before == 5000.0
    board._look.stop()
    background.shut_down()


def test_a_job_waits_for_the_plug(qtbot, queue, fake, tmp_path):
    plugged = [False]
    background = Background()
    board = JobBoard(Engine(fake), queue, background, plugged=lambda: plugged[0])
    board.pause_all()
    names = added(qtbot, board, tmp_path, "a")
    board.schedule(names["a"], 0.0, when_plugged=True)
    qtbot.waitUntil(lambda: board.job(names["a"]).when_plugged, timeout=LONG)
    board.check()
    qtbot.waitUntil(lambda: not board._plugged, timeout=LONG)
    board.go_on()
    qtbot.wait(100)
    assert not board.running and not board.is_due(board.job(names["a"]))
    plugged[0] = True
    board.check()
    qtbot.waitUntil(lambda: board.running == names["a"], timeout=LONG)
    board._look.stop()
    background.shut_down()


def test_a_job_can_wait_for_the_plug_from_the_beginning(qtbot, queue, fake, tmp_path):
    """Also where the computer was plugged in when it was last looked at."""
    background = Background()
    board = JobBoard(Engine(fake), queue, background, plugged=lambda: False)
    assert board._plugged
    board.add(order(tmp_path, "a"), when_plugged=True)
    qtbot.waitUntil(lambda: bool(board.jobs), timeout=LONG)
    qtbot.wait(100)
    assert board.jobs[0].when_plugged and not board.running and not started(fake)
    board._look.stop()
    background.shut_down()


def test_finish_this_then_stop(qtbot, board, queue, fake, tmp_path):
    names = added(qtbot, board, tmp_path, "a", "b")
    board.then(WhenDone.SLEEP)
    board.finish_then_stop(True)
    with qtbot.waitSignal(board.ran_dry, timeout=LONG):
        finish(board, fake, names["a"])
    assert not board.running and board.course.stopped and not board.course.stop_after
    assert board.waits_for_turn(board.job(names["b"]))
    qtbot.waitUntil(lambda: Course.load(queue.root) == board.course, timeout=LONG)
    board.go_on()
    qtbot.waitUntil(lambda: board.running == names["b"], timeout=LONG)


def test_the_queue_runs_dry_only_by_itself(qtbot, board, fake, tmp_path):
    names = added(qtbot, board, tmp_path, "a", "b")
    ends = []
    board.ran_dry.connect(lambda: ends.append(board.running))
    board.pause(names["a"])
    qtbot.waitUntil(lambda: board.running == names["b"], timeout=LONG)
    assert not ends
    finish(board, fake, names["b"])
    qtbot.waitUntil(lambda: ends == [""], timeout=LONG)


def test_pause_all_keeps_the_job_under_way_in_its_place(qtbot, board, fake, tmp_path):
    names = added(qtbot, board, tmp_path, "a", "b")
    board.pause_all()
    qtbot.waitUntil(lambda: not board.running, timeout=LONG)
    qtbot.waitUntil(lambda: board.job(names["a"]).state is JobState.WAITING, timeout=LONG)
    assert len(started(fake)) == 1
    board.go_on()
    qtbot.waitUntil(lambda: board.running == names["a"], timeout=LONG)


def test_unfinished_jobs_of_last_time_are_found_and_continued_in_order(qtbot, queue, fake, tmp_path):
    crashed = queue.add(order(tmp_path, "crashed")).change(state=JobState.RUNNING, fraction=0.4, stage="compress")
    waiting = queue.add(order(tmp_path, "waiting"))
    held = queue.add(order(tmp_path, "held")).change(state=JobState.PAUSED, held=True)
    background = Background()
    board = JobBoard(Engine(fake), queue, background)
    qtbot.waitUntil(lambda: bool(board.jobs), timeout=LONG)
    assert [job.folder for job in board.found] == [crashed.folder, waiting.folder]
    assert not board.running
    board.continue_found()
    qtbot.waitUntil(lambda: board.running == crashed.folder.name, timeout=LONG)
    assert not board.found
    assert board.waits_for_turn(board.job(waiting.folder.name))
    assert not board.waits_for_turn(board.job(held.folder.name))
    background.shut_down()


def test_some_of_the_found_jobs_or_none(qtbot, queue, fake, tmp_path):
    first, second = (queue.add(order(tmp_path, name)) for name in ("a", "b"))
    background = Background()
    board = JobBoard(Engine(fake), queue, background)
    qtbot.waitUntil(lambda: len(board.found) == 2, timeout=LONG)
    board.continue_found([second.folder.name])
    qtbot.waitUntil(lambda: board.running == second.folder.name, timeout=LONG)
    assert not board.waits_for_turn(board.job(first.folder.name))
    background.shut_down()
    later = JobBoard(Engine(fake), queue, Background())
    qtbot.waitUntil(lambda: bool(later.found), timeout=LONG)
    later.leave_found()
    assert not later.found and not later.running
    assert not later.waiting
    later._background.shut_down()


def test_a_full_disk_makes_the_queue_wait_and_go_on_by_itself(qtbot, queue, fake, tmp_path, monkeypatch):
    now, free = [1000.0], [10]
    monkeypatch.setattr("app.gui.job_board.free_bytes", lambda _: free[0])
    full = Failure(
        "The disk is full.", "Free some space.", "NoRoom", "", {"folder": str(tmp_path), "needed_bytes": 500}
    )
    fake.answers["compress"] = lambda task: [("failed", full)]
    background = Background()
    board = JobBoard(Engine(fake), queue, background, clock=lambda: now[0])
    names = added(qtbot, board, tmp_path, "a", "b")
    qtbot.waitUntil(lambda: board.low_disk is not None and board.low_disk.free_bytes == 10, timeout=LONG)
    assert (board.low_disk.name, board.low_disk.needed_bytes) == (names["a"], 500)
    assert not board.running and len(started(fake)) == 1  # the other waits as well
    free[0] = 1000
    board.check()
    qtbot.waitUntil(lambda: board.low_disk.free_bytes == 1000, timeout=LONG)
    assert not board.running  # too soon after it was full
    fake.answers.pop("compress")
    now[0] += PATIENCE_S
    board.check()
    qtbot.waitUntil(lambda: board.running == names["a"], timeout=LONG)
    assert board.low_disk is None
    board._look.stop()
    background.shut_down()


def test_giving_up_the_job_that_needs_room_lets_the_others_run(qtbot, board, fake, tmp_path):
    full = Failure("Full.", "", "NoRoom", "", {"folder": str(tmp_path), "needed_bytes": 1 << 62})
    fake.answers["compress"] = lambda task: [("failed", full)]
    names = added(qtbot, board, tmp_path, "a", "b")
    qtbot.waitUntil(lambda: board.low_disk is not None, timeout=LONG)
    fake.answers.pop("compress")
    board.pause(names["a"])
    qtbot.waitUntil(lambda: board.running == names["b"], timeout=LONG)
    assert Job.load(board.job(names["a"]).folder).held


def test_fewer_threads_retry_and_duplicate(qtbot, board, queue, fake, tmp_path):
    board.pause_all()
    wanted = replace(order(tmp_path, "a"), device=Device("cpu", 8))
    job = queue.add(wanted).change(state=JobState.PAUSED, failure=Failure("x", "", "memory"), stage="calibrate")
    failed = queue.add(order(tmp_path, "b")).change(state=JobState.FAILED, failure=Failure("x"), fraction=0.5)
    (failed.folder / "journal.jsonl").write_text("x")
    board.refresh()
    qtbot.waitUntil(lambda: len(board.jobs) == 2, timeout=LONG)
    board.fewer_threads(job.folder.name)
    board.retry(failed.folder.name)
    board.duplicate(job.folder.name, "fast")
    qtbot.waitUntil(lambda: len(board.waiting) == 3, timeout=LONG)
    assert Job.load(job.folder).order.device.threads == 4
    assert not (failed.folder / "journal.jsonl").exists()
    assert stems(board) == ["a", "a 2", "b"]


def test_manners_change_under_a_running_job(qtbot, queue, fake, tmp_path, settings, monkeypatch):
    told = []
    monkeypatch.setattr("app.gui.job_board.courtesy.be_polite", lambda process: told.append(process) or True)
    monkeypatch.setattr("app.gui.job_board.courtesy.be_quick", lambda process: False)
    monkeypatch.setattr(FakeWorker, "process", lambda self: 4711, raising=False)
    settings.keep_usable = False
    background = Background()
    board = JobBoard(Engine(fake), queue, background, settings)
    added(qtbot, board, tmp_path, "a")
    assert fake.asked[-1].most_threads == 0
    settings.keep_usable = True
    qtbot.waitUntil(lambda: told == [4711], timeout=LONG)
    assert len(started(fake)) == 1  # the same child goes on
    settings.keep_usable = False  # this system cannot take it back: another child takes over
    qtbot.waitUntil(lambda: len(started(fake)) == 2, timeout=LONG)
    assert started(fake)[0] == started(fake)[1] and board.running
    background.shut_down()

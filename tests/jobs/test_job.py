"""A job's folder is its truth; the queue's order survives."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.engine.errors import CompressError
from app.engine.pipeline import Order, partial_path
from app.engine.quantizer import Device
from app.engine.recipe import Recipe, Rule
from app.jobs.events import Failure
from app.jobs.job import LATER, Job, JobState
from app.jobs.queue import Queue


def some_order(folder: Path) -> Order:
    return Order(folder / "m", Recipe("Q5_0", (Rule("*", "Q8_0"),)), folder / "o.gguf", Device("cuda:1", 7), True, "Hi")


def test_everything_survives(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", some_order(tmp_path))
    job = job.change(state=JobState.FAILED, failure=Failure("a", "b", "c", "d"), done_bytes=3, total_bytes=9)
    assert Job.load(job.folder) == job
    job = job.change(stage="verify", fraction=0.7, worked_s=12.5, not_before=2e9, when_plugged=True, held=True)
    assert Job.load(job.folder) == job


def test_a_job_of_an_older_version_is_read(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", some_order(tmp_path))
    data = json.loads((job.folder / "job.json").read_text())
    for name in LATER:
        del data[name]
    (job.folder / "job.json").write_text(json.dumps(data))
    assert Job.load(job.folder) == job


def test_what_a_person_paused_was_not_interrupted(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "jobs")
    waiting, crashed, held, failed = (queue.add(some_order(tmp_path)) for _ in range(4))
    crashed.change(state=JobState.RUNNING)
    held.change(state=JobState.PAUSED, held=True)
    failed.change(state=JobState.FAILED)
    assert [job.folder for job in queue.interrupted()] == [waiting.folder, crashed.folder]


def test_a_job_that_begins_anew_has_forgotten_everything_but_its_log(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", some_order(tmp_path))
    for name in ("journal.jsonl", "outline.json", "log.txt"):
        (job.folder / name).write_text("x")
    (job.folder / "encoded").mkdir()
    partial_path(job.order, job.folder).write_text("half")
    job = job.change(state=JobState.FAILED, failure=Failure("a"), stage="verify", fraction=0.9)
    anew = job.start_over()
    assert (anew.state, anew.failure, anew.fraction, anew.begun()) == (JobState.WAITING, None, 0.0, False)
    assert sorted(path.name for path in job.folder.iterdir()) == ["job.json", "log.txt"]


def test_a_duplicate_follows_the_original_and_writes_another_file(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "jobs")
    first, last = queue.add(some_order(tmp_path)), queue.add(some_order(tmp_path))
    (tmp_path / "o 2.gguf").write_text("somebody's")
    second = queue.duplicate(first, "fast")
    assert [job.folder for job in queue.jobs()] == [first.folder, second.folder, last.folder]
    assert second.order.output == tmp_path / "o 3.gguf"
    assert second.order.recipe == replace(first.order.recipe, quality="fast")
    assert not second.order.overwrite


def test_an_own_text_survives_and_an_old_order_has_none(tmp_path: Path) -> None:
    order = replace(some_order(tmp_path), text=tmp_path / "mine.txt")
    data = order.to_json()
    assert Order.from_json(data) == order
    del data["text"]
    assert Order.from_json(data) == some_order(tmp_path)


def test_a_job_that_nobody_works_on_is_paused(tmp_path: Path) -> None:
    job = Job.create(tmp_path, some_order(tmp_path)).change(state=JobState.RUNNING)
    assert Job.load(job.folder).state is JobState.PAUSED
    job.claim()
    assert Job.load(job.folder).state is JobState.RUNNING
    job.release()
    assert Job.load(job.folder).state is JobState.PAUSED


def test_an_owner_that_died_is_nobody(tmp_path: Path) -> None:
    job = Job.create(tmp_path, some_order(tmp_path)).change(state=JobState.RUNNING)
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    (job.folder / "owner").write_text(f"{child.pid} {psutil.Process(child.pid).create_time()}")
    assert job.owner() == child.pid
    with pytest.raises(CompressError, match="works on this job"):
        job.claim()
    with pytest.raises(CompressError, match="running"):
        job.delete()
    child.kill()
    child.communicate()
    assert job.owner() is None
    (job.folder / "owner").write_text(f"{os.getpid()} 1.0")  # our number, another process's start
    assert job.owner() is None


def test_deleting_removes_what_was_half_written(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", some_order(tmp_path))
    partial = partial_path(job.order, job.folder)
    partial.write_text("half")
    (tmp_path / "o.gguf").write_text("finished earlier")
    assert job.begun()
    job.delete()
    assert not partial.exists()
    assert not job.folder.exists()
    assert (tmp_path / "o.gguf").exists()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"order": 7}'])
def test_an_unreadable_job_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "job.json").write_text(text)
    with pytest.raises(CompressError, match="cannot be read"):
        Job.load(tmp_path)
    with pytest.raises(CompressError, match="no job"):
        Job.load(tmp_path / "other")


def test_the_queue_keeps_its_order(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "jobs")
    assert queue.jobs() == []
    first, second, third = (queue.add(some_order(tmp_path)) for _ in range(3))
    queue.move(third, 0)
    names = [job.folder for job in Queue(queue.root).jobs()]
    assert names == [third.folder, first.folder, second.folder]
    assert queue.next() == third
    third.change(state=JobState.PAUSED)
    assert queue.next() == first
    assert [job.folder for job in queue.unfinished()] == [third.folder]
    queue.remove(first)
    assert [job.folder for job in queue.jobs()] == [third.folder, second.folder]


def test_the_queue_survives_damage(tmp_path: Path) -> None:
    queue = Queue(tmp_path)
    job = queue.add(some_order(tmp_path))
    (tmp_path / "order.json").write_text("{")
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "job.json").write_text("{")
    assert [item.folder for item in queue.jobs()] == [job.folder]

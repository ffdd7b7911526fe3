"""The worker thread and its child: results, stops, deaths, and resuming to the same bytes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.engine.outline import Outline
from app.engine.pipeline import Order, compress
from app.engine.processes import own_command, own_environment
from app.engine.quantizer import Device
from app.engine.recipe import Recipe
from app.jobs.events import Failure
from app.jobs.job import Job, JobState
from app.jobs.tasks import CompressTask, DownloadTask, InspectTask, LimitTask, StatisticsTask
from app.jobs.worker import Worker
from tests.hub_server import HubServer, Repo
from tests.models import SAMPLE, write_llama

WAIT_MS = 60_000


class Told:
    """Everything a worker has told."""

    def __init__(self, worker: Worker) -> None:
        self.ends: dict[int, tuple[str, Any]] = {}
        self.progress: list[Any] = []
        worker.done.connect(lambda request, data: self.ends.update({request: ("done", data)}))
        worker.failed.connect(lambda request, failure: self.ends.update({request: ("failed", failure)}))
        worker.stopped.connect(lambda request: self.ends.update({request: ("stopped", None)}))
        worker.progressed.connect(lambda request, step: self.progress.append(step))


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.shut_down()
    assert worker.isFinished()


def test_results_and_failures(worker: Worker, qtbot: Any, tmp_path: Path) -> None:
    told = Told(worker)
    good = worker.submit(InspectTask(str(SAMPLE)))
    bad = worker.submit(InspectTask(str(tmp_path / "no")))
    stats = worker.submit(StatisticsTask(str(SAMPLE), "model.norm.weight", "Q8_0"))
    qtbot.waitUntil(lambda: len(told.ends) == 3, timeout=WAIT_MS)
    assert Outline.from_json(told.ends[good][1]).family == "Llama"
    event, failure = told.ends[bad]
    assert (event, failure.kind) == ("failed", "BadCheckpoint")
    assert "does not exist" in failure.message
    assert told.ends[stats][1]["count"] == 256


@pytest.mark.parametrize("data", ["there", "missing too"])
def test_a_person_without_a_folder_is_served(
    worker: Worker, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: str
) -> None:
    """As for a service, or where the drive with the person's folder is not mounted."""
    (tmp_path / "there").mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path / "nowhere"))
    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / data))
    told = Told(worker)
    request = worker.submit(InspectTask(str(SAMPLE)))
    qtbot.waitUntil(lambda: request in told.ends, timeout=WAIT_MS)
    assert told.ends[request][0] == "done"


def test_a_child_that_cannot_start_is_a_failure_and_the_next_is_tried(
    worker: Worker, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window must not wait for a thread that died without a word."""
    told = Told(worker)
    with monkeypatch.context() as broken:
        broken.setattr("app.jobs.worker.own_command", lambda *_: ["/no/such/program"])
        lost = [worker.submit(InspectTask(str(SAMPLE))) for _ in range(2)]
        qtbot.waitUntil(lambda: len(told.ends) == 2, timeout=WAIT_MS)
    for request in lost:
        event, failure = told.ends[request]
        assert (event, failure.kind) == ("failed", "died")
        assert "could not be started" in failure.message
        assert "no/such/program" in failure.details
    again = worker.submit(InspectTask(str(SAMPLE)))
    qtbot.waitUntil(lambda: again in told.ends, timeout=WAIT_MS)
    assert told.ends[again][0] == "done"


def test_a_stopped_request_leaves_a_paused_job(worker: Worker, qtbot: Any, tmp_path: Path) -> None:
    told = Told(worker)
    job = Job.create(tmp_path / "jobs", Order(SAMPLE, Recipe("Q4_K_M", quality="fast"), tmp_path / "o.gguf"))
    request = worker.submit(CompressTask(str(job.folder)))
    qtbot.waitUntil(lambda: len(told.progress) > 3, timeout=WAIT_MS)
    worker.stop(request)
    qtbot.waitUntil(lambda: request in told.ends, timeout=WAIT_MS)
    assert told.ends[request][0] == "stopped"
    assert Job.load(job.folder).state is JobState.PAUSED
    again = worker.submit(CompressTask(str(job.folder)))
    qtbot.waitUntil(lambda: again in told.ends, timeout=WAIT_MS)
    assert told.ends[again][0] == "done"
    assert Job.load(job.folder).report() == told.ends[again][1]
    assert [step.stage for step in told.progress][-1] == "finish"


def test_a_killed_child_is_a_sentence_and_the_next_request_works(worker: Worker, qtbot: Any, tmp_path: Path) -> None:
    told = Told(worker)
    job = Job.create(tmp_path / "jobs", Order(SAMPLE, Recipe("Q4_K_M", quality="fast"), tmp_path / "o.gguf"))
    request = worker.submit(CompressTask(str(job.folder)))
    qtbot.waitUntil(lambda: len(told.progress) > 3, timeout=WAIT_MS)
    worker.kill()
    qtbot.waitUntil(lambda: request in told.ends, timeout=WAIT_MS)
    event, failure = told.ends[request]
    assert event == "failed"
    assert isinstance(failure, Failure)
    assert failure.kind == "died"
    assert "Resume" in failure.hint
    assert Job.load(job.folder).state is JobState.PAUSED
    again = worker.submit(CompressTask(str(job.folder)))
    qtbot.waitUntil(lambda: again in told.ends, timeout=WAIT_MS)
    assert told.ends[again][0] == "done"


def test_shutting_down_does_not_wait_for_a_long_step(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.worker.GRACE_MS", 1)
    worker = Worker()
    told = Told(worker)
    job = Job.create(tmp_path / "jobs", Order(SAMPLE, Recipe("Q4_K_M", quality="fast"), tmp_path / "o.gguf"))
    worker.submit(CompressTask(str(job.folder)))
    qtbot.waitUntil(lambda: len(told.progress) > 3, timeout=WAIT_MS)
    worker.shut_down()
    assert worker.isFinished()
    assert Job.load(job.folder).state in (JobState.PAUSED, JobState.DONE)
    list(compress(job.order, job.folder))
    assert job.order.output.exists()


def run_child_and_kill(job: Job, after_s: float) -> bool:
    """Start a child on a job, kill -9 it after a while; whether it was still at work."""
    command = [
        sys.executable,
        "-c",
        "import sys; from pathlib import Path; "
        "from app.jobs.performers.compress import run_job, quiet_torch; quiet_torch(); "
        "print('ready', flush=True); list(run_job(Path(sys.argv[1])))",
        str(job.folder),
    ]
    child = subprocess.Popen(command, env=own_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdout is not None
    child.stdout.readline()
    time.sleep(after_s)
    alive = child.poll() is None
    child.kill()
    child.wait()
    child.stdout.close()
    return alive


def test_kill_minus_nine_at_random_moments(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "m", layers=3)
    order = Order(source, Recipe("Q3_K_M", quality="fast"), tmp_path / "o.gguf", Device("cpu", 2))
    whole = Order(source, Recipe("Q3_K_M", quality="fast"), tmp_path / "whole.gguf", Device("cpu", 1))
    list(compress(whole, tmp_path / "whole-job"))
    job, chance, kills = Job.create(tmp_path / "jobs", order), random.Random(5), 0
    for _ in range(12):
        kills += run_child_and_kill(job, chance.uniform(0.0, 0.5))
        if order.output.exists():
            break
    list(compress(order, job.folder))
    assert kills >= 2
    assert order.output.read_bytes() == whole.output.read_bytes()
    assert not list(tmp_path.glob(".*.partial"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_a_child_whose_parent_died_leaves_by_itself(tmp_path: Path) -> None:
    job = Job.create(tmp_path / "jobs", Order(SAMPLE, Recipe("Q4_K_M", quality="fast"), tmp_path / "o.gguf"))
    script = (
        "import subprocess, sys, json\n"
        "from app.engine.processes import own_command\n"
        "child = subprocess.Popen(own_command('--run-tasks'), stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "request = {'id': 1, 'task': {'kind': 'compress', 'job_dir': sys.argv[1]}}\n"
        "child.stdin.write(json.dumps(request).encode() + b'\\n')\n"
        "child.stdin.flush(); child.stdout.readline(); child.stdout.readline(); print(child.pid, flush=True)\n"
        "child.stdout.read()"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(job.folder)], env=own_environment(), stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    import psutil

    deadline = time.monotonic() + 60
    while psutil.pid_exists(child) and psutil.Process(child).status() != "zombie" and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not psutil.pid_exists(child) or psutil.Process(child).status() == "zombie"
    assert Job.load(job.folder).state in (JobState.PAUSED, JobState.DONE)


def test_stray_prints_do_not_break_the_protocol(tmp_path: Path) -> None:
    child = subprocess.run(
        own_command("--run-tasks"),
        input=b'{"id": 1, "task": {"kind": "inspect", "path": "/nowhere"}}\n',
        capture_output=True,
        env=own_environment() | {"PYTHONINSPECT": ""},
        check=True,
    )
    lines = child.stdout.splitlines()
    assert len(lines) <= 1  # the end of input may come before the answer


def test_concurrent_requests_run_side_by_side_and_stop_alone(
    worker: Worker, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    with HubServer(send_buffer_bytes=16_384) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        hub.bytes_per_s = 300_000
        for name in ("one", "two"):
            files = {"config.json": b"{}", "model.safetensors": name.encode() * 500_000}
            hub.add(Repo(f"owner/{name}", files))
        told, seen = Told(worker), set[int]()
        worker.progressed.connect(lambda request, step: seen.add(request) if step.done_bytes > 2 else None)
        one, two = (worker.submit(DownloadTask(f"owner/{name}")) for name in ("one", "two"))
        qtbot.waitUntil(lambda: seen == {one, two}, timeout=WAIT_MS)  # neither waits for the other
        assert not told.ends
        limit = worker.submit(LimitTask(10_000_000))
        worker.stop(one)
        qtbot.waitUntil(lambda: {one, limit} <= told.ends.keys(), timeout=WAIT_MS)
        assert told.ends[one][0] == "stopped" and told.ends[limit] == ("done", {"bytes_per_s": 10_000_000})
        assert two not in told.ends
        hub.bytes_per_s = 0
        qtbot.waitUntil(lambda: two in told.ends, timeout=WAIT_MS)
        assert told.ends[two][0] == "done"
        third = worker.submit(DownloadTask("owner/one"))
        qtbot.waitUntil(lambda: third in told.ends, timeout=WAIT_MS)

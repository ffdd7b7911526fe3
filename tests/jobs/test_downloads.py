"""The records of downloads: whole or not at all, in order, with what went wrong."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.engine.processes import own_environment
from app.jobs.downloads import KEPT_ATTEMPTS, DownloadRecord, Downloads, DownloadState
from app.jobs.events import Failure


def test_json_both_ways_with_all_that_went_wrong() -> None:
    record = DownloadRecord.new("a/b", "v1", "q4.gguf")
    failure = Failure("No.", "Do.", "DiskFull", "trace", {"needed_bytes": 3})
    failed = record.failed(failure, DownloadState.WAITING)
    assert failed.attempts[0].message == "No." and failed.failure == failure
    assert DownloadRecord.from_json(json.loads(json.dumps(failed.to_json()))) == failed


def test_the_history_does_not_grow_for_ever() -> None:
    record = DownloadRecord.new("a/b")
    for number in range(KEPT_ATTEMPTS + 5):
        record = record.failed(Failure(str(number)), DownloadState.WAITING)
    assert len(record.attempts) == KEPT_ATTEMPTS and record.attempts[-1].message == str(KEPT_ATTEMPTS + 4)


def test_order_duplicates_and_removal(tmp_path: Path) -> None:
    downloads = Downloads(tmp_path / "downloads")
    assert downloads.records() == []
    first, second, third = (downloads.add(name) for name in ("a/1", "a/2", "a/3"))
    assert downloads.add("a/2") == second
    assert downloads.add("a/2", file="x.gguf") != second
    downloads.move(third.id, 0)
    assert [item.repo_id for item in Downloads(downloads.root).records()] == ["a/3", "a/1", "a/2", "a/2"]
    downloads.remove(first.id)
    downloads.change(second, state=DownloadState.PAUSED, done_bytes=5)
    assert [(item.repo_id, item.state.value, item.done_bytes) for item in downloads.records()][:2] == [
        ("a/3", "waiting", 0),
        ("a/2", "paused", 5),
    ]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"id": 3}', '{"state": "sideways"}'])
def test_a_damaged_record_takes_nothing_else_along(tmp_path: Path, damage: str) -> None:
    downloads = Downloads(tmp_path)
    good, bad = downloads.add("a/1"), downloads.add("a/2")
    (tmp_path / f"{bad.id}.json").write_text(damage, "utf-8")
    (tmp_path / "order.json").write_text(damage, "utf-8")
    assert [item.id for item in downloads.records()] == [good.id]


WRITER = """
import sys
from pathlib import Path
from app.jobs.downloads import Downloads
downloads = Downloads(Path(sys.argv[1]))
records = [downloads.add(f"a/{number}") for number in range(3)]
print("ready", flush=True)
step = 0
while True:
    step += 1
    for record in records:
        downloads.change(record, done_bytes=step, total_bytes=step)
    downloads.move(records[step % 3].id, step % 3)
"""


def test_kill_minus_nine_leaves_every_record_whole(tmp_path: Path) -> None:
    for attempt in range(6):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], env=own_environment(), stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.01 * attempt)
        child.kill()
        child.wait()
        child.stdout.close()
        records = Downloads(tmp_path).records()
        assert sorted(item.repo_id for item in records) == ["a/0", "a/1", "a/2"]
        assert all(item.done_bytes == item.total_bytes for item in records)

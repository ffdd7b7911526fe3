"""Room beside a process: applied to each of its threads, at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from app.jobs import courtesy

BUSY = (
    "import threading, sys; [threading.Thread(target=sys.stdin.read).start() for _ in range(3)]; print('x', flush=True)"
)


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    made = subprocess.Popen([sys.executable, "-c", BUSY], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert made.stdout is not None
    made.stdout.readline()
    yield made
    made.kill()
    made.communicate()


@pytest.mark.skipif(not courtesy.LINUX, reason="reads Linux' threads")
def test_every_thread_is_polite_at_once(child: subprocess.Popen[bytes]) -> None:
    assert courtesy.be_polite(child.pid)
    threads = [int(name) for name in os.listdir(f"/proc/{child.pid}/task")]
    assert len(threads) >= 4
    for thread in threads:
        assert os.getpriority(os.PRIO_PROCESS, thread) == courtesy.NICE
        assert len(os.sched_getaffinity(thread)) == courtesy.polite_threads()


@pytest.mark.skipif(not courtesy.LINUX, reason="reads Linux' threads")
def test_quick_again_or_it_says_that_a_new_process_must_take_over(child: subprocess.Popen[bytes]) -> None:
    courtesy.be_polite(child.pid)
    able = courtesy.be_quick(child.pid)
    assert len(os.sched_getaffinity(child.pid)) == courtesy.cores()
    assert able == (os.getpriority(os.PRIO_PROCESS, child.pid) == 0)


def test_a_process_that_has_ended_needs_nothing(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.communicate()
    assert courtesy.be_polite(child.pid)
    assert courtesy.be_quick(child.pid)


def test_one_core_is_left_alone() -> None:
    assert courtesy.polite_threads() == max(1, courtesy.cores() - 1)

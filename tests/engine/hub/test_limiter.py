"""The bandwidth limit, on a clock that only waiting moves where time matters."""

import threading

import pytest

from app.engine.hub import limiter
from app.engine.hub.limiter import Limiter


@pytest.fixture
def clock(monkeypatch):
    """Seconds that pass while a single thread waits."""
    now = [100.0]
    monkeypatch.setattr(limiter.time, "monotonic", lambda: now[0])

    def wait(self, timeout=None):
        now[0] += timeout
        return True

    monkeypatch.setattr(threading.Condition, "wait", wait)
    return now


def test_without_a_limit_nothing_waits(clock):
    Limiter().take(10**12)
    assert clock[0] == 100.0


@pytest.mark.parametrize("piece", [100, 1_000, 64_000])
def test_rate_is_kept(clock, piece):
    bound = Limiter(10_000)
    for _ in range(640_000 // piece):
        bound.take(piece)
    # the last piece's debt is not waited out, and the bucket may have been full at the start
    assert 64.0 - piece / 10_000 - 0.2 <= clock[0] - 100.0 <= 64.5


def test_idle_time_saves_up_next_to_nothing(clock):
    bound = Limiter(10_000)
    clock[0] += 3600
    for _ in range(100):
        bound.take(1_000)
    assert clock[0] - 3700 > 9.5


def test_a_higher_limit_ends_a_long_wait(clock):
    bound = Limiter(10)
    bound.take(100_000)
    bound.bytes_per_s = 1_000_000
    before = clock[0]
    bound.take(1)
    assert clock[0] - before < 0.2


def test_a_debt_does_not_outlive_a_change(clock):
    bound = Limiter(10**9)
    bound.take(10**9)
    bound.bytes_per_s = 1_000
    before = clock[0]
    bound.take(1)
    assert clock[0] - before <= 1.1


def test_stop_ends_the_wait_and_counts_nothing(clock):
    bound = Limiter(10)
    bound.take(1_000)
    before = clock[0]
    bound.take(10**9, stopped=lambda: clock[0] > before + 0.5)
    assert clock[0] - before < 1
    bound.bytes_per_s = 0
    bound.take(1)
    assert not bound._queue


def test_threads_take_turns():
    bound = Limiter(400_000)
    taken = dict.fromkeys(range(4), 0)
    enough = threading.Event()

    def greedy(name):
        while not enough.is_set():
            bound.take(1_000, enough.is_set)
            taken[name] += 1
            if sum(taken.values()) >= 200:
                enough.set()

    threads = [threading.Thread(target=greedy, args=(name,)) for name in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)
    assert min(taken.values()) >= 0.5 * max(taken.values())


def test_unlimited_again_lets_everyone_go():
    bound = Limiter(1)
    bound.take(1_000_000)
    threads = [threading.Thread(target=bound.take, args=(1_000_000,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    bound.bytes_per_s = 0
    for thread in threads:
        thread.join(10)
    assert not any(thread.is_alive() for thread in threads)

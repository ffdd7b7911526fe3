"""Why a child ended, in a sentence with a way out."""

from __future__ import annotations

import signal

import pytest

from app.jobs.deaths import death, not_started, out_of_memory_kills
from app.jobs.events import Failure


def test_a_kill_that_the_system_counted_is_lack_of_memory() -> None:
    found = death(-9, "", memory_kills=1)
    assert found.kind == "memory"
    assert "ran out of memory" in found.message and "fewer threads" in found.hint


def test_a_kill_from_elsewhere_says_what_is_likely() -> None:
    found = death(-9, "")
    assert (found.kind, found.facts) == ("died", {"killed": True})
    assert "Resume" in found.hint and "fewer threads" in found.hint


@pytest.mark.parametrize("code", [0xC0000017, 0xC000012D])
def test_windows_says_it_by_its_code(code: int) -> None:
    assert death(code, "").kind == "memory"


def test_the_last_words_count() -> None:
    assert death(-signal.SIGABRT, "terminate called: std::bad_alloc").kind == "memory"
    assert death(-signal.SIGSEGV, "").kind == "died"
    assert "code 3" in death(3, "x").message


def test_the_systems_counter_can_be_asked() -> None:
    assert out_of_memory_kills() >= 0


def test_memory_errors_inside_the_child_are_told_as_such() -> None:
    assert Failure.of(MemoryError()).kind == "memory"


def test_a_child_that_never_lived_is_told_with_the_systems_reason() -> None:
    found = not_started("[Errno 11] Resource temporarily unavailable")
    assert (found.kind, found.details) == ("died", "[Errno 11] Resource temporarily unavailable")
    assert "could not be started" in found.message and "Resume" in found.hint

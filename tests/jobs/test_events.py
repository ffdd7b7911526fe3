"""Speed and remaining time; what is told of an exception."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.engine.errors import BadCheckpoint
from app.engine.progress import Progress
from app.jobs.events import Failure, Pace


def test_speed_is_that_of_the_last_seconds() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    first = pace(Progress("compress", "x", 900, 2000))
    assert (first.bytes_per_s, first.eta_s) == (None, None)  # what was already done says nothing about speed
    now[0] = 2.0
    second = pace(Progress("compress", "x", 1100, 2000))
    assert (second.elapsed_s, second.bytes_per_s, second.eta_s) == (2.0, 100.0, 9.0)
    now[0] = 60.0
    pace(Progress("compress", "x", 1200, 2000))
    now[0] = 61.0
    assert pace(Progress("compress", "x", 1700, 2000)).bytes_per_s == 500.0


def test_a_new_stage_starts_over() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    pace(Progress("compress", "x", 0, 100))
    now[0] = 1.0
    pace(Progress("compress", "x", 100, 100))
    assert pace(Progress("verify", "x", 0, 100)).bytes_per_s is None
    now[0] = 2.0
    assert pace(Progress("verify", "x", 0, 0)).eta_s is None


def test_failures() -> None:
    known = Failure.of(BadCheckpoint("It is broken.", "Mend it."))
    assert (known.message, known.hint, known.kind) == ("It is broken.", "Mend it.", "BadCheckpoint")
    bug = Failure.of(ZeroDivisionError("division by zero"))
    assert bug.kind == "bug"
    assert "ZeroDivisionError" in bug.details
    assert Failure(**bug.to_json()) == bug


def test_a_step_that_knows_more_is_told_without_it() -> None:
    @dataclass(frozen=True)
    class Knowing(Progress):
        commit: str = "c"

    assert Pace()(Knowing("download", "x", 1, 2)).done_bytes == 1


@pytest.mark.parametrize(
    "text",
    [
        "hf_abcDEF123 is not a token",
        "Illegal header value b'Bearer hf_abcDEF123'",
        "Authorization: Bearer opaque-token-1\nHost: x",
    ],
)
def test_no_failure_shows_a_token(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError as error:
        failure = Failure.of(error)
    told = repr(failure) + repr(Failure(text, text, "bug", text)) + str(failure.to_json())
    assert "abcDEF123" not in told and "opaque-token-1" not in told
    assert "(token)" in told

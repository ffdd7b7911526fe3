"""How much is done and how long it takes: the bar never turns back, and forecasts are held against the truth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.engine.progress import Progress
from app.jobs.forecast import Forecast, Paces, keep_checks, read_checks, usual_shares


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def run(forecast: Forecast, clock: Clock, seconds: dict[str, float], steps: int = 50) -> list[tuple[float, float]]:
    """Go through stages that each take so long; (true seconds left, forecast) wherever one was told."""
    total, began, told = sum(seconds.values()), clock.now, []
    for stage, took in seconds.items():
        for done in range(1, steps + 1):
            clock.now += took / steps
            step = forecast.saw(Progress(stage, "x", done, steps))
            if step.left_s is not None:
                told.append((total - (clock.now - began), step.left_s))
    return told


@pytest.mark.parametrize("quality", ["fast", "balanced", "best"])
def test_the_bar_never_turns_back_whatever_is_left_out(quality: str) -> None:
    for left_out in usual_shares(quality, True):
        clock = Clock()
        forecast = Forecast(usual_shares(quality, True), clock=clock)
        seen = []
        for stage in usual_shares(quality, True):
            if stage != left_out:
                for done in range(11):
                    clock.now += 1
                    seen.append(forecast.saw(Progress(stage, "x", done, 10)).fraction)
        assert seen == sorted(seen, key=float)
        assert forecast.fraction("finish", 0.0) == 1.0


def test_a_job_like_the_usual_one_is_forecast_from_its_first_stage_on() -> None:
    clock = Clock()
    shares = usual_shares("fast", False)
    told = run(Forecast(shares, clock=clock), clock, {name: 100 * share for name, share in shares.items()})
    late = [(true, left) for true, left in told if 1.0 < true < 75]
    assert len(late) > 50
    assert all(abs(left - true) < 0.15 * true + 2 for true, left in late)


def test_what_earlier_jobs_took_is_known_before_a_quarter_is_over(tmp_path: Path) -> None:
    shares, odd = usual_shares("balanced", False), {"sensitivity": 10.0, "calibrate": 20.0, "compress": 400.0}
    paces = Paces(tmp_path)
    clock = Clock()
    strange = Forecast(shares, clock=clock)
    first = run(strange, clock, odd)
    strange.finish()
    paces.learn("kind", strange.took, 1000)
    clock = Clock()
    again = paces.forecast("kind", shares, 2000)
    again = Forecast(again.shares, again.known, clock)
    second = run(again, clock, {name: 2 * seconds for name, seconds in odd.items()})
    assert again.known

    def worst(told: list[tuple[float, float]], total: float) -> float:
        return max(abs(left - true) / true for true, left in told if 0.1 * total < true < 0.9 * total)

    assert worst(second, 860) < 0.25 < worst(first, 430)


def test_checks_are_kept_with_their_error(tmp_path: Path) -> None:
    clock = Clock()
    forecast = Forecast(usual_shares("fast", False), clock=clock)
    run(forecast, clock, {"compress": 63.0, "verify": 12.0, "run": 5.0, "evaluate": 18.0})
    forecast.saw(Progress("finish", "x", 1, 1))
    forecast.finish()
    keep_checks(tmp_path, forecast)
    found = read_checks(tmp_path)
    assert found is not None
    assert [row["at"] for row in found["checks"]] == [0.1, 0.25, 0.5, 0.75]
    for row in found["checks"]:
        assert row["true_s"] == pytest.approx(98 * (1 - row["at"]))
        assert abs(row["error"]) < 0.25
    assert found["took_s"]["compress"] == pytest.approx(63.0, rel=0.05)


def test_nothing_is_said_before_anything_was_seen() -> None:
    clock = Clock()
    forecast = Forecast(usual_shares("fast", False), clock=clock)
    assert forecast.saw(Progress("compress", "x", 0, 100)).left_s is None
    clock.now += 0.5
    assert forecast.saw(Progress("compress", "x", 1, 100)).left_s is None


def test_skipped_steps_of_a_resumed_job_do_not_promise_a_quick_end() -> None:
    clock = Clock()
    forecast = Forecast({"compress": 1.0}, clock=clock)
    for done in range(50):  # what is on the disk already passes at once
        forecast.saw(Progress("compress", "x", done, 100))
    left = None
    for done in range(50, 90):
        clock.now += 2.0
        left = forecast.saw(Progress("compress", "x", done, 100)).left_s
    assert left == pytest.approx(22.0, rel=0.3)


@pytest.mark.parametrize("text", ["", "[]", '{"kind": 3}', '{"kind": {"compress": "x"}}'])
def test_an_unreadable_memory_is_no_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / "pace.json").write_text(text)
    assert not Paces(tmp_path).forecast("kind", {"compress": 1.0}, 10).known
    Paces(tmp_path).learn("kind", {"compress": 5.0}, 10)
    assert json.loads((tmp_path / "pace.json").read_text())["kind"] == {"compress": 0.5}

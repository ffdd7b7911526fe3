"""How much of a job is done and how long it still takes, over all its stages.

Each stage has an expected share of the work: what it took in earlier jobs of this kind on this computer, or typical
shares before the first. What lies behind counts by its share, so the bar depends on the place alone and never turns
back. The time left is the rest of the stage under way at its own late speed, plus the shares of the stages to come,
scaled by how this run compares with what was expected of it so far.

A forecast is kept with the moment at which it was made; when the job is done, what was said at 10, 25, 50 and 75 % of
the time is compared with the truth (`Record`), and both the error and what each stage took are kept.
"""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.engine.progress import Progress
from app.engine.small_files import put_text

# typical shares of the whole time, in the order in which the stages come; a job that leaves one out jumps over it
FAST = {"open": 0.02, "compress": 0.63, "verify": 0.12, "run": 0.05, "evaluate": 0.18}
CALIBRATED = {
    "open": 0.005,
    "sensitivity": 0.1,
    "calibrate": 0.46,
    "measure": 0.215,
    "compress": 0.06,
    "verify": 0.03,
    "run": 0.02,
    "evaluate": 0.11,
}
ORDER = tuple(CALIBRATED)
CHECKED_AT = (0.1, 0.25, 0.5, 0.75)
LEAST_SEEN_S = 2.0  # before that much was seen of a job, nothing is said about its end
LATE_S = 20.0  # speed is that of the last so many seconds, or of half the stage where that is longer
CALM_S = 6.0  # how fast the time of the end that is told follows the one that is computed
TRUST = 0.1  # earlier jobs speak as loudly as this share of the job itself
PACE = "pace.json"
ETA = "eta.json"


@dataclass(frozen=True)
class JobStep(Progress):
    """A step with its place in the whole job.

    Attributes:
        fraction: of the whole job.
        left_s: seconds until its end; None while unknown.
    """

    fraction: float | None = None
    left_s: float | None = None


@dataclass(frozen=True)
class Check:
    """What was forecast at one moment, and what came.

    Attributes:
        at: the moment, as a share of the run's time.
        forecast_s: the time left as it was told then; None where nothing was told yet.
        true_s: the time that it still took.
    """

    at: float
    forecast_s: float | None
    true_s: float

    @property
    def error(self) -> float | None:
        """The forecast's error relative to the truth; 0.2 means a fifth too long."""
        return None if self.forecast_s is None or self.true_s <= 0 else self.forecast_s / self.true_s - 1.0


def usual_shares(quality: str, measures: bool) -> dict[str, float]:
    """Typical shares of a job's stages; `measures`: whether it compares candidates."""
    shares = dict(FAST if quality == "fast" else CALIBRATED)
    if not measures:
        shares.pop("measure", None)
    return shares


class Forecast:
    """Watches one run of one job.

    Attributes:
        shares: expected share of each stage, or seconds where earlier jobs are known.
        known: whether the shares are seconds that earlier jobs took.
        took: seconds that each stage has taken in this run.
    """

    def __init__(
        self, shares: Mapping[str, float], known: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.shares, self.known = dict(shares), known
        self.took: dict[str, float] = {}
        self._clock = clock
        self._began = self._entered = clock()
        self._ended: float | None = None
        self._stage = ""
        self._seen: deque[tuple[float, float]] = deque()  # (moment, share of the stage)
        self._end: tuple[float, float] | None = None  # (moment, when the job will end)
        self._told: list[tuple[float, float | None]] = []  # (seconds since the begin, time left)

    def saw(self, step: Progress) -> JobStep:
        """The step with its place in the job."""
        now = self._clock()
        if step.stage != self._stage:
            self._leave(now)
            self._stage, self._entered = step.stage, now
            self._seen.clear()
        inside = min(1.0, step.done_bytes / step.total_bytes) if step.total_bytes else 0.0
        self._seen.append((now, inside))
        left = 0.0 if step.stage == "finish" else self._calmed(now, self._left(now, inside))
        self._told.append((now - self._began, left))
        return JobStep(**asdict(step), fraction=self.fraction(step.stage, inside), left_s=left)

    def fraction(self, stage: str, inside: float) -> float:
        """How much of the job is done, by its place alone."""
        if stage == "finish":
            return 1.0
        whole = sum(self.shares.values()) or 1.0
        behind = sum(self.shares.get(name, 0.0) for name in _before(stage))
        return min(1.0, (behind + self.shares.get(stage, 0.0) * inside) / whole)

    def finish(self) -> None:
        """The job has ended now."""
        self._leave(self._clock())
        self._stage = ""
        self._ended = self._clock()

    def checks(self) -> list[Check]:
        """The forecasts of this run against its true end."""
        total = (self._clock() if self._ended is None else self._ended) - self._began
        found = []
        for share in CHECKED_AT:
            moment = share * total
            told = [left for elapsed, left in self._told if elapsed <= moment]
            when = max((elapsed for elapsed, _ in self._told if elapsed <= moment), default=moment)
            left = told[-1] if told else None
            # a step may be long: what was told then has come nearer since
            found.append(Check(share, None if left is None else max(0.0, left - (moment - when)), total - moment))
        return found

    def _leave(self, now: float) -> None:
        if self._stage:
            self.took[self._stage] = self.took.get(self._stage, 0.0) + now - self._entered

    def _left(self, now: float, inside: float) -> float | None:
        """Seconds until the end; None before enough was seen."""
        spent = now - self._entered
        rest = self._rest_of_stage(now, inside)
        to_come = sum(share for name, share in self.shares.items() if name in _after(self._stage))
        expected = sum(self.shares.get(name, 0.0) for name in self.took)
        took = sum(seconds for name, seconds in self.took.items() if name in self.shares)
        mine = self.shares.get(self._stage, 0.0)
        whole = sum(self.shares.values()) or 1.0
        if rest is not None:
            # what this stage takes counts as far as it was seen
            expected, took = expected + mine * inside, took + (spent + rest) * inside
        weight = TRUST * whole if self.known else 0.0
        if expected + weight <= 0 or (not self.known and now - self._began < LEAST_SEEN_S):
            return None
        scale = (took + weight) / (expected + weight)
        if not self.known and took <= 0:
            return None
        if rest is None:
            rest = max(0.0, mine * scale - spent) if mine else 0.0
        elif mine:
            sure = min(1.0, 4 * inside)  # a quarter of a stage says enough about it
            rest = sure * rest + (1 - sure) * max(0.0, mine * scale * (1 - inside))
        return rest + to_come * scale

    def _rest_of_stage(self, now: float, inside: float) -> float | None:
        """From the stage's own late speed; None where it has none yet."""
        window = max(LATE_S, (now - self._entered) / 2)
        while len(self._seen) > 2 and now - self._seen[1][0] > window:
            self._seen.popleft()
        # what a stage does before its first step (it compiles, it loads) comes once and says nothing about its speed
        prepared = len(self._seen) > 2 and self._seen[0][1] == 0.0
        then, inside_then = self._seen[1 if prepared else 0]
        if now <= then or inside <= inside_then:
            return 0.0 if inside >= 1.0 else None
        return (1.0 - inside) * (now - then) / (inside - inside_then)

    def _calmed(self, now: float, left: float | None) -> float | None:
        """The same without the jitter of single steps."""
        if left is None:
            return None
        if self._end is None:
            self._end = (now, now + left)
        then, end = self._end
        follow = min(1.0, max((now - then) / CALM_S, 0.02))
        self._end = (now, end + follow * (now + left - end))
        return max(0.0, self._end[1] - now)


def _before(stage: str) -> Sequence[str]:
    return ORDER[: ORDER.index(stage)] if stage in ORDER else ()


def _after(stage: str) -> Sequence[str]:
    return ORDER[ORDER.index(stage) + 1 :] if stage in ORDER else ()


class Paces:
    """What the stages of earlier jobs took on this computer, in seconds per byte of the source.

    Attributes:
        path: the file; what cannot be read of it is as if it had never been measured.
    """

    def __init__(self, root: Path) -> None:
        self.path = root / PACE

    def forecast(self, key: str, shares: Mapping[str, float], source_bytes: int) -> Forecast:
        """What to expect of a job: seconds where its kind is known, else typical shares."""
        known = self._read().get(key)
        if not known or not source_bytes:
            return Forecast(shares)
        seconds = {name: known[name] * source_bytes for name in shares if name in known}
        return Forecast(seconds, known=True)

    def learn(self, key: str, took: Mapping[str, float], source_bytes: int) -> None:
        """Keep what the stages of a whole, uninterrupted job took; the last jobs count most."""
        paces = self._read()
        old = paces.get(key, {})
        new = {name: seconds / max(1, source_bytes) for name, seconds in took.items() if name in ORDER}
        paces[key] = {name: (value + old.get(name, value)) / 2 for name, value in new.items()}
        _write(self.path, paces)

    def _read(self) -> dict[str, dict[str, float]]:
        try:
            data = json.loads(self.path.read_text("utf-8"))
            return {str(key): {str(name): float(value) for name, value in row.items()} for key, row in data.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}  # never measured


def keep_checks(folder: Path, forecast: Forecast) -> None:
    """Keep how good the forecasts of a run were."""
    rows = [{**asdict(check), "error": check.error} for check in forecast.checks()]
    _write(folder / ETA, {"known": forecast.known, "took_s": forecast.took, "checks": rows})


def read_checks(folder: Path) -> dict[str, Any] | None:
    """What `keep_checks` kept."""
    path = folder / ETA
    if not path.exists():
        return None
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def _write(path: Path, data: object) -> None:
    put_text(path, json.dumps(data))

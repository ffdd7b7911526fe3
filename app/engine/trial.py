"""Try first: a sample of a job, without an output, that says what the whole will be like.

Some tensors of every role and type are stored as the job would store them, a few blocks of rows of each. Their errors
over what the tables expect correct the tables' forecast, role by role; the time that it took, and a matrix product of
the model's own size, tell how long the job will be. A model that is small for the computer is also rehearsed: it reads
a short text with every weight rounded, which says more of its quality than tables that were made for models in
general. All figures are forecasts and must be called so.
"""

from __future__ import annotations

import math
import os
import tempfile
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from app.engine.duration import Effort, Speeds, eta_parts, rehearsal_s
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.evaluation import Evaluation, evaluate
from app.engine.formats import output_format
from app.engine.methods import method
from app.engine.methods.base import Inputs, Needs
from app.engine.model import Model
from app.engine.plan import Plan, PlanRow
from app.engine.progress import Progress
from app.engine.quantizer import BLOCK_WEIGHTS, Device, in_order, torch_threads
from app.engine.recipe import Clip, Rule
from app.engine.rehearsal import Rehearsal
from app.engine.roles import Role
from app.engine.sampling import ROUNDS, sample, spread_blocks
from app.engine.schemes import scheme
from app.engine.tables import Tables
from app.engine.typical import expected_cost

if TYPE_CHECKING:
    import torch

    from app.engine.analysis import Analysis
else:
    from app.engine.lazy import torch

SAMPLE_WEIGHTS = 1 << 18  # of a block on the processor
BUDGET_S = 12.0  # after which no further round begins
PROBE_COLUMNS, PROBE_WEIGHTS = 1024, 1 << 16  # of the block on which error feedback is timed
WRITE_BYTES = 8 << 20
SYNCS = 4
EXACT_WEIGHTS = 1 << 18  # read of a tensor that is kept exact
REHEARSAL_S, REHEARSAL_CHUNKS = 12.0, 4  # a rehearsal is begun if it will not take longer; the text at most
REHEARSAL_LIMIT_S = 18.0  # and given up where that was wrong
LEAST_SPREAD = 1.15  # of what a short text says of a longer one
PRODUCT = 2048  # rows and columns, at most, of the matrix product that is timed
# measured divergence over the one that typical tables forecast: 0.53 to 2.0 in nine files; the bundled model of six
# million weights has 0.1, but one so small is rehearsed
TYPICAL_SPREAD = 2.0


@dataclass(frozen=True)
class TrialRow:
    """One sampled tensor.

    Attributes:
        name, role, layer, scheme: which, and its type.
        weights: that were sampled.
        relative_error: root mean square error over root mean square weight.
        ratio: squared error, weighted by importance where that is known, over the tables'; None where nothing is
            lost or nothing is expected.
    """

    name: str
    role: str
    layer: int | None
    scheme: str
    weights: int
    relative_error: float
    ratio: float | None


@dataclass(frozen=True)
class Trial:
    """What to expect of a job.

    Attributes:
        relative_error: of the whole file, as its proof will state it.
        forecast_kl: mean KL divergence, in nats.
        forecast_low, forecast_high: about where it may come to lie.
        tables_kl: what the tables, corrected by the sample, make of it.
        rehearsed_tokens: predictions on which the forecast rests; 0: it is the tables'.
        measured: whether the tables behind that were measured on this model.
        calibrated: whether the layers' inputs were known.
        eta_s: seconds for the whole job, evaluation included.
        eta_parts: the same in parts.
        elapsed_s: that the trial itself took.
        sampled_tensors, sampled_weights: the sample's size.
        rows: one per sampled tensor.
    """

    relative_error: float
    forecast_kl: float
    forecast_low: float
    forecast_high: float
    tables_kl: float
    rehearsed_tokens: int
    measured: bool
    calibrated: bool
    eta_s: float
    eta_parts: Mapping[str, float]
    elapsed_s: float
    sampled_tensors: int
    sampled_weights: int
    rows: tuple[TrialRow, ...]

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {**asdict(self), "rows": [asdict(row) for row in self.rows]}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Trial:
        """The inverse of `to_json`."""
        return cls(**{**data, "rows": tuple(TrialRow(**row) for row in data["rows"])})


def try_first(
    model: Model,
    plan: Plan,
    tables: Tables,
    device: Device,
    work: Effort,
    analysis: Analysis | None = None,
    chunks: torch.Tensor | None = None,
) -> Generator[Progress, None, Trial]:
    """Do a sample of a job.

    Args:
        model: the original.
        plan: what the job will do; its recipe's quality and method count.
        tables: what types are expected to cost.
        device: where to compute.
        work: what the job does besides storing the tensors.
        analysis: what was found out about the model, if it was; `tables` are then its.
        chunks: the beginning of the text that the finished file will be evaluated on, [chunks, context] int64; None:
            the model cannot be rehearsed.

    Yields:
        Progress after each few blocks, in bytes of the original; may be closed at any of them.

    Raises:
        BadCheckpoint: the sample holds values that are not numbers, or the file is too short.
        BadRecipe: there is no such method.
    """
    run = _Run(model, plan, tables, device, work, analysis)
    yield from run.prepare()
    yield from run.take_sample()
    if chunks is not None:
        yield from run.rehearse(chunks)
    return run.result()


def job_effort(quality: str, learned: torch.Tensor | None, proof: torch.Tensor | None) -> Effort:
    """What a job of a quality does, with the texts that it would read: [chunks, context] int64, or None."""
    from app.engine.analysis import SENSITIVITY_CHUNKS
    from app.engine.preparation import CANDIDATE_CHUNKS, PROOF_CHUNKS

    proved = 0 if proof is None else proof.numel()
    return Effort(
        calibration=0 if learned is None else learned.numel(),
        sensitivity=0 if learned is None else learned[:SENSITIVITY_CHUNKS].numel(),
        contest=proved * CANDIDATE_CHUNKS.get(quality, 0) // PROOF_CHUNKS[quality],
        proof=proved,
    )


def known_analysis(
    model: Model, chunks: torch.Tensor, root: Path, device: Device, clips: Sequence[Clip]
) -> Analysis | None:
    """What an earlier job or measurement has found out with the same text; None where it is not complete."""
    from app.engine.analysis import analyse, known_tables

    if known_tables(model, chunks, root, clips) is None:
        return None
    steps = analyse(model, chunks, root, device, clips)
    try:
        next(steps)  # complete, it answers at once
    except StopIteration as end:
        return cast("Analysis", end.value)
    steps.close()
    return None


@dataclass
class _Sums:
    """What has been found of one tensor; sums over its sampled weights."""

    row: PlanRow
    weights: int = 0
    square_error: float = 0.0
    square_weight: float = 0.0
    weighted_error: float = 0.0
    weighted_weight: float = 0.0
    read_s: float = 0.0
    encode_s: float = 0.0
    check_s: float = 0.0

    def add(self, other: _Sums) -> None:
        for name in _ADDED:
            setattr(self, name, getattr(self, name) + getattr(other, name))


_ADDED = ("weights", "square_error", "square_weight", "weighted_error", "weighted_weight",
          "read_s", "encode_s", "check_s")  # fmt: skip


@dataclass
class _Run:
    """One trial on its way."""

    model: Model
    plan: Plan
    tables: Tables
    device: Device
    work: Effort
    analysis: Analysis | None
    started: float = field(default_factory=time.perf_counter)
    probes: dict[str, float] = field(default_factory=dict)  # scheme -> seconds per weight of error feedback
    packed: list[torch.Tensor] = field(default_factory=list)  # some of the output, to time writing
    write_s: float = 0.0  # per byte
    sync_s: float = 0.0  # once
    operations: float = 1.0  # per second
    rehearsed: Evaluation | None = None

    def __post_init__(self) -> None:
        self.method = method(self.plan.recipe.chosen_method)
        self.sums = [_Sums(row) for row in sample(self.plan)]
        self.inputs = [self._known(row) for row in sample(self.plan)]
        on_cpu = self.device.name == "cpu"
        count = ROUNDS * max(1, self.device.threads)
        weights = SAMPLE_WEIGHTS if on_cpu else BLOCK_WEIGHTS
        self.blocks = [spread_blocks(one.row.tensor, weights, count) for one in self.sums]
        self.total_bytes = sum(self._bytes(one, blocks) for one, blocks in zip(self.sums, self.blocks, strict=True))
        self.done_bytes = 0

    def _known(self, row: PlanRow) -> tuple[Inputs, ...]:
        """What enters the layer: for a stack, each expert's; empty: nothing is known."""
        found = () if self.analysis is None else self.analysis.inputs(row.tensor)
        return tuple(Inputs(one.importance).to(self.device.name) for one in found)

    @staticmethod
    def _bytes(sums: _Sums, blocks: Sequence[tuple[int, int]]) -> int:
        tensor = sums.row.tensor
        weights = sum(stop - start for start, stop in blocks) * tensor.shape[-1]
        return weights * max(1, tensor.size_bytes) // tensor.weights

    def _step(self, what: str, size_bytes: int = 0, tensor: str = "") -> Progress:
        self.done_bytes += size_bytes
        return Progress("try", what, self.done_bytes, self.total_bytes, tensor)

    def prepare(self) -> Iterator[Progress]:
        """Compile what the first use compiles, so that it is not taken for slowness; time what no sample shows."""
        words = "Preparing; the first time takes a little longer"
        yield self._step(words)
        ready: set[tuple[str, bool]] = set()
        for sums, blocks, inputs in zip(self.sums, self.blocks, self.inputs, strict=True):
            name = sums.row.scheme
            if (name, bool(inputs)) not in ready:
                self._block(sums.row, inputs, None, (blocks[0][0], blocks[0][0] + 1))
                yield self._step(words)
            if not {(name, False), (name, True)} & ready and self._feeds_back(name):
                self.probes[name] = self._probe(sums)
                yield self._step(words)
            ready.add((name, bool(inputs)))
        self.operations = _operations(self.model, self.device)
        yield self._step(words)

    def _feeds_back(self, name: str) -> bool:
        """Whether the job will know more of the inputs than the sample, and take its time for it."""
        return self.method.needs is Needs.HESSIAN and bool(self.work.calibration and scheme(name).code_range)

    def _probe(self, sums: _Sums) -> float:
        """Seconds per weight of error feedback, on inputs made up: how long it takes depends little on them."""
        grid, tensor = scheme(sums.row.scheme), sums.row.tensor
        unit = max(grid.block_size, 32)
        columns = max(unit, min(tensor.shape[-1], PROBE_COLUMNS) // unit * unit)
        start, stop = self.blocks[self.sums.index(sums)][0]
        stop = min(stop, start + max(1, PROBE_WEIGHTS // columns))
        weight = self.model.rows(tensor, start, stop)[:, :columns].to(self.device.name)
        if weight.shape[1] % unit:
            return 0.0
        random = torch.Generator().manual_seed(0)
        values = torch.randn(2 * columns, columns, generator=random).to(self.device.name)
        inputs = Inputs(values.square().mean(0), values.T @ values / len(values))
        self.method.encode(grid, weight[:1], inputs)  # compiles, and factors what all rows share
        began = time.perf_counter()
        copies = [weight] * max(1, self.device.threads)
        for packed in in_order(lambda one: self.method.encode(grid, one, inputs).cpu(), copies, len(copies)):
            self._keep(packed)
        return (time.perf_counter() - began) / (len(copies) * weight.numel())

    def take_sample(self) -> Iterator[Progress]:
        """Every tensor once, then again elsewhere in it, while there is time."""
        for turn in range(ROUNDS):
            for sums, blocks, inputs in zip(self.sums, self.blocks, self.inputs, strict=True):
                mine = blocks[turn::ROUNDS]
                if turn and time.perf_counter() - self.started > BUDGET_S:
                    mine = ()
                clip = _clip(self.plan, sums.row)
                for found in in_order(partial(self._block, sums.row, inputs, clip), mine, self.device.threads):
                    sums.add(found)
                if mine:
                    place, row = sums.row.tensor.place, sums.row
                    where = "" if place.layer is None else f"Layer {place.layer + 1}, "
                    words = f"Trying {where}{place.role.value} as {row.scheme}"
                    yield self._step(words, self._bytes(sums, mine), row.tensor.name)
        self.write_s, self.sync_s = _writing(self.packed)

    def _block(
        self, row: PlanRow, inputs: Sequence[Inputs], clip: tuple[float, float] | None, block: tuple[int, int]
    ) -> _Sums:
        """Read, choose values, compare."""
        grid = scheme(row.scheme)
        began = time.perf_counter()
        source = self.model.rows(row.tensor, *block)
        read = time.perf_counter()
        _check(source, row)
        mine = inputs[block[0] // row.tensor.shape[-2] if len(inputs) > 1 else 0] if inputs else None
        weight = source if clip is None else source.clamp(*clip)
        packed = self.method.encode(grid, weight.to(self.device.name), mine).cpu()
        encoded = time.perf_counter()
        error = (grid.decode(packed) - source).double().square().sum(0)
        square = source.double().square().sum(0)
        checked = time.perf_counter()
        self._keep(packed)
        importance = torch.ones_like(error) if mine is None else mine.importance.cpu().double()
        return _Sums(
            row,
            source.numel(),
            float(error.sum()),
            float(square.sum()),
            float(error @ importance),
            float(square @ importance),
            read - began,
            encoded - read,
            checked - encoded,
        )

    def _keep(self, packed: torch.Tensor) -> None:
        if sum(one.numel() for one in self.packed) < WRITE_BYTES:
            self.packed.append(packed)

    def rehearse(self, chunks: torch.Tensor) -> Generator[Progress, None, None]:
        """Read as much of a text as there is time for with all weights rounded, where that is worth it."""
        if self.tables.measured and self.method.needs is Needs.HESSIAN:
            return  # the tables know what error feedback makes of the weights; a rehearsal does not
        texts = [chunks[:REHEARSAL_CHUNKS], chunks[:2], chunks[:1], chunks[:1, : chunks.shape[1] // 2]]
        speeds, outline = self._speeds(), self.model.outline
        text = next((one for one in texts if rehearsal_s(outline, self.plan, speeds, one.numel()) < REHEARSAL_S), None)
        if text is None:
            return
        known = {row.tensor.name: self._known(row) for row in self.plan.rows}
        began = time.perf_counter()
        try:
            with torch_threads(max(1, self.device.threads)):
                steps = evaluate(self.model, Rehearsal(self.model, self.plan, known), text, self.device.name)
                while time.perf_counter() - began < REHEARSAL_LIMIT_S:
                    step = next(steps)
                    yield replace(step, stage="try", what="Reading a page with every weight rounded")
        except StopIteration as end:
            self.rehearsed = end.value
        except UnsupportedModel:
            return  # a family that cannot be computed: the tables must do

    def result(self) -> Trial:
        """Everything that follows from the sums."""
        compared = [(sums, ratio) for sums in self.sums if (ratio := self._ratio(sums)) is not None]
        tables_kl, spread = self._forecast(compared)
        forecast, found = tables_kl, self.rehearsed
        if found is not None:
            forecast = found.mean_kl
            spread = max(LEAST_SPREAD, 1 + 2 * found.mean_kl_error / found.mean_kl) if found.mean_kl else LEAST_SPREAD
        parts = eta_parts(self.model.outline, self.plan, self._speeds(), self.work, self.analysis is not None)
        ratios = {id(sums): ratio for sums, ratio in compared}
        return Trial(
            relative_error=self._relative_error(),
            forecast_kl=forecast,
            forecast_low=forecast / spread,
            forecast_high=forecast * spread,
            tables_kl=tables_kl,
            rehearsed_tokens=found.tokens if found else 0,
            measured=self.tables.measured,
            calibrated=self.analysis is not None,
            eta_s=sum(parts.values()),
            eta_parts=parts,
            elapsed_s=time.perf_counter() - self.started,
            sampled_tensors=len(self.sums),
            sampled_weights=sum(sums.weights for sums in self.sums),
            rows=tuple(_trial_row(sums, ratios.get(id(sums))) for sums in self.sums),
        )

    @property
    def comparable(self) -> bool:
        """Whether the sample's errors are of the tables' kind: measured ones are what calibration makes of them.

        Error feedback has no use here, as the sample knows no more than the importance of inputs; tables that were
        measured with it then say more than the sample does.
        """
        return not self.tables.measured or (self.analysis is not None and self.method.needs < Needs.HESSIAN)

    def _ratio(self, sums: _Sums) -> float | None:
        """Found squared error over the tables'; only like is compared with like."""
        row = self.tables.rows.get(sums.row.tensor.name)
        expected = expected_cost(self.tables, sums.row.tensor.name, sums.row.scheme)
        if row is None or not row.coefficient or not expected or not self.comparable:
            return None
        found = sums.weighted_error / sums.weighted_weight if sums.weighted_weight else 0.0
        return found / (expected / row.coefficient) or None

    def _forecast(self, compared: Sequence[tuple[_Sums, float]]) -> tuple[float, float]:
        """Mean KL divergence, and the factor by which it may be off."""
        by_role: dict[Role, list[float]] = {}
        for sums, ratio in compared:
            by_role.setdefault(sums.row.tensor.place.role, []).append(ratio)
        means = {role: sum(ratios) / len(ratios) for role, ratios in by_role.items()}
        usual = sum(means.values()) / len(means) if means else 1.0
        costs = (
            means.get(row.tensor.place.role, usual) * expected_cost(self.tables, row.tensor.name, row.scheme)
            for row in self.plan.rows
        )
        logs = [math.log(ratio) for _, ratio in compared]
        middle = sum(logs) / len(logs) if logs else 0.0
        variance = sum((value - middle) ** 2 for value in logs) / max(1, len(logs) - 1)
        if not self.tables.measured:
            variance += math.log(TYPICAL_SPREAD) ** 2
        return self.tables.scale * sum(costs), math.exp(math.sqrt(variance))

    def _relative_error(self) -> float:
        """Of the whole file: each role's and type's share, by the size of the role's weights."""
        error, square = 0.0, self._exact_square()
        for row in self.plan.rows:
            if row.tensor.adjustable:
                like = [one for one in self.sums if one.row.tensor.place.role is row.tensor.place.role]
                same = [one for one in like if one.row.scheme == row.scheme]
                change = 1.0
                if not same:  # the role was sampled in another type
                    other = scheme(like[0].row.scheme).relative_error or 1.0
                    change = (scheme(row.scheme).relative_error / other) ** 2
                used = same or like[:1]
                found = sum(one.square_weight for one in used)
                energy = sum(one.square_weight for one in like) / max(1, sum(one.weights for one in like))
                share = sum(one.square_error for one in used) / found if found else 0.0
                square += energy * row.tensor.weights
                error += energy * row.tensor.weights * share * change
        return math.sqrt(error / square) if square else 0.0

    def _exact_square(self) -> float:
        """Sum of squares of what is kept exact, by one tensor of each kind: norms are few but large."""
        kinds: dict[tuple[Role, str], list[PlanRow]] = {}
        for row in self.plan.rows:
            if not row.tensor.adjustable:
                kinds.setdefault((row.tensor.place.role, row.tensor.place.part), []).append(row)
        total = 0.0
        for rows in kinds.values():
            tensor = rows[len(rows) // 2].tensor
            count = max(1, min(tensor.weights, EXACT_WEIGHTS) // tensor.shape[-1])
            values = self.model.rows(tensor, 0, count)
            total += float(values.double().square().mean()) * sum(row.tensor.weights for row in rows)
        return total

    def _speeds(self) -> Speeds:
        """Seconds per weight with all threads at work."""
        threads = max(1, self.device.threads)
        encode: dict[str, float] = {}
        check: dict[str, float] = {}
        rehearse: dict[str, float] = {}
        for name in {one.row.scheme for one in self.sums}:
            mine = [one for one in self.sums if one.row.scheme == name]
            weights = max(1, sum(one.weights for one in mine)) * threads
            encode[name] = self.probes.get(name) or sum(one.encode_s for one in mine) / weights
            check[name] = sum(one.check_s for one in mine) / weights
            rehearse[name] = sum(one.encode_s + one.check_s for one in mine) / weights * threads
        weights = max(1, sum(one.weights for one in self.sums)) * threads
        return Speeds(
            sum(one.read_s for one in self.sums) / weights,
            encode,
            check,
            rehearse,
            self.write_s,
            self.sync_s,
            self.operations,
        )


def _trial_row(sums: _Sums, ratio: float | None) -> TrialRow:
    tensor = sums.row.tensor
    error = math.sqrt(sums.square_error / sums.square_weight) if sums.square_weight else 0.0
    return TrialRow(
        tensor.name, tensor.place.role.name, tensor.place.layer, sums.row.scheme, sums.weights, error, ratio
    )


def _check(weight: torch.Tensor, row: PlanRow) -> None:
    if not bool(torch.isfinite(weight).all()):
        raise BadCheckpoint(
            f"{row.tensor.name} holds weights that are not numbers.",
            "The model's file is damaged or was trained wrongly; download it again or choose another version.",
        )


def _clip(plan: Plan, row: PlanRow) -> tuple[float, float] | None:
    """The range that the recipe keeps a tensor's weights within."""
    container = output_format(plan.recipe.format)
    names = (row.tensor.name, container.tensor_name(row.tensor.name, row.tensor.place))
    clips = [one for one in plan.recipe.clips if one.what == "weights" and Rule(one.pattern, "").matches(*names)]
    return (clips[-1].low, clips[-1].high) if clips else None


def _operations(model: Model, device: Device) -> float:
    """Operations per second of a matrix product as large as a layer's, with all threads."""
    hidden = int(model.outline.facts.get("hidden size", PRODUCT))
    inner = int(model.outline.facts.get("feed-forward size", PRODUCT))
    tokens, columns, rows = PRODUCT, min(hidden, PRODUCT), min(inner, PRODUCT)
    values, weight = (torch.ones(size, columns, device=device.name) for size in (tokens, rows))
    taken = 0.0
    with torch_threads(max(1, device.threads)):
        for _ in range(2):  # the first starts threads and libraries
            began = time.perf_counter()
            float(torch.nn.functional.linear(values, weight)[0, 0])  # waits for the device
            taken = time.perf_counter() - began
    return 2.0 * tokens * columns * rows / max(1e-6, taken)


def _writing(packed: Sequence[torch.Tensor]) -> tuple[float, float]:
    """Seconds per byte of the output, and for pushing a little to the disk."""
    parts = [memoryview(cast("Any", one.contiguous().numpy())).cast("B") for one in packed if one.numel()]
    with tempfile.TemporaryFile() as file:
        began = time.perf_counter()
        for _ in range(SYNCS):
            file.write(b"x" * 4096)
            _push(file)
        synced = time.perf_counter()
        written = 0
        while parts and written < WRITE_BYTES:
            written += sum(map(file.write, parts))
        _push(file)
        return (time.perf_counter() - synced) / max(1, written), (synced - began) / SYNCS


def _push(file: IO[bytes]) -> None:
    file.flush()
    os.fsync(file.fileno())

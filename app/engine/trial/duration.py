"""How long a job will take, from speeds that were measured on a sample of it.

Reading, choosing values, writing and comparing cost so many seconds per byte or weight, each type its own. Calibration
and evaluation are matrix products above all: two operations per weight and token. What they need besides - attention,
normalization, the predictions' exponentials - is counted as a factor on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.methods import method
from app.engine.methods.base import Needs
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.roles import DENSE, EXPERTS, SHARED, Role
from app.engine.schemes import schemes

if TYPE_CHECKING:
    import torch

FORWARD_FACTOR = 1.6  # time of a layer over that of its matrix products
SAMPLED_ROWS = 128  # of each tensor, on which every type is tried
CONTEXT = 512  # tokens that each one looks at, at most
SOFTMAX = 16  # operations that take as long as it does, for each of them
FACTORING = 4.0  # operations, per cubed column, of the factors that error feedback needs of an input
STEP_S = 0.002  # around a tensor, whatever its size
RUN_START_S = 1.0  # llama.cpp's start
RUN_TOKENS = 40  # that it reads and writes
RUN_BYTES_PER_S = 4e9  # of weights per token: what the memory of an ordinary computer delivers to two cores
_SHARED_INPUTS = (
    {Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V},
    {DENSE[0], DENSE[1]},
    {EXPERTS[0], EXPERTS[1]},
    {SHARED[0], SHARED[1]},
)


@dataclass(frozen=True)
class Effort:
    """What a job does besides storing each tensor once, in tokens.

    Attributes:
        calibration: of the text that is calibrated with; 0: none.
        sensitivity: of those, how many also pass backward.
        contest: on which candidates are measured, where there are several.
        proof: on which the finished file is measured; 0: it is not.
        candidates: at most.
    """

    calibration: int = 0
    sensitivity: int = 0
    contest: int = 0
    proof: int = 0
    candidates: int = 3


def job_effort(quality: str, learned: torch.Tensor | None, proof: torch.Tensor | None) -> Effort:
    """What a job of a quality does, with the texts that it would read: [chunks, context] int64, or None."""
    from app.engine.analysis import SENSITIVITY_CHUNKS
    from app.engine.excerpts import CANDIDATE_CHUNKS, PROOF_CHUNKS

    proved = 0 if proof is None else proof.numel()
    return Effort(
        calibration=0 if learned is None else learned.numel(),
        sensitivity=0 if learned is None else learned[:SENSITIVITY_CHUNKS].numel(),
        contest=proved * CANDIDATE_CHUNKS.get(quality, 0) // PROOF_CHUNKS[quality],
        proof=proved,
    )


@dataclass(frozen=True)
class Speeds:
    """What was measured; with all of the job's threads at work.

    Attributes:
        read: seconds per weight of the source.
        encode: scheme -> seconds per weight, by the recipe's method.
        check: scheme -> seconds per weight to decode and compare.
        rehearse: scheme -> seconds per weight to round by search and decode, in one thread.
        write: seconds per byte of the output.
        sync: seconds to push a little to the disk.
        operations: of matrix products, per second.
    """

    read: float
    encode: Mapping[str, float]
    check: Mapping[str, float]
    rehearse: Mapping[str, float]
    write: float
    sync: float
    operations: float


def eta_parts(outline: Outline, plan: Plan, speeds: Speeds, work: Effort, analysed: bool = False) -> dict[str, float]:
    """Seconds of each part of a job.

    Args:
        outline: the model.
        plan: the job's.
        speeds: on this computer.
        work: what the job does besides.
        analysed: whether the analysis is there already.
    """
    reading, rows = speeds.read * plan.weights, len(plan.rows)
    around = rows * (STEP_S + speeds.sync)
    forward = reading + _layers(outline, work.calibration) / speeds.operations
    moments = _inputs(outline, work.calibration) / speeds.operations
    # the text forward once, a short one forward and, which takes twice as long, back; some rows in all types
    analysis = forward + moments + 3 * _layers(outline, work.sensitivity) / speeds.operations + _types(plan, speeds)
    feeding = method(plan.recipe.chosen_method).needs is Needs.HESSIAN
    return {
        "analysis": analysis if work.calibration and not analysed else 0.0,
        "candidates": _contest(outline, plan, speeds, work) if work.calibration and plan.recipe.target else 0.0,
        # values are chosen layer by layer, for what the original's and the compressed layers hand on
        "calibration": 2 * forward + moments if work.calibration and feeding else 0.0,
        "reading": reading,
        "values": _all(plan, speeds.encode),
        "writing": speeds.write * plan.size_bytes + 2 * around,
        "comparing": reading + _all(plan, speeds.check) + around,
        "running": RUN_START_S + plan.size_bytes * (speeds.write + RUN_TOKENS / RUN_BYTES_PER_S),
        "evaluation": _evaluation(outline, plan, speeds, work) if work.proof else 0.0,
    }


def rehearsal_s(outline: Outline, plan: Plan, speeds: Speeds, tokens: int, files: int = 1) -> float:
    """Seconds to read a text with the original and with so many plans, rounding every weight on the way."""
    reading = speeds.read * plan.weights + read_operations(outline, tokens) / speeds.operations
    return (1 + files) * reading + files * _all(plan, speeds.rehearse)


def _contest(outline: Outline, plan: Plan, speeds: Speeds, work: Effort) -> float:
    return rehearsal_s(outline, plan, speeds, work.contest, work.candidates)


def _evaluation(outline: Outline, plan: Plan, speeds: Speeds, work: Effort) -> float:
    products = read_operations(outline, work.proof) / speeds.operations
    return 2 * (speeds.read * plan.weights + products) + _all(plan, speeds.check)


def _all(plan: Plan, rates: Mapping[str, float]) -> float:
    """Seconds for all weights, each type at its rate; one that was not sampled, of vectors, takes no time."""
    return sum(rates.get(row.scheme, 0.0) * row.tensor.weights for row in plan.rows)


def _types(plan: Plan, speeds: Speeds) -> float:
    """Seconds to try every type on some rows of every tensor, at the plan's types' mean speed."""
    mean = sum(speeds.encode.values()) / max(1, len(speeds.encode))
    rows = (row.tensor for row in plan.rows if row.tensor.adjustable)
    sampled = sum(min(SAMPLED_ROWS * tensor.shape[-1], tensor.weights) for tensor in rows)
    return mean * len(schemes()) * sampled


def read_operations(outline: Outline, tokens: int) -> float:
    """Operations of reading so many tokens and predicting what follows every second one."""
    return _layers(outline, tokens) + _words(outline, tokens)


def _layers(outline: Outline, tokens: int) -> float:
    """Operations of all layers for so many tokens; of experts, those that a token is sent to."""
    weights = sum(
        tensor.weights * _share(outline, tensor)
        for tensor in outline.tensors
        if tensor.adjustable and tensor.place.layer is not None
    )
    facts = {key: int(value) for key, value in outline.facts.items() if isinstance(value, int)}
    heads = facts.get("attention heads", 0)
    attention = CONTEXT * heads * (2 * facts.get("head size", 0) + SOFTMAX)
    return FORWARD_FACTOR * 2 * (weights + outline.layers * attention) * tokens


def _share(outline: Outline, tensor: OutlineTensor) -> float:
    if len(tensor.shape) < 3:
        return 1.0
    return min(1.0, float(outline.facts.get("experts per token", tensor.shape[0])) / tensor.shape[0])


def _words(outline: Outline, tokens: int) -> float:
    """Operations of the predictions, made for every second token."""
    role = Role.TOKEN_EMBD if outline.tied else Role.OUTPUT
    return FORWARD_FACTOR * tokens * sum(row.weights for row in outline.tensors if row.place.role is role)


def _inputs(outline: Outline, tokens: int) -> float:
    """Operations for the inputs' second moments and their factors, once for weights that share an input."""
    seen: dict[tuple[int | None, frozenset[Role]], tuple[int, int]] = {}
    for tensor in outline.tensors:
        if tensor.adjustable and tensor.place.role is not Role.TOKEN_EMBD:
            role = tensor.place.role
            family = next((roles for roles in _SHARED_INPUTS if role in roles), {role})
            experts = tensor.shape[0] if len(tensor.shape) == 3 else 1
            seen[tensor.place.layer, frozenset(family)] = (tensor.shape[-1], experts)
    return sum(2.0 * tokens * columns**2 + experts * FACTORING * columns**3 for columns, experts in seen.values())

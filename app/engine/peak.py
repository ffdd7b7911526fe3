"""What a job takes while it runs, before it starts: memory at its peak, and room on the disk besides the output.

Sums of what the stages are known to hold: blocks of rows in the threads; one layer's weights in single precision, the
hidden states of all of the text, the sums of its inputs (calibration); a layer's matrices while they are factored
(error feedback); two models' layers side by side (proof); and the finished file in llama.cpp, which maps it. A
forecast, good to about a third; nothing is forbidden by it.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.excerpts import CALIBRATION_CHUNKS, CONTEXT, PROOF_CHUNKS
from app.engine.fit import forecast_memory
from app.engine.outline import Outline, OutlineTensor
from app.engine.plan import Plan
from app.engine.roles import Role
from app.engine.runtime import RUN_CONTEXT
from app.engine.shelf import LIMIT_BYTES

IDLE_BYTES = 400_000_000  # the child with its libraries, before it does anything
BLOCK_BYTES = 130_000_000  # of one thread: a block of rows, its candidates, the best of them
FLOAT = 4  # bytes of a value in single precision
STATES_MARGIN_BYTES = 64 << 20


@dataclass(frozen=True)
class Peak:
    """What a job takes.

    Attributes:
        memory_bytes: of the computer, llama.cpp's own process included.
        device_bytes: of the graphics card where one computes: a layer and what belongs to it.
        stage: which one takes most: "compress", "calibrate", "evaluate" or "run".
        temporary_bytes: on the disk of the program's own folder, for a while.
    """

    memory_bytes: int
    device_bytes: int
    stage: str
    temporary_bytes: int


def peak_of(outline: Outline, plan: Plan, threads: int) -> Peak:
    """What carrying out a plan takes, as its recipe's quality has it."""
    quality = plan.recipe.quality
    layer, width = FLOAT * _largest_layer(outline), _handed_on(outline)
    stages = {
        "compress": threads * BLOCK_BYTES,
        "evaluate": 2 * (layer + FLOAT * PROOF_CHUNKS[quality] * CONTEXT * width),
        "run": forecast_memory(outline, plan.size_bytes, RUN_CONTEXT),
    }
    temporary = device = 0
    if quality != "fast":
        states = FLOAT * CALIBRATION_CHUNKS[quality] * CONTEXT * width
        sums, largest, kept = _matrices(outline)
        # a quarter of a layer for samples; while the largest matrix is factored, the hidden states wait on the disk
        stages["calibrate"] = max(layer + layer // 4 + states + sums, sums + 4 * largest)
        device = layer + max(sums, 4 * largest)
        temporary = 4 * states + STATES_MARGIN_BYTES  # before and behind a layer, of the original and of what comes out
        temporary += kept if kept <= LIMIT_BYTES else 0
        temporary += plan.size_bytes if plan.recipe.target is not None and kept <= LIMIT_BYTES else 0
    stage = max(stages, key=lambda name: stages[name])
    return Peak(IDLE_BYTES + stages[stage], device or BLOCK_BYTES, stage, temporary)


def _layers(outline: Outline) -> dict[int, list[OutlineTensor]]:
    found: dict[int, list[OutlineTensor]] = {}
    for tensor in outline.tensors:
        if tensor.place.layer is not None and tensor.adjustable:
            found.setdefault(tensor.place.layer, []).append(tensor)
    return found


def _largest_layer(outline: Outline) -> int:
    """Weights of the largest layer that are in memory at once; of a stack of experts, one."""
    sizes = [sum(one.weights // _experts(one) for one in members) for members in _layers(outline).values()]
    return max(sizes, default=outline.parameters)


def _experts(tensor: OutlineTensor) -> int:
    return tensor.shape[0] if len(tensor.shape) == 3 else 1


def _handed_on(outline: Outline) -> int:
    """Values of a token that layers hand on: one hidden state, or several (Gemma 3n)."""
    stated = outline.facts.get("hidden size", 0)
    hidden = int(stated) or max((one.shape[-1] for one in outline.tensors if len(one.shape) > 1), default=0)
    return hidden * (1 + sum(one.shape[0] for one in outline.tensors if one.place.role is Role.ALTUP_PROJ))


def _matrices(outline: Outline) -> tuple[int, int, int]:
    """Bytes of the inputs' matrices: of one layer together, of the largest, of all layers."""
    most = largest = everything = 0
    for members in _layers(outline).values():
        # weights that share an input share a matrix: as many differ as there are widths, and one more for attention
        widths = [one.shape[-1] for one in members if len(one.shape) == 2]
        distinct = [*set(widths), *([min(widths)] * 2 if len(widths) > 3 else [])]
        sizes = [FLOAT * width**2 for width in distinct]
        most, largest = max(most, sum(sizes)), max(largest, *sizes, 0) if sizes else largest
        everything += sum(sizes)
    return most, largest, everything

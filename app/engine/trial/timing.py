"""How fast this computer is at what a job does: from the sample's own times, and of what no sample shows.

Error feedback needs inputs that only calibration finds; it is timed on inputs made up. Reading a text is matrix
products above all; one of the model's own size is timed. Some of the sample's output is written, and thrown away.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, cast

from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.quantizer import Device, in_order, torch_threads
from app.engine.schemes import scheme
from app.engine.trial.duration import Speeds
from app.engine.trial.measuring import Sample, SampledTensor

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

PROBE_COLUMNS, PROBE_WEIGHTS = 1024, 1 << 16  # of the block on which error feedback is timed
WRITE_BYTES = 8 << 20
SYNCS = 4
PRODUCT = 2048  # rows and columns, at most, of the matrix product that is timed


@dataclass
class Timings:
    """What was timed besides the sample.

    Attributes:
        feedback: scheme -> seconds per weight of error feedback, with all threads at work.
        write_s: seconds per byte of the output.
        sync_s: seconds to push a little to the disk.
        operations: of matrix products, per second.
    """

    feedback: dict[str, float] = field(default_factory=dict)
    write_s: float = 0.0
    sync_s: float = 0.0
    operations: float = 1.0


def speeds(tensors: Sequence[SampledTensor], timings: Timings, threads: int) -> Speeds:
    """What a sample that was taken by so many threads, and the other timings, say of the job's speeds."""
    encode: dict[str, float] = {}
    check: dict[str, float] = {}
    rehearse: dict[str, float] = {}
    for name in {one.row.scheme for one in tensors}:
        mine = [one.sums for one in tensors if one.row.scheme == name]
        weights = max(1, sum(one.weights for one in mine)) * threads
        encode[name] = timings.feedback.get(name) or sum(one.encode_s for one in mine) / weights
        check[name] = sum(one.check_s for one in mine) / weights
        rehearse[name] = sum(one.encode_s + one.check_s for one in mine) / weights * threads
    weights = max(1, sum(one.sums.weights for one in tensors)) * threads
    return Speeds(
        read=sum(one.sums.read_s for one in tensors) / weights,
        encode=encode,
        check=check,
        rehearse=rehearse,
        write=timings.write_s,
        sync=timings.sync_s,
        operations=timings.operations,
    )


def feedback_s(sample: Sample, one: SampledTensor) -> float:
    """Seconds per weight of error feedback, on inputs made up: how long it takes depends little on them."""
    grid, tensor, encode = scheme(one.row.scheme), one.row.tensor, sample.method.encode
    unit = max(grid.block_size, 32)
    columns = max(unit, min(tensor.shape[-1], PROBE_COLUMNS) // unit * unit)
    start, stop = one.blocks[0]
    stop = min(stop, start + max(1, PROBE_WEIGHTS // columns))
    weight = sample.model.rows(tensor, start, stop)[:, :columns].to(sample.device.name)
    if weight.shape[1] % unit:
        return 0.0
    inputs = _made_up(columns, sample.device)
    encode(grid, weight[:1], inputs)  # compiles, and factors what all rows share
    began = time.perf_counter()
    copies = [weight] * max(1, sample.device.threads)
    for packed in in_order(lambda block: encode(grid, block, inputs).cpu(), copies, len(copies)):
        sample.keep(packed)
    return (time.perf_counter() - began) / (len(copies) * weight.numel())


def _made_up(columns: int, device: Device) -> Inputs:
    random = torch.Generator().manual_seed(0)
    values = torch.randn(2 * columns, columns, generator=random).to(device.name)
    return Inputs(values.square().mean(0), values.T @ values / len(values))


def product_operations(model: Model, device: Device) -> float:
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


def writing(packed: Sequence[torch.Tensor]) -> tuple[float, float]:
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

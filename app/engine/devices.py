"""What this computer can compute on."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.errors import CompressError

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


@dataclass(frozen=True)
class DeviceInfo:
    """One place to compute.

    Attributes:
        key: torch's name: "cpu", "cuda:0", "mps".
        title: for people.
        memory_bytes: its memory; the computer's for "cpu" and "mps".
        free_bytes: how much of it is free now; 0 where unknown.
    """

    key: str
    title: str
    memory_bytes: int
    free_bytes: int = 0


def devices() -> tuple[DeviceInfo, ...]:
    """Everything found here, the processor first."""
    import psutil

    memory, free = int(psutil.virtual_memory().total), int(psutil.virtual_memory().available)
    found = [DeviceInfo("cpu", f"Processor (CPU), {os.cpu_count() or 1} cores", memory, free)]
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            facts = torch.cuda.get_device_properties(index)
            found.append(DeviceInfo(f"cuda:{index}", f"{facts.name} (CUDA)", int(facts.total_memory), _free(index)))
    if torch.backends.mps.is_available():
        found.append(DeviceInfo("mps", "Apple GPU (Metal)", memory, free))
    return tuple(found)


def _free(index: int) -> int:
    """Free memory of a graphics card; 0 where its driver does not tell, or it is too full to be asked."""
    try:
        return int(torch.cuda.mem_get_info(index)[0])
    except RuntimeError:
        return 0


def check_device(key: str) -> str:
    """`key` as torch wants it, if this computer has it.

    Raises:
        CompressError: it has not; the sentence lists what there is.
    """
    there = [device.key for device in devices()]
    wanted = "cuda:0" if key == "cuda" else key
    if wanted not in there:
        raise CompressError(f"This computer has no device {key!r}.", f"Choose one of {', '.join(there)}.")
    return wanted

"""Keeping the computer usable while a child works: low priority, and one processor core left alone.

It is applied to a process from outside, so that it holds at once, also in the middle of a long step. On Linux both
belong to threads, not to processes, so each thread is told; new threads take after the one that starts them.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable

LINUX = sys.platform.startswith("linux")
NICE = 10  # of 19; enough that whatever a person does comes first


def cores() -> int:
    """How many processor cores this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def polite_threads() -> int:
    """How many threads leave one core alone."""
    return max(1, cores() - 1)


def is_default() -> bool:
    """Whether to be polite unless told otherwise: where one core is not half of the computer."""
    return cores() >= 4


def be_polite(process: int) -> bool:
    """Make room beside a process and its descendants, at once; whether all of it could be done.

    A process that has ended meanwhile needs nothing.
    """
    told = [_tell(one, NICE, polite_threads()) for one in _family(process)]
    return all(told)


def be_quick(process: int) -> bool:
    """The opposite; False where the system does not let a priority rise again: then a new process must take over."""
    told = [_tell(one, 0, cores()) for one in _family(process)]
    return all(told)


def _family(process: int) -> Iterable[int]:
    import psutil

    try:
        root = psutil.Process(process)
        return [root.pid, *(child.pid for child in root.children(recursive=True))]
    except psutil.Error:
        return []


def _tell(process: int, nice: int, threads: int) -> bool:
    """Set priority and allowed cores of one process."""
    if LINUX:
        return _tell_threads(process, nice, threads)
    import psutil

    try:
        found = psutil.Process(process)
        if os.name == "nt":
            found.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if nice else psutil.NORMAL_PRIORITY_CLASS)
            found.cpu_affinity(list(range(threads)))
            return True
        found.nice(nice)
    except psutil.NoSuchProcess:
        return True
    except (psutil.AccessDenied, OSError):
        return False
    return threads >= cores()  # macOS pins nothing: fewer threads come with the next process


def _tell_threads(process: int, nice: int, threads: int) -> bool:
    """Linux: every thread of a process."""
    allowed = sorted(os.sched_getaffinity(0))[:threads]
    told = True
    for _ in range(2):  # a thread that was born during the first round
        for thread in _threads(process):
            with contextlib.suppress(ProcessLookupError):
                try:
                    os.sched_setaffinity(thread, allowed)
                    if os.getpriority(os.PRIO_PROCESS, thread) != nice:
                        os.setpriority(os.PRIO_PROCESS, thread, nice)
                except PermissionError:
                    told = False
    return told


def _threads(process: int) -> list[int]:
    try:
        return [int(name) for name in os.listdir(f"/proc/{process}/task")]
    except FileNotFoundError:
        return []

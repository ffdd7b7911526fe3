"""Why a child process ended by itself, as a sentence with a way out."""

from __future__ import annotations

import signal
from pathlib import Path

from app.jobs.events import MEMORY_HINT, Failure

KEPT = "Everything finished so far is kept: press Resume."
OUT_OF_MEMORY = ("MemoryError", "bad_alloc", "out of memory", "Cannot allocate memory", "paging file is too small")
NO_MEMORY_CODES = (0xC0000017, 0xC000012D)  # Windows: no memory, commitment limit


def out_of_memory_kills() -> int:
    """How often the system has ended a process for memory since it started; 0 where it does not say."""
    try:
        for line in Path("/proc/vmstat").read_text("ascii").splitlines():
            name, _, value = line.partition(" ")
            if name == "oom_kill":
                return int(value)
    except (OSError, ValueError):
        return 0  # not Linux
    return 0


def death(code: int, words: str, memory_kills: int = 0) -> Failure:
    """The sentence for a lost child.

    Args:
        code: how it ended, as `Popen.returncode` says it.
        words: the last it said.
        memory_kills: how many processes the system has ended for memory while it lived.
    """
    killed = code == -getattr(signal, "SIGKILL", 9)
    short = any(sign in words for sign in OUT_OF_MEMORY) and code != 0
    if (killed and memory_kills > 0) or code in NO_MEMORY_CODES or short:
        return Failure(
            "The computer ran out of memory, and the process that did the work was ended.", MEMORY_HINT, "memory", words
        )
    if killed:
        return Failure(
            "The process that did the work was killed. Most often the system does so when memory runs short.",
            f"{KEPT} If it happens again, close other programs, or go on with fewer threads.",
            "died",
            words,
            {"killed": True},
        )
    reason = f"was ended by signal {-code}" if code < 0 else f"ended with code {code}"
    return Failure(
        f"The process that did the work {reason}.",
        f"{KEPT} If it happens again, close other programs to free memory.",
        "died",
        words,
    )


def not_started(reason: str) -> Failure:
    """The sentence for a child that the system did not let start; `reason` is the system's."""
    return Failure(
        "The process that does the work could not be started.",
        f"{KEPT} If it happens again, close other programs to free memory.",
        "died",
        reason,
    )

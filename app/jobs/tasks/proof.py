"""Requests that prove a finished file: let it speak, ask it questions, hand it to the program that will run it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class AnswerTask(Task):
    """Ask one model; items {"text": the next words} as they come; done: `Answer.to_json()`.

    The model stays loaded in the child for the next question; asked of another file, it makes room.

    Attributes:
        path: a GGUF.
        question: `Question.to_json()`.
        threads: for the processor.
    """

    kind = "answer"
    path: str
    question: dict[str, Any]
    threads: int = 1


@dataclass(frozen=True)
class DismissTask(Task):
    """Unload what `AnswerTask` has loaded; done: {}."""

    kind = "dismiss"


@dataclass(frozen=True)
class OriginalTask(Task):
    """What running an original in llama.cpp takes; done: `Needed.to_json()`.

    Attributes:
        path: the original.
        copy: where a GGUF of it would lie.
    """

    kind = "original"
    path: str
    copy: str


@dataclass(frozen=True)
class WriteOriginalTask(Task):
    """Write a lossless GGUF of an original; progress in bytes of it; done: {"path"}.

    Attributes:
        path: the original.
        copy: the file to write.
        threads: for the processor.
    """

    kind = "write_original"
    path: str
    copy: str
    threads: int = 1


@dataclass(frozen=True)
class SpeedTask(Task):
    """Measure how fast llama.cpp writes, one model after the other; done: {"files": [`Generation` as a dict, each]}.

    Attributes:
        paths: GGUF files.
        prompt: what they continue.
        max_tokens: how far.
        threads: for the processor.
    """

    kind = "speed"
    paths: tuple[str, ...]
    prompt: str
    max_tokens: int = 48
    threads: int = 1


@dataclass(frozen=True)
class SuiteTask(Task):
    """Put the same questions to some models, one model after the other.

    Items {"model": index, "question": index, "answer": `Answer.to_json()`}; done: {"answers": [[...], ...]}, a list
    for each model.

    Attributes:
        paths: GGUF files.
        questions: `Question.to_json()` each.
        threads: for the processor.
    """

    kind = "suite"
    paths: tuple[str, ...]
    questions: tuple[dict[str, Any], ...]
    threads: int = 1


@dataclass(frozen=True)
class ChecksTask(Task):
    """Put small tests to a model and to what was made of it; progress in bytes; done: {"results": [...]}.

    Attributes:
        path: the finished file.
        against: the original.
        checks: their names; empty: all.
        device: where to compute.
        threads: for the processor.
    """

    kind = "checks"
    path: str
    against: str
    checks: tuple[str, ...] = ()
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class ProgramsTask(Task):
    """Which programs a file can be handed to; done: {"programs": [`Program.to_json()`, ...]}."""

    kind = "programs"


@dataclass(frozen=True)
class HandOverTask(Task):
    """Give a file to a program; progress in bytes where it has any; done: `Handed.to_json()`.

    Attributes:
        program: its name in `ProgramsTask`'s answer.
        path: a GGUF.
        name: what the model is to be called there.
        copy: whether the file may be copied where it cannot be linked.
    """

    kind = "hand_over"
    program: str
    path: str
    name: str
    copy: bool = False

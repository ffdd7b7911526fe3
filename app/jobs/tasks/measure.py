"""Requests to measure a model with text."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class CalibrateTask(Task):
    """Read a text through a model and measure what enters every linear layer; progress in bytes of the model.

    Done: `Calibration.summary()` and {"folder": where the whole of it lies}. Stopped, the same task goes on where it
    was; done before, it answers at once.

    Attributes:
        path: the model.
        text: a text file or a folder of them; empty: the one that comes with the program.
        device: where to compute.
        threads: for the CPU.
        context: tokens of a chunk.
        chunks: at most so many, from the text's beginning; 0: all of it.
    """

    kind = "calibrate"
    path: str
    text: str = ""
    device: str = "cpu"
    threads: int = 1
    context: int = 512
    chunks: int = 64


@dataclass(frozen=True)
class AnalyseTask(Task):
    """Measure what each type costs each tensor; kept, so that the next time is quick; done: `Tables.to_json()`.

    Attributes:
        path: the model.
        text: a text file or a folder of them; empty: the one that comes with the program.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "analyse"
    path: str
    text: str = ""
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class EvaluateTask(Task):
    """Measure a finished file against its original on a text; progress in bytes; done: `Evaluation.to_json()`.

    Attributes:
        path: the finished file (or a folder).
        against: the original.
        text: a text file; empty: the one that comes with the program.
        context: tokens of a chunk.
        chunks: at most so many, from the text's beginning; 0: all of it.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "evaluate"
    path: str
    against: str
    text: str = ""
    context: int = 512
    chunks: int = 16
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class CheckTask(Task):
    """Find out whether a model can be calibrated with a text, without reading its weights.

    Done: {"why_not": a sentence where the model cannot be, "text_trouble": a sentence where the text cannot be used}.

    Attributes:
        path: the model.
        text: a text file or a folder of them; empty: the one that comes with the program.
    """

    kind = "check"
    path: str
    text: str = ""

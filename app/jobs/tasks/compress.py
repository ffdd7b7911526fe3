"""Requests to compress, to try it first, and to see the result speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.jobs.tasks.base import Task


@dataclass(frozen=True)
class TryTask(Task):
    """Do a sample of a job without writing anything.

    done: {"relative_error", "forecast_kl", "eta_s", "sampled_tensors", "sampled_weights"}; the second is null where
    nothing is known about the model's answers.

    Attributes:
        path: the model.
        recipe: `Recipe.to_json()`.
        text: as in `AnalyseTask`.
        device: where to compute.
        threads: for the CPU.
    """

    kind = "try"
    path: str
    recipe: dict[str, Any]
    text: str = ""
    device: str = "cpu"
    threads: int = 1


@dataclass(frozen=True)
class CompressTask(Task):
    """Run or resume a job; done: its report.

    Attributes:
        job_dir: the job's folder.
        most_threads: use no more than so many; 0: as many as the order says.
    """

    kind = "compress"
    job_dir: str
    most_threads: int = 0


@dataclass(frozen=True)
class GenerateTask(Task):
    """Let llama.cpp continue a prompt; done: `Generation` as a dict."""

    kind = "generate"
    path: str
    prompt: str
    max_tokens: int = 48

"""How a task is done: one function for each kind, found by the task's class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import singledispatch
from pathlib import Path
from typing import Any

from app.engine.errors import HubError
from app.engine.model import Model
from app.engine.progress import Progress
from app.jobs.events import Part
from app.jobs.tasks import Task

Steps = Iterator[Progress | Part | dict[str, Any]]  # progress, parts of the answer, and at last all of it


@singledispatch
def perform(task: Task) -> Steps:
    """Do a task: yields progress, and at last its result."""
    raise TypeError(type(task).__name__)


def quiet_torch() -> None:
    """One thread inside torch: blocks of rows run side by side instead, which measured 3 to 10 times faster."""
    import torch

    torch.set_num_threads(1)


def check_downloaded(path: Path) -> None:
    """Refuse what only looks can be done with.

    Raises:
        HubError: the model was not downloaded.
    """
    if path.parts[:1] == ("hf:",):
        raise HubError("This model was not downloaded; only looking works before that.", "Download it first.")


def opened(path: Path, until: ExitStack, pre_tokenizer: str = "") -> Model:
    """Open a model whose weights are needed, to be closed with `until`; the answer is a recipe's.

    Raises:
        HubError: it was not downloaded.
    """
    check_downloaded(path)
    model = Model.open(path, pre_tokenizer)
    until.callback(model.close)
    return model

"""A model that was not downloaded, opened for a look: its headers are fetched, its weights are not."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.engine.address import from_link
from app.engine.checkpoint import Checkpoint
from app.engine.formats import open_files
from app.engine.hub.ranges import FarFiles
from app.engine.model import Model
from app.engine.progress import Progress
from app.engine.sources import Files

R = TypeVar("R")

TICK_S = 0.1  # between two yields


def open_remote(link: str, token: str | None, folder: Path) -> Generator[Progress, None, Model]:
    """Open a model on the Hub; closing the generator stops it.

    Args:
        link: hf://owner/name@revision, and /file.gguf for one file.
        token: the person's, for gated and private models.
        folder: keeps what was fetched, up to a limit, so that the next look costs nothing.

    Yields:
        Progress in bytes; how many there will be is not known.

    Returns:
        The model; only `app.engine.statistics` may ask for weights, and takes samples.

    Raises:
        HubError: not there, no access, no connection, or a server that does not send parts of files.
        CompressError: the model is damaged or of an unsupported kind.
    """
    yield Progress("look", "Asking the Hub", 0, 0)
    files = FarFiles(from_link(link), token, folder)
    files.tidy()
    checkpoint: Checkpoint = yield from _while_reading(files, lambda: open_files(files))
    model = Model.of(checkpoint)
    model.outline = replace(model.outline, read_bytes=files.read_bytes)
    return model


def while_reading(model: Model, work: Callable[[], R]) -> Generator[Progress, None, R]:
    """Tell how much arrives while something is done with a model; closing the generator ends it."""
    return _while_reading(model.checkpoint.place, work)


def _while_reading(files: Files, work: Callable[[], R]) -> Generator[Progress, None, R]:
    files.begin()
    before = files.read_bytes
    with ThreadPoolExecutor(1, "look") as pool:
        job: Future[R] = pool.submit(work)
        try:
            while not wait([job], TICK_S).done:
                yield Progress("look", files.doing, files.read_bytes - before, 0)
        except GeneratorExit:
            files.stop()
            raise
        return job.result()

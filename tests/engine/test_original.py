"""The original as a GGUF: every value as it was, nothing left behind when it fails."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest
import torch

from app.engine.errors import OutputError
from app.engine.model import Model
from app.engine.original import exact_mix, needed_for, write_original
from tests.models import SAMPLE, write_llama


def test_every_value_is_the_same(tmp_path: Path) -> None:
    source, copy = Model.open(SAMPLE), tmp_path / "job" / "original.gguf"
    needed = needed_for(source, copy)
    assert (needed.kind, needed.path, needed.templated) == ("BF16", "", False)
    steps = list(write_original(source, copy))
    assert steps[-1].done_bytes == steps[-1].total_bytes > 0
    assert copy.stat().st_size == needed.size_bytes
    assert needed_for(source, copy).path == str(copy)
    written = Model.open(copy)
    for mine, its in zip(source.outline.tensors, written.outline.tensors, strict=True):
        rows = mine.shape[0] if len(mine.shape) > 1 else 1
        assert torch.equal(source.rows(mine, 0, rows), written.rows(its, 0, rows)), mine.name
    assert needed_for(written, tmp_path / "x.gguf").path == str(copy.resolve())
    assert needed_for(written, tmp_path / "x.gguf").kind == ""
    for model in (source, written):
        model.close()


@pytest.mark.parametrize(
    ("types", "mix"),
    [((torch.bfloat16,), "BF16"), ((torch.float16,), "F16"), ((torch.float32, torch.bfloat16), "F32")],
)
def test_the_type_that_keeps_all(tmp_path: Path, types: tuple[torch.dtype, ...], mix: str) -> None:
    from tests.models import llama_tensors

    tensors = {
        name.replace(".", "__"): value.to(types[number % len(types)])
        for number, (name, value) in enumerate(llama_tensors(1).items())
    }
    model = Model.open(write_llama(tmp_path / "m", 1, **tensors))
    assert exact_mix(model.outline) == mix
    model.close()


def test_too_little_space_and_a_stop_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, copy = Model.open(SAMPLE), tmp_path / "original.gguf"
    steps = write_original(model, copy)
    next(steps)
    steps.close()
    assert not list(tmp_path.iterdir())
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 1000))
    with pytest.raises(OutputError, match="takes"):
        list(write_original(model, copy))
    assert not list(tmp_path.iterdir())
    model.close()

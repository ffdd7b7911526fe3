"""What a job's folder tells of its tensors, at every step and half-written."""

from __future__ import annotations

from pathlib import Path

from app.engine.pipeline import Order, compress
from app.engine.recipe import Recipe
from app.jobs.trace import read_trace
from tests.models import write_llama


def test_tensors_are_followed_through_a_job(tmp_path: Path) -> None:
    order = Order(write_llama(tmp_path / "m", layers=1), Recipe("Q8_0", quality="fast"), tmp_path / "o.gguf")
    folder = tmp_path / "job"
    assert read_trace(folder).outline is None
    seen = []
    for step in compress(order, folder):
        if step.tensor:
            found = read_trace(folder)
            assert step.tensor in (found.written if step.stage == "compress" else found.compared)
            seen.append(step.tensor)
    found = read_trace(folder)
    assert found.outline is not None
    names = {tensor.name for tensor in found.outline.tensors}
    assert found.written == found.compared == names == set(seen)
    assert set(found.schemes) == names and "Q8_0" in found.schemes.values()


def test_a_line_that_is_being_written_is_not_read_and_nothing_is_changed(tmp_path: Path) -> None:
    order = Order(write_llama(tmp_path / "m", layers=1), Recipe("Q8_0", quality="fast"), tmp_path / "o.gguf")
    folder = tmp_path / "job"
    steps = compress(order, folder)
    while not next(steps).tensor:
        pass
    steps.close()  # type: ignore[attr-defined]
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes() + b'{"step": "wro')
    before = journal.read_bytes()
    assert len(read_trace(folder).written) == 1
    assert journal.read_bytes() == before

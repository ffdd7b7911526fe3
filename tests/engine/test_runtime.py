"""llama.cpp in its child: runs good files, and tells a bad file from a bad moment."""

from __future__ import annotations

import subprocess
from pathlib import Path

import psutil
import pytest

from app.engine import runtime
from app.engine.errors import RuntimeRefused, RuntimeUnavailable
from app.engine.fit import forecast_memory, needs_of
from app.engine.model import Model
from app.engine.pipeline import Order, compress
from app.engine.recipe import Recipe
from app.engine.runtime import generate
from tests.models import SAMPLE


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample model at 8 bits."""
    folder = tmp_path_factory.mktemp("runtime")
    list(compress(Order(SAMPLE, Recipe("Q8_0"), folder / "o.gguf"), folder / "job"))
    return folder / "o.gguf"


def test_it_writes_the_same_words_twice(file: Path) -> None:
    first, second = (generate(file, "And the king said", 12) for _ in range(2))
    assert first.text == second.text != ""
    assert first.tokens == 12
    assert first.tokens_per_s > 0
    assert 1_000_000 < first.memory_bytes < 200_000_000


def test_what_it_takes_is_what_was_forecast(file: Path) -> None:
    """The forecast bears the measured figure, and what the context adds is the formula's."""
    model = Model.open(file)
    model.close()
    used = {context: generate(file, "Once", 4, 1, context).memory_bytes for context in (128, 512)}
    for context, measured in used.items():
        assert measured <= forecast_memory(model.outline, file.stat().st_size, context)
    added = needs_of(model.outline, 512).context_bytes - needs_of(model.outline, 128).context_bytes
    assert added == 384 * 6 * 2 * 2 * 2 * 64  # tokens, layers, keys and values, bytes, heads, head size
    assert used[512] - used[128] == pytest.approx(added, rel=0.5)  # of a megabyte; the system counts in pages


def test_a_broken_file_is_refused(file: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(file.read_bytes()[:3_000_000])
    with pytest.raises(RuntimeRefused, match=r"llama\.cpp"):
        generate(broken, "x")


def test_too_little_memory_is_no_fault_of_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    little = psutil.virtual_memory()._replace(available=1000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    with pytest.raises(RuntimeUnavailable, match=r"of memory, 0\.0 GB are free"):
        generate(file, "x")


def test_memory_is_checked_by_the_one_formula(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = Model.open(file)
    model.close()
    needed = file.stat().st_size + needs_of(model.outline, 512).total_bytes
    enough = psutil.virtual_memory()._replace(available=needed)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: enough)
    monkeypatch.setattr(runtime, "run_child", lambda _: {"text": "", "tokens": 0, "tokens_per_s": 0.0, "load_s": 0.0,
                                                         "memory_bytes": 0})  # fmt: skip
    assert generate(file, "x").tokens == 0
    little = enough._replace(available=needed - 1)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    with pytest.raises(RuntimeUnavailable, match="memory"):
        generate(file, "x")


@pytest.mark.parametrize(
    ("code", "said", "error", "words"),
    [
        (-9, b"", RuntimeUnavailable, "lack of memory"),
        (-11, b"", RuntimeRefused, "code -11"),
        (0, b'noise\n{"featherweight": null, "missing": "Not installed."}\n', RuntimeUnavailable, "Not installed"),
        (0, b'{"featherweight": null, "error": "Bad magic."}\n', RuntimeRefused, "Bad magic"),
    ],
)
def test_how_the_child_may_end(
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    said: bytes,
    error: type[Exception],
    words: str,
) -> None:
    ended = subprocess.CompletedProcess([], code, said, b"last words\n")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: ended)
    with pytest.raises(error, match=words):
        runtime.run_child({"path": str(file)})

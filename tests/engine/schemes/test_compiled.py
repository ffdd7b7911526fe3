"""The compiled path: optional, and safe to use from several threads."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

import numpy as np
import pytest
import torch

from app.engine.compiled import SWITCH, Kernel
from app.engine.schemes import scheme
from app.engine.schemes._compiled import FAMILIES, kernel_of

from . import conftest as shared


@pytest.mark.parametrize("name", shared.BLOCK_TYPES)
def test_every_block_type_has_a_kernel(name, monkeypatch):
    pytest.importorskip("numba")
    scheme(name).encode(shared.normal(1, 256))
    assert kernel_of(name).failed == 0
    monkeypatch.setenv(SWITCH, "off")
    assert kernel_of(name) is None


def test_works_without_numba():
    """As on a system for which numba has no wheel."""
    code = (
        "import sys; sys.modules['numba'] = None\n"
        "import torch; from app.engine.schemes import scheme\n"
        "grid, weight = scheme('Q4_K'), torch.randn(4, 512)\n"
        "error = (grid.decode(grid.encode(weight)) - weight).norm() / weight.norm()\n"
        "assert error < 0.08, error\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=shared.ROOT, timeout=120)


def test_schemes_are_listed_without_torch_or_numba():
    """The window lists them; neither library may be imported for that."""
    code = (
        "import sys; from app.engine.schemes import schemes\n"
        "assert len(schemes()) >= 15\n"
        "assert not {'torch', 'numba'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=shared.ROOT, timeout=60)


def test_threads_over_row_blocks_give_the_same_bytes():
    grid, weight = scheme("Q4_K"), shared.normal(64, 1024)
    with ThreadPoolExecutor(4) as pool:
        parts = list(pool.map(grid.encode, weight.split(8)))
    assert torch.equal(torch.cat(parts), grid.encode(weight))


@pytest.mark.parametrize("family", FAMILIES)
def test_kernels_are_compiled_anew_when_their_parts_change(family):
    """numba's cache notices only changes of the kernel's own file, which therefore names the state of the others."""
    pytest.importorskip("numba")
    folder = shared.ROOT / "app/engine/schemes"
    text = "".join((folder / name).read_text(encoding="utf-8") for name in ("_kernel_parts.py", "_lanes.py"))
    expected = hashlib.sha256(text.encode()).hexdigest()[:8]
    assert expected == import_module(f"app.engine.schemes._kernels_{family}").PARTS


def fill(out):
    """A kernel for the tests below."""
    out[:] = 7


def run(kernel) -> bool:
    """Call it, and look at what it does."""
    out = np.zeros(3, np.float32)
    return kernel(out) and out.tolist() == [7, 7, 7]


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A folder with what numba keeps of `fill`."""
    numba = pytest.importorskip("numba")
    monkeypatch.setattr(numba.config, "CACHE_DIR", str(tmp_path))
    assert run(Kernel(fill, {}))
    return tmp_path


@pytest.mark.parametrize("suffix", ["nbi", "nbc"])
@pytest.mark.parametrize("content", [b"", b"not a pickle", None], ids=["empty", "garbage", "cut short"])
def test_damaged_cache_is_replaced(kept, suffix, content, caplog):
    (file,) = kept.rglob(f"*.{suffix}")
    file.write_bytes(file.read_bytes()[:-100] if content is None else content)
    kernel = Kernel(fill, {})
    assert run(kernel)
    assert kernel.failed == 1
    assert "The compiled kernel fill failed." in caplog.text
    again = Kernel(fill, {})
    assert run(again)
    assert again.failed == 0


def test_nowhere_to_keep_kernels(kept, monkeypatch):
    def refuse(*args, **options):
        if options.get("cache"):
            raise RuntimeError("cannot cache function")
        return compiled(**options)

    compiled = sys.modules["numba"].njit
    monkeypatch.setattr("numba.njit", refuse)
    assert run(Kernel(fill, {}))


def test_torch_does_what_no_kernel_can(monkeypatch):
    pytest.importorskip("numba")

    def broken(*args):
        raise OSError("cannot be compiled")

    kernel = Kernel(fill, {})
    monkeypatch.setattr(kernel, "_numba", lambda keep: broken)
    kernel._give_up(kernel._compiled)
    monkeypatch.setattr("app.engine.schemes._compiled.kernel_of", lambda name: kernel)
    grid, weight = scheme("Q8_0"), shared.normal(2, 64)
    packed = grid.encode(weight)
    assert kernel.failed == 3
    assert (grid.decode(packed) - weight).norm() < 0.006 * weight.norm()


FROZEN = """
import sys
from pathlib import Path
lines = "def double(source, target):\\n    for i in range(source.size):\\n        target[i] = 2 * source[i]"
exec(compile(lines, "gone.py", "exec"))
sys.frozen = True
from app.engine.compiled import Kernel, kernel_folder, numba_there
assert numba_there()
import numpy as np
kernel = Kernel(double, {"nogil": True})
target = np.empty(3)
assert kernel(np.arange(3.0), target) and target.tolist() == [0, 2, 4]
stats = kernel._compiled.stats
print(Path(stats.cache_path).is_relative_to(kernel_folder()), sum(stats.cache_hits.values()))
"""


def test_a_frozen_program_keeps_kernels_in_the_users_cache(tmp_path):
    """Its functions come from files that did not come along, and its own folder may not be written."""
    pytest.importorskip("numba")
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    environment.pop("NUMBA_CACHE_DIR", None)
    said = [
        subprocess.run(
            [sys.executable, "-c", FROZEN], check=True, cwd=shared.ROOT, env=environment, capture_output=True, text=True
        ).stdout.split()
        for _ in range(2)
    ]
    assert said == [["True", "0"], ["True", "1"]]

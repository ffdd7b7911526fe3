"""The compiled path: optional, and safe to use from several threads."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch

from app.engine.schemes import scheme
from app.engine.schemes._compiled import SWITCH, kernel_of

from . import conftest as shared


@pytest.mark.parametrize("name", shared.BLOCK_TYPES)
def test_every_block_type_has_a_kernel(name, monkeypatch):
    pytest.importorskip("numba")
    assert kernel_of(name) is not None
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

"""Fixtures of all tests of kernels: one thread, and each test with the kernels and without."""

import pytest
import torch

from app.engine.compiled import SWITCH
from app.engine.schemes import schemes

BLOCK_TYPES = [name for name, scheme in schemes().items() if scheme.code_range]


@pytest.fixture(autouse=True)
def one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(params=["compiled", "torch"])
def path(request, monkeypatch):
    """Runs a test once with the kernels and once without."""
    if request.param == "torch":
        monkeypatch.setenv(SWITCH, "off")
    else:
        pytest.importorskip("numba")
    return request.param

"""What is known of a layer's inputs."""

from __future__ import annotations

import threading
import time

import pytest
import torch

from app.engine.errors import CompressError
from app.engine.methods.base import Inputs


def test_what_is_derived_is_made_once_though_threads_ask_together():
    inputs, made = Inputs(torch.ones(4)), []

    def make() -> int:
        time.sleep(0.01)
        made.append(1)
        return len(made)

    threads = [threading.Thread(target=inputs.once, args=("a", make)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [1]
    assert inputs.once("a", make) == 1
    assert inputs.once("b", make) == 2


def test_a_hessian_of_numbers_is_handed_out():
    hessian = torch.eye(4)
    assert Inputs(torch.ones(4), hessian).checked_hessian() is hessian
    assert Inputs(torch.ones(4)).checked_hessian() is None
    hessian[1, 1] = float("inf")
    with pytest.raises(CompressError, match="values that are not numbers"):
        Inputs(torch.ones(4), hessian).checked_hessian()


def test_a_copy_on_a_device_knows_the_same():
    inputs = Inputs(torch.ones(4), torch.eye(4)).to("cpu")
    assert torch.equal(inputs.importance, torch.ones(4))
    assert torch.equal(inputs.hessian, torch.eye(4))
    assert Inputs(torch.ones(4)).to("cpu").hessian is None

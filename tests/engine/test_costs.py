"""One tensor's costs: they fall as bits rise, and mean what they say."""

from __future__ import annotations

import pytest
import torch

from app.engine.costs import NARROW_TYPES, TYPES, Stake, row_losses, tensor_costs, tried
from app.engine.formats import output_format
from app.engine.methods.base import Inputs
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.quantizer import Device
from app.engine.roles import Place, Role
from app.engine.schemes import scheme
from tests.models import write_talker

GGUF = output_format("gguf")


@pytest.fixture(scope="module")
def talker(tmp_path_factory: pytest.TempPathFactory):
    model = Model.open(write_talker(tmp_path_factory.mktemp("talker"), layers=1))
    yield model
    model.close()


def named(model: Model, part: str) -> OutlineTensor:
    return next(tensor for tensor in model.outline.tensors if part in tensor.name)


def a_hessian(columns: int = 256) -> torch.Tensor:
    random = torch.Generator().manual_seed(3)
    values = torch.randn(2000, columns, generator=random) @ torch.randn(columns, columns, generator=random) * 0.1
    return values.T @ values / len(values)


def test_losses_of_rows() -> None:
    errors, hessian = torch.randn(5, 8, generator=torch.Generator().manual_seed(1)), a_hessian(8)
    inputs = Inputs(hessian.diagonal().contiguous(), hessian)
    torch.testing.assert_close(row_losses(errors, inputs), torch.stack([row @ hessian @ row for row in errors]))
    plain = Inputs(inputs.importance)
    torch.testing.assert_close(row_losses(errors, plain), (errors**2 * inputs.importance).sum(1))


@pytest.mark.parametrize("with_hessian", [True, False])
def test_errors_fall_as_bits_rise(talker: Model, with_hessian: bool) -> None:
    tensor, hessian = named(talker, "up_proj"), a_hessian()
    rows = torch.rand(tensor.shape[0], generator=torch.Generator().manual_seed(2)) * 1e-4
    inputs = Inputs(hessian.diagonal().contiguous(), hessian if with_hessian else None)
    stake = Stake(tensor, [inputs], rows)
    costs = tensor_costs(talker, stake, GGUF, Device("cpu", 1))
    ascending = sorted(costs.errors, key=lambda name: scheme(name).bits_per_weight)
    assert set(ascending) == set(TYPES)
    errors = [costs.errors[name] for name in ascending]
    assert errors == sorted(errors, reverse=True)
    assert 0.02 < errors[0] < 0.3 and errors[-1] < 1e-6
    weight = talker.rows(tensor, 0, tensor.shape[0])
    whole = float((row_losses(weight, inputs) * rows).sum()) / 2
    assert costs.coefficient == pytest.approx(whole, rel=1e-4)
    assert tensor_costs(talker, stake, GGUF, Device("cpu", 3)) == costs


def test_sampled_rows_stand_for_all(talker: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    tensor, inputs = named(talker, "gate_proj"), Inputs(torch.ones(256))
    stake = Stake(tensor, [inputs], torch.ones(tensor.shape[0]))
    sampled = tensor_costs(talker, stake, GGUF, Device("cpu", 1))
    monkeypatch.setattr("app.engine.costs.SAMPLED_ROWS", 10**6)
    everything = tensor_costs(talker, stake, GGUF, Device("cpu", 1))
    assert sampled.coefficient == everything.coefficient
    for name, error in everything.errors.items():
        assert sampled.errors[name] == pytest.approx(error, rel=0.1, abs=1e-6)


def test_rows_that_do_not_count(talker: Model) -> None:
    """A tensor that no word depends on costs nothing, but its errors are known all the same."""
    tensor = named(talker, "k_proj")
    costs = tensor_costs(talker, Stake(tensor, [Inputs(torch.ones(256))], torch.zeros(128)), GGUF, Device("cpu", 1))
    assert costs.coefficient == 0
    assert costs.errors["Q2_K"] > costs.errors["Q8_0"] > 0
    nothing = tensor_costs(talker, Stake(tensor, [Inputs(torch.zeros(256))], torch.ones(128)), GGUF, Device("cpu", 1))
    assert nothing.coefficient == 0 and set(nothing.errors.values()) == {0.0}


@pytest.mark.parametrize(("columns", "names"), [(512, TYPES), (96, NARROW_TYPES), (100, ("F16",))])
def test_types_that_are_tried(columns: int, names: tuple[str, ...]) -> None:
    tensor = OutlineTensor("x", Place(Role.FFN_UP, 0), (64, columns), "BF16", 128 * columns)
    assert tried(tensor, GGUF) == list(names)

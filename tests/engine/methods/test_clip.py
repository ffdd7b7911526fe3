"""Clipping search: never worse than search on its own measure, and better where it can be."""

from __future__ import annotations

import pytest
import torch

from app.engine.methods import method
from app.engine.methods.base import Inputs
from app.engine.methods.clip import _clipped, _diagonal_blocks
from app.engine.schemes import scheme

from . import conftest as shared


def block_losses(grid, packed, weight, inputs) -> torch.Tensor:
    """The measure, written plainly: [rows, blocks] float64."""
    error = (grid.decode(packed) - weight).double().reshape(len(weight), -1, grid.block_size)
    found = torch.empty(error.shape[:2], dtype=torch.float64)
    for block in range(error.shape[1]):
        at = slice(block * grid.block_size, (block + 1) * grid.block_size)
        part = torch.eye(grid.block_size, dtype=torch.float64)
        if inputs is not None:
            part = torch.diag(inputs.importance[at].double())
            if inputs.hessian is not None:
                part = inputs.hessian[at, at].double() + 0.01 * part.diagonal().mean() * torch.eye(grid.block_size)
        found[:, block] = torch.einsum("ri,ij,rj->r", error[:, block], part, error[:, block])
    return found


@pytest.mark.parametrize("kind", ["nothing", "importance", "hessian"])
@pytest.mark.parametrize("type_name", shared.BLOCK_TYPES)
def test_no_block_loses_more_than_by_search(type_name, kind):
    grid, weight, full = scheme(type_name), shared.heavy(24, shared.COLUMNS), shared.known()
    inputs = {"nothing": None, "importance": Inputs(full.importance), "hessian": full}[kind]
    packed = method("clip").encode(grid, weight, inputs)
    ours = block_losses(grid, packed, weight, inputs)
    searched = block_losses(grid, grid.encode(weight, None if inputs is None else inputs.importance), weight, inputs)
    assert (ours <= searched * (1 + 1e-4)).all()
    if kind == "hessian" and grid.block_size == 32:
        assert ours.sum() < searched.sum()


@pytest.mark.parametrize("type_name", ["Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"])
def test_the_output_gains_on_the_plain_grids(type_name):
    """Though the measure sees nothing of what lies between two blocks."""
    grid, weight, inputs = scheme(type_name), shared.normal(96, shared.COLUMNS), shared.known()
    searched = shared.output_loss(grid, grid.encode(weight, inputs.importance), weight, inputs)
    assert shared.output_loss(grid, method("clip").encode(grid, weight, inputs), weight, inputs) < 0.995 * searched


def test_groups_are_held_within_their_range():
    weight = torch.tensor([[1.0, -2.0, 0.5, 0.0], [-8.0, -1.0, -0.1, -4.0]])
    assert torch.allclose(_clipped(weight, 2, 0.5), torch.tensor([[0.5, -1.0, 0.25, 0.0], [-4.0, -1.0, -0.1, -2.0]]))


def test_blocks_of_a_hessian():
    hessian = torch.arange(64.0).reshape(8, 8)
    parts = _diagonal_blocks(hessian, 4)
    assert torch.allclose(parts[0], hessian[:4, :4] + 0.01 * 13.5 * torch.eye(4))
    assert torch.allclose(parts[1], hessian[4:, 4:] + 0.01 * 49.5 * torch.eye(4))

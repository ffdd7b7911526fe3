"""A row's product does not depend on the rows beside it."""

from __future__ import annotations

import pytest
import torch

from app.engine.methods._products import ROWS, row_products


@pytest.mark.parametrize("shape", [(32, 736), (256, 512), (32, 32)])
def test_same_numbers_however_rows_are_cut(shape):
    random = torch.Generator().manual_seed(0)
    left, right = torch.randn(2 * ROWS + 9, shape[0], generator=random), torch.randn(*shape, generator=random)
    whole = row_products(left, right)
    assert torch.allclose(whole, left @ right, rtol=1e-4, atol=1e-4)
    for size in (1, 5, ROWS, ROWS + 1):
        assert torch.equal(torch.cat([row_products(part, right) for part in left.split(size)]), whole)
    assert row_products(left[:0], right).shape == (0, shape[1])


def test_leading_dimensions_go_together():
    random = torch.Generator().manual_seed(1)
    left, right = torch.randn(3, 70, 16, generator=random), torch.randn(3, 16, 8, generator=random)
    assert torch.allclose(row_products(left, right), left @ right, rtol=1e-4, atol=1e-4)

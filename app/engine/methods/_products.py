"""Matrix products in which a row's result does not depend on the rows beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

ROWS = 64  # enough for a fast product


def row_products(left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """`left @ right`, always `ROWS` rows at a time.

    Libraries add up in another order for another number of rows, and a tensor's bytes shall not depend on how its
    rows are cut into blocks.

    Args:
        left: [..., rows, n] float32.
        right: [..., n, m] float32, with the same leading dimensions; m divides by 32, else BLAS treats some rows apart.

    Returns:
        [..., rows, m] float32.
    """
    rows = left.shape[-2]
    whole = torch.nn.functional.pad(left, (0, 0, 0, -rows % ROWS))
    parts = [whole[..., start : start + ROWS, :] @ right for start in range(0, max(rows, 1), ROWS)]
    return torch.cat(parts, -2)[..., :rows, :]

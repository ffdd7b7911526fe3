"""What stands for a whole model: every role, every type, all depths, and rows of one expert at a time."""

from __future__ import annotations

import pytest

from app.engine.outline import OutlineTensor
from app.engine.plan import make_plan
from app.engine.recipe import Recipe, Rule
from app.engine.roles import Place, Role
from app.engine.trial.sampling import TENSORS, sample, spread_blocks
from tests.engine.test_allocation import outline


def test_every_role_and_type_and_depth_is_there() -> None:
    model = outline(layers=24)
    plan = make_plan(model, Recipe("Q4_K_M", (Rule("layers.7.ATTN_Q.weight", "Q8_0"),)))
    picked = sample(plan)
    wanted = [row for row in plan.rows if row.tensor.adjustable]
    assert {row.tensor.place.role for row in picked} == {row.tensor.place.role for row in wanted}
    assert {row.scheme for row in picked} == {row.scheme for row in wanted}
    layers = {row.tensor.place.layer for row in picked}
    assert {0, 23} <= layers
    assert layers & set(range(8, 16))
    assert len(picked) >= min(TENSORS, len(wanted))
    assert len({row.tensor.name for row in picked}) == len(picked)
    assert picked == sample(plan)


@pytest.mark.parametrize("shape", [(7, 64), (1000, 256), (4096, 11008), (8, 100, 64), (3, 5, 1 << 20)])
@pytest.mark.parametrize("count", [1, 4, 9])
def test_blocks_lie_apart_in_the_tensor_and_in_one_expert(shape: tuple[int, ...], count: int) -> None:
    tensor = OutlineTensor("t", Place(Role.FFN_DOWN), shape, "F32", 0)
    blocks = spread_blocks(tensor, 1 << 14, count)
    rows, own = tensor.weights // shape[-1], shape[-2]
    assert 1 <= len(blocks) <= count
    assert list(blocks) == sorted(set(blocks))
    for start, stop in blocks:
        assert 0 <= start < stop <= rows
        assert start // own == (stop - 1) // own
        assert (stop - start) * shape[-1] <= max(1 << 14, shape[-1])
    if len(blocks) > 1 and len(shape) == 2:
        assert blocks[0][0] == 0
        assert blocks[-1][1] == rows

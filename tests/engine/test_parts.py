"""What is picked, and what cannot be."""

import pytest
import torch

from app.engine.errors import BadCheckpoint
from app.engine.parts import ALL, Part, Pick
from app.engine.roles import Place, Role

PICKS = {
    "a head's halves as neighbours": (Pick((2, 2, 3), order=(0, 2, 1)), [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11]),
    "the second of three": (Pick((3, 4), (1,)), [4, 5, 6, 7]),
    "the last of each group": (Pick((2, 3, 2), (ALL, 2)), [4, 5, 10, 11]),
    "the first two of each group": (Pick((2, 3, 2), (ALL, (0, 2))), [0, 1, 2, 3, 6, 7, 8, 9]),
    "by kind instead of by head": (Pick((2, 3, 2), order=(1, 0, 2)), [0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11]),
    "every second": (Pick((6, 2), (ALL, 1)), [1, 3, 5, 7, 9, 11]),
}


@pytest.mark.parametrize("name", PICKS)
def test_what_is_picked(name):
    pick, wanted = PICKS[name]
    assert pick.numbers().tolist() == wanted
    assert pick.count == len(wanted)
    assert hash(pick) == hash(Pick(pick.view, pick.take, pick.order)), "a pick is a key of what was computed"


def part(**how) -> Part:
    return Part(**{"place": Place(Role.ATTN_Q, 0), "shape": (4, 6), **how})


@pytest.mark.parametrize(
    ("how", "shape"),
    [
        ({}, (4, 6)),
        ({}, (2, 2, 6)),
        ({"rows": Pick((3, 4), (1,))}, (12, 6)),
        ({"rows": Pick((3, 4), (1,)), "columns": Pick((2, 6), (0,))}, (12, 12)),
        ({"matrices": 1}, (6, 4)),
        ({"shape": (8,), "rows": Pick((2, 8), (1,))}, (16,)),
    ],
    ids=str,
)
def test_what_fits(how, shape):
    assert part(**how).check("some.weight", shape) is None


@pytest.mark.parametrize(
    ("how", "shape", "words"),
    [
        ({}, (4, 5), "promises"),
        ({"rows": Pick((3, 4), (1,))}, (11, 6), "has 11 rows; config.json promises 12"),
        ({"columns": Pick((2, 6), (0,))}, (4, 13), "has 13 columns; config.json promises 12"),
        ({"rows": Pick((3, 4), (1,)), "shape": (5, 6)}, (12, 6), "promises"),
        ({"matrices": 5, "shape": (4, 6)}, (4, 6), "promises"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_a_sentence(how, shape, words):
    with pytest.raises(BadCheckpoint, match=words) as caught:
        part(**how).check("some.weight", shape)
    assert "some.weight" in str(caught.value)


def test_weights_are_the_parts_own():
    assert part(rows=Pick((3, 4), (1,))).weights == 24
    assert torch.equal(Pick((4,)).numbers(), torch.arange(4))

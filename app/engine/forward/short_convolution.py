"""LFM2's short convolution: gated before and after, over the last few tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.forward.mixing import Mixer, convolved
from app.engine.forward.work import LayerPass
from app.engine.roles import Role

if TYPE_CHECKING:
    import torch

_NEEDED = (Role.SHORTCONV_INPROJ, Role.SHORTCONV_CONV, Role.SHORTCONV_OUTPROJ)


def short_convolution(work: LayerPass, values: torch.Tensor) -> torch.Tensor:
    """Tokens meet by a convolution: [sequences, length, hidden] float32 -> the same shape."""
    before, after, carried = work.linear(values, Role.SHORTCONV_INPROJ)[0].chunk(3, -1)
    found = after * convolved(before * carried, work.weights.weight(Role.SHORTCONV_CONV))
    return work.linear(found, Role.SHORTCONV_OUTPROJ)[0]


SHORT_CONVOLUTION = Mixer(
    "convolution",
    Role.SHORTCONV_CONV,
    short_convolution,
    lambda settings: {
        Role.SHORTCONV_INPROJ: ((3 * settings.hidden, settings.hidden),),
        Role.SHORTCONV_CONV: ((settings.hidden, settings.kernel),),
        Role.SHORTCONV_OUTPROJ: ((settings.hidden, settings.hidden),),
    },
    lambda settings, roles: _NEEDED,
)

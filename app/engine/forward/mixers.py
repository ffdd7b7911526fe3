"""How tokens meet in a layer: attention, or something that carries a state along, or both side by side.

Which it is shows in a layer's tensors: each mixer has one that no other has.
"""

from __future__ import annotations

from collections.abc import Container

from app.engine.forward.attention import ATTENTION
from app.engine.forward.delta_net import DELTA_NET, TILED_DELTA_NET
from app.engine.forward.gemma3n import GEMMA_3N
from app.engine.forward.latent import LATENT
from app.engine.forward.mamba import MAMBA
from app.engine.forward.mamba2 import MAMBA_2
from app.engine.forward.mixing import Mixer
from app.engine.forward.rwkv7 import RWKV_7
from app.engine.forward.short_convolution import SHORT_CONVOLUTION
from app.engine.roles import Role

MIXERS = (RWKV_7, GEMMA_3N, LATENT, ATTENTION, SHORT_CONVOLUTION, MAMBA, DELTA_NET, TILED_DELTA_NET, MAMBA_2)


def mixers_of(roles: Container[Role]) -> tuple[Mixer, ...]:
    """What a layer with these tensors mixes tokens by; more than one work side by side (Falcon H1)."""
    found = []
    taken: set[str] = set()
    for mixer in MIXERS:
        if mixer.mark in roles and mixer.kind not in taken:
            found.append(mixer)
            taken.add(mixer.kind)
    return tuple(found)

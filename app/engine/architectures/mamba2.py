"""Mamba 2 (also Codestral Mamba): heads share their decay, and groups of heads B and C."""

from __future__ import annotations

from functools import cached_property
from math import inf

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures._state_space import StateSpaceAlone

_ENDLESS = (inf, {"__float__": "Infinity"}, "inf", "Infinity")  # as files write it


class Mamba2(StateSpaceAlone):
    """Mamba 2."""

    title = "Mamba 2"
    model_types = ("mamba2",)
    gguf_name = "mamba2"
    computes = Computes(rotation=Rotation.NONE)
    aliases = {"state_kernel": "conv_kernel", "state_rank": "num_heads", "state_groups": "n_groups"}
    defaults = {
        "expand": 2,
        "state_size": 128,
        "state_kernel": 4,
        "state_groups": 8,
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": False,
    }

    @cached_property
    def state_inner(self) -> int:
        """The hidden size, expanded."""
        return self.hidden * self.whole("expand", 64)

    def check(self) -> None:
        """llama.cpp has the biases and the unlimited time step built in."""
        super().check()
        if self.config.get("use_bias") or self.config.get("use_conv_bias") is False:
            raise self.unsupported("other biases than Mamba's usual ones")
        check_time_step(self)


def check_time_step(family: StateSpaceAlone) -> None:
    """Refuse limits on the time step, which llama.cpp does not have."""
    limit = family.config.get("time_step_limit")
    low, high = limit if isinstance(limit, list | tuple) and len(limit) == 2 else (0.0, inf)
    if low != 0 or high not in _ENDLESS:
        raise family.unsupported(f"limits on its time step ({str(limit)[:40]})")

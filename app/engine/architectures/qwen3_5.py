"""Qwen 3.5 (text): gated delta nets beside gated attention."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures._delta_net import USUAL
from app.engine.architectures._tiled import TiledDeltaNet
from app.engine.roles import EXPERTS, Role


class Qwen35(TiledDeltaNet):
    """Qwen 3.5 (dense, text)."""

    title = "Qwen 3.5"
    model_types = ("qwen3_5", "qwen3_5_text")
    gguf_name = "qwen35"
    defaults = USUAL
    computes = Computes(norm_between=True)
    biases = (Role.SSM_DT,)
    absent = (Role.FFN_GATE_INP, *EXPERTS)
    ignored = r"(^|\.)mtp\."

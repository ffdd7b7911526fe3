"""GLM-4 9B: gate and up in one tensor, half of a head rotated."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import QKV, Role


class Glm(Architecture):
    """GLM-4 9B, GLM-Edge (as transformers holds them)."""

    title = "GLM-4"
    model_types = ("glm",)
    gguf_name = "chatglm"
    free_heads = False
    defaults = {"partial_rotary_factor": 0.5}
    rotates_part = True
    gate_within_up = True
    biases = (Role.ATTN_QKV, *QKV)
    computes = Computes(rotation=Rotation.PAIRS)

"""GLM-4 0414 and GLM-Z1: norms before and after each part, gate and up in one tensor, half of a head rotated."""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import QKV


class Glm4(Architecture):
    """GLM-4 0414 9B and 32B, GLM-Z1."""

    title = "GLM-4 0414"
    model_types = ("glm4",)
    gguf_name = "glm4"
    defaults = {"partial_rotary_factor": 0.5, "rms_norm_eps": 1e-5}
    rotates_part = True
    gate_within_up = True
    biases = QKV
    computes = Computes(rotation=Rotation.PAIRS)

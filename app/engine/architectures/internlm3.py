"""InternLM 3: to GGUF a Llama."""

from __future__ import annotations

from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR


class InternLM3(Architecture):
    """InternLM 3."""

    title = "InternLM 3"
    model_types = ("internlm3",)
    gguf_name = "llama"
    rotates_pairs = True
    biases = LINEAR

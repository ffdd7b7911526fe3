"""Seed-OSS: a Llama that rotates halves, with biases on query, key and value."""

from __future__ import annotations

from app.engine.architectures._computes import Computes
from app.engine.architectures.base import Architecture
from app.engine.roles import QKV


class SeedOss(Architecture):
    """Seed-OSS 36B."""

    title = "Seed-OSS"
    model_types = ("seed_oss",)
    gguf_name = "seed_oss"
    biases = QKV
    computes = Computes(norm_between=True)

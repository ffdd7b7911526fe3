"""Llama 2 and 3, SmolLM2, and the many models built like them.

Llama 3 stretches its low frequencies ("llama3" rope scaling); GGUF carries the stretch factors as a tensor.
"""

from __future__ import annotations

from app.engine.architectures._computes import Computes, Experts, Rotation
from app.engine.architectures.base import Architecture
from app.engine.roles import LINEAR


class Llama(Architecture):
    """Llama and its kin, IQuest-Coder among them."""

    title = "Llama"
    model_types = ("llama", "iquestcoder")
    gguf_name = "llama"
    rotates_pairs = True
    biases = LINEAR
    rope_kinds = ("default", "linear", "dynamic", "yarn", "llama3")
    computes = Computes(rotation=Rotation.PAIRS, experts=Experts(sized=False))  # with experts: Mixtral

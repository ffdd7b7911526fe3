"""Mixtral: to GGUF a Llama whose feed-forward is divided among experts."""

from __future__ import annotations

from app.engine.architectures._mixture import Mixture


class Mixtral(Mixture):
    """Mixtral 8x7B, 8x22B and kin."""

    title = "Mixtral"
    model_types = ("mixtral",)
    gguf_name = "llama"
    defaults = {"num_experts_per_tok": 2}
    usual_experts = 8
    rotates_pairs = True
    inner_key = "intermediate_size"

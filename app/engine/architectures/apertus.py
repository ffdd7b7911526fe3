"""Apertus: normalized queries and keys, and an activation whose four numbers differ from layer to layer (xIELU)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Activation, Computes
from app.engine.architectures.base import Architecture

if TYPE_CHECKING:
    import gguf

USUAL = {"alpha_p": 0.0, "alpha_n": 0.0, "beta": 0.5, "eps": -1e-6}  # where the files do not hold them


class Apertus(Architecture):
    """Apertus 8B and 70B."""

    title = "Apertus"
    model_types = ("apertus",)
    gguf_name = "apertus"
    rope_kinds = ("default", "linear", "dynamic", "yarn", "llama3")
    activations = ("xielu",)
    computes = Computes(activation=Activation.XIELU, gated=False)
    measured = r"\.mlp\.act_fn\.(alpha_p|alpha_n|beta|eps)$"

    def _write_norms(self, writer: gguf.GGUFWriter) -> None:
        super()._write_norms(writer)
        writer.add_xielu_alpha_p(self._of_layers("alpha_p"))
        writer.add_xielu_alpha_n(self._of_layers("alpha_n"))
        writer.add_xielu_beta(self._of_layers("beta"))
        writer.add_xielu_eps(self._of_layers("eps"))

    def _of_layers(self, key: str) -> list[float]:
        names = [f"model.layers.{layer}.mlp.act_fn.{key}" for layer in range(self.layers)]
        return [self._values.get(name, USUAL[key]) for name in names]

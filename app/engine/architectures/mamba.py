"""Mamba and Falcon Mamba: no attention, a state of fixed size instead. Falcon's normalizes B, C and the time step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.architectures._computes import Computes, Rotation
from app.engine.architectures._state_space import StateSpaceAlone

if TYPE_CHECKING:
    import gguf

FALCON_EPSILON = 1e-6  # of those three norms in Falcon Mamba's own code


class Mamba(StateSpaceAlone):
    """Mamba and Falcon Mamba."""

    title = "Mamba"
    model_types = ("mamba", "falcon_mamba")
    gguf_name = "mamba"
    computes = Computes(rotation=Rotation.NONE)
    second = False
    aliases = {"state_inner": "intermediate_size", "state_kernel": "conv_kernel", "state_rank": "time_step_rank"}
    defaults = {
        "state_size": 16,
        "state_kernel": 4,
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": True,
    }

    def check(self) -> None:
        """llama.cpp has the expansion by two and the biases built in."""
        super().check()
        if self.state_inner != 2 * self.hidden:
            raise self.unsupported(f"an inner size of {self.state_inner}, which is not twice the hidden size")
        if self.config.get("use_bias") or self.config.get("use_conv_bias") is False:
            raise self.unsupported("other biases than Mamba's usual ones")
        if self._falcon and self.config.get("mixer_rms_eps", FALCON_EPSILON) != self.real(self.epsilon_key):
            raise self.unsupported("different epsilons in its norms")

    @property
    def _falcon(self) -> bool:
        return self.config.get("model_type") == "falcon_mamba"

    def _write_state(self, writer: gguf.GGUFWriter) -> None:
        super()._write_state(writer)
        writer.add_ssm_dt_b_c_rms(self._falcon)

"""Phi 3.5 MoE."""
from app.engine.architectures._mixture import Mixture
from app.engine.roles import Role
class PhiMoe(Mixture):
    """x"""
    title = "Phi MoE"
    model_types = ("phimoe",)
    gguf_name = "phimoe"
    defaults = {"num_experts_per_tok": 2, "num_local_experts": 16}
    inner_key = "intermediate_size"
    biases = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V, Role.ATTN_OUT, Role.ATTN_NORM, Role.FFN_NORM, Role.OUTPUT_NORM, Role.OUTPUT)
    def _write_sizes(self, writer):
        super()._write_sizes(writer)
        writer.add_sliding_window(0)
        writer.add_rope_scaling_orig_ctx_len(self.original_context)

"""The tiny models of every family, and tiny models with experts as GGUF files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine.architectures import architecture_for, computes_of
from app.engine.architectures.base import Architecture
from app.engine.vocabulary import read_vocabulary
from tests.engine.architectures.conftest import COMMON, TINY, VOCABULARY, make_tiny, spread
from tests.engine.architectures.tiny.recipes import Tiny

__all__ = ["make_tiny"]

ROUNDED = 1e-4  # nats; what llama.cpp computes otherwise than transformers by more than that is computed as it does


@dataclass(frozen=True)
class Mixture:
    """A recipe for a tiny model with experts.

    Attributes:
        config_class: name of transformers' configuration class.
        architecture: llama.cpp's name of the family.
        settings: what differs from the common configuration.
        keys: what GGUF metadata says of the experts.
        pairs: whether query and key rows are reordered for a rope of neighbours.
    """

    config_class: str
    architecture: str
    settings: dict[str, Any]
    keys: dict[str, int] = field(default_factory=dict)
    pairs: bool = False


QWEN_2 = Mixture(
    "Qwen2MoeConfig",
    "qwen2moe",
    {
        "num_experts": 6,
        "num_experts_per_tok": 3,
        "moe_intermediate_size": 32,
        "shared_expert_intermediate_size": 48,
        "norm_topk_prob": False,
    },
    {
        "expert_count": 6,
        "expert_used_count": 3,
        "expert_feed_forward_length": 32,
        "expert_shared_feed_forward_length": 48,
    },
)
MIXTURES = {
    "mixtral": Mixture(
        "MixtralConfig",
        "llama",
        {"num_local_experts": 4, "num_experts_per_tok": 2, "rope_parameters": None, "rope_theta": 10000.0},
        {"expert_count": 4, "expert_used_count": 2},
        pairs=True,
    ),
    "qwen 2 moe": QWEN_2,
    "qwen 3 moe": Mixture(
        "Qwen3MoeConfig",
        "qwen3moe",
        {
            "num_experts": 8,
            "num_experts_per_tok": 3,
            "moe_intermediate_size": 32,
            "norm_topk_prob": True,
            "head_dim": 24,
        },
        {"expert_count": 8, "expert_used_count": 3, "expert_feed_forward_length": 32},
    ),
}
NAMES = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate": "ffn_gate_inp",
    "mlp.shared_expert_gate": "ffn_gate_inp_shexp",
    "mlp.shared_expert.gate_proj": "ffn_gate_shexp",
    "mlp.shared_expert.up_proj": "ffn_up_shexp",
    "mlp.shared_expert.down_proj": "ffn_down_shexp",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def family_of(recipe: Tiny) -> type[Architecture]:
    """The family that a recipe's model is of."""
    import transformers

    disguised = recipe.disguise is not None
    name = recipe.disguise.model_type if disguised else getattr(transformers, recipe.config_class).model_type
    return type(architecture_for({**({} if disguised else recipe.settings), "model_type": name}))


def is_computed(recipe: Tiny) -> bool:
    """Whether anybody has said what is built in for the family; of others the table of families says: not yet."""
    return computes_of(family_of(recipe).gguf_name) is not None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with an argument `tiny` runs for every family."""
    if "tiny" in metafunc.fixturenames:
        exact = {name: recipe for name, recipe in TINY.items() if recipe.tolerance < ROUNDED and is_computed(recipe)}
        metafunc.parametrize("tiny", exact.values(), ids=exact.keys())


@pytest.fixture
def make_mixture(tmp_path: Path, peers, splitters) -> Callable[[Mixture], tuple[Path, Any]]:
    """`make_mixture(recipe)` -> a GGUF file in single precision, and transformers' model of it."""

    def make(recipe: Mixture) -> tuple[Path, Any]:
        import transformers

        torch.manual_seed(7)
        config = getattr(transformers, recipe.config_class)(
            **{**COMMON, "tie_word_embeddings": False, **recipe.settings}
        )
        model = transformers.AutoModelForCausalLM.from_config(config).float().eval()
        with torch.no_grad():
            for name, value in model.named_parameters():
                spread(name, value)
        splitter, whole_words = splitters["gpt-2"]
        tokenizer = peers.byte_level_tokenizer(splitter, VOCABULARY - 10, whole_words, None)
        peers.save_tokenizer(tmp_path, tokenizer, "<|begin|>", "<|end|>")
        path = tmp_path / f"{recipe.architecture}.gguf"
        write_mixture(path, recipe, config, model.state_dict())
        return path, model

    return make


def write_mixture(path: Path, recipe: Mixture, config: Any, state: dict[str, torch.Tensor]) -> None:
    """Write transformers' tensors under llama.cpp's names, experts as stacks."""
    from gguf import GGUFWriter

    writer = GGUFWriter(path, recipe.architecture)
    writer.add_vocab_size(config.vocab_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    writer.add_key_length(size)
    writer.add_value_length(size)
    writer.add_rope_dimension_count(size)
    for key, value in recipe.keys.items():
        writer.add_uint32(f"{recipe.architecture}.{key}", value)
    read_vocabulary(path.parent, config.to_dict()).write(writer)
    for source, values in state.items():
        for name, part in gguf_tensors(source, values):
            if recipe.pairs and name.split(".")[-2] in ("attn_q", "attn_k"):
                part = part.reshape(-1, 2, size // 2, part.shape[-1]).swapaxes(1, 2).reshape(part.shape)
            writer.add_tensor(name, part.contiguous().numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def gguf_tensors(source: str, values: torch.Tensor) -> Iterator[tuple[str, torch.Tensor]]:
    """llama.cpp's names and values of one of transformers' tensors."""
    stem, _, rest = source.removeprefix("model.layers.").partition(".")
    block = f"blk.{stem}." if source.startswith("model.layers.") else ""
    if rest == "mlp.experts.gate_up_proj":
        for name, part in zip(("gate", "up"), values.chunk(2, 1), strict=True):
            yield f"{block}ffn_{name}_exps.weight", part
    elif rest == "mlp.experts.down_proj":
        yield f"{block}ffn_down_exps.weight", values
    else:
        inner, _, part_name = (rest if block else source).rpartition(".")
        yield f"{block}{NAMES[inner]}.{part_name}", values[0] if "shared_expert_gate" in rest else values

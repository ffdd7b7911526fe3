"""Small checkpoints for tests: random weights, the sample model's tokenizer."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

SAMPLE = Path(__file__).parents[1] / "resources" / "sample-model"
INDEX = "model.safetensors.index.json"


def llama_tensors(
    layers: int = 2, hidden: int = 256, feed_forward: int = 512, seed: int = 0
) -> dict[str, torch.Tensor]:
    """A Llama's tensors, normally distributed, BF16; heads of 64, half as many key/value heads."""
    random = torch.Generator().manual_seed(seed)

    def values(*shape: int) -> torch.Tensor:
        return (torch.randn(*shape, generator=random) * 0.02).to(torch.bfloat16)

    found = {"model.embed_tokens.weight": values(4096, hidden), "model.norm.weight": values(hidden) + 1}
    for layer in range(layers):
        stem = f"model.layers.{layer}"
        found |= {
            f"{stem}.input_layernorm.weight": values(hidden) + 1,
            f"{stem}.post_attention_layernorm.weight": values(hidden) + 1,
            f"{stem}.self_attn.q_proj.weight": values(hidden, hidden),
            f"{stem}.self_attn.k_proj.weight": values(hidden // 2, hidden),
            f"{stem}.self_attn.v_proj.weight": values(hidden // 2, hidden),
            f"{stem}.self_attn.o_proj.weight": values(hidden, hidden),
            f"{stem}.mlp.gate_proj.weight": values(feed_forward, hidden),
            f"{stem}.mlp.up_proj.weight": values(feed_forward, hidden),
            f"{stem}.mlp.down_proj.weight": values(hidden, feed_forward),
        }
    return found


def write_llama(
    folder: Path, layers: int = 2, hidden: int = 256, feed_forward: int = 512, shards: int = 1, **changes: torch.Tensor
) -> Path:
    """A Llama checkpoint as a Hugging Face folder; `changes` replace tensors (with `__` for dots)."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(SAMPLE / name, folder / name)
    config = json.loads((SAMPLE / "config.json").read_text())
    config |= {
        "num_hidden_layers": layers,
        "hidden_size": hidden,
        "intermediate_size": feed_forward,
        "num_attention_heads": hidden // 64,
        "num_key_value_heads": hidden // 128,
        "head_dim": 64,
    }
    (folder / "config.json").write_text(json.dumps(config))
    tensors = llama_tensors(layers, hidden, feed_forward)
    tensors |= {name.replace("__", "."): value for name, value in changes.items()}
    if shards == 1:
        save_file(tensors, folder / "model.safetensors")
        return folder
    names = list(tensors)
    weight_map = {}
    for shard in range(shards):
        file = f"model-{shard + 1:05}-of-{shards:05}.safetensors"
        mine = names[shard::shards]
        save_file({name: tensors[name] for name in mine}, folder / file)
        weight_map |= dict.fromkeys(mine, file)
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))
    return folder


def write_talker(folder: Path, layers: int = 2, tied: bool = True) -> Path:
    """A Llama with the sample model's tokenizer and weights so large that its predictions differ from word to word."""
    tensors = llama_tensors(layers, 256, 256, seed=1)
    louder = {
        name.replace(".", "__"): value * (5 if "embed" in name else 3)
        for name, value in tensors.items()
        if value.ndim == 2
    }
    if not tied:
        random = torch.Generator().manual_seed(2)
        louder["lm_head__weight"] = (torch.randn(4096, 256, generator=random) * 0.1).to(torch.bfloat16)
    write_llama(folder, layers, 256, 256, **louder)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"tie_word_embeddings": tied}))
    return folder

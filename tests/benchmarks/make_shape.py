"""Write a synthetic Llama checkpoint of a given shape: sharded, BF16, random weights; nothing to be proud of inside.

python tests/benchmarks/make_shape.py DEST            a 7B (13.5 GB)
python tests/benchmarks/make_shape.py DEST --layers 4
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import torch
from safetensors.torch import save_file

from tests.models import INDEX, SAMPLE


def layer_shapes(hidden: int, feed_forward: int) -> dict[str, tuple[int, ...]]:
    """Names and shapes of one layer of Llama 2 7B."""
    return {
        "input_layernorm": (hidden,),
        "post_attention_layernorm": (hidden,),
        "self_attn.q_proj": (hidden, hidden),
        "self_attn.k_proj": (hidden, hidden),
        "self_attn.v_proj": (hidden, hidden),
        "self_attn.o_proj": (hidden, hidden),
        "mlp.gate_proj": (feed_forward, hidden),
        "mlp.up_proj": (feed_forward, hidden),
        "mlp.down_proj": (hidden, feed_forward),
    }


def main() -> None:
    """Write it, one shard per two layers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dest", type=Path)
    parser.add_argument("--layers", type=int, default=32)
    options = parser.parse_args()
    hidden, feed_forward, vocabulary = 4096, 11008, 4096 * 8
    options.dest.mkdir(parents=True, exist_ok=True)
    random = torch.Generator().manual_seed(0)
    base = torch.randn(1 << 22, generator=random).mul_(0.02).to(torch.bfloat16)

    def values(shape: tuple[int, ...]) -> torch.Tensor:
        if len(shape) == 1:
            return torch.ones(shape, dtype=torch.bfloat16)
        size = shape[0] * shape[1]
        start = int(torch.randint(0, 1000, (1,), generator=random))
        return base.roll(start).repeat(-(-size // len(base)))[:size].reshape(shape)

    layers = [
        {
            f"model.layers.{layer}.{name}.weight": shape
            for layer in range(first, min(first + 2, options.layers))
            for name, shape in layer_shapes(hidden, feed_forward).items()
        }
        for first in range(0, options.layers, 2)
    ]
    embeddings = {"model.embed_tokens.weight": (vocabulary, hidden)}
    parts = [embeddings, *layers, {"model.norm.weight": (hidden,), "lm_head.weight": (vocabulary, hidden)}]
    weight_map = {}
    for number, part in enumerate(parts, 1):
        file = f"model-{number:05}-of-{len(parts):05}.safetensors"
        save_file({name: values(shape) for name, shape in part.items()}, options.dest / file)
        weight_map |= dict.fromkeys(part, file)
    (options.dest / INDEX).write_text(json.dumps({"weight_map": weight_map}))
    config = json.loads((SAMPLE / "config.json").read_text()) | {
        "hidden_size": hidden,
        "intermediate_size": feed_forward,
        "num_hidden_layers": options.layers,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "head_dim": 128,
        "vocab_size": vocabulary,
        "tie_word_embeddings": False,
    }
    (options.dest / "config.json").write_text(json.dumps(config))
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(SAMPLE / name, options.dest / name)
    print(f"{options.dest}: {sum(path.stat().st_size for path in options.dest.iterdir()) / 1e9:.1f} GB")


if __name__ == "__main__":
    main()

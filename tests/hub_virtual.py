"""Models on the Hub's stand-in that are larger than any disk: their bytes are made when they are asked for."""

import json
import struct
from math import prod

import numpy as np

from tests.hub_server import Repo

LONGEST_BYTES = 8 << 20  # a longer slice is a file of its own that is made later


class VirtualFile(bytes):
    """A file of any size: a real front, then values that follow from their position.

    To whoever hashes it, it is its front alone: the stand-in's checksums of two such files differ, and are quick.
    """

    def __new__(cls, front: bytes, size_bytes: int, start: int = 0):
        made = super().__new__(cls, front)
        made._size, made._start = size_bytes, start
        return made

    def __len__(self) -> int:
        return self._size - self._start

    def __getitem__(self, part):
        start, stop, _ = part.indices(len(self))
        if stop - start > LONGEST_BYTES:
            assert stop == len(self), "a long slice reaches to the end"
            return VirtualFile(bytes(self), self._size, self._start + start)
        return self._made(self._start + start, self._start + stop)

    def _made(self, start: int, stop: int) -> bytes:
        front = bytes.__getitem__(self, slice(start, stop))
        start = max(start, super().__len__())
        if start >= stop:
            return front
        first = start // 2
        return front + weights(first, (stop + 1) // 2).tobytes()[start - first * 2 : stop - first * 2]


def weights(start: int, stop: int) -> np.ndarray:
    """Values of bell shape as BF16 bit patterns, each following from its number in the file: [stop - start]."""
    numbers = np.arange(start, stop, dtype=np.uint64)
    mixed = (numbers * np.uint64(0x9E3779B97F4A7C15)) ^ (numbers >> np.uint64(7))
    mixed = (mixed * np.uint64(0xBF58476D1CE4E5B9)) >> np.uint64(16)
    parts = [(mixed >> np.uint64(12 * shift)) & np.uint64(0xFFF) for shift in range(4)]
    values = (sum(part.astype(np.float32) for part in parts) - 2 * 4095) / 4095 * 0.05
    return (values.view(np.uint32) >> np.uint32(16)).astype("<u2")


def shard(tensors: dict[str, tuple[int, ...]]) -> VirtualFile:
    """A safetensors file of BF16 tensors."""
    header, at = {}, 0
    for name, shape in tensors.items():
        size_bytes = 2 * prod(shape)
        header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [at, at + size_bytes]}
        at += size_bytes
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return VirtualFile(struct.pack("<Q", len(text)) + text, 8 + len(text) + at)


def llama(name: str, config: dict, shard_bytes: int) -> Repo:
    """A Llama of any size, in shards, with its index and a tokenizer too large to be fetched unasked."""
    tensors = llama_tensors(config)
    groups, room = [{}], shard_bytes
    for key, shape in tensors.items():
        if room < 2 * prod(shape) and groups[-1]:
            groups.append({})
            room = shard_bytes
        groups[-1][key] = shape
        room -= 2 * prod(shape)
    names = [f"model-{number:05d}-of-{len(groups):05d}.safetensors" for number in range(1, len(groups) + 1)]
    index = {key: file for file, group in zip(names, groups, strict=True) for key in group}
    files = {
        "config.json": json.dumps(config).encode(),
        "model.safetensors.index.json": json.dumps({"metadata": {}, "weight_map": index}, indent=2).encode(),
        "tokenizer.json": VirtualFile(b"{}", 17_000_000),
        **{file: shard(group) for file, group in zip(names, groups, strict=True)},
    }
    return Repo(name, files, config)


def llama_tensors(config: dict) -> dict[str, tuple[int, ...]]:
    """Names and shapes of a Llama's tensors."""
    hidden, inner, vocabulary = config["hidden_size"], config["intermediate_size"], config["vocab_size"]
    keys = config["num_key_value_heads"] * hidden // config["num_attention_heads"]
    layer = {
        "self_attn.q_proj": (hidden, hidden), "self_attn.k_proj": (keys, hidden), "self_attn.v_proj": (keys, hidden),
        "self_attn.o_proj": (hidden, hidden), "mlp.gate_proj": (inner, hidden), "mlp.up_proj": (inner, hidden),
        "mlp.down_proj": (hidden, inner), "input_layernorm": (hidden,), "post_attention_layernorm": (hidden,),
    }  # fmt: skip
    found = {"model.embed_tokens.weight": (vocabulary, hidden)}
    for number in range(config["num_hidden_layers"]):
        found |= {f"model.layers.{number}.{part}.weight": shape for part, shape in layer.items()}
    return found | {"model.norm.weight": (hidden,), "lm_head.weight": (vocabulary, hidden)}


def llama_config(hidden: int, inner: int, layers: int, heads: int, kv_heads: int, vocabulary: int = 128256) -> dict:
    """A Llama's config.json."""
    return {
        "model_type": "llama", "architectures": ["LlamaForCausalLM"], "hidden_size": hidden,
        "intermediate_size": inner, "num_hidden_layers": layers, "num_attention_heads": heads,
        "num_key_value_heads": kv_heads, "vocab_size": vocabulary, "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-5, "rope_theta": 500000.0, "hidden_act": "silu", "tie_word_embeddings": False,
        "torch_dtype": "bfloat16",
    }  # fmt: skip


HUGE = llama_config(16384, 53248, 64, 128, 8)  # 406 GB: Llama 3.1 405B's shapes, half as deep

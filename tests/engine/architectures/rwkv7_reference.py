"""RWKV-7 written down once more, slowly and plainly, as a peer to compare with: transformers has none.

Source: "RWKV-7 'Goose' with Expressive Dynamic State Evolution" (arXiv:2503.14456), equations 3 to 25; tensors are
called as published checkpoints (flash-linear-attention's format) call them.
"""

import json
from pathlib import Path

import torch
from torch.nn.functional import group_norm, layer_norm, normalize

SIZE, HEAD, LAYERS, INNER, WORDS = 128, 64, 3, 192, 700
RANKS = {"w": 32, "a": 24, "v": 16, "g": 40}
CONFIG = {
    "model_type": "rwkv7",
    "architectures": ["RWKV7ForCausalLM"],
    "hidden_size": SIZE,
    "head_dim": HEAD,
    "num_hidden_layers": LAYERS,
    "intermediate_size": INNER,
    "vocab_size": WORDS,
    "norm_eps": 1e-5,
    "hidden_act": "sqrelu",
    "decay_low_rank_dim": RANKS["w"],
    "a_low_rank_dim": RANKS["a"],
    "v_low_rank_dim": RANKS["v"],
    "gate_low_rank_dim": RANKS["g"],
    "norm_bias": True,
    "tie_word_embeddings": False,
    "bos_token_id": 0,
    "eos_token_id": 1,
}


def tensors(seed: int = 5) -> dict[str, torch.Tensor]:
    """A random checkpoint, every part of which matters."""
    random = torch.Generator().manual_seed(seed)

    def normal(*shape: int, scale: float = 1.0) -> torch.Tensor:
        return torch.randn(*shape, generator=random) * scale

    def norm(stem: str) -> dict[str, torch.Tensor]:
        return {f"{stem}.weight": 1 + normal(SIZE, scale=0.2), f"{stem}.bias": normal(SIZE, scale=0.2)}

    def matrix(rows: int, columns: int) -> torch.Tensor:
        return normal(rows, columns, scale=columns**-0.5)

    found = {
        "model.embeddings.weight": normal(WORDS, SIZE),
        "lm_head.weight": matrix(WORDS, SIZE),
        **norm("model.norm"),
    }
    for layer in range(LAYERS):
        stem = f"model.layers.{layer}"
        found |= {**norm(f"{stem}.attn_norm"), **norm(f"{stem}.ffn_norm"), **norm(f"{stem}.attn.g_norm")}
        found |= norm(f"{stem}.pre_norm") if layer == 0 else {}
        found |= {f"{stem}.attn.x_{part}": torch.rand(1, 1, SIZE, generator=random) for part in "rwkvag"}
        found |= {f"{stem}.attn.{part}_proj.weight": matrix(SIZE, SIZE) for part in "rkvo"}
        found |= {f"{stem}.attn.k_k": 1 + normal(SIZE, scale=0.3), f"{stem}.attn.k_a": 1 + normal(SIZE, scale=0.3)}
        found[f"{stem}.attn.r_k"] = normal(SIZE // HEAD, HEAD, scale=0.3)
        for part in "wag" if layer == 0 else "wavg":
            found[f"{stem}.attn.{part}_lora.lora.0.weight"] = matrix(RANKS[part], SIZE)
            found[f"{stem}.attn.{part}_lora.lora.2.weight"] = matrix(SIZE, RANKS[part])
            if part != "g":
                found[f"{stem}.attn.{part}_lora.lora.2.bias"] = normal(SIZE)
        found[f"{stem}.ffn.x_k"] = torch.rand(SIZE, generator=random)
        found[f"{stem}.ffn.key.weight"] = matrix(INNER, SIZE)
        found[f"{stem}.ffn.value.weight"] = matrix(SIZE, INNER)
    return found


def save(folder: Path) -> dict[str, torch.Tensor]:
    """Write the checkpoint as a Hugging Face folder, without a tokenizer."""
    from safetensors.torch import save_file

    folder.mkdir()
    found = tensors()
    save_file(found, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG), "utf-8")
    return found


class Reference:
    """The model, computed token by token."""

    def __init__(self, weights: dict[str, torch.Tensor]) -> None:
        self._weights = {name: value.double() for name, value in weights.items()}
        self._stem = ""

    def _of(self, name: str) -> torch.Tensor:
        return self._weights[f"{self._stem}{name}"]

    def _norm(self, values: torch.Tensor, name: str) -> torch.Tensor:
        return layer_norm(values, (SIZE,), self._of(f"{name}.weight"), self._of(f"{name}.bias"), 1e-5)

    def _low_rank(self, values: torch.Tensor, part: str, between=lambda inner: inner) -> torch.Tensor:
        stem = f"attn.{part}_lora.lora"
        found = between(values @ self._of(f"{stem}.0.weight").T) @ self._of(f"{stem}.2.weight").T
        return found if part == "g" else found + self._of(f"{stem}.2.bias")

    def log_probabilities(self, ids: list[int]) -> torch.Tensor:
        """Of what follows each id: [len(ids), WORDS] float64."""
        self._stem = ""
        flow = self._of("model.embeddings.weight")[torch.tensor(ids)]
        first = None
        for layer in range(LAYERS):
            self._stem = f"model.layers.{layer}."
            flow = self._norm(flow, "pre_norm") if layer == 0 else flow
            mixed, first = self._time_mixing(self._norm(flow, "attn_norm"), first)
            flow = flow + mixed
            flow = flow + self._channel_mixing(self._norm(flow, "ffn_norm"))
        self._stem = ""
        return torch.log_softmax(self._norm(flow, "model.norm") @ self._of("lm_head.weight").T, dim=-1)

    @staticmethod
    def _before(values: torch.Tensor) -> torch.Tensor:
        """The token before each, less the token."""
        return torch.cat([torch.zeros(1, SIZE, dtype=values.dtype), values[:-1]]) - values

    def _time_mixing(self, x: torch.Tensor, first: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        before = self._before(x)
        mixed = {part: x + before * self._of(f"attn.x_{part}").reshape(SIZE) for part in "rwkvag"}
        r, k, v = (mixed[part] @ self._of(f"attn.{part}_proj.weight").T for part in "rkv")
        decay = torch.exp(-(torch.e**-0.5) * torch.sigmoid(self._low_rank(mixed["w"], "w", torch.tanh)))
        if first is None:
            first = v
        else:
            v = v + (first - v) * torch.sigmoid(self._low_rank(mixed["v"], "v"))
        rate = torch.sigmoid(self._low_rank(mixed["a"], "a"))
        gate = self._low_rank(mixed["g"], "g", torch.sigmoid)
        removed = normalize((k * self._of("attn.k_k")).unflatten(-1, (-1, HEAD)), dim=-1).flatten(1)
        k = k * (1 + (rate - 1) * self._of("attn.k_a"))
        heads = [values.unflatten(-1, (-1, HEAD)) for values in (r, decay, k, v, removed, rate)]
        out = group_norm(
            self._recurrence(*heads).flatten(1),
            SIZE // HEAD,
            self._of("attn.g_norm.weight"),
            self._of("attn.g_norm.bias"),
            64e-5,
        )
        bonus = (heads[0] * heads[2] * self._of("attn.r_k")).sum(-1, keepdim=True) * heads[3]
        return ((out + bonus.flatten(1)) * gate) @ self._of("attn.o_proj.weight").T, first

    @staticmethod
    def _recurrence(r, decay, k, v, removed, rate) -> torch.Tensor:
        """Each [tokens, heads, HEAD]; the state is [heads, values, keys]."""
        state, found = torch.zeros(SIZE // HEAD, HEAD, HEAD, dtype=r.dtype), []
        for t in range(len(r)):
            seen = torch.einsum("hvk,hk->hv", state, -removed[t])
            state = state * decay[t, :, None, :]
            state = state + seen[..., None] * (removed[t] * rate[t])[:, None, :] + v[t][..., None] * k[t][:, None, :]
            found.append(torch.einsum("hvk,hk->hv", state, r[t]))
        return torch.stack(found)

    def _channel_mixing(self, x: torch.Tensor) -> torch.Tensor:
        inner = (x + self._before(x) * self._of("ffn.x_k")) @ self._of("ffn.key.weight").T
        return inner.relu().square() @ self._of("ffn.value.weight").T

"""Makes references/*.safetensors: adapters that peft 0.21 saved, their bases, and what peft merges them into.

Run by hand where peft is installed; the tests do not need it:

    python tests/engine/adapters/make_references.py

Each file holds `base.<name>`, `adapter.<name>` and `expected.<name>`; its metadata says under `settings` what
adapter_config.json says.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers.pytorch_utils import Conv1D

FOLDER = Path(__file__).parent / "references"


class Layer(torch.nn.Module):
    def __init__(self, turned: bool) -> None:
        super().__init__()
        self.q_proj = Conv1D(24, 16) if turned else torch.nn.Linear(16, 24, bias=False)
        self.down_proj = Conv1D(16, 24) if turned else torch.nn.Linear(24, 16, bias=False)
        self.norm = torch.nn.LayerNorm(16)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.norm(self.down_proj(self.q_proj(x)))


class Small(torch.nn.Module):
    def __init__(self, turned: bool = False) -> None:
        super().__init__()
        self.embed_tokens = torch.nn.Embedding(20, 16)
        self.layers = torch.nn.ModuleList(Layer(turned) for _ in range(2))
        self.score = torch.nn.Linear(16, 20, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.embed_tokens(x)
        for layer in self.layers:
            x = layer(x)
        return self.score(x)


KINDS = {
    "plain": LoraConfig(r=4, lora_alpha=12, target_modules=["q_proj", "down_proj"]),
    "patterns": LoraConfig(
        r=4, lora_alpha=8, target_modules=["q_proj", "down_proj"], rank_pattern={"layers.0.q_proj": 2},
        alpha_pattern={"layers.0.q_proj": 32, "^layers.1.down_proj": 3},
    ),
    "rank_stabilised": LoraConfig(r=4, lora_alpha=8, use_rslora=True, target_modules=["q_proj"]),
    "dora": LoraConfig(r=4, lora_alpha=8, use_dora=True, target_modules=["q_proj", "down_proj"]),
    "embeddings": LoraConfig(r=4, lora_alpha=8, target_modules=["embed_tokens", "q_proj"]),
    "whole": LoraConfig(r=4, target_modules=["q_proj"], modules_to_save=["score", "norm"]),
    "turned": LoraConfig(r=4, lora_alpha=8, target_modules=["q_proj", "down_proj"], fan_in_fan_out=True),
}  # fmt: skip


def make(kind: str, config: LoraConfig) -> None:
    """One file."""
    torch.manual_seed(len(kind))
    model = Small(turned=kind == "turned")
    base = {name: value.clone() for name, value in model.state_dict().items()}
    adapted = get_peft_model(model, config)
    with torch.no_grad():
        for value in adapted.parameters():
            if value.requires_grad:
                value += torch.randn_like(value) * 0.3
    with tempfile.TemporaryDirectory() as folder:
        adapted.save_pretrained(folder, save_embedding_layers=False)
        adapter = load_file(Path(folder) / "adapter_model.safetensors")
        settings = (Path(folder) / "adapter_config.json").read_text()
    expected = adapted.merge_and_unload().state_dict()
    groups = {"base": base, "adapter": adapter, "expected": expected}
    tensors = {
        f"{group}.{name}": value.contiguous().clone() for group, own in groups.items() for name, value in own.items()
    }
    FOLDER.mkdir(exist_ok=True)
    save_file(tensors, FOLDER / f"{kind}.safetensors", {"settings": json.dumps(json.loads(settings))})


if __name__ == "__main__":
    for kind, config in KINDS.items():
        make(kind, config)

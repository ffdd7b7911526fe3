"""Tiny random models of every family, made by transformers from its own configuration classes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from tests.engine.architectures.tiny.dense import DENSE
from tests.engine.architectures.tiny.experts import EXPERTS
from tests.engine.architectures.tiny.others import OTHERS
from tests.engine.architectures.tiny.recipes import COMMON, VISION, VOCABULARY, Tiny

TINY = {**DENSE, **EXPERTS, **OTHERS}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with an argument `tiny` runs for every family; with `tiny_name` it is told which."""
    if "tiny_name" in metafunc.fixturenames:
        metafunc.parametrize(("tiny_name", "tiny"), TINY.items(), ids=TINY.keys())
    elif "tiny" in metafunc.fixturenames:
        metafunc.parametrize("tiny", TINY.values(), ids=TINY.keys())


@pytest.fixture
def make_tiny(tmp_path: Path, peers, splitters) -> Callable[[Tiny], tuple[Path, Any]]:
    """`make_tiny(recipe)` -> a checkpoint's folder and transformers' model of it."""

    def make(recipe: Tiny) -> tuple[Path, Any]:
        import transformers

        folder = tmp_path / "source"
        torch.manual_seed(7)
        settings = {**COMMON, **recipe.settings}
        if recipe.config_class == "Gemma3Config":
            settings = {"text_config": settings, "vision_config": VISION, "mm_tokens_per_image": 4}
            config = transformers.Gemma3Config(**settings)
            model = transformers.Gemma3ForConditionalGeneration(config)
        else:
            config = getattr(transformers, recipe.config_class)(**settings)
            model = transformers.AutoModelForCausalLM.from_config(config)
        model = model.float().eval()
        with torch.no_grad():
            for name, value in model.named_parameters():
                spread(name, value)
            for name, value in model.named_buffers():
                if name.endswith(("correction_bias", "expert_bias")):  # a router's correction, which choices depend on
                    value.uniform_(0.0, 0.3)
        model.save_pretrained(folder)
        save_vocabulary(folder, recipe.tokenizer)
        if recipe.disguise is not None:
            recipe.disguise(folder)
        return folder, model

    def save_vocabulary(folder: Path, kind: str) -> None:
        if kind.startswith("pieces"):
            prefix = kind == "pieces"
            data = peers.piece_model_bytes(VOCABULARY - 10, prefix)
            if prefix:
                (folder / "tokenizer.model").write_bytes(data)
            peers.save_tokenizer(folder, peers.tokenizer_of_pieces(data, prefix), "<s>", "</s>")
            return
        splitter, whole_words = splitters["gpt-2" if kind == "byte-level" else kind]
        bos = "<|begin|>" if kind == "llama-bpe" else None
        tokenizer = peers.byte_level_tokenizer(splitter, VOCABULARY - 10, whole_words, bos)
        peers.save_tokenizer(folder, tokenizer, "<|begin|>", "<|end|>")

    return make


def spread(name: str, value: torch.Tensor) -> None:
    """Random values that make every part of a model matter: no norm is 1, no bias 0, no answer certain."""
    if value.dim() > 1 and "norm" not in name:
        value.normal_(std=1.5 / value.shape[-1] ** 0.5 if "embed" not in name else 0.5)
    elif name.endswith("bias") and value.is_floating_point():
        value.normal_(std=0.3)
    else:
        value.add_(torch.randn_like(value) * 0.2)
